import * as cells from './index.ts'
import { figures, inExcel, names } from './inExcel.ts'

// The custom functions of Excel. Microsoft's generator makes their metadata from this file, and the build takes the help of
// Google Sheets from it: both are read by officers, in Japanese.

/**
 * 認証基準だけで得られる認証区分を返します（定まらないときは undetermined、人の判断を要するときは referred）。
 * @customfunction KIJUN_TIER TIER
 * @param scheme 制度（例: toyota-sdgs）
 * @param headers 見出しの行
 * @param rows 申請者の行（1者1行）
 * @param options 指定（例: on=2026-06-03; locale=ja）
 * @returns 申請者ごとの認証区分
 */
export function KIJUN_TIER(
  scheme: string,
  headers: unknown[][],
  rows: unknown[][],
  options?: unknown[][],
): unknown[][] {
  return inExcel(cells.KIJUN_TIER(scheme, names(headers), figures(rows), figures(options)))
}

/**
 * 要綱に照らした結果を返します（met 適合、unmet 不適合、undetermined 未確定、referred 要判断）。
 * @customfunction KIJUN_OUTCOME OUTCOME
 * @param scheme 制度（例: toyota-sdgs）
 * @param headers 見出しの行
 * @param rows 申請者の行（1者1行）
 * @param options 指定（例: stages=criteria; locale=ja）
 * @returns 申請者ごとの結果
 */
export function KIJUN_OUTCOME(
  scheme: string,
  headers: unknown[][],
  rows: unknown[][],
  options?: unknown[][],
): unknown[][] {
  return inExcel(cells.KIJUN_OUTCOME(scheme, names(headers), figures(rows), figures(options)))
}

/**
 * 空欄が残る間にありうる認証区分の、最も低いものと最も高いものを2列で返します。
 * @customfunction KIJUN_RANGE RANGE
 * @param scheme 制度（例: toyota-sdgs）
 * @param headers 見出しの行
 * @param rows 申請者の行（1者1行）
 * @param options 指定
 * @returns 申請者ごとの最低と最高の区分
 */
export function KIJUN_RANGE(
  scheme: string,
  headers: unknown[][],
  rows: unknown[][],
  options?: unknown[][],
): unknown[][] {
  return inExcel(cells.KIJUN_RANGE(scheme, names(headers), figures(rows), figures(options)))
}

/**
 * 得点率などの指標を文字列で返します。端数は切り捨て、空欄が残る間は「下限～上限」です。
 * @customfunction KIJUN_RATE RATE
 * @param scheme 制度（例: toyota-sdgs）
 * @param headers 見出しの行
 * @param rows 申請者の行（1者1行）
 * @param measure 指標の名前（例: 全体の得点率）。複数なら範囲
 * @param options 指定
 * @returns 申請者ごと、指標ごとの値
 */
export function KIJUN_RATE(
  scheme: string,
  headers: unknown[][],
  rows: unknown[][],
  measure: unknown[][],
  options?: unknown[][],
): unknown[][] {
  return inExcel(cells.KIJUN_RATE(scheme, names(headers), figures(rows), names(measure), figures(options)))
}

/**
 * まだ結果を変えうる空欄の項目を、見出しの名前で返します。
 * @customfunction KIJUN_MISSING MISSING
 * @param scheme 制度（例: toyota-sdgs）
 * @param headers 見出しの行
 * @param rows 申請者の行（1者1行）
 * @param options 指定（例: stages=criteria）
 * @returns 申請者ごとの不足項目
 */
export function KIJUN_MISSING(
  scheme: string,
  headers: unknown[][],
  rows: unknown[][],
  options?: unknown[][],
): unknown[][] {
  return inExcel(cells.KIJUN_MISSING(scheme, names(headers), figures(rows), figures(options)))
}

/**
 * 結果の理由を、根拠の条項とともに1文で返します。
 * @customfunction KIJUN_REASON REASON
 * @param scheme 制度（例: toyota-sdgs）
 * @param headers 見出しの行
 * @param rows 申請者の行（1者1行）
 * @param locale 言語（ja 又は en）
 * @param options 指定（例: stages=criteria）
 * @returns 申請者ごとの理由
 */
export function KIJUN_REASON(
  scheme: string,
  headers: unknown[][],
  rows: unknown[][],
  locale?: string,
  options?: unknown[][],
): unknown[][] {
  return inExcel(cells.KIJUN_REASON(scheme, names(headers), figures(rows), names(locale), figures(options)))
}

/**
 * 目標の認証区分までに最小限必要な変更を返します。
 * @customfunction KIJUN_GAP GAP
 * @param scheme 制度（例: toyota-sdgs）
 * @param headers 見出しの行
 * @param rows 申請者の行（1者1行）
 * @param tier 目標の認証区分（例: gold、ゴールド）
 * @param options 指定（例: stages=criteria）
 * @returns 申請者ごとの必要な変更
 */
export function KIJUN_GAP(
  scheme: string,
  headers: unknown[][],
  rows: unknown[][],
  tier: string,
  options?: unknown[][],
): unknown[][] {
  return inExcel(cells.KIJUN_GAP(scheme, names(headers), figures(rows), tier, figures(options)))
}

/**
 * 制度の見出しの行を返します。
 * @customfunction KIJUN_HEADERS HEADERS
 * @param scheme 制度（例: toyota-sdgs）
 * @param locale 言語（ja、en 又は id）
 * @param facts 必要な項目。指定がなければ全部
 * @param records 一覧の件数分の列（指定がなければ3件）
 * @param options 指定（例: on=2026-06-03）
 * @returns 見出しの行
 */
export function KIJUN_HEADERS(
  scheme: string,
  locale?: string,
  facts?: unknown[][],
  records?: number,
  options?: unknown[][],
): unknown[][] {
  return inExcel(cells.KIJUN_HEADERS(scheme, names(locale), names(facts), records, figures(options)))
}
