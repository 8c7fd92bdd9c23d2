import { describe, expect, test } from 'vitest'
import { toyotaSdgsRound4, yokohamaYSdgs20240401 } from '../../schemes/index.ts'
import { assess, parseFacts, validity } from '../../src/index.ts'
import {
  boundaryCases,
  type ExpectationError,
  expectBoundary,
  expectIssues,
  expectOutcome,
  expectTier,
  expectUntil,
  expectVerdict,
} from '../../src/testing/index.ts'

/** 評価指標について: bronze, because the lowest domain has 28.5 %. */
const sheet = {
  scores: {
    environment: { points: '49', max: '50' },
    social: { points: '48', max: '50' },
    governance: { points: '48', max: '50' },
    local: { points: '14.25', max: '50' },
  },
}
const bronze = assess(toyotaSdgsRound4, sheet, { stages: ['criteria'] })
const open = assess(
  toyotaSdgsRound4,
  { scores: { local: { points: '5', max: '50' } } },
  { stages: ['criteria'] },
)
const unread = assess(yokohamaYSdgs20240401, { points: '６１', pionts: '61' })

function thrownBy(run: () => void): ExpectationError {
  try {
    run()
  } catch (error) {
    return error as ExpectationError
  }
  throw new Error('nothing was thrown')
}

describe('expectTier()', () => {
  test('says nothing where the tier is the one that is expected', () => {
    expectTier(bronze, 'bronze')
    if (bronze.ok) expectTier(bronze.value, 'bronze')
    expectTier(assess(yokohamaYSdgs20240401, { points: '29' }), null)
  })

  test('names the tier it got, the range, the first conditions that decided, and their articles', () => {
    const { message, expected, actual } = thrownBy(() => expectTier(bronze, 'gold'))
    expect([expected, actual]).toEqual(['gold', 'bronze'])
    expect(message).toMatch(/^expectTier: the tier: expected gold, got bronze\n/)
    expect(message).toContain('toyota-sdgs@round-4 at decision: outcome met, tier bronze (criteria met)')
    expect(message).toContain(
      'because: tier/threshold-unmet silver lowestRate (評価指標について（得点率基準）)',
    )
  })

  test('gives the range where the tier is not settled, and what is missing', () => {
    const { message, actual } = thrownBy(() => expectTier(open, 'bronze'))
    expect(actual).toEqual({ lowest: null, highest: 'bronze' })
    expect(message).toContain('tier none to bronze')
    expect(message).toContain('missing: scores.environment.points')
  })

  test('gives the issues where the data could not be read', () => {
    const { message, actual } = thrownBy(() => expectTier(unread, 'superior'))
    expect(actual).toEqual(['key/unknown', 'number/form'])
    expect(message).toContain('did you mean points?')
  })
})

describe('expectOutcome()', () => {
  test('says nothing or names the outcome with its stages and reasons', () => {
    expectOutcome(bronze, 'met')
    const refused = assess(yokohamaYSdgs20240401, { points: '80', cityTaxArrears: true })
    const { message, actual } = thrownBy(() => expectOutcome(refused, 'met'))
    expect(actual).toBe('unmet')
    expect(message).toContain('eligibility unmet')
    expect(message).toContain('第4条第1項第2号')
  })
})

describe('expectVerdict()', () => {
  test('says nothing of a condition or an element that came to the verdict', () => {
    expectVerdict(bronze, 'tiers.silver.when.of[1]', 'unmet')
    expectVerdict(bronze, 'tiers.silver', 'unmet')
    expectVerdict(bronze, 'tiers.bronze.when.of[2].cases.highest-tier-met', 'met')
  })

  test('says what the condition looked at, with its article', () => {
    const { message, expected, actual } = thrownBy(() =>
      expectVerdict(bronze, 'tiers.silver.when.of[1]', 'met'),
    )
    expect([expected, actual]).toEqual(['met', 'unmet'])
    expect(message).toContain('tiers.silver.when.of[1] is unmet (評価指標について（得点率基準）)')
    expect(message).toContain('"percent":"28.50"')
  })

  test('names the nearest path where the assessment did not come to such a condition', () => {
    const { message, actual } = thrownBy(() => expectVerdict(bronze, 'tiers.slver.when.of[1]', 'met'))
    expect(actual).toBeUndefined()
    expect(message).toContain('nearest: tiers.silver.when.of[1]')
  })
})

