import { findScheme, type Scheme, schemeName } from 'kijun'
import { schemes } from 'kijun/schemes'
import applicants from '../../applicants.ndjson'
import type { Facts } from './facts/factPath.ts'
import type { PageState } from './pageState.ts'

type Applicant = {
  readonly scheme: string
  readonly on?: string
  readonly facts: Facts
}

/** The first of the examples' applicants under a scheme, with the day for which it is given. */
export function exampleState(scheme: Scheme, state: PageState): PageState {
  const lines = applicants.split('\n').filter((line) => line !== '')
  const name = schemeName(scheme)
  const found = lines
    .map((line) => JSON.parse(line) as Applicant)
    .find(({ scheme: of, on }) => {
      const edition = findScheme(schemes, of, { on })
      return edition.ok && schemeName(edition.value) === name
    })
  return found ? { ...state, at: 'decision', on: found.on ?? state.on, facts: found.facts } : state
}
