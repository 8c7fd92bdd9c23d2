import { describe, expect, test } from 'vitest'
import { checkOrigins } from '../../src/scheme/checks/checkPredecessor.ts'
import { parseScheme } from '../../src/scheme/parseScheme.ts'
import type { FactOrigin } from '../../src/scheme/predecessorDefinition.ts'
import { sampleScheme, sampleWith } from './fixtures.ts'

type Path = readonly (string | number)[]

function issuesOf(path: Path, value: unknown) {
  const read = parseScheme(sampleWith(path, value))
  return read.ok ? [] : read.issues
}

const found = (path: Path, value: unknown) =>
  issuesOf(path, value).map((issue) => `${issue.code} ${issue.path.join('/')}`)

/** What stands where, and the only issues that it makes. */
type Case = readonly [what: string, path: Path, value: unknown, ...expected: string[]]

function refuses(cases: readonly Case[]) {
  test.each(cases.map((of) => [of[0], of] as const))('%s', (_, [, path, value, ...expected]) => {
    expect(found(path, value)).toEqual(expected)
  })
}

const unknown = 'definition/unknown-reference'
const unusable = 'definition/unusable'
const tier = ['tiers', 0, 'when', 'of'] as const
const gold = 'tiers/0/when/of'

describe('checkCitations() refuses a provision that there is not', () => {
  const code = 'definition/unknown-provision'
  refuses([
    ['of a fact', ['facts', 'member', 'cite'], '9', `${code} facts/member/cite`],
    ['of a list of two', ['facts', 'initiatives', 'cite'], ['2', '9'], `${code} facts/initiatives/cite/1`],
    ['of a row', ['facts', 'items', 'rows', 'E-1', 'cite'], '9', `${code} facts/items/rows/E-1/cite`],
    [
      'of a limit',
      ['facts', 'initiatives', 'limits', 1, 'cite'],
      '9',
      `${code} facts/initiatives/limits/1/cite`,
    ],
    ['of a measure', ['measures', 'overallRate', 'cite'], '9', `${code} measures/overallRate/cite`],
    ['of a reading', ['readings', 'items-counted', 'cite'], '9', `${code} readings/items-counted/cite`],
    ['of a parameter', ['parameters', 'margin', 'cite'], '9', `${code} parameters/margin/cite`],
    ['of a requirement', ['requirements', 0, 'cite'], '9', `${code} requirements/0/cite`],
    ['of an exclusion', ['exclusions', 0, 'cite'], '9', `${code} exclusions/0/cite`],
    ['of a tier', ['tiers', 1, 'cite'], '9', `${code} tiers/1/cite`],
    ['of a referral', ['referrals', 0, 'cite'], '9', `${code} referrals/0/cite`],
    ['of a condition', [...tier, 0, 'cite'], '9', `${code} ${gold}/0/cite`],
    ['of a validity', ['validity', 'initial', 'cite'], '9', `${code} validity/initial/cite`],
    [
      'of a validity within another',
      ['validity', 'initial', 'of', 1, 'cite'],
      '9',
      `${code} validity/initial/of/1/cite`,
    ],
    [
      'of a validity by reading',
      ['validity', 'renewal', 'cases', 'counted', 'cite'],
      '9',
      `${code} validity/renewal/cases/counted/cite`,
    ],
    ['that every object has', ['tiers', 1, 'cite'], 'toString', `${code} tiers/1/cite`],
  ])

  test('and suggests the one that was meant', () => {
    expect(issuesOf(['tiers', 0, 'cite'], '3-1')).toMatchObject([
      { params: { id: '3-1', suggestion: '3-2' } },
    ])
  })
})

describe('checkDuplicates() refuses', () => {
  const code = 'definition/duplicate'
  refuses([
    ['two tiers of one id', ['tiers', 1, 'id'], 'gold', `${code} tiers/1/id`],
    ['two requirements of one id', ['requirements', 1, 'id'], 'member', `${code} requirements/1/id`],
    [
      'one option twice',
      ['facts', 'size', 'options'],
      ['small', 'large', 'small'],
      `${code} facts/size/options/2`,
    ],
    [
      'one alternative twice',
      ['readings', 'items-counted', 'alternatives'],
      ['all', 'core', 'core'],
      `${code} readings/items-counted/alternatives/2`,
    ],
  ])

  test('two exclusions or referrals of one id', () => {
    const twice = sampleWith([], undefined) as { exclusions: object[]; referrals: object[] }
    twice.exclusions.push(twice.exclusions[0]!)
    twice.referrals.push(twice.referrals[0]!)
    const read = parseScheme(twice)
    expect(read).toMatchObject({
      issues: [{ path: ['exclusions', 1, 'id'] }, { path: ['referrals', 1, 'id'] }],
    })
  })
})

