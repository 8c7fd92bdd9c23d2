import { okinawaSdgs20260603, toyotaSdgsRound4, yokohamaYSdgs, yokohamaYSdgs20240401 } from 'kijun/schemes'
import { describe, expect, test } from 'vitest'
import {
  factSalt,
  recordText,
  rulesDigest,
  type Scheme,
  schemeName,
  toRecord,
  verifyRecord,
} from '../../../src/index.ts'
import { assessed, issuesOf } from '../../laws/assessed.ts'
import { heavy, hostile } from '../../laws/hostile.ts'
import { changed, resealed, verified } from './resealed.ts'

const facts = { points: '61', designCenterMember: true, cityTaxArrears: true, officeTaxArrears: false }
const record = toRecord(assessed(yokohamaYSdgs20240401, facts, { stages: ['criteria'] }))
const salt = '0123456789abcdef'.repeat(4)

/** The edition with other words and with another lower bound of 第9条第2項第3号 (supreme: 80 and over). */
const reworded: Scheme = { ...yokohamaYSdgs20240401, words: undefined }
const stricter = JSON.parse(
  JSON.stringify(yokohamaYSdgs20240401).replaceAll('"value":"80"', '"value":"85"'),
) as Scheme

describe('verifyRecord() says identical', () => {
  test('of a record as it was made, as data or read from its text', () => {
    const expected = {
      verdict: 'identical',
      scheme: 'yokohama-y-sdgs@2024-04-01',
      differences: [],
      notSupplied: [],
      engine: { recorded: record.engine, present: record.engine },
      issues: [],
    }
    expect(verified(yokohamaYSdgs, record)).toEqual(expected)
    expect(verified(yokohamaYSdgs, JSON.parse(recordText(record)))).toEqual(expected)
  })

  test('under other words of the definition', () => {
    expect(verified([reworded], record).verdict).toBe('identical')
  })

  test('of a record that another version made, and tells which', () => {
    const older = resealed(record, ['engine'], '0.0.9')
    expect(verified(yokohamaYSdgs, older)).toMatchObject({
      verdict: 'identical',
      engine: { recorded: '0.0.9', present: record.engine },
    })
  })

  test('where what is computed says more than what was recorded', () => {
    const { reasons, measures } = record.result
    const [first, ...others] = reasons
    const { tier, ...params } = reasons[1]!.params
    expect(verified(yokohamaYSdgs, resealed(record, ['result', 'reasons'], others)).verdict).toBe('identical')
    const less = resealed(record, ['result', 'reasons', 1, 'params'], params)
    expect([first?.code, tier]).toEqual(['tier/earned', 'supreme'])
    expect(verified(yokohamaYSdgs, less).verdict).toBe('identical')
    const { points } = measures
    expect(verified(yokohamaYSdgs, resealed(record, ['result', 'measures'], { points })).verdict).toBe(
      'identical',
    )
  })
})

describe('verifyRecord() says altered, and where', () => {
  test('of a fact: the digest, and what follows from it', () => {
    const altered = verified(yokohamaYSdgs, changed(record, ['facts', 'points'], '81'))
    expect(altered.verdict).toBe('altered')
    expect(altered.differences[0]).toMatchObject({ path: ['digest'], recorded: record.digest })
    expect(altered.differences).toContainEqual({
      path: ['result', 'tier'],
      recorded: 'superior',
      computed: 'supreme',
    })
  })

  test('of the result', () => {
    const altered = verified(yokohamaYSdgs, changed(record, ['result', 'tier'], 'supreme'))
    expect(altered.verdict).toBe('altered')
    expect(altered.differences.slice(1)).toEqual([
      { path: ['result', 'tier'], recorded: 'supreme', computed: 'superior' },
    ])
  })

  test('of what nothing is computed from', () => {
    const altered = verified(yokohamaYSdgs, changed(record, ['engine'], '0.1.1'))
    expect(altered.verdict).toBe('altered')
    expect(altered.differences.map(({ path }) => path)).toEqual([['digest']])
  })

  test.each([
    ['scheme', 'yokohama-y-sdgs@2024-04-02', 'edition/unknown', ['scheme']],
    ['facts', { points: '6l' }, 'number/form', ['facts', 'points']],
    ['at', 'decisoin', 'choice/unknown', ['at']],
  ])('although its %s can no longer be read', (member, value, code, path) => {
    const altered = verified(yokohamaYSdgs, changed(record, [member], value))
    expect(altered.verdict).toBe('altered')
    expect(altered.issues).toMatchObject([{ code, path }])
  })
})

