import { addDays } from '../../calendar/addDays.ts'
import { isCivilDate } from '../../calendar/civilDate.ts'
import { formatSecond, parseSecondNumber } from '../../calendar/localDateTime.ts'
import { remainder, signOf, textOf } from '../../exact/exact.ts'
import {
  addFractions,
  compareFractions,
  divideFractions,
  type Fraction,
  isBounded,
  multiplyFractions,
  oneFraction,
  subtractFractions,
  wholeFraction,
  zeroFraction,
} from '../../exact/fraction.ts'
import { parseFraction } from '../../exact/parseFraction.ts'
import { fieldSpan } from '../../logic/fieldSpan.ts'
import type { FactPath, Span } from '../../logic/part.ts'
import { memoByDefinition } from '../../memo.ts'
import type { FieldPlan } from '../../scheme/fieldPlan.ts'
import type { Scheme } from '../../scheme/schemeDefinition.ts'
import { roundUp } from './cell.ts'
import { decimalText } from './decimalText.ts'
import { type FactsData, withFact } from './factsData.ts'
import { feeds } from './feeds.ts'
import type { Query } from './query.ts'
import { stepOfField } from './stepOf.ts'
import type { Targets } from './targets.ts'
import type { World } from './world.ts'

/** What is tried for a missing fact: the likeliest first. */
export type Candidates = (query: Query, facts: FactsData, path: FactPath) => readonly unknown[]

/**
 * What is tried for facts: of flags and choices all that the definition tells apart; of numbers those with which a
 * measure comes to its target, the ends of their range and what the definition names; of dates those it names, and
 * days around them and around the day of the moment.
 *
 * @param yes - whether a flag is first tried as true
 */
export function candidatesIn(world: World, targets: Targets, yes: boolean): Candidates {
  const named = namedIn(world.scheme)
  return (query, facts, path) => {
    const fact = query.plan.facts.byId.get(String(path[0]))!
    if (fact.shape === 'list' && path.length === 1) {
      return recordCounts(fact.maxRecords, [...likelySizes(world, targets, fact.id), ...(yes ? FEW : NONE)])
    }
    const field = fact.shape === 'scalar' ? fact.field : fact.record.byName.get(String(path.at(-1)))!
    switch (field.definition.kind) {
      case 'flag':
        return yes ? [true, false] : [false, true]
      case 'choice': {
        const { options } = field.definition
        const told = options.filter((option) => named.texts.has(option))
        const other = options.find((option) => !named.texts.has(option))
        return other === undefined ? told : yes ? [...told, other] : [other, ...told]
      }
      case 'text':
        return yes ? [named.words.join('、') || '記載', '', ...named.words] : ['', '記載', ...named.words]
      case 'date':
        return datesAround([world.on, ...named.dates])
      case 'dateTime':
        return named.times.flatMap(aroundTime)
      case 'count':
      case 'number':
        return numbers(query, facts, path, field, targets, named.numbers)
    }
  }
}

/** Lists of so many records of which nothing is known. */
function recordCounts(maxRecords: number, sizes: readonly number[]): readonly (readonly object[])[] {
  const possible = [...sizes, maxRecords].filter((size) => size <= Math.min(maxRecords, MOST_RECORDS))
  return [...new Set(possible)].map((size) => Array.from({ length: size }, () => ({})))
}

const FEW = [1, 2, 3, 4, 5, 0]
const NONE = [0, 1, 2, 3, 4, 5]
const MOST_RECORDS = 20

/** As many records as the counts over a list are to come to: to the largest of them, or to all of them together. */
function likelySizes({ scheme }: World, targets: Targets, list: string): readonly number[] {
  const counts = [...targets].flatMap(([id, target]) => {
    const { value } = scheme.measures![id]!
    return value.kind === 'count' && value.in === list ? [Number(textOf(target.num))] : []
  })
  if (counts.length === 0) return []
  return [Math.max(...counts), counts.reduce((sum, count) => sum + count, 0)].filter((size) => size > 0)
}

type Named = {
  readonly texts: ReadonlySet<string>
  readonly words: readonly string[]
  readonly dates: readonly string[]
  readonly times: readonly string[]
  readonly numbers: readonly Fraction[]
}

