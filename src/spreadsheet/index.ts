/**
 * Functions for the cells of a spreadsheet, over the bundled schemes.
 *
 * Ranges are rows of cells as the host hands them over: text, numbers, flags, `Date`, and `''`, `null` or `undefined` for a
 * blank, which is not known. A header row names the facts, by their paths (`scores.environment.points`) or in the words of
 * the scheme (環境 得点). Only here are full-width digits, separators, ○ and ×, serial numbers and the like read, and
 * nothing that could mean two things. What cannot be read or answered is a text that begins with `#基準: ` (`#KIJUN: ` in
 * English), in its own row; the other rows have their answers.
 *
 * `options` is a cell such as `stages=criteria; on=2026-06-03; locale=ja`, or two columns of names and values: `at`, `on`,
 * `stages`, `locale`, `dates` (`1904` for workbooks that count from 1904), and the scheme's readings and parameters.
 * Without a `locale` codes are ids (`gold`, `met`) and texts are Japanese.
 *
 * @module kijun/spreadsheet
 */
import { periodsOnly, schemes } from '../../schemes/index.ts'
import { spreadsheetFunctions } from './spreadsheetFunctions.ts'

export type { Cell } from './cell.ts'
export { type SpreadsheetFunctions, spreadsheetFunctions } from './spreadsheetFunctions.ts'

const bundled = /* @__PURE__ */ spreadsheetFunctions([...schemes, ...periodsOnly])

/**
 * The tier that the criteria alone earn; whether an applicant may apply at all is `KIJUN_OUTCOME`'s to say.
 *
 * @param scheme - `id@edition`, or `id` with `on` among the options
 * @param headers - the header row
 * @param rows - one row for each applicant
 * @param options - see the module
 * @returns a column: the tier's id, `none`, or `undetermined` or `referred` where it is not settled; a blank row is blank
 * @example
 * ```ts
 * import { KIJUN_TIER } from 'kijun/spreadsheet'
 * const headers = [['環境 得点', '環境 満点', '社会 得点', '社会 満点', 'ガバナンス 得点', 'ガバナンス 満点', '地域貢献 得点', '地域貢献 満点']]
 * const rows = [[49, 50, 48, 50, '４８', 50, '14.25', 50], [53, 52, '', '', '', '', '', ''], [49, 50, 48, 50, 48, 50, '', 50]]
 * KIJUN_TIER('toyota-sdgs', headers, rows) // => [['bronze'], ['#基準: 環境 得点 53 は満点 52 を超えています'], ['undetermined']]
 * ```
 */
export const KIJUN_TIER = bundled.KIJUN_TIER

/**
 * The outcome of all stages, or of those that the options name.
 *
 * @param scheme - `id@edition`, or `id` with `on` among the options
 * @param headers - the header row
 * @param rows - one row for each applicant
 * @param options - see the module
 * @returns a column: `met`, `unmet`, `undetermined` or `referred`
 * @example
 * ```ts
 * import { KIJUN_OUTCOME } from 'kijun/spreadsheet'
 * KIJUN_OUTCOME('yokohama-y-sdgs', [['points']], [['61'], [59.5]], 'stages=criteria') // => [['met'], ['referred']]
 * KIJUN_OUTCOME('yokohama-y-sdgs', [['points']], [['61']], 'locale=ja') // => [['未確定']]
 * ```
 */
export const KIJUN_OUTCOME = bundled.KIJUN_OUTCOME

/**
 * Between which tiers an applicant is as long as facts are missing.
 *
 * @param scheme - `id@edition`, or `id` with `on` among the options
 * @param headers - the header row
 * @param rows - one row for each applicant
 * @param options - see the module
 * @returns two columns, the lowest and the highest tier; `none` is no tier
 * @example
 * ```ts
 * import { KIJUN_RANGE } from 'kijun/spreadsheet'
 * KIJUN_RANGE('yokohama-y-sdgs', [['points']], [[59.5]]) // => [['none', 'superior']]
 * ```
 */
export const KIJUN_RANGE = bundled.KIJUN_RANGE

