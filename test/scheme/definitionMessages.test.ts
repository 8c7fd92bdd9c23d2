import { describe, expect, test } from 'vitest'
import { checkOrigins } from '../../src/scheme/checks/checkPredecessor.ts'
import { parseScheme } from '../../src/scheme/parseScheme.ts'
import type { FactOrigin } from '../../src/scheme/predecessorDefinition.ts'
import { sampleScheme, sampleWith } from './fixtures.ts'

type Path = readonly (string | number)[]
type Case = readonly [path: Path, value: unknown, ...messages: string[]]

function messagesOf(data: unknown): readonly string[] {
  const read = parseScheme(data)
  return read.ok ? [] : read.issues.map(({ message }) => message)
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
const decimal = (given: string) =>
  `"${given}" is not a decimal number: expected digits with an optional "-" and one "." (no exponent, "+", separator or full-width digit)`

describe('parseScheme() says of a name that stands for nothing which one it is', () => {
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

describe('parseScheme() says of a name what it stands for and what was expected', () => {
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

describe('parseScheme() says of a value what it can be', () => {
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

describe('parseScheme() says of what stands twice what it is', () => {
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

describe('parseScheme() says of what cannot be evaluated why', () => {
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

describe('parseScheme() says of a shape what was expected', () => {
  const or = (expected: string) => `expected ${expected}, or one by reading, got "x"`
  const noId = (length: number) =>
    `is not an id: expected 1 to ${length} of A-Z, a-z, 0-9, ".", "_", "-", a letter or digit first`
  const validity = ['validity', 'initial', 'of', 0] as const
  const rowCondition = { kind: 'some', in: 'initiatives', satisfies: { kind: 'x' } }
  says([
    [['id'], undefined, 'id: is missing; expected text'],
    [['id'], 5, 'id: expected text, got 5'],
    [['id'], 'a b', `id: "a b" ${noId(64)}`],
    [['id'], 'prototype', 'id: the key prototype is not allowed'],
    [['facts', 'a b'], { kind: 'flag', cite: '1' }, `facts.a b: "a b" ${noId(64)}`],
    [['words', 'facts', '-'], { ja: '', en: '' }, `words.facts.-: "-" ${noId(200)}`],
    [['edition'], 'constructor', 'edition: the key constructor is not allowed'],
    [['inForce', 'from'], undefined, 'inForce.from: is missing; expected text'],
    [['inForce', 'from'], '1 April', 'inForce.from: "1 April" is not a date of the form YYYY-MM-DD'],
    [['tiers'], {}, 'tiers: expected a list, got an object'],
    [['tiers', 0], [], 'tiers[0]: expected an object, got a list'],
    [['facts'], [], 'facts: expected an object, got a list'],
    [['tier'], [], 'tier: unknown key "tier"; did you mean tiers?'],
    [
      ['places', 'deadline'],
      1,
      'places.deadline: unknown key "deadline"; expected one of limit, onePerBusiness, cite',
    ],
    [['places', 'limit'], 0, 'places.limit: 0 is less than the minimum 1'],
    [['places', 'limit'], 1_000_001, 'places.limit: 1000001 is more than the maximum 1000000'],
    [['places', 'limit'], 1.5, 'places.limit: 1.5 is not a whole number'],
    [['places', 'limit'], '50', 'places.limit: expected a number, got "50"'],
    [
      ['lifecycle', 'suspension', 'stopsPublication'],
      'x',
      'lifecycle.suspension.stopsPublication: expected true or false, got "x"',
    ],
    [['provisions', '1', 'cite'], '', 'provisions.1.cite: is empty'],
    [
      ['provisions', '1', 'cite'],
      'x'.repeat(301),
      'provisions.1.cite: has 301 characters; at most 300 are allowed',
    ],
    [['facts', 'size', 'options'], [], 'facts.size.options: needs at least 1 entry'],
    [['facts', 'items', 'rows'], {}, 'facts.items.rows: needs at least 1 entry'],
    [
      ['facts', 'size', 'options'],
      Array.from({ length: 501 }, (_, at) => `o${at}`),
      'facts.size.options: has 501 entries; at most 500 are allowed',
    ],
    [['holds'], 'x', 'holds: "x" is not a choice; expected one of everything, period'],
    [
      ['provisions', '1', 'treatment'],
      undefined,
      'provisions.1.treatment: is missing; expected one of rule, judgement, information',
    ],
    [
      ['facts', 'member', 'kind'],
      undefined,
      'facts.member.kind: is missing; expected one of flag, count, number, date, dateTime, choice, text, group, list',
    ],
    [
      ['facts', 'items', 'fields', 'met', 'kind'],
      'x',
      'facts.items.fields.met.kind: "x" is not a choice; expected one of flag, count, number, date, dateTime, choice, text',
    ],
    [
      ['requirements', 1, 'when', 'of', 2, 'from', 'moment'],
      false,
      'requirements[1].when.of[2].from.moment: false is not a choice; expected one of true',
    ],
    [['facts', 'bonus', 'min'], 'x', `facts.bonus.min: ${decimal('x')}`],
    [['facts', 'bonus', 'step'], '0', 'facts.bonus.step: 0 is not more than 0'],
    [['facts', 'bonus', 'step'], 'x', `facts.bonus.step: ${decimal('x')}`],
    [['facts', 'employees', 'min'], 'x', `facts.employees.min: ${decimal('x')}`],
    [['facts', 'employees', 'min'], '0.5', 'facts.employees.min: 0.5 is not a whole number'],
    [['facts', 'employees', 'min'], '1.0', 'facts.employees.min: 1.0 is not a whole number'],
    [['fees', 0, 'amount'], '1'.repeat(126), 'fees[0].amount: has 126 characters; at most 125 are allowed'],
    [
      ['benefits', 0, 'otherwise', 'amount'],
      '1'.repeat(126),
      'benefits[0].otherwise.amount: has 126 characters; at most 125 are allowed',
    ],
    [['benefits', 0, 'tiers'], 'x', `benefits[0].tiers: ${or('a list of tiers')}`],
    [
      ['benefits', 0, 'gives', 'amount'],
      5,
      "benefits[0].gives.amount: expected a number as text or 'undisclosed', got 5",
    ],
    [
      ['notices', 0, 'states', 0],
      'x',
      "notices[0].states[0]: expected 'tier', 'validity', 'mark', 'reason', 'strengths', 'expectations' or { measure }, got \"x\"",
    ],
    [
      ['information', 0, 'data', 'words'],
      5,
      'information[0].data.words: expected text or a list of texts, got 5',
    ],
    [['tiers', 0, 'cite'], 5, 'tiers[0].cite: expected the id of a provision, or a list of them, got 5'],
    [
      ['tiers', 0, 'cite'],
      undefined,
      'tiers[0].cite: is missing; expected the id of a provision, or a list of them',
    ],
    [
      [...gold, 0, 'value'],
      5,
      'tiers[0].when.of[0].value: expected a number as text or { parameter }, got 5',
    ],
    [
      ['requirements', 1, 'when', 'of', 2, 'from'],
      'x',
      'requirements[1].when.of[2].from: expected { fact }, { moment: true } or { day }, got "x"',
    ],
    [
      condition,
      { ...rowCondition, satisfies: { kind: 'within', date: 'x', from: { moment: true }, ...period } },
      'requirements[0].when.satisfies.date: expected { fact }, { moment: true }, { day } or { field }, got "x"',
    ],
    [
      condition,
      rowCondition,
      'requirements[0].when.satisfies.kind: "x" is not a choice; expected one of all, any, not, field, amount, given, within, firstKnown, referred, tagged, domain, byReading',
    ],
    [
      [...condition, 'is'],
      5,
      'requirements[0].when.is: expected true, false, an option, or a list of options, got 5',
    ],
    [['facts', 'bonus', 'max'], 5, 'facts.bonus.max: expected a decimal number or { field }, got 5'],
    [
      ['facts', 'items', 'limits', 0, 'only', 0],
      5,
      'facts.items.limits[0].only[0]: expected an option, true or false, got 5',
    ],
    [
      ['facts', 'items', 'limits', 0, 'where', 'grade'],
      5,
      'facts.items.limits[0].where.grade: expected an option, a list of options, true or false, got 5',
    ],
    [['requirements', 0, 'curable'], 'x', `requirements[0].curable: ${or('true or false')}`],
    [['measures', 'met', 'max'], 5, 'measures.met.max: expected a number as text, or one by reading, got 5'],
    [
      ['measures', 'firstRate', 'value', 'take'],
      'x',
      "measures.firstRate.value.take: expected 'overall', 'lowest' or { row }, got \"x\"",
    ],
    [
      [...validity, 'counting'],
      'x',
      `validity.initial.of[0].counting: ${or("'firstDayCounted' or 'firstDayNotCounted'")}`,
    ],
    [[...validity, 'mark'], 'x', `validity.initial.of[0].mark: ${or("'lastDay' or 'dayAfter'")}`],
    [
      [...validity, 'firstOnOrAfter'],
      { month: 2, day: 30 },
      'validity.initial.of[0].firstOnOrAfter: no year has a day 2-30',
    ],
    [[...validity, 'length'], { years: 0 }, 'validity.initial.of[0].length: a period needs a positive part'],
    [['lifecycle', 'renewal', 'from'], 'x', `lifecycle.renewal.from: ${or("'decision' or 'oldExpiry'")}`],
    [
      ['lifecycle', 'renewal', 'lapse'],
      'x',
      `lifecycle.renewal.lapse: ${or("'notCertified' or 'continues'")}`,
    ],
    [
      ['lifecycle', 'reapplication', 'takes'],
      'x',
      `lifecycle.reapplication.takes: ${or("'higherTier' or 'anyOtherTier'")}`,
    ],
    [
      ['lifecycle', 'change', 'takes'],
      'x',
      `lifecycle.change.takes: ${or("'anyOtherTier' or 'lowerTier' or 'sameTier'")}`,
    ],
    [['lifecycle', 'change', 'isDecision'], 'x', `lifecycle.change.isDecision: ${or('true or false')}`],
    [['lifecycle', 'suspension', 'clock'], 'x', `lifecycle.suspension.clock: ${or("'runs' or 'stops'")}`],
    [
      ['lifecycle', 'withdrawal', 'ends'],
      'x',
      `lifecycle.withdrawal.ends: ${or("'onFiling' or 'onRevocation'")}`,
    ],
    [
      ['lifecycle', 'reports', 0, 'closedDays'],
      'x',
      `lifecycle.reports[0].closedDays: ${or("'shift' or 'plain'")}`,
    ],
    [
      ['lifecycle', 'reports', 0, 'counting'],
      'x',
      `lifecycle.reports[0].counting: ${or("'firstDayCounted' or 'firstDayNotCounted'")}`,
    ],
    [
      ['lifecycle', 'reports', 0, 'from'],
      'x',
      'lifecycle.reports[0].from: expected \'certification\', or a choice by reading, got "x"',
    ],
    [
      ['predecessor', 'facts', 'member'],
      'x',
      'predecessor.facts.member: expected { fact } or { measure }, got "x"',
    ],
    // the one form that was meant tells more than all of them
    [['predecessor', 'facts', 'member'], { fact: 'a b' }, `predecessor.facts.member.fact: "a b" ${noId(64)}`],
    [
      ['requirements', 0, 'curable'],
      { kind: 'byReading', reading: 'first-day', cases: {} },
      'requirements[0].curable.cases: needs at least 1 entry',
    ],
  ])

  test.each([
    [undefined, 'is missing; expected an object'],
    ['x', 'expected an object, got "x"'],
  ])('%j: %s', (data, message) => {
    expect(messagesOf(data)).toEqual([message])
  })
})

describe('parseScheme() takes a referral that leaves open', () => {
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
