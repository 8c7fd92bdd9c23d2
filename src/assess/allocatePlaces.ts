import { dateTimeIssue, parseSecondNumber } from '../calendar/localDateTime.ts'
import { showGiven } from '../given.ts'
import { type Citation, makeIssue } from '../issue.ts'
import { issueList } from '../issueList.ts'
import { readList, readObject } from '../readObject.ts'
import { type Result, resultOf } from '../result.ts'
import { citationOf } from '../scheme/citation.ts'
import type { Scheme } from '../scheme/schemeDefinition.ts'

/** An application as the places of a round see it. */
export type PlaceApplication = {
  readonly id: string
  /** Which business applies; two offices of one business are one. */
  readonly business: string
  /** When it arrived, `YYYY-MM-DDTHH:MM` or with seconds. Of those that arrive together, the one listed first. */
  readonly receivedAt: string
}

/** Whether an application has a place, and if not, why. */
export type PlaceResult =
  | { readonly id: string; readonly accepted: true; readonly place: number }
  | {
      readonly id: string
      readonly accepted: false
      readonly because: 'places-taken' | 'second-application'
      readonly citation: Citation
    }

const MAX_APPLICATIONS = 100_000

/**
 * Gives out the places of a round in the order of arrival.
 *
 * @param scheme - the edition; one without `places` takes every application
 * @param applications - those of one round
 * @returns one answer for each application, in the order given; or every issue of the list
 * @example
 * ```ts
 * import { allocatePlaces } from 'kijun'
 * import { yokohamaYSdgs20240401 } from 'kijun/schemes'
 * const applications = [{ id: 'a', business: 'x', receivedAt: '2024-06-03T09:00' }]
 * const result = allocatePlaces(yokohamaYSdgs20240401, applications)
 * result.ok && result.value // => [{ id: 'a', accepted: true, place: 1 }]
 * ```
 */
export function allocatePlaces(
  scheme: Scheme,
  applications: readonly PlaceApplication[],
): Result<readonly PlaceResult[]> {
  const list = issueList()
  const read = (readList(applications, MAX_APPLICATIONS, [], list) ?? []).map((entry, at) => {
    const given = readObject(entry, [at], list)
    const text = (key: string) => {
      const value = given?.get(key)
      if (typeof value === 'string') return value
      if (given) list.add(makeIssue('input/type', [at, key], { expected: 'text', given: showGiven(value) }))
      // With an issue nothing is used.
      return ''
    }
    const receivedAt = given?.get('receivedAt')
    const second = typeof receivedAt === 'string' ? parseSecondNumber(receivedAt) : undefined
    if (given && second === undefined) list.add(dateTimeIssue(receivedAt, [at, 'receivedAt']))
    return { at, id: text('id'), business: text('business'), second: second ?? 0 }
  })
  const { places } = scheme
  const businesses = new Set<string>()
  let taken = 0
  const answers: PlaceResult[] = []
  // A sort leaves those that arrived together in the order of the list.
  for (const { at, id, business } of read.sort((a, b) => a.second - b.second)) {
    if (places?.onePerBusiness && businesses.has(business)) {
      const citation = citationOf(scheme, places.onePerBusiness.cite)
      answers[at] = { id, accepted: false, because: 'second-application', citation }
    } else if (places?.limit !== undefined && taken >= places.limit) {
      answers[at] = {
        id,
        accepted: false,
        because: 'places-taken',
        citation: citationOf(scheme, places.cite),
      }
    } else {
      businesses.add(business)
      taken += 1
      answers[at] = { id, accepted: true, place: taken }
    }
  }
  return resultOf(answers, list.issues)
}
