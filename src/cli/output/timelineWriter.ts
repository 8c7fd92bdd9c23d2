import { toWareki } from '../../calendar/index.ts'
import type { Issue, Locale } from '../../index.ts'
import type { Standing } from '../answers/statusEntry.ts'
import { type Io, write } from '../io.ts'
import { lifecycleWordsIn } from '../lifecycleWords.ts'
import { answerName } from './answerName.ts'
import type { AnswerWriter } from './answerWriter.ts'
import { formatTable } from './formatTable.ts'
import { issueText } from './issueText.ts'
import { printable } from './printable.ts'
import { timelineOf } from './timeline.ts'

/** Writes each history as a timeline under a heading that names it; `>` stands beside the day that is asked about. */
export function timelineWriter(
  { stdout }: Pick<Io, 'stdout'>,
  { locale }: { readonly locale: Locale },
): AnswerWriter<Standing> {
  let before = ''
  return {
    async write(answer) {
      const text = answer.ok ? timelineText(answer.value, locale) : issueLines(answer.issues, locale)
      await write(stdout, `${before}== ${answerName(answer, locale)} ==\n\n${text}`)
      before = '\n'
    },
    async end() {},
  }
}

function timelineText(standing: Standing, locale: Locale): string {
  const { status, history } = standing
  const blank = dayCells(undefined, '', locale)
  const rows = timelineOf(standing, locale).flatMap(({ day, lines }) =>
    lines.map((line, at) => [...(at === 0 ? dayCells(day, status.on, locale) : blank), line]),
  )
  const passedOver =
    history.issues.length > 0
      ? `\n${lifecycleWordsIn(locale).passedOver}\n${issueLines(history.issues, locale)}`
      : ''
  return `${formatTable(rows)}${passedOver}`
}

/** The cells before a line: the sign of the day that is asked about, and the day as people write it. */
function dayCells(day: string | undefined, asked: string, locale: Locale): readonly string[] {
  const wareki = day === undefined ? '' : toWareki(day)
  return [day === asked ? '>' : '', day ?? '', ...(locale === 'ja' ? [wareki] : [])]
}

function issueLines(issues: readonly Issue[], locale: Locale): string {
  return issues.map((issue) => `- ${printable(issueText(issue, locale))}\n`).join('')
}
