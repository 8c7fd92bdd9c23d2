import { electiveItems, requiredItems } from '../../oracle/schemes/okinawa2023.ts'
import type { AssessInput, Draft } from '../vector.ts'
import { bandsFromText } from './bandsFromText.ts'
import { scored } from './scored.ts'

type Facts = AssessInput['facts']

/** Points of environment, social, governance and local over their maxima. */
const toyotaScores = (...rows: readonly (readonly [string, string])[]): Facts => ({
  scores: Object.fromEntries(
    ['environment', 'social', 'governance', 'local'].map((domain, at) => {
      const [points, max] = rows[at] ?? rows[0]!
      return [domain, { points, max }]
    }),
  ),
})

const tenths = (overall: string, lowest: string) => ({
  figures: { overallRate: overall, lowestRate: lowest },
})

/** 得点率80%以上かつ4分野の最低得点率が60%以上; 60%, 30%; 30%, 10%. */
const rates: readonly Draft<AssessInput>[] = (
  [
    // Four domains alike
    [[['2.4', '3']], 'gold', '4/5', '4/5'],
    [[['41.6', '52']], 'gold', '4/5', '4/5'],
    [[['41.5792', '52']], 'silver', '1999/2500', '1999/2500'], // 79.96 %
    [[['41.5', '52']], 'silver', '83/104', '83/104'],
    [[['1.8', '3']], 'silver', '3/5', '3/5'],
    [[['1.79', '3']], 'bronze', '179/300', '179/300'],
    [[['0.9', '3']], 'bronze', '3/10', '3/10'],
    [[['0.89', '3']], null, '89/300', '89/300'],
    [[['0', '7']], null, '0', '0'],
    [[['7', '7']], 'gold', '1', '1'],
    // 4.8/6, 16/20, 24/30 and 5.6/7 are 50.4/63
    [
      [
        ['4.8', '6'],
        ['16', '20'],
        ['24', '30'],
        ['5.6', '7'],
      ],
      'gold',
      '4/5',
      '4/5',
    ],
    // The lowest of the four decides
    [
      [
        ['50', '50'],
        ['50', '50'],
        ['50', '50'],
        ['30', '50'],
      ],
      'gold',
      '9/10',
      '3/5',
    ],
    [
      [
        ['50', '50'],
        ['50', '50'],
        ['50', '50'],
        ['29.99', '50'],
      ],
      'silver',
      '17999/20000',
      '2999/5000',
    ],
    [
      [
        ['50', '50'],
        ['50', '50'],
        ['50', '50'],
        ['15', '50'],
      ],
      'silver',
      '33/40',
      '3/10',
    ],
    [
      [
        ['50', '50'],
        ['50', '50'],
        ['50', '50'],
        ['14.99', '50'],
      ],
      'bronze',
      '16499/20000',
      '1499/5000',
    ],
    [
      [
        ['50', '50'],
        ['50', '50'],
        ['50', '50'],
        ['5', '50'],
      ],
      'bronze',
      '31/40',
      '1/10',
    ],
    [
      [
        ['50', '50'],
        ['50', '50'],
        ['50', '50'],
        ['4.99', '50'],
      ],
      null,
      '15499/20000',
      '499/5000',
    ],
    [
      [
        ['0.3', '3'],
        ['3', '3'],
        ['3', '3'],
        ['3', '3'],
      ],
      'bronze',
      '31/40',
      '1/10',
    ],
    // The total is of points over maxima, no mean of rates
    [
      [
        ['10', '10'],
        ['10', '10'],
        ['10', '10'],
        ['60', '100'],
      ],
      'silver',
      '9/13',
      '3/5',
    ],
  ] as const
).map(([rows, tier, overall, lowest]) =>
  scored('toyota-sdgs@round-4', toyotaScores(...rows), tier, '評価指標について', tenths(overall, lowest)),
)

const okinawa: readonly Draft<AssessInput>[] = (
  [
    [15, '60', 'platinum'],
    [19, '60', 'platinum'],
    [14, '60', 'active'],
    [15, '59.99999999999999999999999999999999999999', 'active'],
    [15, '50', 'active'],
    [11, '50', 'active'],
    [11, '100', 'active'],
    [10, '50', null],
    [10, '100', null],
    [11, '49.99999999999999999999999999999999999999', null],
    [19, '49', null],
    [0, '0', null],
  ] as const
).map(([itemsMet, planScore, tier]) =>
  scored('okinawa-sdgs@2026-06-03', { itemsMet, planScore }, tier, '第6条'),
)

const workplace: readonly Draft<AssessInput>[] = (
  [
    [true, 4, 'certified'],
    [true, 3, null],
    [true, 0, null],
    [false, 9, null],
    [true, 5, 'certified'],
  ] as const
).map(([legalAllApply, attractionsPresent, tier]) =>
  scored('toyota-workplace@undated', { legalAllApply, attractionsPresent }, tier, '【確認・公表情報】様式'),
)

/** Form 2 with so many of the 21 not met, and form 3 with these bases. */
export function okinawa2023Facts(unmet: number, bases: readonly string[], bonus = false): Facts {
  const chosen = electiveItems.slice(0, 3)
  const asked = [...requiredItems, ...chosen]
  return {
    items: Object.fromEntries(
      asked.map((id, at) => [id, { met: at >= unmet, ...(chosen.includes(id) ? { chosen: true } : {}) }]),
    ),
    initiatives: ['economy', 'social', 'environment'].map((category, at) => ({
      category,
      base: bases[at],
      stakeholders: bonus,
      beyondRegion: bonus,
      governance: false,
    })),
  }
}

/** 計21項目中17項目; 計95点中60点以上. */
const both: readonly Draft<AssessInput>[] = (
  [
    [4, ['20', '20', '20'], false, 'platinum', '60'],
    [5, ['20', '20', '20'], false, null, '60'],
    [0, ['20', '20', '19.99'], false, null, '5999/100'],
    [0, ['18', '18', '18'], true, 'platinum', '60'],
    [0, ['18', '18', '17.5'], true, null, '119/2'],
    [0, ['25', '25', '25'], true, 'platinum', '81'],
    [21, ['25', '25', '25'], true, null, '81'],
  ] as const
).map(([unmet, bases, bonus, tier, planScore]) =>
  scored('okinawa-sdgs@2023-07-31', okinawa2023Facts(unmet, bases, bonus), tier, '4(2)', {
    figures: { planScore },
  }),
)

/** What the texts themselves say of points on a threshold and beside it. */
export const tiersFromTexts: readonly Draft<AssessInput>[] = [
  ...bandsFromText,
  ...rates,
  ...okinawa,
  ...workplace,
  ...both,
]
