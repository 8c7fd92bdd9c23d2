import { okinawaSdgs20230731 as scheme } from 'kijun/schemes'
import { describe, expect, test } from 'vitest'
import { electiveItems, requiredItems } from '../oracle/schemes/okinawa2023.ts'
import { assessed, issuesOf } from './asking.ts'

// おきなわSDGs認証制度 募集要綱 (令和5年7月): which items are counted, and what the marks of 4(2) 評価観点 make of one.

const stages = ['criteria'] as const

/** A measure as the lowest and the highest number that it can still be. */
function range(measure: unknown): readonly [number, number] {
  const { exact, low, high } = measure as {
    exact?: string
    low?: { exact: string }
    high?: { exact: string }
  }
  return [Number(exact ?? low?.exact), Number(exact ?? high?.exact)]
}

const lowestAndHighest = (numbers: readonly number[]) => [Math.min(...numbers), Math.max(...numbers)]

type Elective = { readonly chosen: boolean; readonly met: boolean; readonly designated: boolean }

/** Every choice of so many of the chosen items; of all, where no more were chosen. */
function choicesOf(chosen: readonly Elective[], many: number): readonly (readonly Elective[])[] {
  if (chosen.length <= many) return [chosen]
  if (many === 0) return [[]]
  const [first, ...rest] = chosen as [Elective, ...Elective[]]
  return [...choicesOf(rest, many - 1).map((some) => [first, ...some]), ...choicesOf(rest, many)]
}

/** A4-3: 超過分は評価対象となりません. Which are left is a reading. */
function scored(electives: readonly Elective[], which: string, many: number): readonly number[] {
  const chosen = electives.filter((item) => item.chosen)
  const metOf = (items: readonly Elective[]) => items.filter((item) => item.met).length
  if (which === 'first-three') return [metOf(chosen.slice(0, many))]
  const counts = choicesOf(chosen, many)
  if (which === 'best-three') return [Math.max(...counts.map(metOf))]
  const designated = (items: readonly Elective[]) => items.filter((item) => item.designated).length
  const most = Math.max(...counts.map(designated))
  return counts.filter((items) => designated(items) === most).map(metOf)
}

/** All states of six items that are each one of those listed; every so many of them. */
function statesOf(states: readonly Elective[], every: number): readonly (readonly Elective[])[] {
  const all = states.length ** 6
  const found: (readonly Elective[])[] = []
  for (let number = 0; number < all; number += every) {
    found.push(
      [0, 1, 2, 3, 4, 5].map((place) => states[Math.floor(number / states.length ** place) % states.length]!),
    )
  }
  return found
}

const left: Elective = { chosen: false, met: true, designated: false }
const good: Elective = { chosen: true, met: true, designated: false }
const bad: Elective = { chosen: true, met: false, designated: false }
const byChoice = [left, good, bad]
const byDesignation = [...byChoice, { ...good, designated: true }, { ...bad, designated: true }]

describe('okinawa-sdgs@2023-07-31 counts of the elective items', () => {
  test.each([
    ['first-three', 'three', 3, byChoice, 5],
    ['first-three', 'two', 2, byChoice, 5],
    ['best-three', 'three', 3, byChoice, 5],
    ['best-three', 'two', 2, byChoice, 5],
    ['designated', 'three', 3, byDesignation, 61],
    ['designated', 'two', 2, byDesignation, 61],
  ])('%s, %s: as many as a count of every choice has', (which, choose, many, states, every) => {
    const readings = { 'oki23-which-three': which, 'oki23-choose-2-or-3': choose }
    const none = Object.fromEntries(requiredItems.map((id) => [id, { met: false }]))
    for (const electives of statesOf(states, every)) {
      const items = { ...none, ...Object.fromEntries(electiveItems.map((id, at) => [id, electives[at]])) }
      const { measures } = assessed(scheme, { items }, { stages, readings })
      const chosen = electives.filter((item) => item.chosen)
      const local = electives.slice(0, 3).filter((item) => item.chosen).length
      const sizes = {
        chosenItems: chosen.length,
        chosenItemsMet: chosen.filter((item) => item.met).length,
        designatedItems: chosen.filter((item) => item.designated).length,
        chosenLocalItems: local,
        chosenGlobalItems: chosen.length - local,
      }
      const expected = [
        ...Object.values(sizes).map((size) => [size, size]),
        ...[1, 2, 3].map(() => lowestAndHighest(scored(electives, which, many))),
      ]
      // What is recorded as met is so whatever a triangle counts as.
      const counts = ['itemsMet', 'itemsMetWithTriangles', 'itemsMetWithoutTriangles']
      const found = [...Object.keys(sizes), ...counts].map((measure) => range(measures[measure]))
      if (String(found) !== String(expected)) expect({ electives, found }).toEqual({ electives, expected })
    }
  })
})

type Mark = '○' | '△' | '×' | undefined
type Answer = boolean | undefined

const and = (...of: readonly Answer[]): Answer =>
  of.includes(false) ? false : of.includes(undefined) ? undefined : true
const or = (...of: readonly Answer[]): Answer =>
  of.includes(true) ? true : of.includes(undefined) ? undefined : false

