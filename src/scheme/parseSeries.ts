import { showGiven } from '../given.ts'
import { makeIssue, nestIssue } from '../issue.ts'
import { type IssueList, issueList } from '../issueList.ts'
import { readList } from '../readObject.ts'
import { type Result, resultOf } from '../result.ts'
import { checkOrigins } from './checks/checkPredecessor.ts'
import { schemeName } from './defineScheme.ts'
import { parseScheme } from './parseScheme.ts'
import type { Scheme } from './schemeDefinition.ts'

const MAX_EDITIONS = 100

/**
 * Reads the editions of one scheme, and makes sure that on no day two of them are in force. A newer text ends an older
 * one that has no last day of its own.
 *
 * @param data - a list of definitions, as `JSON.parse` gives them
 * @returns the editions in the order given; or the issues of each definition, `definition/duplicate` for an edition
 * that stands twice or a scheme of another id, `edition/overlap` where two are in force on one day, and what an edition
 * says of its predecessor that does not fit it
 * @example
 * ```ts
 * import { parseSeries } from 'kijun'
 * import { okinawaSdgs } from 'kijun/schemes'
 * parseSeries(okinawaSdgs).ok // => true
 * const both = parseSeries([okinawaSdgs[0], { ...okinawaSdgs[1], inForce: okinawaSdgs[0]?.inForce }])
 * both.ok ? '' : both.issues[0].code // => 'edition/overlap'
 * ```
 */
export function parseSeries(data: unknown): Result<readonly Scheme[]> {
  const list = issueList()
  const editions: Scheme[] = []
  for (const [at, definition] of (readList(data, MAX_EDITIONS, [], list) ?? []).entries()) {
    const read = parseScheme(definition)
    if (read.ok) editions.push(read.value)
    else for (const issue of read.issues) list.add(nestIssue(issue, at))
  }
  editions.forEach((edition, at) => {
    const [first] = editions
    if (first && edition.id !== first.id) {
      const params = { given: showGiven(edition.id), expected: [first.id] }
      list.add(makeIssue('choice/unknown', [at, 'id'], params))
    }
    for (const earlier of editions.slice(0, at)) {
      if (earlier.edition === edition.edition) {
        list.add(makeIssue('definition/duplicate', [at, 'edition'], { kind: 'edition', id: edition.edition }))
      } else if (bothInForce(earlier, edition)) {
        const params = { edition: schemeName(edition), other: schemeName(earlier) }
        list.add(makeIssue('edition/overlap', [at, 'inForce'], params))
      }
    }
  })
  if (list.issues.length === 0) checkPredecessors(editions, list)
  return resultOf(editions, list.issues)
}

/** What an edition says of an earlier one fits it, if it is among them. */
function checkPredecessors(editions: readonly Scheme[], list: IssueList): void {
  editions.forEach((edition, at) => {
    const earlier = editions.find((of) => of.edition === edition.predecessor?.edition)
    if (!earlier) return
    for (const issue of checkOrigins(edition, earlier)) list.add(nestIssue(issue, at))
  })
}

/** Civil dates compare as text. */
function bothInForce(a: Scheme, b: Scheme): boolean {
  if (!a.inForce || !b.inForce) return false
  if (a.inForce.from === b.inForce.from) return true
  const [older, newer] = a.inForce.from < b.inForce.from ? [a.inForce, b.inForce] : [b.inForce, a.inForce]
  return older.until !== undefined && older.until >= newer.from
}