describe('checkReadings() refuses', () => {
  refuses([
    [
      'a default that is no alternative',
      ['readings', 'first-day', 'default'],
      'maybe',
      `${unknown} readings/first-day/default`,
    ],
    [
      'a reading that there is not',
      ['measures', 'chosenMet', 'value', 'reading'],
      'item-counted',
      `${unknown} measures/chosenMet/value/reading`,
    ],
    [
      'a case for no alternative, and an alternative without a case',
      ['measures', 'chosenMet', 'value', 'cases'],
      { all: { kind: 'literal', value: '1' }, cor: { kind: 'literal', value: '2' } },
      `${unknown} measures/chosenMet/value/cases/cor`,
      'input/missing measures/chosenMet/value/cases/core',
    ],
    [
      'a bound of a measure without a case',
      ['measures', 'met', 'max', 'cases'],
      { all: '3' },
      'input/missing measures/met/max/cases/core',
    ],
    [
      'a condition without a case',
      ['tiers', 1, 'when', 'of', 4, 'cases', 'counted'],
      undefined,
      'input/missing tiers/1/when/of/4/cases/counted',
    ],
    [
      'a condition on rows without a case',
      [...tier, 2, 'satisfies', 'cases', 'core'],
      undefined,
      `input/missing ${gold}/2/satisfies/cases/core`,
    ],
    [
      'a way of counting without a case',
      ['validity', 'initial', 'of', 0, 'counting', 'cases', 'counted'],
      undefined,
      'input/missing validity/initial/of/0/counting/cases/counted',
    ],
    [
      'a mark without a case',
      ['validity', 'renewal', 'cases', 'not-counted', 'mark', 'cases', 'counted'],
      undefined,
      'input/missing validity/renewal/cases/not-counted/mark/cases/counted',
    ],
    [
      'a validity without a case',
      ['validity', 'renewal', 'cases', 'counted'],
      undefined,
      'input/missing validity/renewal/cases/counted',
    ],
  ])
})

describe('checkFields() refuses', () => {
  const points = ['facts', 'items', 'fields', 'points'] as const
  refuses([
    [
      'a finding of a field that there is not',
      ['facts', 'items', 'findings'],
      { grad: { by: 'panel', cite: '2' } },
      `${unknown} facts/items/findings/grad`,
    ],
    [
      'a maximum that is no field',
      ['facts', 'initiatives', 'fields', 'base', 'max'],
      { field: 'maximum' },
      `${unknown} facts/initiatives/fields/base/max/field`,
    ],
    [
      'a maximum that is no number',
      ['facts', 'initiatives', 'fields', 'base', 'max'],
      { field: 'shared' },
      `${unusable} facts/initiatives/fields/base/max/field`,
    ],
    [
      'a field that is its own maximum',
      ['facts', 'initiatives', 'fields', 'base', 'max'],
      { field: 'base' },
      `${unusable} facts/initiatives/fields/base/max/field`,
    ],
    [
      'a maximum field of a single fact',
      ['facts', 'bonus', 'max'],
      { field: 'member' },
      `${unusable} facts/bonus/max/field`,
    ],
    [
      'a presumed option that there is not',
      ['facts', 'size', 'presumed'],
      'medium',
      'choice/unknown facts/size/presumed',
    ],
    [
      'a presumed number below its minimum',
      [...points, 'presumed'],
      '-1',
      'number/below-minimum facts/items/fields/points/presumed',
    ],
    [
      'a presumed maximum of zero',
      ['facts', 'items', 'fields', 'max', 'presumed'],
      '0',
      'number/not-above facts/items/fields/max/presumed',
    ],
    [
      'a presumed number off its step',
      ['facts', 'bonus', 'presumed'],
      '0.7',
      'number/step facts/bonus/presumed',
    ],
    [
      'a presumed number above its maximum',
      ['facts', 'bonus', 'presumed'],
      '10.5',
      'number/above-maximum facts/bonus/presumed',
    ],
  ])
})

