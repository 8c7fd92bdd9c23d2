import * as spreadsheet from 'kijun/spreadsheet'
import { line } from './lines.mjs'

const functions = Object.entries(spreadsheet)
const scores = ['環境', '社会', 'ガバナンス', '地域貢献'].flatMap((domain) => [
  `${domain} 得点`,
  `${domain} 満点`,
])
const rows = [
  ['41.5', 52, 40, '５０', 40, 50, 40, 50],
  [49, 50, 48, 50, '４８点', 50, '14.25', 50],
  [53, 52, '', '', '', '', '', ''],
  [49, 50, 48, 50, 48, 50, '', 50],
  ['', '', '', '', '', '', '', ''],
  ['五', '1/2', '△', '50%', true, null, undefined, '１，２３４'],
]
const midnight = (year, month, day) => new Date(year, month - 1, day)
const days = [
  ...[midnight(2024, 4, 1), midnight(2026, 3, 31), midnight(2011, 12, 29), midnight(2027, 1, 1)],
  ...[45566, 60, '令和6年10月1日', '2026/4/1', '4/1', 'ＮＯ', ''],
].map((day) => [day])
const events = [
  ['A-1', '決定', midnight(2024, 4, 1), '新規', 'superior'],
  ['A-1', '一時停止', '2025-06-01', '', ''],
  ['B-1', '決定', '令和6年10月1日', '新規', 'supreme'],
]
const ledger = [['番号', '出来事', '年月日', '決定の種類', '認証区分']]

const calls = [
  ...['ja', 'en'].flatMap((locale) => [
    ['KIJUN_TIER', 'toyota-sdgs', [scores], rows, `locale=${locale}`],
    ['KIJUN_OUTCOME', 'toyota-sdgs', [scores], rows, `stages=criteria; locale=${locale}`],
    ['KIJUN_RANGE', 'toyota-sdgs', [scores], rows, `locale=${locale}`],
    ['KIJUN_RATE', 'toyota-sdgs', [scores], rows, [['lowestRate', 'overallRate']], `locale=${locale}`],
    ['KIJUN_MISSING', 'toyota-sdgs', [scores], rows, `stages=criteria; locale=${locale}`],
    ['KIJUN_REASON', 'toyota-sdgs', [scores], rows, locale, 'stages=criteria'],
    ['KIJUN_GAP', 'toyota-sdgs', [scores], rows, 'gold', `stages=criteria; locale=${locale}`],
    ['KIJUN_HEADERS', 'okinawa-sdgs@2023-07-31', locale, '', 2],
    ['KIJUN_VALID_UNTIL', 'yokohama-y-sdgs', days, 'initial', `locale=${locale}`],
    ['KIJUN_STATUS', 'yokohama-y-sdgs', ledger, events, '2025-06-01', [['A-1'], ['B-1']], `locale=${locale}`],
    ['KIJUN_PERIOD_END', days, '4年', '初日算入', `locale=${locale}`],
    ['KIJUN_FIRST_ON_OR_AFTER', days, 3, 31, `locale=${locale}`],
    ['KIJUN_WAREKI', days, '全角', `locale=${locale}`],
  ]),
  ['KIJUN_NEXT_DEADLINE', 'yokohama-y-sdgs', ledger, events, midnight(2028, 3, 31), [['A-1'], ['B-1']]],
]

/** What the cells of a spreadsheet answer, with dates as a host hands them over: midnight of its own zone. */
export function cells() {
  return calls.map(([name, ...args], at) => {
    const [, answer] = functions.find(([of]) => of === name)
    return line(`cells ${at} ${name}`, () => answer(...args))
  })
}
