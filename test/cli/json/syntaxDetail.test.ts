import { expect, test } from 'vitest'
import { readJson } from '../../../src/cli/json/readJson.ts'

const noEscape = 'this text holds a \\ that starts no JSON escape'
const control = 'this text holds a control character; write it as \\u00XX'

test.each([
  ['{"a":１}', 'expected a value, found １'],
  ['{"a":}', 'expected a value, found }'],
  ['{"a":NaN}', 'expected a value, found NaN'],
  [`{"a":${'x'.repeat(20)}}`, `expected a value, found ${'x'.repeat(20)}`],
  [`{"a":${'x'.repeat(21)}}`, `expected a value, found ${'x'.repeat(20)}…`],
  ['{a:1}', 'expected a key in double quotes, found a'],
  ["{'a':1}", "expected a key in double quotes, found 'a'"],
  ['{"a":1, b:2}', 'expected a key in double quotes, found b'],
  ['{"a":[1, b]}', 'expected a value, found b'],
  ['{"a":[{"b":1}, c]}', 'expected a value, found c'],
  ['[a]', 'expected a value, found a'],
  ['a', 'expected a value, found a'],
  ['{"a":1,}', 'expected a key in double quotes, found }'],
  ['{,}', 'expected a key in double quotes, found ,'],
  ['{1:1}', 'expected a key in double quotes, found 1'],
  ['{"a" 1}', 'expected ":" after the key, found 1'],
  ['{"a":1 "b":2}', 'expected "," between entries, found "b"'],
  ['[1 2]', 'expected "," between entries, found 2'],
  ['1 2', '2 follows the end of the value'],
  ['{"a":1}}', '} follows the end of the value'],
  ['{"a":1.}', 'this number breaks off'],
  ['{"a":-}', 'expected a value, found -'],
  ['{"a":"\\x"}', noEscape],
  ['{"a":"\\u12g4"}', noEscape],
  ['{"a":"\t"}', control],
  ['{"a":"\u0001"}', control],
  ['{"a":1 // no\n}', 'JSON has no comments'],
  ['{"a":/* no */1}', 'JSON has no comments'],
  ['{"a":"b\n}', 'this text has no closing quote on its line'],
  ['{"a":"b', 'this text has no closing quote on its line'],
  ['{"a":1', 'the text ends before the value does'],
  ['{"a":', 'the text ends before the value does'],
  ['', 'the text ends before the value does'],
])('of %j it is said what is wrong', (text, detail) => {
  const { entries } = readJson(text, { lineAt: (index) => index + 1 })
  expect(entries[0]!.issues.map(({ params }) => params)).toMatchObject([{ detail }])
})
