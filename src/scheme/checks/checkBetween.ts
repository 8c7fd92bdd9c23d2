import { parseLocalDateTime } from '../../calendar/localDateTime.ts'
import { parseDate } from '../../calendar/parseDate.ts'
import { nestIssue } from '../../issue.ts'
import { conditionsOf } from '../walk/conditionsOf.ts'
import { findFact } from './findFact.ts'
import type { SchemeCheck } from './schemeCheck.ts'
import { unusable } from './unusable.ts'

/** A condition `between` speaks of a date or date-time, and its ends are written as that is. */
export const checkBetween: SchemeCheck = (scheme) =>
  conditionsOf(scheme).flatMap(({ node, path }) => {
    if (node.kind !== 'between') return []
    const fact = findFact(scheme, node.fact, ['date', 'dateTime'], [...path, 'fact'])
    if ('issue' in fact) return [fact.issue]
    if (node.from === undefined && node.until === undefined) return [unusable('has no end', path)]
    const read = fact.is.kind === 'date' ? parseDate : parseLocalDateTime
    return (['from', 'until'] as const).flatMap((end) => {
      const text = node[end]
      const result = text === undefined ? undefined : read(text)
      return result?.ok === false ? result.issues.map((issue) => nestIssue(issue, ...path, end)) : []
    })
  })
