import { expect, test } from 'vitest'
import { mutantsOf } from './mutantsOf.mjs'

/** What each mutant of a definition changes. */
const changes = (scheme: object) => mutantsOf(scheme).map(({ path, from, to }) => `${path}: ${from} -> ${to}`)

const cite = '1'

test('mutantsOf() moves numbers by one in their last digit, and dates by one day', () => {
  const scheme = {
    facts: { points: { kind: 'number', min: '0', max: '9.9', cite } },
    inForce: { from: '2024-03-01' },
    places: { limit: 50, cite },
  }
  expect(changes(scheme)).toEqual([
    'facts.points.min: "0" -> "-1"',
    'facts.points.min: "0" -> "1"',
    'facts.points.max: "9.9" -> "9.8"',
    'facts.points.max: "9.9" -> "10.0"',
    'inForce.from: "2024-03-01" -> "2024-02-29"',
    'inForce.from: "2024-03-01" -> "2024-03-02"',
    'places.limit: 50 -> 49',
    'places.limit: 50 -> 51',
  ])
})

test('mutantsOf() gives a comparison and a choice their neighbours, and a flag its opposite', () => {
  const scheme = {
    facts: {},
    tiers: [
      {
        id: 'gold',
        when: {
          kind: 'all',
          of: [
            { kind: 'compare', measure: 'rate', is: 'atLeast', value: '80%', cite },
            { kind: 'fact', fact: 'member', is: true, cite },
          ],
        },
        cite,
      },
    ],
    validity: {
      initial: { kind: 'period', length: { years: 4 }, counting: 'firstDayCounted', mark: 'lastDay', cite },
    },
  }
  expect(changes(scheme)).toEqual([
    'tiers.gold.when.kind: "all" -> "any"',
    'tiers.gold.when.of.0.is: "atLeast" -> "moreThan"',
    'tiers.gold.when.of.0.value: "80%" -> "79%"',
    'tiers.gold.when.of.0.value: "80%" -> "81%"',
    'tiers.gold.when.of.1.is: true -> false',
    'validity.initial.length.years: 4 -> 3',
    'validity.initial.length.years: 4 -> 5',
    'validity.initial.counting: "firstDayCounted" -> "firstDayNotCounted"',
    'validity.initial.mark: "lastDay" -> "dayAfter"',
  ])
})

test('mutantsOf() changes a definition in place and gives it back as it was', () => {
  const scheme = {
    facts: { rows: { kind: 'list', maxRecords: 3, fields: { ok: { kind: 'flag', presumed: false } }, cite } },
  }
  const before = JSON.stringify(scheme)
  for (const mutant of mutantsOf(scheme)) {
    mutant.apply()
    expect(JSON.stringify(scheme)).not.toBe(before)
    mutant.restore()
    expect(JSON.stringify(scheme)).toBe(before)
  }
})
