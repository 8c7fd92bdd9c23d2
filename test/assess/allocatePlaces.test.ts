import { allocatePlaces, type PlaceApplication, type Scheme } from 'kijun'
import { toyotaSdgsRound4, yokohamaYSdgs20240401 } from 'kijun/schemes'
import { describe, expect, test } from 'vitest'
import { issuesOf } from '../laws/assessed.ts'

const application = (id: string, business: string, receivedAt: string): PlaceApplication => ({
  id,
  business,
  receivedAt,
})

/** The answers: its place, or why there is none and where the text says so. */
function answersTo(scheme: Scheme, applications: readonly PlaceApplication[]) {
  const result = allocatePlaces(scheme, applications)
  if (!result.ok) throw new Error(result.issues[0].message)
  return Object.fromEntries(
    result.value.map((of) => [of.id, of.accepted ? of.place : `${of.because}: ${of.citation.provision}`]),
  )
}

/** Toyota's text, but with so many places. */
const withPlaces = (places: Scheme['places']): Scheme => ({ ...toyotaSdgsRound4, places })
const one = { cite: 'unit-combine' } as const

describe('allocatePlaces() gives out places in the order of arrival', () => {
  const twoPlaces = withPlaces({ limit: 2, onePerBusiness: one, cite: 'sched-first-50' })

  test('whatever the order of the list, and answers in that of the list', () => {
    const applications = [
      application('third', 'c', '2024-10-24T08:59'),
      application('first', 'a', '2024-10-23T09:00'),
      application('second', 'b', '2024-10-23T17:00'),
    ]
    expect(answersTo(twoPlaces, applications)).toEqual({
      first: 1,
      second: 2,
      third: 'places-taken: sched-first-50',
    })
    const result = allocatePlaces(twoPlaces, applications)
    expect(result.ok && result.value).toEqual([
      {
        id: 'third',
        accepted: false,
        because: 'places-taken',
        citation: { provision: 'sched-first-50', text: expect.stringMatching(/./) },
      },
      { id: 'first', accepted: true, place: 1 },
      { id: 'second', accepted: true, place: 2 },
    ])
  })

  test('to the second, where one is given: 09:00 is the beginning of that minute', () => {
    const applications = [
      application('later', 'a', '2024-10-23T09:00:01'),
      application('earlier', 'b', '2024-10-23T09:00'),
      application('earliest', 'c', '2024-10-23T08:59:59'),
    ]
    expect(answersTo(twoPlaces, applications)).toEqual({
      earliest: 1,
      earlier: 2,
      later: 'places-taken: sched-first-50',
    })
  })

  test('and to the one listed first of those that arrive together', () => {
    const together = ['a', 'b', 'c'].map((id) => application(id, id, '2024-10-23T09:00'))
    expect(answersTo(twoPlaces, together)).toEqual({ a: 1, b: 2, c: 'places-taken: sched-first-50' })
    expect(answersTo(twoPlaces, [...together].reverse())).toEqual({
      c: 1,
      b: 2,
      a: 'places-taken: sched-first-50',
    })
  })

  test('once to each business: the second application takes no place, and says so also when all are taken', () => {
    const applications = [
      application('branch', 'a', '2024-10-23T09:01'),
      application('head office', 'a', '2024-10-23T09:00'),
      application('other', 'b', '2024-10-23T09:02'),
      application('too late', 'c', '2024-10-23T09:03'),
      application('another branch', 'b', '2024-10-23T09:04'),
    ]
    expect(answersTo(twoPlaces, applications)).toEqual({
      'head office': 1,
      branch: 'second-application: unit-combine',
      other: 2,
      'too late': 'places-taken: sched-first-50',
      'another branch': 'second-application: unit-combine',
    })
  })

  // A business that got no place may come again: it has none yet, and is told of the places and not of itself.
  test('and one that came too late is not told that it applies for the second time', () => {
    const noPlace = withPlaces({ limit: 0, onePerBusiness: one, cite: 'sched-first-50' })
    const twice = [application('a', 'x', '2024-10-23T09:00'), application('b', 'x', '2024-10-23T09:01')]
    expect(answersTo(noPlace, twice)).toEqual({
      a: 'places-taken: sched-first-50',
      b: 'places-taken: sched-first-50',
    })
  })
})

