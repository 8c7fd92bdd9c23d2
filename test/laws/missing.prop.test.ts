import fc from 'fast-check'
import { expect, test } from 'vitest'
import { okinawaSdgs20230731, toyotaSdgsRound4 } from '../../schemes/index.ts'
import { electiveItems, requiredItems } from '../oracle/schemes/okinawa2023.ts'
import { type Scores, toyotaDomains, toyotaTier } from '../oracle/schemes/toyotaSdgs.ts'
import { assessed } from './assessed.ts'
import type { Data, Path } from './edition.ts'
import { valueAt, without, withValue } from './factPaths.ts'

// `missing`: only facts that can still change the outcome, and all of them (issue 2, 5). A fact can if two
// completions that differ in it alone come to different results: found here by trying them out.

const found = (scheme: typeof okinawaSdgs20230731 | typeof toyotaSdgsRound4, data: Data) => {
  const { missing, missingIs } = assessed(scheme, data, { stages: ['criteria'] })
  return { paths: missing.map(({ fact }) => fact.join('.')).sort(), missingIs }
}

test('okinawa-sdgs@2023-07-31: missing names the items, bases and bonuses that can still change the outcome', () => {
  fc.assert(
    fc.property(anyOpenPlan(), (open) => {
      const expected = open.unknown.filter((path) => canChange(open, path)).map((path) => path.join('.'))
      expect(found(okinawaSdgs20230731, without(open.data, open.unknown))).toEqual({
        paths: expected.sort(),
        missingIs: 'exact',
      })
    }),
    { numRuns: 250 },
  )
})

test('toyota-sdgs@round-4: missing names the points and maxima that can still change the tier', () => {
  fc.assert(
    fc.property(anyOpenScores(), ({ scores, unknown }) => {
      const data = without({ scores }, unknown)
      const completions = completionsOf(data, unknown)
      const expected = unknown.filter((path) => tiersDiffer(completions, path)).map((path) => path.join('.'))
      expect(found(toyotaSdgsRound4, data)).toEqual({ paths: expected.sort(), missingIs: 'exact' })
    }),
    { numRuns: 150 },
  )
})

// Okinawa 2023: bases in half points, so that whole numbers count them.

type Bonus = 'stakeholders' | 'beyondRegion' | 'governance'
type Effort = { readonly optional: boolean; readonly category: string; readonly base: number } & {
  readonly [B in Bonus]: boolean
}
type Open = { readonly data: Data; readonly plan: readonly Effort[]; readonly unknown: readonly Path[] }

const fields = ['economy', 'social', 'environment']
const bonuses: readonly Bonus[] = ['stakeholders', 'beyondRegion', 'governance']
const mostHalves = (optional: boolean) => (optional ? 10 : 50)

function anyEffort(optional: boolean, category: fc.Arbitrary<string>): fc.Arbitrary<Effort> {
  return category.chain((of) =>
    fc.record({
      optional: fc.constant(optional),
      category: fc.constant(of),
      base: fc.integer({ min: optional ? 0 : 20, max: mostHalves(optional) }),
      stakeholders: fc.boolean(),
      beyondRegion: fc.boolean(),
      governance: optional && of === 'governance' ? fc.boolean() : fc.constant(false),
    }),
  )
}

/** A plan and items of which up to seven flags and two bases are not known. */
function anyOpenPlan(): fc.Arbitrary<Open> {
  const required = fc.tuple(...fields.map((field) => anyEffort(false, fc.constant(field))))
  const optional = fc.array(anyEffort(true, fc.constantFrom('governance', 'governance', 'local')), {
    maxLength: 2,
  })
  return fc
    .record({
      required,
      optional,
      chosen: fc.shuffledSubarray(electiveItems, { minLength: 3, maxLength: 3 }),
      met: fc.uniqueArray(fc.nat({ max: 20 }), { minLength: 14, maxLength: 19 }),
    })
    .chain(({ required, optional, chosen, met }) => {
      const plan = [...required, ...optional]
      const counted = [...requiredItems, ...chosen]
      const items = Object.fromEntries(
        [...requiredItems, ...electiveItems].map((id) => [
          id,
          { met: met.includes(counted.indexOf(id)), chosen: chosen.includes(id) },
        ]),
      )
      const initiatives = plan.map(({ base, ...effort }) => ({ ...effort, base: String(base / 2) }))
      const flagPaths = [
        ...[...requiredItems, ...electiveItems].map((id): Path => ['items', id, 'met']),
        ...plan.flatMap((_, at) => bonuses.map((bonus): Path => ['initiatives', at, bonus])),
      ]
      const basePaths = plan.map((_, at): Path => ['initiatives', at, 'base'])
      return fc
        .tuple(
          fc.shuffledSubarray(flagPaths, { minLength: 1, maxLength: 7 }),
          fc.subarray(basePaths, { maxLength: 2 }),
        )
        .map(([flags, bases]): Open => {
          const mayHoldTrue = (path: Path) =>
            path[2] !== 'governance' || plan[Number(path[1])]!.category === 'governance'
          const unknown = [...flags.filter(mayHoldTrue), ...bases]
          return { data: { items, initiatives }, plan, unknown }
        })
    })
}