describe('checkRecordLimits() refuses', () => {
  const limit = ['facts', 'initiatives', 'limits', 0] as const
  const at = 'facts/initiatives/limits/0'
  refuses([
    ['a field that there is not', [...limit, 'field'], 'bas', `${unknown} ${at}/field`],
    ['a maximum for a flag', [...limit, 'field'], 'shared', `${unusable} ${at}/field`],
    [
      'a clause on a field that there is not',
      [...limit, 'where'],
      { kategory: 'economy' },
      `${unknown} ${at}/where/kategory`,
    ],
    ['a clause on a number', [...limit, 'where'], { base: '3' }, `${unusable} ${at}/where/base`],
    [
      'a clause on an option that there is not',
      [...limit, 'where', 'category'],
      'econmy',
      `choice/unknown ${at}/where/category`,
    ],
    [
      'a clause that asks a choice for true',
      [...limit, 'where', 'category'],
      true,
      `input/type ${at}/where/category`,
    ],
    ['a limit that limits nothing', [...limit, 'max'], undefined, `${unusable} ${at}`],
    [
      'values that a flag cannot have',
      ['facts', 'initiatives', 'limits', 1, 'only'],
      ['yes'],
      'input/type facts/initiatives/limits/1/only/0',
    ],
  ])
})

describe('checkSilence() refuses', () => {
  test('presumed values that a limit forbids', () => {
    const limit = { where: { shared: false }, field: 'shared', only: [true], cite: '2' }
    expect(found(['facts', 'initiatives', 'limits', 0], limit)).toEqual([`${unusable} facts/initiatives`])
  })

  test('points presumed above a presumed maximum', () => {
    const both = sampleWith(['facts', 'items', 'fields', 'max', 'presumed'], '3') as {
      facts: { items: { fields: { points: { presumed?: string } } } }
    }
    both.facts.items.fields.points.presumed = '3'
    expect(parseScheme(both).ok).toBe(true)
    both.facts.items.fields.points.presumed = '3.1'
    expect(parseScheme(both)).toMatchObject({
      issues: [{ code: unusable, path: ['facts', 'items'] }, {}, {}],
    })
  })
})

describe('checkMeasureReferences() refuses', () => {
  const value = ['measures', 'met', 'value'] as const
  const at = 'measures/met/value'
  refuses([
    ['a fact that there is not', value, { kind: 'fact', fact: 'bonuses' }, `${unknown} ${at}/fact`],
    ['a fact that is a flag', value, { kind: 'fact', fact: 'member' }, `${unusable} ${at}/fact`],
    ['a fact that is a group', value, { kind: 'fact', fact: 'items' }, `${unusable} ${at}/fact`],
    ['a measure that there is not', value, { kind: 'measure', measure: 'totl' }, `${unknown} ${at}/measure`],
    ['rows of a single fact', [...value, 'in'], 'member', `${unusable} ${at}/in`],
    ['rows of a fact that there is not', [...value, 'in'], 'item', `${unknown} ${at}/in`],
    [
      'the sum of a field that there is not',
      value,
      { kind: 'sum', in: 'items', field: 'point' },
      `${unknown} ${at}/field`,
    ],
    ['the sum of a flag', value, { kind: 'sum', in: 'items', field: 'met' }, `${unusable} ${at}/field`],
    [
      'the rate of a list',
      ['measures', 'lowestRate', 'value', 'in'],
      'initiatives',
      `${unusable} measures/lowestRate/value/in`,
    ],
    [
      'a rate of points that are no field',
      ['measures', 'lowestRate', 'value', 'points'],
      'score',
      `${unknown} measures/lowestRate/value/points`,
    ],
    [
      'a rate over a field that is no number',
      ['measures', 'lowestRate', 'value', 'max'],
      'met',
      `${unusable} measures/lowestRate/value/max`,
    ],
    [
      'the rate of a row that there is not',
      ['measures', 'firstRate', 'value', 'take'],
      { row: 'E-2' },
      `${unknown} measures/firstRate/value/take/row`,
    ],
    [
      'a measure deep inside another',
      ['measures', 'spread', 'value', 'low', 'of', 1, 'measure'],
      'mets',
      `${unknown} measures/spread/value/low/of/1/measure`,
    ],
  ])

  test('and says what kind was found', () => {
    expect(issuesOf(value, { kind: 'fact', fact: 'member' })).toMatchObject([
      { params: { detail: 'the fact member is a flag; expected a number or count' } },
    ])
    expect(issuesOf(value, { kind: 'fact', fact: 'bonuses' })).toMatchObject([
      { params: { kind: 'fact', id: 'bonuses', suggestion: 'bonus' } },
    ])
  })
})

