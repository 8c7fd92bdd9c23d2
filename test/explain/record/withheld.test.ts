import { describe, expect, test } from 'vitest'
import { showGiven } from '../../../src/given.ts'
import { defineScheme, factSalt, type Scheme, toRecord, verifyRecord } from '../../../src/index.ts'
import { assessed, issuesOf } from '../../laws/assessed.ts'
import { resealed, verified } from './resealed.ts'

const salt = '0123456789abcdef'.repeat(4)

/** A text that asks for an office and for 60 points, and bars whom it is said to bar: nobody, if nothing is said. */
const small: Scheme = defineScheme({
  id: 'small',
  edition: '1',
  provisions: { p: { cite: '第1条', about: 'tier', treatment: 'rule' } },
  facts: {
    office: { kind: 'flag', cite: 'p' },
    barred: { kind: 'flag', presumed: false, cite: 'p' },
    points: { kind: 'number', min: '0', max: '100', cite: 'p' },
  },
  measures: { points: { value: { kind: 'fact', fact: 'points' }, min: '0', max: '100' } },
  readings: { bound: { alternatives: ['sixty', 'seventy'], default: 'sixty', cite: 'p' } },
  parameters: { margin: { cite: 'p' } },
  requirements: [
    { id: 'office', stage: 'eligibility', when: { kind: 'fact', fact: 'office', is: true }, cite: 'p' },
  ],
  exclusions: [{ id: 'barred', when: { kind: 'fact', fact: 'barred', is: true }, cite: 'p' }],
  tiers: [
    {
      id: 'certified',
      when: {
        kind: 'byReading',
        reading: 'bound',
        cases: {
          sixty: { kind: 'compare', measure: 'points', is: 'atLeast', value: '60' },
          seventy: { kind: 'compare', measure: 'points', is: 'atLeast', value: '70' },
        },
      },
      cite: 'p',
    },
  ],
})

const complete = { office: true, barred: false, points: '65' }
const withheldIn = (facts: object, options?: Parameters<typeof assessed>[2]) =>
  toRecord(assessed(small, facts, options), { redact: ['barred'], salt })

describe('verifyRecord() of a fact that is withheld', () => {
  test('does not take it for what is presumed of it', () => {
    const record = withheldIn({ ...complete, barred: true })
    expect(record.result.outcome).toBe('unmet')
    expect(verified([small], record)).toMatchObject({ verdict: 'incomplete', differences: [] })
    expect(verified([small], record, { supplied: { barred: true }, salt }).verdict).toBe('identical')
  })

  test.each<[string, object, readonly string[], string, string]>([
    ['a stage that is not met', { ...complete, office: false }, ['stages', 'eligibility'], 'met', 'unmet'],
    ['an outcome that is not met', { ...complete, office: false }, ['outcome'], 'met', 'unmet'],
    ['a stage that is met', complete, ['stages', 'criteria'], 'unmet', 'met'],
  ])('finds out %s without it', (_, facts, path, recorded, computed) => {
    const other = resealed(withheldIn(facts), ['result', ...path], recorded)
    expect(verified([small], other)).toMatchObject({
      verdict: 'resultDiffers',
      differences: [{ path: ['result', ...path], recorded, computed }],
    })
  })

  test('finds out an outcome that is met whatever it is', () => {
    const record = withheldIn(complete, { stages: ['criteria'] })
    expect(verified([small], resealed(record, ['result', 'outcome'], 'unmet'))).toMatchObject({
      verdict: 'resultDiffers',
      differences: [{ path: ['result', 'outcome'], recorded: 'unmet', computed: 'met' }],
    })
  })

  test('takes from the record what is open without it', () => {
    const record = withheldIn(complete)
    expect(verified([small], resealed(record, ['result', 'outcome'], 'unmet')).verdict).toBe('incomplete')
    const scored = toRecord(assessed(small, complete), { redact: ['points'], salt })
    expect(scored.result.tier).toBe('certified')
    expect(verified([small], scored)).toMatchObject({ verdict: 'incomplete', differences: [] })
  })

  test('finds it among the facts of a record that says to withhold it', () => {
    const told = resealed(withheldIn(complete), ['facts', 'barred'], false)
    expect(verified([small], told)).toMatchObject({
      verdict: 'resultDiffers',
      differences: [{ path: ['facts', 'barred'], recorded: false }],
    })
  })
})

describe('verifyRecord() of a finding that is withheld', () => {
  /** Contested cases go to a panel; so do those within a margin of 60 that nobody has supplied. */
  const judged: Scheme = defineScheme({
    ...small,
    facts: {
      ...small.facts,
      contested: { kind: 'flag', cite: 'p' },
      view: { kind: 'choice', options: ['certified', 'none'], cite: 'p', finding: { by: 'panel' } },
    },
    referrals: [
      { id: 'barred', when: { kind: 'fact', fact: 'barred', is: true }, to: 'mayor', cite: 'p' },
      {
        id: 'contested',
        when: {
          kind: 'any',
          of: [
            { kind: 'near', measure: 'points', value: '60', within: { parameter: 'margin' } },
            { kind: 'fact', fact: 'contested', is: true },
          ],
        },
        to: 'panel',
        finding: 'view',
        cite: 'p',
      },
    ],
  })
  const facts = { ...complete, contested: true, view: 'none' }

  test('takes from the record what the finding may have overruled', () => {
    const record = toRecord(assessed(judged, facts), { redact: ['contested', 'view'], salt })
    expect(record.result).toMatchObject({ outcome: 'unmet', tier: null, stages: { criteria: 'unmet' } })
    expect(verified([judged], record)).toMatchObject({ verdict: 'incomplete', differences: [] })
    const eligibility = resealed(record, ['result', 'stages', 'eligibility'], 'unmet')
    expect(verified([judged], eligibility)).toMatchObject({
      verdict: 'resultDiffers',
      differences: [{ path: ['result', 'stages', 'eligibility'], recorded: 'unmet', computed: 'met' }],
    })
  })
})

