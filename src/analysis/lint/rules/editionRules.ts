import { addDays } from '../../../calendar/addDays.ts'
import { schemeName } from '../../../scheme/defineScheme.ts'
import { editionOn } from '../../../scheme/editionOn.ts'
import type { Transition } from '../../../scheme/lifecycleDefinition.ts'
import type { Scheme } from '../../../scheme/schemeDefinition.ts'
import { itemsIn } from '../../../scheme/walk/located.ts'
import type { LintResult } from '../finding.ts'
import { finding, type LintSubject } from '../subjectOf.ts'

/** Editions that are in force on the same day, or leave days without one; transitions that reach none. */
export function editionRules({ scheme, series }: LintSubject): readonly LintResult[] {
  const dated = series
    .filter((edition) => edition.inForce !== undefined)
    .sort((a, b) => (a.inForce!.from < b.inForce!.from ? -1 : 1))
  const at = dated.indexOf(scheme)
  const before = at > 0 ? dated[at - 1] : undefined
  return [...(before ? checkSuccession(before, scheme) : []), ...checkTransitions(scheme, dated)]
}

/** A newer text ends an older one that has no last day of its own. */
function checkSuccession(older: Scheme, newer: Scheme): readonly LintResult[] {
  const until = older.inForce!.until
  const { from } = newer.inForce!
  const names = { edition: schemeName(newer), other: schemeName(older) }
  const path = ['inForce', 'from']
  if (older.inForce!.from === from || (until !== undefined && until >= from)) {
    const witness = { kind: 'day', on: from } as const
    return [
      finding({ rule: 'edition/overlap', severity: 'error', path, params: { ...names, on: from }, witness }),
    ]
  }
  if (until === undefined || addDays(until, 1) === from) return []
  const on = addDays(until, 1)
  const witness = { kind: 'day', on } as const
  return [finding({ rule: 'edition/gap', severity: 'warning', path, params: { ...names, on }, witness })]
}

function checkTransitions(scheme: Scheme, dated: readonly Scheme[]): readonly LintResult[] {
  return itemsIn(scheme.transitions, 'transitions').flatMap(({ node, path }) => {
    if (reaches(scheme, node, dated)) return []
    const params = { transition: node.id }
    const witness = { kind: 'value', value: node.decided } as const
    return [
      finding({
        rule: 'transition/no-edition',
        severity: 'warning',
        path: [...path, 'decided'],
        params,
        witness,
      }),
    ]
  })
}

/** Whether another edition was in force on some day that a transition reaches. */
function reaches(scheme: Scheme, { decided }: Transition, dated: readonly Scheme[]): boolean {
  return dated.some((edition) => {
    if (edition === scheme) return false
    const { from } = edition.inForce!
    const first = decided.from !== undefined && decided.from > from ? decided.from : from
    if (decided.until !== undefined && first > decided.until) return false
    return editionOn(dated, first) === edition
  })
}
