import { describe, expect, test } from 'vitest'
import { certified, refusedEvents, renewed, reports, status } from './okinawaSdgs20260603.asking.ts'

// The effects are those that interpretations.json gives for each alternative.
describe('okinawa-sdgs@2026-06-03 under its readings', () => {
  test.each([
    ['old-2-years', '2025-02-13', '2027-02-13'],
    ['new-rule', '2025-02-13', '2029-03-31'],
    ['old-2-years', '2026-03-10', '2028-03-10'],
    ['new-rule', '2026-03-10', '2030-03-31'],
  ])('oki26-s2-between, %s: certified %s, until %s', (alternative, on, until) => {
    const readings = { 'oki26-s2-between': alternative }
    expect(status('2026-07-01', [certified(on)], { readings }).until).toBe(until)
  })

  test.each([
    ['from-renewal-certification', '2035-03-31'],
    ['from-old-expiry', '2036-03-31'],
  ])('oki26-renewal-start, %s: renewed 2031-02-10, until %s', (alternative, until) => {
    const readings = { 'oki26-renewal-start': alternative }
    const events = [certified('2027-02-10'), renewed('2031-02-10')]
    expect(status('2031-04-01', events, { readings }).until).toBe(until)
  })

  test.each([
    ['not-counted', '2028-02-10'],
    ['counted', '2028-02-09'],
  ])('oki26-report-first-day, %s: certified 2027-02-10, elapsed %s', (alternative, elapsed) => {
    const readings = { 'oki26-report-first-day': alternative }
    expect(reports('2027-02-10', { readings })[0]?.elapsedOn).toBe(elapsed)
  })

  // Counted from 29 February 2028, 4 years end before 29 February 2032; from 1 March 2031, 1 year ends on it (民法第143条第2項).
  test.each([
    ['from-original', ['2029-02-28', '2030-02-28', '2031-02-28', '2032-02-28']],
    ['chained', ['2029-02-28', '2030-02-28', '2031-02-28', '2032-02-29']],
  ])('oki26-report-chain, %s: certified 2028-02-28', (alternative, elapsed) => {
    const readings = { 'oki26-report-chain': alternative }
    expect(reports('2028-02-28', { readings }).map((report) => report.elapsedOn)).toEqual(elapsed)
  })

  test('four reports fall within any validity', () => {
    expect(reports('2027-04-01')).toHaveLength(4)
    expect(reports('2027-03-31')).toHaveLength(4)
  })

  // oki26-silent, oki26-tier-change: what the text does not provide is refused
  test.each([
    [{ kind: 'suspended', on: '2028-01-10' }],
    [{ kind: 'extended', on: '2028-01-10', until: '2032-03-31' }],
    [{ kind: 'decided', on: '2028-01-10', for: 'reapplication', tier: 'platinum' }],
  ])('%j is not provided for', (event) => {
    expect(refusedEvents([certified('2027-02-10', 'active'), event])).toHaveLength(1)
  })

  test('a change that is approved leaves the tier as it is', () => {
    const change = { kind: 'decided', on: '2028-01-10', for: 'change', tier: 'active' }
    const { status: name, tier, until } = status('2028-01-10', [certified('2027-02-10', 'active'), change])
    expect([name, tier, until]).toEqual(['inForce', 'active', '2031-03-31'])
  })
})
