import { showGiven } from '../given.ts'
import type { CivilDate } from './civilDate.ts'
import { warekiOf } from './warekiOf.ts'

/** How `toWareki` writes figures: `halfWidth` (8) unless `fullWidth` (８) is asked for. */
export type WarekiOptions = { readonly digits?: 'halfWidth' | 'fullWidth' }

/**
 * Writes a date in the Japanese calendar, as public notices do.
 *
 * @param date - a civil date
 * @param options.digits - `halfWidth` (the default) or `fullWidth`
 * @returns for example 令和8年3月31日; the first year of an era is 元年, and a day of change is under the new era
 * @throws RangeError if an argument is not of its kind
 * @example
 * ```ts
 * import { toWareki } from 'kijun/calendar'
 * toWareki('2026-03-31') // => '令和8年3月31日'
 * toWareki('2019-05-01') // => '令和元年5月1日'
 * toWareki('2026-03-31', { digits: 'fullWidth' }) // => '令和８年３月３１日'
 * ```
 */
export function toWareki(date: CivilDate, options: WarekiOptions = {}): string {
  const { era, year, month, day } = warekiOf(date)
  const text = `${era}${year === 1 ? '元' : year}年${month}月${day}日`
  const { digits = 'halfWidth' } = options
  switch (digits) {
    case 'halfWidth':
      return text
    case 'fullWidth':
      return text.replace(/\d/g, (digit) => '０１２３４５６７８９'.charAt(Number(digit)))
    default: {
      const unknown: never = digits
      throw new RangeError(`digits: ${showGiven(unknown)} is neither 'halfWidth' nor 'fullWidth'`)
    }
  }
}