describe('verifyRecord() under changed rules', () => {
  const { edition, ...rest } = small
  const other = { ...rest, edition, exclusions: [] } as Scheme

  test('follows the readings and parameters of the record that there still are', () => {
    const options = { readings: { bound: 'seventy' }, parameters: { margin: '1%' } }
    const record = toRecord(assessed(small, { ...complete, points: '75' }, options))
    const { verdict, differences } = verified([other], record)
    expect(verdict).toBe('definitionChanged')
    expect(differences.map(({ path }) => path)).toEqual([['rules']])
  })

  test('follows no alternative that there is no longer', () => {
    const record = toRecord(assessed(small, complete, { readings: { bound: 'seventy' } }))
    const without = {
      ...small,
      readings: { bound: { alternatives: ['sixty', 'eighty'], default: 'sixty', cite: 'p' } },
      tiers: small.tiers.map((tier) => ({
        ...tier,
        when: { kind: 'compare', measure: 'points', is: 'atLeast', value: '60' },
      })),
    } as Scheme
    expect(verified([without], record).differences.slice(0, 2)).toEqual([
      expect.objectContaining({ path: ['rules'] }),
      { path: ['readings', 'bound'], recorded: 'seventy', computed: 'sixty' },
    ])
  })

  test('tells at most 100 differences of what was altered as well', () => {
    const record = toRecord(assessed(small, complete))
    const many = Object.fromEntries(Array.from({ length: 200 }, (_, at) => [`m${at}`, { exact: '1' }]))
    const altered = { ...record, result: { ...record.result, measures: many } }
    const { verdict, differences } = verified([small], altered)
    expect([verdict, differences.length]).toEqual(['altered', 100])
  })
})

describe('verifyRecord() tells what is wrong with what is supplied', () => {
  const record = toRecord(assessed(small, complete), { redact: ['barred', 'office'], salt })
  const supplied = { barred: false }
  const ill = (path: readonly string[], expected: string, given: unknown) => ({
    code: 'input/type',
    path,
    params: { expected, given: showGiven(given) },
  })
  const aSalt = 'a salt of at least 32 characters'
  const throwing = {
    get barred() {
      throw new Error('no')
    },
  }
  test.each<[string, unknown, readonly object[]]>([
    ['options that are none', 5, [ill([], 'an object', 5)]],
    [
      'options that there are not',
      { suplied: {}, salts: salt },
      [
        {
          code: 'key/unknown',
          path: ['suplied'],
          params: { key: '"suplied"', expected: ['supplied', 'salt'], suggestion: 'supplied' },
        },
        {
          code: 'key/unknown',
          path: ['salts'],
          params: { key: '"salts"', expected: ['supplied', 'salt'], suggestion: 'salt' },
        },
      ],
    ],
    ['facts that are none', { supplied: 5, salt }, [ill(['supplied'], 'an object', 5)]],
    [
      'a fact that cannot be read',
      { supplied: throwing, salt },
      [{ code: 'input/unreadable', path: ['supplied', 'barred'], params: { given: 'it threw' } }],
    ],
    [
      'facts that are not withheld',
      { supplied: { points: '65', ofice: true }, salt },
      [
        {
          code: 'key/unknown',
          path: ['supplied', 'points'],
          params: { key: '"points"', expected: ['barred', 'office'] },
        },
        {
          code: 'key/unknown',
          path: ['supplied', 'ofice'],
          params: { key: '"ofice"', expected: ['barred', 'office'], suggestion: 'office' },
        },
      ],
    ],
    ['no salt', { supplied }, [ill(['salt'], aSalt, undefined)]],
    ['a salt that is nothing', { supplied, salt: null }, [ill(['salt'], aSalt, null)]],
    ['a salt that is a number', { supplied, salt: 5 }, [ill(['salt'], aSalt, 5)]],
    ['a salt that is too short', { supplied, salt: 'a'.repeat(31) }, [ill(['salt'], aSalt, 'a'.repeat(31))]],
    ['salts in a list', { supplied, salt: [salt] }, [ill(['salt'], 'an object', [salt])]],
    [
      'the salt of one fact of two',
      { supplied: { ...supplied, office: true }, salt: { barred: factSalt(salt, 'barred'), office: 'x' } },
      [ill(['salt', 'office'], aSalt, 'x')],
    ],
    [
      'a value that is none',
      { supplied: { barred: 'no' }, salt },
      [ill(['supplied', 'barred'], 'true or false', 'no')],
    ],
    [
      'other values',
      { supplied: { barred: true, office: false }, salt },
      [
        { code: 'record/other-value', path: ['supplied', 'barred'], params: { fact: 'barred' } },
        { code: 'record/other-value', path: ['supplied', 'office'], params: { fact: 'office' } },
      ],
    ],
  ])('%s', (_, options, issues) => {
    const told = issuesOf(verifyRecord([small], record, options as never))
    expect(told.map(({ code, path, params }) => ({ code, path, params }))).toEqual(issues)
  })

  test('nothing of the salt where nothing is supplied', () => {
    expect(verified([small], record, { supplied: {}, salt: 5 as never }).verdict).toBe('incomplete')
    expect(verified([small], record, {}).verdict).toBe('incomplete')
  })
})
