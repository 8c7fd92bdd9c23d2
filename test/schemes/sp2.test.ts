import { describe, expect, test } from 'vitest'
import { sp2EsgUndated } from '../../schemes/index.ts'
import { assess } from '../../src/index.ts'
import { assessed, issuesOf } from '../laws/assessed.ts'
import { sp2Words } from '../oracle/schemes/sp2.ts'

// ESG推進宣言自治体認定, 審査基準: requirements only, one tier.

const [environment, social, governance] = [
  sp2Words.environment[0],
  sp2Words.social[0],
  sp2Words.governance[0],
]
const all = {
  declaration: `${environment}、${social}、${governance}`,
  coherent: true,
  structureStated: true,
  bodySetUp: true,
  rolesClear: true,
  communicating: true,
  communicationPlanned: false,
  disclosuresPerYear: '1',
  plannedDisclosuresPerYear: '0',
  responsibilityClear: true,
  effectiveAndContinuing: true,
  transparentAndControlled: true,
}
const criteriaOf = (change: object, readings = {}) =>
  assessed(sp2EsgUndated, { ...all, ...change }, { readings, stages: ['criteria'] }).outcome

describe('assess() asks every item', () => {
  test.each<[string, object, string]>([
    ['all of them', {}, 'met'],
    ['no words', { declaration: '' }, 'unmet'],
    ['no declaration yet', { declaration: undefined }, 'undetermined'],
    ...[
      'coherent',
      'rolesClear',
      'responsibilityClear',
      'effectiveAndContinuing',
      'transparentAndControlled',
    ].flatMap((finding): [string, object, string][] => [
      [`${finding} not found yet`, { [finding]: undefined }, 'referred'],
      [`${finding} found wanting`, { [finding]: false }, 'unmet'],
    ]),
    ['structure not stated', { structureStated: false }, 'unmet'],
    ['structure not known', { structureStated: undefined }, 'undetermined'],
    [
      'structure and a finding not known',
      { structureStated: undefined, coherent: undefined },
      'undetermined',
    ],
    ['no body', { bodySetUp: false }, 'unmet'],
    ['a plan to communicate', { communicating: false, communicationPlanned: true }, 'met'],
    ['no communication', { communicating: false }, 'unmet'],
    // 年に1回以上
    ['once a year', { disclosuresPerYear: '1' }, 'met'],
    ['just less than once a year', { disclosuresPerYear: `0.${'9'.repeat(40)}` }, 'unmet'],
    ['just more', { disclosuresPerYear: `1.${'0'.repeat(39)}1` }, 'met'],
    ['planned once a year', { disclosuresPerYear: '0', plannedDisclosuresPerYear: '1' }, 'met'],
    ['every half year, planned less', { disclosuresPerYear: 2, plannedDisclosuresPerYear: '0.5' }, 'met'],
  ])('%s: %s', (_, change, outcome) => {
    expect(criteriaOf(change)).toBe(outcome)
  })
})

describe('assess() looks for a word of each of E, S and G', () => {
  test.each(
    Object.entries(sp2Words).flatMap(([domain, words]) =>
      words.map((word): [string, string] => [domain, word]),
    ),
  )('%s: %s', (domain, word) => {
    const others = Object.entries(sp2Words).flatMap(([of, words]) => (of === domain ? [] : [words[0]]))
    expect(criteriaOf({ declaration: [...others, word].join('。') })).toBe('met')
    expect(criteriaOf({ declaration: others.join('。') })).toBe('unmet')
  })

  test.each<[string, object, object, string]>([
    ['another word not judged yet', { otherSocialKeyword: true }, {}, 'referred'],
    ['another word accepted', { otherSocialKeyword: true, otherSocialKeywordAccepted: true }, {}, 'met'],
    ['another word refused', { otherSocialKeyword: true, otherSocialKeywordAccepted: false }, {}, 'unmet'],
    ['acceptance of no word', { otherSocialKeywordAccepted: true }, {}, 'unmet'],
    [
      'another word where S is closed',
      { otherSocialKeyword: true, otherSocialKeywordAccepted: true },
      { 'sp2-keyword-lists': 'closed-S' },
      'unmet',
    ],
    [
      'another word where all are closed',
      { otherSocialKeyword: true, otherSocialKeywordAccepted: true },
      { 'sp2-keyword-lists': 'closed-all' },
      'unmet',
    ],
  ])('%s', (_, change, readings, outcome) => {
    expect(criteriaOf({ declaration: `${environment}、${governance}`, ...change }, readings)).toBe(outcome)
  })

  test('a long declaration is read, a longer one is an issue', () => {
    const declaration = 'あ'.repeat(200_000)
    expect(issuesOf(assess(sp2EsgUndated, { declaration }))).toEqual([])
    expect(issuesOf(assess(sp2EsgUndated, { declaration: `${declaration}𠮷` }))).toMatchObject([
      { code: 'text/too-long', path: ['declaration'], params: { characters: 200_001, maximum: 200_000 } },
    ])
  })
})

describe('assess() under the other readings', () => {
  test.each<[string, string, object, string]>([
    ['sp2-item2-conjunction', 'either', { rolesClear: false }, 'met'],
    ['sp2-item2-conjunction', 'either', { rolesClear: false, bodySetUp: false }, 'unmet'],
    ['sp2-item2-conjunction', 'either', { bodySetUp: true, rolesClear: undefined }, 'met'],
    ['sp2-item3-parenthesis', 'additional', { communicationPlanned: false }, 'unmet'],
    ['sp2-item3-parenthesis', 'additional', { communicationPlanned: true }, 'met'],
  ])('%s: %s, %j', (reading, alternative, change, outcome) => {
    expect(criteriaOf(change, { [reading]: alternative })).toBe(outcome)
  })
})

describe('assess() of the signature sentence', () => {
  const adopted = (facts: object, alternative?: string) => {
    const readings: { [reading: string]: string } = alternative
      ? { 'sp2-signature-sentence': alternative }
      : {}
    const { reasons } = assessed(sp2EsgUndated, facts, { readings, stages: ['reception'] })
    const isAbout = ({ params }: { params: object }) =>
      (params as { requirement?: string }).requirement === 'declaration-adopted'
    return reasons.find(isAbout)?.code ?? 'requirement/met'
  }
  const said = (headSignature: boolean, councilApproved: boolean, declarationPublic: boolean) => ({
    headSignature,
    councilApproved,
    declarationPublic,
  })

  // interpretations.json, sp2-signature-sentence
  test.each<[object, string | undefined, string]>([
    [said(true, true, false), undefined, 'requirement/met'],
    [said(true, false, true), undefined, 'requirement/met'],
    [said(true, false, false), undefined, 'requirement/unmet'],
    [said(false, true, true), undefined, 'requirement/unmet'],
    [{ headSignature: true, declarationPublic: true }, undefined, 'requirement/met'],
    [{ headSignature: true, councilApproved: false }, undefined, 'requirement/undetermined'],
    [said(false, false, true), 'sig-and-council--or-public', 'requirement/met'],
    [said(false, true, false), 'sig-and-council--or-public', 'requirement/unmet'],
    [said(true, true, false), 'all-three', 'requirement/unmet'],
    [said(true, true, true), 'all-three', 'requirement/met'],
  ])('%j under %s: %s', (facts, alternative, code) => {
    expect(adopted(facts, alternative)).toBe(code)
  })
})
