import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseLocalDateTime } from '../../src/calendar/index.ts'
import { formatSecond, parseSecondNumber } from '../../src/calendar/localDateTime.ts'
import { anyCivilDate } from './anyCivilDate.ts'

const anySecond = fc.integer({ min: 0, max: 86_399 })

/** Counts the clock down by hand. */
function writeClock(second: number): string {
  let [hours, minutes, seconds] = [0, 0, second]
  for (; seconds >= 3600; seconds -= 3600) hours += 1
  for (; seconds >= 60; seconds -= 60) minutes += 1
  return [hours, minutes, seconds].map((part) => `${part < 10 ? '0' : ''}${part}`).join(':')
}

test('parseSecondNumber() agrees with Date.UTC, and formatSecond() undoes it', () => {
  fc.assert(
    fc.property(anyCivilDate(), anySecond, (date, second) => {
      const text = `${date}T${writeClock(second)}`
      const secondNumber = parseSecondNumber(text)!
      expect(secondNumber).toBe(Date.parse(`${text}Z`) / 1000)
      expect(formatSecond(secondNumber)).toBe(text)
    }),
    { numRuns: 400 },
  )
})

/** What parseLocalDateTime() gives for text that it reads. */
function readLocal(text: string): string {
  const read = parseLocalDateTime(text)
  if (!read.ok) throw new Error(read.issues[0].message)
  return read.value
}

test('parseLocalDateTime() gives text that sorts as the times do, with and without seconds', () => {
  fc.assert(
    fc.property(anyCivilDate(), anyCivilDate(), anySecond, anySecond, (dateA, dateB, secondA, secondB) => {
      const timeA = `${dateA}T${writeClock(secondA).slice(0, 5)}`
      for (const timeB of [`${dateB}T${writeClock(secondB)}`, `${dateA}T${writeClock(secondB)}`]) {
        const isEarlier = Date.parse(`${timeA}Z`) < Date.parse(`${timeB}Z`)
        expect(readLocal(timeA) < readLocal(timeB)).toBe(isEarlier)
      }
    }),
    { numRuns: 300 },
  )
})
