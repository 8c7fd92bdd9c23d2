import { schemes } from '../../../schemes/index.ts'
import { type Issue, makeIssue, type Scheme, schemeName } from '../../index.ts'

/**
 * The issue of a fact that an edition does not know, with the editions of the same scheme that do; any other issue as
 * it is.
 */
export function factElsewhere(issue: Issue, { id }: Scheme): Issue {
  const [fact] = issue.path
  if (issue.code !== 'key/unknown' || issue.path.length !== 1 || typeof fact !== 'string') return issue
  const editions = schemes.filter((of) => of.id === id && Object.hasOwn(of.facts, fact)).map(schemeName)
  return editions.length === 0 ? issue : makeIssue('fact/elsewhere', issue.path, { fact, editions })
}