describe('verifyRecord() says resultDiffers, and where', () => {
  test.each<[readonly (string | number)[], unknown, unknown]>([
    [['result', 'outcome'], 'referred', 'met'],
    [['result', 'tier'], 'supreme', 'superior'],
    [['result', 'tier'], null, 'superior'],
    [['result', 'tierRange', 'highest'], 'supreme', 'superior'],
    [['result', 'stages', 'criteria'], 'unmet', 'met'],
    [['result', 'measures', 'points', 'exact'], '60', '61'],
    [['result', 'missingIs'], 'superset', 'exact'],
    [['result', 'reasons', 0, 'code'], 'tier/none', undefined],
    [['result', 'reasons', 0, 'provision'], '9-2-1', '9-2-2'],
    [['result', 'invented'], 'x', undefined],
    [['facts', 'points'], '61.0', '61'],
    [['parameters', 'margin'], undefined, undefined],
  ])('at %j', (path, recorded, computed) => {
    const other = verified(yokohamaYSdgs, resealed(record, path, recorded))
    if (recorded === undefined) {
      expect(other.verdict).toBe('identical')
      return
    }
    expect(other.verdict).toBe('resultDiffers')
    if (path[3] === 'code') expect(other.differences).toMatchObject([{ path: path.slice(0, 3) }])
    else {
      const sides = computed === undefined ? { recorded } : { recorded, computed }
      expect(other.differences).toEqual([{ path, ...sides }])
    }
  })

  test('where the record leaves open what is settled', () => {
    const { tier, ...open } = record.result
    expect(verified(yokohamaYSdgs, resealed(record, ['result'], open)).differences).toEqual([
      { path: ['result', 'tier'], computed: tier },
    ])
    expect(verified(yokohamaYSdgs, resealed(record, ['result', 'stages'], {})).differences).toEqual([
      { path: ['result', 'stages', 'criteria'], computed: 'met' },
    ])
  })

  test('at no more than 100 places', () => {
    const many = Object.fromEntries(Array.from({ length: 1000 }, (_, at) => [`m${at}`, { exact: '1' }]))
    const { differences } = verified(yokohamaYSdgs, resealed(record, ['result', 'measures'], many))
    expect(differences).toHaveLength(100)
  })
})

describe('verifyRecord() says definitionChanged', () => {
  test('and that the result stays as it was', () => {
    const { verdict, differences, issues } = verified([stricter], record)
    expect(verdict).toBe('definitionChanged')
    expect(differences.filter(({ path }) => path[1] !== 'reasons').map(({ path }) => path)).toEqual([
      ['rules'],
    ])
    expect(issues).toEqual([])
  })

  test('and where the result is now another', () => {
    const supreme = toRecord(assessed(yokohamaYSdgs20240401, { points: '84' }, { stages: ['criteria'] }))
    const { verdict, differences } = verified([stricter], supreme)
    expect(verdict).toBe('definitionChanged')
    expect(differences).toContainEqual({ path: ['result', 'outcome'], recorded: 'met', computed: 'referred' })
  })

  test('with the readings and parameters that there are no longer', () => {
    const older = {
      ...yokohamaYSdgs20240401,
      readings: {
        ...yokohamaYSdgs20240401.readings,
        dropped: { alternatives: ['a', 'b'], default: 'a', cite: '9-2-1' },
      },
      parameters: { margin: { cite: '9-2-1' } },
    } as Scheme
    const made = toRecord(assessed(older, { points: '61' }, { parameters: { margin: '1%' } }))
    const { verdict, differences } = verified(yokohamaYSdgs, made)
    expect(verdict).toBe('definitionChanged')
    expect(differences.slice(1)).toEqual([
      { path: ['readings', 'dropped'], recorded: 'a' },
      { path: ['parameters', 'margin'], recorded: '1/100' },
    ])
  })

  test('and what it no longer reads, if the facts are other ones', () => {
    const { points, ...others } = yokohamaYSdgs20240401.facts
    const without = { ...yokohamaYSdgs20240401, facts: { ...others, score: points } } as Scheme
    expect(verified([without], record)).toMatchObject({
      verdict: 'definitionChanged',
      issues: [{ code: 'key/unknown', path: ['facts', 'points'] }],
    })
  })
})

