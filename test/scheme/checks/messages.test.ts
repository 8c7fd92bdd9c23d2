import { describe, expect, test } from 'vitest'
import { checkMeasureSize } from '../../../src/scheme/checks/checkMeasureSize.ts'
import { checkOrigins } from '../../../src/scheme/checks/checkPredecessor.ts'
import { schemeChecks } from '../../../src/scheme/checks/schemeChecks.ts'
import type { Measure } from '../../../src/scheme/measureDefinition.ts'
import type { FactOrigin } from '../../../src/scheme/predecessorDefinition.ts'
import type { Scheme } from '../../../src/scheme/schemeDefinition.ts'
import { sampleScheme, sampleWith } from '../fixtures.ts'

type Path = readonly (string | number)[]
type Case = readonly [path: Path, value: unknown, ...messages: string[]]

/** What is found of a definition whose shape is right, up to the round in which there is something to find. */
function messagesOf(data: unknown): readonly string[] {
  for (const checks of schemeChecks) {
    const issues = checks.flatMap((find) => find(data as Scheme))
    if (issues.length > 0) return issues.map(({ message }) => message)
  }
  return []
}

function says(cases: readonly Case[]) {
  test.each(cases.map((of) => [of[2]!, of] as const))('%s', (_, [path, value, ...messages]) => {
    expect(messagesOf(sampleWith(path, value))).toEqual(messages)
  })
}

const condition = ['requirements', 0, 'when'] as const
const measure = ['measures', 'met', 'value'] as const
const where = [...measure, 'where'] as const
const gold = ['tiers', 0, 'when', 'of'] as const
const period = { length: { years: 3 }, counting: 'firstDayCounted', direction: 'forward' }
const today = { moment: true }

describe('schemeChecks say of a name that stands for nothing which one it is', () => {
  says([
    [
      ['facts', 'member', 'cite'],
      'annex',
      'facts.member.cite: cites the provision annex, which this edition does not have',
    ],
    [
      ['tiers', 0, 'cite'],
      '3-1',
      'tiers[0].cite: cites the provision 3-1, which this edition does not have; did you mean 3-2?',
    ],
    [[...condition, 'fact'], 'zoning', 'requirements[0].when.fact: no fact zoning in this definition'],
    [
      [...condition, 'fact'],
      'membr',
      'requirements[0].when.fact: no fact membr in this definition; did you mean member?',
    ],
    [
      [...gold, 0, 'measure'],
      'overalRate',
      'tiers[0].when.of[0].measure: no measure overalRate in this definition; did you mean overallRate?',
    ],
    [
      [...gold, 0, 'value'],
      { parameter: 'margn' },
      'tiers[0].when.of[0].value.parameter: no parameter margn in this definition; did you mean margin?',
    ],
    [
      ['readings', 'first-day', 'default'],
      'count',
      'readings.first-day.default: no alternative count in this definition; did you mean counted?',
    ],
    [
      ['measures', 'chosenMet', 'value', 'reading'],
      'item-counted',
      'measures.chosenMet.value.reading: no reading item-counted in this definition; did you mean items-counted?',
    ],
    [
      ['measures', 'chosenMet', 'value', 'cases'],
      { all: { kind: 'literal', value: '1' }, cor: { kind: 'literal', value: '2' } },
      'measures.chosenMet.value.cases.cor: no alternative cor in this definition; did you mean core?',
      'measures.chosenMet.value.cases.core: is missing; expected a case for each alternative',
    ],
    [
      ['referrals', 0, 'when', 'measure'],
      'overalRate',
      'referrals[0].when.measure: no measure overalRate in this definition; did you mean overallRate?',
    ],
    [
      measure,
      { kind: 'sum', in: 'item', field: 'points' },
      'measures.met.value.in: no fact item in this definition; did you mean items?',
    ],
    [
      ['facts', 'initiatives', 'findings'],
      { bas: { by: 'panel', cite: '2' } },
      'facts.initiatives.findings.bas: no field bas in this definition; did you mean base?',
    ],
    [
      ['facts', 'items', 'limits', 0, 'field'],
      'meet',
      'facts.items.limits[0].field: no field meet in this definition; did you mean met?',
    ],
    [
      ['measures', 'firstRate', 'value', 'take', 'row'],
      'E-2',
      'measures.firstRate.value.take.row: no row E-2 in this definition; did you mean E-1?',
    ],
    [
      where,
      { kind: 'tagged', tag: 'cor' },
      'measures.met.value.where.tag: no tag cor in this definition; did you mean core?',
    ],
    [
      where,
      { kind: 'domain', domain: 'governence' },
      'measures.met.value.where.domain: no domain governence in this definition; did you mean governance?',
    ],
    [
      where,
      { kind: 'given', field: 'grades' },
      'measures.met.value.where.field: no field grades in this definition; did you mean grade?',
    ],
    [
      ['referrals', 0, 'leavesOpen', 'lowest'],
      'silvr',
      'referrals[0].leavesOpen.lowest: no tier silvr in this definition; did you mean silver?',
    ],
    [
      ['facts', 'panelTier', 'options', 1],
      'non',
      'facts.panelTier.options[1]: no tier non in this definition; did you mean none?',
    ],
    [
      ['benefits', 1, 'tiers', 0],
      'golden',
      'benefits[1].tiers[0]: no tier golden in this definition; did you mean gold?',
    ],
    [
      ['notices', 0, 'states', 1, 'measure'],
      'totals',
      'notices[0].states[1].measure: no measure totals in this definition; did you mean total?',
    ],
    [
      ['predecessor', 'facts'],
      { members: { fact: 'membership' } },
      'predecessor.facts.members: no fact members in this definition; did you mean member?',
    ],
  ])
})

