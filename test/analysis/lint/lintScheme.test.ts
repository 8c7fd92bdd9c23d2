import { readdirSync, readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { schemes, seriesById } from '../../../schemes/index.ts'
import {
  type LintFinding,
  type LintReport,
  lintScheme,
  type WitnessApplicant,
} from '../../../src/analysis/index.ts'
import { lintMessages } from '../../../src/analysis/lint/lintMessages.ts'
import { assess, formatPath, parseScheme, type Scheme, schemeName } from '../../../src/index.ts'

const folder = new URL('../../../examples/broken-city/', import.meta.url)
const broken = readdirSync(folder)
  .sort()
  .map((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as unknown)
const series = broken.flatMap((data): readonly Scheme[] => {
  const parsed = parseScheme(data)
  return parsed.ok ? [parsed.value] : []
})
let found: readonly LintFinding[]

beforeAll(() => {
  found = broken.flatMap((data) => lintScheme(data, { series }).findings)
})

const of = (rule: string): LintFinding => found.find((finding) => finding.rule === rule)!
const applicantsOf = ({ witness }: LintFinding): readonly WitnessApplicant[] =>
  witness.kind === 'applicants' ? witness.applicants : []

describe('lintScheme() on a broken definition', () => {
  test('has every rule find something, each with what shows it', () => {
    expect([...new Set(found.map(({ rule }) => rule))].sort()).toEqual(Object.keys(lintMessages).sort())
    const unshown = found.filter(
      ({ witness }) => witness.kind === 'applicants' && witness.applicants.length === 0,
    )
    expect(unshown).toEqual([])
  })

  test.each(Object.keys(lintMessages))('says %s in both languages', (rule) => {
    const { message, wording } = of(rule)
    const { ja, en } = wording
    expect(message).toBe(en)
    expect(en).toMatch(/[a-z]{2} [a-z]{2}/)
    expect(ja).toMatch(/[ぁ-ん]/)
  })

  // Read off the definition by hand.
  test.each<[string, string, object]>([
    ['citation/missing', 'requirements[1]', { element: 'requirements[1]' }],
    ['citation/unresolved', 'exclusions[0].cite', { provision: '31', suggestion: '3' }],
    ['number/minimum-above-maximum', 'parameters.margin', { minimum: '10%', maximum: '5%' }],
    ['parameter/unbounded', 'parameters.rebate', { parameter: 'rebate', lacks: 'maximum' }],
    ['fact/unused', 'facts.fax', { fact: 'fax' }],
    [
      'measure/total-differs',
      'measures.itemScore.max',
      { measure: 'itemScore', declared: '40', computed: '30', is: 'falls-short' },
    ],
    ['condition/always-met', 'requirements[0].when', { element: 'requirements[0].when' }],
    ['condition/never-met', 'exclusions[0].when', { element: 'exclusions[0].when' }],
    ['tier/unreachable', 'tiers[1]', { tier: 'diamond', with: [] }],
    ['tier/out-of-order', 'tiers[4]', { tier: 'bronze', above: ['special', 'diamond', 'gold', 'silver'] }],
    ['tier/not-nested', 'tiers[3]', { higher: 'gold', lower: 'silver' }],
    ['tier/overlap', 'tiers[5]', { higher: 'silver', lower: 'middle' }],
    [
      'tier/gap',
      'tiers[6]',
      { measure: 'points', above: '39', below: '40', lower: 'basic', upper: 'middle' },
    ],
    ['tier/points-hurt', 'tiers[0]', { measure: 'points', from: '95', to: '96', tier: 'special' }],
    [
      'edition/overlap',
      'inForce.from',
      { edition: 'broken-city@2025', other: 'broken-city@2024', on: '2025-03-01' },
    ],
    [
      'edition/gap',
      'inForce.from',
      { edition: 'broken-city@2026', other: 'broken-city@2025', on: '2026-04-01' },
    ],
    ['transition/no-edition', 'transitions[0].decided', { transition: 'old-certifications' }],
    ['words/one-language', 'words.tiers.silver', { lacks: 'en' }],
    ['acknowledgement/stale', 'acknowledged[0]', { rule: 'tier/gap', at: 'tiers[0]' }],
  ])('finds %s at %s', (rule, path, params) => {
    expect([formatPath(of(rule).path), of(rule).params]).toEqual([path, params])
  })

  const edition = lintable(broken[2])
  const tierOf = (facts: unknown) => {
    const result = assess(edition, facts, { stages: ['criteria'] })
    return result.ok ? result.value.tier : 'unreadable'
  }

  test('shows a gap by an applicant without a tier between two who have one', () => {
    const [applicant] = applicantsOf(of('tier/gap'))
    expect(applicant?.tier).toBe(null)
    expect(tierOf(applicant?.facts)).toBe(null)
    expect([tierOf({ points: '39' }), tierOf({ points: '40' })]).toEqual(['basic', 'middle'])
  })

  test('shows hurting points by two applicants, the better one with fewer', () => {
    const [before, after] = applicantsOf(of('tier/points-hurt'))
    expect([before, after].map((applicant) => tierOf(applicant?.facts))).toEqual(['special', 'gold'])
  })

  test('shows a tier out of order by an applicant who meets it and has a higher one', () => {
    const [applicant] = applicantsOf(of('tier/out-of-order'))
    expect(['special', 'gold']).toContain(tierOf(applicant?.facts))
  })

  test('shows tiers that are not nested by an applicant who has the higher one alone', () => {
    const [applicant] = applicantsOf(of('tier/not-nested'))
    const facts = applicant!.facts as { points: string; items: Record<string, { score: string }> }
    const score = Object.values(facts.items).reduce((sum, row) => sum + Number(row.score), 0)
    expect(Number(facts.points)).toBeGreaterThanOrEqual(80)
    expect(score).toBeLessThan(20)
  })

  test('changes nothing in the definition', () => {
    const before = JSON.stringify(broken[2])
    lintScheme(broken[2], { series })
    expect(JSON.stringify(broken[2])).toBe(before)
  })
})

/** The broken definition without what keeps it from being read. */
function lintable(data: unknown): Scheme {
  const copy = JSON.parse(JSON.stringify(data))
  copy.requirements[1].cite = '3'
  copy.exclusions = []
  const parsed = parseScheme(copy)
  if (!parsed.ok) throw new Error(parsed.issues[0].message)
  return parsed.value
}

describe('lintScheme() on the bundled definitions', () => {
  const known: { readonly [scheme: string]: readonly string[] } = {
    'toyota-sdgs@round-4': ['tier/points-hurt tiers[1]', 'tier/points-hurt tiers[2]'],
    'okinawa-sdgs@2023-07-31': [
      'condition/no-effect referrals[0].when.cases.finding.of[3].cases.both.of[0]',
      'condition/no-effect tiers[0].when.of[1].cases.both.of[0]',
      'measure/total-differs measures.governanceBonus.max',
      'measure/total-differs measures.planScore.max',
    ],
    'yokohama-y-sdgs@2024-04-01': [
      'measure/total-differs measures.residentShare.max',
      'tier/gap tiers[1]',
      'tier/gap tiers[2]',
    ],
  }

  test.each(schemes.map((scheme) => [schemeName(scheme), scheme] as const))(
    'finds nothing in %s but what it acknowledges',
    (name, scheme) => {
      const report: LintReport = lintScheme(scheme, { series: seriesById[scheme.id]! })
      expect(report.findings).toEqual([])
      const acknowledged = report.acknowledged.map(({ rule, path }) => `${rule} ${formatPath(path)}`)
      expect(acknowledged.sort()).toEqual(known[name] ?? [])
      expect(report.acknowledged.every(({ reason }) => reason.ja !== '' && reason.en !== '')).toBe(true)
      expect(Object.keys(report)).toEqual(['scheme', 'findings', 'acknowledged', 'notDecided'])
      if (name !== 'okinawa-sdgs@2023-07-31') expect(report.notDecided).toEqual([])
    },
  )

  test('shows the gaps of Yokohama by 59.5 and 79.5 points, which assess() refers to the mayor', () => {
    const [scheme] = schemes.filter(({ id }) => id === 'yokohama-y-sdgs')
    const report = lintScheme(scheme, { series: seriesById['yokohama-y-sdgs']! })
    const gaps = report.acknowledged.filter(({ rule }) => rule === 'tier/gap')
    expect(gaps.map((gap) => applicantsOf(gap)[0]?.facts)).toEqual([{ points: '59.5' }, { points: '79.5' }])
    expect(gaps.map((gap) => applicantsOf(gap)[0]?.outcome)).toEqual(['referred', 'referred'])
  })
})

describe('lintScheme() on hostile data', () => {
  const cyclic: Record<string, unknown> = { id: 'a' }
  cyclic.self = cyclic
  const thrower = Object.defineProperty({}, 'id', {
    enumerable: true,
    get() {
      throw new Error('no')
    },
  })
  test.each<[string, unknown]>([
    ['null', null],
    ['text', 'yokohama'],
    ['a list', []],
    ['an empty object', {}],
    ['a cycle', cyclic],
    ['a getter that throws', thrower],
    ['words alone', { words: { title: { ja: 'x' } } }],
    ['a revoked proxy', revoked()],
  ])('finds %s to be no definition, and does not throw', (_, data) => {
    const { findings } = lintScheme(data)
    expect(findings.some(({ rule }) => rule === 'definition/invalid')).toBe(true)
  })
})

function revoked(): unknown {
  const { proxy, revoke } = Proxy.revocable({}, {})
  revoke()
  return proxy
}
