import { MAX_DIGITS } from '../exact/parseExact.ts'
import type { Literal } from './basics.ts'
import type { Measure } from './measureDefinition.ts'
import { innerMeasures } from './walk/measuresOf.ts'

/** What a measure can cost: how deep and how large it is with every name written out, and its digits. */
export type MeasureSize = {
  readonly depth: number
  readonly terms: number
  /** Digits of numerator and denominator at most; a denominator of none is 1. */
  readonly num: number
  readonly den: number
}

/** As many digits before the decimal point as after it. */
const FACT_DIGITS = 2 * MAX_DIGITS
/** What adding up ten thousand rows can add. */
const SUM_DIGITS = FACT_DIGITS + 4

/**
 * How large a measure is.
 *
 * @param named - the size of a measure by name; known already, since measures are sized in order
 */
export function measureSize(measure: Measure, named: (id: string) => MeasureSize): MeasureSize {
  const inner = innerMeasures({ node: measure, path: [] }).map(({ node }) => measureSize(node, named))
  const depth = 1 + Math.max(0, ...inner.map((size) => size.depth))
  const terms = inner.length === 0 ? 1 : inner.reduce((sum, size) => sum + size.terms, 0)
  const most = { depth, terms, ...mostDigits(inner) }
  switch (measure.kind) {
    case 'fact':
      return { ...most, num: FACT_DIGITS, den: 0 }
    case 'literal':
      return { ...most, ...literalDigits(measure.value) }
    case 'measure': {
      const size = named(measure.measure)
      return { ...size, depth: size.depth + 1 }
    }
    case 'add':
      return { ...most, ...sumDigits(inner) }
    case 'times': {
      const by = literalDigits(measure.by)
      return { ...most, num: most.num + by.num, den: most.den + by.den }
    }
    case 'cap': {
      const at = literalDigits(measure.at)
      return { ...most, num: Math.max(most.num, at.num), den: Math.max(most.den, at.den) }
    }
    case 'ratio': {
      const [of, to] = inner as [MeasureSize, MeasureSize]
      return { ...most, num: of.num + to.den, den: of.den + to.num }
    }
    case 'count':
    case 'sum':
      return { ...most, num: SUM_DIGITS, den: 0 }
    case 'rate':
      return { ...most, num: SUM_DIGITS, den: SUM_DIGITS }
    case 'least':
    case 'greatest':
    case 'between':
    case 'byReading':
      return most
  }
}

type Digits = { readonly num: number; readonly den: number }

function mostDigits(sizes: readonly Digits[]): Digits {
  return {
    num: Math.max(0, ...sizes.map((size) => size.num)),
    den: Math.max(0, ...sizes.map((size) => size.den)),
  }
}

/** Unlike denominators are multiplied, each numerator by all of them but its own. */
function sumDigits(sizes: readonly Digits[]): Digits {
  const den = sizes.reduce((sum, size) => sum + size.den, 0)
  const num = Math.max(0, ...sizes.map((size) => size.num + den - size.den))
  return { num: num + String(sizes.length).length, den }
}

function literalDigits(literal: Literal): Digits {
  const [num = '', den = ''] = literal.split('/')
  return { num: num.length, den: literal.endsWith('%') ? 3 : den.length }
}
