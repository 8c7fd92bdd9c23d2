import type { AssessInput, Draft } from '../vector.ts'
import { scored } from './scored.ts'

const yokohama = 'yokohama-y-sdgs@2024-04-01'
const bands: readonly Draft<AssessInput>[] = (
  [
    ['0', null],
    ['29', null],
    ['29.9', null],
    ['29.99999999999999999999999999999999999999', null],
    ['30', 'standard'],
    ['30.0', 'standard'],
    ['58.999', 'standard'],
    ['59', 'standard'],
    ['60', 'superior'],
    ['60.00000000000000000000000000000000000001', 'superior'],
    ['79', 'superior'],
    ['80', 'supreme'],
    ['80.00000000000000000000000000000000000001', 'supreme'],
    ['120', 'supreme'],
  ] as const
).map(([points, band]) => scored(yokohama, { points }, band, '第9条第2項'))

/** Between two bands as they are written nothing is said: the mayor decides (第21条). */
const gaps: readonly Draft<AssessInput>[] = [
  ['59.5', 'superior'],
  ['59.00000000000000000000000000000000000001', 'superior'],
  ['59.99999999999999999999999999999999999999', 'superior'],
  ['79.5', 'supreme'],
  ['79.96', 'supreme'],
  ['79.99999999999999999999999999999999999999', 'supreme'],
].map(([points, highest]) => ({
  input: { scheme: yokohama, at: 'decision', facts: { points }, stages: ['criteria'] },
  expected: {
    outcome: 'referred',
    stages: { criteria: 'referred' },
    tierRange: { lowest: null, highest },
  },
  source: { kind: 'article', citation: '第9条第2項、第21条' },
}))

const contiguous = { readings: { 'yoko-band-gap': 'contiguous' } }
const readAsOne: readonly Draft<AssessInput>[] = (
  [
    ['59.5', 'standard'],
    ['59.99999999999999999999999999999999999999', 'standard'],
    ['79.5', 'superior'],
    ['80', 'supreme'],
  ] as const
).map(([points, band]) => scored(yokohama, { points }, band, '第9条第2項', contiguous))

const found: readonly Draft<AssessInput>[] = (
  [
    ['59.5', 'standard', 'standard'],
    ['59.5', 'superior', 'superior'],
    ['59.5', 'none', null],
    ['79.5', 'supreme', 'supreme'],
    ['61', 'supreme', 'superior'],
  ] as const
).map(([points, bandFound, band]) => scored(yokohama, { points, bandFound }, band, '第9条第2項、第21条'))

/** 第9条第2項: on every bound of the bands, beside it, and between two of them. */
export const bandsFromText: readonly Draft<AssessInput>[] = [...bands, ...gaps, ...readAsOne, ...found]
