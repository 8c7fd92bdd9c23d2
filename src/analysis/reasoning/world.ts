import { formatDay, parseDayNumber } from '../../calendar/dayNumber.ts'
import { exact } from '../../exact/exact.ts'
import { addFractions, fraction, multiplyFractions, subtractFractions } from '../../exact/fraction.ts'
import { renderRatio } from '../../exact/renderFraction.ts'
import { memoByDefinition } from '../../memo.ts'
import type { FactDefinition, Field } from '../../scheme/factDefinition.ts'
import { literal } from '../../scheme/literal.ts'
import type { Parameter, Scheme } from '../../scheme/schemeDefinition.ts'

/** Under what a question about a definition is asked: its readings, its parameters, and the day of the moment. */
export type World = {
  readonly scheme: Scheme
  /** The same facts, with nothing presumed: whatever is presumed can also be said. */
  readonly unpresuming: Scheme
  readonly readings: { readonly [reading: string]: string }
  readonly parameters: { readonly [parameter: string]: string }
  /** Whether the question rests on the parameters. */
  readonly usesParameters: boolean
  readonly on: string
}

/** A day in force on which nothing starts or ends. */
const USUAL_DAY = '2025-01-15'
const A_YEAR = 365

/**
 * The world of a definition in which its readings have their defaults.
 *
 * @param readings - alternatives to follow in place of defaults
 */
export function worldOf(scheme: Scheme, readings: { readonly [reading: string]: string } = {}): World {
  const defaults = Object.entries(scheme.readings ?? {}).map(
    ([id, reading]) => [id, reading.default] as const,
  )
  const from = parseDayNumber(scheme.inForce?.from ?? '')
  return {
    scheme,
    unpresuming: withoutPresumptions(scheme),
    readings: { ...Object.fromEntries(defaults), ...readings },
    parameters: parametersAt(scheme, ({ min, max }) => min ?? max),
    usesParameters: false,
    on: from === undefined ? USUAL_DAY : formatDay(from + A_YEAR),
  }
}

/** The same world with its parameters at their least, at their most, and a little above their least. */
export function withEachParameter(world: World): readonly World[] {
  const { scheme } = world
  const picks: readonly Pick[] = [({ min, max }) => min ?? max, ({ min, max }) => max ?? min, aLittleAbove]
  return picks.map((pick) => ({ ...world, parameters: parametersAt(scheme, pick), usesParameters: true }))
}

type Pick = (parameter: Parameter) => string | undefined

/** A hundredth of the way from the least to the most. */
function aLittleAbove({ min, max }: Parameter): string | undefined {
  if (min === undefined || max === undefined) return min ?? max
  const [low, high] = [literal(min), literal(max)]
  const step = multiplyFractions(subtractFractions(high, low), hundredth)
  return renderRatio(addFractions(low, step))
}

const hundredth = fraction(exact(1), exact(100))

function parametersAt(scheme: Scheme, pick: Pick): { readonly [parameter: string]: string } {
  const picked = Object.entries(scheme.parameters ?? {}).map(([id, of]) => [id, pick(of) ?? '1'])
  return Object.fromEntries(picked)
}

const withoutPresumptions: (scheme: Scheme) => Scheme = memoByDefinition((scheme: Scheme): Scheme => {
  const facts = Object.entries<FactDefinition>(scheme.facts).map(([id, fact]): [string, FactDefinition] => {
    if (fact.kind !== 'group' && fact.kind !== 'list') return [id, bare(fact)]
    const fields = Object.entries(fact.fields).map(([name, field]): [string, Field] => [name, bare(field)])
    return [id, { ...fact, fields: Object.fromEntries(fields) }]
  })
  return { ...scheme, facts: Object.fromEntries(facts) }
})

function bare<F extends Field>(field: F): F {
  if (!('presumed' in field)) return field
  const { presumed, ...rest } = field
  return rest as F
}
