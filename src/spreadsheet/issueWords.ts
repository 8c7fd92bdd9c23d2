import type { Issue, IssueParams, Scheme, Words } from '../index.ts'
import { atHeading } from './factsOfRow.ts'
import { headingAt, type Layout } from './layout.ts'
import { sentenceOf } from './read.ts'

/** An issue of the engine under the heading of the cell that it speaks of. */
export function issueWords(layout: Layout, scheme: Scheme, issue: Issue): Words {
  const sentence = sentenceOf(issue)
  const [first, ...rest] = issue.path
  if (first === undefined) return sentence
  if (first === 'options') return atHeading(rest.join('.'), sentence)
  const heading = headingAt(layout, issue.path)
  return aboveOtherField(layout, scheme, issue, heading) ?? atHeading(heading, sentence)
}

/** `得点 53 は満点 52 を超えています`: where a column's limit stands in another column, that one is named. */
function aboveOtherField(
  { columns }: Layout,
  scheme: Scheme,
  issue: Issue,
  heading: string,
): Words | undefined {
  if (issue.code !== 'number/above-maximum') return undefined
  const { given, maximum } = issue.params as IssueParams['number/above-maximum']
  const column = columns.at(issue.path)
  const field = column?.field
  const limit = typeof field === 'object' && field.kind === 'number' ? field.max : undefined
  if (typeof limit !== 'object') return undefined
  const label = scheme.words?.fields?.[`${String(issue.path[0])}.${limit.field}`]
  return {
    ja: `${heading} ${given} は${label?.ja ?? ` ${limit.field}`} ${maximum} を超えています`,
    en: `${heading} ${given} is more than ${label?.en ?? limit.field} ${maximum}`,
  }
}