describe('verifyRecord() of a record with facts withheld', () => {
  const assessment = assessed(yokohamaYSdgs20240401, facts)
  const withheld = toRecord(assessment, { redact: true, salt })
  const missing = ['organisedCrime', 'dispositions', 'applicationFalse', 'disposedOn', 'dispositionSerious']
  const supplied = {
    cityTaxArrears: true,
    officeTaxArrears: false,
    ...Object.fromEntries(missing.map((fact) => [fact, null])),
  }

  test('says incomplete, and which facts are not supplied', () => {
    const { verdict, differences, notSupplied } = verified(yokohamaYSdgs, withheld)
    expect([verdict, differences]).toEqual(['incomplete', []])
    expect([...notSupplied].sort()).toEqual(Object.keys(supplied).sort())
    const some = verified(yokohamaYSdgs, withheld, { supplied: { cityTaxArrears: true }, salt })
    expect(some.verdict).toBe('incomplete')
    expect(some.notSupplied).not.toContain('cityTaxArrears')
  })

  test('says identical once all are supplied', () => {
    const whole = verified(yokohamaYSdgs, withheld, { supplied, salt })
    expect(whole).toMatchObject({ verdict: 'identical', differences: [], notSupplied: [] })
  })

  test('leaves open what the withheld finding of a referral may have decided', () => {
    const domain = { points: '39.75', max: '50' }
    const scores = { environment: domain, social: domain, governance: domain, local: domain }
    // 79.5 % is silver, and near 80 % by a margin of 1 %: the panel found gold.
    const found = assessed(
      toyotaSdgsRound4,
      { scores, panelTier: 'gold' },
      { stages: ['criteria'], parameters: { nearMargin: '1%' } },
    )
    expect(found.tier).toBe('gold')
    const without = toRecord(found, { redact: ['panelTier'], salt })
    const open = verified([toyotaSdgsRound4], without)
    expect([open.verdict, open.differences]).toEqual(['incomplete', []])
    const known = verified([toyotaSdgsRound4], without, { supplied: { panelTier: 'gold' }, salt })
    expect(known.verdict).toBe('identical')
  })

  test('takes the salt of each fact, which says nothing of the others', () => {
    const salts = Object.fromEntries(Object.keys(supplied).map((fact) => [fact, factSalt(salt, fact)]))
    expect(verified(yokohamaYSdgs, withheld, { supplied, salt: salts }).verdict).toBe('identical')
    const swapped = { cityTaxArrears: salts['officeTaxArrears']! }
    const other = verifyRecord(yokohamaYSdgs, withheld, { supplied: { cityTaxArrears: true }, salt: swapped })
    expect(issuesOf(other)).toMatchObject([{ code: 'record/other-value' }])
    const lacking = verifyRecord(yokohamaYSdgs, withheld, { supplied: { cityTaxArrears: true }, salt: {} })
    expect(issuesOf(lacking)).toMatchObject([{ code: 'input/type', path: ['salt', 'cityTaxArrears'] }])
  })

  test.each<[string, object]>([
    ['another value', { supplied: { cityTaxArrears: false }, salt }],
    ['another salt', { supplied: { cityTaxArrears: true }, salt: 'f'.repeat(64) }],
  ])('has an issue for %s', (_, options) => {
    expect(issuesOf(verifyRecord(yokohamaYSdgs, withheld, options))).toMatchObject([
      { code: 'record/other-value', path: ['supplied', 'cityTaxArrears'] },
    ])
  })

  test.each<[string, object, string, readonly string[]]>([
    ['no salt', { supplied }, 'input/type', ['salt']],
    ['a salt that is a list', { supplied, salt: [] as never }, 'input/type', ['salt']],
    [
      'a fact that is not withheld',
      { supplied: { points: '61' }, salt },
      'key/unknown',
      ['supplied', 'points'],
    ],
    [
      'a value that is none',
      { supplied: { cityTaxArrears: 'yes' }, salt },
      'input/type',
      ['supplied', 'cityTaxArrears'],
    ],
    ['no facts', { supplied: [] as never, salt }, 'input/type', ['supplied']],
  ])('has an issue for %s', (_, options, code, path) => {
    expect(issuesOf(verifyRecord(yokohamaYSdgs, withheld, options))).toMatchObject([{ code, path }])
  })

  test('says resultDiffers where what is settled without them is another', () => {
    const other = resealed(withheld, ['result', 'tier'], 'supreme')
    expect(verified(yokohamaYSdgs, other).verdict).toBe('resultDiffers')
  })

  test('says resultDiffers where the outcome is not what the supplied facts yield', () => {
    const other = resealed(withheld, ['result', 'stages', 'eligibility'], 'met')
    expect(verified(yokohamaYSdgs, other).verdict).toBe('incomplete')
    expect(verified(yokohamaYSdgs, other, { supplied, salt })).toMatchObject({
      verdict: 'resultDiffers',
      differences: [{ path: ['result', 'stages', 'eligibility'], recorded: 'met', computed: 'unmet' }],
    })
  })

  test('has an issue for a withheld fact that the rules do not have', () => {
    const invented = resealed(withheld, ['redacted', 'points2'], withheld.redacted?.['dispositions'])
    expect(issuesOf(verifyRecord(yokohamaYSdgs, invented))).toMatchObject([
      { code: 'key/unknown', path: ['redacted', 'points2'] },
    ])
  })
})

