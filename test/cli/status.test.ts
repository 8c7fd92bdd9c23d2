import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { linesOf, ndjson, runCli } from './runCli.ts'

const decided = (on: string, tier: string | null, purpose = 'initial') => ({
  kind: 'decided',
  on,
  for: purpose,
  tier,
})
const yokohama = (...events: readonly object[]) => ({ series: 'yokohama-y-sdgs', events })
const okinawa = (...events: readonly object[]) => ({ series: 'okinawa-sdgs', events })
const first = decided('2024-04-01', 'superior')
const february = decided('2026-02-12', 'platinum')

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kijun-status-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function statusOf(history: object, on: string) {
  const { status, out, err } = await runCli(['status', '--on', on, '-'], { input: ndjson(history) })
  expect([status, err]).toEqual([0, ''])
  return linesOf(out)[0]!
}

describe('kijun status', () => {
  test.each<[string, object, string, object]>([
    // Issue 4, "Show", and the articles that it names.
    ['its last day', yokohama(first), '2028-03-31', { status: 'inForce', until: '2028-03-31' }],
    ['the day after it', yokohama(first), '2028-04-01', { status: 'expired', until: '2028-03-31' }],
    [
      'art. 11(2), a rank-up',
      yokohama(first, decided('2026-10-01', 'supreme', 'reapplication')),
      '2028-04-01',
      { status: 'inForce', tier: 'supreme', from: '2026-10-01', until: '2031-03-31' },
    ],
    [
      'art. 17(2), a lower band',
      yokohama(
        first,
        { kind: 'changeReported', on: '2026-05-01', affecting: true },
        decided('2026-06-01', 'standard', 'change'),
      ),
      '2028-03-31',
      { status: 'inForce', tier: 'standard', from: '2024-04-01', until: '2028-03-31' },
    ],
    [
      'art. 16, a suspension',
      yokohama(first, { kind: 'suspended', on: '2025-06-01' }),
      '2025-06-01',
      { status: 'suspended', until: '2028-03-31', mayUseMark: false, published: false },
    ],
    [
      'KPI changed',
      { ...okinawa(february), facts: { kpiChanged: true } },
      '2028-02-13',
      { status: 'inForce', until: '2030-03-31', governedBy: 'okinawa-sdgs@2026-06-03' },
    ],
    [
      'KPI not changed',
      { ...okinawa(february), facts: { kpiChanged: false } },
      '2028-02-13',
      { status: 'expired', until: '2028-02-12', governedBy: 'okinawa-sdgs@2023-07-31' },
    ],
    [
      'KPI unknown, while it stands either way',
      okinawa(february),
      '2028-02-12',
      { status: 'inForce', until: null, untilRange: { earliest: '2028-02-12', latest: '2030-03-31' } },
    ],
    [
      'KPI unknown',
      okinawa(february),
      '2028-02-13',
      {
        status: 'undetermined',
        until: null,
        untilRange: { earliest: '2028-02-12', latest: '2030-03-31' },
        mayUseMark: null,
        published: null,
      },
    ],
    [
      'nothing that happened',
      yokohama(),
      '2024-04-01',
      { status: 'notCertified', tier: null, from: null, until: null, mayUseMark: false, published: false },
    ],
  ])('tells %s', async (_, history, on, expected) => {
    expect(await statusOf(history, on)).toMatchObject({ on, ...expected, issues: [] })
  })

  test('gives the supplementary provision among the reasons', async () => {
    const { status, until, reasons } = await statusOf(
      yokohama(decided('2023-08-01', 'standard')),
      '2028-03-31',
    )
    expect([status, until]).toEqual(['inForce', '2028-03-31'])
    expect(reasons).toContainEqual({
      code: 'status/transition',
      params: { from: '2025-07-31', to: '2028-03-31' },
      citation: { provision: 's2-scope', text: '附則第2項' },
    })
  })

  test('writes the keys of contracts.md in their order', async () => {
    const keys = ['on', 'status', 'tier', 'from', 'until', 'mayUseMark', 'published', 'governedBy']
    const rest = ['readings', 'reasons', 'issues']
    const found = await statusOf({ id: 'a', ...yokohama(first) }, '2028-03-31')
    expect(Object.keys(found)).toEqual(['id', ...keys, ...rest])
    const open = await statusOf(okinawa(february), '2028-03-31')
    expect(Object.keys(open)).toEqual([...keys.slice(0, 5), 'untilRange', ...keys.slice(5), ...rest])
  })

  test('takes the day of the line before --on, and --today for those that give none', async () => {
    const input = ndjson({ on: '2028-03-31', ...yokohama(first) }, yokohama(first))
    const said = await runCli(['status', '--on', '2028-04-01'], { input })
    expect(linesOf(said.out)).toMatchObject([{ status: 'inForce' }, { status: 'expired' }])
    const asked = await runCli(['status', '--today'], { input, today: '2028-04-01' })
    expect(asked.out).toBe(said.out)
  })

  test('takes what is null for what is not said, and shows where no text is in force', async () => {
    const input = ndjson({ id: null, on: null, ...yokohama() })
    const argv = ['status', '--on', '2010-01-01', '--format', 'csv']
    const { status, out } = await runCli(argv, { input })
    // The first text is of 2020-10-12.
    expect([status, out.split(/\r?\n/)[1]]).toEqual([
      0,
      expect.stringMatching(/^#1,,2010-01-01,not certified,/),
    ])
  })

  test('takes the series of those that name none from --series', async () => {
    const argv = ['status', '--series', 'yokohama-y-sdgs', '--on', '2028-03-31', '--format', 'json']
    const { out } = await runCli(argv, { input: ndjson({ events: [first] }) })
    expect(JSON.parse(out)).toMatchObject([{ status: 'inForce' }])
  })

  test('passes over events that the text does not allow, and answers', async () => {
    const history = yokohama(
      first,
      { kind: 'revoked', on: '2025-05-01', ground: '20-1' },
      { kind: 'revoked', on: '2025-06-01', ground: '19-1-3' },
      decided('2028-02-01', 'superior', 'renewal'),
      { kind: 'notified', on: '2025-05-31' },
      decided('2028-02-03', 'best'),
    )
    const { status, issues } = await statusOf(history, '2028-03-31')
    expect(status).toBe('revoked')
    expect(issues).toMatchObject([
      { code: 'choice/unknown', path: ['events', 1, 'ground'] },
      {
        code: 'event/not-allowed',
        path: ['events', 3],
        params: { event: 'decided', for: 'renewal', on: '2028-02-01', because: 'revoked' },
        message: 'events[3]: decided for renewal on 2028-02-01 is not allowed: the certification was revoked',
        citation: { text: '第12条第1項' },
      },
      { code: 'event/out-of-order', path: ['events', 4] },
      { code: 'choice/unknown', path: ['events', 5, 'tier'] },
    ])
  })

  test.each<[string, object, string, string]>([
    ['no ground', { kind: 'revoked', on: '2025-06-01' }, 'input/missing', 'ground'],
    ['a ground that is no text', { kind: 'revoked', on: '2025-06-01', ground: 5 }, 'input/missing', 'ground'],
    ['no purpose', { kind: 'decided', on: '2028-02-01', tier: 'superior' }, 'input/missing', 'for'],
    [
      'an unknown purpose',
      { kind: 'decided', on: '2028-02-01', for: 'renwal', tier: 'superior' },
      'choice/unknown',
      'for',
    ],
    ['no tier', { kind: 'decided', on: '2028-02-01', for: 'renewal' }, 'input/missing', 'tier'],
    ['an impossible day', { kind: 'notified', on: '2028-02-30' }, 'date/impossible', 'on'],
    ['no day', { kind: 'notified' }, 'input/missing', 'on'],
    ['an unknown kind', { kind: 'suspend', on: '2028-02-02' }, 'choice/unknown', 'kind'],
    ['no kind', { on: '2028-02-02' }, 'input/missing', 'kind'],
    ['an unknown key', { kind: 'notified', on: '2028-02-02', form: '8' }, 'key/unknown', 'form'],
    [
      'a flag that is none',
      { kind: 'reportSubmitted', on: '2028-02-02', final: 'yes' },
      'input/type',
      'final',
    ],
  ])('does not answer a history with an event that has %s', async (_, event, code, key) => {
    // The resumption, which the text does not allow, might be allowed if the event could be read.
    const history = yokohama(first, event, { kind: 'resumed', on: '2028-03-01' })
    for (const argv of [['status', '--on', '2028-03-31'], ['deadlines']]) {
      const { status, out, err } = await runCli(argv, { input: ndjson({ id: 'a', ...history }) })
      expect(status).toBe(1)
      const [line] = linesOf(out)
      expect(Object.keys(line!)).toEqual(['id', 'line', 'issues'])
      expect(line).toMatchObject({ id: 'a', line: 1, issues: [{ code, path: ['events', 1, key] }] })
      expect(line!['issues']).toHaveLength(1)
      expect(err).toBe('kijun: standard input: 1 of 1 could not be answered; see their issues\n')
    }
  })

  test('answers a history with more events that are not allowed than are listed', async () => {
    const resumed = Array.from({ length: 150 }, () => ({ kind: 'resumed', on: '2024-05-01' }))
    const { status, issues } = await statusOf(yokohama(first, ...resumed), '2028-03-31')
    expect(status).toBe('inForce')
    expect(issues).toHaveLength(101)
  })

  test.each([
    [{ kind: 'revoked', on: '2025-06-01' }, '取消しの事由が必要です'],
    [
      { kind: 'decided', on: '2025-06-01', tier: null },
      'initial、renewal、reapplication、change のいずれかが必要です',
    ],
    [{ kind: 'decided', on: '2025-06-01', for: 'initial' }, '認証区分（認証しない決定なら null）が必要です'],
  ])('says in Japanese what %j lacks', async (event, message) => {
    const argv = ['status', '--on', '2028-03-31', '--locale', 'ja']
    const { out } = await runCli(argv, { input: ndjson(yokohama(event)) })
    expect(linesOf(out)).toMatchObject([{ issues: [{ message: expect.stringContaining(message) }] }])
  })

  test('words the issues of events in the language that is asked for', async () => {
    const argv = ['status', '--on', '2028-03-31', '--locale', 'ja']
    const { out } = await runCli(argv, { input: ndjson(yokohama({ kind: 'resumed', on: '2024-05-01' })) })
    expect(linesOf(out)).toMatchObject([
      { issues: [{ message: 'events[0]: 2024-05-01 の一時停止の解除は認められません（停止されていない）' }] },
    ])
  })

  test.each<[string, string, [string, (string | number)[]][]]>([
    ['no day', ndjson(yokohama(first)), [['input/missing', ['on']]]],
    ['an impossible day', ndjson({ ...yokohama(first), on: '2028-02-30' }), [['date/impossible', ['on']]]],
    ['no series', ndjson({ on: '2028-03-31', events: [] }), [['input/missing', ['series']]]],
    ['no events', ndjson({ on: '2028-03-31', series: 'sp2-esg' }), [['input/missing', ['events']]]],
    [
      'events that are no list',
      ndjson({ on: '2028-03-31', series: 'sp2-esg', events: {} }),
      [['input/type', ['events']]],
    ],
    [
      'a series that is no text',
      ndjson({ on: '2028-03-31', series: 5, events: [] }),
      [['input/type', ['series']]],
    ],
    [
      'an unknown series',
      ndjson({ on: '2028-03-31', series: '__proto__', events: [] }),
      [['scheme/unknown', ['series']]],
    ],
    [
      'an unknown key',
      ndjson({ on: '2028-03-31', ...yokohama(first), event: [] }),
      [['key/unknown', ['event']]],
    ],
    [
      'an unknown reading',
      ndjson({ on: '2028-03-31', ...yokohama(first), readings: { 'yoko-first-dya': 'counted' } }),
      [['key/unknown', ['readings', 'yoko-first-dya']]],
    ],
    [
      'a fact of the wrong type',
      ndjson({ on: '2028-03-31', ...okinawa(february), facts: { kpiChanged: 'yes' } }),
      [['input/type', ['facts', 'kpiChanged']]],
    ],
    [
      'closed days that are none',
      ndjson({ on: '2028-03-31', ...yokohama(first), closedDays: { weekend: true, dates: ['x'] } }),
      [
        ['key/unknown', ['closedDays', 'weekend']],
        ['date/form', ['closedDays', 'dates', 0]],
      ],
    ],
    [
      'several things at once',
      ndjson({ series: 'yokohama', events: 5, closedDays: 5 }),
      [
        ['input/missing', ['on']],
        ['scheme/unknown', ['series']],
        ['input/type', ['closedDays']],
        ['input/type', ['events']],
      ],
    ],
    ['a line that breaks off', '{"series":"sp2-esg","on":"2028-03-31","events":[', [['json/syntax', []]]],
    [
      'a key that stands twice within an event',
      '{"series":"sp2-esg","on":"2028-03-31","events":[{"kind":"applied","on":"2025-01-01","on":"2026-01-01"}]}',
      [['json/duplicate-key', ['events', 0, 'on']]],
    ],
  ])('cannot answer %s', async (_, input, issues) => {
    const good = ndjson({ ...yokohama(first), on: '2028-03-31' })
    const { status, out, err } = await runCli(['status', '-'], {
      input: `${good}${input.trimEnd()}\n${good}`,
    })
    const [before, refused, after] = linesOf(out)
    expect([status, err]).toEqual([
      1,
      'kijun: standard input: 1 of 3 could not be answered; see their issues\n',
    ])
    expect([before, after]).toMatchObject([{ status: 'inForce' }, { status: 'inForce' }])
    expect(Object.keys(refused!)).toEqual(['line', 'issues'])
    expect(refused).toMatchObject({ line: 2, issues: issues.map(([code, path]) => ({ code, path })) })
    expect(refused!['issues']).toHaveLength(issues.length)
  })

  test('suggests the scheme of an edition that is named as a series', async () => {
    const input = ndjson({ on: '2028-03-31', series: 'yokohama-y-sdgs@2024-04-01', events: [] })
    const { out } = await runCli(['status'], { input })
    expect(linesOf(out)).toMatchObject([
      {
        issues: [
          { params: { suggestion: 'yokohama-y-sdgs', expected: expect.arrayContaining(['sp2-esg']) } },
        ],
      },
    ])
  })

  test('is a table for people, aligned in Japanese', async () => {
    const input = ndjson(
      { id: 'い', ...yokohama(first) },
      { id: 'b', ...okinawa(february) },
      yokohama(first, { kind: 'resumed', on: '2024-05-01' }),
      { series: 'no' },
    )
    const argv = ['status', '--on', '2028-03-31', '--format', 'table', '--locale', 'ja']
    const { status, out } = await runCli(argv, { input })
    const rows = out.trimEnd().split('\n')
    expect(status).toBe(1)
    expect(rows[0]).toMatch(/^id {2}制度 +基準日 +状態 +認証区分 +開始日 +末日 +マーク +公表 +理由$/)
    expect(rows[1]).toMatch(
      /^い {2}yokohama-y-sdgs@2024-04-01 {2}2028-03-31 {2}有効 +superior（スーペリア） +2024-04-01 {2}2028-03-31 +可 +可 +認証期間は/,
    )
    expect(rows[2]).toMatch(/ 未確定 .* 2028-02-12 \/ 2030-03-31 {2}不明 +不明 +.*附則第2項/)
    expect(rows[3]).toMatch(/^#3 .*取り入れなかった出来事: events\[1\]: /)
    expect(rows[4]).toMatch(/^#4 .*– +events: /)
  })
})

describe('kijun status --format timeline', () => {
  const argv = (on: string, locale: string) => [
    'status',
    '--on',
    on,
    '--format',
    'timeline',
    '--locale',
    locale,
  ]

  test('tells what a supplementary provision changed, from what to what', async () => {
    const input = ndjson({ id: 'y', ...yokohama(decided('2023-08-01', 'standard')) })
    expect((await runCli(argv('2028-03-31', 'en'), { input })).out).toBe(`== y ==

   2023-08-01  certified: standard
               now in force
               the period runs from 2023-08-01 to 2025-07-31 (改正前の認証期間（運営主体の改正の知らせによる）)
               may use the mark: not known; published: not known
               governed by yokohama-y-sdgs@2020-10-12
   2024-04-01  the period runs from 2023-08-01 to 2028-03-31 (第11条第1項)
               a supplementary provision changes the last day from 2025-07-31 to 2028-03-31 (附則第2項)
               may use the mark: yes; published: yes
               governed by yokohama-y-sdgs@2024-04-01
>  2028-03-31  on this day: in force, standard
               renewal: the text does not disclose when to apply (第12条第1項)
               last day of the period
   2028-04-01  now expired
               the period from 2023-08-01 ended on 2028-03-31 (第11条第1項)
               may use the mark: no; published: no
`)
  })

  test('tells a suspension and its end, with the days in the Japanese calendar', async () => {
    const events = [first, { kind: 'suspended', on: '2025-06-01' }, { kind: 'resumed', on: '2025-08-01' }]
    const input = ndjson(yokohama(...events, { kind: 'resumed', on: '2025-08-02' }))
    const { status, out } = await runCli(argv('2025-06-15', 'ja'), { input })
    expect(status).toBe(0)
    expect(out).toBe(`== 1行目 ==

   2024-04-01  令和6年4月1日    認証の決定: superior（スーペリア）
                                ここから有効
                                認証期間は2024-04-01から2028-03-31まで（第11条第1項）
                                マークの使用: 可、公表: 可
                                適用する要綱: yokohama-y-sdgs@2024-04-01
   2025-06-01  令和7年6月1日    効力の一時停止の決定
                                ここから効力停止中
                                2025-06-01から効力を一時停止（第16条第1項）
                                マークの使用: 不可、公表: 不可
>  2025-06-15  令和7年6月15日   基準日: 効力停止中、superior（スーペリア）
   2025-08-01  令和7年8月1日    一時停止の解除
                                ここから有効
                                マークの使用: 可、公表: 可
   2028-03-31  令和10年3月31日  更新申請の期間は公表されていない（第12条第1項）
                                認証期間の末日
   2028-04-01  令和10年4月1日   ここから満了
                                2024-04-01からの認証期間は2028-03-31に満了（第11条第1項）
                                マークの使用: 不可、公表: 不可

取り入れなかった出来事:
- events[3]: 2025-08-02 の一時停止の解除は認められません（停止されていない）（第16条第1項）
`)
  })

  // Of Okinawa's text, which knows reports, and of Yokohama's, which knows that an application is withdrawn (第15条).
  test.each<[string, string[], string[]]>([
    [
      'en',
      [
        'application filed',
        'application accepted',
        'certification: refused',
        'notified',
        'change reported',
        'change reported that does not affect the certification',
        'change reported that may affect the certification',
        'report submitted',
        'final report submitted',
        'provisional report submitted',
        'application withdrawn',
      ],
      ['renewal: refused', 'reapplication: refused', 'after a change: refused'],
    ],
    [
      'ja',
      [
        '申請',
        '申請の受理',
        '不認証の決定',
        '通知',
        '変更の報告',
        '変更の報告（認証の決定に影響するおそれがない変更）',
        '変更の報告（認証の決定に影響するおそれがある変更）',
        '報告の提出',
        '報告の提出（確定版）',
        '報告の提出（暫定版）',
        '申請の取り下げ',
      ],
      ['更新しない決定', '再申請に対する不認証の決定', '変更に伴う不認証の決定'],
    ],
  ])('names every kind of event, in %s', async (locale, kinds, refusals) => {
    const events = [
      { kind: 'applied', on: '2026-06-10' },
      { kind: 'accepted', on: '2026-06-11' },
      decided('2026-06-12', null),
      { kind: 'notified', on: '2026-06-13' },
      decided('2026-06-14', 'platinum'),
      { kind: 'changeReported', on: '2026-07-01' },
      { kind: 'changeReported', on: '2026-07-02', affecting: false },
      { kind: 'changeReported', on: '2026-07-03', affecting: true },
      { kind: 'reportSubmitted', on: '2026-07-04' },
      { kind: 'reportSubmitted', on: '2026-07-05', final: true },
      { kind: 'reportSubmitted', on: '2026-07-06', final: false },
    ]
    const refused = [
      { kind: 'applied', on: '2024-04-02' },
      { kind: 'applicationWithdrawn', on: '2024-04-03' },
      decided('2024-04-04', null, 'renewal'),
      decided('2024-04-05', null, 'reapplication'),
      decided('2024-04-06', null, 'change'),
    ]
    const input = ndjson(okinawa(...events), yokohama(first, ...refused))
    const { status, out } = await runCli(argv('2024-04-02', locale), { input })
    expect(status).toBe(0)
    const told = out.split('\n').map((line) => line.replace(/^[> ] {2}\d[-\d]* +(令和[^ ]+ +)?/, '').trim())
    for (const text of [...kinds, ...refusals]) expect(told).toContain(text)
  })

  test('tells the days on which reports are due, off the closed days of a file', async () => {
    const file = join(folder, 'closed.json')
    writeFileSync(file, '["2027-10-25"]')
    const input = ndjson(okinawa(decided('2026-10-05', 'platinum')))
    const { out } = await runCli([...argv('2027-01-01', 'en'), '--closed', file], { input })
    expect(out).toContain(
      '   2027-10-26  report 1 is due (its time elapsed on 2027-10-05; moved from 2027-10-25, a closed day)',
    )
  })

  test('names no last day while a suspension holds the clock', async () => {
    const suspended = yokohama(first, { kind: 'suspended', on: '2025-06-01' })
    const toldUnder = async (alternative: string) => {
      const input = ndjson({ ...suspended, readings: { 'yoko-suspension-end': alternative } })
      return (await runCli(argv('2025-06-01', 'en'), { input })).out
    }
    expect(await toldUnder('open-ended-clock-runs')).toContain('last day of the period\n')
    const stopped = await toldUnder('clock-stops')
    expect(stopped).toContain('>  2025-06-01  on this day: suspended, superior\n')
    expect(stopped).not.toContain('last day of the period')
    expect(stopped).not.toContain('renewal')
  })

  test('tells from when a missing fact leaves the status open, and until when', async () => {
    const { out } = await runCli(argv('2029-01-01', 'en'), { input: ndjson(okinawa(february)) })
    expect(out).toMatch(/^ {3}2026-06-03 {2}the last day is 2028-02-12, or 2030-03-31 if/m)
    expect(out).toMatch(/^ {3}2028-02-12 (?:.*\n)*? +last day of the period, or 2030-03-31 if/m)
    expect(out).toMatch(/^ {3}2028-02-13 {2}now undetermined$/m)
    expect(out).toMatch(/^> {2}2029-01-01 {2}on this day: undetermined, /m)
    expect(out).toMatch(/^ {3}2030-04-01 {2}now expired$/m)
  })

  test('ends where there are too many days to tell, and says so', async () => {
    const day = (at: number) => new Date(Date.UTC(2024, 3, 2 + at)).toISOString().slice(0, 10)
    const events = Array.from({ length: 9999 }, (_, at) => ({ kind: 'notified', on: day(at) }))
    const started = performance.now()
    const { out } = await runCli(argv('2050-01-01', 'en'), { input: ndjson(yokohama(first, ...events)) })
    const told = out.trimEnd().split('\n')
    expect(told.length).toBeLessThan(420)
    expect(told.at(-2)).toMatch(/and \d+ more days, which are not told$/)
    expect(told.at(-1)).toBe('>  2050-01-01  on this day: expired, superior')
    expect(performance.now() - started).toBeLessThan(30_000)
  })

  test('lets an id and a ground not steer a terminal', async () => {
    const input = ndjson({
      id: 'x\u001b[2J',
      ...yokohama(first, { kind: 'revoked', on: '2025-01-01', ground: '\u001b[2J' }),
    })
    const { out } = await runCli(argv('2025-01-01', 'en'), { input })
    expect(out).not.toContain('\u001b')
  })

  test('says what is wrong with a history that cannot be told', async () => {
    const { status, out } = await runCli(['status', '--format', 'timeline'], {
      input: ndjson(yokohama(first)),
    })
    expect([status, out]).toEqual([1, '== line 1 ==\n\n- on: is missing; expected a date YYYY-MM-DD\n'])
  })
})
