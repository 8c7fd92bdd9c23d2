import type { Locale } from '../../index.ts'
import type { Remainder } from './rowEntry.ts'

/** The words of the columns that are added to a sheet. */
export type ResultWords = {
  readonly missing: string
  readonly issues: string
  readonly notes: string
  readonly range: (lowest: string, highest: string) => string
  readonly more: (count: number) => string
  readonly remainder: (remainder: Remainder) => string
  readonly join: string
}

const en: ResultWords = {
  missing: 'missing',
  issues: 'issues',
  notes: 'notes',
  range: (lowest, highest) => `${lowest} to ${highest}`,
  more: (count) => `${count} more`,
  remainder: ({ cell, stored, shown }) => `${cell} holds ${stored} and is read as it is shown: ${shown}`,
  join: '; ',
}

const ja: ResultWords = {
  missing: '不足している事実',
  issues: '問題点',
  notes: '注記',
  range: (lowest, highest) => `${lowest}～${highest}`,
  more: (count) => `ほか${count}件`,
  remainder: ({ cell, stored, shown }) =>
    `${cell} の値は ${stored} であり、表示のとおり ${shown} として読み取った`,
  join: '、',
}

export function resultWordsIn(locale: Locale): ResultWords {
  return locale === 'ja' ? ja : en
}
