import { describe, expect, test } from 'vitest'
import { assess } from '../../src/assess/assess.ts'
import type { Condition, RowCondition } from '../../src/scheme/conditionDefinition.ts'
import type { Scheme } from '../../src/scheme/schemeDefinition.ts'
import { schemeOf } from './anyDefinition.ts'

const cite = 'p'
const record = {
  fields: {
    a: { kind: 'flag' },
    b: { kind: 'flag' },
    c: { kind: 'flag' },
    d: { kind: 'flag' },
    only: { kind: 'choice', options: ['x'] },
    mark: { kind: 'choice', options: ['x', 'y', 'z'] },
    amount: { kind: 'number', min: '0', max: '5' },
    positive: { kind: 'number', above: '0' },
    sized: { kind: 'number', above: '0', min: '1', max: '5' },
    half: { kind: 'number', min: '0', max: '5', step: '0.5' },
    uneven: { kind: 'number', min: '0', max: '5', step: '3' },
    free: { kind: 'number' },
    visits: { kind: 'count', min: '0', max: '5' },
    note: { kind: 'text' },
    on: { kind: 'date' },
    ended: { kind: 'date' },
    points: { kind: 'number', min: '0', max: { field: 'most' } },
    most: { kind: 'number', min: '1', max: '10' },
    size: { kind: 'choice', options: ['small', 'large'] },
    help: { kind: 'flag' },
    grant: { kind: 'number', min: '0', max: '9' },
  },
  limits: [
    { where: { size: 'small', help: true }, field: 'grant', max: '5', cite },
    { where: { a: true }, field: 'b', only: [true], cite },
  ],
} as const
const facts = {
  records: { kind: 'list', cite, maxRecords: 3, ...record },
  group: { kind: 'group', cite, ...record, rows: { r: { tags: ['t'], domain: 'social' } } },
  appliedOn: { kind: 'date', cite },
} as const satisfies Scheme['facts']

const is = (field: string, value: boolean | string | readonly string[] = true): RowCondition => ({
  kind: 'field',
  field,
  is: value,
})
const amount = (field: string, comparison: 'atLeast' | 'equal' | 'atMost', value: string): RowCondition => ({
  kind: 'amount',
  field,
  is: comparison,
  value,
})
const given = (field: string): RowCondition => ({ kind: 'given', field })
const not = (of: RowCondition): RowCondition => ({ kind: 'not', of })
const all = (...of: RowCondition[]): RowCondition => ({ kind: 'all', of })
const any = (...of: RowCondition[]): RowCondition => ({ kind: 'any', of })
const tagged = (tag: string): RowCondition => ({ kind: 'tagged', tag })
const domain = (name: 'social' | 'local'): RowCondition => ({ kind: 'domain', domain: name })
const firstKnown = (...of: RowCondition[]): RowCondition => ({ kind: 'firstKnown', of })
const referred: RowCondition = { kind: 'referred' }
type Within = RowCondition & { kind: 'within' }
const within = (date: Within['date'], from: Within['from']): RowCondition => ({
  kind: 'within',
  date,
  from,
  length: { years: 5 },
  counting: 'firstDayNotCounted',
  direction: 'backward',
})

/** What is missing for a row that meets a condition, and whether all of it surely matters. */
function missingFor(table: 'records' | 'group', satisfies: RowCondition, data: object) {
  return missingOf({ kind: 'some', in: table, satisfies }, data)
}

function missingOf(when: Condition, data: object) {
  const scheme = schemeOf({
    facts,
    readings: { r: { alternatives: ['one', 'other'], default: 'one', cite } },
    tiers: [{ id: 'certified', when, cite }],
  })
  const result = assess(scheme, data)
  if (!result.ok) throw new Error(JSON.stringify(result.issues))
  const { missing, missingIs } = result.value
  return [...missing.map((of) => of.fact.slice(2).join('.')).sort(), missingIs]
}

