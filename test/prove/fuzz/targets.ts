import { okinawaSdgs, yokohamaYSdgs } from '../../../schemes/index.ts'
import { readEntries } from '../../../src/cli/input/readEntries.ts'
import { readCsv } from '../../../src/cli/workbook/readCsv.ts'
import { readXlsx } from '../../../src/cli/workbook/readXlsx.ts'
import { MAX_CELLS, type Sheet } from '../../../src/cli/workbook/sheet.ts'
import { assess, deadlines, parseFacts, parseScheme, replay, statusOn, validity } from '../../../src/index.ts'
import { definitionLimits } from '../../../src/scheme/definitionLimits.ts'
import { inChunks } from '../../cli/input/inChunks.ts'
import { workbookParts, zipped } from '../../cli/workbook/xlsxParts.ts'
import { counting } from '../../laws/counting.ts'
import { faultsIn, issueFaultsIn } from '../../laws/expectResult.ts'
import type { Dice } from '../../laws/random/dice.ts'
import { sampleFacts, sampleScheme } from '../../scheme/fixtures.ts'
import { bend, bendBytes, bendOften } from './bend.ts'
import { rollBomb, rollText } from './bombs.ts'
import { asJson, textOf, valuesIn } from './plainData.ts'
import { cells, functions, histories, known, names, random, usualOptions } from './validInputs.ts'

/** What is handed hostile input, and where the answer is not as promised: nothing, if all is well. */
export type Target = {
  readonly name: string
  /** Its part of all inputs, of a thousand. */
  readonly share: number
  /** What is made before the clock starts, and what is done with it. */
  readonly roll: (dice: Dice) => () => readonly string[] | Promise<readonly string[]>
}

/** How often a reader may look at each value it is given, and what it may look at beside. */
const LOOKS = { each: 6, beside: 300 }