describe('checkRowConditions() refuses', () => {
  const where = ['measures', 'met', 'value', 'where'] as const
  const at = 'measures/met/value/where'
  refuses([
    [
      'a field that there is not',
      where,
      { kind: 'field', field: 'mett', is: true },
      `${unknown} ${at}/field`,
    ],
    [
      'a field that is a number',
      where,
      { kind: 'field', field: 'points', is: true },
      `${unusable} ${at}/field`,
    ],
    [
      'an option that there is not',
      where,
      { kind: 'field', field: 'grade', is: ['a', 'd'] },
      `choice/unknown ${at}/is/1`,
    ],
    ['text for a flag', where, { kind: 'field', field: 'met', is: 'yes' }, `input/type ${at}/is`],
    ['true for a choice', where, { kind: 'field', field: 'grade', is: true }, `input/type ${at}/is`],
    [
      'the amount of a flag',
      where,
      { kind: 'amount', field: 'met', is: 'atLeast', value: '1' },
      `${unusable} ${at}/field`,
    ],
    ['a given field that there is not', where, { kind: 'given', field: 'note' }, `${unknown} ${at}/field`],
    [
      'the date of a field that is no date',
      ['requirements', 1, 'when', 'of', 6, 'satisfies', 'of', 0, 'date', 'field'],
      'title',
      `${unusable} requirements/1/when/of/6/satisfies/of/0/date/field`,
    ],
    [
      'the date of a fact that there is not',
      ['requirements', 1, 'when', 'of', 6, 'satisfies', 'of', 1, 'date', 'fact'],
      'foundedAt',
      `${unknown} requirements/1/when/of/6/satisfies/of/1/date/fact`,
    ],
    ['a tag that no row has', where, { kind: 'tagged', tag: 'cor' }, `${unknown} ${at}/tag`],
    ['a domain that no row has', where, { kind: 'domain', domain: 'global' }, `${unknown} ${at}/domain`],
    [
      'a tag of records',
      ['measures', 'initiativePoints', 'value', 'of', 'where'],
      { kind: 'tagged', tag: 'core' },
      `${unusable} measures/initiativePoints/value/of/where`,
    ],
    [
      'a field of each row that there is not',
      [...tier, 2, 'where', 'field'],
      'chose',
      `${unknown} ${gold}/2/where/field`,
    ],
    [
      'a field by reading',
      [...tier, 2, 'satisfies', 'cases', 'core', 'field'],
      'mets',
      `${unknown} ${gold}/2/satisfies/cases/core/field`,
    ],
  ])
})

describe('checkConditionReferences() refuses', () => {
  const when = ['requirements', 0, 'when'] as const
  const at = 'requirements/0/when'
  const period = { length: { years: 3 }, counting: 'firstDayCounted', direction: 'forward' }
  refuses([
    ['a fact that there is not', [...when, 'fact'], 'membre', `${unknown} ${at}/fact`],
    ['a fact that is a number', [...when, 'fact'], 'bonus', `${unusable} ${at}/fact`],
    ['text for a flag', [...when, 'is'], 'true', `input/type ${at}/is`],
    [
      'an option that there is not',
      when,
      { kind: 'fact', fact: 'size', is: 'smal' },
      `choice/unknown ${at}/is`,
    ],
    ['a measure that there is not', [...tier, 0, 'measure'], 'overalRate', `${unknown} ${gold}/0/measure`],
    [
      'a parameter that there is not',
      [...tier, 0, 'value'],
      { parameter: 'margn' },
      `${unknown} ${gold}/0/value/parameter`,
    ],
    [
      'a margin that there is not',
      ['referrals', 0, 'when', 'within', 'parameter'],
      'x',
      `${unknown} referrals/0/when/within/parameter`,
    ],
    [
      'each row of a single fact',
      [...tier, 2],
      { kind: 'each', in: 'size', satisfies: { kind: 'given', field: 'x' } },
      `${unusable} ${gold}/2/in`,
    ],
    [
      'a date after a fact that is no date',
      ['requirements', 1, 'when', 'of', 4, 'other'],
      { fact: 'plan' },
      `${unusable} requirements/1/when/of/4/other/fact`,
    ],
    [
      'a flag that is filled in',
      ['requirements', 1, 'when', 'of', 5, 'fact'],
      'member',
      `${unusable} requirements/1/when/of/5/fact`,
    ],
    [
      'some row of a single fact',
      ['requirements', 1, 'when', 'of', 6, 'in'],
      'size',
      `${unusable} requirements/1/when/of/6/in`,
    ],
    ['words in a flag', ['exclusions', 0, 'when', 'fact'], 'member', `${unusable} exclusions/0/when/fact`],
    [
      'a period of a date-time',
      when,
      { kind: 'within', date: { fact: 'receivedAt' }, from: { moment: true }, ...period },
      `${unusable} ${at}/date/fact`,
    ],
    [
      'a period from a fact that there is not',
      when,
      { kind: 'within', date: { moment: true }, from: { fact: 'foundedAt' }, ...period },
      `${unknown} ${at}/from/fact`,
    ],
  ])
})