/** Every text, date and number that the rules of a definition hold. */
const namedIn: (scheme: Scheme) => Named = memoByDefinition((scheme: Scheme): Named => {
  const { words, provisions, acknowledged, predecessor, ...rules } = scheme
  const texts = new Set<string>()
  const looked = new Set<string>()
  const visit = (value: unknown, key: string): void => {
    if (typeof value === 'string') {
      if (key !== 'options' && key !== 'cite') texts.add(value)
      if (key === 'anyOf') looked.add(value)
    } else if (Array.isArray(value)) for (const inner of value) visit(inner, key)
    else if (typeof value === 'object' && value !== null) {
      for (const [inner, of] of Object.entries(value)) visit(of, inner)
    }
  }
  visit(rules, '')
  const all = [...texts]
  return {
    texts,
    words: [...looked],
    dates: all.filter(isCivilDate),
    times: all.filter((text) => /T\d\d:\d\d/.test(text) && parseSecondNumber(text) !== undefined),
    numbers: all.flatMap((text) => {
      const read = /\d/.test(text) ? parseFraction(text) : undefined
      return read?.ok ? [read.value] : []
    }),
  }
})

/** Days in a scheme's life that tell its periods apart, from the nearest on. */
const STEPS = [0, -1, 1, -31, 31, -180, 180, -400, 400, -800, 800, -1200, 1200, -2000, -4000, 4000, -12000]

function datesAround(days: readonly string[]): readonly string[] {
  const around = STEPS.flatMap((step) => days.map((day) => addDays(day, step)))
  return [...new Set(around)]
}

function aroundTime(text: string): readonly string[] {
  const second = parseSecondNumber(text)!
  return [second, second - 60, second + 60].map(formatSecond)
}

function numbers(
  query: Query,
  facts: FactsData,
  path: FactPath,
  field: FieldPlan,
  targets: Targets,
  named: readonly Fraction[],
): readonly string[] {
  const span = fieldSpan(field)
  const { low, high } = span
  const column = path.length > 1 ? field.name : undefined
  const fed = [...targets].filter(([measure]) => feeds(query.plan.scheme, measure, String(path[0]), column))
  const solved = fed.flatMap(([measure, target]) => {
    const value = solve(query, facts, path, { measure, target, low, high })
    return value ? [value] : []
  })
  const step = stepOfField(field.definition)
  const ends = endsIn(span, field, step).filter(isBounded)
  const values = [...solved, ...ends, ...named].filter((value) => takes(span, field, step, value))
  const texts = values.map(decimalText).filter((text) => text !== undefined)
  return [...new Set(texts)].slice(0, MOST_NUMBERS)
}

const MOST_NUMBERS = 12

/** The ends of a span, and where its least is none of its values or not in its steps, numbers that are. */
function endsIn(
  { low, high }: Span,
  { min, above }: FieldPlan,
  step: Fraction | undefined,
): readonly Fraction[] {
  if (!isBounded(low) || (!step && (min !== undefined || above === undefined))) return [high, low]
  const unit = step ?? oneFraction
  const next = multiplyFractions(roundUp(divideFractions(low, unit), false), unit)
  return [high, low, next, divideFractions(addFractions(low, high), wholeFraction(2))]
}

/** Whether a field takes a number: one of its span, more than what it has to be above, and in its steps. */
function takes(
  { low, high }: Span,
  { min, above }: FieldPlan,
  step: Fraction | undefined,
  value: Fraction,
): boolean {
  const isAbove = min === undefined && above !== undefined
  if (compareFractions(value, low) < (isAbove ? 1 : 0) || compareFractions(value, high) > 0) return false
  if (!step) return true
  const { num, den } = divideFractions(value, step)
  return signOf(remainder(num, den)) === 0
}

/** The value of one number with which the least that a measure can be is its target; drawn into the range. */
function solve(
  query: Query,
  facts: FactsData,
  path: FactPath,
  wanted: {
    readonly measure: string
    readonly target: Fraction
    readonly low: Fraction
    readonly high: Fraction
  },
): Fraction | undefined {
  const from = isBounded(wanted.low) ? wanted.low : zeroFraction
  const to = isBounded(wanted.high) ? wanted.high : addFractions(from, hundred)
  const at = (value: Fraction) =>
    query.measure(wanted.measure, withFact(facts, path, decimalText(value)))?.low
  const [first, second] = [at(from), at(to)]
  if (!first || !second || !isBounded(first) || !isBounded(second)) return undefined
  const rise = subtractFractions(second, first)
  if (compareFractions(rise, zeroFraction) <= 0) return undefined
  const share = divideFractions(subtractFractions(wanted.target, first), rise)
  const value = addFractions(from, multiplyFractions(share, subtractFractions(to, from)))
  if (compareFractions(value, from) < 0) return from
  return isBounded(wanted.high) && compareFractions(value, to) > 0 ? to : value
}

const hundred = wholeFraction(100)
