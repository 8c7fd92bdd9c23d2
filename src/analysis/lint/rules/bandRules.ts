import { type Fraction, isBounded } from '../../../exact/fraction.ts'
import { renderExact, renderPercent, renderRatio } from '../../../exact/renderFraction.ts'
import type { Condition } from '../../../scheme/conditionDefinition.ts'
import { literal } from '../../../scheme/literal.ts'
import { type Cell, cellCompares, sampleOf } from '../../reasoning/cell.ts'
import { isSurelyImpossible } from '../../reasoning/decide.ts'
import { innerOf, isLeaf, leavesOf, sameAs, type Variable, variablesOf } from '../../reasoning/variables.ts'
import type { World } from '../../reasoning/world.ts'
import type { LintResult } from '../finding.ts'
import { all, any, everybody, nobody, not } from '../rootsOf.ts'
import { applicants, finding, type LintSubject, open, worldsFor } from '../subjectOf.ts'

type MeasureVariable = Variable & { readonly kind: 'measure' }

/** A measure along which tiers are looked at: its cells, and what each tier still asks of the rest at each of them. */
type Scale = {
  readonly measure: string
  readonly cells: readonly Cell[]
  /** Whether one of the tiers up to this one is met with the measure in this cell. */
  readonly upTo: (tier: number, cell: Cell) => Condition
}

/**
 * Gaps between the bands of tiers (59.5 between 59 and 60), and places where more points lower a tier: the measure is
 * moved through everything it can be, the rest of the applicant stays as it is.
 */
export function bandRules(subject: LintSubject): readonly LintResult[] {
  const conditions = subject.scheme.tiers.map(({ when }) => when)
  const told = new Set<string>()
  return worldsFor(subject, conditions).flatMap((world) =>
    scalesOf(world, conditions).flatMap((scale) => {
      const results = [...findGaps(subject, world, scale), ...findHurting(subject, world, scale)]
      return results.filter((result) => {
        const key = JSON.stringify('found' in result ? result.found.params : result.open.path)
        const isNew = !told.has(key)
        told.add(key)
        return isNew
      })
    }),
  )
}

/** The measures of which some tier asks for more, not less. */
function scalesOf(world: World, tiers: readonly Condition[]): readonly Scale[] {
  const asked = new Set(
    tiers
      .flatMap((tier) => leavesOf(world, tier))
      .flatMap((leaf) =>
        leaf.kind === 'compare' && (leaf.is === 'atLeast' || leaf.is === 'moreThan')
          ? [sameAs(world.scheme, leaf.measure)]
          : [],
      ),
  )
  const variables = [...variablesOf(world, tiers).values()]
  return variables
    .filter((of): of is MeasureVariable => of.kind === 'measure' && asked.has(of.measure))
    .map(({ measure, values }) => ({
      measure,
      cells: values,
      upTo: (tier, cell) => any(...tiers.slice(0, tier + 1).map((when) => fixed(world, when, measure, cell))),
    }))
}

/** A condition with what it asks of one measure answered. */
function fixed(world: World, condition: Condition, measure: string, cell: Cell): Condition {
  if (isLeaf(condition)) {
    if (condition.kind !== 'compare' || typeof condition.value !== 'string') return condition
    if (sameAs(world.scheme, condition.measure) !== measure) return condition
    return cellCompares(cell, condition.is, literal(condition.value)) ? everybody : nobody
  }
  const inner = innerOf(world, condition).map((of) => fixed(world, of, measure, cell))
  switch (condition.kind) {
    case 'all':
    case 'any':
    case 'atLeast':
    case 'exactly':
      return { ...condition, of: inner }
    case 'not':
      return not(inner[0]!)
    case 'byReading':
      return inner[0]!
  }
}

