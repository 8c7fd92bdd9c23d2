import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { describe, expect, test } from 'vitest'
import { root } from '../architecture/imports.ts'
import { assessAnswer } from './answers.ts'
import { badInputAnswer } from './groups/badInput.ts'
import { kpiAnswer } from './groups/kpi.ts'
import { lifecycleAnswer } from './groups/lifecycle.ts'
import { periodAnswer } from './groups/periods.ts'
import { validityVectorAnswer } from './groups/validity.ts'
import { libraryAnswer } from './libraryAnswer.ts'
import type { Vector } from './vector.ts'
import { groups, vectorFiles } from './vectorFiles.ts'
import { vectorSchema } from './vectorSchema.ts'

const folder = join(root, 'vectors')
const read = (file: string) => readFileSync(join(folder, file), 'utf8')
const fileOf = (group: string) => JSON.parse(read(`${group}.json`)) as { readonly vectors: readonly Vector[] }

/** The second implementation, by group. */
const oracleAnswer: { readonly [group: string]: (input: never) => unknown } = {
  periods: periodAnswer,
  validity: validityVectorAnswer,
  tiers: assessAnswer,
  bounds: assessAnswer,
  lifecycle: lifecycleAnswer,
  kpi: kpiAnswer,
  'bad-input': badInputAnswer,
}

/** The vectors that an implementation answers otherwise, with its answer. */
function missed(vectors: readonly Vector[], answer: (input: never) => unknown): readonly unknown[] {
  return vectors.flatMap((vector) => {
    const found = answer(vector.input as never)
    return isDeepStrictEqual(found, vector.expected) ? [] : [{ ...vector, found }]
  })
}

describe('vectors/', () => {
  test('holds what `npm run vectors` writes, and nothing else', () => {
    const written = vectorFiles()
    expect(readdirSync(folder).sort()).toEqual([...Object.keys(written), 'README.md'].sort())
    for (const [file, text] of Object.entries(written)) expect(read(file) === text, file).toBe(true)
  })

  test('holds at least 2,000 vectors, each known by its id, a good many of them from the texts themselves', () => {
    const all = Object.keys(groups).flatMap((group) => fileOf(group).vectors)
    expect(all.length).toBeGreaterThanOrEqual(2000)
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
    const fromText = all.filter(({ source }) => source.kind !== 'independent calculation')
    expect(fromText.length).toBeGreaterThanOrEqual(400)
    expect(fromText.every(({ source }) => source.citation !== undefined)).toBe(true)
    const said = `${all.length.toLocaleString('en')} conformance vectors`
    expect(read('README.md')).toContain(said)
  })

  describe.each(Object.keys(groups))('%s.json', (group) => {
    const { vectors } = fileOf(group)

    test('keeps to vectors.schema.json', () => {
      expect(vectorSchema.safeParse(JSON.parse(read(`${group}.json`))).error).toBeUndefined()
    })

    test.each(vectors)('$id is what the library answers', (vector) => {
      expect(missed([vector], libraryAnswer[group]!)).toEqual([])
    })

    test('is what the second implementation answers', () => {
      expect(missed(vectors, oracleAnswer[group]!)).toEqual([])
    })
  })
})
