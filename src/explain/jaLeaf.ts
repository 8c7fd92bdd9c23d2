import type { LeafDetail, UnknownDate } from '../assess/leafDetail.ts'
import { toWareki } from '../calendar/toWareki.ts'
import type { VerdictName } from '../logic/verdict.ts'
import type { DateOf } from '../scheme/conditionDefinition.ts'
import { jaCompare, jaNear } from './jaFigure.ts'
import { joined, quoted } from './jaNames.ts'
import type { Labels } from './labels.ts'
import type { Statement } from './phrasebook.ts'

type Of<K extends LeafDetail['kind']> = LeafDetail & { readonly kind: K }
type RowsDetail = LeafDetail & { readonly kind: 'each' | 'some' }

/** What a leaf says, in である style. */
export function jaStatement(
  detail: LeafDetail,
  verdict: VerdictName,
  labels: Labels,
  most = Number.POSITIVE_INFINITY,
): Statement {
  switch (detail.kind) {
    case 'compare':
      return jaCompare(detail, verdict, labels)
    case 'near':
      return jaNear(detail, verdict, labels)
    case 'fact':
      return fact(detail, verdict, labels)
    case 'each':
      return each(detail, verdict, labels, most)
    case 'some':
      return some(detail, verdict, labels, most)
    case 'given':
      return presence(`${labels.fact(detail.fact)}の記載`, verdict)
    case 'mentions': {
      if (isOpen(verdict)) return unknown(labels.fact(detail.fact), verdict)
      const words = detail.anyOf.map(quoted).join('、')
      const found = verdict === 'met' ? 'のいずれかの語がある' : 'のいずれの語もない'
      return { found: `${labels.fact(detail.fact)}に${words}${found}` }
    }
    case 'notAfter': {
      if (detail.unknown.length > 0) return unknownDates(detail.unknown, labels)
      const other = dated(detail.otherOf, detail.other!, labels)
      const found = `${other}${verdict === 'met' ? '以前である' : 'より後である'}`
      return { topic: dated(detail.dateOf, detail.date!, labels), found }
    }
    case 'within': {
      if (detail.unknown.length > 0) return unknownDates(detail.unknown, labels)
      const back = detail.direction === 'forward' ? 'から' : 'からさかのぼって'
      const period = `${dated(detail.fromOf, detail.from!, labels)}${back}${length(detail.length)}の期間内`
      const found = `${period}${verdict === 'met' ? 'にある' : 'にない'}`
      return { topic: dated(detail.dateOf, detail.date!, labels), found }
    }
    case 'between':
      return between(detail, verdict, labels)
  }
}

function fact({ fact: id, is, given }: Of<'fact'>, verdict: VerdictName, labels: Labels): Statement {
  const name = labels.fact(id)
  if (given === null) return typeof is === 'boolean' ? presence(name, verdict) : unknown(name, verdict)
  if (typeof given === 'boolean') return { found: `${name}が${given ? 'ある' : 'ない'}` }
  const found = quoted(labels.option(id, given))
  if (verdict === 'met') return { topic: name, found: `${found}である` }
  const asked = [is].flat().map((option) => quoted(labels.option(id, String(option))))
  const none = asked.length > 1 ? 'のいずれにも' : 'に'
  return { topic: name, stands: found, found: `${joined(asked, '又は')}${none}当たらない` }
}

function each(detail: RowsDetail, verdict: VerdictName, labels: Labels, most: number): Statement {
  const name = labels.fact(detail.in)
  const unmet = rowNames(detail, ['unmet'], labels, most)
  const open = rowNames(detail, ['undetermined', 'referred'], labels, most)
  const field = detail.field === undefined ? undefined : labels.field(detail.in, detail.field)
  if (unmet === '' && open === '') {
    if (verdict !== 'met') return unknown(name, verdict)
    return { topic: name, found: '全て要件どおりである' }
  }
  // A table whose name ends in its field says the field itself: 申請書の3シートへの記入.
  const isCalledSo = field !== undefined && name.endsWith(field)
  const [table, of] = isCalledSo ? ['', `について${name}`] : [`${name}のうち、`, `の${field}`]
  const [lacks, mayLack] =
    field === undefined ? ['が要件を', 'が要件を満たすか'] : [`${of}が`, `${of}の有無が`]
  const lacking = field === undefined ? ['満たさない', '満たさず、'] : ['ない', 'なく、']
  if (open === '') return { found: `${table}${unmet}${lacks}${lacking[0]}` }
  const before = unmet === '' ? '' : `${unmet}${lacks}${lacking[1]}`
  return { found: `${table}${before}${open}${mayLack}${untold(verdict)}` }
}

