import { decideCriteria } from '../../assess/criteria.ts'
import { deepFreeze } from '../../assess/deepFreeze.ts'
import { findMissing, type MissingFact } from '../../assess/missing.ts'
import { openLeaves } from '../../assess/openLeaves.ts'
import type { AssessOptions } from '../../assess/options.ts'
import { prepareRun } from '../../assess/prepareRun.ts'
import type { ConditionNode } from '../../logic/conditionNode.ts'
import type { Run } from '../../logic/run.ts'
import { isOpen, UNMET } from '../../logic/verdict.ts'
import { type Result, succeed } from '../../result.ts'
import { citationOf } from '../../scheme/citation.ts'
import type { GroupShape, Row } from '../../scheme/factDefinition.ts'
import type { FactValues } from '../../scheme/factPlan.ts'
import type { Value } from '../../scheme/fieldPlan.ts'
import type { Scheme } from '../../scheme/schemeDefinition.ts'
import { writeValue } from '../../scheme/writeFacts.ts'
import { type Goal, goalOf, nodesOf, type Part, partVerdict, runOver } from '../gap/goal.ts'
import { sightsOf } from '../gap/sightsOf.ts'
import { type Answered, type Asked, answersTo, type MissingSlot, missingSlot } from './answersTo.ts'
import type { Question } from './question.ts'

/** Answers tried at most, times the facts that are missing. */
const MAX_TRIED = 200_000

/**
 * Says what to ask next: the missing facts that can still change the outcome, the most decisive first.
 *
 * Each is tried with the answers that can make a difference to it, and the one after which conditions that are still
 * open look at the fewest missing facts, in the mean, comes first; they look at none once a stage is unmet. Of those
 * that leave as many, the earlier stage comes first, then the order of the definition. Call it again with every answer:
 * what is worth asking next hangs on it.
 *
 * The work is bounded. Rows of a table that look the same are tried once, and the more facts are missing, the fewer
 * answers are tried: 200 with 1,000 of them. Facts that are not tried come last.
 *
 * @param scheme - the edition
 * @param data - what is known of the applicant, as `assess` takes it
 * @param options - as `assess` takes them; `stages` are those that the outcome rests on
 * @returns the questions, frozen, none once the outcome is settled; or every issue of the data and the options
 * @throws DefinitionError if the scheme is one that `parseScheme` would have refused
 * @example
 * ```ts
 * import { nextQuestions } from 'kijun/analysis'
 * import { okinawaSdgs20260603 } from 'kijun/schemes'
 * const result = nextQuestions(okinawaSdgs20260603, { planScore: '60' }, { stages: ['criteria'] })
 * result.ok && result.value.map((question) => question.fact) // => [['itemsMet']]
 * ```
 */
export function nextQuestions(
  scheme: Scheme,
  data: unknown,
  options?: AssessOptions,
): Result<readonly Question[]> {
  const prepared = prepareRun(scheme, data, options)
  if (!prepared.ok) return prepared
  const { plan, run, options: parsed } = prepared.value
  const goal = goalOf(plan, parsed, scheme.tiers.length - 1, run)
  const asked: Asked = { goal, sights: sightsOf(goal, run), run }
  const missing = missingWith(goal, run.values)
  const candidates = inDefinitionOrder(asked, missing).map((of) => ({ ...of, key: likeness(asked, of.slot) }))
  const tried = tryAnswers(asked, candidates)
  const ranked = [...candidates].sort((a, b) => byLeft(tried.get(a.key), tried.get(b.key)))
  return succeed(deepFreeze(ranked.map((of) => questionOf(scheme, of, tried.get(of.key) ?? []))))
}

type Candidate = { readonly missing: MissingFact; readonly slot: MissingSlot; readonly key: string }

/** An answer, and how many of the facts that are missing conditions look at that are still open after it. */
type Trial = { readonly answer: Answered['answer']; readonly isUnmet: boolean; readonly left: number }

