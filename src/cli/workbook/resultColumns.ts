import type { Assessment, Issue, Locale, Scheme } from '../../index.ts'
import type { Answer } from '../answers/answer.ts'
import type { Assessed } from '../answers/assessEntry.ts'
import { assessmentHeader, assessmentRow, type RowOptions } from '../output/assessmentRow.ts'
import { cellText } from '../output/cell.ts'
import { issueText } from '../output/issueText.ts'
import { NOTHING } from '../output/nothing.ts'
import { tierLabel } from '../words.ts'
import { fieldsByName } from './factFields.ts'
import { type ResultWords, resultWordsIn } from './resultWords.ts'
import type { RowEntry } from './rowEntry.ts'

/** How many missing facts are named in a cell. */
const MAX_NAMED = 20

/** The headers of the columns that are added to a sheet. */
export function resultHeader(options: RowOptions): readonly string[] {
  const { missing, issues, notes } = resultWordsIn(options.locale)
  return [...assessmentHeader(options), missing, issues, notes]
}

/** What the added columns say of a row: the result, or its issues, each with its cell. */
export function resultCells(
  answer: Answer<Assessed>,
  { cellOf, remainders }: Pick<RowEntry, 'cellOf' | 'remainders'>,
  options: RowOptions,
): readonly string[] {
  const { locale } = options
  const words = resultWordsIn(locale)
  const notes = remainders.map(words.remainder).join(words.join)
  if (!answer.ok) {
    const issues = answer.issues.map((issue) => issueInCell(issue, cellOf(issue), locale)).join('\n')
    return [...assessmentHeader(options).map(() => ''), '', issues, notes]
  }
  const { scheme, assessment } = answer.value
  const [name = '', , ...others] = assessmentRow(answer.value, options).map(cellText)
  return [
    name,
    tierText(answer.value, locale, words),
    ...others.map((text) => (text === NOTHING ? '' : text)),
    missingText(scheme, assessment, locale),
    '',
    notes,
  ]
}

function issueInCell(issue: Issue, cell: string | undefined, locale: Locale): string {
  return cell === undefined ? issueText(issue, locale) : `${cell} ${issueText(issue, locale)}`
}

function tierText(
  { scheme, assessment: { tier, tierRange } }: Assessed,
  locale: Locale,
  { range }: ResultWords,
): string {
  if (tier !== undefined) return tierLabel(scheme, tier, locale)
  return range(tierLabel(scheme, tierRange.lowest, locale), tierLabel(scheme, tierRange.highest, locale))
}

function missingText(scheme: Scheme, { missing }: Assessment, locale: Locale): string {
  const { join, more } = resultWordsIn(locale)
  const fields = fieldsByName(scheme)
  const names = missing.map(({ fact }) => {
    const [id = '', ...rest] = fact
    const labels = fields.get(fact.join('.'))?.labels[locale]
    if (labels) return labels.join(' ')
    return [scheme.words?.facts?.[id]?.[locale] ?? id, ...rest].join(' ')
  })
  const others = names.length - MAX_NAMED
  return [...names.slice(0, MAX_NAMED), ...(others > 0 ? [more(others)] : [])].join(join)
}