describe('schemeChecks say of a name what it stands for and what was expected', () => {
  says([
    [
      [...condition, 'fact'],
      'bonus',
      'requirements[0].when.fact: the fact bonus is a number; expected a flag or choice',
    ],
    [
      condition,
      { kind: 'given', fact: 'member' },
      'requirements[0].when.fact: the fact member is a flag; expected a text',
    ],
    [
      condition,
      { kind: 'mentions', fact: 'member', anyOf: ['a'] },
      'requirements[0].when.fact: the fact member is a flag; expected a text',
    ],
    [
      condition,
      { kind: 'each', in: 'size', satisfies: { kind: 'given', field: 'x' } },
      'requirements[0].when.in: the fact size is a choice; expected a group or list',
    ],
    [
      condition,
      { kind: 'within', date: { fact: 'plan' }, from: { fact: 'size' }, ...period },
      'requirements[0].when.date.fact: the fact plan is a text; expected a date',
      'requirements[0].when.from.fact: the fact size is a choice; expected a date',
    ],
    [
      condition,
      { kind: 'notAfter', date: { fact: 'plan' }, other: { fact: 'size' } },
      'requirements[0].when.date.fact: the fact plan is a text; expected a date',
      'requirements[0].when.other.fact: the fact size is a choice; expected a date',
    ],
    [
      condition,
      { kind: 'between', fact: 'plan', from: '2026-04-01' },
      'requirements[0].when.fact: the fact plan is a text; expected a date or dateTime',
    ],
    [
      measure,
      { kind: 'fact', fact: 'member' },
      'measures.met.value.fact: the fact member is a flag; expected a number or count',
    ],
    [
      measure,
      { kind: 'sum', in: 'items', field: 'met' },
      'measures.met.value.field: the field met is a flag; expected a number or count',
    ],
    [
      measure,
      { kind: 'rate', in: 'items', points: 'met', max: 'grade', take: 'lowest' },
      'measures.met.value.points: the field met is a flag; expected a number',
      'measures.met.value.max: the field grade is a choice; expected a number',
    ],
    [
      measure,
      { kind: 'rate', in: 'initiatives', points: 'base', max: 'base', take: 'lowest' },
      'measures.met.value.in: the fact initiatives is a list; expected a group',
    ],
    [
      where,
      { kind: 'field', field: 'points', is: true },
      'measures.met.value.where.field: the field points is a number; expected a flag or choice',
    ],
    [
      where,
      { kind: 'amount', field: 'met', is: 'atLeast', value: '1' },
      'measures.met.value.where.field: the field met is a flag; expected a number or count',
    ],
    [
      where,
      { kind: 'within', date: { field: 'met' }, from: { field: 'grade' }, ...period },
      'measures.met.value.where.date.field: the field met is a flag; expected a date',
      'measures.met.value.where.from.field: the field grade is a choice; expected a date',
    ],
    [
      where,
      { kind: 'within', date: today, from: { fact: 'member' }, ...period },
      'measures.met.value.where.from.fact: the fact member is a flag; expected a date',
    ],
    [
      ['referrals', 0, 'finding'],
      'member',
      'referrals[0].finding: the fact member is a flag; expected a choice',
    ],
    [
      ['facts', 'initiatives', 'limits', 0, 'field'],
      'shared',
      'facts.initiatives.limits[0].field: the field shared is a flag; expected a number or count',
    ],
    [
      ['facts', 'initiatives', 'limits', 1, 'field'],
      'base',
      'facts.initiatives.limits[1].field: the field base is a number; expected a flag or choice',
    ],
    [
      ['facts', 'initiatives', 'limits', 0, 'where'],
      { base: '3' },
      'facts.initiatives.limits[0].where.base: the field base is a number; expected a flag or choice',
    ],
    [
      ['facts', 'initiatives', 'fields', 'base', 'max'],
      { field: 'shared' },
      'facts.initiatives.fields.base.max.field: the field shared is a flag; expected a number or count',
    ],
    [
      ['predecessor', 'facts', 'member'],
      { measure: { kind: 'literal', value: '1' } },
      'predecessor.facts.member: the fact member is a flag; a measure gives a number or count',
    ],
  ])
})

