import type { Issue, IssueParams, Scheme } from '../../index.ts'
import { namedScheme } from '../answers/requestedScheme.ts'
import type { Problem } from '../verb.ts'

/** The bundled edition that an operand names, or what is wrong with the name. */
export function operandScheme(name: string, on?: string): { readonly scheme: Scheme } | Problem {
  const found = namedScheme(name, { for: 'everything', on })
  return found.ok ? { scheme: found.value } : { problem: problemOf(found.issues[0]) }
}

/** On the command line the day is an option, and no key of the data. */
function problemOf({ code, params, message }: Issue): string {
  if (code !== 'edition/ambiguous') return message
  const { scheme, expected } = params as IssueParams['edition/ambiguous']
  return `${scheme} has several editions; name one of ${expected.join(', ')}, or give --on DATE`
}