function findGaps(subject: LintSubject, world: World, scale: Scale): readonly LintResult[] {
  const { cells, upTo, measure } = scale
  const last = subject.scheme.tiers.length - 1
  const anyTier = (cell: Cell) => upTo(last, cell)
  return cells.flatMap((cell, at): readonly LintResult[] => {
    const rest = all(
      any(...cells.slice(0, at).map(anyTier)),
      not(anyTier(cell)),
      any(...cells.slice(at + 1).map(anyTier)),
    )
    if (isSurelyImpossible(world, rest)) return []
    const lower = tierNear(world, scale, subject, cells.slice(0, at).reverse())
    const upper = tierNear(world, scale, subject, cells.slice(at + 1))
    const path = ['tiers', lower]
    const inside = subject.decide(world, all(rest, isIn(measure, cell)))
    if (inside.kind === 'impossible') return []
    if (inside.kind === 'notDecided') return [open('tier/gap', path, inside.because, world)]
    const params = {
      measure,
      ...endsOf(subject, measure, cell),
      lower: subject.scheme.tiers[lower]!.id,
      upper: subject.scheme.tiers[upper]!.id,
    }
    return [
      finding({ rule: 'tier/gap', severity: 'warning', path, params, world, witness: applicants(inside) }),
    ]
  })
}

/** The place of the highest tier that can be had in the nearest of some cells. */
function tierNear(world: World, { upTo }: Scale, { scheme }: LintSubject, cells: readonly Cell[]): number {
  for (const cell of cells) {
    const at = scheme.tiers.findIndex((_, tier) => !isSurelyImpossible(world, upTo(tier, cell)))
    if (at !== -1) return at
  }
  return scheme.tiers.length - 1
}

function findHurting(subject: LintSubject, world: World, scale: Scale): readonly LintResult[] {
  const { cells, upTo, measure } = scale
  const { tiers } = subject.scheme
  const path = ['tiers']
  return tiers.flatMap((tier, index): readonly LintResult[] => {
    for (const [at, cell] of cells.entries()) {
      for (const less of cells.slice(0, at).reverse()) {
        const anyTier = (of: Cell) => upTo(tiers.length - 1, of)
        // Where no tier is had although a higher one is further up, the bands leave a gap.
        const isNoGap = any(anyTier(cell), not(any(...cells.slice(at + 1).map(anyTier))))
        const rest = all(earned(scale, index, less), not(upTo(index, cell)), isNoGap)
        if (isSurelyImpossible(world, rest)) continue
        const before = subject.decide(world, all(rest, isIn(measure, less)))
        const after = subject.decide(world, all(rest, isIn(measure, cell)))
        if (before.kind === 'impossible' || after.kind === 'impossible') continue
        if (before.kind === 'notDecided') return [open('tier/points-hurt', path, before.because, world)]
        if (after.kind === 'notDecided') return [open('tier/points-hurt', path, after.because, world)]
        const params = {
          measure,
          from: numberText(subject, measure, sampleOf(less)),
          to: numberText(subject, measure, sampleOf(cell)),
          tier: tier.id,
        }
        const witness = applicants(before, after)
        return [
          finding({
            rule: 'tier/points-hurt',
            severity: 'error',
            path: [...path, index],
            params,
            world,
            witness,
          }),
        ]
      }
    }
    return []
  })
}

/** A tier is earned with the measure in a cell: it is met, and none above it. */
function earned({ upTo }: Scale, tier: number, cell: Cell): Condition {
  return tier === 0 ? upTo(0, cell) : all(upTo(tier, cell), not(upTo(tier - 1, cell)))
}

/** The condition that a measure lies in a cell. */
function isIn(measure: string, { low, high, lowIn, highIn }: Cell): Condition {
  const compare = (
    is: 'atLeast' | 'moreThan' | 'atMost' | 'lessThan',
    value: Fraction,
  ): readonly Condition[] =>
    isBounded(value) ? [{ kind: 'compare', measure, is, value: renderRatio(value) }] : []
  return all(
    ...compare(lowIn ? 'atLeast' : 'moreThan', low),
    ...compare(highIn ? 'atMost' : 'lessThan', high),
  )
}

/** The ends of a cell as people say them: of whole numbers, and of one number, they are in it. */
function endsOf(subject: LintSubject, measure: string, { low, high, lowIn, highIn }: Cell) {
  const [first, last] = [numberText(subject, measure, low), numberText(subject, measure, high)]
  return lowIn && highIn ? { from: first, until: last } : { above: first, below: last }
}

function numberText({ scheme }: LintSubject, measure: string, value: Fraction): string {
  if (scheme.measures![measure]!.shown !== 'percent') return renderExact(value)
  return `${renderPercent(value, 0).text}%`
}
