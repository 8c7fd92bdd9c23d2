import { walkFiscalYear, walkToOpenDay, writeShortWareki, writeWareki } from '../../oracle/almanac.ts'
import { walkBackwardPeriod, walkLegalPeriod, walkToMonthDay } from '../../oracle/calendar.ts'
import { anyDateQuestion } from '../../prove/differential/anyDateQuestion.ts'
import { makeDice } from '../../support/dice.ts'
import { type Draft, type Length, numbered, type PeriodInput } from '../vector.ts'

type Counting = 'firstDayCounted' | 'firstDayNotCounted'
const article = (citation: string) => ({ kind: 'article', citation }) as const
const beyond = { outOfRange: true }

/** What the articles themselves say, worked by hand. */
const fromArticles: readonly Draft<PeriodInput>[] = (
  [
    // 第143条第2項: the day before the corresponding day; 第140条: the first day is not counted
    ['2022-02-28', { years: 2 }, 'firstDayNotCounted', '2022-03-01', '2024-02-29', '2024-03-01'],
    ['2023-04-01', { years: 2 }, 'firstDayCounted', '2023-04-01', '2025-03-31', '2025-04-01'],
    ['2024-04-01', { years: 4 }, 'firstDayCounted', '2024-04-01', '2028-03-31', '2028-04-01'],
    ['2026-03-31', { years: 4 }, 'firstDayCounted', '2026-03-31', '2030-03-30', '2030-03-31'],
    // 第143条第2項ただし書: no corresponding day, the end of that month
    ['2024-02-29', { years: 1 }, 'firstDayCounted', '2024-02-29', '2025-02-28', '2025-03-01'],
    ['2024-02-29', { years: 4 }, 'firstDayCounted', '2024-02-29', '2028-02-28', '2028-02-29'],
    ['2025-01-31', { months: 1 }, 'firstDayCounted', '2025-01-31', '2025-02-28', '2025-03-01'],
    ['2025-01-30', { months: 1 }, 'firstDayNotCounted', '2025-01-31', '2025-02-28', '2025-03-01'],
    ['2025-01-28', { months: 1 }, 'firstDayNotCounted', '2025-01-29', '2025-02-28', '2025-03-01'],
    ['2025-08-31', { months: 1 }, 'firstDayCounted', '2025-08-31', '2025-09-30', '2025-10-01'],
    // 第143条第1項: from the beginning of a month, to the end of one
    ['2025-01-31', { months: 1 }, 'firstDayNotCounted', '2025-02-01', '2025-02-28', '2025-03-01'],
    ['2023-12-31', { months: 2 }, 'firstDayNotCounted', '2024-01-01', '2024-02-29', '2024-03-01'],
    // 第140条: days
    ['2027-10-05', { days: 20 }, 'firstDayNotCounted', '2027-10-06', '2027-10-25', '2027-10-26'],
    ['2027-10-05', { days: 20 }, 'firstDayCounted', '2027-10-05', '2027-10-24', '2027-10-25'],
    ['2028-02-22', { weeks: 1 }, 'firstDayNotCounted', '2028-02-23', '2028-02-29', '2028-03-01'],
    ['2100-02-28', { days: 1 }, 'firstDayNotCounted', '2100-03-01', '2100-03-01', '2100-03-02'],
  ] satisfies readonly [string, Length, Counting, string, string, string][]
).map(([from, length, counting, firstDay, lastDay, dayAfter]) => ({
  input: { operation: 'legalPeriod', from, length, counting },
  expected: { firstDay, lastDay, dayAfter },
  source: article('民法第138条から第143条まで'),
}))

const eraChanges: readonly Draft<PeriodInput>[] = (
  [
    ['1912-07-29', '明治45年7月29日', '明治45年7月30日詔書'],
    ['1912-07-30', '大正元年7月30日', '明治45年7月30日詔書'],
    ['1926-12-24', '大正15年12月24日', '大正15年12月25日詔書'],
    ['1926-12-25', '昭和元年12月25日', '大正15年12月25日詔書'],
    ['1927-01-01', '昭和2年1月1日', '大正15年12月25日詔書'],
    ['1989-01-07', '昭和64年1月7日', '昭和64年政令第1号'],
    ['1989-01-08', '平成元年1月8日', '昭和64年政令第1号'],
    ['2019-04-30', '平成31年4月30日', '平成31年政令第143号'],
    ['2019-05-01', '令和元年5月1日', '平成31年政令第143号'],
    ['2020-01-01', '令和2年1月1日', '平成31年政令第143号'],
    ['1873-01-01', '明治6年1月1日', '明治5年太政官布告第337号'],
    ['2026-03-31', '令和8年3月31日', '平成31年政令第143号'],
  ] as const
).flatMap(([date, text, citation]): readonly Draft<PeriodInput>[] => [
  { input: { operation: 'toWareki', date }, expected: { text }, source: article(citation) },
  { input: { operation: 'parseWareki', text }, expected: { date }, source: article(citation) },
])

/** A day on which the era changed during the day is read under either. */
const eitherEra: readonly Draft<PeriodInput>[] = [
  ['明治45年7月30日', '1912-07-30'],
  ['大正15年12月25日', '1926-12-25'],
  ['S1.12.25', '1926-12-25'],
  ['T1/7/30', '1912-07-30'],
  ['R8.3.31', '2026-03-31'],
  ['H31/4/30', '2019-04-30'],
  ['S64-1-7', '1989-01-07'],
  ['令和８年３月３１日', '2026-03-31'],
  ['Ｒ８．３．３１', '2026-03-31'],
  ['令和 8年 3月 31日', '2026-03-31'],
  ['令和1年5月1日', '2019-05-01'],
].map(([text, date]) => ({
  input: { operation: 'parseWareki', text: text! },
  expected: { date },
  source: article('元号を改める政令及び詔書'),
}))