/** The answers to each fact, once for those that look the same. */
function tryAnswers(asked: Asked, candidates: readonly Candidate[]): ReadonlyMap<string, readonly Trial[]> {
  const { goal, sights, run } = asked
  const tried = new Map<string, readonly Trial[]>()
  const watched = [...sights.fields.values()]
  const lookedAt = candidates.map(({ slot: { fact, field } }) =>
    watched.filter((of) => of.fact === fact && (!field || of.field === field)),
  )
  const openNow = new Map(goal.parts.map((part) => [part, openLeavesOf(goal, run, part)]))
  let trials = 0
  candidates.forEach(({ key, slot }, at) => {
    if (tried.has(key) || trials >= MAX_TRIED / candidates.length) return
    const bearing = new Set(lookedAt[at]!.flatMap((of) => [...of.parts]))
    const elsewhere = goal.parts.filter((part) => !bearing.has(part)).flatMap((part) => openNow.get(part)!)
    const answers = answersTo(asked, slot).map(({ answer, values }): Trial => {
      const after = runOver(goal, values)
      const isUnmet = [...bearing].some((part) => partVerdict(goal, after, part) === UNMET)
      if (isUnmet) return { answer, isUnmet, left: 0 }
      const open = new Set([...elsewhere, ...[...bearing].flatMap((part) => openLeavesOf(goal, after, part))])
      const left = lookedAt.filter(
        (fields, other) =>
          other !== at &&
          (fields.length === 0 || fields.some(({ looks }) => looks.some(({ leaf }) => open.has(leaf)))),
      )
      return { answer, isUnmet, left: left.length }
    })
    trials += answers.length
    tried.set(key, answers)
  })
  return tried
}

function openLeavesOf(goal: Goal, run: Run, part: Part): readonly ConditionNode[] {
  if (!isOpen(partVerdict(goal, run, part))) return []
  return nodesOf(goal, part).flatMap((node) => openLeaves(run, node))
}

/** By the mean of what is left, the least first; what was not tried comes last. */
function byLeft(a: readonly Trial[] | undefined, b: readonly Trial[] | undefined): number {
  if (!a?.length || !b?.length) return Number(!a?.length) - Number(!b?.length)
  const sum = (trials: readonly Trial[]) => trials.reduce((left, trial) => left + trial.left, 0)
  return sum(a) * b.length - sum(b) * a.length
}

function missingWith(goal: Goal, values: FactValues): readonly MissingFact[] {
  const run = runOver(goal, values)
  return findMissing(goal.plan, run, goal.options.stages, decideCriteria(goal.plan, run)).facts
}

function inDefinitionOrder(asked: Asked, missing: readonly MissingFact[]): readonly Omit<Candidate, 'key'>[] {
  const { stages } = asked.goal.options
  return missing
    .map((of) => ({ missing: of, slot: missingSlot(asked, of.fact) }))
    .sort(
      (a, b) =>
        stages.indexOf(a.missing.stage) - stages.indexOf(b.missing.stage) ||
        a.slot.fact.index - b.slot.fact.index ||
        a.slot.place.row - b.slot.place.row ||
        a.slot.place.field - b.slot.place.field,
    )
}

/** The same for rows between which no condition can tell: of the same tags and domain, with the same values. */
function likeness({ run }: Asked, { fact, field, row }: MissingSlot): string {
  if (row === undefined || fact.shape === 'scalar') return fact.id
  const values = (run.values[fact.index] as readonly (readonly Value[])[])[row]!
  const { tags, domain }: Row =
    fact.shape === 'group' ? (fact.definition as GroupShape).rows[fact.rows[row]!]! : {}
  return JSON.stringify([fact.id, field?.name, tags, domain, values.map((value) => value ?? null)])
}

function questionOf(scheme: Scheme, { missing, slot }: Candidate, trials: readonly Trial[]): Question {
  const { fact, field, row } = slot
  const { rows, findings } = fact.definition as Partial<GroupShape>
  const by = missing.by ?? (field && findings?.[field.name]?.by)
  const cite =
    (row !== undefined && fact.shape === 'group' && rows?.[fact.rows[row]!]?.cite) || fact.definition.cite
  return {
    fact: missing.fact,
    stage: missing.stage,
    ...(by === undefined ? {} : { by }),
    decides: {
      answers: trials.length,
      settling: trials.filter((of) => of.isUnmet).map(({ answer }) => written(slot, answer)),
    },
    citation: citationOf(scheme, cite),
  }
}

/** An answer as it is handed in. */
function written({ field }: MissingSlot, answer: Answered['answer']): unknown {
  if (field) return writeValue(field.definition, answer as Exclude<Value, undefined>)
  return (answer as readonly unknown[]).map(() => ({}))
}
