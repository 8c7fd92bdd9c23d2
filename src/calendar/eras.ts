import { dayNumberOf, EARLIEST_DAY, LATEST_DAY } from './dayNumber.ts'

/** The eras whose days lie within the range of civil dates. */
export type Era = '明治' | '大正' | '昭和' | '平成' | '令和'

/**
 * An era (元号): its letter on forms, the calendar year of its 元年, and the days that can be written under it, as
 * day numbers.
 */
export type EraSpan = {
  readonly era: Era
  readonly letter: string
  readonly yearOne: number
  readonly firstDay: number
  readonly lastDay: number
}

/**
 * The eras, newest first.
 *
 * 大正 and 昭和 began on the very day of the change (明治45年7月30日詔書, 大正15年12月25日詔書), so that day can be
 * read under either; 平成 and 令和 began on the day after (昭和64年政令第1号, 平成31年政令第143号). 明治 starts with
 * the solar calendar, 明治6年1月1日 (明治5年太政官布告第337号).
 */
export const eras: readonly EraSpan[] = [
  { era: '令和', letter: 'R', yearOne: 2019, firstDay: dayNumberOf(2019, 5, 1), lastDay: LATEST_DAY },
  {
    era: '平成',
    letter: 'H',
    yearOne: 1989,
    firstDay: dayNumberOf(1989, 1, 8),
    lastDay: dayNumberOf(2019, 4, 30),
  },
  {
    era: '昭和',
    letter: 'S',
    yearOne: 1926,
    firstDay: dayNumberOf(1926, 12, 25),
    lastDay: dayNumberOf(1989, 1, 7),
  },
  {
    era: '大正',
    letter: 'T',
    yearOne: 1912,
    firstDay: dayNumberOf(1912, 7, 30),
    lastDay: dayNumberOf(1926, 12, 25),
  },
  { era: '明治', letter: 'M', yearOne: 1868, firstDay: EARLIEST_DAY, lastDay: dayNumberOf(1912, 7, 30) },
]
