import { describe, expect, test } from 'vitest'
import { okinawaSdgs20260603 } from '../../schemes/index.ts'
import { assess } from '../../src/index.ts'
import { assessed, issuesOf } from '../laws/assessed.ts'

// おきなわSDGs認証制度実施要綱 第6条: 15項目以上 and 60点以上; 11項目以上 and 50点以上.

test.each<[number, string, string | null]>([
  [15, '60', 'platinum'],
  [16, '60', 'platinum'],
  [15, `60.${'0'.repeat(39)}1`, 'platinum'],
  [15, `59.${'9'.repeat(40)}`, 'active'],
  [14, '60', 'active'],
  [14, '95', 'active'],
  [19, '59.9', 'active'],
  [11, '50', 'active'],
  [12, '50', 'active'],
  [11, `50.${'0'.repeat(39)}1`, 'active'],
  [11, `49.${'9'.repeat(40)}`, null],
  [10, '50', null],
  [10, '95', null],
  [19, '49.9', null],
  [0, '0', null],
  [19, '1000', 'platinum'], // 別途定める: the text gives the plan no maximum
])('assess() of %i items and %s points', (itemsMet, planScore, tier) => {
  const found = assessed(okinawaSdgs20260603, { itemsMet, planScore })
  expect(found.tier).toBe(tier)
  expect(found.stages.criteria).toBe(tier === null ? 'unmet' : 'met')
})

test.each<[object, string | null, string | null]>([
  [{ itemsMet: 15 }, null, 'platinum'],
  [{ itemsMet: 14 }, null, 'active'],
  [{ itemsMet: 10 }, null, null],
  [{ planScore: '60' }, null, 'platinum'],
  [{ planScore: '59.9' }, null, 'active'],
  [{ planScore: '49.9' }, null, null],
  [{}, null, 'platinum'],
])('assess() of %j leaves open from %s to %s', (data, lowest, highest) => {
  expect(assessed(okinawaSdgs20260603, data).tierRange).toEqual({ lowest, highest })
})

test.each<[object, string, string]>([
  [{ itemsMet: 20 }, 'itemsMet', 'number/above-maximum'],
  [{ itemsMet: -1 }, 'itemsMet', 'number/below-minimum'],
  [{ itemsMet: 14.5 }, 'itemsMet', 'number/integer'],
  [{ planScore: '-0.1' }, 'planScore', 'number/below-minimum'],
  [{ organisation: 'NPO' }, 'organisation', 'choice/unknown'],
])('parseFacts() faults %j', (data, fact, code) => {
  expect(issuesOf(assess(okinawaSdgs20260603, data))).toMatchObject([{ path: [fact], code }])
})

describe('assess() of eligibility, 第4条第1項', () => {
  const all = {
    officeInPrefecture: true,
    activityInPrefecture: true,
    organisation: 'enterprise',
    platformMember: true,
  }
  const applicantUnder = (change: object, readings = {}) => {
    const { reasons } = assessed(
      okinawaSdgs20260603,
      { ...all, ...change },
      { readings, stages: ['eligibility'] },
    )
    const reason = reasons.find(
      ({ params }) => (params as { requirement?: string }).requirement === 'applicant',
    )
    return reason?.code ?? 'requirement/met'
  }

  test.each<[object, object, string]>([
    [{}, {}, 'requirement/met'],
    [{ officeInPrefecture: false }, {}, 'requirement/unmet'],
    [{ activityInPrefecture: false }, {}, 'requirement/unmet'],
    [{ organisation: 'other' }, {}, 'requirement/unmet'],
    [{ platformMember: false }, {}, 'requirement/unmet'],
    [{ platformMember: undefined }, {}, 'requirement/undetermined'],
    [{ platformMember: false, organisation: undefined }, {}, 'requirement/unmet'],
    [{ platformMember: false }, { 'oki26-4-1-and': 'either' }, 'requirement/met'],
    [{ officeInPrefecture: false }, { 'oki26-4-1-and': 'either' }, 'requirement/met'],
    [
      { officeInPrefecture: false, platformMember: false },
      { 'oki26-4-1-and': 'either' },
      'requirement/unmet',
    ],
  ])('%j under %j', (change, readings, code) => {
    expect(applicantUnder(change, readings)).toBe(code)
  })
})
