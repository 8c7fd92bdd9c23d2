import { describe, expect, test } from 'vitest'
import { okinawaSdgs20230731 } from '../../schemes/index.ts'
import { type AssessOptions, assess } from '../../src/index.ts'
import { assessed, issuesOf, verdictOf } from '../laws/assessed.ts'
import { electiveItems, requiredItems } from '../oracle/schemes/okinawa2023.ts'
import { benefit } from './asking.ts'

// おきなわSDGs認証制度 募集要綱 (令和5年7月), 4(2): 21項目中17項目, and 95点中60点.

type Item = { met?: boolean; chosen?: boolean }
type Initiative = { [field: string]: unknown }
const criteria: AssessOptions = { stages: ['criteria'] }

const chosen3 = ['OK-L-1', 'OK-L-2', 'OK-GL-3']
const counted = [...requiredItems, ...chosen3]

/** So many of the 21 met, so many of the rest not asked, the others not met; three chosen. */
function itemsWith(met: number, notAsked = 0): { [id: string]: Item } {
  const items: { [id: string]: Item } = Object.fromEntries(
    counted.map((id, at) => [id, at < met ? { met: true } : at < met + notAsked ? {} : { met: false }]),
  )
  for (const id of chosen3) items[id] = { ...items[id], chosen: true }
  return items
}

const required = (category: string, base: string, bonus = false): Initiative => ({
  category,
  base,
  stakeholders: bonus,
  beyondRegion: bonus,
  governance: false,
})
const three = (base: string, bonus = false) =>
  ['economy', 'social', 'environment'].map((category) => required(category, base, bonus))
const twice = <T>(one: T): T[] => [one, one]
const optional = (category: string, base: string, bonus = false, governance = false): Initiative => ({
  ...required(category, base, bonus),
  optional: true,
  governance,
})

describe('assess() counts 17 of 21 items', () => {
  test.each<[number, number, string]>([
    [16, 0, 'unmet'],
    [17, 0, 'met'],
    [18, 0, 'met'],
    [21, 0, 'met'],
    // issue 2, Show: 17 met with 4 not asked, 12 met with 4 not asked, 16 met with 1 not asked
    [17, 4, 'met'],
    [12, 4, 'unmet'],
    [13, 4, 'undetermined'],
    [16, 1, 'undetermined'],
    [16, 5, 'undetermined'],
    [0, 21, 'undetermined'],
    [0, 16, 'unmet'],
  ])('%i met and %i not asked: %s', (met, notAsked, verdict) => {
    const data = { items: itemsWith(met, notAsked), initiatives: three('20') }
    const found = assessed(okinawaSdgs20230731, data, criteria)
    expect(found.stages.criteria).toBe(verdict)
    expect(found.tier).toBe({ met: 'platinum', unmet: null, undetermined: undefined }[verdict])
  })

  test('names the one item that still decides, an elective one too', () => {
    const missingAt = (met: number) =>
      assessed(okinawaSdgs20230731, { items: itemsWith(met, 1), initiatives: three('20') }, criteria).missing
    expect(missingAt(16)).toMatchObject([{ fact: ['items', 'OK-G-4', 'met'], stage: 'criteria' }])
    const items = { ...itemsWith(16), 'OK-GL-3': { chosen: true } }
    const found = assessed(okinawaSdgs20230731, { items, initiatives: three('20') }, criteria)
    expect(found.missing).toMatchObject([{ fact: ['items', 'OK-GL-3', 'met'], stage: 'criteria' }])
    expect(found.missingIs).toBe('exact')
  })

  // A4-3: 超過分は評価対象となりません; provisions.json, 3-f2-excess: 5 chosen and all good: at most 3 counted
  test.each<[string, number, readonly string[], readonly string[], object]>([
    ['an unchosen item does not count', 16, chosen3, electiveItems, { exact: '19' }],
    ['three of five that are all met', 14, electiveItems.slice(0, 5), electiveItems, { exact: '17' }],
    [
      'three of six of which one is met',
      16,
      electiveItems,
      ['OK-L-1'],
      { low: { exact: '16' }, high: { exact: '17' } },
    ],
    [
      'three of four of which three are met',
      14,
      electiveItems.slice(0, 4),
      electiveItems.slice(0, 3),
      { low: { exact: '16' }, high: { exact: '17' } },
    ],
    ['two chosen', 16, ['OK-L-1', 'OK-L-2'], ['OK-L-1', 'OK-L-2'], { exact: '18' }],
    ['none chosen', 16, [], electiveItems, { exact: '16' }],
  ])('%s', (_, met, chosen, electivesMet, itemsMet) => {
    const items = Object.fromEntries([
      ...requiredItems.map((id, at) => [id, { met: at < met }]),
      ...electiveItems.map((id) => [id, { met: electivesMet.includes(id), chosen: chosen.includes(id) }]),
    ])
    const found = assessed(okinawaSdgs20230731, { items, initiatives: three('20') }, criteria)
    expect(found.measures['itemsMet']).toEqual(itemsMet)
  })
})

