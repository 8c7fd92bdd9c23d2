import { describe, expect, test } from 'vitest'
import { yokohamaYSdgs20240401 } from '../../schemes/index.ts'
import { spreadsheetFunctions } from '../../src/spreadsheet/spreadsheetFunctions.ts'

describe('spreadsheetFunctions()', () => {
  test('an element without words is called by its id', () => {
    const { words, ...rules } = yokohamaYSdgs20240401
    const { grounds, tiers, ...others } = words!
    const headers = [['kind', 'on', 'for', 'tier', 'ground']]
    const events = [
      ['decided', '2024-04-01', 'initial', 'superior', ''],
      ['revoked', '2025-06-01', '', '', '19-1-2'],
    ]
    for (const own of [rules, { ...rules, words: others }]) {
      const { KIJUN_STATUS } = spreadsheetFunctions([own])
      expect(KIJUN_STATUS('yokohama-y-sdgs', headers, events, '2025-06-02')).toEqual([['revoked']])
    }
  })
})
