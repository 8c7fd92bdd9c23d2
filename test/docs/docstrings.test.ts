import { describe, expect, test } from 'vitest'
import { sourceFiles } from '../architecture/imports.ts'
import { runExample } from './runExample.ts'

const EXAMPLE = /@example\n((?: \*.*\n)+?)(?= \*\/| \* @)/g

const examples = sourceFiles('src').flatMap(({ path, text }) =>
  [...text.matchAll(EXAMPLE)].map((match, at) => {
    const code = match[1]!
      .split('\n')
      .map((line) => line.replace(/^ \* ?/, ''))
      .filter((line) => !line.startsWith('```'))
      .join('\n')
    return [`${path} (${at + 1})`, code] as const
  }),
)

describe('docstrings', () => {
  test('have examples', () => {
    expect(examples.length).toBeGreaterThan(20)
  })

  test.each(examples)('example of %s gives what it says', async (_, code) => {
    expect(await runExample(code)).toBeGreaterThan(0)
  })
})
