import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type AssessOptions, parseFacts, type Scheme } from '../../../src/index.ts'
import type { Condition } from '../../../src/scheme/conditionDefinition.ts'
import type { Measure } from '../../../src/scheme/measureDefinition.ts'
import { ratio } from '../../oracle/fraction.ts'
import { anyApplicant, anyOptions } from '../arbitraries.ts'
import { assessed } from '../assessed.ts'
import type { Data } from '../edition.ts'
import { editions } from '../editions.ts'
import { pathsOf, without } from '../factPaths.ts'
import { endsOf, isSettled } from '../settled.ts'
import { anyCase } from './applicants.ts'
import { anyThrows, type Dice, diceOf } from './dice.ts'
import { rollLiteral } from './rules.ts'

// What changes nothing: figures on another scale, another order, facts that arrive one by one.

const numRuns = 150

/** What an assessment comes to, whatever it is called and wherever it stands. */
function essence(scheme: Scheme, data: Data, options: AssessOptions) {
  const { outcome, tierRange, stages, measures } = assessed(scheme, data, options)
  // How a figure is written (7.5 or 15/2) follows the terms it was computed from; what it is does not.
  const ends = Object.entries(measures).map(([id, figure]) => {
    const { low, high } = endsOf(figure)
    return [id, { low: low && inLowestTerms(low), high: high && inLowestTerms(high) }] as const
  })
  return { outcome, tierRange, stages, measures: Object.fromEntries(ends) }
}

function inLowestTerms(text: string): string {
  const { n, d } = ratio(text)
  let [a, b] = [n < 0n ? -n : n, d]
  while (b !== 0n) [a, b] = [b, a % b]
  return `${n / a}/${d / a}`
}

function shuffled<T>(dice: Dice, list: readonly T[]): T[] {
  const left = [...list]
  return list.map(() => left.splice(dice.nat(left.length - 1), 1)[0]!)
}

describe('in another order', () => {
  const reordered = (dice: Dice, data: Data): Data =>
    Object.fromEntries(
      shuffled(dice, Object.entries(data)).map(([id, value]) => {
        if (Array.isArray(value)) return [id, shuffled(dice, value)]
        if (typeof value !== 'object' || value === null) return [id, value]
        return [id, Object.fromEntries(shuffled(dice, Object.entries(value)))]
      }),
    )

  /** The same text with its rows, its parts of `all`, `any` and the like, and its facts told in another order. */
  const retold = (dice: Dice, scheme: Scheme): Scheme => {
    const inner = (of: unknown): unknown => {
      if (Array.isArray(of)) return of.map(inner)
      if (typeof of !== 'object' || of === null) return of
      const entries = Object.entries(of).map(([key, value]) => [key, inner(value)] as const)
      const node = Object.fromEntries(entries) as { kind?: string; of?: unknown[]; rows?: object }
      const isUnordered = ['all', 'any', 'atLeast', 'exactly', 'add', 'least', 'greatest'].includes(
        node.kind ?? '',
      )
      if (isUnordered && node.of) return { ...node, of: shuffled(dice, node.of) }
      if (node.kind === 'group' && node.rows)
        return { ...node, rows: Object.fromEntries(shuffled(dice, Object.entries(node.rows))) }
      return node
    }
    const { facts, tiers, requirements, exclusions, measures } = scheme
    return {
      ...scheme,
      facts: Object.fromEntries(shuffled(dice, Object.entries(inner(facts) as typeof facts))),
      measures: inner(measures) as NonNullable<Scheme['measures']>,
      tiers: inner(tiers) as Scheme['tiers'],
      requirements: shuffled(dice, inner(requirements) as NonNullable<Scheme['requirements']>),
      exclusions: shuffled(dice, inner(exclusions) as NonNullable<Scheme['exclusions']>),
    }
  }

  test('items, records and facts come to the same', () => {
    fc.assert(
      fc.property(anyCase(), anyThrows, ({ scheme, partial, options }, throws) => {
        const other = reordered(diceOf(throws), partial)
        expect(essence(scheme, other, options)).toEqual(essence(scheme, partial, options))
      }),
      { numRuns },
    )
  })

  test('rows, parts of a condition or measure, and requirements of the definition come to the same', () => {
    fc.assert(
      fc.property(anyCase(), anyThrows, ({ scheme, partial, options }, throws) => {
        const other = retold(diceOf(throws), scheme)
        expect(essence(other, partial, options)).toEqual(essence(scheme, partial, options))
      }),
      { numRuns },
    )
  })

  test.each(editions)('$name: items, records and facts come to the same', (edition) => {
    const { scheme } = edition
    fc.assert(
      fc.property(anyApplicant(edition), anyOptions(scheme), anyThrows, (data, options, throws) => {
        const other = reordered(diceOf(throws), data)
        expect(essence(scheme, other, options)).toEqual(essence(scheme, data, options))
      }),
      { numRuns: 60 },
    )
  })
})

