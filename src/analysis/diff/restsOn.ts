import { own } from '../../own.ts'
import type { Condition } from '../../scheme/conditionDefinition.ts'
import type { Scheme } from '../../scheme/schemeDefinition.ts'

/** What conditions rest on, through measures as well. */
export type Rests = { readonly facts: ReadonlySet<string>; readonly readings: ReadonlySet<string> }

/** The facts and readings on which conditions of a scheme rest. */
export function restsOn(scheme: Scheme, conditions: readonly Condition[]): Rests {
  const facts = new Set<string>()
  const readings = new Set<string>()
  const measures = new Set<string>()
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return
    for (const [key, value] of Object.entries(node)) {
      if (typeof value !== 'string') visit(value)
      else if ((key === 'fact' || key === 'in') && own(scheme.facts, value)) facts.add(value)
      else if (key === 'reading') readings.add(value)
      else if (key === 'measure' && !measures.has(value)) {
        measures.add(value)
        visit(own(scheme.measures, value)?.value)
      }
    }
  }
  conditions.forEach(visit)
  return { facts, readings }
}
