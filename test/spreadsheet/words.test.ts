import { describe, expect, test } from 'vitest'
import type { Words } from '../../src/index.ts'
import {
  deadlineWords,
  errorCell,
  outcomeWords,
  separator,
  statusWords,
  wordFor,
  wordForNone,
} from '../../src/spreadsheet/cellWords.ts'
import { eventKinds, eventParts, purposes, refusalOption } from '../../src/spreadsheet/eventColumns.ts'
import { problems } from '../../src/spreadsheet/problems.ts'

describe('what a cell says where a code stands', () => {
  test('of outcomes, states and deadlines', () => {
    expect(outcomeWords).toEqual({
      met: { ja: '適合', en: 'met' },
      unmet: { ja: '不適合', en: 'not met' },
      undetermined: { ja: '未確定', en: 'undetermined' },
      referred: { ja: '要判断', en: 'referred' },
    })
    expect(statusWords).toEqual({
      notCertified: { ja: '認証なし', en: 'not certified' },
      inForce: { ja: '有効', en: 'in force' },
      suspended: { ja: '効力停止中', en: 'suspended' },
      expired: { ja: '満了', en: 'expired' },
      revoked: { ja: '取消し', en: 'revoked' },
      withdrawn: { ja: '取り止め', en: 'withdrawn' },
      undetermined: { ja: '未確定', en: 'undetermined' },
    })
    expect(deadlineWords).toEqual({
      report: { ja: '報告', en: 'report' },
      renewal: { ja: '更新申請', en: 'renewal' },
      expiry: { ja: '満了', en: 'expiry' },
    })
  })

  test('is the code itself unless a language is asked for', () => {
    const said = (locale: 'ja' | 'en' | undefined) => [
      wordFor(outcomeWords, 'unmet', locale),
      wordForNone(locale),
    ]
    expect([said('ja'), said('en'), said(undefined)]).toEqual([
      ['不適合', 'なし'],
      ['not met', 'none'],
      ['unmet', 'none'],
    ])
  })

  test('separates names as the language does', () => {
    expect([separator('ja'), separator('en')]).toEqual(['、', ', '])
  })

  test('is an error in Japanese unless English is asked for, with how many more there are', () => {
    const words = { ja: '値がない', en: 'no value' }
    expect([errorCell(words), errorCell(words, 'ja', 2), errorCell(words, undefined, 1)]).toEqual([
      '#基準: 値がない',
      '#基準: 値がない（ほか2件）',
      '#基準: 値がない（ほか1件）',
    ])
    expect([errorCell(words, 'en'), errorCell(words, 'en', 1)]).toEqual([
      '#KIJUN: no value',
      '#KIJUN: no value (and 1 more)',
    ])
  })
})

test('events are written in columns and kinds of these names', () => {
  expect(eventParts).toEqual({
    id: ['id', '番号'],
    kind: ['kind', '出来事'],
    on: ['on', '年月日'],
    for: ['for', '決定の種類'],
    tier: ['tier', '認証区分'],
    affecting: ['affecting', '認証への影響'],
    final: ['final', '最終報告'],
    ground: ['ground', '取消しの事由'],
    until: ['until', '延長後の末日'],
    by: ['by', '決定者'],
    note: ['note', '備考'],
  })
  const written = [...eventKinds, ...purposes, refusalOption].map(({ id, words }) => [id, words.ja, words.en])
  expect(written).toEqual([
    ['applied', '申請', 'applied'],
    ['applicationWithdrawn', '申請の取り下げ', 'application withdrawn'],
    ['accepted', '申請の受理', 'accepted'],
    ['decided', '決定', 'decided'],
    ['changeReported', '変更の報告', 'change reported'],
    ['reportSubmitted', '報告の提出', 'report submitted'],
    ['suspended', '一時停止', 'suspended'],
    ['resumed', '一時停止の解除', 'resumed'],
    ['extended', '期間の延長', 'extended'],
    ['withdrawn', '取り止め', 'withdrawn'],
    ['revoked', '取消し', 'revoked'],
    ['notified', '通知', 'notified'],
    ['initial', '新規', 'initial'],
    ['renewal', '更新', 'renewal'],
    ['reapplication', '再申請', 'reapplication'],
    ['change', '変更', 'change'],
    ['none', 'なし', 'none'],
  ])
})

