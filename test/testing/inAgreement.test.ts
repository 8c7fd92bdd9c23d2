import { expect, test } from 'vitest'
import type { GroupShape } from '../../src/index.ts'
import { inAgreement } from '../../src/testing/fastCheck/anyRecord.ts'

const table: GroupShape = {
  kind: 'group',
  rows: { x: {} },
  fields: {
    points: { kind: 'number', min: '0', max: { field: 'max' } },
    max: { kind: 'number', min: '0' },
    grade: { kind: 'choice', options: ['a', 'b'] },
    late: { kind: 'flag' },
    bonus: { kind: 'number', min: '0', presumed: '0' },
    met: { kind: 'flag' },
  },
  limits: [
    { where: { grade: 'b' }, field: 'bonus', max: '2', cite: 'p' },
    { where: { late: true }, field: 'met', only: [false], cite: 'p' },
  ],
}

test.each<[string, object, object, object]>([
  [
    'leaves a record alone that is in order',
    { points: '3', max: '5', grade: 'a' },
    {},
    { points: '3', max: '5', grade: 'a' },
  ],
  ['lowers points to their maximum', { points: '7', max: '5' }, { max: '5' }, { points: '5', max: '5' }],
  [
    'raises the maximum of known points',
    { points: '7', max: '5' },
    { points: '7' },
    { points: '7', max: '7' },
  ],
  ['says nothing of points without a maximum', { points: '7' }, {}, { points: '7' }],
  ['lowers what a limit is on', { grade: 'b', bonus: '9' }, {}, { grade: 'b', bonus: '2' }],
  ['takes what alone is allowed', { late: true, met: true }, {}, { late: true, met: false }],
  [
    'takes another option where the limited value is known',
    { grade: 'b', bonus: '9' },
    { bonus: '9' },
    { grade: 'a', bonus: '9' },
  ],
  [
    'takes the other flag where the limited value is known',
    { late: true, met: true },
    { met: true },
    { late: false, met: true },
  ],
  [
    'leaves alone what is known altogether',
    { late: true, met: true },
    { late: true, met: true },
    { late: true, met: true },
  ],
  ['finds what is presumed within a limit', { grade: 'b' }, {}, { grade: 'b' }],
])('inAgreement() %s', (_, record, known, expected) => {
  expect(inAgreement(table, record as never, known as never)).toEqual(expected)
})
