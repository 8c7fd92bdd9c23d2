import { validityAnswer } from '../../oracle/schemes/validityEnd.ts'
import { anyDay } from '../../prove/differential/days.ts'
import { makeDice } from '../../support/dice.ts'
import { type Draft, numbered, type ValidityInput } from '../vector.ts'

type Row = readonly [scheme: string, purpose: 'initial' | 'renewal', decidedOn: string, until: string]

const examples: readonly Draft<ValidityInput>[] = (
  [
    ['yokohama-y-sdgs@2024-04-01', 'initial', '2024-04-01', '2028-03-31'],
    ['yokohama-y-sdgs@2024-04-01', 'initial', '2024-10-01', '2029-03-31'],
  ] satisfies readonly Row[]
).map((row) => stated(row, { kind: 'official example', citation: '運営主体が公表する認証期間' }))

const fromTexts: readonly Draft<ValidityInput>[] = [
  ...(
    [
      ['yokohama-y-sdgs@2024-04-01', 'initial', '2024-04-02', '2029-03-31'],
      ['yokohama-y-sdgs@2024-04-01', 'initial', '2025-03-31', '2029-03-31'],
      ['yokohama-y-sdgs@2024-04-01', 'initial', '2025-04-01', '2029-03-31'],
      ['yokohama-y-sdgs@2024-04-01', 'renewal', '2028-02-29', '2032-03-31'],
    ] satisfies readonly Row[]
  ).map((row) => stated(row, { kind: 'article', citation: '第11条第1項、第13条' })),
  ...(
    [
      ['okinawa-sdgs@2026-06-03', 'initial', '2026-03-31', '2030-03-31'],
      ['okinawa-sdgs@2026-06-03', 'initial', '2026-04-01', '2031-03-31'],
      ['okinawa-sdgs@2026-06-03', 'initial', '2026-06-03', '2031-03-31'],
      ['okinawa-sdgs@2026-06-03', 'initial', '2028-02-29', '2032-03-31'],
    ] satisfies readonly Row[]
  ).map((row) => stated(row, { kind: 'article', citation: '第13条第1項' })),
  ...(
    [
      ['okinawa-sdgs@2023-07-31', 'initial', '2024-02-28', '2026-02-28'],
      ['okinawa-sdgs@2023-07-31', 'initial', '2024-02-29', '2026-02-28'],
      ['okinawa-sdgs@2023-07-31', 'initial', '2022-02-28', '2024-02-29'],
    ] satisfies readonly Row[]
  ).map((row) => stated(row, { kind: 'article', citation: '1(2) 認証期間; 民法第140条' })),
  ...(
    [
      ['toyota-sdgs@round-4', 'initial', '2025-03-31', '2027-03-31'],
      ['toyota-sdgs@round-4', 'initial', '2027-03-31', '2027-03-31'],
    ] satisfies readonly Row[]
  ).map((row) => stated(row, { kind: 'article', citation: '第４回申請受付: 認証有効期限' })),
  ...(
    [
      ['sp2-esg@undated', 'initial', '2024-04-01', '2026-04-01'],
      ['sp2-esg@undated', 'renewal', '2026-04-01', '2027-04-01'],
      ['sp2-esg@undated', 'initial', '2024-02-29', '2026-02-28'],
      ['sp2-esg@undated', 'renewal', '2027-02-28', '2028-02-29'],
    ] satisfies readonly Row[]
  ).map((row) => stated(row, { kind: 'article', citation: '更新について; 民法第140条' })),
  {
    input: { scheme: 'toyota-sdgs@round-4', decidedOn: '2027-04-01', for: 'initial' },
    expected: { issues: [{ code: 'validity/ends-before-start', path: [] }] },
    source: { kind: 'article', citation: '第４回申請受付: 認証有効期限' },
  },
  {
    input: { scheme: 'toyota-workplace@undated', decidedOn: '2025-04-01', for: 'initial' },
    expected: { issues: [{ code: 'validity/not-stated', path: [] }] },
    source: { kind: 'article', citation: '確認・公表制度概要' },
  },
]

function stated([scheme, purpose, decidedOn, until]: Row, source: Draft<ValidityInput>['source']) {
  return {
    input: { scheme, decidedOn, for: purpose },
    expected: { from: decidedOn, until },
    source: source!,
  } satisfies Draft<ValidityInput>
}

const readings: { readonly [scheme: string]: readonly { readonly [reading: string]: string }[] } = {
  'sp2-esg@undated': [
    {},
    { 'sp2-first-day': 'counted' },
    { 'sp2-renewal-anchor': 'fiscal-year' },
    { 'sp2-first-day': 'counted', 'sp2-renewal-anchor': 'fiscal-year' },
  ],
  'toyota-sdgs@round-4': [{}, { 'toyota-validity-formula': 'first-march-after-2-years' }],
  'okinawa-sdgs@2023-07-31': [{}, { 'oki23-first-day': 'counted' }],
  'okinawa-sdgs@2026-06-03': [{}, { 'oki26-elapsed': 'last-day' }],
  'yokohama-y-sdgs@2020-10-12': [{}],
  'yokohama-y-sdgs@2024-04-01': [{}, { 'yoko-first-day': 'not-counted' }],
}

/** The days on which whole cohorts are certified, month ends, leap days, and the days beside them. */
const edges = [
  ...['2024-02-28', '2024-02-29', '2024-03-01', '2024-03-30', '2024-03-31', '2024-04-01', '2024-04-02'],
  ...[
    '2025-12-31',
    '2026-02-28',
    '2027-03-31',
    '2027-04-01',
    '2028-02-29',
    '2096-02-29',
    '2196-12-31',
    '2199-04-01',
  ],
]

const systematic: readonly Draft<ValidityInput>[] = Object.entries(readings).flatMap(([scheme, all]) =>
  all.flatMap((chosen, of) =>
    edges
      .filter((_, at) => of === 0 || at % 2 === of % 2)
      .map((decidedOn, at) => asked(scheme, decidedOn, at % 3 === 2 ? 'renewal' : 'initial', chosen)),
  ),
)

function anyValidities(seed: number, count: number): readonly Draft<ValidityInput>[] {
  const dice = makeDice(seed)
  return Array.from({ length: count }, () => {
    const scheme = dice.pick(Object.keys(readings))
    const purpose = dice.chance(30) ? 'renewal' : 'initial'
    return asked(scheme, anyDay(dice, 2021, 2045), purpose, dice.pick(readings[scheme]!))
  })
}

function asked(
  scheme: string,
  decidedOn: string,
  purpose: 'initial' | 'renewal',
  chosen: { readonly [reading: string]: string },
): Draft<ValidityInput> {
  const isDefault = Object.keys(chosen).length === 0
  return { input: { scheme, decidedOn, for: purpose, ...(isDefault ? {} : { readings: chosen }) } }
}

export function validityVectorAnswer({
  scheme,
  decidedOn,
  for: purpose,
  readings: chosen,
}: ValidityInput): unknown {
  const found = validityAnswer(scheme, decidedOn, purpose === 'renewal', chosen ?? {})
  return 'issue' in found ? { issues: [{ code: found.issue, path: [] }] } : found
}

export const validities = numbered(
  'validity',
  [...examples, ...fromTexts, ...systematic, ...anyValidities(2, 160)],
  validityVectorAnswer,
)
