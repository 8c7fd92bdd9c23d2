import type { MeasureFigure } from '../assess/figure.ts'
import type { LeafDetail, UnknownDate } from '../assess/leafDetail.ts'
import { toWareki } from '../calendar/toWareki.ts'
import type { VerdictName } from '../logic/verdict.ts'
import type { Comparison } from '../scheme/conditionDefinition.ts'
import { figureText, openEnds, thresholdText } from './figureText.ts'
import type { Labels } from './labels.ts'
import type { Phrasebook } from './phrasebook.ts'

/** The Japanese of explanations, in である style. */
export const ja: Phrasebook = {
  headings: {
    eligibility: '申請要件',
    reception: '受付要件',
    criteria: '認証基準',
    validity: '認証期間',
    measures: '数値',
    missing: '結果を左右しうる未確認の事項',
    referrals: '判断に付す事項',
    readings: '採用した解釈',
  },
  mark: { met: '○', unmet: '×', undetermined: '？', referred: '△' },
  refused: '基準に適合しない',
  noTier: '区分なし',
  result: (outcome, failing) =>
    `結果: ${outcome === 'unmet' ? `適合しない（${failing.join('、')}を満たさない）` : outcomes[outcome]}`,
  tierEarned: (tier) => `認証区分: ${tier}`,
  tierNone: () => '認証区分: なし（いずれの区分の基準も満たさない）',
  tierOpen: (lowest, highest) => `認証区分: 未定（${lowest}から${highest}まで）`,
  tierFound: (tier, who) => `認証区分: ${tier}（${who}の認定による）`,
  tierTried: (tier) => `${tier}の基準`,
  exclusion: (what, passed) => `${exclusions[passed]}: ${what}`,
  all: '次のすべてを満たすこと',
  any: '次のいずれかを満たすこと',
  not: '次に該当しないこと',
  atLeast: (n) => `次のうち${n}以上を満たすこと`,
  exactly: (n) => `次のうちちょうど${n}を満たすこと`,
  leaf,
  cited: (sentence, article) => `${sentence}（${article}）`,
  referral: (what, who, known) =>
    known ? `${what}。${who}の判断に付す` : `次に当たるかは確定していない: ${what}（${who}）`,
  finding: (what, who) => `${what}（${who}の認定）`,
  validity: ({ from, until }) => `${toWareki(from)}から${toWareki(until)}まで（${from}〜${until}）`,
  reading: (question, answer) => `${question} → ${answer}`,
  measure: (name, figure) => `${name}: ${figure}`,
  because: (head, reasons, left) =>
    reasons.length === 0 ? head : `${head}。${reasons.join('。')}${left > 0 ? `（ほか${left}件）` : ''}`,
  needs: (facts, left) => `${facts.join('、')}${left > 0 ? `ほか${left}件` : ''}が未確認である`,
}

const outcomes = {
  met: '適合する',
  undetermined: '未確認の事項があり、確定しない',
  referred: '権限のある者の判断を要する',
}

const exclusions = {
  met: '除外事由に該当しない',
  unmet: '除外事由に該当する',
  undetermined: '除外事由に該当するか未確認である',
  referred: '除外事由に該当するか判断を要する',
}

const comparisons: { readonly [C in Comparison]: string } = {
  atLeast: '以上',
  moreThan: '超',
  atMost: '以下',
  lessThan: '未満',
  equal: 'ちょうど',
}

function leaf(detail: LeafDetail, verdict: VerdictName, labels: Labels): string {
  switch (detail.kind) {
    case 'compare':
      return compare(detail, verdict, labels)
    case 'near': {
      const margin = thresholdText(detail.within) ?? '幅は非公表'
      const near = { met: 'の付近にある', unmet: 'の付近にない' }[verdict as 'met' | 'unmet']
      return `${labels.measure(detail.measure)}は${figure(detail.figure)}で、${detail.value}（±${margin}）${near ?? 'の付近にあるか確定しない'}`
    }
    case 'fact':
      return `${labels.fact(detail.fact)}: ${given(detail, labels)}`
    case 'each':
      return each(detail, verdict, labels)
    case 'some':
      return some(detail, verdict, labels)
    case 'given':
      return `${labels.fact(detail.fact)}: ${{ met: '記載あり', unmet: '記載なし' }[verdict as 'met' | 'unmet'] ?? '未確認'}`
    case 'notAfter': {
      const told = `${detail.date}は、${detail.other}${verdict === 'met' ? '以前である' : 'より後である'}`
      return unknownDates(detail.unknown, labels) ?? told
    }
    case 'mentions': {
      const words = detail.anyOf.map((word) => `「${word}」`).join('')
      const found =
        { met: 'のいずれかの語がある', unmet: 'のいずれの語もない' }[verdict as 'met' | 'unmet'] ??
        'のいずれかの語があるか未確認である'
      return `${labels.fact(detail.fact)}に${words}${found}`
    }
    case 'within': {
      const inside = verdict === 'met' ? 'の期間内にある' : 'の期間内にない'
      const back = detail.direction === 'forward' ? '' : 'さかのぼる'
      const told = `${detail.date}は、${detail.from}から${back}${length(detail.length)}${inside}`
      return unknownDates(detail.unknown, labels) ?? told
    }
    case 'between':
      return `${labels.fact(detail.fact)}: ${detail.given?.replace('T', ' ') ?? '未確認'}（${span(detail.from, detail.until)}）`
  }
}