describe('checkBetween() refuses', () => {
  const when = ['requirements', 0, 'when'] as const
  const at = 'requirements/0/when'
  refuses([
    ['a flag', when, { kind: 'between', fact: 'member', from: '2026-04-01' }, `${unusable} ${at}/fact`],
    ['neither end', when, { kind: 'between', fact: 'foundedOn' }, `${unusable} ${at}`],
    [
      'a time of day for a date',
      when,
      { kind: 'between', fact: 'foundedOn', from: '2026-04-01T09:00' },
      `date/form ${at}/from`,
    ],
    [
      'a date for a date-time',
      when,
      { kind: 'between', fact: 'receivedAt', until: '2026-04-01' },
      `date-time/form ${at}/until`,
    ],
    [
      'a day that is not in the calendar',
      when,
      { kind: 'between', fact: 'foundedOn', until: '2026-02-29' },
      `date/impossible ${at}/until`,
    ],
  ])
})

describe('checkAfterDecision() refuses', () => {
  refuses([
    [
      'a benefit of a tier that there is not',
      ['benefits', 1, 'tiers', 0],
      'golden',
      `${unknown} benefits/1/tiers/0`,
    ],
    [
      'a benefit of such a tier by reading',
      ['benefits', 0, 'tiers', 'cases', 'all', 0],
      'bronze',
      `${unknown} benefits/0/tiers/cases/all/0`,
    ],
    [
      'a notice of a measure that there is not',
      ['notices', 0, 'states', 1, 'measure'],
      'sum',
      `${unknown} notices/0/states/1/measure`,
    ],
  ])
})

describe('the rules after the decision are checked for', () => {
  const code = 'definition/unknown-provision'
  refuses([
    ['citations of a benefit', ['benefits', 0, 'cite'], '9', `${code} benefits/0/cite`],
    ['citations of a notice', ['notices', 0, 'cite'], '9', `${code} notices/0/cite`],
    ['citations of a fee', ['fees', 0, 'cite'], '9', `${code} fees/0/cite`],
    [
      'citations within places',
      ['places', 'onePerBusiness', 'cite'],
      '9',
      `${code} places/onePerBusiness/cite`,
    ],
    ['citations of information', ['information', 0, 'cite'], '9', `${code} information/0/cite`],
    ['citations of a transition', ['transitions', 0, 'cite'], '9', `${code} transitions/0/cite`],
    ['citations of a renewal', ['lifecycle', 'renewal', 'cite'], '9', `${code} lifecycle/renewal/cite`],
    ['citations of a report', ['lifecycle', 'reports', 0, 'cite'], '9', `${code} lifecycle/reports/0/cite`],
    [
      'citations of a ground',
      ['lifecycle', 'revocation', 'grounds', 1, 'when', 'cite'],
      '9',
      `${code} lifecycle/revocation/grounds/1/when/cite`,
    ],
    [
      'facts of a ground',
      ['lifecycle', 'revocation', 'grounds', 1, 'when', 'fact'],
      'membr',
      `${unknown} lifecycle/revocation/grounds/1/when/fact`,
    ],
    [
      'facts of a transition',
      ['transitions', 0, 'when', 'fact'],
      'membr',
      `${unknown} transitions/0/when/fact`,
    ],
    ['facts of a benefit', ['benefits', 0, 'when', 'fact'], 'sizes', `${unknown} benefits/0/when/fact`],
    [
      'readings of a renewal',
      ['lifecycle', 'renewal', 'from', 'reading'],
      'last-day',
      `${unknown} lifecycle/renewal/from/reading`,
    ],
    [
      'cases of what is curable',
      ['requirements', 0, 'curable', 'cases'],
      { counted: true },
      'input/missing requirements/0/curable/cases/not-counted',
    ],
    [
      'transitions that end before they begin',
      ['transitions', 0, 'decided', 'until'],
      '2024-03-31',
      `${unusable} transitions/0/decided/until`,
    ],
    [
      'grounds of one id',
      ['lifecycle', 'revocation', 'grounds', 1, 'id'],
      'false-statement',
      'definition/duplicate lifecycle/revocation/grounds/1/id',
    ],
  ])
})

