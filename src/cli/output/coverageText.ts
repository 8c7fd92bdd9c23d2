import type { Coverage, CoveredProvision } from '../../analysis/index.ts'
import type { Locale } from '../../index.ts'
import { wordsIn } from '../words.ts'
import { formatTable } from './formatTable.ts'

/** How coverage is set. */
export type CoverageTextOptions = { readonly locale: Locale; readonly maxWidth?: number | undefined }

const treatments = ['rule', 'judgement', 'information'] as const

/** The provisions of an edition that nothing executes or carries. */
export function uncoveredIn({ provisions }: Coverage): readonly CoveredProvision[] {
  return provisions.filter(({ coveredBy }) => coveredBy.length === 0)
}

/** Coverage as a table of numbers by edition and treatment, and a list of what is not covered. */
export function coverageText(
  covered: readonly Coverage[],
  { locale, maxWidth }: CoverageTextOptions,
): string {
  const words = wordsIn(locale)
  const header = [words.scheme, words.treatment, words.provisions, words.covered, words.uncovered]
  const rows = covered.flatMap(({ scheme, provisions }) =>
    treatments.map((treatment) => [
      scheme,
      words.treatments[treatment],
      ...counts(provisions.filter((of) => of.treatment === treatment)),
    ]),
  )
  const total = [words.total, '', ...counts(covered.flatMap(({ provisions }) => provisions))]
  const uncovered = covered.flatMap((of) =>
    uncoveredIn(of).map(({ id, cite, treatment }) => [of.scheme, id, words.treatments[treatment], cite]),
  )
  const list = uncovered.length > 0 ? `\n${words.uncovered}:\n${formatTable(uncovered, { maxWidth })}` : ''
  return `${formatTable([header, ...rows, total], { maxWidth })}${list}`
}

/** Every provision as a row, with the paths that execute or carry it. */
export function provisionRows(covered: readonly Coverage[], locale: Locale): readonly (readonly string[])[] {
  const { scheme, provision, article, treatment, treatments, coveredBy } = wordsIn(locale)
  return [
    [scheme, provision, article, treatment, coveredBy],
    ...covered.flatMap(({ scheme: name, provisions }) =>
      provisions.map((of) => [name, of.id, of.cite, treatments[of.treatment], of.coveredBy.join(' ')]),
    ),
  ]
}

/** How many provisions there are, how many are covered, and how many are not. */
function counts(provisions: readonly CoveredProvision[]): readonly string[] {
  const covered = provisions.filter(({ coveredBy }) => coveredBy.length > 0).length
  return [provisions.length, covered, provisions.length - covered].map(String)
}
