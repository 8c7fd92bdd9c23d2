import { describe, expect, test } from 'vitest'
import { formatIssue, formatPath, type Issue, type IssueCode, makeIssue, nestIssue } from '../src/issue.ts'
import { issueList } from '../src/issueList.ts'
import type { IssueParams } from '../src/issueMessages.ts'

/** What an issue of each code carries, and what it says in English and in Japanese. */
const words: { readonly [C in IssueCode]: readonly [params: IssueParams[C], en: string, ja: string] } = {
  'input/type': [
    { expected: 'a list', given: 'an object' },
    'expected a list, got an object',
    '配列が必要ですが、オブジェクト が渡されました',
  ],
  'input/missing': [
    { expected: 'a date YYYY-MM-DD' },
    'is missing; expected a date YYYY-MM-DD',
    '指定がありません。YYYY-MM-DD 形式の日付が必要です',
  ],
  'input/unreadable': [
    { given: 'it threw' },
    'could not be read: it threw',
    '値を読み取れません: 読み取り中に例外が発生しました',
  ],
  'input/too-deep': [{ maximum: 64 }, 'is nested deeper than 64 levels', '入れ子が64段を超えています'],
  'input/too-large': [{ maximum: 9 }, 'holds more than 9 values', '値が9個を超えています'],
  'input/too-many-issues': [
    { maximum: 100 },
    'more than 100 issues; the rest are not listed',
    '問題が100件を超えたため、以降は省略しました',
  ],
  'key/unknown': [
    { key: '"x"', expected: ['a', 'b'] },
    'unknown key "x"; expected one of a, b',
    '"x" という項目はありません。使えるのは a, b です',
  ],
  'key/forbidden': [
    { key: '__proto__' },
    'the key __proto__ is not allowed',
    '__proto__ という名の項目は使えません',
  ],
  'number/form': [
    { given: '"1e3"' },
    '"1e3" is not a decimal number: expected digits with an optional "-" and one "." (no exponent, "+", separator or full-width digit)',
    '"1e3" は十進数として読めません。半角数字と「-」「.」だけで書いてください（指数、「+」、桁区切り、全角数字は使えません）',
  ],
  'number/imprecise': [
    { given: '0.1234567890123456', maximumDigits: 15 },
    'the number 0.1234567890123456 has more than 15 significant digits and may already be rounded; pass it as a string',
    '数 0.1234567890123456 は有効桁数が15桁を超え、すでに丸められているおそれがあります。文字列で渡してください',
  ],
  'number/digits': [
    { digits: 90, maximumDigits: 60 },
    'has 90 digits; at most 60 are read',
    '数字が90桁あります。読み取れるのは60桁までです',
  ],
  'number/integer': [{ given: '0.5' }, '0.5 is not a whole number', '0.5 は整数ではありません'],
  'number/below-minimum': [
    { given: '-1', minimum: '0' },
    '-1 is less than the minimum 0',
    '-1 は下限 0 を下回っています',
  ],
  'number/not-above': [
    { given: '0', bound: '0' },
    '0 is not more than 0',
    '0 は 0 より大きくなければなりません',
  ],
  'number/above-maximum': [
    { given: '26', maximum: '25' },
    '26 is more than the maximum 25',
    '26 は上限 25 を超えています',
  ],
  'number/step': [
    { given: '0.3', step: '0.5' },
    '0.3 is not a multiple of 0.5',
    '0.3 は 0.5 刻みの値ではありません',
  ],
  'text/too-long': [
    { characters: 201, maximum: 200 },
    'has 201 characters; at most 200 are allowed',
    '201字あります。200字以内で記載してください',
  ],
  'text/encoding': [
    { characters: '髙', encoding: 'Shift_JIS', instead: '〓' },
    'Shift_JIS cannot hold 髙; 〓 stands instead',
    'Shift_JIS では 髙 を表せないため、〓 に置き換えました',
  ],
  'choice/unknown': [
    { given: '"x"', expected: ['a', 'b'] },
    '"x" is not a choice; expected one of a, b',
    '"x" は選択肢にありません。使えるのは a, b です',
  ],
  'date/form': [
    { given: '"2026/4/1"' },
    '"2026/4/1" is not a date of the form YYYY-MM-DD',
    '"2026/4/1" は YYYY-MM-DD 形式の日付ではありません',
  ],
  'date/wareki-form': [
    { given: '"R8"' },
    '"R8" is not a date of the form 令和8年3月31日 or R8.3.31',
    '"R8" は「令和8年3月31日」又は「R8.3.31」の形式の日付ではありません',
  ],
  'date/impossible': [
    { given: '"2023-02-29"' },
    'there is no day "2023-02-29" in the calendar',
    '"2023-02-29" という日付は暦にありません',
  ],
  'date/out-of-range': [
    { given: '"0999-01-01"', earliest: '1873-01-01', latest: '9999-12-31' },
    '"0999-01-01" lies outside 1873-01-01 to 9999-12-31',
    '"0999-01-01" は扱える範囲（1873-01-01から9999-12-31まで）の外にあります',
  ],
  'date/era': [
    { given: '"平成32年"', era: '平成', earliest: '1989-01-08', latest: '2019-04-30' },
    '"平成32年": the era 平成 ran from 1989-01-08 to 2019-04-30',
    '"平成32年": 平成は1989-01-08から2019-04-30までです',
  ],
  'date-time/form': [
    { given: '"9時"' },
    '"9時" is not a local date and time of the form YYYY-MM-DDTHH:MM',
    '"9時" は YYYY-MM-DDTHH:MM 形式の日時ではありません',
  ],
  'list/too-many': [
    { given: 4, maximum: 3 },
    'has 4 entries; at most 3 are allowed',
    '4件あります。3件以内にしてください',
  ],
  'record/not-allowed': [
    { given: '6', expected: ['at most 5'], because: 'side is true' },
    '6 is not allowed where side is true; expected at most 5',
    'side is true の場合に 6 は使えません。使えるのは at most 5 です',
  ],
  'scheme/unknown': [
    { given: '"x"', expected: ['a', 'b'] },
    'no scheme "x"; expected one of a, b',
    '"x" という制度はありません。使えるのは a, b です',
  ],
  'edition/unknown': [
    { given: '"a@1"', expected: ['a@2', 'a@3'] },
    'no edition "a@1"; expected one of a@2, a@3',
    '"a@1" という版はありません。使えるのは a@2, a@3 です',
  ],
  'edition/ambiguous': [
    { scheme: 'a', expected: ['a@2', 'a@3'] },
    'a has several editions; name one of a@2, a@3, or give "on"',
    'a には複数の版があります。a@2, a@3 のいずれかを指定するか、基準日 on を指定してください',
  ],
  'edition/not-in-force': [
    { scheme: 'a', on: '2019-01-01', expected: ['a@2', 'a@3'] },
    'no edition of a is in force on 2019-01-01; editions: a@2, a@3',
    '2019-01-01 に施行されている a の版はありません（版: a@2, a@3）',
  ],
  'edition/overlap': [
    { edition: 'a@2', other: 'a@3' },
    'a@2 and a@3 are in force on the same day',
    'a@2 と a@3 が同じ日に施行されていることになります',
  ],
  'edition/period-only': [
    { scheme: 'a@1' },
    'of a@1 only the period of validity is held, not the text; validity, status and deadlines answer for it',
    'a@1 は認証期間だけを収めており、本文による判定はできません。使えるのは validity、status、deadlines です',
  ],
  'validity/not-stated': [
    { scheme: 'a@1' },
    'the text of a@1 states no period of validity',
    'a@1 の本文には有効期間の定めがありません',
  ],
  'validity/ends-before-start': [
    { from: '2026-04-01', until: '2026-03-31' },
    'the period would end on 2026-03-31, before it starts on 2026-04-01',
    '期間の末日 2026-03-31 が開始日 2026-04-01 より前になります',
  ],
  'validity/out-of-range': [
    { from: '9999-04-01', latest: '9999-12-31' },
    'a period from 9999-04-01 would end after 9999-12-31',
    '9999-04-01 からの期間の末日が 9999-12-31 を過ぎるため、計算できません',
  ],
  'kpi/no-distance': [
    {},
    'the target is the initial value, so that the basic formula has no result; give an indicator of maintenance a formula of its own',
    '目標値が当初値と同じため、基本式では計算できません。維持を目標とする指標には別の計算式を用いてください',
  ],
  'fact/elsewhere': [
    { fact: 'kpi', editions: ['a@2', 'a@3'] },
    'kpi is a fact of a@2, a@3, not of this edition',
    'kpi は a@2, a@3 の項目で、この版の項目ではありません',
  ],
  'event/not-allowed': [
    { event: 'decided', for: 'renewal', on: '2026-04-01', because: 'no-application' },
    'decided for renewal on 2026-04-01 is not allowed: there is no application',
    '2026-04-01 の更新の決定は認められません（申請がない）',
  ],
  'event/out-of-order': [
    { on: '2026-03-31', after: '2026-04-01' },
    '2026-03-31 comes after an event on 2026-04-01; events stand in the order in which they happened',
    '2026-03-31 が 2026-04-01 の出来事より後に置かれています。起きた順に並べてください',
  ],
  'record/format': [
    { given: '"kijun/9"', expected: 'kijun/1' },
    '"kijun/9" is a form of record that this version does not read; it reads kijun/1',
    '"kijun/9" という形式の記録は読めません。読み取れるのは kijun/1 です',
  ],
  'record/other-value': [
    { fact: 'tax' },
    'what is supplied for tax is not what was withheld, or the salt is not that of the record',
    'tax に渡された値は秘匿された値と一致しないか、ソルトがこの記録のものではありません',
  ],
  'definition/shape': [
    { detail: 'needs at least 1 entry' },
    'needs at least 1 entry',
    '定義の形が正しくありません: needs at least 1 entry',
  ],
  'definition/unknown-reference': [
    { kind: 'measure', id: 'pionts', suggestion: 'points' },
    'no measure pionts in this definition; did you mean points?',
    'この定義に measure pionts はありません（points ではありませんか）',
  ],
  'definition/unknown-provision': [
    { id: '9-1' },
    'cites the provision 9-1, which this edition does not have',
    '根拠として挙げた条項 9-1 がこの版にありません',
  ],
  'definition/unknown-path': [
    { given: 'tiers.gold', near: ['tiers', 'tiers.silver'] },
    'no value of the rules stands at tiers.gold; near it: tiers, tiers.silver',
    'tiers.gold に規則の値はありません（近いもの: tiers, tiers.silver）',
  ],
  'definition/duplicate': [
    { kind: 'tier', id: 'gold' },
    'the tier gold is defined twice',
    'tier gold が重複して定義されています',
  ],
  'definition/unusable': [
    { detail: 'a rate needs a group' },
    'a rate needs a group',
    'この定義は評価できません: a rate needs a group',
  ],
  'json/syntax': [
    { detail: 'unexpected end', line: 3, column: 7 },
    'not valid JSON at line 3, column 7: unexpected end',
    '3行7列: JSON として正しくありません（unexpected end）',
  ],
  'json/duplicate-key': [
    { key: '"a"', line: 3, column: 7 },
    'the key "a" stands twice (line 3, column 7)',
    '3行7列: "a" という項目が重複しています',
  ],
}

