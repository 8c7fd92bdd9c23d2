import { assess, type Scheme } from 'kijun'
import { amendScheme, schemeThresholds } from 'kijun/analysis'
import { schemes, toyotaSdgsRound4, toyotaWorkplaceUndated, yokohamaYSdgs20240401 } from 'kijun/schemes'
import { describe, expect, test } from 'vitest'

const amended = (scheme: Scheme, path: string, value: string) => amendScheme(scheme, [{ path, value }])
const tierOf = (scheme: Scheme, points: string) => {
  const result = assess(scheme, { points })
  return result.ok ? result.value.tier : result.issues
}

describe('amendScheme()', () => {
  test('changes the value at a path and nothing else', () => {
    // 第9条第2項第3号: 80点以上 would be 75点以上.
    const read = amended(yokohamaYSdgs20240401, 'tiers.supreme.when.value', '75')
    if (!read.ok) throw new Error(read.issues[0].message)
    const { scheme, changes } = read.value
    expect(['74.999', '75', '79', '80'].map((points) => tierOf(scheme, points))).toEqual([
      'superior',
      'supreme',
      'supreme',
      'supreme',
    ])
    expect(changes).toMatchObject([
      {
        path: 'tiers.supreme.when.value',
        from: '80',
        to: '75',
        citation: { provision: '9-2-3', text: '第9条第2項第3号' },
      },
    ])
    const [supreme, ...others] = yokohamaYSdgs20240401.tiers
    expect(scheme).toEqual({
      ...yokohamaYSdgs20240401,
      tiers: [{ ...supreme, when: { ...supreme!.when, value: '75' } }, ...others],
    })
    expect(tierOf(yokohamaYSdgs20240401, '75')).toBe('superior')
  })

  test('says where the measure is still held against the number', () => {
    // 60% in total is the floor of silver, under one reading the ceiling of bronze, and a threshold of the panel.
    const silver = amended(toyotaSdgsRound4, 'tiers.silver.when.of[0].value', '55%')
    expect(silver.ok && silver.value.changes[0]!.unchangedAt).toEqual([
      'tiers.bronze.when.of[2].cases.none.value',
      'referrals.near-threshold.when.of[1].value',
    ])
    // 第9条第2項第3号 also ends the gap after 79 and, read as contiguous, the band of superior.
    const read = amended(yokohamaYSdgs20240401, 'tiers.supreme.when.value', '75')
    expect(read.ok && read.value.changes[0]!.unchangedAt).toEqual([
      'tiers.superior.when.of[1].cases.contiguous.value',
      'referrals.band-gap-79-80.when.cases.refer.of[1].value',
    ])
    const all = amendScheme(
      yokohamaYSdgs20240401,
      [
        'tiers.supreme.when.value',
        'tiers.superior.when.of[1].cases.contiguous.value',
        'referrals.band-gap-79-80.when.cases.refer.of[1].value',
      ].map((path) => ({ path, value: '79.5' })),
    )
    expect(all.ok && all.value.changes.map(({ unchangedAt }) => unchangedAt)).toEqual([[], [], []])
  })

  test('reads a number as a number and a flag as a flag', () => {
    const { path } = schemeThresholds(toyotaWorkplaceUndated).at(-1)!
    expect(amended(toyotaWorkplaceUndated, path, '3').ok).toBe(true)
    const records = (value: string) => amended(toyotaSdgsRound4, 'facts.goals.maxRecords', value)
    expect([records('49').ok, records('49.5').ok]).toEqual([true, false])
    const flag = amended(yokohamaYSdgs20240401, 'exclusions.found-unsuitable.when.is', 'false')
    expect(flag.ok && flag.value.scheme.exclusions).toContainEqual(
      expect.objectContaining({ id: 'found-unsuitable', when: expect.objectContaining({ is: false }) }),
    )
  })

  test.each([
    ['tiers.supreme.when.value', 'eighty'],
    ['tiers.supreme.when.value', ''],
    ['tiers.supreme.when.is', 'over'],
    ['tiers.supreme.when.measure', 'point'],
    ['facts.excludedByMayor.presumed', 'no'],
  ])('refuses at %s the value %j as parseScheme() does', (path, value) => {
    const read = amended(yokohamaYSdgs20240401, path, value)
    expect(read.ok).toBe(false)
    expect(read.ok ? [] : read.issues.map(({ code }) => code)).not.toContain('definition/unknown-path')
  })

  test.each([
    '',
    'tiers',
    'tiers.supreme',
    'tiers.supreme.id',
    'tiers.supreme.cite[0]',
    'tiers.supreme.when.cite',
    'tiers.supreme.when.value.length',
    'tiers.supreme.when.novalue',
    'tiers[0].when.value',
    'id',
    'edition',
    'words.title.ja',
    'provisions.9-2-3.cite',
    'validity.initial.length.years',
    'readings.yoko-band-gap.default',
    '__proto__',
    '__proto__.polluted',
    'tiers.__proto__.polluted',
    'facts.points.__proto__.min',
    'facts.constructor.prototype.kind',
    'constructor',
    'constructor.prototype.value',
    'measures.toString',
  ])('refuses the path %j, and names some near it', (path) => {
    const read = amended(yokohamaYSdgs20240401, path, '1')
    expect(read).toMatchObject({
      ok: false,
      issues: [
        { code: 'definition/unknown-path', params: { given: JSON.stringify(path), near: { length: 5 } } },
      ],
    })
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
  })

  test('takes neither of two paths that would be written alike', () => {
    // Of a path 60 characters of each step are written.
    const [a, b] = ['a', 'b'].map((end) => ({
      ...yokohamaYSdgs20240401.exclusions![0]!,
      id: `${'x'.repeat(60)}${end}`,
    }))
    const scheme = { ...yokohamaYSdgs20240401, exclusions: [a!, b!] }
    const read = amended(scheme, `exclusions.${'x'.repeat(60)}….when.is`, 'false')
    expect(read.ok ? [] : read.issues.map(({ code }) => code)).toEqual(['definition/unknown-path'])
  })

  test('names the path that was probably meant first', () => {
    const read = amended(toyotaSdgsRound4, 'tiers.sliver.when.of[0].value', '55%')
    expect(read.ok ? [] : (read.issues[0].params as { near: string[] }).near).toContain(
      'tiers.silver.when.of[0].value',
    )
  })

  test('refuses one path twice, and tells every wrong path at once', () => {
    const path = 'tiers.supreme.when.value'
    const read = amendScheme(yokohamaYSdgs20240401, [
      { path, value: '75' },
      { path: 'x', value: '1' },
      { path, value: '76' },
      { path: 'y', value: '1' },
    ])
    expect(read.ok ? [] : read.issues.map(({ code }) => code)).toEqual([
      'definition/unknown-path',
      'definition/duplicate',
      'definition/unknown-path',
    ])
  })
})

