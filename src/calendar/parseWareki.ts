import { showGiven } from '../given.ts'
import { type Issue, makeIssue } from '../issue.ts'
import { fail, type Result, succeed } from '../result.ts'
import type { CivilDate } from './civilDate.ts'
import { outOfRangeIssue } from './dateIssue.ts'
import { dayNumberOf, formatDay, isDayInRange } from './dayNumber.ts'
import { daysInMonth } from './daysInMonth.ts'
import { type EraSpan, eras } from './eras.ts'

const MAX_CHARACTERS = 60
const GAP = '[ \\u3000]*'
const YEAR = '(?<year>元|\\d{1,4})'
const MONTH = '(?<month>\\d{1,2})'
const DAY = '(?<day>\\d{1,2})'
const inWords = new RegExp(
  ['^(?<era>明治|大正|昭和|平成|令和)', YEAR, '年', MONTH, '月', DAY, '日$'].join(GAP),
)
const byLetter = new RegExp(
  ['^(?<era>[MTSHR])', YEAR, '(?<mark>[./-])', MONTH, '\\k<mark>', `${DAY}$`].join(GAP),
)

/**
 * Reads a date in the Japanese calendar that a person typed.
 *
 * @param text - 令和8年3月31日, 令和元年5月1日, or with the era's letter R8.3.31, H31/4/30, S64-1-7. Digits, letters
 * and marks may be full-width; spaces may stand between the parts; at most 60 characters in all. A day on which the
 * era changed is read under either era (明治45年7月30日, 大正15年12月25日)
 * @returns the civil date, or one issue: `date/wareki-form`, `date/impossible`, `date/era` (the era did not have that day;
 * `params` give its first and last), `date/out-of-range` (before 明治6年1月1日, or after 2200-12-31) or `input/type`
 * @example
 * ```ts
 * import { parseWareki } from 'kijun/calendar'
 * parseWareki('令和８年３月３１日') // => { ok: true, value: '2026-03-31' }
 * parseWareki('H31/4/30') // => { ok: true, value: '2019-04-30' }
 * const read = parseWareki('平成32年3月31日')
 * read.ok ? read.value : read.issues[0].code // => 'date/era'
 * ```
 */
export function parseWareki(text: string): Result<CivilDate> {
  const given: unknown = text
  if (typeof given !== 'string') {
    return fail(makeIssue('input/type', [], { expected: 'text', given: showGiven(given) }))
  }
  const parts = splitWareki(given)
  if (parts === undefined) return fail(makeIssue('date/wareki-form', [], { given: showGiven(given) }))
  const { span, year, month, day } = parts
  if (day < 1 || day > daysInMonth(year, month)) {
    return fail(makeIssue('date/impossible', [], { given: showGiven(given) }))
  }
  const dayNumber = dayNumberOf(year, month, day)
  if (dayNumber < span.firstDay || dayNumber > span.lastDay) return fail(eraIssue(given, span, dayNumber))
  return succeed(formatDay(dayNumber))
}

type Parts = {
  readonly span: EraSpan
  readonly year: number
  readonly month: number
  readonly day: number
}

function splitWareki(text: string): Parts | undefined {
  if (text.length > MAX_CHARACTERS) return undefined
  const plain = toHalfWidth(text)
  const parts = (inWords.exec(plain) ?? byLetter.exec(plain))?.groups
  const span = eras.find(({ era, letter }) => era === parts?.['era'] || letter === parts?.['era'])
  if (parts === undefined || span === undefined) return undefined
  const yearOfEra = parts['year'] === '元' ? 1 : Number(parts['year'])
  return {
    span,
    year: span.yearOne + yearOfEra - 1,
    month: Number(parts['month']),
    day: Number(parts['day']),
  }
}

function toHalfWidth(text: string): string {
  return text.replace(/[！-～]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
}

/** 明治 before its sixth year and 令和 after 2200 are days of their era, but not ones that a civil date can name. */
function eraIssue(given: string, span: EraSpan, dayNumber: number): Issue {
  const nearest = dayNumber < span.firstDay ? span.firstDay - 1 : span.lastDay + 1
  if (!isDayInRange(nearest)) return outOfRangeIssue(given)
  return makeIssue('date/era', [], {
    given: showGiven(given),
    era: span.era,
    earliest: formatDay(span.firstDay),
    latest: formatDay(span.lastDay),
  })
}
