import { formatIssue, validity } from 'kijun'
import {
  addDays,
  backwardPeriod,
  daysBetween,
  filingDeadline,
  firstOnOrAfter,
  fiscalYear,
  legalPeriod,
  parseDate,
  parseLocalDateTime,
  parseWareki,
  toWareki,
  usualClosedDays,
  warekiOf,
} from 'kijun/calendar'
import { periodsOnly, schemes } from 'kijun/schemes'
import { line, valueOr } from './lines.mjs'

/** Month-ends, leap days, changes of era, and days that a clock of some zone skips or repeats. */
const days = [
  ...['1873-01-01', '1900-02-28', '1912-07-29', '1912-07-30', '1926-12-24', '1926-12-25', '1989-01-07'],
  ...['1989-01-08', '2000-02-29', '2011-12-29', '2011-12-30', '2011-12-31', '2019-04-30', '2019-05-01'],
  ...['2022-02-28', '2024-02-29', '2024-03-10', '2024-03-31', '2024-04-01', '2024-10-01', '2025-02-28'],
  ...['2026-03-31', '2026-04-01', '2026-06-03', '2026-11-01', '2027-02-12', '2028-01-31', '2100-02-28'],
]
const lengths = [{ years: 2 }, { years: 4 }, { months: 1 }, { months: 6 }, { weeks: 2 }, { days: 20 }]
const countings = ['firstDayCounted', 'firstDayNotCounted']
const typed = [
  ...[
    '2026-04-01',
    '2026/4/1',
    '令和8年4月1日',
    '令和元年５月１日',
    'R8.4.1',
    '平成31年4月30日',
    '昭和64年1月8日',
  ],
  ...['２０２６年４月１日', '2026-02-30', '令和', '明治5年12月2日', '2201-01-01', 'İ', ''],
]

/** Periods of the law, the Japanese calendar, deadlines, and the validity that each edition gives. */
export function dates() {
  return [
    ...days.flatMap((from) => [
      ...lengths.flatMap((length) =>
        countings.flatMap((counting) =>
          Object.entries({ legalPeriod, backwardPeriod }).map(([name, period]) =>
            line(`${name} ${from} ${JSON.stringify(length)} ${counting}`, () =>
              period({ from, length, counting }),
            ),
          ),
        ),
      ),
      line(`calendar ${from}`, () => [
        firstOnOrAfter(from, { month: 3, day: 31 }),
        fiscalYear(from),
        toWareki(from),
        toWareki(from, { digits: 'fullWidth' }),
        warekiOf(from),
        addDays(from, 45),
        daysBetween(from, '2026-11-20'),
        filingDeadline(from, usualClosedDays),
      ]),
      ...[...schemes, ...periodsOnly].flatMap((scheme) =>
        ['initial', 'renewal'].map((purpose) =>
          line(`validity ${scheme.id}@${scheme.edition} ${from} ${purpose}`, () =>
            valueOr(validity(scheme, { decidedOn: from, for: purpose }), formatIssue),
          ),
        ),
      ),
    ]),
    ...typed.map((text) =>
      line(`typed ${text}`, () =>
        [parseDate, parseWareki, parseLocalDateTime].map((parse) => valueOr(parse(text), formatIssue)),
      ),
    ),
    line('a date that is none', () => legalPeriod({ from: '2026-02-30', length: { years: 1 } })),
  ]
}