describe('schemeThresholds()', () => {
  test('lists the numbers of the tiers with their articles', () => {
    // 評価指標について: 80/60, 60/30, 30/10.
    const listed = schemeThresholds(toyotaSdgsRound4)
    const tiers = listed.filter(({ path }) => /^tiers\.\w+\.when\.of\[\d\]\.value$/.test(path))
    expect(tiers.map(({ path, value, measure }) => [path, value, measure])).toEqual([
      ['tiers.gold.when.of[0].value', '80%', 'overallRate'],
      ['tiers.gold.when.of[1].value', '60%', 'lowestRate'],
      ['tiers.silver.when.of[0].value', '60%', 'overallRate'],
      ['tiers.silver.when.of[1].value', '30%', 'lowestRate'],
      ['tiers.bronze.when.of[0].value', '30%', 'overallRate'],
      ['tiers.bronze.when.of[1].value', '10%', 'lowestRate'],
    ])
    expect(tiers.map(({ citation }) => citation.provision)).toContain('tier-bronze-min')
  })

  test.each(schemes)('of $id@$edition can each be set to what it is', (scheme) => {
    const listed = schemeThresholds(scheme)
    expect(listed.length).toBeGreaterThan(0)
    const same = amendScheme(scheme, listed)
    expect(same.ok && same.value.scheme).toEqual(scheme)
    for (const { citation } of listed) expect(Object.keys(scheme.provisions)).toContain(citation.provision)
  })
})
