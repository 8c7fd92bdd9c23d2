import { describe, expect, test } from 'vitest'
import { lifecycleWordsIn } from '../../src/cli/lifecycleWords.ts'
import type { Deadline, Event, Locale, StatusReason } from '../../src/index.ts'

const locales = ['en', 'ja'] as const satisfies readonly Locale[]

/** What is said of each thing in English and in Japanese. */
type Said<T> = readonly (readonly [T, en: string, ja: string])[]

describe('lifecycleWordsIn()', () => {
  test('has the words of tables', () => {
    const inBoth = locales.map((locale) => {
      const words = lifecycleWordsIn(locale)
      return Object.fromEntries(Object.entries(words).filter(([, of]) => typeof of === 'string'))
    })
    expect(inBoth).toEqual([
      {
        on: 'on',
        status: 'status',
        mark: 'mark',
        published: 'published',
        deadlineColumn: 'deadline',
        due: 'due',
        plain: 'as counted',
        elapsedOn: 'elapsed on',
        basis: 'basis',
        nothingDue: 'nothing is due',
        notDisclosed: 'not disclosed',
        noLastDay: 'no last day',
        passedOver: 'Passed over:',
      },
      {
        on: '基準日',
        status: '状態',
        mark: 'マーク',
        published: '公表',
        deadlineColumn: '期限',
        due: '期日',
        plain: '移動前',
        elapsedOn: '経過日',
        basis: '根拠',
        nothingDue: '期限なし',
        notDisclosed: '非公表',
        noLastDay: '定めなし',
        passedOver: '取り入れなかった出来事:',
      },
    ])
    expect(locales.map((locale) => lifecycleWordsIn(locale).statuses)).toEqual([
      {
        notCertified: 'not certified',
        inForce: 'in force',
        suspended: 'suspended',
        expired: 'expired',
        revoked: 'revoked',
        withdrawn: 'withdrawn',
        undetermined: 'undetermined',
      },
      {
        notCertified: '認証なし',
        inForce: '有効',
        suspended: '効力停止中',
        expired: '満了',
        revoked: '取消し',
        withdrawn: '取り止め',
        undetermined: '未確定',
      },
    ])
    expect(locales.map((locale) => lifecycleWordsIn(locale).deadlineKinds)).toEqual([
      { report: 'report', renewal: 'renewal', expiry: 'expiry' },
      { report: '報告', renewal: '更新申請', expiry: '満了' },
    ])
  })

  const days = { from: '2024-04-01', until: '2028-03-31', to: '2030-03-31', on: '2026-10-01' }
  const reasons: Said<StatusReason['code']> = [
    ['status/not-certified', 'there is no certification', '認証を受けていない'],
    [
      'status/period',
      'the period runs from 2024-04-01 to 2028-03-31',
      '認証期間は2024-04-01から2028-03-31まで',
    ],
    [
      'status/no-period',
      'certified since 2024-04-01; the text states no period',
      '2024-04-01に認証。有効期間の定めはない',
    ],
    ['status/renewed', 'renewed on 2026-10-01', '2026-10-01の更新の決定による'],
    [
      'status/reapplied',
      'decided anew on a reapplication on 2026-10-01',
      '2026-10-01の再申請による決定による',
    ],
    [
      'status/expired',
      'the period from 2024-04-01 ended on 2028-03-31',
      '2024-04-01からの認証期間は2028-03-31に満了',
    ],
    [
      'status/lapse-bridged',
      'the period ended on 2028-03-31; a renewal applied for in time carries it on',
      '認証期間は2028-03-31までだが、期間内の更新申請により決定まで継続する',
    ],
    ['status/suspended', 'suspended since 2026-10-01', '2026-10-01から効力を一時停止'],
    ['status/revoked', 'revoked on 2026-10-01', '2026-10-01に取消し'],
    ['status/withdrawn', 'withdrawn on 2026-10-01', '2026-10-01に取り止め・辞退'],
    [
      'status/withdrawal-filed',
      'a withdrawal was filed on 2026-10-01 and awaits its revocation',
      '2026-10-01に辞退・取り止めの届出。取消しの決定を待つ',
    ],
    ['status/extended', 'extended to 2028-03-31', '2028-03-31まで延長'],
    [
      'status/transition',
      'a supplementary provision changes the last day from 2024-04-01 to 2030-03-31',
      '附則により末日が2024-04-01から2030-03-31に変わる',
    ],
    [
      'status/transition-open',
      'the last day is 2024-04-01, or 2030-03-31 if a supplementary provision reaches it: a fact that it asks for is missing',
      '末日は2024-04-01又は、附則が適用されるなら2030-03-31。附則の要件となる事実が不明',
    ],
  ]

  test.each(reasons)('words the reason %s', (code, ...said) => {
    expect(locales.map((locale) => lifecycleWordsIn(locale).reasons[code](days))).toEqual(said)
  })

  test('words a change of tier by its tiers and its day, and no reason is left out', () => {
    const tiers = { ...days, from: 'superior', to: 'standard' }
    expect(locales.map((locale) => lifecycleWordsIn(locale).reasons['status/tier-changed'](tiers))).toEqual([
      'tier changed from superior to standard on 2026-10-01',
      '2026-10-01の決定により認証区分がsuperiorからstandardに変わる',
    ])
    const worded = [...reasons.map(([code]) => code), 'status/tier-changed'].sort()
    for (const locale of locales) expect(Object.keys(lifecycleWordsIn(locale).reasons).sort()).toEqual(worded)
  })

  const on = '2026-10-01'
  const decided = { kind: 'decided', on, tier: 'superior' } as const
  const refused = { kind: 'decided', on, tier: null } as const
  const events: Said<Event> = [
    [{ kind: 'applied', on }, 'application filed', '申請'],
    [{ kind: 'applicationWithdrawn', on }, 'application withdrawn', '申請の取り下げ'],
    [{ kind: 'accepted', on }, 'application accepted', '申請の受理'],
    [{ ...decided, for: 'initial' }, 'certified: NAME', '認証の決定: NAME'],
    [{ ...decided, for: 'renewal' }, 'renewed: NAME', '更新の決定: NAME'],
    [{ ...decided, for: 'reapplication' }, 'decided on a reapplication: NAME', '再申請による決定: NAME'],
    [{ ...decided, for: 'change' }, 'decided anew after a change: NAME', '変更に伴う改めての決定: NAME'],
    [{ ...refused, for: 'initial' }, 'certification: refused', '不認証の決定'],
    [{ ...refused, for: 'renewal' }, 'renewal: refused', '更新しない決定'],
    [{ ...refused, for: 'reapplication' }, 'reapplication: refused', '再申請に対する不認証の決定'],
    [{ ...refused, for: 'change' }, 'after a change: refused', '変更に伴う不認証の決定'],
    [{ kind: 'changeReported', on }, 'change reported', '変更の報告'],
    [
      { kind: 'changeReported', on, affecting: true },
      'change reported that may affect the certification',
      '変更の報告（認証の決定に影響するおそれがある変更）',
    ],
    [
      { kind: 'changeReported', on, affecting: false },
      'change reported that does not affect the certification',
      '変更の報告（認証の決定に影響するおそれがない変更）',
    ],
    [{ kind: 'reportSubmitted', on }, 'report submitted', '報告の提出'],
    [{ kind: 'reportSubmitted', on, final: true }, 'final report submitted', '報告の提出（確定版）'],
    [{ kind: 'reportSubmitted', on, final: false }, 'provisional report submitted', '報告の提出（暫定版）'],
    [{ kind: 'suspended', on }, 'suspended', '効力の一時停止の決定'],
    [{ kind: 'resumed', on }, 'suspension lifted', '一時停止の解除'],
    [
      { kind: 'extended', on, until: '2029-03-31' },
      'extended to 2029-03-31',
      '期間の延長の決定（2029-03-31まで）',
    ],
    [{ kind: 'withdrawn', on }, 'withdrawal filed', '辞退・取り止めの届出'],
    [{ kind: 'revoked', on, ground: '19-1-3' }, 'revoked: NAME', '取消しの決定: NAME'],
    [{ kind: 'notified', on }, 'notified', '通知'],
  ]

  test.each(events)('words the event %j', (event, ...said) => {
    expect(locales.map((locale) => lifecycleWordsIn(locale).event(event, 'NAME'))).toEqual(said)
  })

  const citation = { provision: '12-1', text: '第12条第1項' }
  const report = { kind: 'report', id: 'yearly', n: 2, elapsedOn: '2027-10-05', citation } as const
  const deadlines: Said<Deadline> = [
    [
      { ...report, plain: '2027-10-25', due: '2027-10-25' },
      'report 2 is due (its time elapsed on 2027-10-05)',
      '第2回報告の期限（2027-10-05に経過）',
    ],
    [
      { ...report, plain: '2027-10-25', due: '2027-10-26' },
      'report 2 is due (its time elapsed on 2027-10-05; moved from 2027-10-25, a closed day)',
      '第2回報告の期限（2027-10-05に経過、閉庁日のため2027-10-25から移動）',
    ],
    [
      { ...report, plain: null, due: null },
      'report 2: its time has elapsed, and the text names no last day',
      '第2回報告の時点（期限の定めなし）',
    ],
    [
      { kind: 'renewal', opens: null, due: null, why: 'window-not-disclosed', citation },
      'renewal: the text does not disclose when to apply',
      '更新申請の期間は公表されていない',
    ],
    [{ kind: 'expiry', due: '2028-03-31' }, 'last day of the period', '認証期間の末日'],
    [
      { kind: 'expiry', due: null, untilRange: { earliest: '2028-02-12', latest: '2030-03-31' }, citation },
      'last day of the period, or 2030-03-31 if a supplementary provision reaches it',
      '認証期間の末日（附則が適用されるなら2030-03-31）',
    ],
  ]

  test.each(deadlines)('words the deadline %j', (deadline, ...said) => {
    expect(locales.map((locale) => lifecycleWordsIn(locale).deadline(deadline))).toEqual(said)
  })

  test('words the lines of a timeline', () => {
    const lines = locales.map((locale) => {
      const words = lifecycleWordsIn(locale)
      return [
        words.yesNo(true),
        words.yesNo(false),
        words.yesNo(null),
        words.cited('TEXT', '第1条'),
        words.onThisDay('STATUS', undefined),
        words.onThisDay('STATUS', 'TIER'),
        words.becomes('STATUS'),
        words.tierChanges('A', 'B'),
        words.uses('A', 'B'),
        words.governedBy('EDITION'),
        words.moreDays(3),
      ]
    })
    expect(lines).toEqual([
      [
        'yes',
        'no',
        'not known',
        'TEXT (第1条)',
        'on this day: STATUS',
        'on this day: STATUS, TIER',
        'now STATUS',
        'tier: A -> B',
        'may use the mark: A; published: B',
        'governed by EDITION',
        'and 3 more days, which are not told',
      ],
      [
        '可',
        '不可',
        '不明',
        'TEXT（第1条）',
        '基準日: STATUS',
        '基準日: STATUS、TIER',
        'ここからSTATUS',
        '認証区分: A → B',
        'マークの使用: A、公表: B',
        '適用する要綱: EDITION',
        'ほかに3日（省略）',
      ],
    ])
  })
})
