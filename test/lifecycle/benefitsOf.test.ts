import { benefitsOf } from 'kijun'
import { toyotaSdgsRound4 } from 'kijun/schemes'
import { expect, test } from 'vitest'
import { type Business, toyotaLogos, toyotaSubsidies } from '../oracle/benefits.ts'
import { text } from './madeUp.ts'

const tiers = ['gold', 'silver', 'bronze', null] as const
const businesses: readonly Business[] = [true, false].flatMap((manufacturer) =>
  ['humanResourceDevelopment', 'recruitment', 'other'].flatMap((subsidyPurpose) =>
    ['furi', 'furiSho', 'maruToyo', 'other'].map((guaranteedLoan) => ({
      manufacturer,
      subsidyPurpose,
      guaranteedLoan,
    })),
  ),
)

test.each(tiers)('benefitsOf() gives %s what the list of benefits says, to every business', (tier) => {
  for (const data of businesses) {
    const result = benefitsOf(toyotaSdgsRound4, { tier, data })
    const expected = [...toyotaSubsidies(tier, data), ...toyotaLogos(tier)]
    const found = (result.ok ? result.value : []).flatMap(({ id, verdict, amount }) =>
      expected.some((of) => of.id === id)
        ? [{ id, has: verdict === 'met', ...(amount === undefined ? {} : { amount }) }]
        : [],
    )
    expect(found).toEqual(expected)
  }
})

test('benefitsOf() gives nothing to who holds no tier, and follows the reading that is chosen', () => {
  const scheme = text('2026-04-01', {
    readings: { wide: { alternatives: ['strict', 'mild'], default: 'strict', cite: 'mark' } },
    benefits: [
      { id: 'logo', kind: 'mark', cite: 'mark' },
      {
        id: 'list',
        kind: 'publication',
        tiers: { kind: 'byReading', reading: 'wide', cases: { strict: ['high'], mild: ['high', 'low'] } },
        cite: 'publication',
      },
    ],
  })
  const verdicts = (tier: string | null, readings?: { readonly [reading: string]: string }) => {
    const result = benefitsOf(scheme, { tier, ...(readings ? { readings } : {}) })
    return result.ok && result.value.map(({ verdict }) => verdict)
  }
  expect(verdicts(null)).toEqual(['unmet', 'unmet'])
  expect(verdicts('low')).toEqual(['met', 'unmet'])
  expect(verdicts('low', { wide: 'mild' })).toEqual(['met', 'met'])
})
