import { beforeAll, describe, expect, test } from 'vitest'
import {
  okinawaSdgs20230731,
  okinawaSdgs20260603,
  schemes,
  toyotaSdgsRound4,
  yokohamaYSdgs20240401,
} from '../../../schemes/index.ts'
import { amendScheme, type DiffBlock, diffBriefing } from '../../../src/analysis/index.ts'
import type { Scheme } from '../../../src/scheme/schemeDefinition.ts'

let okinawa: { readonly [L in 'ja' | 'en']: readonly DiffBlock[] }

/** The blocks under a heading. */
function under(blocks: readonly DiffBlock[], heading: string): readonly DiffBlock[] {
  const from = blocks.findIndex((block) => block.kind === 'heading' && block.text === heading)
  if (from < 0) return []
  const rest = blocks.slice(from + 1)
  const to = rest.findIndex(({ kind }) => kind === 'heading')
  return to < 0 ? rest : rest.slice(0, to)
}

const linesOf = (blocks: readonly DiffBlock[]) =>
  blocks.flatMap((block) =>
    block.kind === 'list'
      ? block.items.flatMap(({ text, inner = [] }) => [text, ...inner])
      : block.kind === 'table'
        ? block.rows.map((row) => row.join(' | '))
        : [block.text],
  )
const summaryOf = (blocks: readonly DiffBlock[], heading: string) => linesOf(under(blocks, heading)).join('')

describe('diffBriefing() on both texts of Okinawa', () => {
  beforeAll(() => {
    okinawa = {
      ja: diffBriefing(okinawaSdgs20230731, okinawaSdgs20260603),
      en: diffBriefing(okinawaSdgs20230731, okinawaSdgs20260603, { locale: 'en' }),
    }
  })

  test('begins with what an officer must know', () => {
    const ja = summaryOf(okinawa.ja, '要旨')
    expect(ja).toContain('認証区分は1区分から2区分になる（新設：おきなわSDGsアクティブパートナー）')
    expect(ja).toContain('21中17以上から19中15以上に引き下げられ')
    expect(ja).toContain('令和8年4月1日の決定の場合、令和10年4月1日までが令和13年3月31日までとなる')
    expect(ja).toContain('経過した日から20日（初日不算入）以内に提出する')
    expect(ja).toContain('取消しの事由（辞退届を提出したとき）')
    const en = summaryOf(okinawa.en, 'Summary')
    expect(en).toContain('lowered from at least 17 of 21 to at least 15 of 19; plan score still at least 60')
    expect(en).toContain('a decision on 2026-04-01 ran until 2028-04-01, now until 2031-03-31')
  })

  test('sets old and new side by side with their articles', () => {
    const tiers = linesOf(under(okinawa.ja, '認証区分と基準'))
    expect(tiers).toContain(
      'おきなわSDGsプラチナパートナー | 基準を満たす実績評価項目 | 21中17以上 | 19中15以上 | 4(2)【第2号様式】; A4-2 | 第6条第1号（第2号様式）',
    )
    expect(tiers).toContain(
      'おきなわSDGsアクティブパートナー | 主要評価項目の評価の合計 | – | 50以上 | – | 第6条第2号（第3号様式）',
    )
    expect(linesOf(under(okinawa.ja, '認証期間'))).toContain('根拠 | 1(2) 認証期間 | 第13条第1項')
  })

  test('does not take for a rule what no applicant is reached by under the readings that are followed', () => {
    const after = linesOf(under(okinawa.ja, '認証後の取扱い'))
    const transitions = after.filter((line) => line.includes('経過措置'))
    expect(transitions.map((line) => line.endsWith('［既定の解釈では適用がない］'))).toEqual([
      false,
      true,
      true,
    ])
    expect(summaryOf(okinawa.ja, '要旨')).toContain('経過措置1件')
    // 3【第2号様式】: 公表する予定はありません。
    expect(linesOf(under(okinawa.ja, '特典・公表・通知・手数料'))).toContain(
      '旧のみ：第2号様式の公表（3【第2号様式】）［行わない旨の定め］',
    )
    expect(okinawa.en.flatMap((block) => linesOf([block])).join(' ')).not.toMatch(/[a-z]（/)
  })

  test('tells a fact that the other text computes as a figure, and not as a new fact', () => {
    expect(linesOf(under(okinawa.ja, '評価の数値'))).toContain('旧：記載から算定する（95以下）')
    const [added] = linesOf(under(okinawa.ja, '確認する事項'))
    expect(added).toContain('「会員レポートの提出」')
    expect(added).not.toContain('「主要評価項目の評価の合計」')
  })

  test('tells who would fare differently, with the figures of an applicant', () => {
    const lines = linesOf(under(okinawa.en, 'Who would fare differently'))
    expect(lines.slice(0, 2)).toEqual([
      'old no tier → new Okinawa SDGs Platinum Partner',
      'for example: number of track-record items met 15, plan score 60',
    ])
    expect(lines.find((line) => line.includes('[where the reading'))).toContain(
      'old Okinawa SDGs Platinum Partner → new Okinawa SDGs Active Partner',
    )
    expect(linesOf(under(okinawa.ja, '比較の前提と限界'))[0]).toContain('oki26-items')
  })

  test('told the other way round takes the note from the newer text all the same', () => {
    const back = diffBriefing(okinawaSdgs20260603, okinawaSdgs20230731)
    expect(linesOf(under(back, '比較の前提と限界'))[0]).toContain('oki26-items')
    expect(summaryOf(back, '要旨')).toContain('廃止：おきなわSDGsアクティブパートナー')
    expect(summaryOf(back, '要旨')).toContain('19中15以上から21中17以上に引き上げられ')
  })
})