describe('what an issue says', () => {
  test.each(Object.entries(words))('%s', (code, [params, en, ja]) => {
    const issue: Issue = makeIssue(code as IssueCode, [], params as never)
    expect(issue).toEqual({ code, path: [], params, message: en })
    expect([formatIssue(issue, 'en'), formatIssue(issue, 'ja')]).toEqual([en, ja])
  })

  test.each(['key/unknown', 'choice/unknown', 'scheme/unknown', 'edition/unknown'] as const)(
    '%s names what was probably meant, or the first of many names',
    (code) => {
      const given = { given: '"x"', key: '"x"' }
      const names = Array.from({ length: 13 }, (_, at) => `n${at}`)
      const says = (more: object) => {
        const issue = makeIssue(code, [], { ...given, ...more } as never)
        return [issue.message, formatIssue(issue, 'ja')]
      }
      const [enMeant, jaMeant] = says({ expected: names, suggestion: 'n0' })
      expect(enMeant).toMatch(/"x"(?: is not a choice)?; did you mean n0\?$/)
      expect(jaMeant).toMatch(/（n0 ではありませんか）$/)
      const twelve = 'n0, n1, n2, n3, n4, n5, n6, n7, n8, n9, n10, n11'
      const [enTwelve, jaTwelve] = says({ expected: names.slice(0, 12) })
      expect(enTwelve?.split('; ')[1]).toBe(`expected one of ${twelve}`)
      expect(jaTwelve?.split('。')[1]).toBe(`使えるのは ${twelve} です`)
      const [enMany, jaMany] = says({ expected: names })
      expect(enMany?.split('; ')[1]).toBe(`expected one of ${twelve}, …`)
      expect(jaMany?.split('。')[1]).toBe(`使えるのは ${twelve}, … です`)
      const [enNone, jaNone] = says({ expected: [] })
      expect(enNone).not.toContain('expected')
      expect(jaNone).not.toContain('使えるのは')
    },
  )

  test('a key is unknown where nothing is said of what is known', () => {
    const issue = makeIssue('key/unknown', [], { key: '"x"' })
    expect([issue.message, formatIssue(issue, 'ja')]).toEqual([
      'unknown key "x"',
      '"x" という項目はありません',
    ])
  })

  test('an edition is not in force where there is none at all', () => {
    const issue = makeIssue('edition/not-in-force', [], { scheme: 'a', on: '2019-01-01', expected: [] })
    expect(issue.message).toBe('no edition of a is in force on 2019-01-01; editions: ')
  })
})

