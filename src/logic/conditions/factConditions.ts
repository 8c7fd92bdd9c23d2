import { parseDayNumber } from '../../calendar/dayNumber.ts'
import { parseLocalDateTime } from '../../calendar/localDateTime.ts'
import type { Condition } from '../../scheme/conditionDefinition.ts'
import { DefinitionError } from '../../scheme/definitionError.ts'
import type { Value } from '../../scheme/fieldPlan.ts'
import type { ConditionNode } from '../conditionNode.ts'
import { type Context, gapOf, scalarOf } from '../context.ts'
import { openBecause } from '../interval.ts'
import { MET, UNMET, type Verdict } from '../verdict.ts'
import { type At, leaf } from './leaf.ts'

/** A flag or choice has one of the values named. */
export function compileFactIs(
  context: Context,
  definition: Condition & { kind: 'fact' },
  at: At,
): ConditionNode {
  const among: readonly Value[] = typeof definition.is === 'object' ? definition.is : [definition.is]
  return onFact(context, definition, definition.fact, at, (value) => among.includes(value))
}

/** A text holds one of the words named. */
export function compileMentions(
  context: Context,
  definition: Condition & { kind: 'mentions' },
  at: At,
): ConditionNode {
  return onFact(context, definition, definition.fact, at, (value) =>
    definition.anyOf.some((word) => String(value).includes(word)),
  )
}

/** A text is filled in: an empty one is not. */
export function compileGiven(
  context: Context,
  definition: Condition & { kind: 'given' },
  at: At,
): ConditionNode {
  return onFact(context, definition, definition.fact, at, (value) => value !== '')
}

/** A date or date-time lies between two days or times, both included. */
export function compileBetween(
  context: Context,
  definition: Condition & { kind: 'between' },
  at: At,
): ConditionNode {
  const { field } = scalarOf(context, definition.fact)
  const read = boundReaders[field.definition.kind]
  if (!read) throw new DefinitionError(`the fact ${definition.fact} is no date`)
  const from = definition.from === undefined ? undefined : read(definition.from)
  const until = definition.until === undefined ? undefined : read(definition.until)
  return onFact(context, definition, definition.fact, at, (value) => {
    const moment = value as string | number
    return (from === undefined || moment >= from) && (until === undefined || moment <= until)
  })
}

const boundReaders: Readonly<Record<string, (text: string) => string | number>> = {
  date(text) {
    const day = parseDayNumber(text)
    if (day === undefined) throw new DefinitionError(`${text} is not a date`)
    return day
  },
  dateTime(text) {
    const read = parseLocalDateTime(text)
    if (!read.ok) throw new DefinitionError(`${text} is not a date and time`)
    return read.value
  },
}

function onFact(
  context: Context,
  definition: Condition & { kind: 'fact' | 'mentions' | 'between' | 'given' },
  id: string,
  at: At,
  judge: (value: Value) => boolean,
): ConditionNode {
  const fact = scalarOf(context, id)
  const open = openBecause(gapOf(fact))
  const evaluate = (value: Value): Verdict => (value === undefined ? open : judge(value) ? MET : UNMET)
  return leaf(
    context,
    definition,
    at,
    (run) => evaluate(run.values[fact.index] as Value),
    () => ({ paths: [[fact.id]], exact: true }),
  )
}
