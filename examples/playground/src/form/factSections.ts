import type { Scheme, Stage } from 'kijun'
import type { Moment } from '../definition.ts'

type SectionName = Stage | 'other'
export type FactSection = { readonly name: SectionName; readonly facts: readonly string[] }

/**
 * The facts of a scheme by the first stage that looks at them at a moment: the criteria before the requirements, since
 * they are what a person tries out.
 */
export function factSections(scheme: Scheme, at: Moment): readonly FactSection[] {
  const elements: readonly (readonly [Stage, unknown])[] = [
    ...scheme.tiers.map(({ when }) => ['criteria', when] as const),
    ...(scheme.referrals ?? []).map(({ when, finding }) => ['criteria', [when, { fact: finding }]] as const),
    ...(scheme.requirements ?? []).filter(isTested(at)).map(({ stage, when }) => [stage, when] as const),
    ...(scheme.exclusions ?? []).filter(isTested(at)).map(({ when }) => ['eligibility', when] as const),
  ]
  const ids = Object.keys(scheme.facts)
  const taken = new Set<string>()
  const sections = (['criteria', 'eligibility', 'reception'] as const).map((name) => {
    const used = new Set(
      elements.filter(([stage]) => stage === name).flatMap(([, when]) => factsIn(scheme, when)),
    )
    const facts = ids.filter((id) => used.has(id) && !taken.has(id))
    for (const id of facts) taken.add(id)
    return { name, facts }
  })
  const other = { name: 'other' as const, facts: ids.filter((id) => !taken.has(id)) }
  return [...sections, other].filter(({ facts }) => facts.length > 0)
}

/** At application and at decision alike if it does not say. */
function isTested(at: Moment) {
  return (of: { readonly at?: readonly Moment[] | undefined }) =>
    (of.at ?? ['application', 'decision']).includes(at)
}

/** Every fact that a part of a definition names, through the measures that it names. */
function factsIn(scheme: Scheme, part: unknown, seen: Set<string> = new Set()): readonly string[] {
  if (typeof part !== 'object' || part === null) return []
  if (Array.isArray(part)) return part.flatMap((of) => factsIn(scheme, of, seen))
  return Object.entries(part).flatMap(([key, value]) => {
    if (typeof value !== 'string') return factsIn(scheme, value, seen)
    if ((key === 'fact' || key === 'in') && Object.hasOwn(scheme.facts, value)) return [value]
    if (key !== 'measure' || seen.has(value)) return []
    seen.add(value)
    return factsIn(scheme, scheme.measures?.[value], seen)
  })
}
