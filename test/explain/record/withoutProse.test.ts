import { expect, test } from 'vitest'
import { withoutProse } from '../../../src/explain/record/withoutProse.ts'

test.each<[string, unknown, unknown]>([
  ['a figure by its exact value', { exact: '1/3', decimal: '0.33', terminates: false }, { exact: '1/3' }],
  [
    'the ends of what is open',
    { low: null, high: { exact: '1', percent: '100.00', terminates: true } },
    { low: null, high: { exact: '1' } },
  ],
  [
    'a citation by its provision',
    { code: 'a', citation: { provision: '1', text: '第1条' } },
    { code: 'a', provision: '1' },
  ],
  [
    'citations in a list',
    [{ citation: { provision: '1', text: '第1条' } }, 'x', null],
    [{ provision: '1' }, 'x', null],
  ],
  [
    'what has a provision under another name',
    { of: { provision: '1', text: '第1条' } },
    { of: { provision: '1', text: '第1条' } },
  ],
  [
    'a measure that is called exact',
    { exact: { exact: '1', decimal: '1.00', terminates: true }, points: { exact: '2' } },
    { exact: { exact: '1' }, points: { exact: '2' } },
  ],
  [
    'a measure that is called citation',
    { citation: { exact: '1', decimal: '1.00', terminates: true } },
    { citation: { exact: '1' } },
  ],
  ['text that is called citation', { citation: 'provision' }, { citation: 'provision' }],
  ['nothing that is called citation', { citation: null }, { citation: null }],
  ['a number', 1, 1],
])('withoutProse() keeps %s', (_, part, kept) => {
  expect(withoutProse(part)).toStrictEqual(kept)
})
