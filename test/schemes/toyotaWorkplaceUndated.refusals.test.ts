import { toyotaWorkplaceUndated as scheme } from 'kijun/schemes'
import { describe, expect, test } from 'vitest'
import { assessed } from './asking.ts'

const office = {
  selfChecked: true,
  applied: true,
  legalAllApply: true,
  attractionsPresent: 4,
  adviserChecked: true,
} as const

describe('toyota-workplace@undated', () => {
  test('confirms an office that keeps to everything', () => {
    expect(assessed(scheme, office)).toMatchObject({ outcome: 'met', tier: 'certified' })
  })

  test.each([
    ['self-check', { selfChecked: false }],
    ['apply', { applied: false }],
    ['site-check', { adviserChecked: false }],
    ['legal-all', { legalAllApply: false }],
    ['attract-4', { attractionsPresent: 3 }],
  ])('refuses who fails %s alone', (provision, change) => {
    const { outcome, reasons } = assessed(scheme, { ...office, ...change })
    expect(outcome).toBe('unmet')
    const refusing = reasons.filter(({ code }) => code.endsWith('-unmet') || code.endsWith('/unmet'))
    expect(refusing.map(({ citation }) => citation.provision)).toEqual([provision])
  })
})
