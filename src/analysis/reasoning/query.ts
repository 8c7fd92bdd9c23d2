import { openLeaves } from '../../assess/openLeaves.ts'
import { parseDayNumber } from '../../calendar/dayNumber.ts'
import type { Fraction } from '../../exact/fraction.ts'
import { parseFraction } from '../../exact/parseFraction.ts'
import { compileScheme, type SchemePlan, startRun } from '../../logic/compileScheme.ts'
import type { ConditionNode } from '../../logic/conditionNode.ts'
import type { Interval } from '../../logic/interval.ts'
import type { FactPath } from '../../logic/part.ts'
import { intervalOf, type Run, verdictOf } from '../../logic/run.ts'
import { isOpen, UNMET, type Verdict } from '../../logic/verdict.ts'
import type { Condition } from '../../scheme/conditionDefinition.ts'
import { parseFacts, valuesOf } from '../../scheme/parseFacts.ts'
import type { Scheme } from '../../scheme/schemeDefinition.ts'
import type { FactsData } from './factsData.ts'
import type { World } from './world.ts'

/** Missing facts of a leaf, one of each row, and the measure that they go into, if it holds one against a number. */
export type OpenLeaf = { readonly missing: readonly FactPath[]; readonly measure?: string }

/** A condition that is asked of applicants, by the engine itself. */
export type Query = {
  readonly plan: SchemePlan
  /** What it comes to for what is known of an applicant, and first leaf of it that misses facts. */
  readonly ask: (facts: FactsData) => { readonly verdict: Verdict; readonly open: OpenLeaf }
  /** What a measure of the definition comes to; `undefined` for facts that cannot be. */
  readonly measure: (id: string, facts: FactsData) => Interval | undefined
  readonly isNumber: (path: FactPath) => boolean
}

/** Readies a condition to be asked under the facts and measures of a scheme. */
export function compileQuery(world: World, scheme: Scheme, condition: Condition): Query {
  const plan = compileScheme(scheme)
  const node = plan.compileAnother(condition)
  const options = {
    at: 'decision',
    on: parseDayNumber(world.on),
    readings: world.readings,
    parameters: numbersOf(world.parameters),
  } as const
  const run = (facts: FactsData): Run | undefined => {
    const read = parseFacts(scheme, facts)
    return read.ok ? startRun(plan, valuesOf(scheme, read.value), options) : undefined
  }
  return {
    plan,
    ask(facts) {
      const started = run(facts)
      if (!started) return { verdict: UNMET, open: nothingOpen }
      const verdict = verdictOf(started, node)
      return { verdict, open: isOpen(verdict) ? firstOpen(plan, started, node) : nothingOpen }
    },
    measure(id, facts) {
      const started = run(facts)
      return started && intervalOf(started, plan.measures.get(id)!)
    },
    isNumber: (path) => isNumber(plan, path),
  }
}

const nothingOpen: OpenLeaf = { missing: [] }

/** The first leaf that misses facts: of a measure, all that are part of it, which are found far sooner. */
function firstOpen(plan: SchemePlan, run: Run, node: ConditionNode): OpenLeaf {
  for (const leaf of openLeaves(run, node)) {
    const { definition } = leaf
    if (definition.kind !== 'compare') {
      const { paths } = leaf.missing(run)
      if (paths.length > 0) return { missing: inOrder(plan, paths) }
      continue
    }
    const { measure } = definition
    const { open } = plan.measures.get(measure)!.parts(run)
    const missing = open.flatMap(({ swings }) => swings.map(({ path }) => path))
    if (missing.length > 0) return { missing: inOrder(plan, missing), measure }
  }
  return nothingOpen
}

/**
 * One fact of each row, which may settle what else is missing there; numbers after everything else, since they can
 * still be fitted to a sum when the rest is known.
 */
function inOrder(plan: SchemePlan, paths: readonly FactPath[]): readonly FactPath[] {
  const rows = new Map<string, FactPath>()
  for (const path of paths) {
    const row = JSON.stringify(path.length === 1 ? path : path.slice(0, -1))
    if (!rows.has(row)) rows.set(row, path)
  }
  const first = [...rows.values()]
  return [...first.filter((path) => !isNumber(plan, path)), ...first.filter((path) => isNumber(plan, path))]
}

function isNumber({ facts }: SchemePlan, path: FactPath): boolean {
  const fact = facts.byId.get(String(path[0]))!
  const field = fact.shape === 'scalar' ? fact.field : fact.record.byName.get(String(path.at(-1)))
  return field?.definition.kind === 'number' || field?.definition.kind === 'count'
}

function numbersOf(parameters: World['parameters']): { readonly [id: string]: Fraction } {
  return Object.fromEntries(
    Object.entries(parameters).flatMap(([id, text]) => {
      const read = parseFraction(text)
      return read.ok ? [[id, read.value]] : []
    }),
  )
}
