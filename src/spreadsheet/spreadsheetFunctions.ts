import type { Scheme } from '../index.ts'
import { applicantFunctions } from './applicantFunctions.ts'
import { dateFunctions } from './dateFunctions.ts'
import { headerFunction } from './headerFunction.ts'
import { historyFunctions } from './historyFunctions.ts'

/** The functions of a spreadsheet. */
export type SpreadsheetFunctions = ReturnType<typeof applicantFunctions> &
  ReturnType<typeof historyFunctions> &
  ReturnType<typeof dateFunctions> &
  ReturnType<typeof headerFunction>

/**
 * The functions of a spreadsheet over schemes of your own.
 *
 * @param schemes - the editions that can be named in a formula; those of one scheme in the order of their texts
 * @returns an object of the functions, named as in a formula (`KIJUN_TIER`, …). They throw nothing at what a cell holds:
 * they answer with a text that begins with `#`
 * @example
 * ```ts
 * import { spreadsheetFunctions } from 'kijun/spreadsheet'
 * import { yokohamaYSdgs20240401 } from 'kijun/schemes'
 * const { KIJUN_TIER } = spreadsheetFunctions([yokohamaYSdgs20240401])
 * KIJUN_TIER('yokohama-y-sdgs', [['評価点の合計']], [['６１点'], ['']]) // => [['superior'], ['']]
 * ```
 */
export function spreadsheetFunctions(schemes: readonly Scheme[]): SpreadsheetFunctions {
  return {
    ...applicantFunctions(schemes),
    ...historyFunctions(schemes),
    ...dateFunctions(schemes),
    ...headerFunction(schemes),
  }
}