const flags = (names: readonly string[]) =>
  Array.from({ length: 2 ** names.length }, (_, number) =>
    Object.fromEntries(names.map((name, at) => [name, Math.floor(number / 2 ** at) % 2 === 1])),
  )
const first = flags(['evidenceShown', 'hearingConfirmed', 'hearingNotConfirmed', 'vague'])
const second = flags(['distinctive', 'organised', 'notOrganised'])
const crosses = [
  {},
  { status: 'ongoing' },
  { status: 'preparing' },
  { status: 'planned' },
  { status: 'discontinued' },
  { legalOnly: true },
  { mismatch: true },
]

/** ① 取組の実施状況が確認できるか否か. Of several rows the worst. */
function existence(of: { readonly [flag: string]: boolean }): Mark {
  if (of['vague']) return '△'
  if (of['evidenceShown'] || of['hearingConfirmed']) return '○'
  return of['hearingNotConfirmed'] ? '△' : undefined
}

/** ② 取組の内容が項目に適切か否か. Of several rows the worst. */
function suitability(of: { readonly [flag: string]: boolean }, cross: object): Mark {
  // 法定事項の取組しか記載されていない。現在実施している、具体的な取組ではない。取組に合致していない。
  if ('legalOnly' in cross || 'mismatch' in cross) return '×'
  if ('status' in cross && ['planned', 'discontinued'].includes(String(cross.status))) return '×'
  if (of['notOrganised']) return '△'
  return of['distinctive'] || of['organised'] ? '○' : undefined
}

// 計21項目: 18 that are required and 3 of the others; 2 where the note of the form is followed.
test.each([
  ['three', 21],
  ['two', 20],
])('okinawa-sdgs@2023-07-31 counts up to all of the items, %s chosen: %d', (choose, most) => {
  const items = Object.fromEntries(electiveItems.map((id) => [id, { chosen: true }]))
  const { measures } = assessed(scheme, { items }, { stages, readings: { 'oki23-choose-2-or-3': choose } })
  for (const of of ['itemsMet', 'itemsMetWithTriangles', 'itemsMetWithoutTriangles']) {
    expect(range(measures[of])).toEqual([0, most])
  }
})

describe('okinawa-sdgs@2023-07-31 marks of an item', () => {
  test.each([
    ['finding', 'both'],
    ['finding', 'either'],
    ['met', 'both'],
    ['met', 'either'],
    ['not-met', 'both'],
    ['not-met', 'either'],
  ])('a △ is %s, of two viewpoints %s: as the table has it', (triangle, viewpoints) => {
    const readings = { 'oki23-triangle': triangle, 'oki23-two-viewpoints': viewpoints }
    const ofTriangle: Answer = triangle === 'finding' ? undefined : triangle === 'met'
    const others = Object.fromEntries([...requiredItems, ...electiveItems].map((id) => [id, { met: false }]))
    let number = ['finding', 'met', 'not-met'].indexOf(triangle)
    for (const one of first) {
      for (const other of second) {
        for (const cross of crosses) {
          // Every third of them for each of the six pairs of readings.
          number += 1
          if (number % 3 !== 0) continue
          const item = { ...one, ...other, ...cross }
          const marks = [existence(one), suitability(other, cross)] as const
          const count = (triangular: Answer) => {
            const passes = (mark: Mark): Answer =>
              mark === '○' ? true : mark === '△' ? triangular : undefined
            const [e, s] = [passes(marks[0]), passes(marks[1])]
            const answer = and(marks[1] !== '×', viewpoints === 'both' ? and(e, s) : or(e, s))
            return answer === undefined ? [0, 1] : answer ? [1, 1] : [0, 0]
          }
          const { measures } = assessed(
            scheme,
            { items: { ...others, 'OK-S-1': item } },
            { stages, readings },
          )
          const counts = [
            'existenceCircles',
            'existenceTriangles',
            'suitabilityCircles',
            'suitabilityTriangles',
          ]
          const found = [
            'requiredItemsMet',
            'itemsMet',
            'itemsMetWithTriangles',
            'itemsMetWithoutTriangles',
            ...counts,
            'suitabilityCrosses',
          ].map((of) => range(measures[of]))
          const expected = [
            count(ofTriangle),
            count(ofTriangle),
            count(true),
            count(false),
            ...[marks[0] === '○', marks[0] === '△', marks[1] === '○', marks[1] === '△', marks[1] === '×'].map(
              (is) => [Number(is), Number(is)],
            ),
          ]
          if (String(found) !== String(expected)) expect({ item, found }).toEqual({ item, expected })
        }
      }
    }
  })

  test('a mark of × and an item recorded as met do not go together', () => {
    for (const cross of crosses.slice(3)) {
      for (const met of [true, false]) {
        const items = { 'OK-S-1': { ...cross, met } }
        const issues = issuesOf(scheme, { items })
        expect([cross, met, issues.length]).toEqual([cross, met, met ? 1 : 0])
      }
    }
    for (const cross of crosses.slice(0, 3)) {
      expect(issuesOf(scheme, { items: { 'OK-S-1': { ...cross, met: true } } })).toEqual([])
    }
  })
})
