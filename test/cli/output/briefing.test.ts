import { describe, expect, test } from 'vitest'
import { type BriefingBlock, formatBriefing } from '../../../src/cli/output/briefing.ts'

const blocks: readonly BriefingBlock[] = [
  { kind: 'title', text: '横浜 *2024*\u001b' },
  { kind: 'heading', text: 'Who | moves' },
  { kind: 'note', text: 'cut, [not] rounded' },
  {
    kind: 'list',
    items: [{ text: 'first\u202e', inner: ['a|b', 'c\u0007'] }, { text: 'second' }],
  },
  {
    kind: 'table',
    rows: [
      ['', 'supreme', '計'],
      ['横浜', '1', '100'],
      ['a|b', '12', '2'],
    ],
  },
  {
    kind: 'table',
    holds: 'words',
    rows: [
      ['tier', 'old'],
      ['gold', '80%'],
      ['a', 'b'],
    ],
  },
]

describe('formatBriefing()', () => {
  test('sets text with numbers that end under each other, and steers no terminal', () => {
    expect(formatBriefing(blocks, 'table')).toBe(`横浜 *2024*\ufffd

Who | moves

cut, [not] rounded

  first\ufffd
    a|b
    c\ufffd
  second

        supreme   計
  横浜        1  100
  a|b        12    2

  tier  old
  gold  80%
  a     b
`)
  })

  test('sets Markdown in which nothing of the text is taken for its own', () => {
    expect(formatBriefing(blocks, 'markdown')).toBe(`# 横浜 \\*2024\\*\ufffd

## Who \\| moves

cut, \\[not\\] rounded

- first\ufffd
  - a\\|b
  - c\ufffd
- second

|  | supreme | 計 |
| --- | ---: | ---: |
| 横浜 | 1 | 100 |
| a\\|b | 12 | 2 |

| tier | old |
| --- | --- |
| gold | 80% |
| a | b |
`)
  })
})
