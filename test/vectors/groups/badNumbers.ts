import type { BadInput, Draft, Source } from '../vector.ts'

/** How the library says that it reads what is handed in. */
export const contract: Source = {
  kind: 'article',
  citation: 'contract: how numbers, dates and facts are read',
}

/** What is no number, and why. */
const noNumbers: readonly (readonly [value: unknown, code: string])[] = [
  ['', 'number/form'],
  [' ', 'number/form'],
  ['五', 'number/form'],
  ['６１', 'number/form'],
  ['+61', 'number/form'],
  ['--61', 'number/form'],
  ['61.', 'number/form'],
  ['.5', 'number/form'],
  ['6,100', 'number/form'],
  ['6_1', 'number/form'],
  ['6e1', 'number/form'],
  ['0x3d', 'number/form'],
  ['61 ', 'number/form'],
  [' 61', 'number/form'],
  ['1/2', 'number/form'],
  ['61%', 'number/form'],
  ['61.5.0', 'number/form'],
  ['NaN', 'number/form'],
  ['Infinity', 'number/form'],
  ['-', 'number/form'],
  ['６１.5', 'number/form'],
  ['61点', 'number/form'],
  ['６', 'number/form'],
  [`0.${'1'.repeat(60)}`, 'number/digits'],
  ['1'.repeat(61), 'number/digits'],
  [`${'0'.repeat(60)}1`, 'number/digits'],
  [0.30000000000000004, 'number/imprecise'],
  [59.99999999999999, 'number/imprecise'],
  [79.96000000000001, 'number/imprecise'],
  [1234567890123456, 'number/imprecise'],
  [true, 'input/type'],
  [false, 'input/type'],
  [[], 'input/type'],
  [['61'], 'input/type'],
  [{}, 'input/type'],
  [{ points: '61' }, 'input/type'],
]

type Carrier = readonly [
  scheme: string,
  path: readonly (string | number)[],
  facts: (value: unknown) => unknown,
]

/** Every fact that carries a score. */
const carriers: readonly Carrier[] = [
  ['yokohama-y-sdgs@2024-04-01', ['points'], (points) => ({ points })],
  ['okinawa-sdgs@2026-06-03', ['planScore'], (planScore) => ({ itemsMet: 15, planScore })],
  [
    'toyota-sdgs@round-4',
    ['scores', 'social', 'points'],
    (points) => ({ scores: { social: { points, max: '50' }, local: { points: '5', max: '50' } } }),
  ],
  [
    'okinawa-sdgs@2023-07-31',
    ['initiatives', 1, 'base'],
    (base) => ({
      initiatives: [
        { category: 'economy', base: '20' },
        { category: 'social', base },
      ],
    }),
  ],
]

export const badNumbers: readonly Draft<BadInput>[] = carriers.flatMap(([scheme, path, facts], of) =>
  noNumbers
    .filter((_, at) => of === 0 || at % 3 === of - 1)
    .map(
      ([value, code]): Draft<BadInput> => ({
        input: { operation: 'assess', scheme, facts: facts(value) },
        expected: { issues: [{ code, path }] },
        source: contract,
      }),
    ),
)

export const badKpis: readonly Draft<BadInput>[] = noNumbers
  .filter((_, at) => at % 2 === 1)
  .map(([value, code], at) => {
    const name = ['initial', 'current', 'target'][at % 3]!
    return {
      input: { operation: 'kpi', values: { initial: '0', current: '1', target: '3', [name]: value } },
      expected: { issues: [{ code, path: [name] }] },
      source: contract,
    }
  })
