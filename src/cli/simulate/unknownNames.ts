import { nearestName, schemeName, showGiven } from '../../index.ts'
import type { Fit, WantedChange } from './planSimulations.ts'

/** How many names or paths are listed. */
const MOST_NAMES = 12
const MOST_PATHS = 5
/** What agrees in fewer letters, `.value` at the end among them, was meant for something else. */
const LEAST_ALIKE = 12

/** Says which names no edition has, and what was probably meant; or that no single edition has them all. */
export function unknownNames(fits: readonly Fit[], { readings, parameters, values }: WantedChange): string {
  const editions = fits.map(({ simulation }) => simulation.toScheme)
  const namesOf = (key: 'readings' | 'parameters') => editions.flatMap((of) => Object.keys(of[key] ?? {}))
  const where = editions.length === 1 ? ` of ${schemeName(editions[0]!)}` : ''
  const missing = [
    ...readings.flatMap(({ name }) => unknownName('reading', name, namesOf('readings'), where)),
    ...parameters.flatMap(({ name }) => unknownName('parameter', name, namesOf('parameters'), where)),
    ...values.flatMap(({ name }) => unknownPath(name, fits)),
  ]
  return missing.length > 0 ? missing.join('\n') : 'no scheme has all that is changed; change them one by one'
}

function unknownName(
  kind: 'reading' | 'parameter',
  given: string,
  known: readonly string[],
  where: string,
): readonly string[] {
  if (known.includes(given)) return []
  const meant = nearestName(given, known)
  const some = known.slice(0, MOST_NAMES).join(', ')
  const more = known.length > MOST_NAMES ? ', …' : ''
  const expected = known.length === 0 ? 'there is none' : `use one of ${some}${more}`
  const hint = meant === undefined ? expected : `did you mean ${meant}?`
  return [`--${kind}: no ${kind} ${showGiven(given)}${where}; ${hint}`]
}

/** The paths near an unknown one, of all editions. */
function unknownPath(given: string, fits: readonly Fit[]): readonly string[] {
  const issues = fits.map(({ unknown }) =>
    unknown.find(({ code, params }) => {
      const { given: of } = params as { readonly given?: string }
      return code === 'definition/unknown-path' && of === showGiven(given)
    }),
  )
  if (issues.some((issue) => issue === undefined)) return []
  const near = issues.map((issue) => (issue!.params as { readonly near: readonly string[] }).near)
  const nearest = [...new Set(near.flat())]
    .map((path) => ({ path, alike: alike(path, given) }))
    .filter((of) => of.alike >= LEAST_ALIKE)
    .sort((a, b) => b.alike - a.alike)
    .slice(0, MOST_PATHS)
  const unknown = `--set: no value of the rules stands at ${showGiven(given)}`
  if (nearest.length === 0)
    return [`${unknown}; kijun simulate --list SCHEME prints those that are thresholds`]
  return [`${unknown}; near it:`, ...nearest.map(({ path }) => `  ${path}`)]
}

/** In how many letters two paths agree, from the start and from the end. */
function alike(a: string, b: string): number {
  let start = 0
  while (start < a.length && a[start] === b[start]) start += 1
  let end = 0
  while (end < a.length && a.at(-1 - end) === b.at(-1 - end)) end += 1
  return start + end
}
