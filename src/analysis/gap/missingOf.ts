import type { MissingFact } from '../../assess/missing.ts'
import { openLeaves } from '../../assess/openLeaves.ts'
import type { Run } from '../../logic/run.ts'
import { isOpen } from '../../logic/verdict.ts'
import { type Goal, nodesOf, partVerdict } from './goal.ts'

/** What is not known and keeps parts of a goal open. */
export function missingOf(
  goal: Goal,
  run: Run,
): { readonly facts: readonly MissingFact[]; readonly dayUnknown: boolean } {
  const found = new Map<string, MissingFact>()
  let dayUnknown = false
  for (const part of goal.parts) {
    if (!isOpen(partVerdict(goal, run, part))) continue
    for (const leaf of nodesOf(goal, part).flatMap((node) => openLeaves(run, node))) {
      const { paths } = leaf.missing(run)
      if (paths.length === 0 && run.on === undefined) dayUnknown = true
      for (const path of paths) {
        const key = JSON.stringify(path)
        const finding = goal.plan.facts.byId.get(String(path[0]))?.definition.finding
        if (!found.has(key)) {
          found.set(key, { fact: path, stage: part.stage, ...(finding ? { by: finding.by } : {}) })
        }
      }
    }
  }
  return { facts: [...found.values()], dayUnknown }
}
