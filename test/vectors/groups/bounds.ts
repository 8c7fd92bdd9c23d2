import { electiveItems, requiredItems } from '../../oracle/schemes/okinawa2023.ts'
import { withSilence } from '../../prove/differential/silence.ts'
import { assessAnswer } from '../answers.ts'
import { type AssessInput, type Draft, numbered } from '../vector.ts'
import { anyApplicants } from './tiers.ts'
import { okinawa2023Facts } from './tiersFromTexts.ts'

type Facts = AssessInput['facts']
type Range = readonly [lowest: string | null, highest: string | null]

/** What the criteria leave open, or settle already, while facts are missing. */
function bounded(
  scheme: string,
  facts: Facts,
  verdict: 'met' | 'unmet' | 'undetermined' | 'referred',
  [lowest, highest]: Range,
  citation: string,
): Draft<AssessInput> {
  return {
    input: { scheme, at: 'decision', facts, stages: ['criteria'] },
    expected: {
      outcome: verdict,
      stages: { criteria: verdict },
      ...(lowest === highest ? { tier: lowest } : {}),
      tierRange: { lowest, highest },
    },
    source: { kind: 'article', citation },
  }
}

const toyota = (scores: Facts) => ({ scores })
const half = { points: '25', max: '50' }
const full = { points: '50', max: '50' }

const fromTexts: readonly Draft<AssessInput>[] = [
  // Nothing is known: anything can be.
  bounded('yokohama-y-sdgs@2024-04-01', {}, 'undetermined', [null, 'supreme'], '第9条第2項'),
  bounded('yokohama-y-sdgs@2024-04-01', { points: null }, 'undetermined', [null, 'supreme'], '第9条第2項'),
  bounded('toyota-sdgs@round-4', {}, 'undetermined', [null, 'gold'], '評価指標について'),
  bounded('okinawa-sdgs@2026-06-03', {}, 'undetermined', [null, 'platinum'], '第6条'),
  bounded('okinawa-sdgs@2023-07-31', {}, 'undetermined', [null, 'platinum'], '4(2)'),
  bounded('toyota-workplace@undated', {}, 'undetermined', [null, 'certified'], '【確認・公表情報】様式'),
  bounded('sp2-esg@undated', {}, 'undetermined', [null, 'certified'], '審査基準'),
  // 第6条: one of two figures settles what the other cannot mend.
  bounded('okinawa-sdgs@2026-06-03', { itemsMet: 10 }, 'unmet', [null, null], '第6条'),
  bounded('okinawa-sdgs@2026-06-03', { itemsMet: 11 }, 'undetermined', [null, 'active'], '第6条'),
  bounded('okinawa-sdgs@2026-06-03', { itemsMet: 14 }, 'undetermined', [null, 'active'], '第6条'),
  bounded('okinawa-sdgs@2026-06-03', { itemsMet: 15 }, 'undetermined', [null, 'platinum'], '第6条'),
  bounded('okinawa-sdgs@2026-06-03', { planScore: '49.9' }, 'unmet', [null, null], '第6条'),
  bounded('okinawa-sdgs@2026-06-03', { planScore: '50' }, 'undetermined', [null, 'active'], '第6条'),
  bounded('okinawa-sdgs@2026-06-03', { planScore: '60' }, 'undetermined', [null, 'platinum'], '第6条'),
  // One domain below a tier's minimum bars it, whatever the others come to.
  bounded(
    'toyota-sdgs@round-4',
    toyota({ environment: { points: '29', max: '50' } }),
    'undetermined',
    [null, 'silver'],
    '評価指標について',
  ),
  bounded(
    'toyota-sdgs@round-4',
    toyota({ environment: { points: '4', max: '50' } }),
    'unmet',
    [null, null],
    '評価指標について',
  ),
  bounded(
    'toyota-sdgs@round-4',
    toyota({ environment: { points: '30', max: '50' } }),
    'undetermined',
    [null, 'gold'],
    '評価指標について',
  ),
  // 50 + 50 + 50 of 150, and 0 to 50 of the last 50: from 75 % with a minimum of 0 to all of it
  bounded(
    'toyota-sdgs@round-4',
    toyota({ environment: full, social: full, governance: full, local: { max: '50' } }),
    'undetermined',
    [null, 'gold'],
    '評価指標について',
  ),
  // 75 of 150, and at most 50 more: 125 of 200 is 62.5 %
  bounded(
    'toyota-sdgs@round-4',
    toyota({ environment: half, social: half, governance: half, local: { max: '50' } }),
    'undetermined',
    [null, 'silver'],
    '評価指標について',
  ),
  // Missing among the legal items or the attractions
  bounded(
    'toyota-workplace@undated',
    { attractionsPresent: 3 },
    'unmet',
    [null, null],
    '【確認・公表情報】様式',
  ),
  bounded(
    'toyota-workplace@undated',
    { legalAllApply: false },
    'unmet',
    [null, null],
    '【確認・公表情報】様式',
  ),
  bounded(
    'toyota-workplace@undated',
    { legalAllApply: true },
    'undetermined',
    [null, 'certified'],
    '【確認・公表情報】様式',
  ),
  // 計21項目中17項目: 17 met settle it, 5 not met settle it the other way.
  ...[3, 4, 5, 21]
    .map((known) => {
      const { items, initiatives } = okinawa2023Facts(0, ['25', '25', '25']) as {
        items: Facts
        initiatives: unknown
      }
      const asked = [...requiredItems, ...electiveItems.slice(0, 3)]
      const left = Object.fromEntries(
        asked.map((id, at) => [id, { ...(items[id] as Facts), met: at < 21 - known ? true : null }]),
      )
      const isSettled = 21 - known >= 17
      return bounded(
        'okinawa-sdgs@2023-07-31',
        { items: left, initiatives },
        isSettled ? 'met' : 'undetermined',
        isSettled ? ['platinum', 'platinum'] : [null, 'platinum'],
        '4(2)【第2号様式】',
      )
    })
    .map((draft) => ({
      ...draft,
      expected: { ...(draft.expected as object), figures: { planScore: '75' } },
    })),
  // Item 1 of the criteria is missed by a word, and nothing that is missing can mend it.
  bounded(
    'sp2-esg@undated',
    { declaration: '人権と情報公開を進める。', otherEnvironmentKeyword: false },
    'unmet',
    [null, null],
    '審査基準 項目1',
  ),
  bounded('sp2-esg@undated', { coherent: false }, 'unmet', [null, null], '審査基準 項目1'),
]

export const bounds = numbered(
  'bounds',
  [
    ...fromTexts,
    ...anyApplicants(4, (dice, facts) =>
      withSilence(dice, facts, ['optional', 'status', 'legalOnly', 'mismatch'], [3, 10, 40, 90]),
    ),
  ],
  assessAnswer,
)
