import type { Locale, StatusName } from '../../index.ts'
import type { Standing } from '../answers/statusEntry.ts'
import { lifecycleWordsIn } from '../lifecycleWords.ts'
import { wordsIn } from '../words.ts'
import type { Cell, Tone } from './cell.ts'
import { issueText } from './issueText.ts'
import { tierInSeries } from './lifecycleLabels.ts'
import { NOTHING } from './nothing.ts'
import { rangeText } from './rangeText.ts'
import { reasonText } from './reasonText.ts'

const tones: { readonly [S in StatusName]: Tone } = {
  notCertified: 'bad',
  inForce: 'good',
  suspended: 'open',
  expired: 'bad',
  revoked: 'bad',
  withdrawn: 'bad',
  undetermined: 'elsewhere',
}

/** The columns of a table of statuses, after the id. */
export function statusHeader(locale: Locale): readonly string[] {
  const { scheme, tier, from, until, reason } = wordsIn(locale)
  const { on, status, mark, published } = lifecycleWordsIn(locale)
  return [scheme, on, status, tier, from, until, mark, published, reason]
}

/** A status as a row, with its reasons and the events that were passed over. */
export function statusRow({ history, status }: Standing, locale: Locale): readonly Cell[] {
  const words = lifecycleWordsIn(locale)
  const { tier, mayUseMark, published } = status
  const passedOver = history.issues.map((issue) => issueText(issue, locale))
  return [
    status.governedBy ?? NOTHING,
    status.on,
    { text: words.statuses[status.status], tone: tones[status.status] },
    tier === null ? NOTHING : tierInSeries(history.series, tier, locale),
    status.from ?? NOTHING,
    status.until ?? rangeText(status.untilRange),
    words.yesNo(mayUseMark),
    words.yesNo(published),
    [
      ...status.reasons.map((reason) => reasonText(reason, locale)),
      ...(passedOver.length > 0 ? [`${words.passedOver} ${passedOver.join('; ')}`] : []),
    ].join('; '),
  ]
}