describe('assess() scores the plan', () => {
  const items = itemsWith(21)

  test.each<[string, readonly Initiative[], string, string]>([
    ['3 x 20 at the threshold', three('20'), '60', 'met'],
    [
      'just below',
      [...three('20').slice(1), required('economy', `19.${'9'.repeat(38)}`)],
      `59.${'9'.repeat(38)}`,
      'unmet',
    ],
    [
      'just above',
      [...three('20').slice(1), required('economy', `20.${'0'.repeat(37)}1`)],
      `60.${'0'.repeat(37)}1`,
      'met',
    ],
    // 4(2) 得点構成表: 3 x 25, 3 x (1 + 1), 2 x 5, 2 x (0.5 + 0.5), governance 2 once: 75 + 6 + 10 + 4
    [
      'everything at its most',
      [...three('25', true), optional('governance', '5', true, true), optional('local', '5', true)],
      '95',
      'met',
    ],
    ['bonuses of required initiatives are 1', three('18', true), '60', 'met'],
    ['bonuses of optional ones are 0.5', [...three('19'), optional('social', '2', true)], '60', 'met'],
    ['half a point short', [...three('19'), optional('social', '1.5', true)], '59.5', 'unmet'],
    ['governance adds 2', [...three('19'), optional('governance', '1', false, true)], '60', 'met'],
    [
      'governance that improves nothing adds none',
      [...three('19'), optional('governance', '1')],
      '58',
      'unmet',
    ],
    [
      'governance twice adds 2 once',
      [...three('18'), optional('governance', '2', false, true), optional('governance', '2', false, true)],
      '60',
      'met',
    ],
    ['two initiatives are too few', three('25', true).slice(1), '54', 'unmet'],
    ['a plan of nothing', [], '0', 'unmet'],
  ])('%s', (_, initiatives, planScore, verdict) => {
    const found = assessed(okinawaSdgs20230731, { items, initiatives }, criteria)
    expect(found.measures['planScore']).toMatchObject({ exact: planScore })
    expect(found.stages.criteria).toBe(verdict)
  })

  test.each<[string, readonly Initiative[], { [reading: string]: string }, string]>([
    [
      'each',
      [...three('18'), optional('governance', '1', false, true), optional('governance', '1', false, true)],
      { 'oki23-gov-once': 'each' },
      '60',
    ],
    [
      'category-only',
      [...three('19'), optional('governance', '1')],
      { 'oki23-gov-trigger': 'category-only' },
      '60',
    ],
  ])('reads the governance bonus as %s', (_, initiatives, readings, planScore) => {
    const found = assessed(okinawaSdgs20230731, { items, initiatives }, { ...criteria, readings })
    expect(found.measures['planScore']).toEqual({ exact: planScore })
    expect(found.tier).toBe('platinum')
  })

  test('form 2 alone is enough under the reading of A4-2', () => {
    const data = { items: itemsWith(17), initiatives: three('18') }
    expect(assessed(okinawaSdgs20230731, data, criteria).tier).toBe(null)
    const readings = { 'oki23-both-forms': 'form2-alone' }
    expect(assessed(okinawaSdgs20230731, data, { ...criteria, readings }).tier).toBe('platinum')
  })

  test.each<[string, Initiative, object]>([
    [
      'an optional base not known is 0 to 5',
      { category: 'local', optional: true },
      { low: '54', high: '60' },
    ],
    ['a required base not known is 0 to 25', { category: 'social' }, { low: '54', high: '81' }],
  ])('%s', (_, initiative, { low, high }: { low?: string; high?: string }) => {
    const data = { items, initiatives: [...three('18'), initiative] }
    const { planScore } = assessed(okinawaSdgs20230731, data, criteria).measures
    expect(planScore).toEqual({ low: { exact: low }, high: { exact: high } })
  })

  test('54 points and an optional base not known are 59 at the most: settled as none', () => {
    const open = { category: 'local', optional: true, stakeholders: false, beyondRegion: false }
    const found = assessed(okinawaSdgs20230731, { items, initiatives: [...three('18'), open] }, criteria)
    expect(found.tier).toBe(null)
    expect(found.missing).toEqual([])
  })
})

describe('parseFacts() keeps initiatives to the table', () => {
  test.each<[string, Initiative, string, string]>([
    ['a base above 25', { base: '25.5' }, 'base', 'number/above-maximum'],
    ['an optional base above 5', { base: '5.5', optional: true }, 'base', 'number/above-maximum'],
    ['a negative base', { base: '-0.5' }, 'base', 'number/below-minimum'],
    ['a governance bonus on a required initiative', { governance: true }, 'governance', 'record/not-allowed'],
    [
      'a governance bonus on another category',
      { governance: true, optional: true, category: 'local' },
      'governance',
      'record/not-allowed',
    ],
    ['a required initiative in governance', { category: 'governance' }, 'category', 'record/not-allowed'],
    ['an unknown category', { category: 'enviroment' }, 'category', 'choice/unknown'],
  ])('%s is an issue', (_, change, field, code) => {
    const initiatives = [...three('20').slice(1), { ...required('social', '5'), ...change }]
    const issues = issuesOf(assess(okinawaSdgs20230731, { initiatives }))
    expect(new Set(issues.map((issue) => `${issue.code} ${issue.path.join('.')}`))).toEqual(
      new Set([`${code} initiatives.2.${field}`]),
    )
  })

  test.each<[string, Initiative]>([
    ['base 25', { base: '25' }],
    ['optional base 5', { base: '5', optional: true }],
    ['governance in governance', { governance: true, optional: true, category: 'governance' }],
    ['no governance anywhere', { governance: false }],
  ])('%s is in order', (_, change) => {
    const initiatives = [{ ...required('social', '5'), ...change }]
    expect(issuesOf(assess(okinawaSdgs20230731, { initiatives }))).toEqual([])
  })

  test('six initiatives are an issue', () => {
    const initiatives = [...three('20'), ...three('20')]
    expect(issuesOf(assess(okinawaSdgs20230731, { initiatives }))).toMatchObject([
      { code: 'list/too-many', path: ['initiatives'], params: { given: 6, maximum: 5 } },
    ])
  })
})