describe('what is wrong with a cell', () => {
  test.each<[Words, string, string]>([
    [problems.hostError('#N/A'), 'セルの値がエラーです（「#N/A」）', 'the cell holds an error ("#N/A")'],
    [
      problems.zeroOrBlank(),
      '0 か空欄かを Excel が区別して渡さないため、読み取れません。範囲に &"" を付けて A2:H2&"" のように指定してください',
      'Excel does not tell 0 from a blank here; give the range as text, as in A2:H2&""',
    ],
    [
      problems.flag('△'),
      '「△」は「はい・いいえ」として読めません。はい／いいえ、○／×、有／無、TRUE／FALSE のいずれかを記入してください',
      '"△" cannot be read as yes or no; write yes or no, ○ or ×, or TRUE or FALSE',
    ],
    [problems.number('四十'), '「四十」は数として読めません', '"四十" cannot be read as a number'],
    [problems.number(1.5), '1.5 は数として読めません', '1.5 cannot be read as a number'],
    [
      problems.percent('53%'),
      '「53%」は割合ですが、この欄は割合の欄ではありません',
      '"53%" is a percentage, and this column is not one of percentages',
    ],
    [
      problems.choice('x', [
        { ja: '甲', en: 'a' },
        { ja: '乙', en: 'b' },
      ]),
      '「x」は選択肢にありません。選べるのは 甲, 乙 です',
      '"x" is not a choice; expected one of a, b',
    ],
    [
      problems.choiceAsNumber(1.1),
      '1.1 は数のセルです。末尾の0が失われているおそれがあるため、文字列として入力してください',
      '1.1 is a number; enter it as text, since a number loses its trailing zeros',
    ],
    [problems.text(true), 'true は文字として読めません', 'true cannot be read as text'],
    [
      problems.date('4/1'),
      '「4/1」は日付として読めません（例: 2026-03-31、2026/3/31、令和8年3月31日）',
      '"4/1" cannot be read as a date (such as 2026-03-31, 2026/3/31 or R8.3.31)',
    ],
    [
      problems.yearAlone(2026),
      '2026 は年だけの値に見えます。年月日を記入してください',
      '2026 looks like a year alone; enter year, month and day',
    ],
    [
      problems.falseLeapDay(),
      '通し番号 60 は、暦にない1900年2月29日を指します',
      'the serial number 60 stands for 29 February 1900, a day that never was',
    ],
    [
      problems.serial(0.5),
      '通し番号 0.5 は扱える日付の範囲の外にあります',
      'the serial number 0.5 lies outside the dates that can be told',
    ],
    [
      problems.timeOfDay('11:00:00'),
      '日付に時刻（11:00:00）が付いています。日付だけにするか、スクリプトとスプレッドシートのタイムゾーンを揃えてください',
      'the date carries a time (11:00:00); enter the date alone, or give script and spreadsheet the same time zone',
    ],
    [
      problems.dateTime('9:00'),
      '「9:00」は日時として読めません（例: 2026-03-31 17:00）',
      '"9:00" cannot be read as a date and time (such as 2026-03-31 17:00)',
    ],
    [
      problems.noTime('2026-03-31'),
      '2026-03-31 に時刻がありません。0時ちょうどの場合は「2026-03-31 0:00」と文字列で入力してください',
      '2026-03-31 has no time of day; for midnight enter "2026-03-31 0:00" as text',
    ],
    [
      problems.length('年'),
      '「年」は期間として読めません（例: 4年、6か月、20日、1年6か月）',
      '"年" cannot be read as a length (such as 4 years, 6 months or 20 days)',
    ],
    [
      problems.beyond(),
      '結果が扱える日付の範囲（2200-12-31まで）を超えます',
      'the result lies after 2200-12-31',
    ],
    [problems.monthDay(2, '30'), '2月「30」日という日はありません', 'no year has a month 2 with a day "30"'],
  ])('reads %#', ({ ja, en }, japanese, english) => {
    expect({ ja, en }).toEqual({ ja: japanese, en: english })
  })
})

