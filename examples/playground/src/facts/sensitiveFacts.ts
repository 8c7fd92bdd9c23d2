import type { Scheme } from 'kijun'
import type { FactDefinition } from '../definition.ts'
import type { Facts } from './factPath.ts'

/** The facts that a scheme declares not to be for every reader. */
export function sensitiveFacts(scheme: Scheme): readonly string[] {
  return Object.entries<FactDefinition>(scheme.facts)
    .filter(([, { sensitive }]) => sensitive)
    .map(([id]) => id)
}

/** What is known, apart from what is not for every reader. */
export function withoutSensitive(scheme: Scheme, facts: Facts): Facts {
  const withheld = sensitiveFacts(scheme)
  return Object.fromEntries(Object.entries(facts).filter(([id]) => !withheld.includes(id)))
}
