import { expect, test } from 'vitest'
import { toyotaWorkplaceUndated } from '../../schemes/index.ts'
import { assess } from '../../src/index.ts'
import { assessed, issuesOf } from '../laws/assessed.ts'

// 働きやすい職場づくり推進事業所 確認・公表制度: every legal item, and at least four attraction items.

test.each<[boolean | undefined, string | number | undefined, string | undefined, string | null | undefined]>([
  [true, '3', 'unmet', null],
  [true, '4', 'met', 'certified'],
  [true, '5', 'met', 'certified'],
  [true, 4, 'met', 'certified'],
  [false, '4', 'unmet', null],
  [false, undefined, 'unmet', null],
  [undefined, '3', 'unmet', null],
  [undefined, '4', 'undetermined', undefined],
  [true, undefined, 'undetermined', undefined],
])(
  'assess() of all legal items %s and %s attractions is %s',
  (legalAllApply, attractionsPresent, criteria, tier) => {
    const found = assessed(toyotaWorkplaceUndated, { legalAllApply, attractionsPresent })
    expect(found.stages.criteria).toBe(criteria)
    expect(found.tier).toBe(tier)
  },
)

test.each([
  ['3.9', 'number/integer'],
  ['-1', 'number/below-minimum'],
  [true, 'input/type'],
])('parseFacts() takes no %s for a count', (attractionsPresent, code) => {
  expect(issuesOf(assess(toyotaWorkplaceUndated, { attractionsPresent }))[0]).toMatchObject({
    code,
    path: ['attractionsPresent'],
  })
})