describe('schemeChecks say of a value what it can be', () => {
  says([
    [[...condition, 'is'], 'true', 'requirements[0].when.is: expected true or false, got "true"'],
    [[...condition, 'is'], ['yes'], 'requirements[0].when.is[0]: expected true or false, got "yes"'],
    [condition, { kind: 'fact', fact: 'size', is: true }, 'requirements[0].when.is: expected text, got true'],
    [
      condition,
      { kind: 'fact', fact: 'size', is: ['large', 'medium'] },
      'requirements[0].when.is[1]: "medium" is not a choice; expected one of small, large',
    ],
    [
      ['facts', 'size', 'presumed'],
      'medium',
      'facts.size.presumed: "medium" is not a choice; expected one of small, large',
    ],
    [
      ['facts', 'bonus', 'presumed'],
      '10.7',
      'facts.bonus.presumed: 10.7 is more than the maximum 10',
      'facts.bonus.presumed: 10.7 is not a multiple of 0.5',
    ],
    [
      ['facts', 'items', 'fields', 'max', 'presumed'],
      '0',
      'facts.items.fields.max.presumed: 0 is not more than 0',
    ],
    [
      condition,
      { kind: 'between', fact: 'foundedOn', from: '2026-04-01T09:00', until: '2026-02-29' },
      'requirements[0].when.from: "2026-04-01T09:00" is not a date of the form YYYY-MM-DD',
      'requirements[0].when.until: there is no day "2026-02-29" in the calendar',
    ],
  ])
})

describe('schemeChecks say of what stands twice what it is', () => {
  const twice = (path: Path, ...message: [string]) => {
    const list = path.reduce<unknown>((of, step) => (of as never)[step], sampleScheme) as object[]
    const [first] = list
    return [path, [first, ...list], ...message] as const
  }
  says([
    twice(['requirements'], 'requirements[1].id: the requirement member is defined twice'),
    twice(['exclusions'], 'exclusions[1].id: the exclusion greenwashing is defined twice'),
    twice(['tiers'], 'tiers[1].id: the tier gold is defined twice'),
    twice(['referrals'], 'referrals[1].id: the referral near-gold is defined twice'),
    twice(
      ['lifecycle', 'revocation', 'grounds'],
      'lifecycle.revocation.grounds[1].id: the ground false-statement is defined twice',
    ),
    twice(['lifecycle', 'reports'], 'lifecycle.reports[1].id: the report yearly is defined twice'),
    twice(['transitions'], 'transitions[1].id: the transition older is defined twice'),
    twice(['benefits'], 'benefits[1].id: the benefit loan is defined twice'),
    twice(['notices'], 'notices[1].id: the notice certificate is defined twice'),
    twice(['information'], 'information[1].id: the information purpose is defined twice'),
    twice(['facts', 'size', 'options'], 'facts.size.options[1]: the option small is defined twice'),
    twice(
      ['facts', 'items', 'fields', 'grade', 'options'],
      'facts.items.fields.grade.options[1]: the option a is defined twice',
    ),
    twice(
      ['readings', 'first-day', 'alternatives'],
      'readings.first-day.alternatives[1]: the alternative counted is defined twice',
    ),
  ])
})