describe('whether a list that is not given surely matters', () => {
  test.each<[of: string, RowCondition]>([
    ['a flag', is('c')],
    ['a flag that is not', not(is('c', false))],
    ['one of several options', is('mark', 'x')],
    ['some of several options', is('mark', ['x', 'z'])],
    ['two flags', all(is('c'), not(is('d')))],
    ['one of two flags', any(is('c'), is('d'))],
    ['an amount within reach', amount('amount', 'atLeast', '5')],
    ['an amount that is just that', amount('amount', 'equal', '3')],
    ['a number of visits within reach', amount('visits', 'atLeast', '3')],
    ['an amount of steps within reach', amount('half', 'atLeast', '3')],
    ['an amount above nought from one on', amount('sized', 'atLeast', '3')],
    ['an amount without bounds', amount('free', 'atMost', '1')],
    ['text', given('note')],
    ['a day of the record before one of the case', within({ field: 'on' }, { fact: 'appliedOn' })],
    ['two days of the record', within({ field: 'on' }, { field: 'ended' })],
    ['what a person finds where the record does not say', firstKnown(is('c'), referred)],
    [
      'what a reading asks of either of two fields',
      {
        kind: 'byReading',
        reading: 'r',
        cases: { one: is('mark', 'x'), other: is('c') },
      },
    ],
    ['nothing, which any record meets', all()],
  ])('it does for %s', (_, satisfies) => {
    expect(missingFor('records', satisfies, { appliedOn: '2026-04-01' })).toEqual(['', 'exact'])
  })

  test.each<[of: string, RowCondition]>([
    ['the only option there is', is('only', 'x')],
    ['all options', is('mark', ['x', 'y', 'z'])],
    ['what no record meets', any()],
    ['what every record meets, asked for in vain', any(all())],
    ['an amount that is always reached', amount('amount', 'atLeast', '0')],
    ['an amount that is never reached', amount('amount', 'atLeast', '5.1')],
    ['an amount that may come near nought', amount('positive', 'atMost', '1')],
    ['a number of visits that is just that', amount('visits', 'equal', '3')],
    ['points up to a maximum of the record', amount('points', 'atLeast', '1')],
    ['a maximum of points', amount('most', 'atLeast', '2')],
    ['a grant that depends on the size', amount('grant', 'atLeast', '6')],
    ['a size that a grant depends on', is('size', 'small')],
    ['a flag that another depends on', is('a')],
    ['a flag that depends on another', is('b')],
    ['one option that is not there', is('mark', 'w')],
    ['a flag whether it is given', given('c')],
    ['one flag twice', all(is('c'), is('c'))],
    ['a day of the case', within({ fact: 'appliedOn' }, { fact: 'appliedOn' })],
    ['a day of the moment', within({ field: 'on' }, { moment: true })],
    ['a tag, which no record has', tagged('t')],
    ['a flag beside a tag, which no record has', all(is('c'), tagged('t'))],
    ['a domain, which no record is of', domain('social')],
    ['a flag beside a domain, which no record is of', all(is('c'), domain('social'))],
    ['the first of two that is known', firstKnown(is('mark', 'x'), is('c'))],
    ['the first of two that is known, or a person', firstKnown(is('mark', 'x'), is('c'), referred)],
    ['the first of none', firstKnown()],
    ['all of what no record meets', all(any())],
    ['an amount of steps that is just that', amount('half', 'equal', '3')],
    ['an amount of steps that do not come to its maximum', amount('uneven', 'atLeast', '1')],
    ['what a person finds', referred],
    ['what a person finds of a flag', all(is('c'), referred)],
  ])('it is not said to for %s', (_, satisfies) => {
    expect(missingFor('records', satisfies, { appliedOn: '2026-04-01' })).toEqual(['', 'superset'])
  })
})

test('of a list that is not given every record has to do what is asked, or those that are meant', () => {
  const each: Condition = { kind: 'each', in: 'records', satisfies: is('c') }
  expect(missingOf(each, {})).toEqual(['', 'exact'])
  expect(missingOf({ ...each, where: is('d') }, {})).toEqual(['', 'superset'])
})

