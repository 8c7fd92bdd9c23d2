import { createHash } from 'node:crypto'
import { describe, expect, test, vi } from 'vitest'
import { canonicalJson } from '../../src/scheme/canonicalJson.ts'
import { rulesDigest } from '../../src/scheme/rulesDigest.ts'
import type { Scheme } from '../../src/scheme/schemeDefinition.ts'
import { sampleScheme, sampleWith } from './fixtures.ts'

/** The digest as node:crypto and TextEncoder have it. */
function expected(scheme: Scheme): string {
  const { words, predecessor, ...rules } = scheme
  return `sha256:${createHash('sha256').update(canonicalJson(rules), 'utf8').digest('hex')}`
}

describe('rulesDigest()', () => {
  test('is SHA-256 over the canonical JSON of the rules', () => {
    expect(rulesDigest(sampleScheme)).toBe(expected(sampleScheme))
    expect(rulesDigest(sampleScheme)).toMatch(/^sha256:[0-9a-f]{64}$/)
  })

  test('is that of an empty definition, by hand: SHA-256 of {}', () => {
    // printf '{}' | sha256sum
    const empty = '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a'
    expect(rulesDigest({} as Scheme)).toBe(`sha256:${empty}`)
  })

  test('is the same for an equal definition, whatever the order of its members', () => {
    const reversed = Object.fromEntries(Object.entries(sampleScheme).reverse()) as unknown as Scheme
    expect(rulesDigest(reversed)).toBe(rulesDigest(sampleScheme))
  })

  test('does not change with the words', () => {
    const { words, ...bare } = sampleScheme
    const reworded = sampleWith(['words', 'title', 'en'], 'Another title') as Scheme
    expect(rulesDigest(bare)).toBe(rulesDigest(sampleScheme))
    expect(rulesDigest(reworded)).toBe(rulesDigest(sampleScheme))
  })

  test('does not change with what is said of an earlier edition', () => {
    const { predecessor, ...bare } = sampleScheme
    expect(predecessor).toBeDefined()
    expect(rulesDigest(bare)).toBe(rulesDigest(sampleScheme))
    const other = sampleWith(['predecessor', 'edition'], '2020-04-01') as Scheme
    expect(rulesDigest(other)).toBe(rulesDigest(sampleScheme))
  })

  test('does not change with what is marked sensitive', () => {
    for (const sensitive of [true, false]) {
      const marked = sampleWith(['facts', 'member', 'sensitive'], sensitive) as Scheme
      expect(rulesDigest(marked)).toBe(rulesDigest(sampleScheme))
    }
  })

  const changes: [readonly (string | number)[], unknown][] = [
    [['edition'], '2026-04-02'],
    [['tiers', 0, 'when', 'of', 0, 'value'], '80.0%'],
    [['tiers', 0, 'cite'], '2'],
    [['provisions', '1', 'cite'], '第1条第1項'],
    [['facts', 'member', 'presumed'], undefined],
    [['requirements'], []],
  ]
  test.each(changes)('changes with %j', (path, value) => {
    expect(rulesDigest(sampleWith(path, value) as Scheme)).not.toBe(rulesDigest(sampleScheme))
  })

  test('hashes long definitions and every character', () => {
    const about = `${'𠮟基é\ud800'.repeat(5_000)}`
    const long = sampleWith(['provisions', '1', 'about'], about) as Scheme
    expect(rulesDigest(long)).toBe(expected(long))
  })

  test('needs neither TextEncoder nor crypto, which a bare engine does not have', async () => {
    vi.stubGlobal('TextEncoder', undefined)
    vi.stubGlobal('crypto', undefined)
    vi.resetModules()
    const bare = await import('../../src/scheme/rulesDigest.ts')
    const digest = bare.rulesDigest(sampleScheme)
    vi.unstubAllGlobals()
    expect(digest).toBe(expected(sampleScheme))
  })
})
