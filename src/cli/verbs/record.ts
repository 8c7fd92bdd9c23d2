import { type DecisionRecord, toRecord } from '../../index.ts'
import { answerInputs } from '../answerInputs.ts'
import { type Assessed, assessEntry } from '../answers/assessEntry.ts'
import { schemeOptionProblem } from '../arguments/commonOptions.ts'
import { defineVerb } from '../defineVerb.ts'
import { drawSalt } from '../drawSalt.ts'
import type { AnswerWriter } from '../output/answerWriter.ts'
import { jsonWriter } from '../output/jsonWriter.ts'
import { createWithheldFile, type WithheldFile } from '../output/withheldFile.ts'
import { applicantDefaults, applicantInput, applicantOptions } from './applicants.ts'

const notRows = 'a record is JSON, to be verified as it stands; kijun assess writes results as rows'

/** `kijun record`: the decision record of each applicant. */
export const recordVerb = defineVerb(
  {
    name: 'record',
    summary: 'the decision record of each applicant, to be kept and verified later',
    operands: '[FILE... | -]',
    about: [
      applicantInput,
      'For each there is one line {"id"?, "record"}, in order, which `kijun verify` reads. A record holds\n' +
        'the scheme, the digest of its rules, facts, readings and result as codes and figures, no prose.\n' +
        'One that cannot be answered is {"id"?, "line", "issues"} in its place; the exit status is then 1.',
      'With --redact, a record holds a salted digest in place of each fact that its scheme declares\n' +
        'sensitive, such as tax arrears. The values and the salts, one drawn for each record, go to the\n' +
        'file that --withheld names. Keep it apart from the records: a digest without its salt says\n' +
        'nothing, with it the value can be guessed.',
    ],
    options: {
      format: {
        value: 'FORMAT',
        choices: ['ndjson', 'json'],
        elsewhere: { table: notRows, csv: notRows, markdown: notRows },
        summary: 'ndjson unless given',
      },
      redact: { summary: 'withhold the facts that the schemes declare sensitive' },
      withheld: { value: 'FILE', summary: 'with --redact: the new file for what is withheld' },
      ...applicantOptions,
    },
    examples: [
      {
        shows: 'The record of one applicant',
        argv: ['record', '-'],
        input: ['{"id":"a-1","scheme":"yokohama-y-sdgs","facts":{"points":"61"}}'],
      },
      {
        shows: 'At the moment of application, on a day, for the score alone',
        argv: ['record', '--at', 'application', '--on', '2026-10-01', '--stages', 'criteria'],
        input: ['{"id":"a-2","scheme":"okinawa-sdgs","facts":{"itemsMet":15,"planScore":"60"}}'],
      },
    ],
  },
  async ({ values, operands }, io) => {
    const { format = 'ndjson', locale = 'en', redact = false, withheld: name } = values
    const wrongScheme = schemeOptionProblem(values.scheme)
    if (wrongScheme) return wrongScheme
    if (name !== undefined && !redact) return { problem: '--withheld is for --redact' }
    if (redact && name === undefined) {
      return { problem: '--redact needs --withheld FILE, a new file for the salts and the values' }
    }
    const created = name === undefined ? undefined : await createWithheldFile(name)
    if (created && 'problem' in created) return created
    const lines = jsonWriter<DecisionRecord>(io, {
      format,
      locale,
      lineOf: (record, id) => ({ id, record }),
    })
    const defaults = applicantDefaults(values)
    const writer = recordWriter(lines, created?.file)
    const done = await answerInputs(operands, io, (entry) => assessEntry(entry, defaults), writer)
    if (typeof done === 'number') await created?.file.close()
    else await created?.file.discard()
    return done
  },
)

/** Writes what a record withholds before the record: one without its salt could never be verified again. */
function recordWriter(lines: AnswerWriter<DecisionRecord>, file?: WithheldFile): AnswerWriter<Assessed> {
  return {
    async write(answer) {
      if (!answer.ok) return lines.write(answer)
      const { assessment } = answer.value
      const salt = drawSalt()
      const record = toRecord(assessment, file ? { redact: true, salt } : {})
      if (file && record.redacted) {
        const known = toRecord(assessment).facts
        const facts = Object.keys(record.redacted).map((fact) => [fact, known[fact] ?? null])
        const { id } = answer
        await file.write({ id, record: record.digest, salt, facts: Object.fromEntries(facts) })
      }
      await lines.write({ ...answer, value: record })
    },
    end: () => lines.end(),
  }
}
