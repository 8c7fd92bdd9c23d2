import { assess, type NoticeToSend, notices, type Scheme } from 'kijun'
import { describe, expect, test } from 'vitest'
import { article, text } from './madeUp.ts'

type Notice = NonNullable<Scheme['notices']>[number]
const send = (notice: Partial<Notice>, decision: object = {}): NoticeToSend['states'] | undefined => {
  const scheme = text('2026-04-01', {
    notices: [{ id: 'letter', on: ['certified'], cite: 'tier', ...notice }],
  })
  return notices(scheme, { on: 'certified', ...decision })[0]?.states
}

describe('notices()', () => {
  test('lists the documents that the occasion calls for, in the order of the text, with form and article', () => {
    const scheme = text('2026-04-01', {
      notices: [
        { id: 'letter', on: ['certified', 'renewed'], form: '第4号様式', cite: 'tier' },
        { id: 'refusal', on: ['refused'], cite: 'tier' },
        { id: 'certificate', on: ['certified'], states: ['tier'], cite: 'mark' },
      ],
    })
    const letter = { id: 'letter', form: '第4号様式', states: {}, citation: article('2026-04-01', 'tier') }
    expect(notices(scheme, { on: 'certified', tier: 'low' })).toStrictEqual([
      letter,
      { id: 'certificate', states: { tier: 'low' }, citation: article('2026-04-01', 'mark') },
    ])
    expect(notices(scheme, { on: 'renewed' })).toStrictEqual([letter])
    expect(notices(scheme, { on: 'suspended' })).toStrictEqual([])
  })

  test('states what the text names, of what was decided', () => {
    const states = ['tier', 'mark', 'validity', 'strengths', 'expectations'] as const
    const validity = { from: '2026-04-01', until: '2028-03-31', steps: [] }
    const decision = { tier: 'low', validity, strengths: 'steady', expectations: 'more' }
    expect(send({ states }, decision)).toStrictEqual({
      tier: 'low',
      mark: 'low',
      validity: { from: '2026-04-01', until: '2028-03-31' },
      strengths: 'steady',
      expectations: 'more',
    })
    expect(send({ states: ['strengths'] }, decision)).toStrictEqual({ strengths: 'steady' })
  })

  test('states as unknown what the decision does not supply', () => {
    const states = ['tier', 'mark', 'validity', 'reason', 'strengths', 'expectations'] as const
    expect(send({ states: [...states, { measure: 'points' }] })).toStrictEqual({
      tier: null,
      mark: null,
      validity: null,
      reason: null,
      strengths: null,
      expectations: null,
      measures: { points: null },
    })
  })

  test('states reasons and figures of the assessment', () => {
    const scheme = text('2026-04-01', {
      facts: { points: { kind: 'count', cite: 'tier' }, member: { kind: 'flag', cite: 'tier' } },
      measures: { points: { value: { kind: 'fact', fact: 'points' }, unit: 'points', cite: 'tier' } },
      notices: [
        {
          id: 'letter',
          on: ['refused'],
          states: ['reason', { measure: 'points' }, { measure: 'rate' }],
          cite: 'tier',
        },
      ],
    } as never)
    const result = assess(scheme, { points: 3, member: false })
    if (!result.ok) throw new Error(result.issues[0].message)
    const assessment = result.value
    const [letter] = notices(scheme, { on: 'refused', assessment })
    expect(letter?.states.reason).toBe(assessment.reasons)
    expect(letter?.states.measures).toStrictEqual({
      points: assessment.measures['points'],
      rate: null,
    })
    expect(assessment.measures['points']).toBeDefined()
  })
})