/**
 * Measures of the scheme: rates, totals, counts. They are text, since a number would be rounded by its format.
 *
 * @param scheme - `id@edition`, or `id` with `on` among the options
 * @param headers - the header row
 * @param rows - one row for each applicant
 * @param measure - the id of a measure or what it is called; several in a range
 * @param options - see the module
 * @returns a column for each measure: decimals cut and never rounded, `low～high` while facts are missing
 * @example
 * ```ts
 * import { KIJUN_RATE } from 'kijun/spreadsheet'
 * const headers = [['scores.environment.points', 'scores.environment.max', 'scores.social.points', 'scores.social.max']]
 * KIJUN_RATE('toyota-sdgs', headers, [[39.98, 50, '', 50]], [['環境分野の得点率', '社会分野の得点率']]) // => [['79.96%', '0.00%～100.00%']]
 * ```
 */
export const KIJUN_RATE = bundled.KIJUN_RATE

/**
 * The missing facts that can still change the outcome, as their columns are headed.
 *
 * @param scheme - `id@edition`, or `id` with `on` among the options
 * @param headers - the header row
 * @param rows - one row for each applicant
 * @param options - see the module
 * @returns a column of names joined in one cell; blank where nothing is missing
 * @example
 * ```ts
 * import { KIJUN_MISSING } from 'kijun/spreadsheet'
 * KIJUN_MISSING('okinawa-sdgs', [['itemsMet', 'planScore']], [[15, '']], 'stages=criteria; on=2026-06-03') // => [['planScore']]
 * ```
 */
export const KIJUN_MISSING = bundled.KIJUN_MISSING

/**
 * Why it came out so, in one line with the articles.
 *
 * @param scheme - `id@edition`, or `id` with `on` among the options
 * @param headers - the header row
 * @param rows - one row for each applicant
 * @param locale - `ja` (the usual) or `en`
 * @param options - see the module
 * @returns a column of sentences
 * @example
 * ```ts
 * import { KIJUN_REASON } from 'kijun/spreadsheet'
 * const [[reason]] = KIJUN_REASON('yokohama-y-sdgs', [['points']], [[53]], 'en', 'stages=criteria')
 * reason.startsWith('Tier: standard. Not superior') // => true
 * ```
 */
export const KIJUN_REASON = bundled.KIJUN_REASON

/**
 * What keeps from a tier: the least that would have to change.
 *
 * @param scheme - `id@edition`, or `id` with `on` among the options
 * @param headers - the header row
 * @param rows - one row for each applicant
 * @param tier - the tier's id or what it is called
 * @param options - see the module
 * @returns a column of sentences
 * @example
 * ```ts
 * import { KIJUN_GAP } from 'kijun/spreadsheet'
 * const [[gap]] = KIJUN_GAP('yokohama-y-sdgs', [['points']], [[53]], 'superior', 'stages=criteria')
 * gap.includes('あと7点') // => true
 * ```
 */
export const KIJUN_GAP = bundled.KIJUN_GAP

/**
 * The last day of a certification, by the edition in force on the day of the decision.
 *
 * @param scheme - `id` or `id@edition`
 * @param decidedOn - the day of the decision, or a column of them
 * @param purpose - `initial` (the usual) or `renewal`
 * @param options - `dates`, `locale` and readings
 * @returns the date `YYYY-MM-DD`, or a column of them; blank for a blank
 * @example
 * ```ts
 * import { KIJUN_VALID_UNTIL } from 'kijun/spreadsheet'
 * KIJUN_VALID_UNTIL('yokohama-y-sdgs', [['2024-04-01'], ['令和6年10月1日'], [45566]]) // => [['2028-03-31'], ['2029-03-31'], ['2029-03-31']]
 * ```
 */
export const KIJUN_VALID_UNTIL = bundled.KIJUN_VALID_UNTIL

/**
 * How certifications stand on a day after what happened to them.
 *
 * @param scheme - the `id` of the scheme; its editions and transitions play their part
 * @param headers - the header row of the events: `kind` (出来事), `on` (年月日), and as far as they are needed `id` (番号), `for`
 * (決定の種類), `tier` (認証区分, `none` where refused), `affecting`, `final`, `ground`, `until`, `by`, `note`, and facts
 * @param events - one row for each event, those of one certification in the order in which they happened
 * @param on - the day that is asked for
 * @param ids - the certifications that are asked for, a column; needed where the events are of several
 * @param options - `dates`, `locale` and readings
 * @returns a column: `notCertified`, `inForce`, `suspended`, `expired`, `revoked`, `withdrawn` or `undetermined`. Where an
 * event cannot be read or the text does not allow it, that is the answer
 * @example
 * ```ts
 * import { KIJUN_STATUS } from 'kijun/spreadsheet'
 * const events = [['A-1', '決定', '2024-04-01', '新規', 'superior'], ['A-1', '一時停止', '2025-06-01', '', '']]
 * KIJUN_STATUS('yokohama-y-sdgs', [['番号', '出来事', '年月日', '決定の種類', '認証区分']], events, '2025-06-01', [['A-1']]) // => [['suspended']]
 * ```
 */
