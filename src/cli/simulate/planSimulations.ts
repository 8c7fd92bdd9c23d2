import { schemes } from '../../../schemes/index.ts'
import { amendScheme } from '../../analysis/index.ts'
import { assess, formatIssue, type Issue, type Scheme, schemeName } from '../../index.ts'
import type { Pair } from '../arguments/readPairs.ts'
import type { Problem } from '../verb.ts'
import type { Change, Simulation, Simulations } from './simulation.ts'
import { unknownNames } from './unknownNames.ts'

/** What is to be changed, as the command line says it. */
export type WantedChange = {
  /** The scheme that is changed, with or without its edition; every bundled one that has what is named if left out. */
  readonly scheme?: string | undefined
  readonly toScheme?: Scheme | undefined
  readonly readings: readonly Pair[]
  readonly parameters: readonly Pair[]
  readonly values: readonly Pair[]
}

/** A change as it fits an edition: names that the edition does not have, and values that it does not allow. */
export type Fit = {
  readonly simulation: Simulation
  readonly unknown: readonly Issue[]
  readonly wrong: readonly Issue[]
}

/** Finds the editions that a change applies to: those that have everything it names. */
export function planSimulations(wanted: WantedChange): { readonly simulations: Simulations } | Problem {
  const { toScheme, readings, parameters, values } = wanted
  if (!toScheme && readings.length + parameters.length + values.length === 0) {
    return { problem: 'nothing is changed; give --reading, --parameter, --set or --to-scheme' }
  }
  const editions = editionsOf(wanted)
  if (editions.length === 0) {
    return { problem: `--to-scheme: give --scheme NAME, the scheme whose applicants are assessed under it` }
  }
  const fits = editions.map((scheme) => fitTo(scheme, wanted))
  const fitting = fits.filter(({ unknown }) => unknown.length === 0)
  if (fitting.length === 0) return { problem: unknownNames(fits, wanted) }
  const wrong = fitting.flatMap((fit) =>
    fit.wrong.map((issue) => `${schemeName(fit.simulation.toScheme)}: ${formatIssue(issue, 'en')}`),
  )
  if (wrong.length > 0) return { problem: wrong.join('\n') }
  return { simulations: new Map(fitting.map(({ simulation }) => [simulation.scheme, simulation])) }
}

function editionsOf({ scheme: name, toScheme }: WantedChange): readonly Scheme[] {
  const named =
    name === undefined
      ? schemes.filter(({ id }) => !toScheme || id === toScheme.id)
      : schemes.filter((scheme) => scheme.id === name || schemeName(scheme) === name)
  return named.filter((scheme) => scheme !== toScheme)
}

function fitTo(scheme: Scheme, { toScheme = scheme, readings, parameters, values }: WantedChange): Fit {
  const options = { readings: recordOf(readings), parameters: recordOf(parameters) }
  // Facts are no matter here: what is wrong with options is said whatever the facts are.
  const tried = assess(toScheme, {}, options)
  const amended = amendedBy(toScheme, values)
  const issues = [
    ...(tried.ok ? [] : tried.issues.map((issue) => ({ ...issue, path: issue.path.slice(1) }))),
    ...(amended.ok ? [] : amended.issues),
  ]
  const changes: readonly Change[] = [
    ...(toScheme === scheme
      ? []
      : [{ kind: 'edition' as const, from: schemeName(scheme), to: schemeName(toScheme) }]),
    ...readings.map(({ name, value }): Change => {
      const { default: from = '' } = toScheme.readings?.[name] ?? {}
      return { kind: 'reading', reading: name, from, to: value }
    }),
    ...parameters.map(({ name, value }): Change => ({ kind: 'parameter', parameter: name, to: value })),
    ...(amended.ok ? amended.value.changes.map((change): Change => ({ kind: 'value', ...change })) : []),
  ]
  return {
    simulation: { scheme, toScheme: amended.ok ? amended.value.scheme : toScheme, ...options, changes },
    unknown: issues.filter(isUnknownName),
    wrong: issues.filter((issue) => !isUnknownName(issue)),
  }
}

/** An edition of which no value is changed stays the object that it is: there is nothing to check or to compile anew. */
function amendedBy(scheme: Scheme, values: readonly Pair[]): ReturnType<typeof amendScheme> {
  if (values.length === 0) return { ok: true, value: { scheme, changes: [] } }
  return amendScheme(
    scheme,
    values.map(({ name, value }) => ({ path: name, value })),
  )
}

function recordOf(pairs: readonly Pair[]): { readonly [name: string]: string } {
  return Object.fromEntries(pairs.map(({ name, value }) => [name, value]))
}

function isUnknownName({ code }: Issue): boolean {
  return code === 'key/unknown' || code === 'key/forbidden' || code === 'definition/unknown-path'
}