describe('whether what is missing of a row surely matters', () => {
  test.each<[of: string, RowCondition, row: object, missing: readonly string[]]>([
    ['a flag beside a known one', all(is('c'), is('d')), { c: true }, ['d']],
    ['both flags', all(is('c'), is('d')), {}, ['c', 'd']],
    ['a flag asked for twice', all(is('c'), is('d'), any(is('d'), is('c'))), { c: true }, ['d']],
    ['a flag asked for twice, where another is false', any(is('c'), is('d'), is('d')), { c: false }, ['d']],
    ['an option asked for twice', any(is('mark', 'x'), is('mark', 'y')), {}, ['mark']],
    ['an amount', amount('amount', 'atLeast', '3'), {}, ['amount']],
    ['a size where there is no help', is('size', 'small'), { help: false }, ['size']],
    ['help for a large company', is('help'), { size: 'large' }, ['help']],
    ['a flag that another, which is false, would settle', is('b'), { a: false }, ['b']],
    ['flags beside the tag of the row', all(tagged('t'), is('c'), is('d')), {}, ['c', 'd']],
    ['flags or a tag that the row has not', any(tagged('u'), is('c'), is('d')), {}, ['c', 'd']],
    ['flags beside the domain of the row', all(domain('social'), is('c'), is('d')), {}, ['c', 'd']],
    ['flags or a domain that the row is not of', any(domain('local'), is('c'), is('d')), {}, ['c', 'd']],
    [
      'fields beside what is known first',
      all(firstKnown(is('c'), is('d')), is('mark', 'x'), amount('amount', 'atLeast', '3')),
      { c: true, d: true },
      ['amount', 'mark'],
    ],
    ['nothing where the second is known first', firstKnown(is('c'), is('d')), { d: true }, []],
  ])('it does: %s', (_, satisfies, row, missing) => {
    expect(missingFor('group', satisfies, { group: { r: row } })).toEqual([...missing, 'exact'])
  })

  test.each<[of: string, RowCondition, row: object, missing: readonly string[]]>([
    ['a flag that is met either way', any(is('c'), not(is('c'))), {}, ['c']],
    ['a flag that is met by neither', all(is('c'), not(is('c'))), {}, ['c']],
    ['an option that is met by all', any(is('mark', 'x'), is('mark', ['y', 'z'])), {}, ['mark']],
    [
      'an amount between two',
      all(amount('amount', 'atLeast', '1'), amount('amount', 'atMost', '3')),
      {},
      ['amount'],
    ],
    ['a flag that makes another idle', any(is('c'), all(is('c'), is('d'))), {}, ['c', 'd']],
    ['a grant while the size is not known', amount('grant', 'atLeast', '6'), { help: true }, ['grant']],
    ['a grant while nothing else is known', amount('grant', 'atLeast', '6'), {}, ['grant']],
    ['a size where there is help', is('size', 'small'), { help: true }, ['size']],
    ['a size where help is not known', is('size', 'small'), {}, ['size']],
    ['a flag that depends on another', is('b'), { a: true }, ['b']],
    ['a flag that depends on one not known', is('b'), {}, ['b']],
    ['a flag asked for twice that depends on another', all(is('b'), is('b')), {}, ['b']],
    ['points while their maximum is not known', amount('points', 'atLeast', '1'), {}, ['points']],
    ['a maximum of known points', amount('most', 'atLeast', '2'), { points: '1' }, ['most']],
    ['a day beside one of the case', within({ field: 'on' }, { fact: 'appliedOn' }), {}, ['', 'on']],
  ])('it is not said to: %s', (_, satisfies, row, missing) => {
    expect(missingFor('group', satisfies, { group: { r: row } })).toEqual([...missing, 'superset'])
  })
})

describe('whether an amount that is missing in a row surely matters to their sum', () => {
  /** What is missing for a sum of at least one over the records. */
  const missingOfSum = (field: string, row: object) => {
    const scheme = schemeOf({
      facts,
      measures: { m: { value: { kind: 'sum', in: 'records', field } } },
      tiers: [{ id: 'certified', when: { kind: 'compare', measure: 'm', is: 'atLeast', value: '1' }, cite }],
    })
    const result = assess(scheme, { records: [row] })
    if (!result.ok) throw new Error(JSON.stringify(result.issues))
    return [result.value.missing.map((of) => of.fact.join('.')), result.value.missingIs]
  }

  test.each<[of: string, field: string, row: object, 'exact' | 'superset']>([
    ['of a grant that is limited', 'grant', { size: 'small', help: true }, 'exact'],
    ['of a grant for a large company', 'grant', { size: 'large', help: true }, 'exact'],
    ['of a grant for a large company, with or without help', 'grant', { size: 'large' }, 'exact'],
    ['of a grant without help, of any size', 'grant', { help: false }, 'exact'],
    ['of a grant of which the size is not known', 'grant', { help: true }, 'superset'],
    ['of a grant of which nothing is known', 'grant', {}, 'superset'],
    ['of points up to a known maximum', 'points', { most: '10' }, 'exact'],
    ['of points without their maximum', 'points', {}, 'superset'],
  ])('%s', (_, field, row, missingIs) => {
    expect(missingOfSum(field, row)).toEqual([[`records.0.${field}`], missingIs])
  })
})
