/**
 * Writes the example workbook and the same sheet as CSV in Shift_JIS, as a city might keep them:
 *
 *   node examples/workbooks/make.mjs
 *
 * It needs what a checkout installs. The businesses are invented.
 */
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import iconv from 'iconv-lite'
import Papa from 'papaparse'
import writeWorkbook from 'write-excel-file/node'

const here = (name) => fileURLToPath(new URL(name, import.meta.url))
const domains = ['環境', '社会', 'ガバナンス', '地域貢献']
const at = (day, time = '10:30') => new Date(`${day}T${time}:00Z`)
const day = { format: 'yyyy/m/d h:mm', type: Date }
const bold = { fontWeight: 'bold', align: 'center', alignVertical: 'center', wrap: true }

/** Number, business, submission, head office, office in the city, points and maxima, workplace, review, panel, remarks. */
const applicants = [
  [
    'A-001',
    '矢作川製作所',
    at('2024-11-05'),
    '市内',
    '○',
    [45, 50, 45, 50, 40, 50, 30, 50],
    '○',
    '○',
    '○',
    '',
  ],
  // Exactly 80 %: 2.4 of 3 in every domain.
  [
    'A-002',
    '挙母織物',
    at('2024-11-07'),
    '市内',
    '○',
    [2.4, 3, 2.4, 3, 2.4, 3, 2.4, 3],
    '○',
    '○',
    '○',
    'ちょうど80％',
  ],
  // 79.96 % in total is no gold.
  [
    'A-003',
    '猿投フルーツ',
    at('2024-11-11'),
    '市内',
    '○',
    [41.5, 52, 40, 50, 40, 50, 38.422, 48],
    '○',
    '○',
    '○',
    '',
  ],
  // As people type: full-width digits, units, a mark of another hand.
  [
    'A-004',
    '㈱高橋商店',
    '２０２４年１１月１２日 ９：１５',
    '市内',
    '〇',
    ['４２点', '52点', '40点', '５０', '38 点', 50, '29点', '48点'],
    '◯',
    '○',
    '○',
    '全角で記入',
  ],
  // The sum of 0.1 and 0.2 in a cell that shows 0.3.
  [
    'A-005',
    '足助の里',
    at('2024-11-13'),
    '市外',
    '○',
    [31.2, 52, 30, 50, 30, 50, 0.1 + 0.2, 1],
    '○',
    '○',
    '○',
    '',
  ],
  // A field that nobody has filled in is not known.
  [
    'A-006',
    '小原和紙工房',
    at('2024-11-18'),
    '市内',
    '○',
    [40, 50, 42, 50, null, 50, 30, 50],
    '○',
    '○',
    '○',
    'ガバナンス分野は確認中',
  ],
  // More points than there are.
  ['A-007', '下山テック', at('2024-11-20'), '市内', '○', [53, 52, 40, 50, 38, 50, 30, 48], '○', '○', '○', ''],
  // A mark that is neither yes nor no.
  ['A-008', '藤岡運輸', at('2024-11-21'), '市外', '△', [40, 52, 35, 50, 33, 50, 20, 48], '×', '○', '○', ''],
  // Text that a spreadsheet would take for a formula.
  [
    'A-009',
    '=HYPERLINK("https://example.com","旭ソーラー")',
    at('2024-12-02'),
    '市外',
    '○',
    [26, 52, 25, 50, 20, 50, 12, 48],
    '○',
    '○',
    '○',
    '-',
  ],
  // After the closing, 24 December 17:00.
  [
    'A-010',
    '稲武木材',
    at('2024-12-24', '17:05'),
    '市内',
    '○',
    [30, 52, 30, 50, 28, 50, 20, 48],
    '○',
    '○',
    '○',
    '',
  ],
]

const titles = ['令和6年度　豊田市SDGs認証制度　申請一覧（第4回申請受付）', '令和7年1月15日現在']
const header = ['受付番号', '事業者名', '申請の到達日時', '本社の所在', '市内の事業所']
const last = ['働きやすい職場づくり\n確認完了通知', '書面審査', '有識者会議', '備考']

const width = header.length + 2 * domains.length + last.length
const padded = (cells) => [...cells, ...Array.from({ length: width - cells.length }, () => null)]
const tall = (text) => ({ ...bold, value: text, rowSpan: 2 })
const flat = applicants.map(([no, name, when, seat, office, scores, ...rest]) => [
  no,
  name,
  when,
  seat,
  office,
  ...scores,
  ...rest,
])

const sheet = [
  padded([{ value: titles[0], columnSpan: width, fontWeight: 'bold', fontSize: 14 }]),
  padded([titles[1]]),
  [
    ...header.map(tall),
    ...domains.flatMap((domain) => [{ ...bold, value: domain, columnSpan: 2 }, null]),
    ...last.map(tall),
  ],
  [
    ...header.map(() => null),
    ...domains.flatMap(() => ['得点', '満点'].map((value) => ({ ...bold, value }))),
    ...last.map(() => null),
  ],
  ...flat.map((row) =>
    row.map((cell) => (cell instanceof Date ? { value: cell, ...day } : cell === '' ? null : cell)),
  ),
]
const notes = [
  ['記入要領'],
  ['得点及び満点は、評価書の数値を記入すること。'],
  ['該当する場合は○、該当しない場合は×を記入すること。'],
]

const columns = [
  { width: 10 },
  { width: 24 },
  { width: 18 },
  ...Array.from({ length: width - 3 }, () => ({ width: 11 })),
]
const workbook = await writeWorkbook([
  { sheet: '記入要領', data: notes },
  { sheet: '申請一覧', data: sheet, columns },
]).toBuffer()
writeFileSync(here('toyota.xlsx'), workbook)

/** What a spreadsheet program exports: the text that each cell shows. */
const shown = (cell) => {
  if (cell instanceof Date) {
    const [year, month, ...rest] = cell.toISOString().split(/[-T:]/).map(Number)
    return `${year}/${month}/${rest[0]} ${rest[1]}:${String(rest[2]).padStart(2, '0')}`
  }
  return typeof cell === 'number' ? String(Number(cell.toPrecision(15))) : (cell ?? '')
}
const rows = [
  padded([titles[0]]),
  padded([titles[1]]),
  [...header, ...domains.flatMap((domain) => [domain, '']), ...last],
  [...header.map(() => ''), ...domains.flatMap(() => ['得点', '満点']), ...last.map(() => '')],
  ...flat,
]
writeFileSync(
  here('toyota.csv'),
  iconv.encode(`${Papa.unparse(rows.map((row) => row.map(shown)))}\r\n`, 'cp932'),
)

/** A plain list in UTF-8 with a byte order mark, as spreadsheet programs write and read it. */
const list = [
  ['整理番号', '事業者名', '申請日', '評価点', '備考'],
  ['Y-01', '港北印刷', '令和6年4月1日', '61点', ''],
  ['Y-02', '金沢機械', 'R6.4.8', '８０', ''],
  ['Y-03', '本牧倉庫', '2024/4/15', '59.5', '59点と60点の間'],
  ['Y-04', '野毛商店', '2024-04-22', '', '採点中'],
]
writeFileSync(here('yokohama.csv'), `\ufeff${Papa.unparse(list)}\r\n`)
