import type { NaiveEvent } from '../../oracle/lifecycle.ts'
import type { Draft, LifecycleInput, Source } from '../vector.ts'

const initial = (on: string, tier: string): NaiveEvent => ({ kind: 'decided', on, for: 'initial', tier })
const decided = (on: string, purpose: string, tier: string | null): NaiveEvent => ({
  kind: 'decided',
  on,
  for: purpose,
  tier,
})

type Row = readonly [
  events: readonly NaiveEvent[],
  on: string,
  status: string,
  tier: string | null,
  until: string | null,
]

function rows(
  series: string,
  citation: string,
  of: readonly Row[],
  more: object = {},
): readonly Draft<LifecycleInput>[] {
  const source: Source = { kind: 'article', citation }
  return of.map(([events, on, status, tier, until]) => ({
    input: { operation: 'status', series, events, ...more, on },
    expected: { status, tier, until },
    source,
  }))
}

const first = initial('2024-04-01', 'superior')
const yokohama = [
  ...rows('yokohama-y-sdgs', '第11条第1項', [
    [[first], '2024-03-31', 'notCertified', null, null],
    [[first], '2024-04-01', 'inForce', 'superior', '2028-03-31'],
    [[first], '2028-03-31', 'inForce', 'superior', '2028-03-31'],
    [[first], '2028-04-01', 'expired', 'superior', '2028-03-31'],
  ]),
  ...rows('yokohama-y-sdgs', '附則（令和6年4月1日）第2項', [
    // 2 years from 2022-04-01 are over on 2024-03-31: not certified any more on the day that counts.
    [[initial('2022-04-01', 'standard')], '2024-04-01', 'expired', 'standard', '2024-03-31'],
    [[initial('2022-04-02', 'standard')], '2024-03-31', 'inForce', 'standard', '2024-04-01'],
    [[initial('2022-04-02', 'standard')], '2024-04-01', 'inForce', 'standard', '2027-03-31'],
    [[initial('2024-03-31', 'standard')], '2024-04-01', 'inForce', 'standard', '2028-03-31'],
  ]),
  ...rows('yokohama-y-sdgs', '第11条第2項', [
    [
      [first, decided('2026-05-01', 'reapplication', 'supreme')],
      '2026-05-01',
      'inForce',
      'supreme',
      '2031-03-31',
    ],
    [
      [first, decided('2026-05-01', 'reapplication', 'superior')],
      '2026-05-01',
      'inForce',
      'superior',
      '2028-03-31',
    ],
    [
      [first, decided('2026-05-01', 'reapplication', 'standard')],
      '2026-05-01',
      'inForce',
      'superior',
      '2028-03-31',
    ],
  ]),
  ...rows('yokohama-y-sdgs', '第13条', [
    [
      [first, decided('2028-03-01', 'renewal', 'superior')],
      '2028-04-01',
      'inForce',
      'superior',
      '2032-03-31',
    ],
    [
      [first, decided('2028-04-01', 'renewal', 'superior')],
      '2028-04-01',
      'inForce',
      'superior',
      '2032-03-31',
    ],
    [
      [first, decided('2028-04-02', 'renewal', 'superior')],
      '2028-04-02',
      'inForce',
      'superior',
      '2033-03-31',
    ],
  ]),
  ...rows('yokohama-y-sdgs', '第16条', [
    [[first, { kind: 'suspended', on: '2025-06-01' }], '2025-06-01', 'suspended', 'superior', '2028-03-31'],
    [
      [first, { kind: 'suspended', on: '2025-06-01' }, { kind: 'resumed', on: '2025-07-01' }],
      '2025-07-01',
      'inForce',
      'superior',
      '2028-03-31',
    ],
  ]),
  ...rows('yokohama-y-sdgs', '第17条第2項', [
    [[first, decided('2025-06-01', 'change', 'standard')], '2025-06-01', 'inForce', 'standard', '2028-03-31'],
    [[first, decided('2025-06-01', 'change', null)], '2025-06-01', 'revoked', 'superior', '2028-03-31'],
  ]),
  ...rows('yokohama-y-sdgs', '第18条', [
    [[first, { kind: 'withdrawn', on: '2025-06-01' }], '2025-05-31', 'inForce', 'superior', '2028-03-31'],
    [[first, { kind: 'withdrawn', on: '2025-06-01' }], '2025-06-01', 'withdrawn', 'superior', '2028-03-31'],
  ]),
  ...rows('yokohama-y-sdgs', '第19条第1項', [
    [
      [first, { kind: 'revoked', on: '2025-06-01', ground: '19-1-3' }],
      '2025-06-01',
      'revoked',
      'superior',
      '2028-03-31',
    ],
  ]),
  ...rows('yokohama-y-sdgs', '第11条第3項', [
    [
      [first, { kind: 'extended', on: '2028-01-10', until: '2028-09-30' }],
      '2028-04-01',
      'inForce',
      'superior',
      '2028-09-30',
    ],
  ]),
]