describe('schemeChecks say of what cannot be evaluated why', () => {
  const rated = (id: string) => [
    `measures.${id}.value.points: points must have min "0" and max { field: "max" }`,
  ]
  const divisor =
    'a ratio divides by what may be zero or less; declare its facts "above" 0, or add a positive number'
  says([
    [condition, { kind: 'between', fact: 'foundedOn' }, 'requirements[0].when: has no end'],
    [['inForce', 'until'], '2026-03-31', 'inForce.until: ends on 2026-03-31, before it begins on 2026-04-01'],
    [
      ['transitions', 0, 'decided'],
      { from: '2024-04-01', until: '2024-03-31' },
      'transitions[0].decided.until: ends on 2024-03-31, before it begins on 2024-04-01',
    ],
    [
      ['facts', 'bonus', 'max'],
      { field: 'member' },
      'facts.bonus.max.field: a fact of one value has no fields to take its maximum from',
    ],
    [
      ['facts', 'initiatives', 'fields', 'base', 'max'],
      { field: 'base' },
      'facts.initiatives.fields.base.max.field: a field is not its own maximum',
    ],
    [
      measure,
      { kind: 'add', of: [{ kind: 'measure', measure: 'met' }] },
      'measures.met: the measure met is defined by way of itself',
    ],
    [
      ['facts', 'items', 'fields', 'points', 'min'],
      '1',
      ...['overallRate', 'lowestRate', 'firstRate'].flatMap(rated),
    ],
    [
      ['facts', 'items', 'fields', 'points', 'max'],
      { field: 'points-2' },
      'facts.items.fields.points.max.field: no field points-2 in this definition; did you mean points?',
    ],
    [
      ['measures', 'lowestRate', 'value', 'max'],
      'points',
      'measures.lowestRate.value.points: points must have min "0" and max { field: "points" }',
      'measures.lowestRate.value.max: points must be "above" 0',
    ],
    [
      ['facts', 'items', 'fields', 'max', 'above'],
      '-1',
      'measures.overallRate.value.max: max must be "above" 0',
      'measures.lowestRate.value.max: max must be "above" 0',
      'measures.firstRate.value.max: max must be "above" 0',
    ],
    [
      ['measures', 'perHead', 'value', 'to'],
      { kind: 'fact', fact: 'employees' },
      `measures.perHead.value.to: ${divisor}`,
    ],
    [
      [...gold, 0, 'value'],
      '100.1%',
      'tiers[0].when.of[0].value: the threshold 100.1% is out of reach: overallRate is at most 1',
    ],
    [['facts', 'initiatives', 'limits', 0, 'max'], undefined, 'facts.initiatives.limits[0]: limits nothing'],
    [
      ['referrals', 0, 'leavesOpen'],
      { lowest: 'gold', highest: 'silver' },
      'referrals[0].leavesOpen: the lowest tier is above the highest',
    ],
    [
      ['referrals', 0, 'leavesOpen'],
      { lowest: 'silver', highest: null },
      'referrals[0].leavesOpen: the lowest tier is above the highest',
    ],
    [
      ['measures', 'initiativePoints', 'value', 'of', 'where'],
      { kind: 'tagged', tag: 'core' },
      'measures.initiativePoints.value.of.where: records of a list have no tag',
    ],
    [
      ['measures', 'initiativePoints', 'value', 'of', 'where'],
      { kind: 'domain', domain: 'social' },
      'measures.initiativePoints.value.of.where: records of a list have no domain',
    ],
    [
      ['facts', 'initiatives', 'limits', 0],
      { where: { shared: false }, field: 'shared', only: [true], cite: '2' },
      'facts.initiatives: what is presumed does not go together: initiatives[0].shared: false is not allowed where shared = false; expected true',
    ],
    [['tiers', 1, 'id'], 'none', 'tiers[1].id: none stands for no tier at all'],
    [['predecessor', 'edition'], '2026-04-01', 'predecessor.edition: an edition is not its own predecessor'],
  ])

  test('tiers: has no tier', () => {
    expect(messagesOf({ ...sampleScheme, tiers: [], referrals: [], benefits: [] })).toEqual([
      'tiers: has no tier',
    ])
  })
})

