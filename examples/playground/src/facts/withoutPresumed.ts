import type { Scheme } from 'kijun'
import type { FactDefinition, Field } from '../definition.ts'
import type { Facts } from './factPath.ts'

type Values = { readonly [name: string]: unknown }

/**
 * Facts without what holds anyway when nothing is said. A record writes presumptions out; in the form they are shown as
 * such and not as answers.
 */
export function withoutPresumed(scheme: Scheme, facts: Facts): Facts {
  return Object.fromEntries(
    Object.entries(facts).flatMap(([id, value]) => {
      const definition = (scheme.facts as { readonly [fact: string]: FactDefinition })[id]
      const kept = definition ? valueWithout(definition, value) : value
      return kept === undefined ? [] : [[id, kept]]
    }),
  )
}

function valueWithout(definition: FactDefinition, value: unknown): unknown {
  switch (definition.kind) {
    case 'group': {
      const rows = Object.entries(isValues(value) ? value : {})
        .map(([row, values]) => [row, recordWithout(definition.fields, values)] as const)
        .filter(([, values]) => Object.keys(values).length > 0)
      return rows.length === 0 ? undefined : Object.fromEntries(rows)
    }
    case 'list':
      return Array.isArray(value) ? value.map((record) => recordWithout(definition.fields, record)) : value
    default:
      return isPresumed(definition, value) ? undefined : value
  }
}

function recordWithout(fields: { readonly [name: string]: Field }, values: unknown): Values {
  const given = Object.entries(isValues(values) ? values : {})
  return Object.fromEntries(
    given.filter(([name, value]) => value !== null && !(fields[name] && isPresumed(fields[name], value))),
  )
}

function isPresumed(field: Field, value: unknown): boolean {
  return 'presumed' in field && field.presumed !== undefined && String(field.presumed) === String(value)
}

function isValues(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
