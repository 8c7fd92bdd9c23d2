import { describe, expect, test } from 'vitest'
import {
  okinawaSdgs20260603,
  periodsOnly,
  schemes,
  toyotaSdgsRound4,
  yokohamaYSdgs20240401,
} from '../../schemes/index.ts'
import { parseScheme, type Scheme, schemeName } from '../../src/index.ts'
import { type BoundaryCase, boundaryCases, expectBoundary } from '../../src/testing/index.ts'
import { everyKind } from './everyKind.ts'
import { limitsIn, movableThresholds, withLimitMoved, withThresholdMoved } from './moved.ts'

const all = [...schemes, ...periodsOnly, everyKind].map((scheme) => [schemeName(scheme), scheme] as const)
const known = new Map<Scheme, readonly BoundaryCase[]>()
const casesOf = (scheme: Scheme) => {
  const cases = known.get(scheme) ?? boundaryCases(scheme)
  known.set(scheme, cases)
  return cases
}

/** Whether a case comes out otherwise under another definition. */
function tellsApart(other: Scheme, boundary: BoundaryCase): boolean {
  try {
    expectBoundary(other, boundary)
    return false
  } catch (error) {
    if ((error as Error).name === 'AssertionError') return true
    throw error
  }
}

describe.each(all)('boundaryCases() of %s', (_, scheme) => {
  test('come out in the library as the definition alone has them', () => {
    for (const boundary of casesOf(scheme)) expectBoundary(scheme, boundary)
  })

  test('have a name each', () => {
    const names = casesOf(scheme).map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
  })

  test('tell the rules from those with any one number or date moved by one', () => {
    const untold = movableThresholds(scheme).filter((threshold) => {
      const cases = casesAt(scheme, threshold.path)
      return !withThresholdMoved(scheme, threshold).some((moved) =>
        cases.some((boundary) => tellsApart(moved, boundary)),
      )
    })
    expect(untold.map(({ path }) => path)).toEqual(untried[schemeName(scheme)] ?? [])
  })

  test('tell limits of facts and all that follows a decision from those with any one of them moved by one', () => {
    const rootOf = (path: string) => path.split('.')[0]
    const untold = limitsIn(scheme).filter((limit) => {
      const cases = casesOf(scheme).filter(({ path }) => rootOf(path) === rootOf(limit.path))
      return !withLimitMoved(scheme, limit).some((moved) =>
        cases.some((boundary) => tellsApart(moved, boundary)),
      )
    })
    expect(untold.map(({ path }) => path)).toEqual([])
  })
})

/** The cases of one threshold: of the condition or measure in which it stands. */
function casesAt(scheme: Scheme, path: string): readonly BoundaryCase[] {
  // What a negation denies is its first part in a trace, and its only one in a definition.
  const plain = (of: string) => of.replaceAll('[0]', '')
  return casesOf(scheme).filter((boundary) => {
    const part = boundary.kind === 'condition' && boundary.part !== undefined ? `.${boundary.part}` : ''
    return plain(path).startsWith(`${plain(`${boundary.path}${part}`)}.`)
  })
}

/** Thresholds that no facts of their own were found for, by edition. */
const untried: { readonly [scheme: string]: readonly string[] } = {
  'okinawa-sdgs@2023-07-31': ['itemsMet', 'itemsMetWithTriangles', 'itemsMetWithoutTriangles'].flatMap(
    (measure) =>
      ['three', 'two'].map((of) => `measures.${measure}.value.of[1].cases.${of}.cases.designated.high.at`),
  ),
}

/** Side, value and what is expected of the cases at a path, as one reads them. */
function readAt(scheme: Scheme, path: string): readonly (readonly unknown[])[] {
  return casesOf(scheme)
    .filter((boundary) => boundary.path === path)
    .map((boundary) => [boundary.side, boundary.value, expectedOf(boundary)])
}

function expectedOf(boundary: BoundaryCase): unknown {
  switch (boundary.kind) {
    case 'condition':
      return boundary.verdict
    case 'fact':
      return boundary.issues.join(' ')
    case 'transition':
      return boundary.reached
    case 'places':
      return boundary.accepted
    default:
      throw new TypeError(`no table speaks of ${boundary.kind}`)
  }
}