describe('what is wrong with a heading, an option or a row', () => {
  test.each<[Words, string, string]>([
    [
      problems.heading('得店', undefined),
      '見出し「得店」に当たる項目がありません',
      'no fact has the heading "得店"',
    ],
    [
      problems.heading('得店', '得点'),
      '見出し「得店」に当たる項目がありません（「得点」ではありませんか）',
      'no fact has the heading "得店"; did you mean "得点"?',
    ],
    [
      problems.headingAmbiguous('点', ['a', 'b']),
      '見出し「点」は a, b のどれかに決まりません',
      'the heading "点" may mean a, b',
    ],
    [
      problems.headingTwice('点'),
      '見出し「点」の項目が2列にあります',
      'the fact of the heading "点" has two columns',
    ],
    [problems.headingRows(), '見出しは1行の範囲で指定してください', 'the headings have to be one row'],
    [
      problems.headingBlank(3),
      '3列目に値がありますが、見出しがありません',
      'column 3 holds a value and has no heading',
    ],
    [
      problems.width(2, 3),
      '見出しは2列、行は3列です。同じ列の範囲を指定してください',
      'there are 2 headings and 3 columns; give both ranges the same columns',
    ],
    [
      problems.listCount('a.count'),
      '「a.count」の列がありません。件数がなければ、記入された分で全部かどうかが分かりません',
      'there is no column "a.count"; without it nobody knows whether the list is complete',
    ],
    [
      problems.listBeyond('a.count', 1, 2),
      '「a.count」は 1 ですが、2件目に記入があります',
      '"a.count" is 1, and no. 2 is filled in',
    ],
    [problems.required({ ja: '制度', en: 'the scheme' }), '制度の指定がありません', 'the scheme is missing'],
    [problems.option('stage', undefined), '「stage」という指定はありません', 'there is no option "stage"'],
    [
      problems.option('stage', 'stages'),
      '「stage」という指定はありません（「stages」ではありませんか）',
      'there is no option "stage"; did you mean "stages"?',
    ],
    [
      problems.optionForm('stages'),
      '「stages」は指定として読めません（例: stages=criteria; on=2026-04-01）',
      '"stages" is no option (such as stages=criteria; on=2026-04-01)',
    ],
    [
      problems.among('fr', ['ja', 'en']),
      '「fr」は使えません。使えるのは ja, en です',
      '"fr" is none of ja, en',
    ],
    [problems.noRecordOf('Y-9'), '番号「Y-9」の出来事がありません', 'there is no event of "Y-9"'],
    [
      problems.severalIds(),
      '出来事の範囲に複数の番号があります。どの番号について答えるかを指定してください',
      'the events are of several ids; say which to answer for',
    ],
    [problems.factTwice('点'), '「点」の値が行によって違います', '"点" differs from row to row'],
    [problems.eventRow(9, { ja: '甲', en: 'a' }), '出来事の9行目: 甲', 'row 9 of the events: a'],
  ])('reads %#', ({ ja, en }, japanese, english) => {
    expect({ ja, en }).toEqual({ ja: japanese, en: english })
  })

  test('quotes 60 characters, and names 12 of many', () => {
    const names = (n: number) => Array.from({ length: n }, (_, at) => `n${at + 1}`)
    const twelve = names(12).join(', ')
    expect(problems.noRecordOf('x'.repeat(60)).en).toBe(`there is no event of "${'x'.repeat(60)}"`)
    expect(problems.noRecordOf('x'.repeat(61)).en).toBe(`there is no event of "${'x'.repeat(60)}…"`)
    expect(problems.headingAmbiguous('x', names(12)).en).toBe(`the heading "x" may mean ${twelve}`)
    expect(problems.headingAmbiguous('x', names(13)).en).toBe(`the heading "x" may mean ${twelve}, …`)
  })
})
