import { describe, expect, test } from 'vitest'
import { diffBriefing } from '../../../src/analysis/index.ts'
import type { Scheme } from '../../../src/index.ts'
import type { Condition } from '../../../src/scheme/conditionDefinition.ts'
import { linesOf } from './twoTexts.ts'

const cite = 'p'
const named = (en: string, ja: string) => ({ en, ja })
const points = (value: string, measure = 'points'): Condition => ({
  kind: 'compare',
  measure,
  is: 'atLeast',
  value,
})
const tier = (id: string, when: Condition) => ({ id, cite, when })
const member: Condition = { kind: 'fact', fact: 'member', is: true }
const byReading = (one: Condition, other: Condition): Condition => ({
  kind: 'byReading',
  reading: 'r',
  cases: { one, other },
})
const readings: Scheme['readings'] = { r: { alternatives: ['one', 'other'], default: 'one' } }
const words: Scheme['words'] = {
  title: named('City', '市の制度'),
  authority: named('mayor', '市長'),
  source: named('guidelines', '要綱'),
  facts: { fresh: named('something new', '新しい事項') },
  tiers: { gold: named('Gold', '金') },
  readings: {
    r: {
      question: named('Which?', 'どちらか'),
      why: named('Open.', '定めがない。'),
      alternatives: { one: named('the first', '前者'), other: named('the second', '後者') },
    },
  },
}

type Parts = Partial<Omit<Scheme, 'id' | 'edition' | 'provisions'>>

function edition(name: string, tiers: Scheme['tiers'], parts: Parts = {}): Scheme {
  return {
    id: 'city',
    edition: name,
    provisions: { p: { cite: '第1条', about: 'tier', treatment: 'rule' } },
    words,
    facts: { points: { kind: 'count', min: '0', max: '9', cite }, member: { kind: 'flag', cite } },
    measures: { points: { value: { kind: 'fact', fact: 'points' }, cite } },
    tiers,
    ...parts,
  }
}

const kept = { points: { fact: 'points' }, member: { fact: 'member' } }
const note = named('Points are what they were.', '得点は同じものである。')
const follows = (facts: NonNullable<Scheme['predecessor']>['facts'] = kept): Parts => ({
  predecessor: { edition: '1', facts, note },
})

/** The summary, who would fare differently, and what that rests on. */
function outcomesOf(a: Scheme, b: Scheme): { en: readonly string[]; ja: readonly string[] } {
  const told = (locale: 'en' | 'ja', heading: string) => {
    const lines = linesOf(diffBriefing(a, b, { locale }))
    const from = lines.findIndex((line) => line.startsWith(heading))
    return [lines[lines.indexOf(locale === 'en' ? '## Summary' : '## 要旨') + 1]!, ...lines.slice(from)]
  }
  const isMade = linesOf(diffBriefing(a, b)).includes('## 結果が変わる申請者')
  return {
    en: told('en', isMade ? '## Who would' : '## What the comparison'),
    ja: told('ja', isMade ? '## 結果' : '## 比較'),
  }
}

const gold = tier('gold', points('8'))
const silver = tier('silver', points('5'))
const bronze = tier('bronze', points('2'))

