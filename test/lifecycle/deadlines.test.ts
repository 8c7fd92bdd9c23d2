import { deadlines, replay } from 'kijun'
import { okinawaSdgs } from 'kijun/schemes'
import { describe, expect, test } from 'vitest'

const certified = { kind: 'decided', on: '2026-02-12', for: 'initial', tier: 'platinum' }
const expiry = (facts?: object) => {
  const { history } = replay(okinawaSdgs, { events: [certified], ...(facts ? { facts } : {}) })
  return deadlines(history).find((deadline) => deadline.kind === 'expiry')
}

describe('deadlines() of a certification that a supplementary provision may reach', () => {
  test.each([
    [true, '2030-03-31'],
    [false, '2028-02-12'],
  ])('dates the expiry where the fact is %s', (kpiChanged, due) => {
    expect(expiry({ kpiChanged })).toMatchObject({ kind: 'expiry', due })
  })

  test('does not settle the expiry while the fact is missing', () => {
    expect(expiry()).toEqual({
      kind: 'expiry',
      due: null,
      untilRange: { earliest: '2028-02-12', latest: '2030-03-31' },
      citation: { provision: 's2-who-certified', text: '附則第2項' },
    })
  })
})
