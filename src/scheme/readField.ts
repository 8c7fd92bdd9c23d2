import { parseDayNumber } from '../calendar/dayNumber.ts'
import { parseLocalDateTime } from '../calendar/localDateTime.ts'
import { parseDate } from '../calendar/parseDate.ts'
import { compareExact, type Exact, isWhole, remainder, signOf, textOf } from '../exact/exact.ts'
import { parseExact } from '../exact/parseExact.ts'
import { showGiven } from '../given.ts'
import { type Citation, makeIssue, nestIssue, type PathStep } from '../issue.ts'
import type { IssueList } from '../issueList.ts'
import { readChoice as readOption } from '../readChoice.ts'
import type { Result } from '../result.ts'
import type { Field } from './factDefinition.ts'
import type { FieldPlan, Value } from './fieldPlan.ts'

/** Where a value stands and where its issues go. */
export type Place = {
  readonly within: readonly PathStep[]
  readonly name: string
  readonly list: IssueList
  readonly citation?: Citation
}

/**
 * Reads one value as its field declares it; nothing is coerced. Absent and `null` are not known, or what the
 * field presumes.
 */
export function readField(plan: FieldPlan, value: unknown, place: Place): Value {
  if (value === undefined || value === null) return plan.presumed
  const { definition } = plan
  switch (definition.kind) {
    case 'flag':
      if (typeof value === 'boolean') return value
      return reject(place, 'true or false', value)
    case 'count':
    case 'number':
      return readNumber(plan, value, place)
    case 'date':
      if (typeof value !== 'string') return reject(place, 'a date YYYY-MM-DD', value)
      return parseDayNumber(accept(parseDate(value), place) ?? '')
    case 'dateTime':
      if (typeof value !== 'string') return reject(place, 'a local date and time YYYY-MM-DDTHH:MM', value)
      return accept(parseLocalDateTime(value), place)
    case 'choice':
      return readChoice(definition, value, place)
    case 'text':
      return readText(definition, value, place)
  }
}

export function checkMaximum(number: Exact, maximum: Exact, place: Place): void {
  if (compareExact(number, maximum) <= 0) return
  const params = { given: textOf(number), maximum: textOf(maximum) }
  place.list.add(makeIssue('number/above-maximum', pathOf(place), params, place.citation))
}

/** Only where there is an issue its path is written. */
function pathOf({ within, name }: Place): readonly PathStep[] {
  return [...within, name]
}

function readNumber(plan: FieldPlan, value: unknown, place: Place): Value {
  const number = accept(parseExact(value), place)
  if (number !== undefined) checkNumber(plan, number, place)
  return number
}

/** An issue for each of its own bounds that a number breaks. */
function checkNumber({ definition, min, above, max, step }: FieldPlan, number: Exact, place: Place): void {
  const given = () => textOf(number)
  if (definition.kind === 'count' && !isWhole(number)) {
    place.list.add(makeIssue('number/integer', pathOf(place), { given: given() }, place.citation))
  }
  if (min && compareExact(number, min) < 0) {
    const params = { given: given(), minimum: textOf(min) }
    place.list.add(makeIssue('number/below-minimum', pathOf(place), params, place.citation))
  }
  if (above && compareExact(number, above) <= 0) {
    place.list.add(
      makeIssue('number/not-above', pathOf(place), { given: given(), bound: textOf(above) }, place.citation),
    )
  }
  if (max) checkMaximum(number, max, place)
  if (step && signOf(remainder(number, step)) !== 0) {
    place.list.add(
      makeIssue('number/step', pathOf(place), { given: given(), step: textOf(step) }, place.citation),
    )
  }
}

function readChoice(definition: Field & { kind: 'choice' }, value: unknown, place: Place): Value {
  if (typeof value !== 'string') return reject(place, 'text', value)
  if (definition.options.includes(value)) return value
  return readOption(value, definition.options, pathOf(place), place.list)
}

function readText(definition: Field & { kind: 'text' }, value: unknown, place: Place): Value {
  if (typeof value !== 'string') return reject(place, 'text', value)
  const { maxCharacters } = definition
  const characters = charactersIn(value)
  if (maxCharacters !== undefined && characters > maxCharacters) {
    const params = { characters, maximum: maxCharacters }
    place.list.add(makeIssue('text/too-long', pathOf(place), params, place.citation))
  }
  return value
}

/**
 * Characters as people count them in a form: one beyond the basic plane is one, although it takes two code units, and
 * a line break is none.
 */
function charactersIn(text: string): number {
  let characters = 0
  for (const character of text) if (character !== '\n' && character !== '\r') characters += 1
  return characters
}

function accept<T>(read: Result<T>, place: Place): T | undefined {
  if (read.ok) return read.value
  for (const issue of read.issues) place.list.add(nestIssue(issue, ...pathOf(place)))
  return undefined
}

function reject(place: Place, expected: string, value: unknown): undefined {
  place.list.add(makeIssue('input/type', pathOf(place), { expected, given: showGiven(value) }))
  return undefined
}
