import { describe, expect, test } from 'vitest'
import { textOf } from '../../src/exact/exact.ts'
import { parseFraction } from '../../src/exact/parseFraction.ts'
import type { IssueCode } from '../../src/issue.ts'

const accepted: [string, string, string][] = [
  ['59.5', '59.5', '1'],
  ['-0', '0', '1'],
  ['80%', '80', '100'],
  ['0.5%', '0.5', '100'],
  ['-12.50%', '-12.5', '100'],
  ['100%', '100', '100'],
  ['2/3', '2', '3'],
  ['-2/3', '-2', '3'],
  ['0/7', '0', '7'],
  ['0.1/0.3', '0.1', '0.3'],
  [`1/${'9'.repeat(60)}`, '1', '9'.repeat(60)],
]

const refused: [IssueCode, string][] = [
  ['number/form', ''],
  ['number/form', '%'],
  ['number/form', '/'],
  ['number/form', '1/'],
  ['number/form', '/2'],
  ['number/form', '0/0'],
  ['number/form', '1/0'],
  ['number/form', '1/-0'],
  ['number/form', '1/-2'],
  ['number/form', '-1/-2'],
  ['number/form', '1/2/3'],
  ['number/form', '1//2'],
  ['number/form', '50%/2'],
  ['number/form', '1/50%'],
  ['number/form', '50%%'],
  ['number/form', '%50'],
  ['number/form', '50 %'],
  ['number/form', '50％'],
  ['number/form', '2／3'],
  ['number/form', '2 / 3'],
  ['number/form', '1e3%'],
  ['number/form', '1/1e-300'],
  ['number/form', 'Infinity/1'],
  ['number/digits', `${'9'.repeat(61)}%`],
  ['number/digits', `1/${'9'.repeat(61)}`],
  ['number/form', '1/'.repeat(5000)],
  // Two numbers of 60 digits with signs and points are 124 characters, and two more are read before giving up.
  ['number/digits', '9'.repeat(126)],
  ['number/form', '9'.repeat(127)],
]

describe('parseFraction()', () => {
  test.each(accepted)('reads %s as %s over %s', (text, num, den) => {
    const read = parseFraction(text)
    expect(read.ok && [textOf(read.value.num), textOf(read.value.den)]).toEqual([num, den])
  })

  test.each(refused)('gives %s for %j', (code, text) => {
    const read = parseFraction(text)
    expect(read).toMatchObject({ ok: false, issues: [{ code, path: [] }] })
    expect(!read.ok && read.issues).toHaveLength(1)
  })

  test('says what was given, shortened where it is long', () => {
    expect(parseFraction('1/0')).toMatchObject({ issues: [{ params: { given: '"1/0"' } }] })
    expect(parseFraction('9'.repeat(127))).toMatchObject({
      issues: [{ params: { given: `"${'9'.repeat(60)}…"` } }],
    })
  })
})
