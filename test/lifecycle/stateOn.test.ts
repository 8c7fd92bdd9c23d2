import { replay } from 'kijun'
import { expect, test } from 'vitest'
import { stateOn } from '../../src/lifecycle/replay/replay.ts'
import { decided, event, text } from './madeUp.ts'

test('stateOn() is where an application and its certification stand at the end of a day', () => {
  const events = [event('applied', '2026-04-01'), decided('2026-04-03', 'low')]
  const { history } = replay([text('2026-04-01')], { events })
  const on = (day: string) => stateOn(history, Date.parse(day) / 86_400_000)
  const nothing = { appliedOn: undefined, decided: false, certification: undefined }
  expect(on('2026-03-31')).toStrictEqual(nothing)
  const appliedOn = Date.parse('2026-04-01') / 86_400_000
  for (const day of ['2026-04-01', '2026-04-02']) {
    expect(on(day)).toStrictEqual({ ...nothing, appliedOn })
  }
  expect(on('2026-04-03')).toMatchObject({
    appliedOn: undefined,
    decided: true,
    certification: { tier: 'low' },
  })
})
