import type { Verification } from '../../index.ts'
import { answerInputs } from '../answerInputs.ts'
import { verifyEntry } from '../answers/verifyEntry.ts'
import { formatOption, localeOption } from '../arguments/commonOptions.ts'
import { defineVerb } from '../defineVerb.ts'
import { readWithheldFile } from '../input/readWithheldFile.ts'
import { answersIn } from '../output/answersIn.ts'
import type { AnswerWriter } from '../output/answerWriter.ts'
import type { Tone } from '../output/cell.ts'
import { verificationText } from '../output/verificationText.ts'
import { wordedIssues } from '../output/wordedIssues.ts'
import { verificationWordsIn } from '../verificationWords.ts'
import { wordsIn } from '../words.ts'

const tones: { readonly [V in Verification['verdict']]: Tone } = {
  identical: 'good',
  altered: 'bad',
  definitionChanged: 'open',
  resultDiffers: 'bad',
  incomplete: 'elsewhere',
}

/** `kijun verify`: whether records are as they were made and come out the same again. */
export const verifyVerb = defineVerb(
  {
    name: 'verify',
    summary: 'whether decision records are as they were made and come out the same again',
    operands: '[FILE... | -]',
    about: [
      'FILE is a file, or - for standard input, which is also read where no FILE is given. It holds what\n' +
        '`kijun record` writes, or records alone:\n' +
        '  {"id"?, "record", "supplied"?, "salt"?}',
      'Each is identical; altered (it is not what its digest was taken of); made under rules that have\n' +
        'changed since (definitionChanged); or its result differs (resultDiffers). A record that withholds\n' +
        'facts is incomplete until they are supplied, by the file of `kijun record --redact` or in the\n' +
        'entry as "supplied" and "salt"; the latter is that of the record, or by fact that of each.',
      'For each there is one line, in order. The exit status is 0 if all are identical, else 1.',
    ],
    options: {
      format: formatOption,
      withheld: { value: 'FILE', summary: 'what `kijun record --redact` kept apart from the records' },
      locale: localeOption,
    },
    examples: [
      {
        shows: 'A record that was just made',
        argv: ['verify', '-'],
        from: ['record', '-'],
        input: ['{"id":"a-1","scheme":"yokohama-y-sdgs","facts":{"points":"61"}}'],
      },
      {
        shows: 'Two, as a table in Japanese',
        argv: ['verify', '--format', 'table', '--locale', 'ja'],
        from: ['record', '--stages', 'criteria'],
        input: [
          '{"id":"a-1","scheme":"yokohama-y-sdgs","facts":{"points":"59.5"}}',
          '{"id":"a-2","scheme":"okinawa-sdgs@2026-06-03","facts":{"itemsMet":15,"planScore":"60"}}',
        ],
      },
    ],
  },
  async ({ values, operands }, io) => {
    const { format = 'ndjson', locale = 'en' } = values
    const read = await readWithheldFile(values.withheld)
    if ('problem' in read) return read
    const { scheme } = wordsIn(locale)
    const { verdict, says, verdicts } = verificationWordsIn(locale)
    const lines = answersIn<Verification>(io, {
      format,
      locale,
      lineOf: ({ scheme: name, verdict: found, issues, ...rest }, id) => ({
        id,
        scheme: name,
        verdict: found,
        message: verificationText({ scheme: name, verdict: found, issues, ...rest }, locale),
        ...rest,
        issues: wordedIssues(issues, locale),
      }),
      header: [scheme, verdict, says],
      rowsOf: (of) => [
        [of.scheme, { text: verdicts[of.verdict], tone: tones[of.verdict] }, verificationText(of, locale)],
      ],
    })
    let allIdentical = true
    const writer: AnswerWriter<Verification> = {
      async write(answer) {
        allIdentical &&= answer.ok && answer.value.verdict === 'identical'
        await lines.write(answer)
      },
      end: () => lines.end(),
    }
    const done = await answerInputs(operands, io, (entry) => verifyEntry(entry, read.withheld), writer)
    return done === 0 && !allIdentical ? 1 : done
  },
)
