import { dateIssues, type ExpectedIssue, factIssues, numberIssues } from '../../oracle/reading.ts'
import { type BadInput, type Draft, numbered, type Source } from '../vector.ts'

const contract: Source = { kind: 'article', citation: 'contract: how numbers, dates and facts are read' }

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

const numbers: readonly Draft<BadInput>[] = carriers.flatMap(([scheme, path, facts], of) =>
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

const one = (code: string, ...path: (string | number)[]): ExpectedIssue => ({ code, path })
type Bad = readonly [scheme: string, facts: unknown, ...issues: ExpectedIssue[]]

const okinawa = 'okinawa-sdgs@2026-06-03'
const okinawa2023 = 'okinawa-sdgs@2023-07-31'
const toyota = 'toyota-sdgs@round-4'
const yokohama = 'yokohama-y-sdgs@2024-04-01'

/** Numbers beyond what the text gives, flags and choices that are none, unknown keys, rows that cannot be. */
const facts: readonly Draft<BadInput>[] = (
  [
    [yokohama, { points: '-0.01' }, one('number/below-minimum', 'points')],
    [yokohama, { points: -1 }, one('number/below-minimum', 'points')],
    [okinawa, { itemsMet: 20 }, one('number/above-maximum', 'itemsMet')],
    [
      okinawa,
      { itemsMet: '19.5' },
      one('number/integer', 'itemsMet'),
      one('number/above-maximum', 'itemsMet'),
    ],
    [okinawa, { itemsMet: '14.5' }, one('number/integer', 'itemsMet')],
    [okinawa, { itemsMet: -1 }, one('number/below-minimum', 'itemsMet')],
    [
      okinawa,
      { itemsMet: '-0.5' },
      one('number/integer', 'itemsMet'),
      one('number/below-minimum', 'itemsMet'),
    ],
    [
      okinawa,
      { itemsMet: 'x', planScore: 'y' },
      one('number/form', 'itemsMet'),
      one('number/form', 'planScore'),
    ],
    [okinawa, { platformMember: 'yes' }, one('input/type', 'platformMember')],
    [okinawa, { platformMember: 1 }, one('input/type', 'platformMember')],
    [okinawa, { platformMember: 'true' }, one('input/type', 'platformMember')],
    [okinawa, { platformmember: true }, one('key/unknown', 'platformmember')],
    [okinawa, { planscore: '60' }, one('key/unknown', 'planscore')],
    [okinawa, [], one('input/type')],
    [okinawa, 'itemsMet', one('input/type')],
    [okinawa, 15, one('input/type')],
    [toyota, { score: {} }, one('key/unknown', 'score')],
    [toyota, { scores: [] }, one('input/type', 'scores')],
    [toyota, { scores: '83/104' }, one('input/type', 'scores')],
    [toyota, { scores: { economy: { points: '1', max: '2' } } }, one('key/unknown', 'scores', 'economy')],
    [toyota, { scores: { social: { point: '1' } } }, one('key/unknown', 'scores', 'social', 'point')],
    [toyota, { scores: { social: '41/52' } }, one('input/type', 'scores', 'social')],
    [
      toyota,
      { scores: { social: { points: '53', max: '52' } } },
      one('number/above-maximum', 'scores', 'social', 'points'),
    ],
    [
      toyota,
      { scores: { social: { points: '52.01', max: '52' } } },
      one('number/above-maximum', 'scores', 'social', 'points'),
    ],
    [
      toyota,
      { scores: { social: { points: '0', max: '0' } } },
      one('number/not-above', 'scores', 'social', 'max'),
    ],
    [toyota, { scores: { social: { max: '-1' } } }, one('number/not-above', 'scores', 'social', 'max')],
    [
      toyota,
      { scores: { social: { points: '-1', max: '5' } } },
      one('number/below-minimum', 'scores', 'social', 'points'),
    ],
    [
      toyota,
      { scores: { environment: { points: '五' }, local: { max: true } }, workplaceConfirmed: 'はい' },
      one('number/form', 'scores', 'environment', 'points'),
      one('input/type', 'scores', 'local', 'max'),
      one('input/type', 'workplaceConfirmed'),
    ],
    ['toyota-workplace@undated', { attractionsPresent: '3.5' }, one('number/integer', 'attractionsPresent')],
    [
      'toyota-workplace@undated',
      { attractionsPresent: -4 },
      one('number/below-minimum', 'attractionsPresent'),
    ],
    ['toyota-workplace@undated', { legalAllApply: 'all' }, one('input/type', 'legalAllApply')],
    [yokohama, { bandFound: 'gold' }, one('choice/unknown', 'bandFound')],
    [yokohama, { bandFound: 'Superior' }, one('choice/unknown', 'bandFound')],
    [yokohama, { bandFound: 2 }, one('input/type', 'bandFound')],
    [yokohama, { appliedOn: '2026-02-29' }, one('date/impossible', 'appliedOn')],
    [yokohama, { appliedOn: '令和8年3月31日' }, one('date/form', 'appliedOn')],
    [yokohama, { appliedOn: 20260331 }, one('input/type', 'appliedOn')],
    [yokohama, { appliedOn: '1872-12-31' }, one('date/out-of-range', 'appliedOn')],
    [okinawa2023, { organisation: 'company' }, one('choice/unknown', 'organisation')],
    [okinawa2023, { items: { 'OK-S-9': { met: true } } }, one('key/unknown', 'items', 'OK-S-9')],
    [okinawa2023, { items: { 'ok-s-1': { met: true } } }, one('key/unknown', 'items', 'ok-s-1')],
    [okinawa2023, { items: { 'OK-S-1': true } }, one('input/type', 'items', 'OK-S-1')],
    [okinawa2023, { items: { 'OK-S-1': { met: '○' } } }, one('input/type', 'items', 'OK-S-1', 'met')],
    [okinawa2023, { initiatives: {} }, one('input/type', 'initiatives')],
    [okinawa2023, { initiatives: ['economy'] }, one('input/type', 'initiatives', 0)],
    [okinawa2023, { initiatives: [{}, {}, {}, {}, {}, {}] }, one('list/too-many', 'initiatives')],
    [
      okinawa2023,
      { initiatives: [{ category: 'economics' }] },
      one('choice/unknown', 'initiatives', 0, 'category'),
    ],
    [
      okinawa2023,
      { initiatives: [{ category: 'economy', base: '25.5' }] },
      one('number/above-maximum', 'initiatives', 0, 'base'),
    ],
    [
      okinawa2023,
      { initiatives: [{ category: 'local', optional: true, base: '5.5' }] },
      one('number/above-maximum', 'initiatives', 0, 'base'),
    ],
    [
      okinawa2023,
      { initiatives: [{ category: 'governance', base: '4' }] },
      one('record/not-allowed', 'initiatives', 0, 'category'),
    ],
    [
      okinawa2023,
      { initiatives: [{ category: 'social', base: '4', governance: true }] },
      one('record/not-allowed', 'initiatives', 0, 'governance'),
    ],
    [
      okinawa2023,
      { initiatives: [{ category: 'global', optional: true, base: '4', governance: true }] },
      one('record/not-allowed', 'initiatives', 0, 'governance'),
    ],
    [yokohama, JSON.parse('{"__proto__":{"points":"80"}}'), one('key/forbidden', '__proto__')],
    [
      toyota,
      JSON.parse('{"scores":{"__proto__":{"points":"1"}}}'),
      one('key/forbidden', 'scores', '__proto__'),
    ],
  ] satisfies readonly Bad[]
).map(([scheme, given, ...issues]) => ({
  input: { operation: 'assess', scheme, facts: given },
  expected: { issues: sorted(issues) },
  source: contract,
}))

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

const days: readonly Draft<BadInput>[] = noDays.flatMap(([text, code], at): readonly Draft<BadInput>[] => [
  { input: { operation: 'parseDate', text }, expected: { issues: [one(code)] }, source: contract },
  ...(at % 2 === 0
    ? [
        {
          input: {
            operation: 'validity',
            scheme: at % 4 === 0 ? yokohama : okinawa,
            request: { decidedOn: text },
          } as const,
          expected: { issues: [one(code, 'decidedOn')] },
          source: contract,
        },
      ]
    : []),
])

/** 明治45年7月30日詔書, 大正15年12月25日詔書, 昭和64年政令第1号, 平成31年政令第143号. */
const noWareki: readonly Draft<BadInput>[] = (
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

const kpis: readonly Draft<BadInput>[] = noNumbers
  .filter((_, at) => at % 2 === 1)
  .map(([value, code], at) => {
    const name = ['initial', 'current', 'target'][at % 3]!
    return {
      input: { operation: 'kpi', values: { initial: '0', current: '1', target: '3', [name]: value } },
      expected: { issues: [one(code, name)] },
      source: contract,
    }
  })

/** What the naive reading says. */
export function badInputAnswer(input: BadInput): unknown {
  switch (input.operation) {
    case 'assess':
      return { issues: sorted(factIssues(input.scheme, input.facts)) }
    case 'validity': {
      const { decidedOn } = input.request as { readonly decidedOn?: unknown }
      return { issues: dateIssues(decidedOn).map(({ code }) => one(code, 'decidedOn')) }
    }
    case 'kpi':
      return {
        issues: Object.entries(input.values).flatMap(([name, value]) =>
          numberIssues(value).map((code) => one(code, name)),
        ),
      }
    case 'parseDate':
      return { issues: dateIssues(input.text) }
    case 'parseWareki':
      return { issues: [one(warekiIssue(input.text))] }
  }
}

/** What is wrong and where, each once, in an order that no implementation needs to keep to. */
export function sorted(issues: readonly ExpectedIssue[]): readonly ExpectedIssue[] {
  const key = ({ code, path }: ExpectedIssue) => JSON.stringify([path, code])
  return [...new Map(issues.map((issue) => [key(issue), issue])).entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, issue]) => issue)
}

