import type { Figure, MeasureFigure } from '../assess/figure.ts'
import type { LeafDetail } from '../assess/leafDetail.ts'
import type { VerdictName } from '../logic/verdict.ts'
import {
  differenceText,
  figureText,
  literalText,
  type NumberStyle,
  openEnds,
  thresholdText,
} from './figureText.ts'
import { joined, quoted } from './jaNames.ts'
import type { Labels } from './labels.ts'
import type { Statement } from './phrasebook.ts'

/** How Japanese writes numbers: half-width figures, full-width signs. */
export const jaNumbers: NumberStyle = {
  percent: '％',
  points: 'ポイント',
  fraction: (exact, decimals) => `${exact}（${decimals}）`,
  share: (num, den) => `${den}分の${num}`,
}

type Of<K extends LeafDetail['kind']> = LeafDetail & { readonly kind: K }

/** A figure held against a threshold. */
export function jaCompare(detail: Of<'compare'>, verdict: VerdictName, labels: Labels): Statement {
  const unit = labels.unit(detail.measure)
  const topic = labels.measure(detail.measure)
  const stands = jaFigure(detail.figure, unit, lowest(detail, labels))
  const threshold = thresholdText(detail.threshold, jaNumbers, unit)
  const told = (found: string) => (stands === undefined ? { topic, found } : { topic, stands, found })
  if (threshold === undefined) return told('非公表の基準を満たすか確定していない')
  const bound =
    detail.is === 'equal' ? `ちょうど${threshold}とする基準` : `${threshold}${comparisons[detail.is]}の基準`
  if (verdict === 'met') return told(`${bound}を満たす`)
  if (verdict === 'undetermined' || verdict === 'referred') return told(`${bound}を満たすか確定していない`)
  const { difference, leastDifference, side } = detail
  const distance = difference ?? leastDifference
  if (!distance || side === 'at') return told(`${bound}を満たさない`)
  const size = `${difference ? '' : '少なくとも'}${differenceText(distance, jaNumbers, unit)}`
  return told(side === 'below' ? `${bound}に${size}不足する` : `${bound}を${size}超過する`)
}

const comparisons = {
  atLeast: '以上',
  moreThan: '超',
  atMost: '以下',
  lessThan: '未満',
}

/** Which row is the lowest: a rate of all domains tells nobody what to contest. */
function lowest({ deciding }: Of<'compare'>, labels: Labels): string {
  if (!deciding) return ''
  return `（最低は${joined(deciding.map((row) => quoted(labels.row(row.in, row.row))))}）`
}

/** The figure of a measure: 28.50％, or 0点以上95点以下; nothing where nothing is known of it. */
export function jaFigure(figure: MeasureFigure, unit: string, note = ''): string | undefined {
  const ends = openEnds(figure, (end) => figureText(end, jaNumbers, unit))
  if (!ends) return `${figureText(figure as Figure, jaNumbers, unit)}${note}`
  if (ends.low === null && ends.high === null) return undefined
  const span = [ends.low && `${ends.low}以上`, ends.high && `${ends.high}以下`].join('')
  return `${span}${note}`
}

/** A figure near a number, or not. */
export function jaNear(
  { measure, figure, value, within }: Of<'near'>,
  verdict: VerdictName,
  labels: Labels,
): Statement {
  const unit = labels.unit(measure)
  const centre = literalText(value, jaNumbers, unit)
  const told = 'figure' in within ? within.figure : undefined
  const width = told
    ? `上下${differenceText(told, jaNumbers, unit)}`
    : 'exact' in within
      ? `上下${literalText(within.exact, jaNumbers, unit)}`
      : '幅は非公表'
  const found = { met: 'にある', unmet: 'にない' }[verdict as 'met' | 'unmet'] ?? 'にあるか確定していない'
  const topic = labels.measure(measure)
  const stands = jaFigure(figure, unit)
  return {
    topic,
    ...(stands === undefined ? {} : { stands }),
    found: `${centre}の付近（${width}）${found}`,
  }
}