describe('schemeChecks take', () => {
  const loan = { id: 'loan', kind: 'benefit', cite: '5' }
  const referral = {
    id: 'near-gold',
    to: 'panel',
    when: { kind: 'fact', fact: 'member', is: true },
    cite: '3-2',
  }
  const percent = (is: string, value: string) => ({ kind: 'compare', measure: 'overallRate', is, value })
  const transition = ['transitions', 0, 'decided'] as const

  test.each<[string, Path, unknown]>([
    ['a benefit of every tier', ['benefits', 0], loan],
    ['a referral without a finding, that leaves nothing open', ['referrals', 0], referral],
    ['a span without an end', condition, { kind: 'between', fact: 'foundedOn', from: '2026-04-01' }],
    ['a span without a beginning', condition, { kind: 'between', fact: 'foundedOn', until: '2026-04-01' }],
    ['a transition of decisions until a day', transition, { until: '2026-03-31' }],
    ['a transition of decisions from a day', transition, { from: '2024-04-01' }],
    ['a transition of decisions of a day', transition, { from: '2024-04-01', until: '2024-04-01' }],
    ['a transition of all decisions', transition, {}],
    ['a lifecycle without revocation', ['lifecycle'], { extension: { by: 'mayor', cite: '4' } }],
    [
      'a measure for a count',
      ['predecessor', 'facts'],
      { employees: { measure: { kind: 'literal', value: '1' } } },
    ],
    ['all that is possible', [...gold, 0], percent('atLeast', '100%')],
    ['exactly all that is possible', [...gold, 0], percent('equal', '100%')],
    ['no more than is possible', [...gold, 0], percent('atMost', '101%')],
    ['less than what is not possible', [...gold, 0], percent('lessThan', '101%')],
    [
      'what is near the impossible',
      ['referrals', 0, 'when'],
      { kind: 'near', measure: 'overallRate', value: '101%', within: '2%' },
    ],
    ['values that are held against a parameter', [...gold, 0, 'value'], { parameter: 'margin' }],
  ])('%s', (_, path, value) => {
    expect(messagesOf(sampleWith(path, value))).toEqual([])
  })

  test.each<[string, string]>([
    ['moreThan', '100%'],
    ['atLeast', '100.01%'],
    ['equal', '101%'],
  ])('nothing %s %s', (is, value) => {
    expect(messagesOf(sampleWith([...gold, 0], percent(is, value)))).toEqual([
      `tiers[0].when.of[0].value: the threshold ${value} is out of reach: overallRate is at most 1`,
    ])
  })
})

describe('checkMeasureSize() takes the most', () => {
  const named = (measure: string): Measure => ({ kind: 'measure', measure })
  const times = (count: number, of: Measure): Measure => ({
    kind: 'add',
    of: Array.from({ length: count }, () => of),
  })
  const sizeOf = (measures: { readonly [id: string]: Measure }) => {
    const defined = Object.entries(measures).map(([id, value]) => [id, { value }])
    return checkMeasureSize({ ...sampleScheme, measures: Object.fromEntries(defined) }).map(
      ({ message }) => message,
    )
  }

  test('of 10,000 terms', () => {
    const fact: Measure = { kind: 'fact', fact: 'bonus' }
    const hundred = { hundred: times(100, fact) }
    expect(sizeOf({ ...hundred, all: times(100, named('hundred')) })).toEqual([])
    const more: Measure = { kind: 'add', of: [...Array.from({ length: 100 }, () => named('hundred')), fact] }
    expect(sizeOf({ ...hundred, more })).toEqual([
      'measures.more: the measure more comes to more than 10000 terms',
    ])
  })

  test('of 10,000 digits', () => {
    // A hundred fractions over 50 digits: a denominator of 5,000, a numerator of 1 + 4,950 and 3 for adding a hundred.
    const fractions = times(100, { kind: 'literal', value: `1/${'7'.repeat(50)}` })
    const by = (digits: number): Measure => ({
      kind: 'times',
      of: named('fractions'),
      by: '7'.repeat(digits),
    })
    expect(sizeOf({ fractions, all: by(46) })).toEqual([])
    expect(sizeOf({ fractions, more: by(47) })).toEqual([
      'measures.more: the measure more can need more than 10000 digits',
    ])
  })

  test('of 64 levels, and says nothing of those that are made of what is too deep', () => {
    const levels = (count: number) =>
      Object.fromEntries(
        Array.from({ length: count }, (_, at) => [
          `m${at}`,
          at === 0 ? ({ kind: 'literal', value: '1' } as const) : named(`m${at - 1}`),
        ]),
      )
    expect(sizeOf(levels(64))).toEqual([])
    expect(sizeOf(levels(80))).toEqual(['measures.m64: the measure m64 is nested deeper than 64 levels'])
  })
})

