import type { Deadline, Locale, StatusName, VerdictName, Words } from '../index.ts'

/** What a cell says where a code stands, in the language that a formula asks for. */
export const outcomeWords: { readonly [V in VerdictName]: Words } = {
  met: { ja: '適合', en: 'met' },
  unmet: { ja: '不適合', en: 'not met' },
  undetermined: { ja: '未確定', en: 'undetermined' },
  referred: { ja: '要判断', en: 'referred' },
}

export const statusWords: { readonly [S in StatusName]: Words } = {
  notCertified: { ja: '認証なし', en: 'not certified' },
  inForce: { ja: '有効', en: 'in force' },
  suspended: { ja: '効力停止中', en: 'suspended' },
  expired: { ja: '満了', en: 'expired' },
  revoked: { ja: '取消し', en: 'revoked' },
  withdrawn: { ja: '取り止め', en: 'withdrawn' },
  undetermined: { ja: '未確定', en: 'undetermined' },
}

export const deadlineWords: { readonly [K in Deadline['kind']]: Words } = {
  report: { ja: '報告', en: 'report' },
  renewal: { ja: '更新申請', en: 'renewal' },
  expiry: { ja: '満了', en: 'expiry' },
}

/** No tier, and no deadline. */
const NONE = 'none'
const none: Words = { ja: 'なし', en: 'none' }

/** The word for a code, or the code itself where no language is asked for. */
export function wordFor<C extends string>(
  words: { readonly [code in C]: Words },
  code: C,
  locale: Locale | undefined,
): string {
  return locale ? words[code][locale] : code
}

export function wordForNone(locale: Locale | undefined): string {
  return locale ? none[locale] : NONE
}

/** What stands between names in a list. */
export function separator(locale: Locale): string {
  return locale === 'ja' ? '、' : ', '
}

/** An error that a person reads in the cell. It begins with `#`, as a host's own errors do. */
export function errorCell({ ja, en }: Words, locale: Locale = 'ja', more = 0): string {
  if (locale === 'en') return `#KIJUN: ${en}${more > 0 ? ` (and ${more} more)` : ''}`
  return `#基準: ${ja}${more > 0 ? `（ほか${more}件）` : ''}`
}
