import { describe, expect, test } from 'vitest'
import { enLine, enOpening } from '../../src/explain/enLine.ts'
import { continued, jaLine, jaOpening } from '../../src/explain/jaLine.ts'
import type { Gist, LineReasons, TierWords } from '../../src/explain/phrasebook.ts'

const none = { met: [], unmet: [], undetermined: [], referred: [] }
const gist = (outcome: Gist['outcome'], tier: TierWords | undefined, more: Partial<Gist> = {}): Gist => ({
  outcome,
  stages: none,
  tier,
  refused: undefined,
  missing: 0,
  deciders: [],
  ...more,
})
const nothing: LineReasons = {
  refusal: { given: [], left: 0 },
  missing: { names: [], left: 0, by: undefined },
  referral: undefined,
}
const open = { kind: 'open', lowest: null, highest: 'ゴールド', only: false } as const
const only = { kind: 'open', lowest: null, highest: '認証', only: true } as const
const found = { kind: 'found', tier: 'ゴールド', who: '市長' } as const
const refused = { kind: 'found', tier: null, who: '市長' } as const
const referral = { what: '得点が基準付近にある', who: '有識者会議', article: '第3条' }
const undetermined = { stages: { ...none, undetermined: ['eligibility' as const] } }

/** A gist, the opening of its explanation, and its one line, as the phrases of either language put them together. */
describe('the sentences on a result', () => {
  test.each<[string, Gist, LineReasons, string, string]>([
    [
      'a tier that somebody found',
      gist('referred', found),
      nothing,
      '認証区分は、市長の認定により「ゴールド」である。権限のある者の判断を要する。',
      '認証区分は、市長の認定により「ゴールド」である。ただし、権限のある者の判断を要する。',
    ],
    [
      'no tier, as somebody found',
      gist('unmet', refused, { stages: { ...none, unmet: ['criteria'] } }),
      nothing,
      '認証区分は、市長の認定により「なし」である。その理由は、次のとおりである。',
      '認証区分は、市長の認定により「なし」である。',
    ],
    [
      'the one tier, which is open',
      gist('referred', only),
      nothing,
      '「認証」の基準に適合するかは、権限のある者の判断による。',
      '「認証」の基準に適合するか確定していない。',
    ],
    [
      'a tier that is open and referred',
      gist('referred', open, { deciders: ['有識者会議'] }),
      { ...nothing, referral },
      '認証区分は「なし」から「ゴールド」までのいずれかであり、有識者会議の判断による。',
      '得点が基準付近にあるため（第3条）、認証区分は、有識者会議の判断により「なし」から「ゴールド」までのいずれかとなる。',
    ],
    [
      'a tier that is found, and referred for a reason',
      gist('referred', found, { deciders: ['有識者会議'] }),
      { ...nothing, referral },
      '認証区分は、市長の認定により「ゴールド」である。有識者会議の判断を要する。',
      '認証区分は、市長の認定により「ゴールド」である。ただし、得点が基準付近にあるため（第3条）、有識者会議の判断を要する。',
    ],
    [
      'a stage that is open for no missing fact',
      gist('undetermined', found, undetermined),
      nothing,
      '認証区分は、市長の認定により「ゴールド」である。申請要件に確認されていない事項があり、この制度の定めに適合するかは確定していない。',
      '認証区分は、市長の認定により「ゴールド」である。ただし、申請要件に確認されていない事項があり、この制度の定めに適合するかは確定していない。',
    ],
  ])('say in Japanese of %s what it came to', (_, of, reasons, opening, line) => {
    expect(jaOpening(of).join('')).toBe(opening)
    expect(jaLine(of, reasons)).toBe(line)
  })

  test.each<[string, Gist, LineReasons, string, string]>([
    [
      'no tier, as somebody found',
      gist('undetermined', { ...refused, who: 'the mayor' }, undetermined),
      nothing,
      'Tier: none, as the mayor found. It is not settled whether the eligibility requirements are met.',
      'Tier: none, as the mayor found. It is not settled whether the eligibility requirements are met.',
    ],
    [
      'a tier with no upper end',
      gist('referred', { ...open, lowest: 'Bronze', highest: null }),
      nothing,
      'Tier: open, from Bronze to no tier. It is for a person to decide.',
      'Tier: open, from Bronze to no tier. For a person to decide.',
    ],
    [
      'a refusal without a reason',
      gist(
        'unmet',
        { kind: 'none', lowest: 'Bronze', only: true },
        { stages: { ...none, unmet: ['criteria'] } },
      ),
      nothing,
      'The conditions of Bronze are not met, for the reasons below.',
      'The conditions of Bronze are not met.',
    ],
  ])('say in English of %s what it came to', (_, of, reasons, opening, line) => {
    expect(enOpening(of).join(' ')).toBe(opening)
    expect(enLine(of, reasons)).toBe(line)
  })

  test.each([
    ['基準に1点不足する', '基準に1点不足し'],
    ['確認されていない', '確認されておらず'],
    ['基準を満たさない', '基準を満たさず'],
    ['期間内にない', '期間内になく'],
    ['該当', '該当'],
  ])('go on after %s', (clause, going) => {
    expect(continued(clause)).toBe(going)
  })
})
