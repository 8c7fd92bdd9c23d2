import type { Deadline, Locale } from '../../index.ts'
import type { DueList } from '../answers/deadlinesEntry.ts'
import { type LifecycleWords, lifecycleWordsIn } from '../lifecycleWords.ts'
import { issueText } from './issueText.ts'
import { NOTHING } from './nothing.ts'
import { rangeText } from './rangeText.ts'

/** The columns of a table of deadlines, after the id. */
export function deadlineHeader(locale: Locale): readonly string[] {
  const { due, deadlineColumn, plain, elapsedOn, basis } = lifecycleWordsIn(locale)
  return [due, deadlineColumn, plain, elapsedOn, basis]
}

/** What is due under a history, a row for each, and the events that were passed over. */
export function deadlineRows(
  { deadlines, history }: DueList,
  locale: Locale,
): readonly (readonly string[])[] {
  const words = lifecycleWordsIn(locale)
  const rows = deadlines.map((deadline) => deadlineRow(deadline, words))
  const passedOver = history.issues.map((issue) => issueText(issue, locale))
  return [
    ...(rows.length > 0 ? rows : [[NOTHING, words.nothingDue, NOTHING, NOTHING, NOTHING]]),
    ...(passedOver.length > 0
      ? [[NOTHING, words.passedOver.replace(/:$/, ''), NOTHING, NOTHING, passedOver.join('; ')]]
      : []),
  ]
}

function deadlineRow(deadline: Deadline, words: LifecycleWords): readonly string[] {
  const { kind, citation } = deadline
  const basis = citation?.text ?? NOTHING
  const name = words.deadlineKinds[kind]
  switch (kind) {
    case 'report': {
      const { n, due, plain, elapsedOn } = deadline
      return [due ?? words.noLastDay, `${name} ${n}`, plain ?? words.noLastDay, elapsedOn, basis]
    }
    case 'renewal':
      return [words.notDisclosed, name, NOTHING, NOTHING, basis]
    case 'expiry':
      return [deadline.due ?? rangeText(deadline.untilRange), name, NOTHING, NOTHING, basis]
  }
}
