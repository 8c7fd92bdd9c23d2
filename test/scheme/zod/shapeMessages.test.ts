import { describe, expect, test } from 'vitest'
import { parseScheme } from '../../../src/scheme/parseScheme.ts'
import { sampleWith } from '../fixtures.ts'

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
const gold = ['tiers', 0, 'when', 'of'] as const
const period = { length: { years: 3 }, counting: 'firstDayCounted', direction: 'forward' }
const decimal = (given: string) =>
  `"${given}" is not a decimal number: expected digits with an optional "-" and one "." (no exponent, "+", separator or full-width digit)`

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
    [
      ['facts', 'items', 'fields'],
      Object.fromEntries(Array.from({ length: 51 }, (_, at) => [`f${at}`, { kind: 'flag' }])),
      'facts.items.fields: has 51 entries; at most 50 are allowed',
    ],
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
    [
      ['benefits', 0, 'otherwise', 'amount'],
      '1'.repeat(125),
      'benefits[0].otherwise.amount: has 125 digits; at most 60 are read',
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
      ['predecessor', 'facts', 'bonus'],
      { measure: { kind: 'literal', value: '1', x: 1 } },
      'predecessor.facts.bonus.measure.x: unknown key "x"; expected one of kind, value',
    ],
    [
      ['predecessor', 'facts', 'bonus'],
      { fact: 'extra', x: 1 },
      'predecessor.facts.bonus.x: unknown key "x"; expected one of fact',
    ],
    [[...condition, 'is'], 'a b', `requirements[0].when.is: "a b" ${noId(64)}`],
    [
      ['requirements', 0, 'curable'],
      { reading: 'first-day', cases: { counted: true, 'not-counted': false } },
      'requirements[0].curable.kind: is missing; expected byReading',
    ],
    [
      ['requirements', 0, 'curable'],
      { kind: 'byReading', reading: 'first-day', cases: { counted: true, 'not-counted': false }, x: 1 },
      'requirements[0].curable.x: unknown key "x"; expected one of kind, reading, cases',
    ],
    [
      ['requirements', 0, 'curable'],
      { kind: 'byReading', reading: 'first-day', cases: {} },
      'requirements[0].curable.cases: needs at least 1 entry',
    ],
  ])

  test.each<[string, Path, unknown]>([
    [
      'fifty fields',
      ['facts', 'fifty'],
      {
        kind: 'group',
        cite: '1',
        fields: Object.fromEntries(Array.from({ length: 50 }, (_, at) => [`f${at}`, { kind: 'flag' }])),
        rows: { a: {} },
      },
    ],
    ['a part of a period that is none', [...validity, 'length'], { years: 4, months: 0 }],
  ])('nothing of %s', (_, path, value) => {
    expect(messagesOf(sampleWith(path, value))).toEqual([])
  })

  test.each([
    [undefined, 'is missing; expected an object'],
    ['x', 'expected an object, got "x"'],
  ])('%j: %s', (data, message) => {
    expect(messagesOf(data)).toEqual([message])
  })
})
