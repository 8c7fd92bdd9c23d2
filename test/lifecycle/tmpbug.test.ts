import { expect, test } from 'vitest'
import { yokohamaYSdgs, okinawaSdgs } from '../../schemes/index.ts'
import { replay, statusOn, deadlines } from '../../src/index.ts'
test('x', () => {
  const bad = Array.from({ length: 101 }, () => ({ kind: 'nope' }))
  const { history, issues } = replay(yokohamaYSdgs, { events: [...bad, { kind: 'decided', on: '2024-99-01', for: 'initial', tier: 'superior' }] })
  console.log(history.events, issues.length)
  console.log(statusOn(history, '2028-01-01'))
})
test('y', () => {
  const { history } = replay(okinawaSdgs, { events: [{ kind: 'decided', on: '2026-02-12', for: 'initial', tier: 'platinum' }] })
  console.log(deadlines(history, {}).at(-1))
  const late = replay(okinawaSdgs, { events: [{ kind: 'decided', on: '2196-12-20', for: 'initial', tier: 'platinum' }] })
  console.log(late.issues, deadlines(late.history, {}).slice(-3))
})
