import fc from 'fast-check'
import { kpiAchievement } from 'kijun'
import { describe, expect, test } from 'vitest'

describe('kpiAchievement()', () => {
  // おきなわSDGs認証制度 募集要綱 A5-3
  test.each([
    ['5', '10', '15', '1/2', '50.00', true],
    ['0', '1', '3', '1/3', '33.33', false],
    ['100', '80', '60', '1/2', '50.00', true],
    ['0', '4', '3', '4/3', '133.33', false],
    ['5', '4', '15', '-1/10', '-10.00', true],
    ['5', '5', '15', '0', '0.00', true],
  ])('of %s -> %s aiming at %s is %s', (initial, current, target, exact, percent, terminates) => {
    expect(kpiAchievement({ initial, current, target })).toEqual({
      ok: true,
      value: { exact, percent, terminates },
    })
  })

  test('names the other formula where the target is the initial value', () => {
    const result = kpiAchievement({ initial: '3', current: '4', target: '3.0' })
    expect(result.ok ? [] : result.issues.map((issue) => [issue.code, issue.path])).toEqual([
      ['kpi/no-distance', ['target']],
    ])
    expect(result.ok ? '' : result.issues[0].message).toContain('formula of its own')
  })

  test('lists every value that is no exact number', () => {
    const result = kpiAchievement({ initial: '５', current: 0.1 + 0.2, target: '1e3' })
    expect(result.ok ? [] : result.issues.map((issue) => [issue.code, issue.path[0]])).toEqual([
      ['number/form', 'initial'],
      ['number/imprecise', 'current'],
      ['number/form', 'target'],
    ])
  })

  test('agrees with whole-number fractions', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer(), fc.integer(), (initial, current, target) => {
        fc.pre(initial !== target)
        const result = kpiAchievement({ initial: `${initial}`, current: `${current}`, target: `${target}` })
        const [num = '0', den = '1'] = (result.ok ? result.value.exact : '').split('/')
        expect(BigInt(num) * BigInt(target - initial)).toBe(BigInt(den) * BigInt(current - initial))
      }),
    )
  })
})
