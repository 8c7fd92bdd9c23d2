import { showGiven, type Words } from '../index.ts'

/** What a cell, a heading or an argument cannot be, in both languages. Text that was given is quoted and shortened. */
export const problems = {
  hostError: (given: unknown): Words => ({
    ja: `セルの値がエラーです（${show(given)}）`,
    en: `the cell holds an error (${showEn(given)})`,
  }),
  zeroOrBlank: (): Words => ({
    ja: '0 か空欄かを Excel が区別して渡さないため、読み取れません。範囲に &"" を付けて A2:H2&"" のように指定してください',
    en: 'Excel does not tell 0 from a blank here; give the range as text, as in A2:H2&""',
  }),
  flag: (given: unknown): Words => ({
    ja: `${subject(given)}「はい・いいえ」として読めません。はい／いいえ、○／×、有／無、TRUE／FALSE のいずれかを記入してください`,
    en: `${showEn(given)} cannot be read as yes or no; write yes or no, ○ or ×, or TRUE or FALSE`,
  }),
  number: (given: unknown): Words => ({
    ja: `${subject(given)}数として読めません`,
    en: `${showEn(given)} cannot be read as a number`,
  }),
  percent: (given: unknown): Words => ({
    ja: `${subject(given)}割合ですが、この欄は割合の欄ではありません`,
    en: `${showEn(given)} is a percentage, and this column is not one of percentages`,
  }),
  choice: (given: unknown, options: readonly Words[]): Words => ({
    ja: `${subject(given)}選択肢にありません。選べるのは ${listed(options.map(({ ja }) => ja))} です`,
    en: `${showEn(given)} is not a choice; expected one of ${listed(options.map(({ en }) => en))}`,
  }),
  choiceAsNumber: (given: unknown): Words => ({
    ja: `${subject(given)}数のセルです。末尾の0が失われているおそれがあるため、文字列として入力してください`,
    en: `${showEn(given)} is a number; enter it as text, since a number loses its trailing zeros`,
  }),
  text: (given: unknown): Words => ({
    ja: `${subject(given)}文字として読めません`,
    en: `${showEn(given)} cannot be read as text`,
  }),
  date: (given: unknown): Words => ({
    ja: `${subject(given)}日付として読めません（例: 2026-03-31、2026/3/31、令和8年3月31日）`,
    en: `${showEn(given)} cannot be read as a date (such as 2026-03-31, 2026/3/31 or R8.3.31)`,
  }),
  yearAlone: (given: unknown): Words => ({
    ja: `${subject(given)}年だけの値に見えます。年月日を記入してください`,
    en: `${showEn(given)} looks like a year alone; enter year, month and day`,
  }),
  falseLeapDay: (): Words => ({
    ja: '通し番号 60 は、暦にない1900年2月29日を指します',
    en: 'the serial number 60 stands for 29 February 1900, a day that never was',
  }),
  serial: (given: unknown): Words => ({
    ja: `通し番号 ${subject(given)}扱える日付の範囲の外にあります`,
    en: `the serial number ${showEn(given)} lies outside the dates that can be told`,
  }),
  timeOfDay: (given: string): Words => ({
    ja: `日付に時刻（${given}）が付いています。日付だけにするか、スクリプトとスプレッドシートのタイムゾーンを揃えてください`,
    en: `the date carries a time (${given}); enter the date alone, or give script and spreadsheet the same time zone`,
  }),
  dateTime: (given: unknown): Words => ({
    ja: `${subject(given)}日時として読めません（例: 2026-03-31 17:00）`,
    en: `${showEn(given)} cannot be read as a date and time (such as 2026-03-31 17:00)`,
  }),
  noTime: (given: string): Words => ({
    ja: `${given} に時刻がありません。0時ちょうどの場合は「${given} 0:00」と文字列で入力してください`,
    en: `${given} has no time of day; for midnight enter "${given} 0:00" as text`,
  }),
  heading: (given: string, suggestion: string | undefined): Words => ({
    ja: `見出し「${short(given)}」に当たる項目がありません${suggestion === undefined ? '' : `（「${suggestion}」ではありませんか）`}`,
    en: `no fact has the heading "${short(given)}"${suggestion === undefined ? '' : `; did you mean "${suggestion}"?`}`,
  }),
  headingAmbiguous: (given: string, meant: readonly string[]): Words => ({
    ja: `見出し「${short(given)}」は ${listed(meant)} のどれかに決まりません`,
    en: `the heading "${short(given)}" may mean ${listed(meant)}`,
  }),
  headingTwice: (given: string): Words => ({
    ja: `見出し「${short(given)}」の項目が2列にあります`,
    en: `the fact of the heading "${short(given)}" has two columns`,
  }),
  headingRows: (): Words => ({
    ja: '見出しは1行の範囲で指定してください',
    en: 'the headings have to be one row',
  }),
  headingBlank: (column: number): Words => ({
    ja: `${column}列目に値がありますが、見出しがありません`,
    en: `column ${column} holds a value and has no heading`,
  }),
  width: (headings: number, cells: number): Words => ({
    ja: `見出しは${headings}列、行は${cells}列です。同じ列の範囲を指定してください`,
    en: `there are ${headings} headings and ${cells} columns; give both ranges the same columns`,
  }),
  listCount: (heading: string): Words => ({
    ja: `「${heading}」の列がありません。件数がなければ、記入された分で全部かどうかが分かりません`,
    en: `there is no column "${heading}"; without it nobody knows whether the list is complete`,
  }),
  listBeyond: (heading: string, count: number, record: number): Words => ({
    ja: `「${heading}」は ${count} ですが、${record}件目に記入があります`,
    en: `"${heading}" is ${count}, and no. ${record} is filled in`,
  }),
  required: (name: Words): Words => ({
    ja: `${name.ja}の指定がありません`,
    en: `${name.en} is missing`,
  }),
  option: (given: string, suggestion: string | undefined): Words => ({
    ja: `「${short(given)}」という指定はありません${suggestion === undefined ? '' : `（「${suggestion}」ではありませんか）`}`,
    en: `there is no option "${short(given)}"${suggestion === undefined ? '' : `; did you mean "${suggestion}"?`}`,
  }),
  optionForm: (given: unknown): Words => ({
    ja: `${subject(given)}指定として読めません（例: stages=criteria; on=2026-04-01）`,
    en: `${showEn(given)} is no option (such as stages=criteria; on=2026-04-01)`,
  }),
  among: (given: unknown, expected: readonly string[]): Words => ({
    ja: `${subject(given)}使えません。使えるのは ${listed(expected)} です`,
    en: `${showEn(given)} is none of ${listed(expected)}`,
  }),
  length: (given: unknown): Words => ({
    ja: `${subject(given)}期間として読めません（例: 4年、6か月、20日、1年6か月）`,
    en: `${showEn(given)} cannot be read as a length (such as 4 years, 6 months or 20 days)`,
  }),
  beyond: (): Words => ({
    ja: '結果が扱える日付の範囲（2200-12-31まで）を超えます',
    en: 'the result lies after 2200-12-31',
  }),
  monthDay: (month: unknown, day: unknown): Words => ({
    ja: `${show(month)}月${show(day)}日という日はありません`,
    en: `no year has a month ${showEn(month)} with a day ${showEn(day)}`,
  }),
  noRecordOf: (id: string): Words => ({
    ja: `番号「${short(id)}」の出来事がありません`,
    en: `there is no event of "${short(id)}"`,
  }),
  severalIds: (): Words => ({
    ja: '出来事の範囲に複数の番号があります。どの番号について答えるかを指定してください',
    en: 'the events are of several ids; say which to answer for',
  }),
  factTwice: (heading: string): Words => ({
    ja: `「${short(heading)}」の値が行によって違います`,
    en: `"${short(heading)}" differs from row to row`,
  }),
  eventRow: (row: number, { ja, en }: Words): Words => ({
    ja: `出来事の${row}行目: ${ja}`,
    en: `row ${row} of the events: ${en}`,
  }),
}

const MAX_LISTED = 12
const MAX_CHARACTERS = 60

function showEn(given: unknown): string {
  return typeof given === 'string' ? `"${short(given)}"` : showGiven(given)
}

function show(given: unknown): string {
  return typeof given === 'string' ? `「${short(given)}」` : showGiven(given)
}

/** What is spoken of, before the rest of a Japanese sentence: a figure stands apart, quoted text does not. */
function subject(given: unknown): string {
  return typeof given === 'string' ? `${show(given)}は` : `${show(given)} は`
}

function short(text: string): string {
  return text.length > MAX_CHARACTERS ? `${text.slice(0, MAX_CHARACTERS)}…` : text
}

function listed(names: readonly string[]): string {
  return names.length > MAX_LISTED ? `${names.slice(0, MAX_LISTED).join(', ')}, …` : names.join(', ')
}