describe('diffBriefing()', () => {
  const pairs = schemes.flatMap((a) => schemes.map((b) => [a, b] as const)).filter(([a, b]) => a !== b)

  test.each(['ja', 'en'] as const)(
    'has words for whatever differs between any two editions, in %s',
    (locale) => {
      for (const [a, b] of pairs) {
        const lines = linesOf(diffBriefing(a, b, { locale }))
        expect(lines.filter((line) => /undefined|\[object|NaN|null/.test(line))).toEqual([])
        // JSON is no wording.
        expect(lines.filter((line) => /[{}]/.test(line))).toEqual([])
      }
    },
    120_000,
  )

  test('says in one line that nothing changed, and that nobody fares differently', () => {
    const blocks = diffBriefing(toyotaSdgsRound4, toyotaSdgsRound4)
    expect(summaryOf(blocks, '要旨')).toBe('両者の間に、意味の変わる定めはない。')
    expect(blocks.filter(({ kind }) => kind === 'table')).toEqual([])
    expect(linesOf(under(blocks, '結果が変わる申請者'))).toEqual(['結果が変わる申請者はいない。'])
  })

  test('says of an amendment what was changed alone', () => {
    const amended = amendScheme(yokohamaYSdgs20240401, [{ path: 'tiers.supreme.when.value', value: '75' }])
    if (!amended.ok) throw new Error(amended.issues[0].message)
    const blocks = diffBriefing(yokohamaYSdgs20240401, amended.value.scheme)
    const headings = blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []))
    expect(headings).toEqual(['要旨', '認証区分と基準', '結果が変わる申請者', '比較の前提と限界'])
    expect(summaryOf(blocks, '要旨')).toContain('評価点の合計が80以上から75以上に引き下げられる')
    expect(linesOf(under(blocks, '認証区分と基準'))).toHaveLength(2)
  })

  test('says why applicants cannot be compared', () => {
    const limits = (a: Scheme, b: Scheme) => linesOf(under(diffBriefing(a, b), '比較の前提と限界'))
    expect(limits(toyotaSdgsRound4, yokohamaYSdgs20240401)[0]).toContain('申請者ごとの結果は比べられない')
    const unfit: Scheme = {
      ...okinawaSdgs20260603,
      predecessor: { edition: '2023-07-31', facts: { platformMember: { fact: 'membership' } } },
    }
    expect(limits(okinawaSdgs20230731, unfit)[1]).toContain('predecessor.facts.platformMember.fact')
  })
})
