import type { Locale } from '../../index.ts'
import type { CountedBy, Movement } from './simulationResult.ts'

/** The words of a briefing on a change, in one language. */
export type SimulationWords = {
  readonly title: (scheme: string, name: string) => string
  readonly changed: string
  readonly edition: (from: string, to: string) => string
  readonly reading: (id: string, question: string | undefined, article: string | undefined) => string
  readonly parameter: (id: string, value: string) => string
  readonly value: (path: string, from: string, to: string, article: string) => string
  readonly asItStands: (what: string) => string
  readonly underChange: (what: string) => string
  readonly option: (words: string, id: string) => string
  readonly unchangedAt: (paths: string) => string
  readonly matrix: { readonly [B in CountedBy]: string }
  readonly corner: string
  readonly asItStandsColumn: string
  readonly changedColumn: string
  readonly open: (lowest: string, highest: string) => string
  readonly unanswerable: string
  readonly total: string
  readonly moves: string
  readonly movements: { readonly [B in CountedBy]: { readonly [M in Movement]: string } }
  readonly applicants: string
  readonly share: string
  readonly cut: string
  readonly who: (most: number) => string
  readonly moved: (from: string, to: string, count: number) => string
  readonly example: (name: string, issue: string | undefined) => string
  readonly read: (entries: number) => string
  readonly inMatrix: (entries: number, scheme: string) => string
  readonly untouched: (entries: number) => string
  readonly unreadable: (entries: number) => string
  readonly nobody: (schemes: string) => string
  readonly thresholds: { readonly path: string; readonly value: string; readonly article: string }
  readonly measure: string
}

const en: SimulationWords = {
  title: (scheme, name) => `What the change would do: ${scheme} (${name})`,
  changed: 'What is changed',
  edition: (from, to) => `Edition: ${from} -> ${to}`,
  reading: (id, question, article) =>
    `Reading ${id}${question === undefined ? '' : `: ${question}`}${article === undefined ? '' : ` (${article})`}`,
  parameter: (id, value) => `Parameter ${id}: ${value}`,
  value: (path, from, to, article) => `${path}: ${from} -> ${to} (${article})`,
  asItStands: (what) => `as it stands: ${what}, unless an applicant says otherwise`,
  underChange: (what) => `changed: ${what}`,
  option: (words, id) => `${words} [${id}]`,
  unchangedAt: (paths) => `the same number stays as it is at ${paths}`,
  matrix: {
    tier: 'Tiers: rows as it stands, columns under the change',
    outcome: 'Outcomes: rows as it stands, columns under the change',
  },
  corner: 'as it stands \\ changed',
  asItStandsColumn: 'as it stands',
  changedColumn: 'changed',
  open: (lowest, highest) => `open (${lowest} – ${highest})`,
  unanswerable: 'cannot be answered',
  total: 'total',
  moves: 'What moves',
  movements: {
    tier: {
      unchanged: 'unchanged',
      up: 'moved up',
      down: 'moved down',
      settled: 'open, then settled',
      opened: 'settled, then open',
      otherwise: 'changed otherwise',
      unanswerable: 'cannot be answered',
    },
    outcome: {
      unchanged: 'unchanged',
      up: 'not met, then met',
      down: 'met, then not met',
      settled: 'open, then met or not met',
      opened: 'met or not met, then open',
      otherwise: 'changed otherwise',
      unanswerable: 'cannot be answered',
    },
  },
  applicants: 'applicants',
  share: '%',
  cut: 'Percentages are cut after two decimals, not rounded.',
  who: (most) => `Who moves (at most ${most} of each)`,
  moved: (from, to, count) => `${from} -> ${to}: ${count}`,
  example: (name, issue) => (issue === undefined ? name : `${name} (${issue})`),
  read: (entries) => `Entries read: ${entries}`,
  inMatrix: (entries, scheme) => `assessed twice under ${scheme}: ${entries}`,
  untouched: (entries) => `of editions that the change does not touch, not assessed: ${entries}`,
  unreadable: (entries) => `whose edition cannot be told: ${entries}`,
  nobody: (schemes) => `No applicant is of an edition that the change touches: ${schemes}`,
  thresholds: { path: 'path', value: 'value', article: 'article' },
  measure: 'measure',
}

const ja: SimulationWords = {
  title: (scheme, name) => `変更の影響: ${scheme}（${name}）`,
  changed: '変更点',
  edition: (from, to) => `版: ${from} → ${to}`,
  reading: (id, question, article) =>
    `解釈 ${id}${question === undefined ? '' : `: ${question}`}${article === undefined ? '' : `（${article}）`}`,
  parameter: (id, value) => `パラメータ ${id}: ${value}`,
  value: (path, from, to, article) => `${path}: ${from} → ${to}（${article}）`,
  asItStands: (what) => `現行: ${what}（申請に指定があればそれによる）`,
  underChange: (what) => `変更後: ${what}`,
  option: (words, id) => `${words}［${id}］`,
  unchangedAt: (paths) => `同じ数値のうち変更していないもの: ${paths}`,
  matrix: { tier: '認証区分（行が現行、列が変更後）', outcome: '結果（行が現行、列が変更後）' },
  corner: '現行＼変更後',
  asItStandsColumn: '現行',
  changedColumn: '変更後',
  open: (lowest, highest) => `未確定（${lowest}～${highest}）`,
  unanswerable: '判定不能',
  total: '計',
  moves: '異動の内訳',
  movements: {
    tier: {
      unchanged: '変わらない',
      up: '区分が上がる',
      down: '区分が下がる',
      settled: '未確定から確定する',
      opened: '確定から未確定になる',
      otherwise: 'その他の変化',
      unanswerable: '判定不能',
    },
    outcome: {
      unchanged: '変わらない',
      up: '不適合から適合になる',
      down: '適合から不適合になる',
      settled: '未確定・要判断から適否が定まる',
      opened: '適否が未確定・要判断になる',
      otherwise: 'その他の変化',
      unanswerable: '判定不能',
    },
  },
  applicants: '件数',
  share: '％',
  cut: '割合は小数第3位以下を切り捨て、四捨五入しない。',
  who: (most) => `異動する申請（それぞれ${most}件まで）`,
  moved: (from, to, count) => `${from} → ${to}: ${count}件`,
  example: (name, issue) => (issue === undefined ? name : `${name}（${issue}）`),
  read: (entries) => `読み込んだ申請: ${entries}件`,
  inMatrix: (entries, scheme) => `${scheme} で2回判定したもの: ${entries}件`,
  untouched: (entries) => `変更の及ばない版の申請（判定しない）: ${entries}件`,
  unreadable: (entries) => `どの版の申請か分からないもの: ${entries}件`,
  nobody: (schemes) => `変更の及ぶ版の申請がない: ${schemes}`,
  thresholds: { path: 'パス', value: '値', article: '条項' },
  measure: '指標',
}

export function simulationWordsIn(locale: Locale): SimulationWords {
  return locale === 'ja' ? ja : en
}
