import { describe, expect, test } from 'vitest'
import { displayWidth, fitWidth } from '../../../src/cli/output/displayWidth.ts'
import { formatTable } from '../../../src/cli/output/formatTable.ts'

describe('displayWidth()', () => {
  test.each([
    ['', 0],
    ['abc', 3],
    ['横浜', 4],
    ['ｶﾅ', 2], // half-width kana
    ['ＡＢ', 4], // full-width letters
    ['Y-SDGs認証', 10],
    ['が', 2],
    ['か\u3099', 2], // the same, with a combining mark
    ['é', 1],
    ['e\u0301', 1],
    ['𠮷', 2], // beyond the basic plane
    ['、。「」', 8],
    ['△', 1], // ambiguous: narrow, as UAX #11 advises where nothing is known of the terminal
  ])('of %j is %i', (text, width) => {
    expect(displayWidth(text)).toBe(width)
  })
})

describe('fitWidth()', () => {
  test.each([
    ['横浜市', 6, '横浜市'],
    ['横浜市', 5, '横浜…'],
    ['横浜市', 4, '横…'], // half a character cannot be shown
    ['横浜市', 1, '…'],
    ['abcdef', 4, 'abc…'],
  ])('cuts %s to %i columns', (text, width, fitted) => {
    expect(fitWidth(text, width)).toBe(fitted)
  })
})

describe('formatTable()', () => {
  test('aligns columns by display width and leaves no blanks at the end', () => {
    expect(
      formatTable([
        ['id', '認証区分', 'why'],
        ['横浜', 'なし', '—'],
        ['abc', 'gold', ''],
      ]),
    ).toBe('id    認証区分  why\n横浜  なし      —\nabc   gold\n')
  })

  // Of 33 columns 30 are left: fourteen characters of two columns, and the ellipsis.
  test('cuts the last column to the terminal', () => {
    const rows = [['a', '理由'.repeat(20)]]
    expect(formatTable(rows, { maxWidth: 33 }).trimEnd()).toBe(`a  ${'理由'.repeat(7)}…`)
    expect(displayWidth(formatTable(rows, { maxWidth: 33 }).trimEnd())).toBeLessThanOrEqual(33)
    expect(formatTable(rows)).toBe(`a  ${'理由'.repeat(20)}\n`)
  })

  test('leaves room for every column before the last, and has no colour unless it is asked for', () => {
    const rows = [['ab', 'c', { text: 'x'.repeat(40), tone: 'good' }]] as const
    // Of 40 columns 33 are left behind two of two and one, each with its gap.
    expect(formatTable(rows, { maxWidth: 40 })).toBe(`ab  c  ${'x'.repeat(32)}…\n`)
    expect(formatTable(rows, { maxWidth: 27 })).toBe(`ab  c  ${'x'.repeat(19)}…\n`)
    expect(formatTable(rows, { maxWidth: 20 })).toBe(`ab  c  ${'x'.repeat(19)}…\n`)
    expect(formatTable(rows, { colour: true })).toBe(`ab  c  \u001b[32m${'x'.repeat(40)}\u001b[39m\n`)
    expect(formatTable(rows)).toBe(`ab  c  ${'x'.repeat(40)}\n`)
  })

  test('lets the last column run on where the others leave no room', () => {
    expect(displayWidth(formatTable([['a'.repeat(100), 'b'.repeat(100)]], { maxWidth: 80 }).trimEnd())).toBe(
      122,
    )
  })

  test('lets nothing steer the terminal', () => {
    expect(formatTable([['a\u001b[2Jb\nc', '\u202eevil', 'z']])).toBe('a\ufffd[2Jb\ufffdc  \ufffdevil  z\n')
  })
})

test('formatTable() of no rows is nothing', () => {
  expect(formatTable([])).toBe('')
})
