import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import * as full from '../../schemes/index.ts'
import * as rules from '../../schemes/rules.ts'
import { explain, findScheme, rulesDigest, type Scheme, toRecord, verifyRecord } from '../../src/index.ts'
import { root } from '../architecture/imports.ts'
import { assessed } from '../laws/assessed.ts'

const named = Object.entries<Scheme>(rules)
const exported = new Map<string, unknown>(Object.entries(full))
const withWords = (name: string) => exported.get(name) as Scheme

type Applicant = {
  readonly id: string
  readonly scheme: string
  readonly on?: string
  readonly facts: object
}
const applicants = readFileSync(join(root, 'examples/applicants.ndjson'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Applicant)
const inForce = ({ scheme, on }: Applicant) => findScheme(full.schemes, scheme, { on: on ?? '2026-10-01' })

describe('kijun/schemes/rules', () => {
  test('holds every bundled edition, under the name that it has in kijun/schemes', () => {
    const bundled: readonly Scheme[] = [...full.schemes, ...full.periodsOnly]
    expect(new Set(named.map(([name]) => withWords(name)))).toEqual(new Set(bundled))
  })

  test.each(named)('%s is the edition without what its digest leaves out', (name, of) => {
    const { words, acknowledged, predecessor, ...rest } = withWords(name)
    expect(words).toBeDefined()
    expect(of).toEqual(rest)
    expect(rulesDigest(of)).toBe(rulesDigest(withWords(name)))
  })

  test('gives the applicants of the example the same assessments and records as with words', () => {
    for (const applicant of applicants) {
      const found = inForce(applicant)
      if (!found.ok) throw new Error(found.issues[0].message)
      const [, bare] = named.find(([name]) => withWords(name) === found.value)!
      const assessment = assessed(bare, applicant.facts)
      expect(assessment).toEqual(assessed(found.value, applicant.facts))
      expect(verifyRecord([found.value], toRecord(assessment))).toMatchObject({
        ok: true,
        value: { verdict: 'identical' },
      })
    }
  })

  test('is explained with the articles of the text, in ids', () => {
    const assessment = assessed(rules.yokohamaYSdgs20240401, { points: '59' }, { stages: ['criteria'] })
    // 第9条第2項第2号: from 60 points on.
    expect(explain(assessment, { locale: 'ja', detail: 'line' })).toBe(
      '認証区分は「standard」であり、pointsが59で、60以上の基準に1不足するため（第9条第2項第2号）、「superior」の基準には適合しない。',
    )
  })
})
