import { describe, expect, test } from 'vitest'
import { okinawaSdgs, okinawaSdgs20260603, yokohamaYSdgs20240401 } from '../../schemes/index.ts'
import type { Scheme } from '../../src/index.ts'
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

  test('reads the facts of events as the edition whose transition asks for them has them', () => {
    const { kpiChanged, ...facts } = okinawaSdgs20260603.facts
    const later: Scheme = {
      ...okinawaSdgs20260603,
      edition: '2028-04-01',
      inForce: { ...okinawaSdgs20260603.inForce!, from: '2028-04-01' },
      facts,
      transitions: [],
    }
    const { KIJUN_STATUS } = spreadsheetFunctions([...okinawaSdgs, later])
    const headers = [['出来事', '年月日', '決定の種類', '認証区分', 'KPIの変更']]
    const decided = (changed: string) => [['決定', '2026-02-12', '新規', 'platinum', changed]]
    const on = (changed: string) => KIJUN_STATUS('okinawa-sdgs', headers, decided(changed), '2029-01-01')
    // Supplementary provision 2 of the edition of 2026: with a changed KPI until 2030-03-31, else 2028-02-12.
    expect([on('○'), on('×'), on('')]).toEqual([[['inForce']], [['expired']], [['undetermined']]])
  })
})