describe('expectIssues()', () => {
  test('takes codes in any order, or codes by path', () => {
    expectIssues(unread, ['number/form', 'key/unknown'])
    expectIssues(unread, { points: 'number/form', pionts: 'key/unknown' })
    expectIssues(parseFacts(yokohamaYSdgs20240401, { points: '61' }), [])
    expectIssues(unread.ok ? [] : unread.issues, { points: ['number/form'], pionts: ['key/unknown'] })
  })

  test('lists the issues with their messages', () => {
    const { message, expected, actual } = thrownBy(() => expectIssues(unread, { points: 'number/digits' }))
    expect([expected, actual]).toEqual([
      ['points: number/digits'],
      ['pionts: key/unknown', 'points: number/form'],
    ])
    expect(message).toContain('number/form  points: "６１" is not a decimal number')
  })

  test('tells one issue from two of a kind, and data that were read from data that were not', () => {
    const twice = parseFacts(yokohamaYSdgs20240401, { points: 'x', employees: 'x' })
    expect(thrownBy(() => expectIssues(twice, ['number/form'])).actual).toEqual([
      'number/form',
      'number/form',
    ])
    const read = parseFacts(yokohamaYSdgs20240401, {})
    expect(thrownBy(() => expectIssues(read, ['number/form'])).message).toContain('the data were read')
  })
})

describe('expectUntil()', () => {
  test('says nothing or gives the steps with their articles', () => {
    const period = validity(yokohamaYSdgs20240401, { decidedOn: '2024-04-01' })
    expectUntil(period, '2028-03-31')
    const { message, actual } = thrownBy(() => expectUntil(period, '2029-03-31'))
    expect(actual).toBe('2028-03-31')
    expect(message).toContain('2028-03-31  first-on-or-after (第11条第1項)')
    const late = validity(toyotaSdgsRound4, { decidedOn: '2027-04-01' })
    expectUntil(late, null)
    expect(thrownBy(() => expectUntil(late, '2027-03-31')).message).toContain('validity/ends-before-start')
  })
})

describe('expectBoundary()', () => {
  const cases = boundaryCases(yokohamaYSdgs20240401)
  const below = cases.find(({ path, side }) => path === 'tiers.superior.when.of[0]' && side === 'below')!

  test('takes what a mapping made of the facts in their place', () => {
    expectBoundary(yokohamaYSdgs20240401, below, { points: '59.999999' })
    // A form that rounds to whole points makes 60 of it, and the text does not round.
    const rounded = thrownBy(() => expectBoundary(yokohamaYSdgs20240401, below, { points: '60' }))
    expect(rounded).toMatchObject({ operator: 'expectVerdict', expected: 'unmet', actual: 'met' })
    expect(rounded.message).toContain('第9条第2項第2号')
  })

  test('says nothing of a case for which there are no facts', () => {
    const { facts, ...without } = below as typeof below & { facts: unknown }
    expectBoundary(yokohamaYSdgs20240401, without as typeof below)
  })
})

describe('what is thrown', () => {
  const error = thrownBy(() => expectTier(bronze, 'gold'))

  test('has what every runner looks for to print a difference', () => {
    expect(error).toBeInstanceOf(Error)
    expect(error).toMatchObject({
      name: 'AssertionError',
      code: 'ERR_ASSERTION',
      operator: 'expectTier',
      expected: 'gold',
      actual: 'bronze',
      generatedMessage: false,
    })
  })

  test('begins its stack where the expectation was called', () => {
    const [first] = (error.stack ?? '').split('\n').filter((line) => line.startsWith('    at '))
    expect(first).toContain('expectations.test.ts')
  })
})
