import type { Acknowledgement } from '../../src/scheme/schemeDefinition.ts'

const fallback = {
  ja: '解釈toyota-fallbackのnone（上位の全体得点率に達して最低得点率が足りない者は、いずれの区分にもならない）を採るときだけ生じる。既定の解釈ではない。',
  en: 'Only under the alternative none of the reading toyota-fallback, by which who reaches the overall rate of a higher tier without its lowest rate has no tier. It is not the default.',
}

/** What lint finds in this edition and what is as one reading of the text has it. */
export const acknowledged: readonly Acknowledgement[] = [
  { rule: 'tier/points-hurt', path: 'tiers[1]', reason: fallback },
  { rule: 'tier/points-hurt', path: 'tiers[2]', reason: fallback },
]