describe('diffBriefing() says of applicants', () => {
  test.each<[string, Scheme, Scheme, readonly string[], readonly string[]]>([
    [
      'who fares differently, and that nobody else does',
      edition('1', [gold]),
      edition('2', [tier('gold', points('7'))], follows()),
      [
        'Gold: points lowered from at least 8 of 9 to at least 7 of 9. The same applicant may fare differently: old no tier → new Gold.',
        '## Who would fare differently',
        '- old no tier → new Gold',
        '  - for example: points 7',
        '- Cannot happen under the default readings: old Gold → new no tier',
        '## What the comparison rests on, and what it leaves out',
        '- Points are what they were.',
        '- Only the criteria of the tiers are compared, not who may apply, exclusions, procedure or what a person decides. Each example was assessed under both editions.',
      ],
      [
        '金の基準は、pointsが9中8以上から9中7以上に引き下げられる。同じ申請者でも結果が変わることがある：旧 認証なし → 新 金。',
        '## 結果が変わる申請者',
        '- 旧 認証なし → 新 金',
        '  - 例：points 7',
        '- 既定の解釈では起こらない：旧 金 → 新 認証なし',
        '## 比較の前提と限界',
        '- 得点は同じものである。',
        '- 認証区分の基準だけを比べる。申請者の要件、除外及び手続の要件並びに人の判断に付す場合の区分は比べていない。各例は、両方の版で判定して確かめた。',
      ],
    ],
    [
      'how many other moves there are where they are many',
      edition('1', [gold, silver]),
      edition('2', [gold, tier('silver', points('4')), bronze], follows()),
      [
        'Tiers: 2 before, 3 now (new: bronze). silver: points lowered from at least 5 of 9 to at least 4 of 9. bronze, which is new, asks for points at least 2 of 9. The same applicant may fare differently: old no tier → new silver; old no tier → new bronze.',
        '## Who would fare differently',
        '- old no tier → new silver',
        '  - for example: points 4',
        '- old no tier → new bronze',
        '  - for example: points 2',
        '- No other move (there are 7) can happen under the default readings.',
        '## What the comparison rests on, and what it leaves out',
        '- Points are what they were.',
        '- Only the criteria of the tiers are compared, not who may apply, exclusions, procedure or what a person decides. Each example was assessed under both editions.',
        '- What stands in one text alone has no counterpart in the other text; whether there is one elsewhere is not known.',
      ],
      [
        '認証区分は2区分から3区分になる（新設：bronze）。silverの基準は、pointsが9中5以上から9中4以上に引き下げられる。新設のbronzeの基準は、pointsが9中2以上であることとする。同じ申請者でも結果が変わることがある：旧 認証なし → 新 silver、旧 認証なし → 新 bronze。',
        '## 結果が変わる申請者',
        '- 旧 認証なし → 新 silver',
        '  - 例：points 4',
        '- 旧 認証なし → 新 bronze',
        '  - 例：points 2',
        '- ほかの移り方（7通り）は、既定の解釈では起こらない。',
        '## 比較の前提と限界',
        '- 得点は同じものである。',
        '- 認証区分の基準だけを比べる。申請者の要件、除外及び手続の要件並びに人の判断に付す場合の区分は比べていない。各例は、両方の版で判定して確かめた。',
        '- 「新のみ」「旧のみ」は、対応する定めが他方の本文に見当たらないことをいう。本文のほかに定めがあるかどうかは分からない。',
      ],
    ],
    [
      'that nobody fares differently',
      edition('1', [gold, silver]),
      edition('2', [gold, silver], { ...follows(), lifecycle: { withdrawal: { ends: 'onFiling', cite } } }),
      [
        'In the new text alone: rules after certification (Withdrawal). Nobody was found to fare differently by the criteria.',
        '## Who would fare differently',
        '- Nobody fares differently.',
        '## What the comparison rests on, and what it leaves out',
        '- Points are what they were.',
        '- Only the criteria of the tiers are compared, not who may apply, exclusions, procedure or what a person decides. Each example was assessed under both editions.',
        '- What stands in one text alone has no counterpart in the other text; whether there is one elsewhere is not known.',
      ],
      [
        '新の本文だけにある定め：認証後の定め（辞退・取り止め）。基準について結果が変わる申請者は見つからない。',
        '## 結果が変わる申請者',
        '- 結果が変わる申請者はいない。',
        '## 比較の前提と限界',
        '- 得点は同じものである。',
        '- 認証区分の基準だけを比べる。申請者の要件、除外及び手続の要件並びに人の判断に付す場合の区分は比べていない。各例は、両方の版で判定して確かめた。',
        '- 「新のみ」「旧のみ」は、対応する定めが他方の本文に見当たらないことをいう。本文のほかに定めがあるかどうかは分からない。',
      ],
    ],
    [
      'under which reading of the newer text',
      edition('1', [gold]),
      edition('2', [tier('gold', byReading(points('8'), points('7')))], { ...follows(), readings }),
      [
        'Nobody was found to fare differently by the criteria.',
        '## Who would fare differently',
        '- old no tier → new Gold [where the reading "Which?" of the new text is "the second"]',
        '  - for example: points 7',
        '- Cannot happen under the default readings: old Gold → new no tier; old no tier → new Gold',
        '## What the comparison rests on, and what it leaves out',
        '- Points are what they were.',
        '- Only the criteria of the tiers are compared, not who may apply, exclusions, procedure or what a person decides. Each example was assessed under both editions.',
        '- Where a reading is named, that reading alone differs from the default.',
        '- What stands in one text alone has no counterpart in the other text; whether there is one elsewhere is not known.',
      ],
      [
        '基準について結果が変わる申請者は見つからない。',
        '## 結果が変わる申請者',
        '- 旧 認証なし → 新 金［新の解釈「どちらか」を「後者」とするとき］',
        '  - 例：points 7',
        '- 既定の解釈では起こらない：旧 金 → 新 認証なし、旧 認証なし → 新 金',
        '## 比較の前提と限界',
        '- 得点は同じものである。',
        '- 認証区分の基準だけを比べる。申請者の要件、除外及び手続の要件並びに人の判断に付す場合の区分は比べていない。各例は、両方の版で判定して確かめた。',
        '- 解釈を示した例は、その解釈だけを既定と異なるものとして比べた。',
        '- 「新のみ」「旧のみ」は、対応する定めが他方の本文に見当たらないことをいう。本文のほかに定めがあるかどうかは分からない。',
      ],
    ],
    [
      'under which reading of the older text',
      edition('1', [tier('gold', byReading(points('8'), points('7')))], { readings }),
      edition('2', [gold], follows()),
      [
        'Nobody was found to fare differently by the criteria.',
        '## Who would fare differently',
        '- old Gold → new no tier [where the reading "Which?" of the old text is "the second"]',
        '  - for example: points 7',
        '- Cannot happen under the default readings: old Gold → new no tier; old no tier → new Gold',
        '## What the comparison rests on, and what it leaves out',
        '- Points are what they were.',
        '- Only the criteria of the tiers are compared, not who may apply, exclusions, procedure or what a person decides. Each example was assessed under both editions.',
        '- Where a reading is named, that reading alone differs from the default.',
        '- What stands in one text alone has no counterpart in the other text; whether there is one elsewhere is not known.',
      ],
      [
        '基準について結果が変わる申請者は見つからない。',
        '## 結果が変わる申請者',
        '- 旧 金 → 新 認証なし［旧の解釈「どちらか」を「後者」とするとき］',
        '  - 例：points 7',
        '- 既定の解釈では起こらない：旧 金 → 新 認証なし、旧 認証なし → 新 金',
        '## 比較の前提と限界',
        '- 得点は同じものである。',
        '- 認証区分の基準だけを比べる。申請者の要件、除外及び手続の要件並びに人の判断に付す場合の区分は比べていない。各例は、両方の版で判定して確かめた。',
        '- 解釈を示した例は、その解釈だけを既定と異なるものとして比べた。',
        '- 「新のみ」「旧のみ」は、対応する定めが他方の本文に見当たらないことをいう。本文のほかに定めがあるかどうかは分からない。',
      ],
    ],
    [
      'the figures of both texts where they differ',
      edition('1', [gold]),
      edition('2', [tier('gold', points('17'))], {
        ...follows(),
        measures: {
          points: { value: { kind: 'times', of: { kind: 'fact', fact: 'points' }, by: '2' }, cite },
        },
      }),
      [
        'Gold: points raised from at least 8 of 9 to at least 17. The same applicant may fare differently: old Gold → new no tier.',
        '## Who would fare differently',
        '- old Gold → new no tier',
        '  - for example: points 8 (old) and 16 (new)',
        '- Could not be told: old no tier → new Gold',
        '## What the comparison rests on, and what it leaves out',
        '- Points are what they were.',
        '- Only the criteria of the tiers are compared, not who may apply, exclusions, procedure or what a person decides. Each example was assessed under both editions.',
      ],
      [
        '金の基準は、pointsが9中8以上から17以上に引き上げられる。同じ申請者でも結果が変わることがある：旧 金 → 新 認証なし。',
        '## 結果が変わる申請者',
        '- 旧 金 → 新 認証なし',
        '  - 例：points 旧 8・新 16',
        '- 起こるかどうか確かめられなかった：旧 認証なし → 新 金',
        '## 比較の前提と限界',
        '- 得点は同じものである。',
        '- 認証区分の基準だけを比べる。申請者の要件、除外及び手続の要件並びに人の判断に付す場合の区分は比べていない。各例は、両方の版で判定して確かめた。',
      ],
    ],
    [
      'the figures of each text where they have none in common',
      edition('1', [tier('gold', points('5', 'double'))], {
        measures: { double: { value: { kind: 'times', of: { kind: 'fact', fact: 'points' }, by: '2' } } },
      }),
      edition('2', [tier('gold', points('10', 'thrice'))], {
        ...follows(),
        measures: { thrice: { value: { kind: 'times', of: { kind: 'fact', fact: 'points' }, by: '3' } } },
      }),
      [
        'The same applicant may fare differently: old Gold → new no tier.',
        '## Who would fare differently',
        '- old Gold → new no tier',
        '  - for example: double 6, thrice 9',
        '- Could not be told: old no tier → new Gold',
        '## What the comparison rests on, and what it leaves out',
        '- Points are what they were.',
        '- Only the criteria of the tiers are compared, not who may apply, exclusions, procedure or what a person decides. Each example was assessed under both editions.',
        '- What stands in one text alone has no counterpart in the other text; whether there is one elsewhere is not known.',
      ],
      [
        '同じ申請者でも結果が変わることがある：旧 金 → 新 認証なし。',
        '## 結果が変わる申請者',
        '- 旧 金 → 新 認証なし',
        '  - 例：double 6、thrice 9',
        '- 起こるかどうか確かめられなかった：旧 認証なし → 新 金',
        '## 比較の前提と限界',
        '- 得点は同じものである。',
        '- 認証区分の基準だけを比べる。申請者の要件、除外及び手続の要件並びに人の判断に付す場合の区分は比べていない。各例は、両方の版で判定して確かめた。',
        '- 「新のみ」「旧のみ」は、対応する定めが他方の本文に見当たらないことをいう。本文のほかに定めがあるかどうかは分からない。',
      ],
    ],
    [
      'without figures where tiers ask for none',
      edition('1', [tier('gold', member)]),
      edition('2', [tier('gold', { kind: 'not', of: member })], follows()),
      [
        'The same applicant may fare differently: old Gold → new no tier; old no tier → new Gold.',
        '## Who would fare differently',
        '- old Gold → new no tier',
        '- old no tier → new Gold',
        '## What the comparison rests on, and what it leaves out',
        '- Points are what they were.',
        '- Only the criteria of the tiers are compared, not who may apply, exclusions, procedure or what a person decides. Each example was assessed under both editions.',
      ],
      [
        '同じ申請者でも結果が変わることがある：旧 金 → 新 認証なし、旧 認証なし → 新 金。',
        '## 結果が変わる申請者',
        '- 旧 金 → 新 認証なし',
        '- 旧 認証なし → 新 金',
        '## 比較の前提と限界',
        '- 得点は同じものである。',
        '- 認証区分の基準だけを比べる。申請者の要件、除外及び手続の要件並びに人の判断に付す場合の区分は比べていない。各例は、両方の版で判定して確かめた。',
      ],
    ],
    [
      'what was taken to be anything',
      edition('1', [gold]),
      edition(
        '2',
        [tier('gold', { kind: 'all', of: [points('8'), { kind: 'fact', fact: 'fresh', is: true }] })],
        {
          ...follows(),
          facts: { ...edition('1', []).facts, fresh: { kind: 'flag', cite } },
        },
      ),
      [
        'The same applicant may fare differently: old Gold → new no tier.',
        '## Who would fare differently',
        '- old Gold → new no tier',
        '  - for example: points 8',
        '- Cannot happen under the default readings: old no tier → new Gold',
        '## What the comparison rests on, and what it leaves out',
        '- Points are what they were.',
        '- Facts of the newer edition alone were taken to be anything: something new',
        '- Only the criteria of the tiers are compared, not who may apply, exclusions, procedure or what a person decides. Each example was assessed under both editions.',
        '- What stands in one text alone has no counterpart in the other text; whether there is one elsewhere is not known.',
      ],
      [
        '同じ申請者でも結果が変わることがある：旧 金 → 新 認証なし。',
        '## 結果が変わる申請者',
        '- 旧 金 → 新 認証なし',
        '  - 例：points 8',
        '- 既定の解釈では起こらない：旧 認証なし → 新 金',
        '## 比較の前提と限界',
        '- 得点は同じものである。',
        '- 新のみの事項は、どのような値もとりうるものとして比べた：新しい事項',
        '- 認証区分の基準だけを比べる。申請者の要件、除外及び手続の要件並びに人の判断に付す場合の区分は比べていない。各例は、両方の版で判定して確かめた。',
        '- 「新のみ」「旧のみ」は、対応する定めが他方の本文に見当たらないことをいう。本文のほかに定めがあるかどうかは分からない。',
      ],
    ],
    [
      'the same the other way round, with the note of the newer text',
      edition('2', [tier('gold', points('7'))], follows()),
      edition('1', [gold]),
      [
        'Gold: points raised from at least 7 of 9 to at least 8 of 9. The same applicant may fare differently: old Gold → new no tier.',
        '## Who would fare differently',
        '- old Gold → new no tier',
        '  - for example: points 7',
        '- Cannot happen under the default readings: old no tier → new Gold',
        '## What the comparison rests on, and what it leaves out',
        '- Points are what they were.',
        '- Only the criteria of the tiers are compared, not who may apply, exclusions, procedure or what a person decides. Each example was assessed under both editions.',
      ],
      [
        '金の基準は、pointsが9中7以上から9中8以上に引き上げられる。同じ申請者でも結果が変わることがある：旧 金 → 新 認証なし。',
        '## 結果が変わる申請者',
        '- 旧 金 → 新 認証なし',
        '  - 例：points 7',
        '- 既定の解釈では起こらない：旧 認証なし → 新 金',
        '## 比較の前提と限界',
        '- 得点は同じものである。',
        '- 認証区分の基準だけを比べる。申請者の要件、除外及び手続の要件並びに人の判断に付す場合の区分は比べていない。各例は、両方の版で判定して確かめた。',
      ],
    ],
    [
      'of an amendment that it needs no note',
      edition('1', [gold]),
      edition('1', [tier('gold', points('7'))]),
      [
        'Gold: points lowered from at least 8 of 9 to at least 7 of 9. The same applicant may fare differently: old no tier → new Gold.',
        '## Who would fare differently',
        '- old no tier → new Gold',
        '  - for example: points 7',
        '- Cannot happen under the default readings: old Gold → new no tier',
        '## What the comparison rests on, and what it leaves out',
        '- Only the criteria of the tiers are compared, not who may apply, exclusions, procedure or what a person decides. Each example was assessed under both editions.',
      ],
      [
        '金の基準は、pointsが9中8以上から9中7以上に引き下げられる。同じ申請者でも結果が変わることがある：旧 認証なし → 新 金。',
        '## 結果が変わる申請者',
        '- 旧 認証なし → 新 金',
        '  - 例：points 7',
        '- 既定の解釈では起こらない：旧 金 → 新 認証なし',
        '## 比較の前提と限界',
        '- 認証区分の基準だけを比べる。申請者の要件、除外及び手続の要件並びに人の判断に付す場合の区分は比べていない。各例は、両方の版で判定して確かめた。',
      ],
    ],
    [
      'that neither text says how they are read',
      edition('1', [gold]),
      edition('2', [tier('gold', points('7'))]),
      [
        'Gold: points lowered from at least 8 of 9 to at least 7 of 9.',
        '## What the comparison rests on, and what it leaves out',
        '- Applicants cannot be compared: neither edition says how those of the other are read under it (predecessor).',
      ],
      [
        '金の基準は、pointsが9中8以上から9中7以上に引き下げられる。',
        '## 比較の前提と限界',
        '- 申請者ごとの結果は比べられない。いずれの版にも、相手の版の申請者をどう読み替えるかの定め（predecessor）がない。',
      ],
    ],
    [
      'that nothing carries over on which tiers rest',
      edition('1', [gold]),
      edition('2', [tier('gold', points('7'))], follows({})),
      [
        'Gold: points lowered from at least 8 of 9 to at least 7 of 9.',
        '## What the comparison rests on, and what it leaves out',
        '- Applicants cannot be compared: nothing on which the tiers rest is carried over.',
      ],
      [
        '金の基準は、pointsが9中8以上から9中7以上に引き下げられる。',
        '## 比較の前提と限界',
        '- 申請者ごとの結果は比べられない。区分の基準が用いる事項のうち、読み替えられるものがない。',
      ],
    ],
    [
      'that the mapping does not fit',
      edition('1', [gold]),
      edition('2', [tier('gold', points('7'))], follows({ points: { fact: 'gone' } })),
      [
        'Gold: points lowered from at least 8 of 9 to at least 7 of 9.',
        '## What the comparison rests on, and what it leaves out',
        '- Applicants cannot be compared: what is said of the predecessor does not fit it.',
        '  - predecessor.facts.points.fact: no fact gone in this definition',
      ],
      [
        '金の基準は、pointsが9中8以上から9中7以上に引き下げられる。',
        '## 比較の前提と限界',
        '- 申請者ごとの結果は比べられない。読み替えの定め（predecessor）が相手の版に合わない。',
        '  - predecessor.facts.points.fact: この定義に fact gone はありません',
      ],
    ],
    [
      'that of one text nothing but the period is held',
      edition('1', [gold], {
        holds: 'period',
        validity: { initial: { kind: 'fixed', until: '2027-03-31', cite } },
      }),
      edition('2', [tier('gold', points('7'))], {
        validity: { initial: { kind: 'fixed', until: '2028-03-31', cite } },
      }),
      [
        'A certification lasted until 2027-03-31 for everyone; now until 2028-03-31 for everyone (a decision on 2025-04-01 ran until 2027-03-31, now until 2028-03-31).',
        '## What the comparison rests on, and what it leaves out',
        '- Only the validity is compared: of one of the texts nothing else is held.',
      ],
      [
        '認証期間は、「一律に令和9年3月31日」から「一律に令和10年3月31日」に変わる（令和7年4月1日の決定の場合、令和9年3月31日までが令和10年3月31日までとなる）。',
        '## 比較の前提と限界',
        '- 認証期間だけを比べた。一方の版は、認証期間のほかは収録されていない。',
      ],
    ],
  ])('%s', (_, a, b, en, ja) => {
    expect(outcomesOf(a, b)).toEqual({ en, ja })
  })
})
