import { describe, expect, test } from 'vitest'
import { toyotaSdgsRound4, yokohamaYSdgs20240401 } from '../../../schemes/index.ts'
import { changeItem } from '../../../src/cli/simulate/changeItem.ts'
import type { Simulation } from '../../../src/cli/simulate/simulation.ts'
import { resultLabel } from '../../../src/cli/simulate/simulationBriefing.ts'
import { movedCells, simulationMatrix } from '../../../src/cli/simulate/simulationMatrix.ts'
import {
  type CountedBy,
  movementOf,
  resultKey,
  type SimulationResult,
} from '../../../src/cli/simulate/simulationResult.ts'
import type { SimulationCell, SimulationCount } from '../../../src/cli/simulate/simulationTally.ts'
import { thresholdRows } from '../../../src/cli/simulate/thresholdRows.ts'
import type { Scheme } from '../../../src/index.ts'

const yokohama = yokohamaYSdgs20240401
const simulation: Simulation = {
  scheme: yokohama,
  toScheme: yokohama,
  readings: {},
  parameters: {},
  changes: [],
}
const tier = (of: string | null): SimulationResult => ({ tier: of })
const open = (lowest: string | null, highest: string | null): SimulationResult => ({
  tierRange: { lowest, highest },
})
const outcome = (of: 'met' | 'unmet' | 'referred' | 'undetermined'): SimulationResult => ({ outcome: of })
const unanswerable: SimulationResult = { unanswerable: true }

describe('movementOf()', () => {
  test.each<[SimulationResult, SimulationResult, string]>([
    [tier('superior'), tier('superior'), 'unchanged'],
    [tier('superior'), tier('supreme'), 'up'],
    [tier('supreme'), tier('superior'), 'down'],
    [tier('standard'), tier(null), 'down'],
    [tier(null), tier('standard'), 'up'],
    [tier(null), tier('no-such-tier'), 'otherwise'],
    [open(null, 'superior'), open(null, 'superior'), 'unchanged'],
    [open(null, 'superior'), open(null, 'supreme'), 'otherwise'],
    [open(null, 'superior'), tier(null), 'settled'],
    [tier(null), open(null, 'superior'), 'opened'],
    [unanswerable, unanswerable, 'unanswerable'],
    [unanswerable, tier('supreme'), 'unanswerable'],
    [tier('supreme'), unanswerable, 'unanswerable'],
    [outcome('met'), outcome('met'), 'unchanged'],
    [outcome('unmet'), outcome('met'), 'up'],
    [outcome('met'), outcome('unmet'), 'down'],
    [outcome('referred'), outcome('undetermined'), 'otherwise'],
    [outcome('referred'), outcome('unmet'), 'settled'],
    [outcome('met'), outcome('undetermined'), 'opened'],
  ])('from %j to %j is %s', (from, to, movement) => {
    expect(movementOf(from, to, simulation)).toBe(movement)
  })

  test('compares tiers in the order of the text under the change', () => {
    const [supreme, superior, standard] = yokohama.tiers
    const turned: Scheme = { ...yokohama, tiers: [superior!, supreme!, standard!] }
    const to = { scheme: yokohama, toScheme: turned }
    expect(movementOf(tier('supreme'), tier('superior'), to)).toBe('up')
    // A tier that the other text has not stands where it stood.
    const shorter = { scheme: yokohama, toScheme: { ...yokohama, tiers: [standard!] } }
    expect(movementOf(tier('supreme'), tier('standard'), shorter)).toBe('down')
  })

  test('resultKey() tells none as a tier from none as a range', () => {
    expect([tier(null), open(null, null), outcome('met'), unanswerable].map(resultKey)).toEqual([
      '{"tier":null}',
      '[null,null]',
      '{"outcome":"met"}',
      '{"unanswerable":true}',
    ])
  })
})

/** A count of cells; each moves as `movementOf` has it. */
function countOf(cells: readonly (readonly [SimulationResult, SimulationResult, number])[]): SimulationCount {
  const made = cells.map(
    ([from, to, count]): SimulationCell => ({
      from,
      to,
      movement: movementOf(from, to, simulation),
      count,
      examples: [],
    }),
  )
  const movements = { unchanged: 0, up: 0, down: 0, settled: 0, opened: 0, otherwise: 0, unanswerable: 0 }
  return { simulation, entries: cells.reduce((sum, [, , count]) => sum + count, 0), cells: made, movements }
}

