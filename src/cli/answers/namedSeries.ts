import { seriesById } from '../../../schemes/index.ts'
import { type Issue, makeIssue, nearestName, type Scheme, showGiven } from '../../index.ts'
import { typeIssue } from './shapeIssues.ts'

/** The bundled editions of the scheme that a name means, or the issue of the name. */
export function namedSeries(
  name: unknown,
): { readonly series: readonly Scheme[] } | { readonly issue: Issue } {
  if (typeof name !== 'string') {
    return { issue: typeIssue([], 'text', name) }
  }
  const series = Object.hasOwn(seriesById, name) ? seriesById[name] : undefined
  if (series) return { series }
  const expected = Object.keys(seriesById)
  // A series is all editions of a scheme: of `id@edition` the id is meant.
  const suggestion = nearestName(name.split('@')[0]!, expected)
  const params = { given: showGiven(name), expected }
  return {
    issue: makeIssue('scheme/unknown', [], suggestion === undefined ? params : { ...params, suggestion }),
  }
}