/** Tries every completion of the flags with every total of the other bases. */
function canChange({ data, plan, unknown }: Open, path: Path): boolean {
  const flags = unknown.filter((of) => of[2] !== 'base' && of !== path)
  const bases = unknown.filter((of) => of[2] === 'base' && of !== path)
  const halvesOf = (of: Path) => mostHalves(plan[Number(of[1])]!.optional)
  const others = bases.reduce((sum, of) => sum + halvesOf(of), 0)
  const zeroed = bases.reduce((filled, of) => withValue(filled, of, '0'), data)
  const values = path[2] === 'base' ? ['0', String(halvesOf(path) / 2)] : [false, true]
  for (let bits = 0; bits < 2 ** flags.length; bits++) {
    const filled = flags.reduce((rest, of, at) => withValue(rest, of, (bits & (2 ** at)) !== 0), zeroed)
    const [low, high] = values.map((value) => tally(withValue(filled, path, value)))
    for (let more = 0; more <= others; more++) {
      if (isPlatinum(low!, more) !== isPlatinum(high!, more)) return true
    }
  }
  return false
}

/** 4(2): 17 of the 21 items, and 60 points: 120 halves. */
function isPlatinum(of: { readonly items: number; readonly halves: number }, more: number): boolean {
  return of.items >= 17 && of.halves + more >= 120
}

function tally(data: Data): { readonly items: number; readonly halves: number } {
  const items = Object.entries(data['items'] as { [id: string]: { met: boolean; chosen: boolean } })
  const plan = data['initiatives'] as readonly (Omit<Effort, 'base'> & { base: string })[]
  const counted = items.filter(([id, { met, chosen }]) => met && (requiredItems.includes(id) || chosen))
  const halves = plan.map(({ base, optional, stakeholders, beyondRegion }) => {
    const bonus = optional ? 1 : 2
    return Number(base) * 2 + (stakeholders ? bonus : 0) + (beyondRegion ? bonus : 0)
  })
  const governs = plan.some((of) => of.optional && of.category === 'governance' && of.governance)
  return { items: counted.length, halves: halves.reduce((sum, of) => sum + of, governs ? 4 : 0) }
}

// Toyota: each missing figure at its ends and on every threshold.

function anyOpenScores(): fc.Arbitrary<{ readonly scores: Scores; readonly unknown: readonly Path[] }> {
  const anyScore = fc
    .tuple(fc.integer({ min: 1, max: 60 }), fc.constantFrom(0, 1, 2, 3, 5, 6, 8, 9, 10))
    .map(([max, tenths]) => ({ points: String((max * tenths) / 10), max: String(max) }))
  const paths = toyotaDomains.flatMap((domain) => [
    ['scores', domain, 'points'],
    ['scores', domain, 'max'],
  ])
  return fc.record({
    scores: fc.record(Object.fromEntries(toyotaDomains.map((domain) => [domain, anyScore]))),
    unknown: fc.shuffledSubarray(paths, { minLength: 1, maxLength: 3 }),
  })
}

const shares = [0, 10, 29, 30, 60, 80, 100]

/** Every combination of values of the missing figures that leaves no points above their maximum. */
function completionsOf(data: Data, unknown: readonly Path[]): readonly Data[] {
  const pointsFirst = [...unknown].sort((a, b) => (a[2] === b[2] ? 0 : a[2] === 'points' ? -1 : 1))
  return pointsFirst
    .reduce<readonly Data[]>((all, path) => all.flatMap((filled) => fillings(filled, path)), [data])
    .filter((filled) =>
      Object.values(filled['scores'] as Scores).every(({ points, max }) => Number(points) <= Number(max)),
    )
}

function fillings(data: Data, path: Path): readonly Data[] {
  const [fact, domain, field] = path
  const other = Number(valueAt(data, [fact!, domain!, field === 'points' ? 'max' : 'points']) ?? 1000)
  const values =
    field === 'points'
      ? shares.map((share) => (other * share) / 100)
      : [other, other * 2, other * 1000, 1000, 1_000_000].filter((max) => max > 0)
  return [...new Set(values)].map((value) => withValue(data, path, String(value)))
}

function tiersDiffer(completions: readonly Data[], path: Path): boolean {
  const tiers = new Map<string, string | null>()
  return completions.some((filled) => {
    const others = JSON.stringify(withValue(filled, path, null))
    const tier = toyotaTier(filled['scores'] as Scores)
    if (tiers.has(others)) return tiers.get(others) !== tier
    tiers.set(others, tier)
    return false
  })
}
