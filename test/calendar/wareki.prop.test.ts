import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseWareki, toWareki, warekiOf } from '../../src/calendar/index.ts'
import { writeAlmanac } from '../oracle/calendar.ts'

const almanac = writeAlmanac()

test('warekiOf() agrees with the almanac on every day from 1873 to 2200', () => {
  const wrong = almanac.filter(({ date, month, day, era, yearOfEra }) => {
    const wareki = warekiOf(date)
    return !(wareki.era === era && wareki.year === yearOfEra && wareki.month === month && wareki.day === day)
  })
  expect(wrong).toEqual([])
})

test('parseWareki() reads back what toWareki() writes, on every day from 1873 to 2200', () => {
  const wrong = almanac.filter(({ date }) => {
    const half = parseWareki(toWareki(date))
    const full = parseWareki(toWareki(date, { digits: 'fullWidth' }))
    return !(half.ok && half.value === date && full.ok && full.value === date)
  })
  expect(wrong).toEqual([])
})

test('parseWareki() never throws, and what it reads is a day that exists', () => {
  const anyPart = fc.constantFrom(
    '令和',
    '平成',
    'R',
    'Ｈ',
    '元',
    '8',
    '３１',
    '年',
    '月',
    '日',
    '.',
    '/',
    '-',
    ' ',
    '　',
  )
  const dates = new Set(almanac.map(({ date }) => date))
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(anyPart).map((parts) => parts.join('')),
      ),
      (text) => {
        const read = parseWareki(text)
        expect(read.ok ? dates.has(read.value) : read.issues.length === 1).toBe(true)
      },
    ),
    { numRuns: 500 },
  )
})
