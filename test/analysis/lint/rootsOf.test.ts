import { describe, expect, test } from 'vitest'
import {
  all,
  any,
  everybody,
  locatedLeaves,
  nobody,
  not,
  replaceAt,
  rootsOf,
  simplified,
} from '../../../src/analysis/lint/rootsOf.ts'
import { worldOf } from '../../../src/analysis/reasoning/world.ts'
import { type Condition, formatPath, type Scheme } from '../../../src/index.ts'

const a: Condition = { kind: 'fact', fact: 'a', is: true }
const b: Condition = { kind: 'fact', fact: 'b', is: true }
const bothOf = (...of: readonly Condition[]): Condition => ({ kind: 'all', of })
const oneOf = (...of: readonly Condition[]): Condition => ({ kind: 'any', of })
const notOf = (of: Condition): Condition => ({ kind: 'not', of })
const byReading = (one: Condition, other: Condition): Condition => ({
  kind: 'byReading',
  reading: 'r',
  cases: { one, other },
})
const cite = 'p'
const scheme: Scheme = {
  id: 'city',
  edition: '1',
  provisions: { p: { cite: '第1条', about: 'tier', treatment: 'rule' } },
  facts: { a: { kind: 'flag', cite }, b: { kind: 'flag', cite } },
  readings: { r: { alternatives: ['one', 'other'], default: 'one', cite } },
  requirements: [{ id: 'old', stage: 'eligibility', when: a, cite }],
  exclusions: [{ id: 'bad', when: b, cite }],
  tiers: [{ id: 'gold', when: bothOf(a, b), cite }],
  referrals: [{ id: 'near', to: 'mayor', when: a, cite }],
  benefits: [
    { id: 'loan', kind: 'benefit', when: b, cite },
    { id: 'mark', kind: 'mark', cite },
  ],
}
const world = worldOf(scheme)

describe('rootsOf()', () => {
  test('are the conditions of all elements, each with what it is called', () => {
    const roots = rootsOf(scheme).map(({ node, path, element }) => [formatPath(path), element, node])
    expect(roots).toEqual(
      expect.arrayContaining([
        ['requirements[0].when', 'requirements.old', a],
        ['exclusions[0].when', 'exclusions.bad', b],
        ['tiers[0].when', 'tiers.gold', bothOf(a, b)],
        ['referrals[0].when', 'referrals.near', a],
      ]),
    )
    expect(roots.filter(([path]) => path === 'benefits[1].when')).toEqual([])
  })
})

describe('locatedLeaves()', () => {
  test.each<[string, Condition, readonly string[]]>([
    ['a leaf', a, ['when']],
    [
      'all and one of several',
      bothOf(a, oneOf(b, a)),
      ['when.of[0]', 'when.of[1].of[0]', 'when.of[1].of[1]'],
    ],
    ['what must not hold', notOf(bothOf(a, b)), ['when.of.of[0]', 'when.of.of[1]']],
    ['what is followed', byReading(a, bothOf(a, b)), ['when.cases.one']],
    ['at least so many', { kind: 'atLeast', n: 1, of: [a, notOf(b)] }, ['when.of[0]', 'when.of[1].of']],
  ])('of %s stand where they stand', (_, node, paths) => {
    expect(locatedLeaves(world, { node, path: ['when'] }).map(({ path }) => formatPath(path))).toEqual(paths)
  })
})

describe('replaceAt()', () => {
  test.each<[string, Condition, readonly (string | number)[], Condition]>([
    ['the whole', a, [], b],
    ['one of several', bothOf(a, a), ['of', 1], bothOf(a, b)],
    ['what must not hold', oneOf(a, notOf(a)), ['of', 1, 'of'], oneOf(a, notOf(b))],
    ['a case', byReading(a, a), ['cases', 'other'], byReading(a, b)],
  ])('replaces %s', (_, condition, path, replaced) => {
    const before = JSON.stringify(condition)
    expect(replaceAt(condition, path, b)).toEqual(replaced)
    expect(JSON.stringify(condition)).toBe(before)
  })
})

describe('conditions are made without what is answered already', () => {
  test.each<[string, Condition, Condition]>([
    ['not everybody', not(everybody), nobody],
    ['not nobody', not(nobody), everybody],
    ['not one', not(a), notOf(a)],
    ['not one of two', not(oneOf(a, b)), notOf(oneOf(a, b))],
    ['not two', not(bothOf(a, b)), notOf(bothOf(a, b))],
    ['all of two', all(a, b), bothOf(a, b)],
    ['all of one', all(a), a],
    ['all of one and everybody', all(a, everybody), a],
    ['all of one and nobody', all(a, nobody), nobody],
    ['all of none', all(), everybody],
    ['any of two', any(a, b), oneOf(a, b)],
    ['any of one', any(a), a],
    ['any of one and nobody', any(a, nobody), a],
    ['any of one and everybody', any(a, everybody), everybody],
    ['any of none', any(), nobody],
  ])('%s', (_, made, condition) => {
    expect(made).toEqual(condition)
  })

  test.each<[string, Condition, Condition]>([
    ['a leaf', a, a],
    ['all within all', bothOf(a, bothOf()), a],
    ['any within all', bothOf(a, oneOf()), nobody],
    ['all within any', oneOf(a, bothOf()), everybody],
    ['not within all', bothOf(a, notOf(oneOf())), a],
    ['what is followed', byReading(bothOf(a, everybody), b), a],
    [
      'at least so many',
      { kind: 'atLeast', n: 1, of: [bothOf(a, everybody), b] },
      { kind: 'atLeast', n: 1, of: [a, b] },
    ],
    [
      'exactly so many',
      { kind: 'exactly', n: 1, of: [oneOf(a, nobody)] },
      { kind: 'exactly', n: 1, of: [a] },
    ],
  ])('%s, simplified', (_, condition, simple) => {
    expect(simplified(world, condition)).toEqual(simple)
  })
})
