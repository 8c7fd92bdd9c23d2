import { deadlines, replay } from 'kijun'
import { okinawaSdgs } from 'kijun/schemes'
import { describe, expect, test } from 'vitest'
import { documents } from './asking.ts'
import { holding } from './okinawaSdgs20260603.applicants.ts'
import { certified, gate, scheme, status } from './okinawaSdgs20260603.asking.ts'

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

  // 附則第2項: 令和8年2月に認証を受けた団体, with the KPI changed: 4 years, first day counted, and the next 31 March. All
  // others keep the 2 years of the text under which they were certified.
  test.each([
    ['2026-01-31', true, '2028-01-31'],
    ['2026-02-01', true, '2030-03-31'],
    ['2026-02-28', true, '2030-03-31'],
    ['2026-03-01', true, '2028-03-01'],
    ['2026-02-01', false, '2028-02-01'],
    // From 1 March 2026, two years end on 29 February 2028.
    ['2026-02-28', false, '2028-02-29'],
  ])('certified on %s, KPI changed %s: until %s', (on, kpiChanged, until) => {
    expect(status('2026-07-01', [certified(on)], { facts: { kpiChanged } }).until).toBe(until)
  })

  // Interpretation oki26-s2-between: those certified before or after that February, under the new rule.
  test.each([
    ['2026-01-31', '2030-03-31'],
    ['2026-02-01', '2028-02-01'],
    ['2026-02-28', '2028-02-29'],
    ['2026-03-01', '2030-03-31'],
    ['2026-06-02', '2031-03-31'],
  ])('oki26-s2-between, new-rule: certified on %s, KPI not changed: until %s', (on, until) => {
    const readings = { 'oki26-s2-between': 'new-rule' }
    expect(status('2026-07-01', [certified(on)], { facts: { kpiChanged: false }, readings }).until).toBe(
      until,
    )
  })

  // It reaches what stands on 3 June 2026, when the text comes into force.
  test.each([
    ['2024-06-02', 'expired', '2026-06-02'],
    ['2024-06-03', 'inForce', '2029-03-31'],
  ])('oki26-s2-between, new-rule: certified on %s, %s until %s', (on, standing, until) => {
    const readings = { 'oki26-s2-between': 'new-rule' }
    expect(status('2026-06-03', [certified(on)], { facts: { kpiChanged: false }, readings })).toMatchObject({
      status: standing,
      until,
    })
  })

  test.each([
    ['2025-02-13', '2027-02-13', '2029-03-31'],
    ['2026-03-01', '2028-03-01', '2030-03-31'],
  ])(
    'oki26-s2-between, new-rule: certified on %s, until %s before 3 June 2026 and until %s from then on',
    (on, old, renewed) => {
      const told = { facts: { kpiChanged: false }, readings: { 'oki26-s2-between': 'new-rule' } }
      expect(status('2026-06-02', [certified(on)], told).until).toBe(old)
      expect(status('2026-06-03', [certified(on)], told).until).toBe(renewed)
    },
  )

  // 第8条第2項, 第3項 and 第13条第3項: whatever the result, it is notified.
  test.each(['certified', 'refused', 'renewed', 'notRenewed'] as const)(
    '%s: the result is notified',
    (on) => {
      expect(
        documents(scheme, { on, tier: on.startsWith('n') || on === 'refused' ? null : 'platinum' }),
      ).toContain('result-notice')
    },
  )

  // Of 21 items under the earlier text, no more than the 19 of this one can be met.
  test('what an applicant of 2023 states is read as items out of 19', () => {
    expect(scheme.predecessor?.facts['itemsMet']).toEqual({
      measure: { kind: 'cap', of: { kind: 'measure', measure: 'itemsMet' }, at: '19' },
    })
  })

  test('an application for renewal carries nothing over the last day: no provision says so', () => {
    const events = [certified('2027-02-10'), { kind: 'applied', on: '2031-03-01' }]
    expect(status('2031-03-31', events).status).toBe('inForce')
    expect(status('2031-04-01', events).status).toBe('expired')
  })

  // 第12条第1項 counts from the day of the certification, which a change under 第9条第2項 is not.
  test('a change that decides the tier anew leaves the reports where they are', () => {
    const change = { kind: 'decided', on: '2027-08-02', for: 'change', tier: 'active' }
    const { history } = replay(okinawaSdgs, { events: [certified('2027-02-10'), change] })
    const elapsed = deadlines(history).flatMap((of) => (of.kind === 'report' ? [of.elapsedOn] : []))
    expect(elapsed).toEqual(['2028-02-10', '2029-02-10', '2030-02-10', '2031-02-10'])
  })
})
