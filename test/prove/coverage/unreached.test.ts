import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { root } from '../../architecture/imports.ts'
import { countBranches, heldAgainst, missedBranches } from './unreached.mjs'

const lines = ['if (a) b()', '  if (c) d()', 'const e = f ?? g ?? h']
const linesOf = () => lines
const at = (line: number) => ({ start: { line } })
/** Of the first line everything is reached, of the second never an `else`, of the third neither of what stands in. */
const coverage = {
  'src/a.ts': {
    branchMap: {
      '0': { loc: at(1), locations: [at(1), { start: {} }] },
      '1': { loc: at(2), locations: [at(2), { start: {} }] },
      '2': { loc: at(3), locations: [at(3), at(3), at(3)] },
    },
    b: { '0': [1, 2], '1': [3, 0], '2': [4, 0, 0] },
  },
}
const missed = missedBranches(coverage, linesOf)
const ofElse = { file: 'src/a.ts', code: 'if (c) d()', why: 'c always holds' }
const standsIn = { file: 'src/a.ts', code: lines[2]!, why: 'f is always there', count: 2 }

test('missedBranches() names file, line and source of each branch that was not reached', () => {
  expect(missed).toEqual([
    { file: 'src/a.ts', line: 2, code: 'if (c) d()' },
    { file: 'src/a.ts', line: 3, code: lines[2] },
    { file: 'src/a.ts', line: 3, code: lines[2] },
  ])
  expect(countBranches(coverage)).toBe(7)
})

describe('heldAgainst()', () => {
  test('has nothing to say where what is missed is what is named', () => {
    expect(heldAgainst(missed, [standsIn, ofElse])).toEqual({ unnamed: [], needless: [] })
  })

  test('tells what is missed and not named, or not as often', () => {
    const { count, ...once } = standsIn
    expect(heldAgainst(missed, [])).toEqual({ unnamed: missed, needless: [] })
    expect(heldAgainst(missed, [once, ofElse])).toEqual({ unnamed: [missed[2]], needless: [] })
    const elsewhere = { ...ofElse, file: 'src/b.ts' }
    expect(heldAgainst(missed, [standsIn, elsewhere])).toEqual({
      unnamed: [missed[0]],
      needless: [elsewhere],
    })
  })

  test('tells what is named and reached, or named more often than it is missed', () => {
    const gone = { file: 'src/a.ts', code: 'if (a) b()', why: 'once it was so' }
    expect(heldAgainst(missed, [standsIn, ofElse, gone]).needless).toEqual([gone])
    const thrice = { ...standsIn, count: 3 }
    expect(heldAgainst(missed, [thrice, ofElse]).needless).toEqual([thrice])
    expect(heldAgainst([], [ofElse])).toEqual({ unnamed: [], needless: [ofElse] })
  })
})

test.each(['test/prove/coverage/unreached.json', 'test/prove/mutation/argued.json'])(
  '%s names lines that are there, each with a reason',
  (path) => {
    type Named = { readonly file: string; readonly code: string; readonly why: string }
    const named: readonly Named[] = JSON.parse(readFileSync(join(root, path), 'utf8'))
    expect(named.length).toBeGreaterThan(50)
    const stale = named.filter(({ file, code, why }) => {
      const source = readFileSync(join(root, file), 'utf8').split('\n')
      const line = code.replace(/ ⇒ .*/, '')
      return why.length < 10 || !source.some((of) => of.trim() === line)
    })
    expect(stale).toEqual([])
  },
)