const onTheDay: readonly Draft<PeriodInput>[] = (
  [
    ['2028-03-31', 3, 31, '2028-03-31'],
    ['2028-04-01', 3, 31, '2029-03-31'],
    ['2028-03-30', 3, 31, '2028-03-31'],
    ['2024-03-01', 2, 29, '2028-02-29'],
    ['2096-03-01', 2, 29, '2104-02-29'],
    ['2024-02-29', 2, 29, '2024-02-29'],
  ] as const
).map(([date, month, day, found]) => ({
  input: { operation: 'firstOnOrAfter', date, month, day },
  expected: { date: found },
  source: article('以降 includes the day named'),
}))

/** Month ends, leap days, first days of fiscal years, and the days beside them. */
const edges = [
  ...['2023-12-31', '2024-01-29', '2024-01-30', '2024-01-31', '2024-02-28', '2024-02-29', '2024-03-01'],
  ...['2024-03-30', '2024-03-31', '2024-04-01', '2024-04-30', '2025-02-28', '2026-08-30', '2026-08-31'],
  ...['2027-11-30', '2099-02-28', '2100-02-28', '2100-03-01', '1873-01-01', '2200-12-30'],
]
const lengths: readonly Length[] = [
  ...[{ years: 1 }, { years: 2 }, { years: 4 }, { months: 1 }, { months: 6 }, { months: 13 }],
  ...[{ days: 1 }, { days: 20 }, { weeks: 2 }, { years: 1, months: 1, days: 1 }],
]

const systematic: readonly Draft<PeriodInput>[] = edges.flatMap((from, at) =>
  lengths.flatMap((length, of) =>
    (['legalPeriod', 'backwardPeriod'] as const)
      .filter((_, side) => (at + of + side) % 2 === 0 || of < 3)
      .map((operation): Draft<PeriodInput> => {
        const counting = (at + of) % 3 === 0 ? 'firstDayNotCounted' : 'firstDayCounted'
        return { input: { operation, from, length, counting } }
      }),
  ),
)

function anyPeriods(seed: number, count: number): readonly Draft<PeriodInput>[] {
  const dice = makeDice(seed)
  return Array.from({ length: count }).flatMap((): readonly Draft<PeriodInput>[] => {
    const { date, length, isFirstDayCounted, monthDay, startMonth, closed } = anyDateQuestion(dice)
    const counting = isFirstDayCounted ? 'firstDayCounted' : 'firstDayNotCounted'
    const mark = dice.pick(['.', '/', '-'])
    return dice
      .shuffle<PeriodInput>([
        { operation: 'legalPeriod', from: date, length, counting },
        { operation: 'backwardPeriod', from: date, length, counting },
        { operation: 'firstOnOrAfter', date, ...monthDay },
        { operation: 'fiscalYear', date, startMonth },
        { operation: 'filingDeadline', date, closed },
        { operation: 'toWareki', date },
        {
          operation: 'parseWareki',
          text: dice.chance(50) ? writeWareki(date) : writeShortWareki(date, mark),
        },
      ])
      .slice(0, 2)
      .map((input) => ({ input }))
  })
}

/** What the calendar that walks from day to day says. */
export function periodAnswer(input: PeriodInput): unknown {
  switch (input.operation) {
    case 'legalPeriod':
    case 'backwardPeriod': {
      const walk = input.operation === 'legalPeriod' ? walkLegalPeriod : walkBackwardPeriod
      const { years = 0, months = 0, weeks = 0, days = 0 } = input.length
      const length = { months: years * 12 + months, days: weeks * 7 + days }
      const found = walk(input.from, length, input.counting === 'firstDayCounted')
      // Only the day beside the period may lie one day outside the calendar.
      return found.firstDay >= '1873-01-01' && found.lastDay <= '2200-12-31' ? found : beyond
    }
    case 'firstOnOrAfter': {
      const date = walkToMonthDay(input.date, input.month, input.day)
      return date === undefined ? beyond : { date }
    }
    case 'fiscalYear': {
      const year = walkFiscalYear(input.date, input.startMonth)
      return year === 'out of range' ? beyond : year
    }
    case 'filingDeadline': {
      const due = walkToOpenDay(input.date, input.closed)
      return due === 'out of range' ? beyond : { plain: input.date, due }
    }
    case 'toWareki':
      return { text: writeWareki(input.date) }
    case 'parseWareki':
      return { date: readWareki(input.text) }
  }
}

/** Reads the Japanese calendar by writing down every day of its era until the text is found. */
function readWareki(text: string): string {
  const half = text
    .replace(/[！-～]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/ /g, '')
  const [, name = '', year = '', month = '', day = ''] = /^(\D+?)(元|\d+)\D(\d+)\D(\d+)日?$/.exec(half) ?? []
  // 元年 of each era; what is read stays as it is if the era had that day.
  const firstYears: Readonly<Record<string, number>> = {
    明治: 1868,
    M: 1868,
    大正: 1912,
    T: 1912,
    昭和: 1926,
    S: 1926,
    平成: 1989,
    H: 1989,
    令和: 2019,
    R: 2019,
  }
  const two = (part: string) => part.padStart(2, '0')
  return `${firstYears[name]! + (year === '元' ? 1 : Number(year)) - 1}-${two(month)}-${two(day)}`
}

export const periods = numbered(
  'periods',
  [...fromArticles, ...eraChanges, ...eitherEra, ...onTheDay, ...systematic, ...anyPeriods(1, 190)],
  periodAnswer,
)
