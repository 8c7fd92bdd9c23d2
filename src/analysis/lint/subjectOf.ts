import { assess } from '../../assess/assess.ts'
import { labelsOf } from '../../explain/labels.ts'
import { own } from '../../own.ts'
import type { Condition } from '../../scheme/conditionDefinition.ts'
import type { Scheme } from '../../scheme/schemeDefinition.ts'
import { type Decision, decide } from '../reasoning/decide.ts'
import type { FactsData } from '../reasoning/factsData.ts'
import { leavesOf } from '../reasoning/variables.ts'
import { type World, worldOf } from '../reasoning/world.ts'
import type { LintFinding, LintOpen, LintResult, LintRule, LintWitness, WitnessApplicant } from './finding.ts'
import { type LintMessageParams, lintMessages, type Wording } from './lintMessages.ts'

/** A definition under the rules, the other editions of its scheme, and what was decided about it already. */
export type LintSubject = {
  readonly scheme: Scheme
  readonly series: readonly Scheme[]
  readonly decide: (world: World, condition: Condition) => Decision
}

/** A subject that decides no question twice. */
export function subjectOf(scheme: Scheme, series: readonly Scheme[]): LintSubject {
  const known = new Map<string, Decision>()
  return {
    scheme,
    series,
    decide(world, condition) {
      const key = JSON.stringify([world.readings, condition])
      const before = known.get(key)
      if (before) return before
      const decision = decide(world, condition)
      known.set(key, decision)
      return decision
    },
  }
}

/** The usual world of a definition, and one for each other alternative of the readings that some conditions pass. */
export function worldsFor({ scheme }: LintSubject, conditions: readonly Condition[]): readonly World[] {
  const passed = readingsIn(scheme, conditions)
  const others = [...passed].flatMap((id) => {
    const { alternatives, default: usual } = scheme.readings![id]!
    return alternatives.filter((of) => of !== usual).map((of) => worldOf(scheme, { [id]: of }))
  })
  return [worldOf(scheme), ...others]
}

/** The readings on which conditions depend, by themselves or through the measures that they hold against a number. */
function readingsIn(scheme: Scheme, conditions: readonly Condition[]): ReadonlySet<string> {
  const found = new Set<string>()
  const seen = new Set<string>()
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    const { kind, reading, measure } = value as { kind?: unknown; reading?: unknown; measure?: unknown }
    if (kind === 'byReading' && typeof reading === 'string') found.add(reading)
    if (typeof measure === 'string' && !seen.has(measure)) {
      seen.add(measure)
      visit(own(scheme.measures, measure))
    }
    for (const inner of Object.values(value)) visit(inner)
  }
  visit(conditions)
  return found
}

/** A finding, worded; with the readings under which it holds where they are not the usual ones. */
export function finding<R extends LintRule>(
  of: Omit<LintFinding, 'message' | 'wording' | 'params' | 'rule' | 'readings'> & {
    readonly rule: R
    readonly params: LintMessageParams[R]
    readonly world?: World
    /** The definition whose words name what is spoken of; ids do where there is none. */
    readonly scheme?: Scheme
  },
): { readonly found: LintFinding } {
  const { world, scheme = world?.scheme ?? nameless, ...rest } = of
  const messages = lintMessages[of.rule] as Wording<LintMessageParams[R]>
  const wording = {
    ja: messages.ja(of.params, labelsOf(scheme, 'ja')),
    en: messages.en(of.params, labelsOf(scheme, 'en')),
  }
  return { found: { ...rest, message: wording.en, wording, ...readingsOf(world) } }
}

/** A definition without words. */
const nameless: Scheme = { id: '-', edition: '-', provisions: {}, facts: {}, tiers: [] }

/** A question that was not decided. */
export function open(
  rule: LintOpen['rule'],
  path: LintOpen['path'],
  because: LintOpen['because'],
  world?: World,
): LintResult {
  return { open: { rule, path, because, ...readingsOf(world) } }
}

function readingsOf(world: World | undefined): {
  readonly readings?: { readonly [reading: string]: string }
} {
  const other = world && unusualReadings(world)
  return other && Object.keys(other).length > 0 ? { readings: other } : {}
}

function unusualReadings({ scheme, readings }: World): { readonly [reading: string]: string } {
  return Object.fromEntries(
    Object.entries(readings).filter(([id, alternative]) => scheme.readings?.[id]?.default !== alternative),
  )
}

/** Applicants as witnesses, each with what the criteria yield. */
export function applicants(
  ...shown: readonly { readonly facts: FactsData; readonly world: World }[]
): LintWitness {
  return { kind: 'applicants', applicants: shown.map(witnessOf) }
}

function witnessOf({ facts, world }: { readonly facts: FactsData; readonly world: World }): WitnessApplicant {
  const { scheme, on } = world
  const readings = unusualReadings(world)
  const parameters = world.usesParameters ? { parameters: world.parameters } : {}
  const result = assess(scheme, facts, { on, readings, ...parameters, stages: ['criteria'] })
  return {
    facts,
    on,
    ...(Object.keys(readings).length > 0 ? { readings } : {}),
    ...parameters,
    outcome: result.ok ? result.value.outcome : 'unreadable',
    ...(result.ok && result.value.tier !== undefined ? { tier: result.value.tier } : {}),
  }
}

/** Whether a condition asks anything at all under the readings of a world. */
export function asksSomething(world: World, condition: Condition): boolean {
  return leavesOf(world, condition).length > 0
}
