import type { Deadline, Locale, Stage, ValidityStep, VerdictName, Verification } from 'kijun'
import type { Domain, Moment } from '../definition.ts'
import { en } from './en.ts'
import { ja } from './ja.ts'

/** Everything that the page itself says, in one language. Schemes bring their own words. */
export type PageWords = {
  readonly name: string
  readonly about: string
  readonly language: string
  readonly skip: string
  readonly privacy: string
  readonly disclaimer: string
  readonly source: (text: string) => string
  readonly settings: {
    readonly heading: string
    readonly scheme: string
    readonly at: string
    readonly on: string
    readonly onHint: string
    readonly stages: string
    readonly readings: (n: number) => string
    readonly parameters: (n: number) => string
    readonly parameterHint: string
    readonly isDefault: string
    readonly example: string
    readonly clear: string
    readonly cleared: string
    readonly filled: string
    readonly otherEdition: (edition: string) => string
  }
  readonly moments: { readonly [M in Moment]: string }
  readonly stages: { readonly [S in Stage]: string }
  readonly domains: { readonly [D in Domain]: string }
  readonly verdicts: { readonly [V in VerdictName]: string }
  readonly form: {
    readonly heading: string
    readonly sections: { readonly [S in Stage | 'other']: string }
    readonly otherHint: string
    readonly entered: (n: number, of: number) => string
    readonly notKnown: string
    readonly yes: string
    readonly no: string
    readonly presumed: (value: string) => string
    readonly finding: (by: string) => string
    readonly sensitive: string
    readonly decides: string
    readonly more: (n: number, entered: number) => string
    readonly allYes: string
    readonly allNo: string
    readonly allNotKnown: string
    readonly add: string
    readonly remove: (n: number) => string
    readonly removed: string
    readonly record: (n: number) => string
    readonly listUnknown: string
    readonly listEmpty: string
    readonly listNone: string
    readonly listForget: string
    readonly listFull: (n: number) => string
    readonly rows: (n: number, entered: number) => string
    readonly characters: (n: number) => string
    readonly bounds: (from: string, to: string) => string
  }
  readonly result: {
    readonly heading: string
    readonly tier: string
    readonly noTier: string
    readonly range: (lowest: string, highest: string) => string
    readonly missing: (n: number) => string
    readonly nextMissing: string
    readonly issues: (n: number) => string
    readonly issuesHint: string
    readonly ladder: string
    readonly rungs: { readonly [R in 'earned' | 'possible' | 'passed' | 'out']: string }
    readonly said: (outcome: string, tier: string) => string
    readonly show: string
  }
  readonly bars: {
    readonly heading: string
    readonly between: (low: string, high: string) => string
    readonly orMore: (low: string) => string
    readonly counting: (number: string, unit: string) => string
    readonly both: (texts: readonly string[]) => string
    readonly threshold: (tier: string, text: string) => string
    readonly atLeast: (value: string) => string
    readonly moreThan: (value: string) => string
    readonly atMost: (value: string) => string
    readonly lessThan: (value: string) => string
    readonly equal: (value: string) => string
    readonly thresholds: string
    readonly byDomain: (measure: string) => string
    readonly counted: (met: number, of: number, open: number) => string
  }
  readonly gap: {
    readonly heading: string
    readonly tier: string
    readonly highest: string
    readonly hint: string
  }
  readonly timeline: {
    readonly heading: string
    readonly none: string
    readonly chart: (from: string, until: string) => string
    readonly validity: string
    readonly steps: string
    readonly rules: { readonly [R in ValidityStep['rule']]: string }
    readonly deadline: (deadline: Deadline) => string
    readonly noDay: string
    readonly ifCertified: string
  }
  readonly reasons: {
    readonly heading: string
    readonly full: string
    readonly provisions: (n: number) => string
  }
  readonly record: {
    readonly heading: string
    readonly save: string
    readonly withhold: string
    readonly salt: string
    readonly saltHint: string
    readonly load: string
    readonly loaded: { readonly [V in Verification['verdict']]: string }
    readonly differences: (n: number) => string
    readonly notRead: string
    readonly link: string
    readonly linkHint: string
    readonly include: string
    readonly linkMade: string
    readonly linkField: string
    readonly linkBroken: string
    readonly print: string
    readonly leftOut: (n: number) => string
  }
  readonly entered: { readonly heading: string; readonly fact: string; readonly value: string }
  readonly colon: string
  readonly comma: string
}

const languages: { readonly [L in Locale]: PageWords } = { ja, en }

/** The words of the page in a language. */
export function pageWords(locale: Locale): PageWords {
  return languages[locale]
}
