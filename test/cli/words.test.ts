import { describe, expect, test } from 'vitest'
import { yokohamaYSdgs20240401 } from '../../schemes/index.ts'
import { tierLabel, wordsIn } from '../../src/cli/words.ts'

describe('wordsIn()', () => {
  test.each([
    [
      'en',
      'line 3',
      {
        scheme: 'scheme',
        title: 'title',
        inForce: 'in force',
        undated: 'not dated',
        tiers: 'tiers',
        digest: 'digest of the rules',
        periodOnly: '(period only)',
        tier: 'tier',
        none: 'none',
        outcome: 'outcome',
        outcomes: { met: 'met', unmet: 'not met', undetermined: 'undetermined', referred: 'referred' },
        validUntil: 'valid until',
        validity: 'Validity: ',
        notStated: 'not stated',
        endsBeforeStart: 'over by then',
        from: 'from',
        until: 'until',
        reason: 'reason',
        steps: 'counted',
        treatment: 'treatment',
        treatments: { rule: 'rule', judgement: 'judgement', information: 'information' },
        provisions: 'provisions',
        provision: 'provision',
        article: 'article',
        coveredBy: 'covered by',
        covered: 'covered',
        uncovered: 'not covered',
        total: 'total',
        standing: 'gap',
        standings: {
          reached: 'none',
          reachable: 'can be closed',
          notDecided: 'not decided',
          impossible: 'cannot be closed',
        },
        changes: 'what has to change',
        rank: 'no.',
        question: 'question',
      },
    ],
    [
      'ja',
      '3行目',
      {
        scheme: '制度',
        title: '名称',
        inForce: '施行',
        undated: '日付なし',
        tiers: '認証区分',
        digest: '規則のダイジェスト',
        periodOnly: '（期間のみ）',
        tier: '認証区分',
        none: 'なし',
        outcome: '結果',
        outcomes: { met: '適合', unmet: '不適合', undetermined: '未確定', referred: '要判断' },
        validUntil: '有効期限',
        validity: '認証期間：',
        notStated: '定めなし',
        endsBeforeStart: '満了済み',
        from: '開始日',
        until: '末日',
        reason: '理由',
        steps: '計算',
        treatment: '扱い',
        treatments: { rule: '規則', judgement: '判断', information: '情報' },
        provisions: '条項',
        provision: '条項の識別子',
        article: '条文',
        coveredBy: '対応箇所',
        covered: '対応あり',
        uncovered: '対応なし',
        total: '計',
        standing: '到達',
        standings: { reached: '達している', reachable: '可', notDecided: '定まらない', impossible: '不可' },
        changes: '必要な変更',
        rank: '順',
        question: '確認する事項',
      },
    ],
  ] as const)('has the words of tables in %s', (locale, third, expected) => {
    const { line, ...words } = wordsIn(locale)
    expect(words).toEqual(expected)
    expect(line(3)).toBe(third)
  })
})

describe('tierLabel()', () => {
  const { words: _, ...bare } = yokohamaYSdgs20240401

  // 第9条第2項第3号: スプリーム
  test.each([
    ['ja', 'supreme', 'supreme（スプリーム）'],
    ['en', 'supreme', 'supreme'],
    ['ja', null, 'なし'],
    ['en', null, 'none'],
    ['en', 'toString', 'toString'],
  ] as const)('in %s calls %s %s', (locale, tier, label) => {
    expect(tierLabel(yokohamaYSdgs20240401, tier, locale)).toBe(label)
  })

  test('calls a tier without words by its id', () => {
    expect(tierLabel(bare, 'supreme', 'ja')).toBe('supreme')
    const untold = { ...yokohamaYSdgs20240401, words: { ...yokohamaYSdgs20240401.words!, tiers: {} } }
    expect(tierLabel(untold, 'supreme', 'ja')).toBe('supreme')
  })
})
