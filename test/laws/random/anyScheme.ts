import type fc from 'fast-check'
import type { MeasureDefinition } from '../../../src/scheme/measureDefinition.ts'
import type { Requirement, Scheme, ValidityRule } from '../../../src/scheme/schemeDefinition.ts'
import { anyThrows, type Dice, diceOf } from './dice.ts'
import { decisionMoments, provisions, rollCite, rollFacts } from './facts.ts'
import { type Parts, rollCondition, rollMeasureDefinition } from './rules.ts'

/** A scheme with facts and nothing that rests on them yet. */
export function bareScheme(dice: Dice): Scheme {
  return {
    id: 'random',
    edition: '1',
    provisions: Object.fromEntries(
      provisions.map((id, at) => [id, { cite: `第${at + 1}条`, about: 'tier', treatment: 'rule' }]),
    ),
    facts: rollFacts(dice),
    readings: {
      r: {
        alternatives: ['x', 'y'],
        default: dice.pick(['x', 'y']),
        ...dice.maybe(2, () => ({ cite: 'p1' })),
      },
    },
    parameters: { margin: { cite: 'p2', ...dice.maybe(2, () => ({ min: '0', max: '100' })) } },
    tiers: [],
  }
}

/** Measures one after the other: each may speak of those before it. */
function rollMeasures(parts: Parts, count: number): Scheme {
  const measures: { [id: string]: MeasureDefinition } = {}
  const scheme: Scheme = { ...parts.scheme, measures }
  for (let at = 0; at < count; at++) {
    measures[`m${at}`] = rollMeasureDefinition({ ...parts, scheme }, 2)
  }
  return scheme
}

/** A whole definition from throws of dice, valid by construction. */
export function rollScheme(dice: Dice, plain = false): Scheme {
  const scheme = rollMeasures({ dice, plain, scheme: bareScheme(dice) }, 1 + dice.nat(3))
  const parts: Parts = { dice, plain, scheme }
  const when = () => rollCondition(parts, 2)
  const at = () => dice.maybe(4, () => ({ at: dice.several(1, 2, (n) => decisionMoments[n]!) }))
  const tiers = dice.several(1, 3, (n) => ({ id: `t${n}`, when: when(), cite: rollCite(dice) }))
  const bySomebody = { kind: 'byReading' as const, reading: 'r', cases: { x: true, y: false } }
  return {
    ...scheme,
    requirements: dice.several(
      0,
      2,
      (n): Requirement => ({
        id: `q${n}`,
        stage: dice.pick(['eligibility', 'reception']),
        when: when(),
        cite: rollCite(dice),
        ...at(),
        ...dice.maybe(3, () => ({ curable: dice.once(2) ? true : bySomebody })),
      }),
    ),
    exclusions: dice.several(0, 2, (n) => ({ id: `x${n}`, when: when(), cite: rollCite(dice), ...at() })),
    tiers,
    referrals: plain
      ? []
      : dice.several(0, 2, (n) => ({
          id: `f${n}`,
          when: when(),
          to: 'panel',
          cite: rollCite(dice),
          ...dice.maybe(2, () => ({ finding: 'panelFinds' })),
          ...dice.maybe(3, () => ({ leavesOpen: { lowest: null, highest: 't0' } })),
        })),
    validity: {
      initial: rollValidity(dice, 2),
      ...dice.maybe(3, () => ({ renewal: rollValidity(dice, 1) })),
    },
  }
}

function rollValidity(dice: Dice, depth: number): ValidityRule {
  const cite = rollCite(dice)
  const inner = () => rollValidity(dice, depth - 1)
  const leaves: (() => ValidityRule)[] = [
    () => ({
      kind: 'period',
      length: dice.pick([{ years: 2 }, { years: 4 }, { months: 18 }]),
      counting: dice.pick(['firstDayCounted', 'firstDayNotCounted'] as const),
      mark: dice.pick(['lastDay', 'dayAfter'] as const),
      ...dice.maybe(2, () => ({ firstOnOrAfter: { month: 3, day: 31 } })),
      cite,
    }),
    () => ({ kind: 'fixed', until: '2030-03-31', cite }),
  ]
  if (depth <= 0 || dice.once(2)) return dice.pick(leaves)()
  return dice.once(2)
    ? { kind: 'earlier', of: dice.several(1, 3, inner), cite }
    : { kind: 'byReading', reading: 'r', cases: { x: inner(), y: inner() } }
}

/** Random definitions that `parseScheme` takes. `plain`: with all facts known, everything is settled. */
export function anyScheme(plain = false): fc.Arbitrary<Scheme> {
  return anyThrows.map((throws) => rollScheme(diceOf(throws), plain))
}
