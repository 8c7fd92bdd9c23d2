import { dateIssue } from '../calendar/dateIssue.ts'
import { parseDayNumber } from '../calendar/dayNumber.ts'
import { compareFractions, type Fraction, fraction } from '../exact/fraction.ts'
import { parseExact } from '../exact/parseExact.ts'
import { parseFraction } from '../exact/parseFraction.ts'
import { isList, showGiven } from '../given.ts'
import { makeIssue, nestIssue } from '../issue.ts'
import { type IssueList, issueList } from '../issueList.ts'
import { noParameters, noReadings, type RunOptions } from '../logic/compileScheme.ts'
import { own } from '../own.ts'
import { readChoice, refuseKey } from '../readChoice.ts'
import { readList, readObject } from '../readObject.ts'
import { type Result, resultOf, succeed } from '../result.ts'
import { everyMoment, type Moment } from '../scheme/basics.ts'
import { literal } from '../scheme/literal.ts'
import { readReadings } from '../scheme/readReadings.ts'
import type { Parameter, Scheme, Stage } from '../scheme/schemeDefinition.ts'

/** How an assessment is made. */
export type AssessOptions = {
  /** The moment that is assessed; `decision` if it does not say. */
  readonly at?: Moment
  /** The civil date of that moment. */
  readonly on?: string
  /** The alternative to follow for each reading; its default if it does not say. */
  readonly readings?: { readonly [reading: string]: string }
  /** Numbers that the text does not disclose. */
  readonly parameters?: { readonly [parameter: string]: string | number }
  /** The stages that the outcome rests on; all if it does not say. */
  readonly stages?: readonly Stage[]
}

/** Options as the engine takes them. */
export type ParsedOptions = RunOptions & {
  readonly stages: readonly Stage[]
}

export const everyStage: readonly Stage[] = ['eligibility', 'reception', 'criteria']
const optionNames = ['at', 'on', 'readings', 'parameters', 'stages']

/** Reads options; the paths of its issues begin with `options`. */
export function parseOptions(scheme: Scheme, options: unknown): Result<ParsedOptions> {
  const usual = options === undefined ? unsaid : usualOptions(options)
  if (usual) return usual
  const list = issueList()
  const given = readObject(options ?? {}, ['options'], list)
  for (const key of given?.keys() ?? []) {
    if (!optionNames.includes(key)) refuseKey(key, optionNames, ['options'], list)
  }
  const parsed: ParsedOptions = {
    at: readChoice(given?.get('at'), everyMoment, ['options', 'at'], list) ?? 'decision',
    on: readDay(given?.get('on'), list),
    readings: readReadings(scheme, given?.get('readings'), ['options', 'readings'], list),
    parameters: readParameters(scheme, given?.get('parameters'), list),
    stages: readStages(given?.get('stages'), list),
  }
  return resultOf(parsed, list.issues)
}

const bare: ParsedOptions = {
  at: 'decision',
  on: undefined,
  readings: noReadings,
  parameters: noParameters,
  stages: everyStage,
}
const unsaid = succeed(bare)
const bareIn = new Map<unknown, ParsedOptions>(
  everyStage.map((stage) => [stage, { ...bare, stages: [stage] }]),
)

/** The options of nearly every call, read at little cost: a moment, its day and stages. Others are read one by one. */
function usualOptions(options: unknown): Result<ParsedOptions> | undefined {
  try {
    if (Object.getPrototypeOf(options) !== Object.prototype) return undefined
    let { at, on } = bare
    let of: ParsedOptions = bare
    let isBare = true
    for (const key of Object.keys(options as object)) {
      const value: unknown = (options as Record<string, unknown>)[key]
      if (key === 'stages') {
        const only = isList(value) && value.length === 1 ? bareIn.get(value[0]) : undefined
        if (!only) return undefined
        of = only
      } else if (key === 'at' && everyMoment.includes(value as Moment)) {
        at = value as Moment
        isBare = false
      } else if (key === 'on' && typeof value === 'string') {
        on = parseDayNumber(value)
        if (on === undefined) return undefined
        isBare = false
      } else return undefined
    }
    return succeed(isBare ? of : { ...of, at, on })
  } catch {
    // No object, or one that throws: as such it is told where it is read one by one.
  }
  return undefined
}

function readParameters(
  scheme: Scheme,
  value: unknown,
  list: IssueList,
): { readonly [id: string]: Fraction } {
  const path = ['options', 'parameters']
  if (value === undefined || value === null) return {}
  const supplied: [string, Fraction][] = []
  for (const [id, number] of readObject(value, path, list) ?? []) {
    const parameter = own(scheme.parameters, id)
    if (!parameter) {
      refuseKey(id, Object.keys(scheme.parameters ?? {}), path, list)
      continue
    }
    const read = readNumber(number)
    if (read.ok) {
      holdToBounds(parameter, read.value, [...path, id], number, list)
      supplied.push([id, read.value])
    } else for (const issue of read.issues) list.add(nestIssue(issue, ...path, id))
  }
  return Object.fromEntries(supplied)
}

/** A parameter may be a fraction or a percentage as well, as long as it is text. */
function readNumber(value: unknown): Result<Fraction> {
  if (typeof value === 'string') return parseFraction(value)
  const read = parseExact(value)
  return read.ok ? { ok: true, value: fraction(read.value) } : read
}

function holdToBounds(
  parameter: Parameter,
  value: Fraction,
  path: readonly string[],
  given: unknown,
  list: IssueList,
): void {
  const { min, max } = parameter
  const shown = String(given)
  if (min !== undefined && compareFractions(value, literal(min)) < 0) {
    list.add(makeIssue('number/below-minimum', path, { given: shown, minimum: min }))
  }
  if (max !== undefined && compareFractions(value, literal(max)) > 0) {
    list.add(makeIssue('number/above-maximum', path, { given: shown, maximum: max }))
  }
}

function readStages(value: unknown, list: IssueList): readonly Stage[] {
  if (value === undefined || value === null) return everyStage
  const path = ['options', 'stages']
  const given = readList(value, everyStage.length, path, list) ?? everyStage
  if (given.length === 0) {
    const expected = `a list of ${everyStage.join(', ')}`
    list.add(makeIssue('input/type', path, { expected, given: showGiven(value) }))
  }
  const chosen = given.map((stage) => readChoice(stage, everyStage, path, list))
  return everyStage.filter((stage) => chosen.includes(stage))
}

function readDay(value: unknown, list: IssueList): number | undefined {
  if (value === undefined || value === null) return undefined
  const day = typeof value === 'string' ? parseDayNumber(value) : undefined
  if (day === undefined) list.add(dateIssue(value, ['options', 'on']))
  return day
}