function compare(detail: LeafDetail & { kind: 'compare' }, verdict: VerdictName, labels: Labels): string {
  const name = labels.measure(detail.measure)
  const threshold = thresholdText(detail.threshold)
  const bound =
    threshold === undefined
      ? '非公表の基準'
      : detail.is === 'equal'
        ? `ちょうど${threshold}`
        : `${threshold}${comparisons[detail.is]}`
  if (verdict === 'met') return `${name}は${figure(detail.figure)}で、${bound}を満たす`
  if (verdict !== 'unmet') return `${name}は${figure(detail.figure)}で、${bound}を満たすか確定しない`
  return `${name}は${figure(detail.figure)}${detail.is === 'equal' ? `で、${bound}でない` : `で、${bound}を満たさない${shortfall(detail)}`}`
}

function shortfall({ difference, is }: LeafDetail & { kind: 'compare' }): string {
  if (!difference || difference.exact === '0' || is === 'equal') return ''
  const size =
    'percent' in difference ? `${figureText(difference).slice(0, -1)}ポイント` : figureText(difference)
  return is === 'atLeast' || is === 'moreThan' ? `（${size}不足）` : `（${size}超過）`
}

function figure(of: MeasureFigure): string {
  const ends = openEnds(of)
  if (!ends) return figureText(of as Exclude<MeasureFigure, { low: unknown }>)
  if (ends.high === null) return ends.low === null ? '不明' : `${ends.low}以上`
  return ends.low === null ? `${ends.high}以下` : `${ends.low}から${ends.high}までの間`
}

function given(detail: LeafDetail & { kind: 'fact' }, labels: Labels): string {
  if (detail.given === null) return '未確認'
  if (typeof detail.given === 'boolean') return detail.given ? '該当する' : '該当しない'
  return labels.option(detail.fact, detail.given)
}

type RowsDetail = LeafDetail & { readonly kind: 'each' | 'some' }

function each(detail: RowsDetail, verdict: VerdictName, labels: Labels): string {
  const named = (verdicts: readonly VerdictName[]) =>
    detail.rows.filter((row) => verdicts.includes(row.verdict)).map((row) => labels.row(detail.in, row.row))
  const unmet = named(['unmet'])
  const open = named(['undetermined', 'referred'])
  const name = labels.fact(detail.in)
  if (unmet.length === 0 && open.length === 0) {
    return verdict === 'met' ? `${name}: すべて要件どおり` : `${name}: 未確認`
  }
  const parts = [
    ...(unmet.length > 0 ? [`要件を満たさないもの ${unmet.join('、')}`] : []),
    ...(open.length > 0 ? [`未確認のもの ${open.join('、')}`] : []),
  ]
  return `${name}: ${parts.join('。')}`
}

function some(detail: RowsDetail, verdict: VerdictName, labels: Labels): string {
  const rows = detail.rows.map((row) => labels.row(detail.in, row.row)).join('、')
  const name = labels.fact(detail.in)
  if (verdict === 'unmet') return `${name}: 該当するものはない`
  return verdict === 'met'
    ? `${name}: 該当するものがある（${rows}）`
    : `${name}: 該当するものがあるか未確認である`
}

/** Names the dates that are not known; nothing where all are. */
function unknownDates(unknown: readonly UnknownDate[], labels: Labels): string | undefined {
  if (unknown.length === 0) return undefined
  const names = unknown.map((date) => (date === 'moment' ? '基準日' : labels.fact(date.fact)))
  return `${names.join('、')}が未確認である`
}

function span(from: string | null, until: string | null): string {
  const [first, last] = [from, until].map((text) => text?.replace('T', ' '))
  if (first === undefined) return `${last}以前`
  return last === undefined ? `${first}以後` : `${first}から${last}まで`
}

function length(of: object): string {
  const units: { readonly [unit: string]: string } = { years: '年', months: '月', weeks: '週', days: '日' }
  return Object.entries(of)
    .map(([unit, n]) => `${n}${units[unit]}`)
    .join('')
}
