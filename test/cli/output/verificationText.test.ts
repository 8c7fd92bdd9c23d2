import { describe, expect, test } from 'vitest'
import { verificationText } from '../../../src/cli/output/verificationText.ts'
import { makeIssue, type Verification } from '../../../src/index.ts'

const same: Verification = {
  verdict: 'identical',
  scheme: 'a@1',
  differences: [],
  notSupplied: [],
  engine: { recorded: '1.0.0', present: '1.0.0' },
  issues: [],
}
const digest = { path: ['digest'], recorded: 'sha256:1', computed: 'sha256:2' }
const rules = { path: ['rules'], recorded: 'sha256:3', computed: 'sha256:4' }
const tier = { path: ['result', 'tier'], recorded: 'gold', computed: null }
const unreadable = makeIssue('input/missing', ['facts', 'points'], { expected: 'text' })
const newer = { recorded: '1.0.0', present: '1.1.0' }

const altered = 'The record was altered: it is not what its digest was taken of.'
const changed = 'The rules of a@1 are not those under which the record was made.'
const cannot = 'It cannot be computed anew: facts.points: is missing; expected text.'
const differs = 'result.tier is recorded as "gold" and computed as null.'
const versions = 'Recorded by version 1.0.0, computed by 1.1.0.'

describe('verificationText()', () => {
  test.each<[Partial<Verification>, string]>([
    [{}, 'Under the rules of a@1 the same comes out again.'],
    [{ engine: newer }, 'Under the rules of a@1 the same comes out again.'],
    [{ verdict: 'altered', differences: [digest] }, `${altered} Computed anew, nothing else differs.`],
    [
      { verdict: 'altered', differences: [digest], engine: newer },
      `${altered} Computed anew, nothing else differs. ${versions}`,
    ],
    [{ verdict: 'altered', differences: [digest, tier] }, `${altered} ${differs}`],
    [
      { verdict: 'altered', differences: [digest, rules] },
      `${altered} rules is recorded as "sha256:3" and computed as "sha256:4".`,
    ],
    [{ verdict: 'altered', differences: [digest], issues: [unreadable] }, `${altered} ${cannot}`],
    [
      { verdict: 'definitionChanged', differences: [rules] },
      `${changed} Under the present ones the same comes out.`,
    ],
    [
      { verdict: 'definitionChanged', differences: [rules, tier] },
      `${changed} Under the present ones this differs: ${differs}`,
    ],
    [{ verdict: 'definitionChanged', differences: [rules], issues: [unreadable] }, `${changed} ${cannot}`],
    [
      { verdict: 'definitionChanged', differences: [rules], issues: [unreadable, unreadable] },
      `${changed} It cannot be computed anew: facts.points: is missing; expected text; facts.points: is missing; expected text.`,
    ],
    [
      { verdict: 'definitionChanged', differences: [rules], notSupplied: ['arrears'] },
      `${changed} Nothing contradicts the record, but part of it rests on facts that are withheld and not supplied: arrears.`,
    ],
    [
      { verdict: 'resultDiffers', differences: [tier], engine: newer },
      `Computed anew under the same rules of a@1, this differs: ${differs} ${versions}`,
    ],
    [
      { verdict: 'incomplete', notSupplied: ['arrears', 'points'] },
      'Nothing contradicts the record, but part of it rests on facts that are withheld and not supplied: arrears, points.',
    ],
  ])('says of %j what there is to say', (of, text) => {
    expect(verificationText({ ...same, ...of }, 'en')).toBe(text)
  })

  test('says so in Japanese', () => {
    const verification = { ...same, verdict: 'definitionChanged', differences: [rules] } as const
    expect(verificationText(verification, 'ja')).toBe(
      'a@1 の規則は記録を作成した時のものではない。現在の規則による結果は同じである。',
    )
    expect(verificationText({ ...verification, differences: [rules, tier], engine: newer }, 'ja')).toBe(
      'a@1 の規則は記録を作成した時のものではない。現在の規則による結果は次の点で異なる。result.tier は、記録では"gold"、再計算ではnull。記録時の版は 1.0.0、再計算の版は 1.1.0。',
    )
  })

  // What is given is shown up to 60 characters.
  test.each([
    ['x'.repeat(60), `"${'x'.repeat(60)}"`],
    ['x'.repeat(61), `"${'x'.repeat(60)}…"`],
    [null, 'null'],
    [1.5, '1.5'],
    [true, 'true'],
    [['a', null], '["a",null]'],
    [{ a: 1 }, '{"a":1}'],
  ])('shows %j as %s', (recorded, shown) => {
    const of = { ...same, verdict: 'resultDiffers', differences: [{ path: ['a'], recorded }] } as const
    expect(verificationText(of, 'en')).toMatch(/ this differs: a is recorded as .* and computed nowhere\.$/)
    expect(verificationText(of, 'en')).toContain(` as ${shown} and `)
  })

  test('words five differences, each side shortened, and counts the others', () => {
    const differing = (of: number): Verification => ({
      ...same,
      verdict: 'resultDiffers',
      differences: Array.from({ length: of }, (_, at) => ({ path: [`a${at}`], recorded: at })),
    })
    const five = [0, 1, 2, 3, 4].map((at) => `a${at} is recorded as ${at} and computed nowhere.`).join(' ')
    const head = 'Computed anew under the same rules of a@1, this differs:'
    expect(verificationText(differing(5), 'en')).toBe(`${head} ${five}`)
    expect(verificationText(differing(6), 'en')).toBe(`${head} ${five} 1 more.`)
    // 80 characters of JSON are shown: the brackets, the quotes and 76 more.
    const sides = { path: ['b'], recorded: ['x'.repeat(76)], computed: ['y'.repeat(77)] }
    expect(verificationText({ ...same, verdict: 'resultDiffers', differences: [sides] }, 'en')).toBe(
      `${head} b is recorded as ["${'x'.repeat(76)}"] and computed as ["${'y'.repeat(77)}"….`,
    )
  })
})
