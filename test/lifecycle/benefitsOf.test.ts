import { benefitsOf } from 'kijun'
import { toyotaSdgsRound4 } from 'kijun/schemes'
import { expect, test } from 'vitest'
import { type Business, toyotaLogos, toyotaSubsidies } from '../oracle/benefits.ts'

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