describe('simulationMatrix()', () => {
  test('has tiers from the highest to none, then what is open, then what could not be answered', () => {
    const count = countOf([
      [unanswerable, unanswerable, 1],
      [open('standard', 'superior'), tier('standard'), 2],
      [open(null, 'superior'), tier(null), 4],
      [open(null, 'supreme'), tier('supreme'), 8],
      [tier('standard'), open(null, 'superior'), 16],
      [tier('superior'), tier('supreme'), 32],
      [tier('superior'), tier('superior'), 64],
    ])
    const rows = [
      tier('supreme'),
      tier('superior'),
      tier('standard'),
      tier(null),
      open(null, 'supreme'),
      open('standard', 'superior'),
      open(null, 'superior'),
      unanswerable,
    ]
    const columns = [...rows.slice(0, 4), open(null, 'superior'), unanswerable]
    expect(simulationMatrix(count, 'tier')).toEqual({
      rows,
      columns,
      counts: [
        [0, 0, 0, 0, 0, 0],
        [32, 64, 0, 0, 0, 0],
        [0, 0, 0, 0, 16, 0],
        [0, 0, 0, 0, 0, 0],
        [8, 0, 0, 0, 0, 0],
        [0, 0, 2, 0, 0, 0],
        [0, 0, 0, 4, 0, 0],
        [0, 0, 0, 0, 0, 1],
      ],
      rowTotals: [0, 96, 16, 0, 8, 2, 4, 1],
      columnTotals: [40, 64, 2, 4, 16, 1],
    })
    expect(movedCells(count, 'tier').map(({ count: of }) => of)).toEqual([32, 16, 8, 2, 4, 1])
  })

  test('has outcomes met and not met first, and the others where they occur', () => {
    const count = countOf([
      [outcome('undetermined'), outcome('met'), 1],
      [outcome('referred'), outcome('unmet'), 2],
      [outcome('met'), outcome('referred'), 4],
    ])
    expect(simulationMatrix(count, 'outcome')).toMatchObject({
      rows: ['met', 'unmet', 'referred', 'undetermined'].map((of) => ({ outcome: of })),
      columns: ['met', 'unmet', 'referred'].map((of) => ({ outcome: of })),
      counts: [
        [0, 0, 4],
        [0, 0, 0],
        [0, 2, 0],
        [1, 0, 0],
      ],
    })
    expect(simulationMatrix(countOf([]), 'outcome')).toMatchObject({
      rows: [outcome('met'), outcome('unmet')],
      counts: [
        [0, 0],
        [0, 0],
      ],
    })
  })
})

test.each<[SimulationResult, CountedBy, string, string]>([
  [unanswerable, 'tier', 'cannot be answered', '判定不能'],
  [outcome('unmet'), 'outcome', 'not met', '不適合'],
  [tier('supreme'), 'tier', 'supreme', 'supreme（スプリーム）'],
  [tier(null), 'tier', 'none', 'なし'],
  [open(null, 'superior'), 'tier', 'open (none – superior)', '未確定（なし～superior（スーペリア））'],
])('resultLabel(%j), counted by %s', (result, _, en, ja) => {
  expect([resultLabel(result, yokohama, 'en'), resultLabel(result, yokohama, 'ja')]).toEqual([en, ja])
})

