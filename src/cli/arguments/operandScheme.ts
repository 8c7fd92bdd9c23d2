import type { Issue, IssueParams, Result, Scheme } from '../../index.ts'
import { namedScheme } from '../answers/requestedScheme.ts'
import type { Problem } from '../verb.ts'

/** The bundled edition that an operand names, or what is wrong with the name. */
export function operandScheme(name: string, on?: string): { readonly scheme: Scheme } | Problem {
  return edition(namedScheme(name, { for: 'everything', on }), ', or give --on DATE')
}

/** The same for a verb that takes no day; an older text of which only the period is known is found by its full name. */
export function operandEdition(name: string): { readonly scheme: Scheme } | Problem {
  return edition(namedScheme(name, { for: 'period', among: 'everything' }), '')
}

function edition(found: Result<Scheme>, orElse: string): { readonly scheme: Scheme } | Problem {
  return found.ok ? { scheme: found.value } : { problem: problemOf(found.issues[0], orElse) }
}

/** On the command line the day is an option, and no key of the data. */
function problemOf({ code, params, message }: Issue, orElse: string): string {
  if (code !== 'edition/ambiguous') return message
  const { scheme, expected } = params as IssueParams['edition/ambiguous']
  return `${scheme} has several editions; name one of ${expected.join(', ')}${orElse}`
}