describe('verifyRecord() gives issues for', () => {
  test.each<[string, unknown, string, readonly string[]]>([
    ['another format', { ...record, format: 'kijun-record/2' }, 'record/format', ['format']],
    ['no format', { ...record, format: undefined }, 'input/missing', ['format']],
    ['a member too many', { ...record, note: 'x' }, 'key/unknown', ['note']],
    ['a digest that is none', { ...record, digest: 'sha256:00' }, 'input/type', ['digest']],
    ['a scheme without its edition', { ...record, scheme: 'yokohama-y-sdgs' }, 'input/type', ['scheme']],
    ['facts that are none', { ...record, facts: [] }, 'input/type', ['facts']],
    [
      'what JSON cannot hold',
      { ...record, result: { outcome: Number.NaN } },
      'input/type',
      ['result', 'outcome'],
    ],
    [
      'an edition of another scheme',
      resealed(record, ['scheme'], 'toyota-sdgs@round-4'),
      'scheme/unknown',
      ['scheme'],
    ],
    [
      'facts that are not in order',
      resealed(record, ['facts', 'points'], '6l'),
      'number/form',
      ['facts', 'points'],
    ],
    [
      'a reading that there is not',
      resealed(record, ['readings', 'x'], 'y'),
      'key/unknown',
      ['readings', 'x'],
    ],
  ])('%s', (_, data, code, path) => {
    expect(issuesOf(verifyRecord(yokohamaYSdgs, data))).toMatchObject([{ code, path }])
  })

  test('a record of an edition of which only the period is known', () => {
    const [older] = yokohamaYSdgs
    const period = resealed({ ...record, rules: rulesDigest(older!) }, ['scheme'], schemeName(older!))
    expect(issuesOf(verifyRecord(yokohamaYSdgs, period))).toMatchObject([
      { code: 'edition/period-only', path: [] },
    ])
  })

  test('a record of an edition that is not among those given', () => {
    const okinawa = toRecord(assessed(okinawaSdgs20260603, {}))
    expect(issuesOf(verifyRecord([toyotaSdgsRound4], okinawa))).toMatchObject([{ code: 'scheme/unknown' }])
  })

  const members = ['facts', 'result', 'readings', 'redacted', 'stages', 'format'] as const
  test.each(
    Object.entries({
      ...hostile,
      ...Object.fromEntries(Object.entries(heavy).map(([k, v]) => [k, () => v])),
    }),
  )(
    '%s, in time, and never throws',
    (_, make) => {
      expect(verifyRecord(yokohamaYSdgs, make()).ok).toBe(false)
      for (const member of members) {
        const read = verifyRecord(yokohamaYSdgs, { ...record, [member]: make() })
        if (read.ok) expect(read.value.verdict).toBe('altered')
        else expect(read.issues.length).toBeLessThanOrEqual(101)
      }
      for (const options of [make(), { supplied: make(), salt }, { supplied: {}, salt: make() }]) {
        const read = verifyRecord(yokohamaYSdgs, record, options as never)
        if (!read.ok) expect(read.issues.length).toBeLessThanOrEqual(101)
      }
    },
    20_000,
  )
})
