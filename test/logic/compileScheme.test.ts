import { describe, expect, test } from 'vitest'
import { parseOptions } from '../../src/assess/options.ts'
import { compileScheme, startRun } from '../../src/logic/compileScheme.ts'
import { verdictOf } from '../../src/logic/run.ts'
import { MET } from '../../src/logic/verdict.ts'
import type { Condition } from '../../src/scheme/conditionDefinition.ts'
import type { Scheme } from '../../src/scheme/schemeDefinition.ts'
import { schemeOf } from './anyDefinition.ts'
import { valuesIn } from './bothWays.ts'

const cite = 'p'
const when: Condition = { kind: 'all', of: [] }
const facts = { met: { kind: 'flag', cite } } as const
const bare = schemeOf({ facts })
const full: Scheme = {
  ...bare,
  requirements: [{ id: 'asked', stage: 'eligibility', when, cite }],
  exclusions: [{ id: 'barred', when, cite }],
  benefits: [
    { id: 'logo', cite, when },
    { id: 'plaque', cite },
  ] as unknown as Scheme['benefits'],
  lifecycle: {
    revocation: {
      grounds: [
        { id: 'false', cite },
        { id: 'left', cite, when },
      ],
    },
  } as unknown as Scheme['lifecycle'],
  transitions: [
    { id: 'moved', cite, when },
    { id: 'kept', cite },
  ] as unknown as Scheme['transitions'],
  referrals: [{ id: 'odd', when, cite }] as unknown as Scheme['referrals'],
}

describe('compileScheme()', () => {
  test('says of every condition where it stands, and by which provision it is cited', () => {
    const plan = compileScheme(full)
    const placesOf = (
      list: readonly { readonly node: ReturnType<typeof plan.compileAnother> | undefined }[],
    ) => list.map(({ node }) => node && [node.path.join('.'), node.cite])
    expect(placesOf(plan.requirements)).toEqual([['requirements.asked.when', cite]])
    expect(placesOf(plan.exclusions)).toEqual([['exclusions.barred.when', cite]])
    expect(placesOf(plan.tiers)).toEqual([['tiers.certified.when', cite]])
    expect(placesOf(plan.benefits)).toEqual([['benefits.logo.when', cite], undefined])
    expect(placesOf(plan.grounds)).toEqual([undefined, ['grounds.left.when', cite]])
    expect(placesOf(plan.transitions)).toEqual([['transitions.moved.when', cite], undefined])
    expect(placesOf(plan.referrals)).toEqual([['referrals.odd.when', cite]])
  })

  test('has nothing of what a definition leaves out', () => {
    const { requirements, exclusions, benefits, grounds, transitions, referrals } = compileScheme(bare)
    for (const list of [requirements, exclusions, benefits, grounds, transitions, referrals])
      expect(list).toEqual([])
  })

  test('compiles another condition over the same facts, which stands nowhere in the definition', () => {
    const plan = compileScheme(bare)
    const node = plan.compileAnother({ kind: 'fact', fact: 'met', is: true })
    expect([node.path, node.cite]).toEqual([[], '-'])
    const options = parseOptions(bare, {})
    if (!options.ok) throw new Error('the options are wrong')
    const run = startRun(plan, valuesIn(bare, { met: true }), options.value)
    expect(run.thorough).toBe(true)
    expect(verdictOf(run, node)).toBe(MET)
  })
})