export const targets: readonly Target[] = [
  {
    name: 'parseFacts and assess',
    share: 340,
    roll(dice) {
      const { scheme, facts } = dice.pick(known)
      const data = dice.once(8) ? rollBomb(dice) : bendOften(dice, facts)
      const options = dice.once(4) ? (bend(dice, usualOptions) as object) : undefined
      return () => [...faultsIn(parseFacts(scheme, data)), ...faultsIn(assess(scheme, data, options), 2)]
    },
  },
  {
    name: 'parseFacts, looks counted',
    share: 60,
    roll(dice) {
      const { scheme, facts } = dice.pick(known)
      const data = asJson(bendOften(dice, facts))
      return () => {
        const { looks, counted } = counting(data)
        const faults = faultsIn(parseFacts(scheme, counted))
        return [...faults, ...tooManyLooks(looks(), valuesIn(data))]
      }
    },
  },
  {
    name: 'parseScheme',
    share: 25,
    roll(dice) {
      const definition = dice.pick([sampleScheme, ...random.slice(0, 8)])
      const data = dice.once(8) ? rollBomb(dice) : bendOften(dice, definition)
      return () => {
        const read = parseScheme(data)
        if (!read.ok || read.value.holds === 'period') return faultsIn(read)
        const given = dice.pick([{}, sampleFacts, rollBomb(dice)])
        return [
          ...faultsIn(assess(read.value, given)),
          ...faultsIn(validity(read.value, { decidedOn: '2026-04-01' })),
        ]
      }
    },
  },
  {
    name: 'parseScheme, looks counted',
    share: 5,
    roll(dice) {
      const data = asJson(dice.once(3) ? rollBomb(dice) : bendOften(dice, sampleScheme))
      return () => {
        const { looks, counted } = counting(data)
        const faults = faultsIn(parseScheme(counted))
        return [...faults, ...tooManyLooks(looks(), Math.min(valuesIn(data), definitionLimits.values))]
      }
    },
  },
  {
    name: 'replay',
    share: 160,
    roll(dice) {
      const events = dice.several(1, histories.length, (at) => histories[at])
      const history = { events, readings: {}, ...dice.maybe(3, () => ({ facts: { points: '61' } })) }
      const data = dice.once(10) ? rollBomb(dice) : bendOften(dice, history)
      const series = dice.once(2) ? yokohamaYSdgs : okinawaSdgs
      return () => {
        const { history: replayed, issues } = replay(series, data)
        const status = statusOn(replayed, '2026-10-01')
        const { length } = JSON.stringify([status, deadlines(replayed, { until: '2032-03-31' })])
        return [
          ...(issues.length > 0 ? issueFaultsIn(issues) : []),
          ...(length > 1_000_000 ? [`${length} characters`] : []),
        ]
      }
    },
  },
  {
    name: 'lines of JSON',
    share: 190,
    roll(dice) {
      const lines = dice.several(1, 3, () => {
        const { facts } = dice.pick(known)
        const value = {
          id: 'a-1',
          scheme: 'toyota-sdgs@round-4',
          facts: dice.once(2) ? bend(dice, facts) : facts,
        }
        return textOf(value)
      })
      const whole = dice.pick([
        lines.join('\n'),
        `[${lines.join(',\n')}]`,
        lines.join('\r\n'),
        rollText(dice),
      ])
      const bytes = bendBytes(dice, Buffer.from(whole))
      const cuts = dice.several(0, 3, () => dice.nat(bytes.length))
      return async () => {
        const faults: string[] = []
        let entries = 0
        for await (const { issues, line } of readEntries(inChunks(bytes, cuts))) {
          entries += 1
          if (line < 1) faults.push(`line ${line}`)
          if (issues.length > 0) faults.push(...issueFaultsIn(issues))
        }
        return entries > bytes.length ? [...faults, `${entries} entries`] : faults
      }
    },
  },
  {
    name: 'CSV',
    share: 130,
    roll(dice) {
      const cell = () =>
        dice.pick(['評価点', '61', '"a,b"', '', '○', '令和8年3月31日', '"x""y"', '㈱', '=1+1'])
      const rows = dice.several(1, 5, () => dice.several(1, 5, cell).join(','))
      const bytes = bendBytes(
        dice,
        Buffer.from(rows.join(dice.pick(['\r\n', '\n'])) + (dice.once(9) ? rollText(dice) : '')),
      )
      const encoding = dice.pick([undefined, undefined, 'shift_jis', 'utf-8', 'utf-8-bom'] as const)
      return () => sheetFaults(readCsv(bytes, encoding))
    },
  },
  {
    name: 'workbooks',
    share: 20,
    roll(dice) {
      const cells = dice
        .several(1, 4, (at) => `<c r="${'ABCD'[at]}1" t="str"><v>${dice.nat(99)}</v></c>`)
        .join('')
      const parts = workbookParts(`<row r="1">${cells}</row>`)
      const which = dice.nat(parts.length - 1)
      const bytes = dice.once(3)
        ? bendBytes(dice, zipped(parts))
        : zipped(
            parts.map((part, at) =>
              at === which || which === 0
                ? { ...part, text: bendBytes(dice, Buffer.from(part.text)).toString() }
                : part,
            ),
          )
      const wanted = dice.pick([1, 1, 2, 'Sheet1', '', rollText(dice)])
      return async () => sheetFaults(await readXlsx(bytes, wanted))
    },
  },
  {
    name: 'spreadsheet functions',
    share: 70,
    roll(dice) {
      const [name, called] = dice.pick(functions)
      const scheme = dice.once(9) ? rollBomb(dice) : dice.pick(names)
      const cell = () => dice.pick<() => unknown>([() => rollBomb(dice), () => dice.pick(cells)])()
      const range = () => dice.several(1, 3, () => dice.several(1, 3, cell))
      const args = dice.several(0, 6, () => (dice.once(3) ? cell() : range()))
      return () => {
        const answer = [called(scheme, ...args)].flat(2)
        if (answer.length > 10_000) return [`${answer.length} cells`]
        return answer.flatMap((of) =>
          ['string', 'number', 'boolean'].includes(typeof of) ? [] : [`${name} gave a ${typeof of}`],
        )
      }
    },
  },
]

function tooManyLooks(looks: number, values: number): readonly string[] {
  const most = LOOKS.each * values + LOOKS.beside
  return looks > most ? [`${looks} looks at ${values} values`] : []
}

function sheetFaults(read: { readonly sheet: Sheet } | { readonly problem: string }): readonly string[] {
  if ('problem' in read) return read.problem === '' ? ['a problem without words'] : []
  const { rows } = read.sheet
  const filled = rows.reduce((sum, row) => sum + row.length, 0)
  return filled > MAX_CELLS ? [`${filled} cells`] : []
}
