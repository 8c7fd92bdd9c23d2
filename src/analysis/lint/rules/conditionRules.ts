import { formatPath } from '../../../issue.ts'
import type { Condition } from '../../../scheme/conditionDefinition.ts'
import type { Located } from '../../../scheme/walk/located.ts'
import { canBeUnmet, type Leaf } from '../../reasoning/variables.ts'
import type { World } from '../../reasoning/world.ts'
import type { LintResult } from '../finding.ts'
import {
  all,
  any,
  everybody,
  locatedLeaves,
  nobody,
  not,
  type Root,
  replaceAt,
  rootsOf,
  simplified,
} from '../rootsOf.ts'
import { applicants, asksSomething, finding, type LintSubject, open, worldsFor } from '../subjectOf.ts'

/** Conditions that everybody meets or nobody can, and parts of conditions that never change what the whole comes to. */
export function conditionRules(subject: LintSubject): readonly LintResult[] {
  return rootsOf(subject.scheme).flatMap((root) => {
    const [usual, ...others] = worldsFor(subject, [root.node])
    const seen = new Set<string>()
    return [usual!, ...others].flatMap((world) => {
      const leaves = locatedLeaves(world, root).filter((leaf) => {
        const key = formatPath(leaf.path)
        const isNew = !seen.has(key)
        seen.add(key)
        return isNew
      })
      const parts: readonly Located<Condition>[] = leaves.length === 1 ? leaves : [root, ...leaves]
      const constant = parts.flatMap((part) =>
        asksSomething(world, part.node) ? checkConstant(subject, world, root, part) : [],
      )
      const told = new Set(constant.map((result) => formatPath('found' in result ? result.found.path : [])))
      const free = leaves.filter((leaf) => !told.has(formatPath(leaf.path)))
      return [...constant, ...checkEffects(subject, world, root, free)]
    })
  })
}

/** A tier that nobody can meet has a rule of its own. */
function checkConstant(
  subject: LintSubject,
  world: World,
  root: Root,
  part: Located<Condition>,
): readonly LintResult[] {
  const { node, path } = part
  const element = part === root ? root.element : formatPath(path)
  const params = { element }
  const met = subject.decide(world, node)
  const unmet = subject.decide(world, not(node))
  const rule = met.kind === 'impossible' ? 'condition/never-met' : 'condition/always-met'
  if (met.kind === 'notDecided') return [open('condition/never-met', path, met.because, world)]
  if (unmet.kind === 'notDecided') return [open('condition/always-met', path, unmet.because, world)]
  if (met.kind === 'possible' && (unmet.kind === 'possible' || keepsOpen(world, node))) return []
  if (met.kind === 'impossible' && part === root && root.path[0] === 'tiers') return []
  const witness = applicants(...[met, unmet].filter((of) => of.kind === 'possible'))
  return [finding({ rule, severity: 'error', path, params, world, witness })]
}

/** What asks that something is filled in is there to keep a result open until it is, not to be unmet. */
function keepsOpen(world: World, condition: Condition): boolean {
  return condition.kind === 'each' && !canBeUnmet(world, condition)
}

/** A leaf without which the condition comes to the same for everybody. */
function checkEffects(
  subject: LintSubject,
  world: World,
  root: Root,
  leaves: readonly Located<Leaf>[],
): readonly LintResult[] {
  if (locatedLeaves(world, root).length < 2) return []
  // Where the whole comes to the same for everybody, none of its parts matters, and that is said of the whole.
  if ([root.node, not(root.node)].some((of) => subject.decide(world, of).kind === 'impossible')) return []
  return leaves.flatMap(({ node, path }) => {
    const inside = path.slice(root.path.length)
    const [held, failed] = [everybody, nobody].map((constant) =>
      simplified(world, replaceAt(root.node, inside, constant)),
    ) as [Condition, Condition]
    // Whoever the leaf decides for: the condition comes to something else with it met than with it unmet.
    const decides = any(all(held, not(failed)), all(not(held), failed))
    const changes = [not(node), node].map((leaf) => subject.decide(world, all(decides, leaf)))
    if (changes.every(({ kind }) => kind === 'possible')) return []
    const undecided = changes.find((of) => of.kind === 'notDecided')
    if (undecided && !changes.some(({ kind }) => kind === 'impossible')) {
      return [open('condition/no-effect', path, undecided.because, world)]
    }
    const shown = subject.decide(world, node)
    if (shown.kind !== 'possible') return []
    const params = { element: formatPath(path), in: root.element }
    return [
      finding({
        rule: 'condition/no-effect',
        severity: 'warning',
        path,
        params,
        world,
        witness: applicants(shown),
      }),
    ]
  })
}