describe('changeItem()', () => {
  const item = (change: Parameters<typeof changeItem>[0], toScheme: Scheme = yokohama) =>
    changeItem(change, { ...simulation, toScheme }, 'en')
  const value = {
    kind: 'value',
    path: 'tiers.supreme.when.value',
    from: '80',
    to: '75',
    citation: { provision: '9-2-3', text: '第9条第2項第3号' },
  } as const

  test('words an edition, a number, and a value with where the same number stays', () => {
    expect(item({ kind: 'edition', from: 'a@1', to: 'a@2' })).toEqual({ text: 'Edition: a@1 -> a@2' })
    expect(item({ kind: 'parameter', parameter: 'nearMargin', to: '1%' })).toEqual({
      text: 'Parameter nearMargin: 1%',
    })
    const text = 'tiers.supreme.when.value: 80 -> 75 (第9条第2項第3号)'
    expect(item({ ...value, unchangedAt: [] } as Parameters<typeof changeItem>[0])).toEqual({ text })
    expect(item({ ...value, unchangedAt: ['a', 'b'] } as Parameters<typeof changeItem>[0])).toEqual({
      text,
      inner: ['the same number stays as it is at a, b'],
    })
  })

  const reading = { kind: 'reading', reading: 'yoko-band-gap', from: 'refer', to: 'contiguous' } as const

  test('words a reading by its question, its article and both answers', () => {
    expect(item(reading)).toEqual({
      text: 'Reading yoko-band-gap: Points strictly between 59 and 60, or 79 and 80. (第9条第2項第1号)',
      inner: [
        'as it stands: as written: in no band; referred [refer], unless an applicant says otherwise',
        'changed: each band runs up to the next [contiguous]',
      ],
    })
  })

  test('words a reading of which a text says less by its ids', () => {
    const { words, ...rules } = yokohama
    const bare = {
      text: 'Reading yoko-band-gap (第9条第2項第1号)',
      inner: ['as it stands: refer, unless an applicant says otherwise', 'changed: contiguous'],
    }
    expect(item(reading, rules)).toEqual(bare)
    const own = rules.readings!['yoko-band-gap']!
    const citing = (cite: string | readonly string[] | undefined): Scheme => {
      const { cite: _, ...uncited } = own
      return {
        ...rules,
        readings: { 'yoko-band-gap': { ...uncited, ...(cite ? { cite } : {}) } as typeof own },
      }
    }
    expect(item(reading, citing(['9-2-3', '9-2-1']))).toMatchObject({
      text: 'Reading yoko-band-gap (第9条第2項第3号)',
    })
    expect(item(reading, citing('9-2-2'))).toMatchObject({ text: 'Reading yoko-band-gap (第9条第2項第2号)' })
    expect(item(reading, citing(undefined))).toMatchObject({ text: 'Reading yoko-band-gap' })
    expect(item(reading, citing('toString'))).toMatchObject({ text: 'Reading yoko-band-gap' })
    const strange = { ...reading, reading: 'toString', from: 'valueOf' }
    expect(item(strange, { ...rules, words: words! })).toMatchObject({
      text: 'Reading toString',
      inner: [expect.stringContaining('as it stands: valueOf,'), 'changed: contiguous'],
    })
  })
})

describe('thresholdRows()', () => {
  test('lists every threshold with its value, what it measures, and its article', () => {
    const rows = thresholdRows(yokohama, 'ja')
    expect(rows[0]).toEqual(['パス', '値', '指標', '条項'])
    expect(rows).toContainEqual([
      'tiers.superior.when.of[0].value',
      '60',
      expect.any(String),
      '第9条第2項第2号',
    ])
    const inEnglish = thresholdRows(yokohama, 'en')
    expect(inEnglish[0]).toEqual(['path', 'value', 'measure', 'article'])
    const label = yokohama.words?.measures?.['points']
    const superior = (of: readonly (readonly string[])[]) =>
      of.find(([path]) => path === 'tiers.superior.when.of[0].value')?.[2]
    expect([superior(rows), superior(inEnglish)]).toEqual([label?.ja ?? 'points', label?.en ?? 'points'])
  })

  test('names a measure without words by its id, and says where there is none', () => {
    const { words: _, ...bare } = toyotaSdgsRound4
    const worded = thresholdRows(toyotaSdgsRound4, 'ja')
    const rows = thresholdRows(bare, 'ja')
    expect(rows.map(([path]) => path)).toEqual(worded.map(([path]) => path))
    const named = worded.filter(([, , measure], at) => measure !== rows[at]![2])
    expect(named.length).toBeGreaterThan(0)
    for (const [, , measure] of rows.slice(1)) expect(measure).toMatch(/^(?:[a-zA-Z]+|–)$/)
  })
})
