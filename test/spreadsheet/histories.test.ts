import { describe, expect, test } from 'vitest'
import { KIJUN_NEXT_DEADLINE, KIJUN_STATUS } from '../../src/spreadsheet/index.ts'
import { problems } from '../../src/spreadsheet/problems.ts'

const headers = ['番号', '出来事', '年月日', '決定の種類', '認証区分', '取消しの事由', '延長後の末日', '備考']
const event = (...cells: readonly unknown[]) => headers.map((_, at) => cells[at] ?? '')
// Yokohama art. 11(1): 2024-04-01 -> 2028-03-31, and suspended while the authority says so.
const ledger = [
  event('Y-1', '決定', '2024-04-01', '新規', 'superior'),
  event('Y-2', 'decided', '令和6年10月1日', 'initial', 'standard'),
  event(3, '決定', 45_566, '新規', 'なし'),
  event(),
  event('Y-1', '一時停止', '2025-06-01', '', '', '', '', '審議'),
  event('Y-1', '一時停止の解除', '2025-07-01'),
]
const status = (on: unknown, ids: unknown, rows: unknown = ledger, options?: unknown) =>
  KIJUN_STATUS('yokohama-y-sdgs', [headers], rows, on, ids, options)

describe('KIJUN_STATUS()', () => {
  test('answers for each id on the day that is asked for', () => {
    const ids = [['Y-1'], ['Y-2'], ['３'], ['']]
    expect(status('2025-06-15', ids)).toEqual([['suspended'], ['inForce'], ['notCertified'], ['']])
    expect(status('2028-04-01', ids)).toEqual([['expired'], ['inForce'], ['notCertified'], ['']])
    expect(status('2028年4月1日', ids, ledger, 'locale=ja')).toEqual([['満了'], ['有効'], ['認証なし'], ['']])
  })

  test('without ids the events are of one certification', () => {
    expect(status('2025-06-15', '', ledger.slice(0, 1))).toEqual([['inForce']])
    expect(status('2025-06-15', '', ledger)).toEqual([
      ['#基準: 出来事の範囲に複数の番号があります。どの番号について答えるかを指定してください'],
    ])
    const without = ledger.slice(0, 1).map((row) => row.slice(1))
    expect(KIJUN_STATUS('yokohama-y-sdgs', [headers.slice(1)], without, '2025-06-15')).toEqual([['inForce']])
    expect(status('2025-06-15', '', [event()])).toEqual([['notCertified']])
  })

  test('ids may stand in any column, be none, or be asked for of events that have none', () => {
    const of = ['出来事', '番号', '年月日', '決定の種類', '認証区分']
    const decided = (id: unknown) => ['決定', id, '2024-04-01', '新規', 'superior']
    const on = (events: unknown, ids?: unknown, headings = of) =>
      KIJUN_STATUS('yokohama-y-sdgs', [headings], events, '2025-06-15', ids)
    const suspended = ['一時停止', 'B', '2025-06-01', '', '']
    expect(on([decided('A'), decided('B'), suspended], [['A'], ['B']])).toEqual([['inForce'], ['suspended']])
    expect(on([decided('A'), decided('B')], [['A', '']])).toEqual([['inForce']])
    expect(on([decided(''), ['一時停止', null, '2025-06-01', '', '']])).toEqual([['suspended']])
    const bare = decided('').filter((_, at) => at !== 1)
    expect(
      on(
        [bare],
        [['A']],
        of.filter((heading) => heading !== '番号'),
      ),
    ).toEqual([['inForce']])
  })

  test('an id of which nothing is recorded is not one that was never certified', () => {
    expect(status('2025-06-15', [['Y-9']])).toEqual([['#基準: 番号「Y-9」の出来事がありません']])
  })

  test('what cannot be read, or the text does not allow, is the answer for its own certification alone', () => {
    const rows = [
      ...ledger,
      event('Y-2', '延長', '2025-01-01'),
      event('Y-1', '一時停止', '2025-08-01'),
      event('Y-1', '一時停止', '2025-09-01'),
    ]
    const ids = [['Y-1'], ['Y-2'], [3]]
    expect(status('2025-10-01', ids, rows)).toEqual([
      [expect.stringMatching(/^#基準: 出来事の9行目: .*認められません/)],
      [expect.stringMatching(/^#基準: 出来事の7行目: 出来事: 「延長」は選択肢にありません/)],
      ['notCertified'],
    ])
    expect(status('2025-08-15', [['Y-1']], rows)).toEqual([['suspended']])
  })

  test('a decision says what it decided, and a refusal is not a blank', () => {
    const open = [event('Y-1', '決定', '2024-04-01', '新規', '')]
    expect(status('2025-01-01', '', open)[0]![0]).toMatch(/^#基準: 出来事の1行目: /)
    expect(status('2025-01-01', '', [event('Y-1', '決定', '2024-04-01', '', 'superior')])[0]![0]).toMatch(
      /^#基準: 出来事の1行目: /,
    )
    expect(status('2025-01-01', '', [event('Y-1', '', '2024-04-01')])[0]![0]).toMatch(
      /^#基準: 出来事の1行目: /,
    )
  })

  test('the day, the scheme and the headings have to be there', () => {
    expect(status('', '')[0]![0]).toBe('#基準: 基準日の指定がありません')
    expect(status('', [['Y-2']], ledger, 'on=2026-01-01')).toEqual([['inForce']])
    expect(status('', '', ledger, 'locale=en')).toEqual([['#KIJUN: the date is missing']])
    expect(status('4/1', '')).toEqual([[`#基準: ${problems.date('4/1').ja}`]])
    expect(KIJUN_STATUS('yokohama', [headers], ledger, '2025-01-01')[0]![0]).toMatch(/yokohama-y-sdgs/)
    const nowhere = (options: string) => KIJUN_STATUS('', [headers], ledger, '2025-01-01', '', options)
    expect([nowhere(''), nowhere('locale=en')]).toEqual([
      [['#基準: 制度の指定がありません']],
      [['#KIJUN: the scheme is missing']],
    ])
    expect(status('2025-06-15', '', ledger, 'x')).toEqual([[`#基準: ${problems.optionForm('x').ja}`]])
    expect(
      KIJUN_STATUS('yokohama-y-sdgs', [['出来事', '日にち']], [['決定', '2024-04-01']], '2025-01-01')[0]![0],
    ).toMatch(/見出し「日にち」/)
  })

  test('takes the facts that a transition asks for from their column', () => {
    // Okinawa 2026, supplementary provision 2: decisions of February 2026, as far as the KPI was changed.
    const of = ['出来事', '年月日', '決定の種類', '認証区分', 'KPIの変更']
    const decided = (changed: unknown) => [['決定', '2026-02-12', '新規', 'platinum', changed]]
    const on = (changed: unknown) => KIJUN_STATUS('okinawa-sdgs', [of], decided(changed), '2029-01-01')
    expect([on('○'), on('×'), on('')]).toEqual([[['inForce']], [['expired']], [['undetermined']]])
    const again = [...decided('○'), ['報告の提出', '2027-02-20', '', '', 'はい']]
    expect(KIJUN_STATUS('okinawa-sdgs', [of], again, '2029-01-01')).toEqual([['inForce']])
    const twice = [...decided('○'), ['報告の提出', '2027-02-20', '', '', '×']]
    expect(KIJUN_STATUS('okinawa-sdgs', [of], twice, '2029-01-01')[0]![0]).toMatch(
      /「KPIの変更」の値が行によって違います/,
    )
  })
})

describe('KIJUN_NEXT_DEADLINE()', () => {
  const of = ['kind', 'on', 'for', 'tier']
  const decided = [['decided', '2026-10-05', 'initial', 'platinum']]
  const next = (on: unknown, closed?: unknown, events: unknown = decided, options?: unknown) =>
    KIJUN_NEXT_DEADLINE('okinawa-sdgs', [of], events, on, '', closed, options)

  // Okinawa 2026: reports within 20 days of each elapsed year, from the original day; 2029-10-25 is a Thursday,
  // 2030-10-25 a Friday, 2028-10-25 a Wednesday; valid until 2031-03-31.
  test('is the first on or after the day, with what is due', () => {
    expect(next('2026-11-20')).toEqual([['2027-10-25', 'report 1']])
    expect(next('2027-10-25')).toEqual([['2027-10-25', 'report 1']])
    expect(next('2027-10-26')).toEqual([['2028-10-25', 'report 2']])
    expect(next('2030-12-01', '', decided, 'locale=ja')).toEqual([['2031-03-31', '満了']])
    expect(next('2031-03-31')).toEqual([['2031-03-31', 'expiry']])
    expect(next('2031-04-01')).toEqual([['none', 'none']])
    expect(next('2031-04-01', '', decided, 'locale=ja')).toEqual([['なし', 'なし']])
  })

  test('knows the closed days that it is told', () => {
    expect(next('2026-11-20', [['2027-10-25'], ['土日'], ['']])).toEqual([['2027-10-26', 'report 1']])
    // 20 days of 2027-10-04, the first day not counted, end on a Sunday.
    const onSunday = [['decided', '2026-10-04', 'initial', 'platinum']]
    expect(next('2026-11-20', [['2027-12-31']], onSunday)).toEqual([['2027-10-24', 'report 1']])
    expect(next('2026-11-20', [['土日']], onSunday)).toEqual([['2027-10-25', 'report 1']])
    expect(next('2026-11-20', 'always')[0]![0]).toMatch(/^#基準: /)
    expect(next('2026-11-20', [['always']])).toEqual([
      [`#基準: ${problems.date('always').ja}`, `#基準: ${problems.date('always').ja}`],
    ])
  })

  test('knows on that day only what had happened by then', () => {
    const reported = [...decided, ['reportSubmitted', '2027-10-10', '', '']]
    expect(next('2027-10-01', '', reported)).toEqual([['2027-10-25', 'report 1']])
    expect(next('2027-10-10', '', reported)).toEqual([['2028-10-25', 'report 2']])
    expect(next('2026-10-04', '', reported)).toEqual([['none', 'none']])
  })

  test('an expiry that is open is a range', () => {
    const open = [['decided', '2026-02-12', 'initial', 'platinum']]
    expect(next('2028-02-01', '', open)).toEqual([
      [expect.stringMatching(/^2028-02-12～2030-03-31$/), 'expiry'],
    ])
    expect(next('2030-03-31', '', open)).toEqual([['2028-02-12～2030-03-31', 'expiry']])
    expect(next('2030-04-01', '', open)).toEqual([['none', 'none']])
  })
})

describe('the headings of events', () => {
  const of = (headings: unknown, events: unknown = []) =>
    KIJUN_STATUS('okinawa-sdgs', headings, events, '2026-12-01', '', 'locale=en')

  test.each<[string, unknown, string]>([
    ['none', [], problems.headingRows().en],
    ['of two rows', [['kind'], ['on']], problems.headingRows().en],
    ['of a table', [['kind', ' items.OK-E-1.met ']], problems.heading('items.OK-E-1.met', undefined).en],
    ['that mean nothing', [['kind', ' day ']], problems.heading('day', undefined).en],
    ['of one part twice', [['kind', '出来事']], problems.headingTwice('出来事').en],
  ])('are refused where they are %s', (_, headings, problem) => {
    expect(of(headings)).toEqual([[`#KIJUN: ${problem}`]])
  })

  test('have as many columns as the events', () => {
    expect(of([['kind', 'on']], [['decided']])).toEqual([[`#KIJUN: ${problems.width(2, 1).en}`]])
  })

  test('may be blank above blank cells alone', () => {
    const decided = ['decided', '2026-10-05', 'initial', 'platinum']
    const headings = [['kind', 'on', 'for', 'tier', ' ']]
    expect(of(headings, [[...decided, '']])).toEqual([['in force']])
    expect(of(headings, [[...decided, 'x']])).toEqual([
      [`#KIJUN: row 1 of the events: ${problems.headingBlank(5).en}`],
    ])
  })
})
