import { schemes } from '../../../schemes/index.ts'
import type { Scheme } from '../../../src/index.ts'
import * as spreadsheet from '../../../src/spreadsheet/index.ts'
import { editions } from '../../laws/editions.ts'
import { rollScheme } from '../../laws/random/anyScheme.ts'
import { rollApplicant } from '../../laws/random/applicants.ts'
import { diceOf } from '../../laws/random/dice.ts'
import { sampleFacts, sampleScheme } from '../../scheme/fixtures.ts'

// What is in order, before it is bent.

export const random = Array.from({ length: 40 }, (_, start) => rollScheme(diceOf({ start, count: 500 })))
export const known = [
  ...editions.map(({ scheme, best }) => ({ scheme: scheme as Scheme, facts: best({}) })),
  { scheme: sampleScheme, facts: sampleFacts },
  ...random.map((scheme, start) => ({ scheme, facts: rollApplicant(diceOf({ start, count: 500 }), scheme) })),
]
export const histories = [
  { kind: 'applied', on: '2024-03-01' },
  { kind: 'decided', on: '2024-04-01', for: 'initial', tier: 'superior' },
  { kind: 'changeReported', on: '2024-06-01', affecting: true },
  { kind: 'decided', on: '2024-07-01', for: 'change', tier: 'standard' },
  { kind: 'suspended', on: '2024-08-01' },
  { kind: 'resumed', on: '2024-09-01' },
  { kind: 'reportSubmitted', on: '2025-04-01', final: false },
  { kind: 'decided', on: '2027-12-01', for: 'renewal', tier: null },
  { kind: 'extended', on: '2027-12-02', until: '2028-12-31' },
  { kind: 'revoked', on: '2028-02-01', ground: '19-1-3', by: '市長' },
]

export const usualOptions = {
  at: 'decision',
  on: '2026-10-01',
  readings: { r: 'x', 'yoko-band-gap': 'contiguous' },
  parameters: { margin: '1', nearMargin: '1%' },
  stages: ['criteria'],
}
type Called = (...args: readonly unknown[]) => unknown
export const functions = Object.entries(spreadsheet).filter(([name]) =>
  name.startsWith('KIJUN_'),
) as unknown as [string, Called][]
export const names = schemes.map(({ id, edition }) => `${id}@${edition}`)
export const cells: readonly unknown[] = [
  'points',
  '評価点の合計',
  'kind',
  'on',
  'decided',
  '2026-04-01',
  '○',
  61,
  45_383,
  '６１点',
  '',
  'readings=x',
  'stages=criteria',
]
