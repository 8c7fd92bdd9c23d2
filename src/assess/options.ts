import { dateIssue } from '../calendar/dateIssue.ts'
import { parseDayNumber } from '../calendar/dayNumber.ts'
import { compareFractions, type Fraction, fraction } from '../exact/fraction.ts'
import { parseExact } from '../exact/parseExact.ts'
import { parseFraction } from '../exact/parseFraction.ts'
import { showGiven } from '../given.ts'
import { makeIssue, nestIssue } from '../issue.ts'
import { type IssueList, issueList } from '../issueList.ts'
import type { RunOptions } from '../logic/compileScheme.ts'
import { own } from '../own.ts'
import { readChoice, refuseKey } from '../readChoice.ts'
import { readList, readObject } from '../readObject.ts'
import { type Result, resultOf } from '../result.ts'
import type { Moment } from '../scheme/basics.ts'
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

const stageNames: readonly Stage[] = ['eligibility', 'reception', 'criteria']
const moments: readonly Moment[] = ['application', 'decision', 'renewal', 'holding']
const optionNames = ['at', 'on', 'readings', 'parameters', 'stages']

/** Reads options; the paths of its issues begin with `options`. */
export function parseOptions(scheme: Scheme, options: unknown): Result<ParsedOptions> {
  const list = issueList()
  const given = readObject(options ?? {}, ['options'], list)
  for (const key of given?.keys() ?? []) {
    if (!optionNames.includes(key)) refuseKey(key, optionNames, ['options'], list)
  }
  const parsed: ParsedOptions = {
    at: readChoice(given?.get('at'), moments, ['options', 'at'], list) ?? 'decision',
    on: readDay(given?.get('on'), list),
    readings: readReadings(scheme, given?.get('readings'), ['options', 'readings'], list),
    parameters: readParameters(scheme, given?.get('parameters'), list),
    stages: readStages(given?.get('stages'), list),
  }
  return resultOf(parsed, list.issues)
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
    if (!read.ok) for (const issue of read.issues) list.add(nestIssue(issue, ...path, id))
    else if (keepsTo(parameter, read.value, [...path, id], number, list)) supplied.push([id, read.value])
  }
  return Object.fromEntries(supplied)
}

/** A parameter may be a fraction or a percentage as well, as long as it is text. */
function readNumber(value: unknown): Result<Fraction> {
  if (typeof value === 'string') return parseFraction(value)
  const read = parseExact(value)
  return read.ok ? { ok: true, value: fraction(read.value) } : read
}

function keepsTo(
  parameter: Parameter,
  value: Fraction,
  path: readonly string[],
  given: unknown,
  list: IssueList,
): boolean {
  const { min, max } = parameter
  const least = min === undefined ? undefined : parseFraction(min)
  const most = max === undefined ? undefined : parseFraction(max)
  const shown = String(given)
  if (least?.ok && compareFractions(value, least.value) < 0) {
    list.add(makeIssue('number/below-minimum', path, { given: shown, minimum: min! }))
    return false
  }
  if (most?.ok && compareFractions(value, most.value) > 0) {
    list.add(makeIssue('number/above-maximum', path, { given: shown, maximum: max! }))
    return false
  }
  return true
}

function readStages(value: unknown, list: IssueList): readonly Stage[] {
  if (value === undefined || value === null) return stageNames
  const path = ['options', 'stages']
  const given = readList(value, stageNames.length, path, list) ?? stageNames
  if (given.length === 0) {
    const expected = `a list of ${stageNames.join(', ')}`
    list.add(makeIssue('input/type', path, { expected, given: showGiven(value) }))
  }
  const chosen = given.map((stage) => readChoice(stage, stageNames, path, list))
  return stageNames.filter((stage) => chosen.includes(stage))
}

function readDay(value: unknown, list: IssueList): number | undefined {
  if (value === undefined || value === null) return undefined
  const day = typeof value === 'string' ? parseDayNumber(value) : undefined
  if (day === undefined) list.add(dateIssue(value, ['options', 'on']))
  return day
}
