import type { ExpectedIssue } from '../../oracle/reading.ts'
import type { BadInput, Draft } from '../vector.ts'
import { contract } from './badNumbers.ts'

const one = (code: string, ...path: string[]): ExpectedIssue => ({ code, path })

const noDays: readonly (readonly [unknown, string])[] = [
  ['2023-02-29', 'date/impossible'],
  ['2100-02-29', 'date/impossible'],
  ['2024-02-30', 'date/impossible'],
  ['2024-04-31', 'date/impossible'],
  ['2024-13-01', 'date/impossible'],
  ['2024-00-10', 'date/impossible'],
  ['2024-01-00', 'date/impossible'],
  ['2024-01-32', 'date/impossible'],
  ['2024', 'date/form'],
  ['2024-3-31', 'date/form'],
  ['20240331', 'date/form'],
  ['2024-W13', 'date/form'],
  ['2024-091', 'date/form'],
  ['2024/03/31', 'date/form'],
  ['2024-03-31T00:00', 'date/form'],
  [' 2024-03-31', 'date/form'],
  ['２０２４-03-31', 'date/form'],
  ['-2024-03-31', 'date/form'],
  ['12024-03-31', 'date/form'],
  ['', 'date/form'],
  ['1872-12-31', 'date/out-of-range'],
  ['2201-01-01', 'date/out-of-range'],
  ['0001-01-01', 'date/out-of-range'],
  [20240331, 'input/type'],
  [null, 'input/type'],
  [['2024-03-31'], 'input/type'],
]

export const badDays: readonly Draft<BadInput>[] = noDays.flatMap(
  ([text, code], at): readonly Draft<BadInput>[] => [
    { input: { operation: 'parseDate', text }, expected: { issues: [one(code)] }, source: contract },
    ...(at % 2 === 0
      ? [
          {
            input: {
              operation: 'validity',
              scheme: at % 4 === 0 ? 'yokohama-y-sdgs@2024-04-01' : 'okinawa-sdgs@2026-06-03',
              request: { decidedOn: text },
            } as const,
            expected: { issues: [one(code, 'decidedOn')] },
            source: contract,
          },
        ]
      : []),
  ],
)

/** 明治45年7月30日詔書, 大正15年12月25日詔書, 昭和64年政令第1号, 平成31年政令第143号. */
export const badWareki: readonly Draft<BadInput>[] = (
  [
    ['平成32年3月31日', 'date/era'],
    ['平成31年5月1日', 'date/era'],
    ['昭和64年1月8日', 'date/era'],
    ['昭和元年12月24日', 'date/era'],
    ['大正15年12月26日', 'date/era'],
    ['令和元年4月30日', 'date/era'],
    ['明治45年7月31日', 'date/era'],
    ['平成元年1月7日', 'date/era'],
    ['令和5年2月29日', 'date/impossible'],
    ['令和6年4月31日', 'date/impossible'],
    ['明治5年12月2日', 'date/out-of-range'],
    ['令和183年1月1日', 'date/out-of-range'],
    ['2026年3月31日', 'date/wareki-form'],
    ['令和8年3月', 'date/wareki-form'],
    ['X8.3.31', 'date/wareki-form'],
    ['R8.3/31', 'date/wareki-form'],
    ['令和八年三月三十一日', 'date/wareki-form'],
    ['', 'date/wareki-form'],
    [8, 'input/type'],
  ] as const
).map(([text, code]) => ({
  input: { operation: 'parseWareki', text },
  expected: { issues: [one(code)] },
  source: { kind: 'article', citation: '元号を改める政令及び詔書' },
}))
