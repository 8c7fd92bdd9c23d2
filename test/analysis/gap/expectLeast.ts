import { expect } from 'vitest'
import { type Change, type Gap, gapToTier } from '../../../src/analysis/index.ts'
import type { AssessOptions, Scheme } from '../../../src/index.ts'
import type { Data } from '../../laws/edition.ts'
import { applied, optionsOf, standing } from './applied.ts'

/** Applying a gap reaches the tier, or leaves it open where facts are missing; taking any part of it away does not. */
export function expectLeast(scheme: Scheme, data: Data, tier: string, options: AssessOptions): void {
  const gap = gapOf(scheme, data, tier, options)
  const now = standing(scheme, data, tier, options)
  expect(gap.status === 'reached').toBe(now === 'reached')
  if (gap.status === 'reachable' || gap.waitUntil !== undefined) {
    const then = optionsOf(gap, options)
    const isSettled = gap.missing.length === 0 && gap.dayUnknown === undefined
    const after = standing(scheme, applied(data, gap.changes), tier, then)
    expect(isSettled ? [after] : ['reached', after]).toContain(isSettled ? 'reached' : after)
    expect(after).not.toBe('missed')
    for (const change of gap.changes) {
      const others = gap.changes.filter((of) => of !== change)
      expect(standing(scheme, applied(data, others), tier, then)).toBe('missed')
      for (const part of partsOf(change)) {
        expect(standing(scheme, applied(data, [...others, part]), tier, then)).toBe('missed')
      }
    }
  } else {
    expect(gap.changes).toEqual([])
  }
}

export function gapOf(scheme: Scheme, data: Data, tier: string, options: AssessOptions): Gap {
  const result = gapToTier(scheme, data, tier, options)
  if (!result.ok) throw new Error(result.issues.map(({ message }) => message).join('; '))
  return result.value
}

/** A change of a number lessened by the least that it can be, or by the unit that it states. */
function partsOf({ fact, kind, from, to, beyond }: Change): readonly Pick<Change, 'fact' | 'to'>[] {
  if (typeof from !== 'string' || typeof to !== 'string' || (kind !== 'points' && kind !== 'count')) return []
  const decimals = kind === 'count' ? 0 : 58 - to.split('.')[0]!.length
  const [a, b, unit] = [from, to, beyond?.unit].map((text) => text && unitsOf(text, decimals))
  const step = BigInt(unit || 1n)
  return [{ fact, to: textOf(BigInt(b!) > BigInt(a!) ? BigInt(b!) - step : BigInt(b!) + step, decimals) }]
}

function unitsOf(text: string, decimals: number): bigint {
  const [whole, fraction = ''] = text.split('.')
  return BigInt(`${whole}${fraction.slice(0, decimals).padEnd(decimals, '0')}`)
}

function textOf(units: bigint, decimals: number): string {
  const digits = String(units).padStart(decimals + 1, '0')
  return decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`
}
