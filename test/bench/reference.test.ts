import { describe, expect, test } from 'vitest'
import { okinawaSdgs20230731, toyotaSdgsRound4, yokohamaYSdgs20240401 } from '../../schemes/index.ts'
import { assess, type Scheme, validity } from '../../src/index.ts'
import { type Initiative, type Items, okinawa2023 as okinawaOracle } from '../oracle/schemes/okinawa2023.ts'
import { type Scores, toyotaTier } from '../oracle/schemes/toyotaSdgs.ts'
import { validityEnd } from '../oracle/schemes/validityEnd.ts'
import { decisions, untilByAlmanac } from './dates/decisions.mjs'
import { type BenchRule, okinawa2023, toyota } from './rules.mjs'

const COUNT = 2000

const okinawaTier = ({ items, initiatives }: { items: Items; initiatives: readonly Initiative[] }) =>
  okinawaOracle(items, initiatives).platinum ? 'platinum' : null

type Tier = string | null
const rules: readonly (readonly [BenchRule, Scheme, (facts: object) => Tier])[] = [
  [toyota, toyotaSdgsRound4, (facts) => toyotaTier((facts as { scores: Scores }).scores)],
  [okinawa2023, okinawaSdgs20230731, (facts) => okinawaTier(facts as Parameters<typeof okinawaTier>[0])],
]

describe.each(rules)('bench of $rule', (rule, scheme, oracle) => {
  const applicants = rule.applicants(COUNT)

  test('5 % of the applicants lie on a threshold', () => {
    expect(applicants.filter(rule.isOnThreshold)).toHaveLength(COUNT / 20)
  })

  test('the applicants are the same in every run, and some earn every tier', () => {
    expect(rule.applicants(50)).toEqual(applicants.slice(0, 50))
    const earned = new Set(applicants.map(rule.exact))
    expect([...earned].sort()).toEqual([null, ...scheme.tiers.map(({ id }) => id)].sort())
  })

  test('exact fractions, the oracle and assess() agree on the criteria', () => {
    const expected = applicants.map(rule.exact)
    expect(applicants.map((of) => oracle(rule.facts(of)))).toEqual(expected)
    const assessed = applicants.map((of) => {
      const result = assess(scheme, rule.facts(of), { stages: ['criteria'] })
      return result.ok ? result.value.tier : result.issues
    })
    expect(assessed).toEqual(expected)
  })

  test('the whole text asks nothing that the bench leaves out', () => {
    const outcomes = applicants.slice(0, 100).map((of) => {
      const result = assess(scheme, rule.wholeFacts(of), { on: rule.on })
      return result.ok ? result.value.outcome : result.issues
    })
    const expected = applicants
      .slice(0, 100)
      .map((of) => (of.inOrder && rule.exact(of) !== null ? 'met' : 'unmet'))
    expect(outcomes).toEqual(expected)
  })
})

test('the almanac of the bench, the oracle and validity() agree on the last day', () => {
  const drawn = decisions(COUNT)
  const expected = drawn.map(untilByAlmanac)
  const named = ({ isYokohama }: (typeof drawn)[number]) =>
    isYokohama ? 'yokohama-y-sdgs@2024-04-01' : 'okinawa-sdgs@2023-07-31'
  expect(drawn.slice(0, 200).map((of) => validityEnd(named(of), of.decidedOn, false, {}))).toEqual(
    expected.slice(0, 200),
  )
  const found = drawn.map(({ isYokohama, decidedOn }) => {
    const result = validity(isYokohama ? yokohamaYSdgs20240401 : okinawaSdgs20230731, { decidedOn })
    return result.ok ? result.value.until : result.issues
  })
  expect(found).toEqual(expected)
})
