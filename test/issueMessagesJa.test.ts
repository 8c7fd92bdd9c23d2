import { expect, test } from 'vitest'
import { eventJa } from '../src/eventWords.ts'
import { formatIssue, type Issue, makeIssue } from '../src/issue.ts'

test.each<[Issue, string]>([
  [
    makeIssue('scheme/unknown', [], { given: '"x"', expected: ['sp2-esg', 'toyota-sdgs'] }),
    '"x" という制度はありません。使えるのは sp2-esg, toyota-sdgs です',
  ],
  [
    makeIssue('scheme/unknown', [], { given: '"sp2"', expected: ['sp2-esg'], suggestion: 'sp2-esg' }),
    '"sp2" という制度はありません（sp2-esg ではありませんか）',
  ],
  [
    makeIssue('edition/unknown', [], { given: '"x@1"', expected: ['x@2'] }),
    '"x@1" という版はありません。使えるのは x@2 です',
  ],
  [
    makeIssue('edition/unknown', [], { given: '"x@1"', expected: [], suggestion: 'x@2' }),
    '"x@1" という版はありません（x@2 ではありませんか）',
  ],
  [
    makeIssue('choice/unknown', [], { given: '"x"', expected: [], suggestion: 'y' }),
    '"x" は選択肢にありません（y ではありませんか）',
  ],
  [makeIssue('choice/unknown', [], { given: '"x"', expected: [] }), '"x" は選択肢にありません'],
])('formatIssue() says in Japanese what there is instead: %j', (issue, message) => {
  expect(formatIssue(issue, 'ja')).toBe(message)
})

test('eventJa() leaves a kind that has no Japanese as it is', () => {
  expect([eventJa('notified'), eventJa('no-such', 'purpose')]).toEqual(['通知', 'no-such for purpose'])
})

test('formatIssue() says a reason of a later version as it is written', () => {
  const params = { event: 'suspended', on: '2026-04-01', because: 'not-yet-known' }
  const issue = makeIssue('event/not-allowed', ['events', 0], params)
  expect(issue.message).toMatch(/: not-yet-known$/)
  expect(formatIssue(issue, 'ja')).toContain('（not-yet-known）')
})
