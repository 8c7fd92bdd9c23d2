import { yokohamaYSdgs20240401 } from 'kijun/schemes'
import { describe, expect, test } from 'vitest'
import { readRecord } from '../../../src/explain/record/readRecord.ts'
import { showGiven } from '../../../src/given.ts'
import { toRecord } from '../../../src/index.ts'
import { assessed, issuesOf } from '../../laws/assessed.ts'

const salt = '0123456789abcdef'.repeat(4)
const record = toRecord(assessed(yokohamaYSdgs20240401, { points: '61' }), { redact: true, salt })
const { rules } = record

describe('readRecord()', () => {
  test('gives the record as it is, and may do without what is optional', () => {
    const dated = { ...record, on: '2026-10-01' }
    expect(readRecord(dated)).toEqual({ ok: true, value: dated })
    const { redacted: _, ...open } = record
    expect(readRecord(open)).toEqual({ ok: true, value: open })
  })

  const throwing = {
    get points() {
      throw new Error('no')
    },
  }
  const ill = (path: readonly (string | number)[], expected: string, given: unknown) => ({
    code: 'input/type',
    path,
    params: { expected, given: showGiven(given) },
  })
  test.each<[string, unknown, readonly object[]]>([
    ['a list', [], [ill([], 'an object', [])]],
    ['a number', 5, [ill([], 'an object', 5)]],
    ['nothing', null, [ill([], 'an object', null)]],
    [
      'another format, and no more than that',
      { format: 'kijun-record/2' },
      [
        {
          code: 'record/format',
          path: ['format'],
          params: { given: '"kijun-record/2"', expected: 'kijun-record/1' },
        },
      ],
    ],
    [
      'what cannot be read, and no more than that',
      { ...record, facts: throwing },
      [{ code: 'input/unreadable', path: ['facts', 'points'], params: { given: 'it threw' } }],
    ],
    [
      'a member that cannot be read, and no more than that',
      {
        format: 'kijun-record/1',
        get facts() {
          throw new Error('no')
        },
      },
      [{ code: 'input/unreadable', path: ['facts'], params: { given: 'it threw' } }],
    ],
    [
      'members that are not there',
      { format: 'kijun-record/1' },
      [
        ['scheme', 'a scheme id@edition'],
        ['rules', 'a digest sha256:…'],
        ['engine', 'text'],
        ['at', 'text'],
        ['stages', 'a list'],
        ['facts', 'an object'],
        ['readings', 'an object'],
        ['parameters', 'an object'],
        ['result', 'an object'],
        ['digest', 'a digest sha256:…'],
      ].map(([member, expected]) => ({ code: 'input/missing', path: [member], params: { expected } })),
    ],
    [
      'members of another type',
      {
        format: 'kijun-record/1',
        scheme: 1,
        rules: 2,
        engine: 3,
        at: true,
        on: null,
        stages: { 0: 'criteria' },
        facts: [],
        redacted: [],
        readings: 'x',
        parameters: 4,
        result: false,
        digest: null,
      },
      [
        ill(['scheme'], 'a scheme id@edition', 1),
        ill(['rules'], 'a digest sha256:…', 2),
        ill(['engine'], 'text', 3),
        ill(['at'], 'text', true),
        ill(['on'], 'text', null),
        ill(['stages'], 'a list', {}),
        ill(['facts'], 'an object', []),
        ill(['redacted'], 'an object', []),
        ill(['readings'], 'an object', 'x'),
        ill(['parameters'], 'an object', 4),
        ill(['result'], 'an object', false),
        ill(['digest'], 'a digest sha256:…', null),
      ],
    ],
    [
      'text in a list',
      { ...record, scheme: ['a@b'], rules: [rules] },
      [ill(['scheme'], 'a scheme id@edition', []), ill(['rules'], 'a digest sha256:…', [])],
    ],
    [
      'a name in three parts',
      { ...record, scheme: 'a@b@c' },
      [ill(['scheme'], 'a scheme id@edition', 'a@b@c')],
    ],
    [
      'a digest with more before it',
      { ...record, rules: `x${rules}` },
      [ill(['rules'], 'a digest sha256:…', `x${rules}`)],
    ],
    [
      'a digest with more after it',
      { ...record, rules: `${rules}0` },
      [ill(['rules'], 'a digest sha256:…', `${rules}0`)],
    ],
    [
      'withheld facts without a digest',
      { ...record, redacted: { a: 'sha256:1', b: rules, c: 1 } },
      [
        ill(['redacted', 'a'], 'a digest sha256:…', 'sha256:1'),
        ill(['redacted', 'c'], 'a digest sha256:…', 1),
      ],
    ],
    [
      'what is not JSON, wherever it is',
      { ...record, stages: [Number.NaN], facts: { a: { b: [1, Number.POSITIVE_INFINITY] } } },
      [
        ill(['facts', 'a', 'b', 1], 'JSON data', Number.POSITIVE_INFINITY),
        ill(['stages', 0], 'JSON data', Number.NaN),
      ],
    ],
  ])('tells what is wrong with %s', (_, data, issues) => {
    const told = issuesOf(readRecord(data)).map(({ code, path, params }) => ({ code, path, params }))
    expect(told).toEqual(issues)
  })

  test('names every member that it does not know', () => {
    expect(issuesOf(readRecord({ ...record, note: 1, result2: 2 }))).toMatchObject([
      { code: 'key/unknown', path: ['note'] },
      { code: 'key/unknown', path: ['result2'], params: { key: '"result2"', suggestion: 'result' } },
    ])
  })
})
