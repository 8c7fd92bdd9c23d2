import type { Condition } from '../../scheme/conditionDefinition.ts'
import type { FactsData } from './factsData.ts'
import { findApplicant, meets } from './findApplicant.ts'
import { possibleValues } from './possibleValues.ts'
import { compileQuery } from './query.ts'
import { leavesOf, restsOnParameter, variableKey } from './variables.ts'
import { type World, withEachParameter } from './world.ts'

/** Whether somebody can meet a condition: an applicant who does, nobody, or it could not be told. */
export type Decision =
  | { readonly kind: 'possible'; readonly facts: FactsData; readonly world: World }
  | { readonly kind: 'impossible' }
  | { readonly kind: 'notDecided'; readonly because: 'too-many-cases' | 'no-applicant-found' }

/** How many sets of values an applicant is looked for with; how often the engine is asked for each, and for each leaf. */
const MAX_SETS = 6
const ASKED = 80
const ASKED_FOR_LEAF = 6

/**
 * Decides whether an applicant can meet a condition. `possible` holds one, whom the engine itself finds to meet it;
 * `impossible` rests on every case between the thresholds of the definition and its declared bounds, not on trials.
 * A number that the text does not disclose is tried with a few values: with it, nothing is ever impossible.
 *
 * @param known - facts that the applicant is to have; they do not bear on what is impossible
 */
export function decide(world: World, condition: Condition, known: FactsData = {}): Decision {
  if (world.usesParameters || !restsOnParameter(world, condition)) return decideIn(world, condition, known)
  const decisions = withEachParameter(world).map((of) => decideIn(of, condition, known))
  const possible = decisions.find(({ kind }) => kind === 'possible')
  return possible ?? { kind: 'notDecided', because: 'no-applicant-found' }
}

function decideIn(world: World, condition: Condition, known: FactsData): Decision {
  if (isSurelyImpossible(world, condition)) return { kind: 'impossible' }
  const query = compileQuery(world, world.unpresuming, condition)
  const tries = ASKED + ASKED_FOR_LEAF * leavesOf(world, condition).length
  const { found, complete } = possibleValues(world, condition)
  let sets = 0
  for (const values of found) {
    sets += 1
    const facts = findApplicant(world, query, values, tries, known)
    if (facts && meets(world, condition, facts)) return { kind: 'possible', facts, world }
    if (sets === MAX_SETS) break
  }
  const all = sets < MAX_SETS && complete()
  return { kind: 'notDecided', because: all ? 'no-applicant-found' : 'too-many-cases' }
}

/** Whether no values at all meet a condition, or one of its parts that look at nothing in common. */
export function isSurelyImpossible(world: World, condition: Condition): boolean {
  return [...independentParts(world, condition), condition].some((part) => {
    const { found, complete } = possibleValues(world, part)
    return found[Symbol.iterator]().next().done === true && complete()
  })
}

/** A conjunction in parts that look at nothing in common: each can be met or not on its own. */
function independentParts(world: World, condition: Condition): readonly Condition[] {
  if (condition.kind !== 'all') return []
  let parts: { readonly keys: ReadonlySet<string>; readonly of: readonly Condition[] }[] = []
  for (const inner of condition.of.flatMap((of) => (of.kind === 'all' ? of.of : [of]))) {
    const keys = new Set(leavesOf(world, inner).map((leaf) => variableKey(world, leaf)))
    const touching = parts.filter((part) => [...keys].some((key) => part.keys.has(key)))
    parts = [
      ...parts.filter((part) => !touching.includes(part)),
      {
        keys: new Set([...keys, ...touching.flatMap((part) => [...part.keys])]),
        of: [...touching.flatMap((part) => part.of), inner],
      },
    ]
  }
  return parts.map(({ of }): Condition => ({ kind: 'all', of }))
}