describe('checkReferrals() refuses', () => {
  refuses([
    ['a finding that is no fact', ['referrals', 0, 'finding'], 'panel', `${unknown} referrals/0/finding`],
    ['a finding that is no choice', ['referrals', 0, 'finding'], 'member', `${unusable} referrals/0/finding`],
    [
      'a finding of a tier that there is not',
      ['facts', 'panelTier', 'options', 0],
      'golden',
      `${unknown} facts/panelTier/options/0`,
    ],
    [
      'a tier left open that there is not',
      ['referrals', 0, 'leavesOpen', 'highest'],
      'platinum',
      `${unknown} referrals/0/leavesOpen/highest`,
    ],
    [
      'a lowest tier above the highest',
      ['referrals', 0, 'leavesOpen'],
      { lowest: 'gold', highest: 'silver' },
      `${unusable} referrals/0/leavesOpen`,
    ],
  ])
})

describe('checkTiers() and checkDayOrder() refuse', () => {
  refuses([
    ['a tier called none', ['tiers', 1, 'id'], 'none', `${unusable} tiers/1/id`],
    ['a text that ends before it begins', ['inForce', 'until'], '2026-03-31', `${unusable} inForce/until`],
  ])

  test('but not a text of a single day', () => {
    expect(found(['inForce', 'until'], '2026-04-01')).toEqual([])
  })
})

describe('checkPredecessor() refuses', () => {
  const origin = { fact: 'membership' }
  refuses([
    [
      'an origin of a fact that there is not',
      ['predecessor', 'facts'],
      { members: origin },
      `${unknown} predecessor/facts/members`,
    ],
    [
      'a measure for what is no number',
      ['predecessor', 'facts', 'member'],
      { measure: { kind: 'literal', value: '1' } },
      `${unusable} predecessor/facts/member`,
    ],
    ['itself', ['predecessor', 'edition'], '2026-04-01', `${unusable} predecessor/edition`],
  ])
})

describe('checkOrigins() refuses', () => {
  const from = (facts: { readonly [fact: string]: FactOrigin }) =>
    checkOrigins({ ...sampleScheme, predecessor: { edition: '2024-04-01', facts } }, sampleScheme).map(
      (issue) => `${issue.code} ${issue.path.join('/')}`,
    )
  test.each([
    [
      'a fact that the earlier edition lacks',
      { member: { fact: 'membr' } },
      `${unknown} predecessor/facts/member/fact`,
    ],
    [
      'a fact of another kind',
      { member: { fact: 'employees' } },
      `${unusable} predecessor/facts/member/fact`,
    ],
    [
      'a choice with options that are none here',
      { size: { fact: 'panelTier' } },
      `${unusable} predecessor/facts/size/fact`,
    ],
    [
      'a measure of what the earlier edition lacks',
      { bonus: { measure: { kind: 'cap', at: '10', of: { kind: 'measure', measure: 'extra' } } } },
      `${unknown} predecessor/facts/bonus/measure/of/measure`,
    ],
  ] satisfies [string, { [fact: string]: FactOrigin }, string][])('%s', (_, facts, expected) => {
    expect(from(facts)).toEqual([expected])
  })

  test('but neither a count for a number nor the same table', () => {
    expect(from({ bonus: { fact: 'employees' }, items: { fact: 'items' }, size: { fact: 'size' } })).toEqual(
      [],
    )
  })
})
