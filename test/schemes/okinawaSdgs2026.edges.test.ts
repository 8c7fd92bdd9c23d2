import { describe, expect, test } from 'vitest'
import { holding } from './okinawaSdgs20260603.applicants.ts'
import { gate } from './okinawaSdgs20260603.asking.ts'

// What the lines of the list leave open on either side of a step of the text.
describe('okinawa-sdgs@2026-06-03 beside its steps', () => {
  // 第9条第3項: 軽微な変更, reported where there is one.
  test.each([
    ['none', undefined, 'met'],
    ['affecting', undefined, 'met'],
    ['formal', undefined, 'undetermined'],
    ['formal', false, 'unmet'],
    ['formal', true, 'met'],
  ])('a change %s, reported %s: %s', (change, formalChangeReported, expected) => {
    const data = { ...holding, change, formalChangeReported }
    expect(gate('formal-change-reported', 'holding', data, { on: '2028-06-01' })).toBe(expected)
  })

  // 第10条: 第4条に規定する要件を満たさなくなったとき, each exclusion of 第4条第2項 by itself.
  test.each(['boryokudan', 'boryokudanMember', 'boryokudanTies', 'boryokudanEquivalent', 'publicOrderHarm'])(
    'who falls under %s has to withdraw',
    (flag) => {
      const lost = (data: object) =>
        gate('withdrawal-when-lost', 'holding', { ...holding, ...data }, { on: '2028-06-01' })
      expect(lost({ [flag]: false })).toBe('met')
      expect(lost({ [flag]: true })).toBe('unmet')
      expect(lost({ [flag]: true, withdrawalNoticeFiled: true })).toBe('met')
    },
  )
})