describe('assess() receives an application as 4(1) has it', () => {
  const chosenOnly = (ids: readonly string[]) => ({
    items: Object.fromEntries(electiveItems.map((id) => [id, { met: true, chosen: ids.includes(id) }])),
  })
  const oneCategory = { 'oki23-elective-mix': 'one-category' }

  test.each<[string, string, object, { [reading: string]: string }, string]>([
    ['electives-chosen', 'three', {}, {}, 'met'],
    ['electives-chosen', 'two', chosenOnly(electiveItems.slice(0, 2)), {}, 'unmet'],
    ['electives-chosen', 'four', chosenOnly(electiveItems.slice(0, 4)), {}, 'unmet'],
    ['electives-chosen', 'nothing said, so none', { items: undefined }, {}, 'unmet'],
    [
      'electives-chosen',
      'two by the sample form',
      chosenOnly(['OK-L-1', 'OK-L-2']),
      { 'oki23-choose-2-or-3': 'two' },
      'met',
    ],
    ['electives-chosen', 'three by the sample form', {}, { 'oki23-choose-2-or-3': 'two' }, 'unmet'],
    ['electives-mixed', 'two local and one global', {}, {}, 'met'],
    ['electives-mixed', 'three local', chosenOnly(['OK-L-1', 'OK-L-2', 'OK-L-3']), oneCategory, 'met'],
    ['electives-mixed', 'two local and one global', {}, oneCategory, 'unmet'],
    ['three-fields', 'one each', {}, {}, 'met'],
    ['three-fields', 'no environment', { initiatives: three('20').slice(0, 2) }, {}, 'unmet'],
    ['three-fields', 'social twice', { initiatives: [...three('20'), required('social', '1')] }, {}, 'unmet'],
    ['three-fields', 'not known', { initiatives: undefined }, {}, 'undetermined'],
    [
      'three-fields',
      'a category not known',
      { initiatives: [...three('20').slice(1), { base: '20' }] },
      {},
      'undetermined',
    ],
    [
      'optional-initiatives',
      'two',
      { initiatives: [...three('20'), ...twice(optional('local', '1'))] },
      {},
      'met',
    ],
    [
      'optional-initiatives',
      'three',
      { initiatives: [optional('local', '1'), ...twice(optional('local', '1'))] },
      {},
      'unmet',
    ],
  ])('%s: %s', (requirement, _, change, readings, verdict) => {
    const data = { items: itemsWith(21), initiatives: three('20'), ...change }
    expect(verdictOf(assessed(okinawaSdgs20230731, data, { readings }), requirement)).toBe(verdict)
  })
})

// 得点構成表: 社会に資する取組×1, 環境に資する取組×1, 経済に資する取組×1
describe('assess() scores one required initiative of each field', () => {
  test.each<[string, readonly Initiative[]]>([
    ['three of one field', ['economy', 'economy', 'economy'].map((field) => required(field, '20'))],
    ['a fourth one', ['economy', 'social', 'environment', 'economy'].map((field) => required(field, '15'))],
    [
      'five of them',
      ['economy', 'social', 'environment', 'economy', 'social'].map((field) => required(field, '25', true)),
    ],
  ])('refuses %s', (_, initiatives) => {
    const found = assessed(okinawaSdgs20230731, { items: itemsWith(21), initiatives }, criteria)
    expect(found).toMatchObject({ tier: null, outcome: 'unmet' })
  })
})

// 6: 申請の際に申出があり、事務局が認めた部分は公開しない.
test.each([
  ['raised and agreed', { form1: { raisedWithApplication: true, agreed: true }, form3: {} }, 'unmet'],
  [
    'agreed, but not raised with the application',
    { form1: { raisedWithApplication: false, agreed: true } },
    'met',
  ],
  ['raised, but not agreed', { form1: { raisedWithApplication: true, agreed: false } }, 'met'],
  ['a part of form 3', { form3: { raisedWithApplication: true, agreed: true } }, 'met'],
])('publication of form 1: %s', (_, withheldParts, verdict) => {
  expect(benefit(okinawaSdgs20230731, 'platinum', 'published-form1', { withheldParts })).toBe(verdict)
})
