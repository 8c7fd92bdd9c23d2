import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { withoutComments } from '../architecture/imports.ts'

/** Everything that a source file imports at run time, by way of other source files as well. */
function importsOf(file: URL, seen = new Set<string>()): Set<string> {
  if (seen.has(file.href)) return seen
  seen.add(file.href)
  const source = withoutComments(readFileSync(file, 'utf8'))
  for (const [, name] of source.matchAll(/^(?:import|export) (?!type\b)[^']*\bfrom '([^']+)'/gm)) {
    if (name!.startsWith('.')) importsOf(new URL(name!, file), seen)
    else seen.add(name!)
  }
  return seen
}

const packages = (name: string) =>
  [...importsOf(new URL(`../../src/scheme/${name}.ts`, import.meta.url))].filter((of) => !of.includes(':'))

// Hosts with a strict content-security policy, and Apps Script, read facts without zod.
test.each([
  ['parseFacts', ['decimal.js']],
  ['factsSchema', ['decimal.js']],
  ['factsJsonSchema', ['decimal.js']],
  ['rulesDigest', ['@noble/hashes/sha2']],
  ['../explain/record/toRecord', ['decimal.js', '@noble/hashes/sha2']],
  ['../explain/record/verifyRecord', ['decimal.js', '@noble/hashes/sha2']],
] as const)('%s.ts imports no package but %j', (name, expected) => {
  expect(packages(name).sort()).toEqual([...expected].sort())
})

test('parseScheme.ts imports zod', () => {
  expect(packages('parseScheme')).toContain('zod')
})
