import { replay, statusOn } from 'kijun'
import { yokohamaYSdgs } from 'kijun/schemes'
import { describe, expect, test } from 'vitest'

/** More than an issue list names: what follows them is read all the same. */
const unreadable = Array.from({ length: 150 }, () => ({ kind: 'nothing-known' }))
const certified = { kind: 'decided', on: '2024-04-01', for: 'initial', tier: 'superior' }

describe('replay() of a history with more issues than are listed', () => {
  test('takes every event that can be read', () => {
    const { history, issues } = replay(yokohamaYSdgs, { events: [...unreadable, certified] })
    expect(issues).toHaveLength(101)
    expect(issues.at(-1)?.code).toBe('input/too-many-issues')
    expect(statusOn(history, '2024-04-01').status).toBe('inForce')
  })

  test('passes over what cannot be read, though it is not listed any more', () => {
    const extended = { kind: 'extended', on: '2024-05-01', until: 'some day' }
    const { history } = replay(yokohamaYSdgs, { events: [...unreadable, certified, extended] })
    expect(history.events).toEqual([certified])
  })

  test('follows the readings that are chosen', () => {
    const readings = { 'yoko-first-day': 'not-counted' }
    const { history } = replay(yokohamaYSdgs, { events: [...unreadable, certified], readings })
    // 第11条第1項, the day of certification not counted (民法第140条).
    expect(statusOn(history, '2024-04-01').until).toBe('2029-03-31')
  })
})