const february = initial('2026-02-12', 'platinum')
const okinawa = [
  ...rows('okinawa-sdgs', '1(2) 認証期間', [
    [[initial('2024-01-31', 'platinum')], '2026-01-31', 'inForce', 'platinum', '2026-01-31'],
    [[initial('2024-01-31', 'platinum')], '2026-02-01', 'expired', 'platinum', '2026-01-31'],
  ]),
  ...rows('okinawa-sdgs', '第13条第1項', [
    [[initial('2026-10-05', 'active')], '2031-03-31', 'inForce', 'active', '2031-03-31'],
    [[initial('2026-10-05', 'active')], '2031-04-01', 'expired', 'active', '2031-03-31'],
  ]),
  ...rows(
    'okinawa-sdgs',
    '附則（令和8年6月3日）第2項',
    [
      [[february], '2026-06-02', 'inForce', 'platinum', '2028-02-12'],
      [[february], '2026-06-03', 'inForce', 'platinum', '2030-03-31'],
      [[february], '2030-04-01', 'expired', 'platinum', '2030-03-31'],
      // Of January and of March the supplementary provision says nothing.
      [[initial('2026-01-31', 'platinum')], '2026-06-03', 'inForce', 'platinum', '2028-01-31'],
      [[initial('2026-03-01', 'platinum')], '2026-06-03', 'inForce', 'platinum', '2028-03-01'],
    ],
    { facts: { kpiChanged: true } },
  ),
  ...rows(
    'okinawa-sdgs',
    '附則（令和8年6月3日）第2項',
    [[[february], '2028-02-13', 'expired', 'platinum', '2028-02-12']],
    { facts: { kpiChanged: false } },
  ),
  ...(
    [
      ['2028-02-12', 'inForce'],
      ['2028-02-13', 'undetermined'],
      ['2030-03-31', 'undetermined'],
      ['2030-04-01', 'expired'],
    ] as const
  ).map(
    ([on, status]): Draft<LifecycleInput> => ({
      input: { operation: 'status', series: 'okinawa-sdgs', events: [february], on },
      expected: {
        status,
        tier: 'platinum',
        until: null,
        untilRange: { earliest: '2028-02-12', latest: '2030-03-31' },
      },
      source: { kind: 'article', citation: '附則（令和8年6月3日）第2項' },
    }),
  ),
]

const others = [
  ...rows('toyota-sdgs', '第４回申請受付: 認証有効期限', [
    [[initial('2025-03-31', 'bronze')], '2027-03-31', 'inForce', 'bronze', '2027-03-31'],
    [[initial('2025-03-31', 'bronze')], '2027-04-01', 'expired', 'bronze', '2027-03-31'],
    [
      [initial('2025-03-31', 'bronze'), decided('2026-03-31', 'reapplication', 'silver')],
      '2026-03-31',
      'inForce',
      'silver',
      '2027-03-31',
    ],
  ]),
  ...rows('sp2-esg', '更新について', [
    [[initial('2024-04-01', 'certified')], '2026-04-01', 'inForce', 'certified', '2026-04-01'],
    [
      [initial('2024-04-01', 'certified'), decided('2026-04-01', 'renewal', 'certified')],
      '2027-04-01',
      'inForce',
      'certified',
      '2027-04-01',
    ],
  ]),
]

/** 経過日から20日以内: 2027-10-25 is a Monday; with weekends closed, 2028-10-25 and on. */
const reports: readonly Draft<LifecycleInput>[] = [
  {
    input: { operation: 'reports', decidedOn: '2026-10-05', closed: {} },
    expected: {
      reports: [
        { n: 1, elapsedOn: '2027-10-05', plain: '2027-10-25', due: '2027-10-25' },
        { n: 2, elapsedOn: '2028-10-05', plain: '2028-10-25', due: '2028-10-25' },
        { n: 3, elapsedOn: '2029-10-05', plain: '2029-10-25', due: '2029-10-25' },
        { n: 4, elapsedOn: '2030-10-05', plain: '2030-10-25', due: '2030-10-25' },
      ],
    },
    source: { kind: 'article', citation: '第12条第1項' },
  },
  ...['2026-06-03', '2027-02-28', '2028-02-29', '2027-12-10', '2028-03-31', '2027-04-01'].flatMap(
    (decidedOn) =>
      [{}, { weekends: true, yearEnd: true }].map(
        (closed): Draft<LifecycleInput> => ({ input: { operation: 'reports', decidedOn, closed } }),
      ),
  ),
]

/** What the texts themselves say of the first and last day of everything that can happen. */
export const lifecyclesFromTexts: readonly Draft<LifecycleInput>[] = [
  ...yokohama,
  ...okinawa,
  ...others,
  ...reports,
]
