import { enNumbers } from '../../explain/enLeaf.ts'
import type { NumberStyle } from '../../explain/figureText.ts'
import { jaNumbers } from '../../explain/jaFigure.ts'
import { type Labels, labelsOf } from '../../explain/labels.ts'
import type { Locale, PathStep } from '../../issue.ts'
import type { FactDefinition, Field } from '../../scheme/factDefinition.ts'
import type { Scheme } from '../../scheme/schemeDefinition.ts'
import { gapEn } from './gapEn.ts'
import { gapJa } from './gapJa.ts'
import type { GapPhrases } from './gapPhrases.ts'

/** Phrases and labels of one language, and how values of the scheme are written in it. */
export type GapVoice = {
  readonly phrases: GapPhrases
  readonly labels: Labels
  readonly numbers: NumberStyle
  /** A fact by its path: `評価書の得点 地域貢献 得点`. */
  readonly path: (path: readonly PathStep[]) => string
  /** What a measure counts, to be written after its number. */
  readonly unit: (measure: string) => string
  /** A value of a fact for people: an option by its label, a number with its unit. */
  readonly value: (path: readonly PathStep[], value: unknown) => string
  /** Whether a fact is one of a closed list. */
  readonly isChoice: (path: readonly PathStep[]) => boolean
  /** A number of points or whatever else a fact is counted in, with its unit. */
  readonly amount: (path: readonly PathStep[], amount: string) => string
}

export function gapVoice(scheme: Scheme, locale: Locale): GapVoice {
  const phrases = locale === 'ja' ? gapJa : gapEn
  const labels = labelsOf(scheme, locale)
  const fieldAt = ([id = '', , name]: readonly PathStep[]): Field | undefined => {
    const fact = scheme.facts[String(id)] as FactDefinition
    if (fact.kind !== 'group' && fact.kind !== 'list') return fact
    return name === undefined ? undefined : fact.fields[String(name)]
  }
  const unitAt = (path: readonly PathStep[]) => {
    const field = fieldAt(path)
    return field?.kind === 'number' && field.unit !== undefined ? phrases.unit(field.unit) : ''
  }
  const amount = (path: readonly PathStep[], number: string) => `${number}${unitAt(path)}`
  return {
    phrases,
    labels,
    numbers: locale === 'ja' ? jaNumbers : enNumbers,
    unit(measure) {
      const unit = labels.unit(measure)
      return unit === '' || locale === 'ja' ? unit : ` ${unit}`
    },
    path([id = '', row, name]) {
      const table = String(id)
      const parts = [
        labels.fact(table),
        ...(row === undefined ? [] : [labels.row(table, row)]),
        ...(name === undefined ? [] : [labels.field(table, String(name))]),
      ]
      return parts.join(' ')
    },
    amount,
    isChoice: (path) => fieldAt(path)?.kind === 'choice',
    value(path, value) {
      const field = fieldAt(path)
      if (typeof value === 'boolean') return value ? phrases.yes : phrases.no
      if (field?.kind === 'choice') {
        const id = path.length > 1 ? `${path[0]}.${path[2]}` : String(path[0])
        return labels.option(id, String(value))
      }
      if (field?.kind === 'text') return value === '' || value === null ? phrases.notFilled : phrases.text
      return amount(path, String(value))
    },
  }
}
