import { readdirSync, readFileSync } from 'node:fs'
import { schemes } from 'kijun/schemes'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { type DecisionRecord, recordText, schemeName, type verifyRecord } from '../../../src/index.ts'
import { engineVersion } from '../../../src/version.ts'
import { verified } from './resealed.ts'

// Records as `kijun record` wrote them once. They are never written anew to make a test pass: each stands for those
// that authorities keep. Where the rules of an edition are corrected, the golden records made under the old ones say
// so (definitionChanged), and new ones are added beside them.

const folder = new URL('./golden/', import.meta.url)
const linesOf = (name: string) =>
  readFileSync(new URL(name, folder), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))

type Golden = { readonly id: string; readonly record: DecisionRecord }
const goldens: readonly Golden[] = readdirSync(folder)
  .filter((name) => name.includes('@'))
  .flatMap((name) => linesOf(encodeURIComponent(name)))
const withheld = new Map(
  linesOf('withheld.ndjson').map(({ record, facts, salt }) => [record, { supplied: facts, salt }]),
)
const named = goldens.map(({ id, record }) => [record.scheme, id, record] as const)

describe('golden records', () => {
  test('are there for every bundled edition, whichever way it comes out', () => {
    const outcomes = (name: string) =>
      new Set(
        goldens.filter(({ record }) => record.scheme === name).map(({ record }) => record.result.outcome),
      )
    for (const scheme of schemes) {
      const expected = ['met', 'unmet', 'undetermined']
      const asksAPerson = JSON.stringify(scheme.facts).includes('"finding"')
      const found = [...outcomes(schemeName(scheme))].sort()
      expect(found, schemeName(scheme)).toEqual([...expected, ...(asksAPerson ? ['referred'] : [])].sort())
    }
  })

  test('hold readings, parameters, moments and withheld facts', () => {
    const records = goldens.map(({ record }) => record)
    expect(records.some(({ parameters }) => Object.keys(parameters).length > 0)).toBe(true)
    expect(new Set(records.map(({ at }) => at)).size).toBe(2)
    expect(records.filter(({ redacted }) => redacted).length).toBe(withheld.size)
    expect(withheld.size).toBeGreaterThan(10)
  })

  test.each(named)('%s, %s, verifies as identical', (_, __, record) => {
    const supplied = withheld.get(record.digest)
    expect(verified(schemes, record, supplied)).toMatchObject({ verdict: 'identical', differences: [] })
    if (supplied) expect(verified(schemes, record)).toMatchObject({ verdict: 'incomplete', differences: [] })
    expect(recordText(record)).toBe(JSON.stringify(record))
  })

  test('verify as identical by the next minor version', async () => {
    const [major, minor] = engineVersion.split('.').map(Number)
    const next = `${major}.${(minor ?? 0) + 1}.0`
    onTestFinished(() => {
      vi.doUnmock('../../../src/version.ts')
      vi.resetModules()
    })
    vi.resetModules()
    vi.doMock('../../../src/version.ts', () => ({ engineVersion: next }))
    const later: { verifyRecord: typeof verifyRecord } = await import(
      '../../../src/explain/record/verifyRecord.ts'
    )
    for (const { record } of goldens) {
      const read = later.verifyRecord(schemes, record, withheld.get(record.digest) ?? {})
      expect(read.ok && [read.value.verdict, read.value.engine]).toEqual([
        'identical',
        { recorded: record.engine, present: next },
      ])
    }
  })
})