describe('facts that arrive one by one', () => {
  const arrival = (scheme: Scheme, complete: Data, options: AssessOptions, dice: Dice) => {
    const paths = shuffled(dice, pathsOf(scheme, complete))
    const some = paths.slice(0, 8)
    let settled: { [of: string]: unknown } = {}
    for (let known = 0; known <= some.length; known++) {
      const data = without(complete, some.slice(known))
      const found = assessed(scheme, data, options)
      const now: { [of: string]: unknown } = {
        outcome: found.outcome,
        ...found.stages,
        // A panel may find another tier than the arithmetic's, and is heard when it does.
        ...(scheme.referrals?.length ? {} : { tier: found.tier }),
      }
      for (const [of, verdict] of Object.entries(settled)) expect([of, now[of]]).toEqual([of, verdict])
      settled = Object.fromEntries(
        Object.entries(now).filter(([of, is]) => (of === 'tier' ? is !== undefined : isSettled(String(is)))),
      )
    }
    return settled
  }

  test('unsettle nothing on the way, and come to the same in any two orders', () => {
    fc.assert(
      fc.property(anyCase(), anyThrows, anyThrows, ({ scheme, complete, options: given }, one, other) => {
        // A referral whose parameter is not supplied changes nothing (contracts.md), until its other parts alone apply.
        const options = { ...given, parameters: { margin: '1', ...given.parameters } }
        expect(arrival(scheme, complete, options, diceOf(one))).toEqual(
          arrival(scheme, complete, options, diceOf(other)),
        )
      }),
      { numRuns },
    )
  })

  test.each(editions)('$name: nor under the text of an edition', (edition) => {
    const { scheme } = edition
    fc.assert(
      fc.property(
        anyApplicant(edition),
        anyOptions(scheme),
        anyThrows,
        anyThrows,
        (data, options, one, other) => {
          expect(arrival(scheme, data, options, diceOf(one))).toEqual(
            arrival(scheme, data, options, diceOf(other)),
          )
        },
      ),
      { numRuns: 30 },
    )
  })
})

describe('on another scale', () => {
  const cite = 'p'
  const rows = ['r0', 'r1', 'r2', 'r3']

  function rollRate(dice: Dice, depth: number): Measure {
    const inner = () => rollRate(dice, depth - 1)
    const kinds: (() => Measure)[] = [
      () => ({
        kind: 'rate',
        in: 'scores',
        points: 'points',
        max: 'max',
        take: dice.pick(['overall', 'lowest', { row: 'r0' }] as const),
      }),
      () => ({ kind: 'literal', value: rollLiteral(dice) }),
      () => ({
        kind: 'ratio',
        of: { kind: 'sum', in: 'scores', field: 'points' },
        to: { kind: 'sum', in: 'scores', field: 'max' },
      }),
      () => ({ kind: 'add', of: dice.several(1, 3, inner) }),
      () => ({ kind: dice.pick(['least', 'greatest'] as const), of: dice.several(1, 3, inner) }),
      () => ({ kind: 'times', of: inner(), by: rollLiteral(dice) }),
      () => ({ kind: 'cap', of: inner(), at: rollLiteral(dice) }),
    ]
    return dice.pick(depth > 0 ? kinds : kinds.slice(0, 3))()
  }

  function rollRated(dice: Dice): Scheme {
    const measures = Object.fromEntries(dice.several(1, 3, (at) => [`m${at}`, { value: rollRate(dice, 2) }]))
    const compare = (): Condition => ({
      kind: 'compare',
      measure: dice.pick(Object.keys(measures)),
      is: dice.pick(['atLeast', 'moreThan', 'atMost', 'lessThan', 'equal'] as const),
      value: rollLiteral(dice),
    })
    return {
      id: 'rated',
      edition: '1',
      provisions: { p: { cite: '第1条', about: 'tier', treatment: 'rule' } },
      facts: {
        scores: {
          kind: 'group',
          fields: {
            points: { kind: 'number', min: '0', max: { field: 'max' } },
            max: { kind: 'number', above: '0' },
          },
          rows: Object.fromEntries(dice.several(1, 4, (at) => [rows[at]!, {}])),
          cite,
        },
      },
      measures,
      tiers: dice.several(1, 3, (at) => ({
        id: `t${at}`,
        when: { kind: dice.pick(['all', 'any'] as const), of: dice.several(1, 3, compare) },
        cite,
      })),
    }
  }

  test('all points and maxima times a factor come to the same rates, tiers and outcome', () => {
    const factors = ['3', '7', '0.1', '0.3', '1000', '0.01', '123456789.123', '0.000000000000000000001']
    fc.assert(
      fc.property(anyThrows, anyThrows, fc.constantFrom(...factors), (rules, facts, factor) => {
        const scheme = rollRated(diceOf(rules))
        const dice = diceOf(facts)
        const table = scheme.facts['scores'] as { readonly rows: object }
        const scores = Object.keys(table.rows).map((row) => {
          const max = 1 + dice.nat(99_999)
          return [row, { points: String(dice.pick([0, max, dice.nat(max)])), max: String(max) }] as const
        })
        const times = (of: string) => product(of, factor)
        const scaled = scores.map(([row, { points, max }]) => [
          row,
          { points: times(points), max: times(max) },
        ])
        const missing = dice.once(4) ? [['scores', 'r0', 'points']] : []
        const [before, after] = [scores, scaled].map((of) =>
          without({ scores: Object.fromEntries(of) }, missing),
        )
        expect(parseFacts(scheme, after).ok).toBe(true)
        expect(essence(scheme, after!, {})).toEqual(essence(scheme, before!, {}))
      }),
      { numRuns: 300 },
    )
  })

  /** A whole number times a decimal, as decimal text. */
  function product(whole: string, factor: string): string {
    const [digits = '', decimals = ''] = factor.split('.')
    const text = String(BigInt(whole) * BigInt(digits + decimals)).padStart(decimals.length + 1, '0')
    return decimals === '' ? text : `${text.slice(0, -decimals.length)}.${text.slice(-decimals.length)}`
  }
})