describe('schemeChecks take a referral that leaves open', () => {
  test.each([
    ['gold', 'gold'],
    ['silver', 'gold'],
    [null, 'silver'],
    [null, null],
  ])('from %s to %s', (lowest, highest) => {
    expect(messagesOf(sampleWith(['referrals', 0, 'leavesOpen'], { lowest, highest }))).toEqual([])
  })
})

describe('checkOrigins() says', () => {
  const { items, initiatives } = sampleScheme.facts
  if (items?.kind !== 'group' || initiatives?.kind !== 'list') throw new Error('the sample has them')
  const { grade: _, ...fields } = items.fields
  const { 'G-1': __, ...rows } = items.rows
  const earlier = {
    ...sampleScheme,
    edition: '2024-04-01',
    facts: {
      ...sampleScheme.facts,
      scale: { kind: 'choice', options: ['small', 'medium', 'huge'], cite: '1' },
      fewer: { ...items, fields, rows },
      other: { ...items, fields: { ...items.fields, met: { kind: 'count' } } },
      records: { ...initiatives, fields: { base: { kind: 'number' } } },
    },
  } as const
  const from = (facts: { readonly [fact: string]: FactOrigin }) =>
    checkOrigins({ ...sampleScheme, predecessor: { edition: '2024-04-01', facts } }, earlier).map(
      ({ message }) => message,
    )

  test.each<[{ readonly [fact: string]: FactOrigin }, string]>([
    [
      { member: { fact: 'membr' } },
      'predecessor.facts.member.fact: no fact membr in this definition; did you mean member?',
    ],
    [
      { member: { fact: 'employees' } },
      'predecessor.facts.member.fact: the fact employees of 2024-04-01 is a count; expected a flag',
    ],
    [
      { bonus: { fact: 'member' } },
      'predecessor.facts.bonus.fact: the fact member of 2024-04-01 is a flag; expected a number',
    ],
    [
      { employees: { fact: 'bonus' } },
      'predecessor.facts.employees.fact: the fact bonus of 2024-04-01 is a number; expected a count',
    ],
    [
      { size: { fact: 'scale' } },
      'predecessor.facts.size.fact: the fact scale of 2024-04-01 has options that are none here: medium, huge',
    ],
    [
      { items: { fact: 'fewer' } },
      'predecessor.facts.items.fact: the fact fewer of 2024-04-01 lacks grade, G-1',
    ],
    [{ items: { fact: 'other' } }, 'predecessor.facts.items.fact: the fact other of 2024-04-01 lacks met'],
    [
      { initiatives: { fact: 'records' } },
      'predecessor.facts.initiatives.fact: the fact records of 2024-04-01 lacks category, shared, startedOn, title',
    ],
    [
      { bonus: { measure: { kind: 'cap', at: '10', of: { kind: 'measure', measure: 'extra' } } } },
      'predecessor.facts.bonus.measure.of.measure: no measure extra in this definition',
    ],
  ])('%j: %s', (facts, expected) => {
    expect(from(facts)).toEqual([expected])
  })

  test.each<{ readonly [fact: string]: FactOrigin }>([
    { bonus: { fact: 'employees' } },
    { initiatives: { fact: 'initiatives' } },
    { items: { fact: 'items' }, foundedOn: { fact: 'foundedOn' } },
    { bonus: { measure: { kind: 'measure', measure: 'total' } } },
  ])('nothing of %j', (facts) => {
    expect(from(facts)).toEqual([])
  })

  test('nothing where nothing is said of an earlier edition', () => {
    const { predecessor: _, ...bare } = sampleScheme
    expect(checkOrigins(bare, earlier)).toEqual([])
  })
})
