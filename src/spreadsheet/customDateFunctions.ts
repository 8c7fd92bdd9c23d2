import * as cells from './index.ts'
import { figures, inExcel, names } from './inExcel.ts'

// The custom functions over dates and events; see customFunctions.ts.

/**
 * 認証期間の末日を返します。決定日に施行されていた要綱によります。
 * @customfunction KIJUN_VALID_UNTIL VALID_UNTIL
 * @param scheme 制度（例: yokohama-y-sdgs）
 * @param decidedOn 決定日。範囲なら1行に1日
 * @param purpose 新規（initial）又は更新（renewal）
 * @param options 指定（例: dates=1904）
 * @returns 末日（YYYY-MM-DD）
 */
export function KIJUN_VALID_UNTIL(
  scheme: string,
  decidedOn: unknown[][],
  purpose?: string,
  options?: unknown[][],
): unknown[][] {
  return inExcel(cells.KIJUN_VALID_UNTIL(scheme, names(decidedOn), names(purpose), figures(options)))
}

/**
 * 出来事の一覧から、基準日における認証の状態を返します。
 * @customfunction KIJUN_STATUS STATUS
 * @param scheme 制度（例: yokohama-y-sdgs）
 * @param headers 出来事の見出しの行（番号、出来事、年月日、決定の種類、認証区分など）
 * @param events 出来事の行（起きた順）
 * @param on 基準日
 * @param ids 答えを求める番号の列
 * @param options 指定（例: locale=ja）
 * @returns 番号ごとの状態
 */
export function KIJUN_STATUS(
  scheme: string,
  headers: unknown[][],
  events: unknown[][],
  on: unknown,
  ids?: unknown[][],
  options?: unknown[][],
): unknown[][] {
  return inExcel(
    cells.KIJUN_STATUS(scheme, names(headers), names(events), names(on), names(ids), figures(options)),
  )
}

/**
 * 基準日以後に最初に来る期限と、その内容を2列で返します。
 * @customfunction KIJUN_NEXT_DEADLINE NEXT_DEADLINE
 * @param scheme 制度（例: okinawa-sdgs）
 * @param headers 出来事の見出しの行
 * @param events 出来事の行（起きた順）
 * @param on 基準日
 * @param ids 答えを求める番号の列
 * @param closed 閉庁日（日付、土日、年末年始）
 * @param options 指定（例: locale=ja）
 * @returns 番号ごとの期限と内容
 */
export function KIJUN_NEXT_DEADLINE(
  scheme: string,
  headers: unknown[][],
  events: unknown[][],
  on: unknown,
  ids?: unknown[][],
  closed?: unknown[][],
  options?: unknown[][],
): unknown[][] {
  const [range, day, of] = [names(events), names(on), names(ids)]
  return inExcel(
    cells.KIJUN_NEXT_DEADLINE(scheme, names(headers), range, day, of, names(closed), figures(options)),
  )
}

/**
 * 民法の期間計算による末日を返します。
 * @customfunction KIJUN_PERIOD_END PERIOD_END
 * @param from 起算の基となる日。範囲なら1行に1日
 * @param length 長さ（例: 4年、6か月、20日）
 * @param counting 初日算入 又は 初日不算入
 * @param options 指定（例: dates=1904）
 * @returns 末日（YYYY-MM-DD）
 */
export function KIJUN_PERIOD_END(
  from: unknown[][],
  length: string,
  counting: string,
  options?: unknown[][],
): unknown[][] {
  return inExcel(cells.KIJUN_PERIOD_END(names(from), length, counting, figures(options)))
}

/**
 * その日以降の最初の、指定の月日を返します（以降の最初の3月31日など）。
 * @customfunction KIJUN_FIRST_ON_OR_AFTER FIRST_ON_OR_AFTER
 * @param date 日付。範囲なら1行に1日
 * @param month 月
 * @param day 日
 * @param options 指定（例: dates=1904）
 * @returns 日付（YYYY-MM-DD）
 */
export function KIJUN_FIRST_ON_OR_AFTER(
  date: unknown[][],
  month: number,
  day: number,
  options?: unknown[][],
): unknown[][] {
  return inExcel(cells.KIJUN_FIRST_ON_OR_AFTER(names(date), month, day, figures(options)))
}

/**
 * 日付を和暦で返します。
 * @customfunction KIJUN_WAREKI WAREKI
 * @param date 日付。範囲なら1行に1日
 * @param digits 半角 又は 全角
 * @param options 指定（例: dates=1904）
 * @returns 和暦（例: 令和8年3月31日）
 */
export function KIJUN_WAREKI(date: unknown[][], digits?: string, options?: unknown[][]): unknown[][] {
  return inExcel(cells.KIJUN_WAREKI(names(date), names(digits), figures(options)))
}