export const KIJUN_STATUS = bundled.KIJUN_STATUS

/**
 * What is due next under a certification.
 *
 * @param scheme - the `id` of the scheme
 * @param headers - the header row of the events, as for `KIJUN_STATUS`
 * @param events - one row for each event
 * @param on - the first day that counts
 * @param ids - the certifications that are asked for, a column
 * @param closed - the days on which the office is closed: dates, `weekends` (土日), `yearEnd` (年末年始)
 * @param options - `dates`, `locale` and readings
 * @returns two columns: the day, and what is due (`report 1`, `expiry`); `none` where nothing is
 * @example
 * ```ts
 * import { KIJUN_NEXT_DEADLINE } from 'kijun/spreadsheet'
 * const events = [['decided', '2026-10-05', 'initial', 'platinum']]
 * KIJUN_NEXT_DEADLINE('okinawa-sdgs', [['kind', 'on', 'for', 'tier']], events, '2026-11-20') // => [['2027-10-25', 'report 1']]
 * ```
 */
export const KIJUN_NEXT_DEADLINE = bundled.KIJUN_NEXT_DEADLINE

/**
 * The last day of a legal period (民法第138条から第143条まで).
 *
 * @param from - the day that the text names, or a column of them
 * @param length - 4年, 6か月, 20 days, …
 * @param counting - `firstDayCounted` (初日算入) or `firstDayNotCounted` (初日不算入); it has to be said
 * @param options - `dates` and `locale`
 * @returns the date `YYYY-MM-DD`, or a column of them
 * @example
 * ```ts
 * import { KIJUN_PERIOD_END } from 'kijun/spreadsheet'
 * KIJUN_PERIOD_END('2022-02-28', '2年', '初日不算入') // => '2024-02-29'
 * ```
 */
export const KIJUN_PERIOD_END = bundled.KIJUN_PERIOD_END

/**
 * The first given month and day on or after a date (以降の最初の3月31日).
 *
 * @param date - the date, or a column of them
 * @param month - 1 to 12
 * @param day - 1 to 31
 * @param options - `dates` and `locale`
 * @returns the date `YYYY-MM-DD`, or a column of them
 * @example
 * ```ts
 * import { KIJUN_FIRST_ON_OR_AFTER } from 'kijun/spreadsheet'
 * KIJUN_FIRST_ON_OR_AFTER('2028年4月1日', 3, 31) // => '2029-03-31'
 * ```
 */
export const KIJUN_FIRST_ON_OR_AFTER = bundled.KIJUN_FIRST_ON_OR_AFTER

/**
 * A date in the Japanese calendar.
 *
 * @param date - the date, or a column of them
 * @param digits - `halfWidth` (半角, the usual) or `fullWidth` (全角)
 * @param options - `dates` and `locale`
 * @returns for example 令和8年3月31日
 * @example
 * ```ts
 * import { KIJUN_WAREKI } from 'kijun/spreadsheet'
 * KIJUN_WAREKI(46112) // => '令和8年3月31日'
 * KIJUN_WAREKI(60) // => '#基準: 通し番号 60 は、暦にない1900年2月29日を指します'
 * ```
 */
export const KIJUN_WAREKI = bundled.KIJUN_WAREKI

/**
 * A header row for a scheme.
 *
 * @param scheme - `id@edition`, or `id` with `on` among the options
 * @param locale - `ja` (the usual), `en`, or `id` for paths
 * @param facts - the facts that are wanted, by their ids or what they are called; all of them if it does not say
 * @param records - how many records of each list have columns; 3 if it does not say
 * @param options - see the module
 * @returns one row of headings
 * @example
 * ```ts
 * import { KIJUN_HEADERS } from 'kijun/spreadsheet'
 * KIJUN_HEADERS('toyota-sdgs', 'ja', 'scores')[0].slice(0, 2) // => ['環境 得点', '環境 満点']
 * ```
 */
export const KIJUN_HEADERS = bundled.KIJUN_HEADERS