test.each<[because: string, en: string, ja: string]>([
  ['no-edition', 'no text is in force on that day', 'その日に施行されている要綱がない'],
  ['not-in-text', 'the text does not provide for it', '要綱に定めがない'],
  ['already-applied', 'an application is pending', '申請がすでに出ている'],
  ['no-application', 'there is no application', '申請がない'],
  ['already-certified', 'the certification still stands', '認証がまだ有効である'],
  ['not-certified', 'there is no certification', '認証を受けていない'],
  ['already-suspended', 'it is suspended already', 'すでに停止されている'],
  ['nothing-decided', 'nothing has been decided', 'まだ何も決定されていない'],
  [
    'same-tier-only',
    'the text approves a change or does not; it decides no other tier upon it',
    '変更に伴って別の区分を決定する定めがない',
  ],
  ['not-suspended', 'it is not suspended', '停止されていない'],
  ['no-extension', 'the new last day is not after the present one', '新しい末日が今の末日より後でない'],
  ['expired', 'the certification has expired', '認証期間が満了している'],
  ['revoked', 'the certification was revoked', '認証が取り消されている'],
  ['withdrawn', 'the certification was withdrawn', '認証が取り止められている'],
])('why an event is passed over: %s', (because, en, ja) => {
  const issue = makeIssue('event/not-allowed', [], { event: 'resumed', on: '2026-04-01', because })
  expect(issue.message).toBe(`resumed on 2026-04-01 is not allowed: ${en}`)
  expect(formatIssue(issue, 'ja')).toBe(`2026-04-01 の一時停止の解除は認められません（${ja}）`)
})