describe('boundaryCases()', () => {
  // What each text says of each number, read by hand.
  test.each([
    // 評価指標について（得点率基準）: gold at 80 % in total and 60 % in every domain.
    [toyotaSdgsRound4, 'tiers.gold.when.of[0]', ['0.799999', 'unmet'], ['0.8', 'met'], ['0.800001', 'met']],
    [toyotaSdgsRound4, 'tiers.gold.when.of[1]', ['0.599999', 'unmet'], ['0.6', 'met'], ['0.600001', 'met']],
    // 受付期間: to 24 December, 17:00.
    [
      toyotaSdgsRound4,
      'requirements.before-closing.when',
      ['2024-12-24T16:59', 'met'],
      ['2024-12-24T17:00', 'met'],
      ['2024-12-24T17:01', 'unmet'],
    ],
    // 先着50社.
    [toyotaSdgsRound4, 'places.limit', ['49', true], ['50', true], ['51', false]],
    // 第9条第2項第2号: 60 to 79 points.
    [
      yokohamaYSdgs20240401,
      'tiers.superior.when.of[0]',
      ['59.999999', 'unmet'],
      ['60', 'met'],
      ['60.000001', 'met'],
    ],
    [
      yokohamaYSdgs20240401,
      'tiers.superior.when.of[1].cases.refer',
      ['78.999999', 'met'],
      ['79', 'met'],
      ['79.000001', 'unmet'],
    ],
    // 附則第2項: decisions on or before 2024-03-31 that still stand on 2024-04-01.
    [
      yokohamaYSdgs20240401,
      'transitions.retroactive-period.decided.until',
      ['2024-03-30', true],
      ['2024-03-31', true],
      ['2024-04-01', false],
    ],
    // 第6条: 15 of 19 items.
    [okinawaSdgs20260603, 'tiers.platinum.when.of[0]', ['14', 'unmet'], ['15', 'met'], ['16', 'met']],
    [okinawaSdgs20260603, 'facts.itemsMet.max', ['18', ''], ['19', ''], ['20', 'number/above-maximum']],
  ] as const)('of %# say what the text says', (scheme, path, below, at, above) => {
    expect(readAt(scheme, path)).toEqual([
      ['below', ...below],
      ['at', ...at],
      ['above', ...above],
    ])
  })

  test('of a period say on which day of decision it turns', () => {
    // 第11条第1項: the day counted, 4 years, then the first 31 March; 2024-04-01 -> 2028-03-31.
    const [before, on, after] = casesOf(yokohamaYSdgs20240401).filter(
      (boundary) => boundary.kind === 'validity' && boundary.request.readings['yoko-first-day'] === 'counted',
    )
    expect([before, on, after]).toMatchObject([
      { value: '2024-03-31', until: '2028-03-31' },
      { value: '2024-04-01', until: '2028-03-31' },
      { value: '2024-04-02', until: '2029-03-31' },
    ])
  })

  test('have facts wherever an applicant can be there', () => {
    const without = all.flatMap(([name, scheme]) =>
      casesOf(scheme).flatMap((boundary) =>
        'without' in boundary ? [[name, boundary.without, boundary.name]] : [],
      ),
    )
    expect(without).toEqual([
      ['toyota-sdgs@round-4', 'impossible', expect.stringContaining('applicationNumberOfBusiness 0')],
      ['okinawa-sdgs@2023-07-31', 'impossible', expect.stringContaining('applicationsOfBusiness 0')],
      ['okinawa-sdgs@2023-07-31', 'impossible', expect.stringContaining('chosenLocalItems -1')],
      ['okinawa-sdgs@2023-07-31', 'impossible', expect.stringContaining('chosenGlobalItems -1')],
      // No decimal is two thirds; of a quotient with a sum nothing is found but what divides evenly.
      ['every-kind@2026', 'notFound', expect.stringContaining('share 2/3 is at 2/3')],
      ['every-kind@2026', 'notFound', expect.stringContaining('perVisit 49.999999')],
      ['every-kind@2026', 'notFound', expect.stringContaining('perVisit 50.000001')],
    ])
  })

  test('lie as far beside a threshold as they are told to', () => {
    const cases = boundaryCases(toyotaSdgsRound4, { unit: '0.0000000000000000000000001', timeUnit: 'second' })
    for (const boundary of cases) expectBoundary(toyotaSdgsRound4, boundary)
    const values = cases.map(({ value }) => value)
    expect(values).toContain('0.7999999999999999999999999')
    expect(values).toContain('2024-12-24T17:00:01')
  })

  test('are those of a definition that was read from JSON', () => {
    const read = parseScheme(JSON.parse(JSON.stringify(everyKind)))
    if (!read.ok) throw new Error(read.issues.map(({ message }) => message).join('\n'))
    expect(boundaryCases(read.value)).toEqual(casesOf(everyKind))
  })
})
