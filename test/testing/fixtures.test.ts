import { describe, expect, test } from 'vitest'
import { schemes, toyotaSdgsRound4, yokohamaYSdgs20240401 } from '../../schemes/index.ts'
import { assess, type Scheme, schemeName } from '../../src/index.ts'
import { placesIn, without } from '../../src/testing/fixtures/fewestFacts.ts'
import { type Fixture, fixtures } from '../../src/testing/index.ts'
import { everyKind } from './everyKind.ts'

const all = [...schemes, everyKind].map((scheme) => [schemeName(scheme), scheme] as const)
const made = new Map<Scheme, readonly Fixture[]>()
const fixturesOf = (scheme: Scheme) => {
  const found = made.get(scheme) ?? Object.values(fixtures(scheme)).filter((of) => of !== undefined)
  made.set(scheme, found)
  return found
}
const resultOf = (scheme: Scheme, { options }: Fixture, facts: unknown) => {
  const result = assess(scheme, facts, options)
  if (!result.ok) throw new Error(result.issues[0].message)
  const { outcome, tier, stages } = result.value
  return { outcome, tier, stages }
}

describe.each(all)('fixtures() of %s', (_, scheme) => {
  test('are assessed as they say', () => {
    for (const fixture of fixturesOf(scheme)) {
      const { outcome, tier } = fixture
      expect(resultOf(scheme, fixture, fixture.facts)).toMatchObject({ outcome, tier })
    }
  })

  test('of each tier and of none have no fact too many', () => {
    const names = [...scheme.tiers.map(({ id }) => id), 'none']
    for (const fixture of fixturesOf(scheme).filter(({ name }) => names.includes(name))) {
      const whole = resultOf(scheme, fixture, fixture.facts)
      for (const place of placesIn(fixture.facts)) {
        const fewer = without(fixture.facts, place)
        // What is left may not be in order: then the fact is needed all the more.
        const result = assess(scheme, fewer, fixture.options)
        if (result.ok) expect([place, resultOf(scheme, fixture, fewer)]).not.toEqual([place, whole])
      }
    }
  })
})

describe('fixtures()', () => {
  test.each([
    ['sp2-esg@undated', 'certified none refused undetermined referred'],
    ['toyota-sdgs@round-4', 'gold silver bronze none refused undetermined referred'],
    // Neither a finding nor a referral is in its text.
    ['toyota-workplace@undated', 'certified none refused undetermined'],
    // Of its referral, on marks of △ with which 17 items would be met and without which not, none is found.
    ['okinawa-sdgs@2023-07-31', 'platinum none refused undetermined'],
    ['okinawa-sdgs@2026-06-03', 'platinum active none refused undetermined referred'],
    ['yokohama-y-sdgs@2024-04-01', 'supreme superior standard none refused undetermined referred'],
    ['every-kind@2026', 'high low none refused undetermined referred'],
  ])('of %s are named %s', (name, names) => {
    const [, scheme] = all.find(([of]) => of === name)!
    expect(fixturesOf(scheme).map((fixture) => fixture.name)).toEqual(names.split(' '))
  })

  test('say what each name means', () => {
    for (const [, scheme] of all) {
      const byName = Object.fromEntries(fixturesOf(scheme).map((of) => [of.name, of]))
      const highest = scheme.tiers[0]!.id
      for (const { id } of scheme.tiers) expect(byName[id]).toMatchObject({ outcome: 'met', tier: id })
      expect(byName['none']).toMatchObject({ outcome: 'unmet', tier: null })
      expect(byName['refused']).toMatchObject({ outcome: 'unmet', tier: highest })
      expect(byName['undetermined']).toMatchObject({ outcome: 'undetermined' })
      expect(byName['referred']?.outcome ?? 'referred').toBe('referred')
    }
  })

  test('over the criteria alone have nothing but what those ask for', () => {
    const { gold, none } = fixtures(toyotaSdgsRound4, { stages: ['criteria'] })
    expect(Object.keys(gold!.facts)).toEqual(['scores'])
    expect(none).toMatchObject({ outcome: 'unmet', tier: null, options: { stages: ['criteria'] } })
  })

  test('follow other readings, moments and days', () => {
    const options = {
      readings: { 'yoko-band-gap': 'contiguous' },
      at: 'application',
      on: '2026-10-01',
    } as const
    const { superior } = fixtures(yokohamaYSdgs20240401, options)
    expect(superior).toMatchObject({ outcome: 'met', tier: 'superior', options })
  })

  test('leave out a name that nobody can have', () => {
    const always: Scheme = { ...everyKind, tiers: [{ id: 'all', cite: 'p', when: { kind: 'all', of: [] } }] }
    const never: Scheme = {
      ...everyKind,
      tiers: [{ id: 'nobody', cite: 'p', when: { kind: 'any', of: [] } }],
    }
    expect(Object.keys(fixtures(always))).not.toContain('none')
    expect(Object.keys(fixtures(never))).not.toContain('nobody')
  })
})