test.each<[event: string, purpose: string | undefined, ja: string]>([
  ['applied', undefined, '申請'],
  ['applicationWithdrawn', undefined, '申請の取り下げ'],
  ['accepted', undefined, '申請の受理'],
  ['decided', undefined, '決定'],
  ['decided', 'initial', '認証の決定'],
  ['decided', 'renewal', '更新の決定'],
  ['decided', 'reapplication', '再申請による決定'],
  ['decided', 'change', '変更に伴う改めての決定'],
  ['changeReported', undefined, '変更の報告'],
  ['reportSubmitted', undefined, '報告の提出'],
  ['suspended', undefined, '効力の一時停止の決定'],
  ['resumed', undefined, '一時停止の解除'],
  ['extended', undefined, '期間の延長の決定'],
  ['withdrawn', undefined, '辞退・取り止めの届出'],
  ['revoked', undefined, '取消しの決定'],
  ['notified', undefined, '通知'],
])('an event in Japanese: %s, for %s', (event, purpose, ja) => {
  const params = { event, on: '2026-04-01', because: 'no-edition', ...(purpose ? { for: purpose } : {}) }
  const issue = makeIssue('event/not-allowed', [], params)
  expect(formatIssue(issue, 'ja')).toBe(
    `2026-04-01 の${ja}は認められません（その日に施行されている要綱がない）`,
  )
})

test('an issue carries the provision that is not kept to, and nothing where there is none', () => {
  const citation = { provision: 'p', text: '第1条' }
  const params = { given: '0.5' }
  expect(makeIssue('number/integer', ['points'], params, citation)).toEqual({
    code: 'number/integer',
    path: ['points'],
    params,
    message: 'points: 0.5 is not a whole number',
    citation,
  })
  expect(Object.keys(makeIssue('number/integer', [], params))).toEqual(['code', 'path', 'params', 'message'])
})

test('nestIssue() puts what is further out before the path', () => {
  const issue = makeIssue('number/integer', ['points'], { given: '0.5' })
  expect(nestIssue(issue, 'rows', 3)).toEqual({
    ...issue,
    path: ['rows', 3, 'points'],
    message: 'rows[3].points: 0.5 is not a whole number',
  })
})

test.each<[path: readonly (string | number)[], written: string]>([
  [[], ''],
  [['points'], 'points'],
  [[3, 'points'], '[3].points'],
  [['rows', 3, 4, 'points'], 'rows[3][4].points'],
  [['x'.repeat(60)], 'x'.repeat(60)],
  [['a', 'x'.repeat(61)], `a.${'x'.repeat(60)}…`],
])('formatPath() writes %j', (path, written) => {
  expect(formatPath(path)).toBe(written)
})

test('issueList() takes a hundred issues, says once that there are more, and is full', () => {
  const list = issueList()
  const issue = makeIssue('number/integer', [], { given: '0.5' })
  const added = Array.from({ length: 100 }, () => list.add(issue))
  expect([added.every(Boolean), list.full, list.issues.length]).toEqual([true, false, 100])
  expect([list.add(issue), list.full, list.issues.length]).toEqual([false, true, 101])
  expect([list.add(issue), list.full, list.issues.length]).toEqual([false, true, 101])
  expect(list.issues.at(-1)).toMatchObject({ code: 'input/too-many-issues', params: { maximum: 100 } })
})