/** The days of each era, the day of a change under both where it changed during the day. */
const eras: readonly (readonly [names: string, yearOne: number, first: string, last: string])[] = [
  ['明治M', 1868, '1873-01-01', '1912-07-30'],
  ['大正T', 1912, '1912-07-30', '1926-12-25'],
  ['昭和S', 1926, '1926-12-25', '1989-01-07'],
  ['平成H', 1989, '1989-01-08', '2019-04-30'],
  ['令和R', 2019, '2019-05-01', '2200-12-31'],
]

function warekiIssue(text: unknown): string {
  if (typeof text !== 'string') return 'input/type'
  const form = /^(?:(..)(元|\d+)年(\d+)月(\d+)日|([A-Z])(\d+)([./-])(\d+)\7(\d+))$/.exec(text)
  const name = form?.[1] ?? form?.[5] ?? ''
  const era = eras.find(([names]) => name !== '' && names.includes(name))
  if (!form || !era) return 'date/wareki-form'
  const [, yearOne, first, last] = era
  const ofEra = form[2] ?? form[6]!
  const year = yearOne + (ofEra === '元' ? 1 : Number(ofEra)) - 1
  const two = (part: string) => part.padStart(2, '0')
  const date = `${year}-${two(form[3] ?? form[8]!)}-${two(form[4] ?? form[9]!)}`
  const [issue] = dateIssues(date)
  if (issue) return issue.code
  return date < first || date > last ? 'date/era' : ''
}

export const badInputs = numbered(
  'bad-input',
  [...numbers, ...facts, ...days, ...noWareki, ...kpis],
  badInputAnswer,
)
