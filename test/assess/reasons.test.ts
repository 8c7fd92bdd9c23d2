import { assess } from 'kijun'
import { toyotaSdgsRound4, toyotaWorkplaceUndated } from 'kijun/schemes'
import { describe, expect, test } from 'vitest'
import type { Scheme } from '../../src/scheme/schemeDefinition.ts'

function reasonsOf(scheme: Scheme, facts: unknown) {
  const result = assess(scheme, facts, { stages: ['criteria'] })
  return result.ok ? result.value.reasons : []
}

const row = (points: string | undefined, max = '50') => ({ ...(points === undefined ? {} : { points }), max })

describe('reasons of a lowest rate', () => {
  const unmet = (scores: object) =>
    reasonsOf(toyotaSdgsRound4, { scores }).find(
      ({ code, params }) =>
        code === 'tier/threshold-unmet' && (params as { measure?: string }).measure === 'lowestRate',
    )?.params

  test('name the domain that has it', () => {
    const scores = {
      environment: row('49'),
      social: row('48'),
      governance: row('48'),
      local: row('14.25'),
    }
    expect(unmet(scores)).toMatchObject({
      tier: 'silver',
      figure: { percent: '28.50' },
      threshold: { exact: '30%' },
      difference: { percent: '1.50' },
      side: 'below',
      deciding: [{ in: 'scores', row: 'local', citation: { provision: 'item-topics-L' } }],
    })
  })

  test('name every domain that has it', () => {
    const scores = { environment: row('20'), social: row('2', '5'), governance: row('48'), local: row('50') }
    expect(unmet(scores)).toMatchObject({ deciding: [{ row: 'environment' }, { row: 'social' }] })
  })

  test('name the domain that settles it while others are open, and say how much is missing at least', () => {
    const scores = { environment: row('50'), social: row(undefined), governance: row('50'), local: row('2') }
    expect(unmet(scores)).toMatchObject({
      figure: { low: { percent: '0.00' }, high: { percent: '4.00' } },
      leastDifference: { percent: '6.00' },
      side: 'below',
      deciding: [{ row: 'local' }],
    })
    expect(unmet(scores)).not.toHaveProperty('difference')
  })
})

describe('reasons of a number', () => {
  test('say on which side of the threshold it is', () => {
    const facts = (attractionsPresent: number) => ({ legalAllApply: true, attractionsPresent })
    const sides = [3, 4, 5].map((n) =>
      reasonsOf(toyotaWorkplaceUndated, facts(n)).flatMap(({ params }) =>
        'side' in params ? [params.side] : [],
      ),
    )
    expect(sides).toEqual([['below'], ['at'], ['above']])
  })
})

describe('reasons of a requirement', () => {
  test('give each leaf the verdict that it came to', () => {
    const result = assess(toyotaSdgsRound4, { headOffice: 'outsideCity', officeInCity: false })
    const reasons = result.ok ? result.value.reasons : []
    const reason = reasons.find(({ code }) => code === 'requirement/unmet')
    expect(reason?.params).toMatchObject({
      requirement: 'office-in-city',
      leaves: [
        { fact: 'headOffice', verdict: 'unmet' },
        { fact: 'officeInCity', verdict: 'unmet' },
      ],
    })
  })
})
