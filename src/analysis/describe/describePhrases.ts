import type { Domain, Moment } from '../../scheme/basics.ts'
import type { Comparison } from '../../scheme/conditionDefinition.ts'
import type { Field } from '../../scheme/factDefinition.ts'
import type { Provision } from '../../scheme/schemeDefinition.ts'

/** The parts of a description. */
export type DescribeSection =
  | 'applicants'
  | 'exclusions'
  | 'reception'
  | 'facts'
  | 'scoring'
  | 'tiers'
  | 'referrals'
  | 'validity'
  | 'after'
  | 'benefits'
  | 'notices'
  | 'lifecycle'
  | 'readings'
  | 'parameters'
  | 'notes'
  | 'provisions'

/** Everything a description says, in one language. */
export type DescribePhrases = {
  readonly headings: { readonly [S in DescribeSection]: string }
  readonly columns: {
    readonly fact: readonly string[]
    readonly provision: readonly string[]
    readonly benefit: readonly string[]
    readonly measure: readonly string[]
  }
  readonly moments: { readonly [M in Moment]: string }
  readonly kinds: { readonly [K in Field['kind'] | 'group' | 'list']: string }
  readonly treatments: { readonly [T in Provision['treatment']]: string }
  readonly comparisons: { readonly [C in Comparison]: (bound: string) => string }
  readonly all: string
  readonly any: string
  readonly not: string
  readonly atLeast: (n: number) => string
  readonly exactly: (n: number) => string
  readonly is: (name: string, values: readonly string[]) => string
  readonly yes: string
  readonly no: string
  readonly compared: (name: string, comparison: string) => string
  readonly near: (name: string, value: string, margin: string) => string
  readonly and: string
  readonly or: string
  /** What stands around a condition inside a sentence. */
  readonly brackets: readonly [string, string]
  readonly quoted: (text: string) => string
  readonly following: string
  readonly always: string
  readonly never: string
  readonly each: (rows: string, what: string) => string
  readonly some: (rows: string, what: string) => string
  readonly rowsOf: (rows: readonly string[]) => string
  readonly onlyRows: (rows: readonly string[]) => string
  readonly rowName: (row: string) => string
  readonly run: (first: string, last: string, n: number) => string
  readonly onlyWhere: (condition: string) => string
  readonly amongRows: (rows: readonly string[]) => string
  readonly ofDomain: (domain: string) => string
  readonly domains: { readonly [D in Domain]: string }
  readonly firstKnown: string
  readonly referred: string
  readonly given: (name: string) => string
  readonly mentions: (name: string, words: readonly string[]) => string
  readonly within: (date: string, length: string, from: string, forward: boolean, counted: boolean) => string
  readonly notAfter: (date: string, other: string) => string
  readonly notBefore: (date: string, other: string) => string
  /** A date, with the time of day if there is one. */
  readonly time: (iso: string) => string
  readonly between: (name: string, from: string, until: string) => string
  readonly theMoment: string
  readonly parameter: (name: string) => string
  readonly underReading: (question: string, answer: string) => string
  readonly finding: (who: string) => string
  /** A fact that a record may withhold. */
  readonly sensitive: string
  readonly presumed: (value: string) => string
  readonly length: (unit: 'years' | 'months' | 'weeks' | 'days', n: number) => string
  /** Between the years, months, weeks and days of a length. */
  readonly lengthSeparator: string
  readonly period: (length: string, counted: boolean, mark: 'lastDay' | 'dayAfter') => string
  readonly thenFirst: (month: number, day: number) => string
  readonly fixed: (until: string) => string
  readonly earlier: string
  readonly noValidity: string
  readonly initial: string
  readonly renewal: string
  readonly referral: (what: string, who: string) => string
  readonly inForce: (from: string, until: string | undefined) => string
  readonly undated: string
  readonly authority: (who: string) => string
  readonly source: (what: string) => string
  readonly curable: string
  readonly everyTier: string
  readonly none: string
  /** An amount of what a benefit gives, with its unit. */
  readonly amount: (amount: string, unit: string) => string
  readonly unit: (unit: string) => string
  readonly bounds: (min: string | undefined, max: string | undefined) => string
  readonly above: (bound: string) => string
  readonly characters: (n: number) => string
  readonly records: (n: number) => string
  readonly rowCount: (n: number) => string
  readonly rows: string
  readonly fields: string
  readonly listed: (words: readonly string[]) => string
  readonly colon: string
  readonly isDefault: string
  readonly headOf: (head: string, parts: number) => string
  readonly earns: string
  readonly otherwise: string
}
