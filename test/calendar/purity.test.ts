import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const folder = new URL('../../src/calendar/', import.meta.url)

test.each(readdirSync(folder))('src/calendar/%s reads no clock, zone or locale', (file) => {
  const source = readFileSync(new URL(file, folder), 'utf8')
  expect(source).not.toMatch(/\bDate\s*[.(]|\bIntl\b|\bperformance\b|\bprocess\b|toLocale|date-fns/)
})
