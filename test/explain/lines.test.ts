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

  const eligibility = 'eligibility' as const
  const reception = 'reception' as const
  const criteria = 'criteria' as const
  const short = { topic: '得点', stands: '59点', found: '基準に1点不足する', article: '第1条' }
  const lacking = { found: '書類がない', article: '第2条' }
  const silver = { kind: 'earned', tier: 'シルバー', only: false } as const
  const certified = { kind: 'earned', tier: '認証', only: true } as const
  const missed = { kind: 'none', lowest: 'ブロンズ', only: false } as const
  const because = (given: LineReasons['refusal']['given'], left = 0) => ({
    ...nothing,
    refusal: { given, left },
  })
  const lack = (names: readonly string[], left = 0, by?: string) => ({
    ...nothing,
    missing: { names, left, by },
  })

  test.each<[string, Gist, LineReasons, readonly string[], readonly string[]]>([
    [
      'a tier, and why not the next one',
      gist('met', silver, {
        refused: 'ゴールド',
        stages: { ...none, met: [eligibility, reception, criteria] },
      }),
      because([short, lacking], 1),
      [
        'The eligibility requirements and the reception requirements are met. Tier: シルバー. The conditions of ゴールド are not met.',
        'Tier: シルバー. Not ゴールド: 基準に1点不足する (第1条); 書類がない (第2条); and 1 more.',
      ],
      [
        '申請要件及び受付要件を満たし、認証区分は「シルバー」である。「ゴールド」の基準には適合しない。',
        '申請要件及び受付要件を満たし、認証区分は「シルバー」であり、得点が59点で、基準に1点不足し（第1条）、書類がないため（第2条）（ほか1件）、「ゴールド」の基準には適合しない。',
      ],
    ],
    [
      'a tier of which one article refuses the next',
      gist('met', silver, { refused: 'ゴールド', stages: { ...none, met: [criteria] } }),
      because([{ ...lacking, article: '第1条' }, short]),
      [
        'Tier: シルバー. The conditions of ゴールド are not met.',
        'Tier: シルバー. Not ゴールド: 書類がない (第1条); 基準に1点不足する (第1条).',
      ],
      [
        '認証区分は「シルバー」である。「ゴールド」の基準には適合しない。',
        '認証区分は「シルバー」であり、書類がなく、得点が59点で、基準に1点不足するため（第1条）、「ゴールド」の基準には適合しない。',
      ],
    ],
    [
      'the one tier, which is earned',
      gist('met', certified, { stages: { ...none, met: [eligibility, criteria] } }),
      nothing,
      [
        'The eligibility requirements are met. The conditions of 認証 are met.',
        'The conditions of 認証 are met.',
      ],
      ['申請要件を満たし、「認証」の基準に適合する。', '申請要件を満たし、「認証」の基準に適合する。'],
    ],
    [
      'a tier that is certain, and one above that is open',
      gist(
        'met',
        { ...open, lowest: 'ブロンズ' },
        { missing: 1, stages: { ...none, met: [eligibility, criteria] } },
      ),
      lack(['甲'], 0, '市長'),
      [
        'The eligibility requirements are met. Tier: open, from ブロンズ to ゴールド.',
        'Tier: open, from ブロンズ to ゴールド. Not found by 市長: 甲.',
      ],
      [
        '申請要件を満たし、認証区分は「ブロンズ」から「ゴールド」までのいずれかであり、確定していない。',
        '甲が市長により判断されていないため、認証区分は確定せず、「ブロンズ」から「ゴールド」までのいずれかとなる。',
      ],
    ],
    [
      'a tier that somebody found, and no requirements',
      gist('met', found, { stages: { ...none, met: [criteria] } }),
      nothing,
      ['Tier: ゴールド, as 市長 found.', 'Tier: ゴールド, as 市長 found.'],
      [
        '認証区分は、市長の認定により「ゴールド」である。',
        '認証区分は、市長の認定により「ゴールド」である。',
      ],
    ],
    [
      'requirements alone, which are met',
      gist('met', undefined, { stages: { ...none, met: [eligibility, reception] } }),
      nothing,
      [
        'The eligibility requirements and the reception requirements are met.',
        'The eligibility requirements and the reception requirements are met.',
      ],
      ['申請要件及び受付要件を満たす。', '申請要件及び受付要件を満たす。'],
    ],
    [
      'a moment at which nothing is asked for',
      gist('undetermined', undefined),
      nothing,
      ['Nothing is asked for at this moment.', 'Nothing is asked for at this moment.'],
      ['この時点で確かめる要件はない。', 'この時点で確かめる要件はない。'],
    ],
    [
      'requirements and criteria that are not met',
      gist('unmet', missed, { stages: { ...none, unmet: [eligibility, reception, criteria] } }),
      because([lacking]),
      [
        'The eligibility requirements and the reception requirements are not met. No tier: the conditions of ブロンズ, the lowest tier, are not met, for the reasons below.',
        'The eligibility requirements and the reception requirements are not met. No tier: the conditions of ブロンズ, the lowest tier, are not met: 書類がない (第2条).',
      ],
      [
        '申請要件及び受付要件を満たさず、最も下位の区分である「ブロンズ」の基準にも適合しない。その理由は、次のとおりである。',
        '書類がないため（第2条）、申請要件及び受付要件を満たさず、最も下位の区分である「ブロンズ」の基準にも適合しない。',
      ],
    ],
    [
      'a requirement that is not met, whatever the tier',
      gist('unmet', silver, { stages: { ...none, met: [criteria], unmet: [reception] } }),
      nothing,
      [
        'The reception requirements are not met, for the reasons below.',
        'The reception requirements are not met.',
      ],
      ['受付要件を満たさない。その理由は、次のとおりである。', '受付要件を満たさない。'],
    ],
    [
      'the conditions of the one tier, which are not met',
      gist('unmet', { ...missed, only: true }, { stages: { ...none, unmet: [criteria] } }),
      nothing,
      [
        'The conditions of ブロンズ are not met, for the reasons below.',
        'The conditions of ブロンズ are not met.',
      ],
      ['「ブロンズ」の基準に適合しない。その理由は、次のとおりである。', '「ブロンズ」の基準に適合しない。'],
    ],
    [
      'a requirement that is not met, and no tier as somebody found',
      gist('unmet', refused, { stages: { ...none, unmet: [eligibility, criteria] } }),
      nothing,
      [
        'The eligibility requirements are not met. No tier, as 市長 found, for the reasons below.',
        'The eligibility requirements are not met. No tier, as 市長 found.',
      ],
      [
        '申請要件を満たさず、認証基準に適合しない。その理由は、次のとおりである。',
        '申請要件を満たさず、認証基準に適合しない。',
      ],
    ],
    [
      'criteria that are not met and name no tier',
      gist('unmet', undefined, { stages: { ...none, unmet: [criteria] } }),
      nothing,
      ['The criteria are not met, for the reasons below.', 'The criteria are not met.'],
      ['認証基準に適合しない。その理由は、次のとおりである。', '認証基準に適合しない。'],
    ],
    [
      'a tier with requirements of which much is not known',
      gist('undetermined', silver, {
        refused: 'ゴールド',
        missing: 2,
        stages: { ...none, undetermined: [eligibility, reception], met: [criteria] },
      }),
      because([lacking]),
      [
        'Tier: シルバー. The conditions of ゴールド are not met. It is not settled whether the eligibility requirements and the reception requirements are met (2 facts not known).',
        'Tier: シルバー. Not ゴールド: 書類がない (第2条). It is not settled whether the eligibility requirements and the reception requirements are met (2 facts not known).',
      ],
      [
        '認証基準による区分は「シルバー」である。「ゴールド」の基準には適合しない。申請要件及び受付要件に確認されていない事項が2件あり、この制度の定めに適合するかは確定していない。',
        '認証区分は「シルバー」であり、書類がないため（第2条）、「ゴールド」の基準には適合しない。ただし、申請要件及び受付要件に確認されていない事項が2件あり、この制度の定めに適合するかは確定していない。',
      ],
    ],
    [
      'the one tier, with a requirement that is open',
      gist('undetermined', certified, {
        missing: 1,
        stages: { ...none, met: [eligibility, criteria], undetermined: [reception] },
      }),
      nothing,
      [
        'The conditions of 認証 are met. It is not settled whether the reception requirements are met (1 fact not known).',
        'The conditions of 認証 are met. It is not settled whether the reception requirements are met (1 fact not known).',
      ],
      [
        '「認証」の基準に適合する。受付要件に確認されていない事項が1件あり、この制度の定めに適合するかは確定していない。',
        '「認証」の基準に適合する。ただし、受付要件に確認されていない事項が1件あり、この制度の定めに適合するかは確定していない。',
      ],
    ],
    [
      'requirements alone, of which one fact is not known',
      gist('undetermined', undefined, {
        missing: 1,
        stages: { ...none, met: [reception], undetermined: [eligibility] },
      }),
      nothing,
      [
        'It is not settled whether the eligibility requirements are met (1 fact not known).',
        'It is not settled whether the eligibility requirements are met (1 fact not known).',
      ],
      [
        '申請要件に確認されていない事項が1件あり、この制度の定めに適合するかは確定していない。',
        '申請要件に確認されていない事項が1件あり、この制度の定めに適合するかは確定していない。',
      ],
    ],
    [
      'a tier that is open for want of facts',
      gist('undetermined', open, { missing: 3, stages: { ...none, undetermined: [criteria] } }),
      lack(['甲', '乙'], 1),
      [
        'Tier: open, from no tier to ゴールド. 3 facts that can settle it are not known.',
        'Tier: open, from no tier to ゴールド. Not known: 甲; 乙 and 1 more.',
      ],
      [
        '認証区分は「なし」から「ゴールド」までのいずれかであり、確定していない。認証基準に確認されていない事項が3件ある。',
        '甲及び乙ほか1件が確認されていないため、認証区分は確定せず、「なし」から「ゴールド」までのいずれかとなる。',
      ],
    ],
    [
      'a tier that is open for want of a finding',
      gist('undetermined', open, { missing: 1, stages: { ...none, undetermined: [criteria] } }),
      lack(['甲'], 0, '市長'),
      [
        'Tier: open, from no tier to ゴールド. 1 fact that can settle it is not known.',
        'Tier: open, from no tier to ゴールド. Not found by 市長: 甲.',
      ],
      [
        '認証区分は「なし」から「ゴールド」までのいずれかであり、確定していない。認証基準に確認されていない事項が1件ある。',
        '甲が市長により判断されていないため、認証区分は確定せず、「なし」から「ゴールド」までのいずれかとなる。',
      ],
    ],
    [
      'a tier that is open, and a requirement as well',
      gist('undetermined', open, { missing: 2, stages: { ...none, undetermined: [eligibility, criteria] } }),
      lack(['甲']),
      [
        'Tier: open, from no tier to ゴールド. It is not settled whether the eligibility requirements are met (2 facts not known).',
        'Tier: open, from no tier to ゴールド. Not known: 甲. It is not settled whether the eligibility requirements are met (2 facts not known).',
      ],
      [
        '認証区分は「なし」から「ゴールド」までのいずれかであり、確定していない。申請要件及び認証基準に確認されていない事項が2件ある。',
        '甲が確認されていないため、認証区分は確定せず、「なし」から「ゴールド」までのいずれかとなる。また、申請要件にも確認されていない事項がある。',
      ],
    ],
    [
      'the one tier, which is open for want of a fact',
      gist('undetermined', only, { missing: 1, stages: { ...none, undetermined: [criteria] } }),
      lack(['甲']),
      [
        'It is open whether the conditions of 認証 are met. 1 fact that can settle it is not known.',
        'It is open whether the conditions of 認証 are met. Not known: 甲.',
      ],
      [
        '「認証」の基準に適合するかは、確定していない。認証基準に確認されていない事項が1件ある。',
        '甲が確認されていないため、「認証」の基準に適合するか確定していない。',
      ],
    ],
    [
      'a tier that is open for no fact that has a name',
      gist('undetermined', open, { missing: 2, stages: { ...none, undetermined: [criteria] } }),
      nothing,
      [
        'Tier: open, from no tier to ゴールド. 2 facts that can settle it are not known.',
        'Tier: open, from no tier to ゴールド. 2 facts that can settle it are not known.',
      ],
      [
        '認証区分は「なし」から「ゴールド」までのいずれかであり、確定していない。認証基準に確認されていない事項が2件ある。',
        '認証区分は確定せず、「なし」から「ゴールド」までのいずれかとなる。',
      ],
    ],
    [
      'a tier that is settled with criteria of which one fact is missing',
      gist('undetermined', silver, { missing: 1, stages: { ...none, undetermined: [criteria] } }),
      lack(['甲']),
      [
        'Tier: シルバー. It is not settled whether the criteria are met (1 fact not known).',
        'Tier: シルバー. It is not settled whether the criteria are met (1 fact not known).',
      ],
      [
        '認証基準による区分は「シルバー」である。認証基準に確認されていない事項が1件あり、この制度の定めに適合するかは確定していない。',
        '認証区分は「シルバー」である。ただし、認証基準に確認されていない事項が1件あり、この制度の定めに適合するかは確定していない。',
      ],
    ],
    [
      'a tier that is open for want of facts and for a person to decide',
      gist('undetermined', open, {
        missing: 1,
        deciders: ['有識者会議'],
        stages: { ...none, undetermined: [criteria] },
      }),
      { ...lack(['甲']), referral },
      [
        'Tier: open, from no tier to ゴールド. 1 fact that can settle it is not known.',
        'Tier: open, from no tier to ゴールド. 1 fact that can settle it is not known. 得点が基準付近にある (第3条): for 有識者会議 to decide.',
      ],
      [
        '認証区分は「なし」から「ゴールド」までのいずれかであり、確定していない。認証基準に確認されていない事項が1件ある。',
        '得点が基準付近にあるため（第3条）、認証区分は、有識者会議の判断により「なし」から「ゴールド」までのいずれかとなる。',
      ],
    ],
    [
      'a tier with a referral that does not keep the tier open',
      gist('undetermined', silver, {
        missing: 1,
        stages: { ...none, met: [criteria], undetermined: [eligibility] },
      }),
      { ...nothing, referral },
      [
        'Tier: シルバー. It is not settled whether the eligibility requirements are met (1 fact not known).',
        'Tier: シルバー. It is not settled whether the eligibility requirements are met (1 fact not known).',
      ],
      [
        '認証基準による区分は「シルバー」である。申請要件に確認されていない事項が1件あり、この制度の定めに適合するかは確定していない。',
        '認証区分は「シルバー」である。ただし、申請要件に確認されていない事項が1件あり、この制度の定めに適合するかは確定していない。',
      ],
    ],
    [
      'requirements that two have to judge',
      gist('referred', silver, {
        refused: 'ゴールド',
        missing: 2,
        deciders: ['市長', '有識者会議'],
        stages: { ...none, met: [criteria], referred: [eligibility] },
      }),
      because([lacking]),
      [
        'Tier: シルバー. The conditions of ゴールド are not met. It is for 市長 and 有識者会議 to decide.',
        'Tier: シルバー. Not ゴールド: 書類がない (第2条). For 市長 and 有識者会議 to decide.',
      ],
      [
        '認証基準による区分は「シルバー」である。「ゴールド」の基準には適合しない。市長及び有識者会議の判断を要する。',
        '認証区分は「シルバー」であり、書類がないため（第2条）、「ゴールド」の基準には適合しない。ただし、市長及び有識者会議の判断を要する。',
      ],
    ],
    [
      'a tier that is referred for a reason',
      gist('referred', { ...open, highest: null, lowest: 'ブロンズ' }, { deciders: ['市長'] }),
      { ...nothing, referral },
      [
        'Tier: open, from ブロンズ to no tier. It is for 市長 to decide.',
        'Tier: open, from ブロンズ to no tier. 得点が基準付近にある (第3条): for 有識者会議 to decide.',
      ],
      [
        '認証区分は「ブロンズ」から「なし」までのいずれかであり、市長の判断による。',
        '得点が基準付近にあるため（第3条）、認証区分は、有識者会議の判断により「ブロンズ」から「なし」までのいずれかとなる。',
      ],
    ],
    [
      'no tier by the figures, which is referred for a reason',
      gist('referred', missed, { deciders: ['市長'], stages: { ...none, referred: [criteria] } }),
      { ...nothing, referral },
      ['It is for 市長 to decide.', '得点が基準付近にある (第3条): for 有識者会議 to decide.'],
      [
        '市長の判断を要する。',
        '認証区分は「なし」である。ただし、得点が基準付近にあるため（第3条）、有識者会議の判断を要する。',
      ],
    ],
    [
      'no tier by the figures of the one that there is, which is referred',
      gist('referred', { ...missed, only: true }, { stages: { ...none, referred: [criteria] } }),
      nothing,
      ['It is for a person to decide.', 'For a person to decide.'],
      ['権限のある者の判断を要する。', '認証区分は「なし」である。ただし、権限のある者の判断を要する。'],
    ],
    [
      'requirements alone, which nobody in particular judges',
      gist('referred', undefined, { stages: { ...none, referred: [eligibility] } }),
      nothing,
      ['It is for a person to decide.', 'For a person to decide.'],
      ['権限のある者の判断を要する。', '権限のある者の判断を要する。'],
    ],
  ])('say of %s what it came to', (_, of, reasons, english, japanese) => {
    expect([enOpening(of).join(' '), enLine(of, reasons)]).toEqual(english)
    expect([jaOpening(of).join(''), jaLine(of, reasons)]).toEqual(japanese)
  })

  test.each([
    ['基準に1点不足する', '基準に1点不足し'],
    ['確認されていない', '確認されておらず'],
    ['基準を満たさない', '基準を満たさず'],
    ['「会社」に当たらない', '「会社」に当たらず'],
    ['期間内にない', '期間内になく'],
    ['期限を過ぎている', '期限を過ぎており'],
    ['期間内にある', '期間内にあり'],
    ['基準を満たす', '基準を満たし'],
    ['いない者がある', 'いない者があり'],
    ['ある者', 'ある者'],
    ['する事業', 'する事業'],
    ['満たす者', '満たす者'],
    ['ない者', 'ない者'],
    ['いる者', 'いる者'],
    ['満たさない者', '満たさない者'],
    ['該当', '該当'],
  ])('go on after %s', (clause, going) => {
    expect(continued(clause)).toBe(going)
  })
})
