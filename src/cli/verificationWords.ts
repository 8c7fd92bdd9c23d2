import type { Locale, Verification } from '../index.ts'
import { verificationEn } from './verificationEn.ts'
import { verificationJa } from './verificationJa.ts'

/** What is said of a verified record, in one language. */
export type VerificationWords = {
  readonly verdict: string
  readonly says: string
  readonly verdicts: { readonly [V in Verification['verdict']]: string }
  readonly identical: (scheme: string) => string
  /** `elsewhere`: whether anything but the digest shows it. */
  readonly altered: (elsewhere: boolean) => string
  /** What keeps it from being computed anew. */
  readonly cannotCompute: (issues: string) => string
  readonly definitionChanged: (scheme: string) => string
  /** Whether what comes out under the present rules differs. */
  readonly presentRules: (otherwise: boolean) => string
  readonly resultDiffers: (scheme: string) => string
  readonly incomplete: (facts: readonly string[]) => string
  readonly difference: (path: string, recorded: string | undefined, computed: string | undefined) => string
  readonly moreDifferences: (count: number) => string
  readonly engines: (recorded: string, present: string) => string
  readonly join: (sentences: readonly string[]) => string
}

export function verificationWordsIn(locale: Locale): VerificationWords {
  return locale === 'ja' ? verificationJa : verificationEn
}
