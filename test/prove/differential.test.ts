import { spawnSync } from 'node:child_process'
import { schemeName } from 'kijun'
import { describe, expect, test } from 'vitest'
import { schemes } from '../../schemes/index.ts'
import { root } from '../architecture/imports.ts'
import { makeDice } from '../support/dice.ts'
import { anyQuestion } from './differential/anyQuestion.ts'
import { applicantsByEdition } from './differential/applicants/byEdition.ts'
import { compareApplicant } from './differential/compareApplicant.ts'
import { type BlockResult, type Kind, runBlock } from './differential/runBlock.ts'

const seed = Number(process.env['KIJUN_SEED'] ?? 20260401)

function differential(...args: string[]) {
  const { status, stdout, stderr } = spawnSync('node', ['test/prove/differential.mjs', ...args], {
    cwd: root,
    encoding: 'utf8',
  })
  return { status, out: stdout, err: stderr }
}

describe('the library and the second implementation', () => {
  test.each<[Kind, number]>([
    ['applicants', 3000],
    ['dates', 3000],
    ['histories', 200],
  ])('say the same of %s', (kind, count) => {
    const { differences, shown } = runBlock({ kind, seed, block: 0, count })
    expect([differences, shown]).toEqual([0, []])
  })

  test('are asked of every bundled edition, with every outcome', () => {
    expect(Object.keys(applicantsByEdition).sort()).toEqual(schemes.map(schemeName).sort())
    const dice = makeDice(seed)
    const asked = Array.from({ length: 1500 }, () => anyQuestion(dice))
    const seen = new Set(
      asked.map((question) => {
        const { outcome } = compareApplicant(question).oracle as { readonly outcome: string }
        return `${question.scheme} ${outcome}`
      }),
    )
    for (const scheme of schemes.map(schemeName)) {
      for (const outcome of ['met', 'unmet', 'undetermined']) expect(seen).toContain(`${scheme} ${outcome}`)
    }
  })
})

describe('runBlock()', () => {
  const kept = ({ tally, differences }: BlockResult) => ({ tally, differences })

  test('asks the same questions for the same seed and block, and others for others', () => {
    const block = { kind: 'applicants', seed: 7, block: 3, count: 200 } as const
    expect(kept(runBlock(block))).toEqual(kept(runBlock(block)))
    expect(runBlock(block).tally).not.toEqual(runBlock({ ...block, block: 4 }).tally)
    expect(runBlock(block).tally).not.toEqual(runBlock({ ...block, seed: 8 }).tally)
  })
})

describe('npm run prove:differential', () => {
  test('prints seed, counts, differences and time, and exits 0', () => {
    const { status, out, err } = differential('--runs', '700', '--seed', '11')
    expect([status, err]).toEqual([0, ''])
    expect(out).toMatch(/^seed 11$/m)
    expect(out).toMatch(/^applicants: 700 asked, 0 differences, [\d.]+ s$/m)
    expect(out).toMatch(/^dates: 700 asked, 0 differences, [\d.]+ s$/m)
    expect(out).toMatch(/^histories: 14 asked, 0 differences, [\d.]+ s$/m)
    expect(out).toMatch(/^0 differences in [\d.]+ s$/m)
  })

  test.each([
    ['--runs', 'many'],
    ['--runs', '0'],
    ['--seed', '1.5'],
  ])('refuses %s %s', (...args) => {
    const { status, err } = differential(...args)
    expect(status).toBe(2)
    expect(err).toContain('usage: npm run prove:differential -- [--runs N] [--seed S]')
  })
})