function some(detail: RowsDetail, verdict: VerdictName, labels: Labels, most: number): Statement {
  const name = labels.fact(detail.in)
  if (verdict === 'unmet') return { found: `${name}に該当するものがない` }
  if (isOpen(verdict)) {
    return { found: `${name}に該当するものがあるか${untold(verdict)}` }
  }
  return { found: `${name}に該当するもの（${rowNames(detail, ['met'], labels, most)}）がある` }
}

function rowNames(
  { in: table, rows }: RowsDetail,
  verdicts: readonly VerdictName[],
  labels: Labels,
  most: number,
): string {
  const named = rows
    .filter(({ verdict }) => verdicts.includes(verdict))
    .map(({ row }) => (typeof row === 'number' ? labels.row(table, row) : quoted(labels.row(table, row))))
  if (named.length === 0) return ''
  if (named.length <= most) return joined(named)
  return `${named.slice(0, most).join('、')}ほか${named.length - most}件`
}

function between(
  { fact: id, given, from, until }: Of<'between'>,
  verdict: VerdictName,
  labels: Labels,
): Statement {
  const topic = labels.fact(id)
  if (given === null) return unknown(topic, verdict)
  const [first, last] = [from, until].map((text) => text && moment(text))
  const stands = moment(given)
  if (verdict === 'met') {
    const span = [first && `${first}以後`, last && `${last}以前`].join('')
    return { topic, stands, found: `${span}である` }
  }
  const early = from !== null && given < from
  return { topic, stands, found: early ? `${first}より前である` : `${last}を過ぎている` }
}

function isOpen(verdict: VerdictName): boolean {
  return verdict === 'undetermined' || verdict === 'referred'
}

function presence(name: string, verdict: VerdictName): Statement {
  if (!isOpen(verdict)) return { found: `${name}が${verdict === 'met' ? 'ある' : 'ない'}` }
  return unknown(verdict === 'referred' ? name : `${name}の有無`, verdict)
}

function unknown(topic: string, verdict: VerdictName): Statement {
  // 市長の判断 is not judged a second time: it is made or not.
  const isJudgement = verdict === 'referred' && /(?:判断|認定|評価)$/.test(topic)
  return { topic, found: isJudgement ? 'されていない' : untold(verdict) }
}

function untold(verdict: VerdictName): string {
  return verdict === 'referred' ? '判断されていない' : '確認されていない'
}

function unknownDates(dates: readonly UnknownDate[], labels: Labels): Statement {
  const names = dates.map((date) => (date === 'moment' ? '基準日' : labels.fact(date.fact)))
  return { topic: joined(names), found: '確認されていない' }
}

/** A date by its name and day: 申請日（令和6年10月1日）. */
function dated(of: DateOf, day: string, labels: Labels): string {
  if ('day' in of) return toWareki(day)
  return `${'fact' in of ? labels.fact(of.fact) : '基準日'}（${toWareki(day)}）`
}

/** A date, or a date and time on the wall clock: 令和6年10月23日9時. */
function moment(text: string): string {
  const [day, clock] = text.split('T')
  if (clock === undefined) return toWareki(day!)
  const [hours, minutes, seconds = 0] = clock.split(':').map(Number)
  const past = seconds > 0 ? `${minutes}分${seconds}秒` : minutes! > 0 ? `${minutes}分` : ''
  return `${toWareki(day!)}${hours}時${past}`
}

function length(of: object): string {
  const units: { readonly [unit: string]: string } = {
    years: '年',
    months: 'か月',
    weeks: '週間',
    days: '日',
  }
  return Object.entries(of)
    .map(([unit, n]) => `${n}${units[unit]}`)
    .join('')
}