describe('allocatePlaces() of a text', () => {
  const three = [1, 2, 3].map((n) => application(`${n}`, n === 1 ? 'x' : 'y', `2024-10-23T09:0${n}`))

  test('with a limit alone gives a business as many places as it applies for', () => {
    const limited = withPlaces({ limit: 2, cite: 'sched-first-50' })
    expect(answersTo(limited, three)).toEqual({ 1: 1, 2: 2, 3: 'places-taken: sched-first-50' })
  })

  test('with one for each business and no limit gives each business one', () => {
    const single = withPlaces({ onePerBusiness: one, cite: 'sched-first-50' })
    expect(answersTo(single, three)).toEqual({ 1: 1, 2: 2, 3: 'second-application: unit-combine' })
  })

  test('without places takes every application', () => {
    expect(yokohamaYSdgs20240401).not.toHaveProperty('places')
    expect(answersTo(yokohamaYSdgs20240401, three)).toEqual({ 1: 1, 2: 2, 3: 3 })
  })

  test('of a round to which nobody applies gives no answer', () => {
    expect(answersTo(toyotaSdgsRound4, [])).toEqual({})
  })

  // 豊田市 認証スケジュール: 先着50事業者
  test('takes the first fifty businesses', () => {
    const many = Array.from({ length: 51 }, (_, n) => application(`${n}`, `b-${n}`, '2024-10-23T09:00'))
    const answers = answersTo(toyotaSdgsRound4, many)
    expect([answers['0'], answers['49'], answers['50']]).toEqual([1, 50, 'places-taken: sched-first-50'])
  })
})

describe('allocatePlaces() faults', () => {
  const good = application('a', 'x', '2024-10-23T09:00')
  const text = (given: string) => ({ expected: 'text', given })

  test.each<[string, unknown, readonly (string | number)[], string, object]>([
    ['no list', { 0: good }, [], 'input/type', { expected: 'a list', given: 'an object' }],
    ['nothing', undefined, [], 'input/type', { expected: 'a list', given: 'undefined' }],
    ['too many', Array(100_001), [], 'list/too-many', { given: 100_001, maximum: 100_000 }],
    ['what is no application', [good, 'b'], [1], 'input/type', { expected: 'an object', given: '"b"' }],
    ['no id', [good, { ...good, id: undefined }], [1, 'id'], 'input/type', text('undefined')],
    ['an id that is a number', [{ ...good, id: 7 }], [0, 'id'], 'input/type', text('7')],
    ['a business that is null', [{ ...good, business: null }], [0, 'business'], 'input/type', text('null')],
    [
      'no time',
      [{ id: 'a', business: 'x' }],
      [0, 'receivedAt'],
      'input/type',
      { expected: 'a local date and time YYYY-MM-DDTHH:MM', given: 'undefined' },
    ],
    [
      'a day without a time',
      [good, { ...good, receivedAt: '2024-10-23' }],
      [1, 'receivedAt'],
      'date-time/form',
      { given: '"2024-10-23"' },
    ],
    [
      'a day that is not in the calendar',
      [{ ...good, receivedAt: '2023-02-29T09:00' }],
      [0, 'receivedAt'],
      'date/impossible',
      {},
    ],
  ])('%s, by its path and nothing else', (_, applications, path, code, params) => {
    const issues = issuesOf(allocatePlaces(toyotaSdgsRound4, applications as never))
    expect(issues).toMatchObject([{ code, path, params }])
  })

  test('all of it at once', () => {
    const applications = [{ ...good, id: 1, business: 2, receivedAt: 3 }, [], { ...good, receivedAt: '' }]
    const issues = issuesOf(allocatePlaces(yokohamaYSdgs20240401, applications as never))
    expect(issues.map(({ path }) => path.join('.')).sort()).toEqual([
      '0.business',
      '0.id',
      '0.receivedAt',
      '1',
      '2.receivedAt',
    ])
  })
})
