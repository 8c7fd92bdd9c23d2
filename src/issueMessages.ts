import { eventEn } from './eventWords.ts'

/**
 * What each issue code carries. `given` is always text that is safe to show: shortened, and quoted where it
 * was text.
 */
export interface IssueParams {
  'input/type': { readonly expected: string; readonly given: string }
  'input/missing': { readonly expected: string }
  'input/unreadable': { readonly given: string }
  'input/too-deep': { readonly maximum: number }
  'input/too-large': { readonly maximum: number }
  'input/too-many-issues': { readonly maximum: number }
  'key/unknown': { readonly key: string; readonly suggestion?: string; readonly expected?: readonly string[] }
  'key/forbidden': { readonly key: string }
  'number/form': { readonly given: string }
  'number/imprecise': { readonly given: string; readonly maximumDigits: number }
  'number/digits': { readonly digits: number; readonly maximumDigits: number }
  'number/integer': { readonly given: string }
  'number/below-minimum': { readonly given: string; readonly minimum: string }
  'number/not-above': { readonly given: string; readonly bound: string }
  'number/above-maximum': { readonly given: string; readonly maximum: string }
  'number/step': { readonly given: string; readonly step: string }
  'text/too-long': { readonly characters: number; readonly maximum: number }
  'text/encoding': { readonly characters: string; readonly encoding: string; readonly instead: string }
  'choice/unknown': {
    readonly given: string
    readonly expected: readonly string[]
    readonly suggestion?: string
  }
  'date/form': { readonly given: string }
  'date/wareki-form': { readonly given: string }
  'date/impossible': { readonly given: string }
  'date/out-of-range': { readonly given: string; readonly earliest: string; readonly latest: string }
  'date/era': {
    readonly given: string
    readonly era: string
    readonly earliest: string
    readonly latest: string
  }
  'date-time/form': { readonly given: string }
  'list/too-many': { readonly given: number; readonly maximum: number }
  'record/not-allowed': {
    readonly given: string
    readonly expected: readonly string[]
    readonly because: string
  }
  'scheme/unknown': {
    readonly given: string
    readonly expected: readonly string[]
    readonly suggestion?: string
  }
  'edition/unknown': {
    readonly given: string
    readonly expected: readonly string[]
    readonly suggestion?: string
  }
  'edition/ambiguous': { readonly scheme: string; readonly expected: readonly string[] }
  'edition/not-in-force': {
    readonly scheme: string
    readonly on: string
    readonly expected: readonly string[]
  }
  'edition/overlap': { readonly edition: string; readonly other: string }
  'edition/period-only': { readonly scheme: string }
  'validity/not-stated': { readonly scheme: string }
  'validity/ends-before-start': { readonly from: string; readonly until: string }
  'validity/out-of-range': { readonly from: string; readonly latest: string }
  'kpi/no-distance': object
  'fact/elsewhere': { readonly fact: string; readonly editions: readonly string[] }
  'event/not-allowed': {
    readonly event: string
    /** What was decided, where the event is a decision. */
    readonly for?: string
    readonly on: string
    readonly because: string
  }
  'event/out-of-order': { readonly on: string; readonly after: string }
  'record/format': { readonly given: string; readonly expected: string }
  'record/other-value': { readonly fact: string }
  'definition/shape': { readonly detail: string }
  'definition/unknown-reference': { readonly kind: string; readonly id: string; readonly suggestion?: string }
  'definition/unknown-provision': { readonly id: string; readonly suggestion?: string }
  'definition/unknown-path': { readonly given: string; readonly near: readonly string[] }
  'definition/duplicate': { readonly kind: string; readonly id: string }
  'definition/unusable': { readonly detail: string }
  'json/syntax': { readonly detail: string; readonly line: number; readonly column: number }
  'json/duplicate-key': { readonly key: string; readonly line: number; readonly column: number }
}

/** The wording of every issue code in one language. */
export type IssueMessages = { readonly [C in keyof IssueParams]: (params: IssueParams[C]) => string }

/** Some names, the first of many. */
export const listed = (names: readonly string[]) =>
  names.length <= 12 ? names.join(', ') : `${names.slice(0, 12).join(', ')}, …`
const hint = (suggestion?: string) => (suggestion === undefined ? '' : `; did you mean ${suggestion}?`)
const oneOf = (names?: readonly string[]) => (names?.length ? `; expected one of ${listed(names)}` : '')

/** English for why an event is passed over. */
export const refusals = {
  'no-edition': 'no text is in force on that day',
  'not-in-text': 'the text does not provide for it',
  'already-applied': 'an application is pending',
  'no-application': 'there is no application',
  'already-certified': 'the certification still stands',
  'not-certified': 'there is no certification',
  'already-suspended': 'it is suspended already',
  'nothing-decided': 'nothing has been decided',
  'same-tier-only': 'the text approves a change or does not; it decides no other tier upon it',
  'not-suspended': 'it is not suspended',
  'no-extension': 'the new last day is not after the present one',
  expired: 'the certification has expired',
  revoked: 'the certification was revoked',
  withdrawn: 'the certification was withdrawn',
}

/** Why an event is passed over. */
export type Refusal = keyof typeof refusals

const because = (code: string) => (refusals as Readonly<Record<string, string>>)[code] ?? code

/** English, which every issue carries. What only words issues in Japanese stays out of a bundle that never does. */
export const issueMessages: IssueMessages = {
  'input/type': (p) => `expected ${p.expected}, got ${p.given}`,
  'input/missing': (p) => `is missing; expected ${p.expected}`,
  'input/unreadable': (p) => `could not be read: ${p.given}`,
  'input/too-deep': (p) => `is nested deeper than ${p.maximum} levels`,
  'input/too-large': (p) => `holds more than ${p.maximum} values`,
  'input/too-many-issues': (p) => `more than ${p.maximum} issues; the rest are not listed`,
  'key/unknown': (p) =>
    `unknown key ${p.key}${p.suggestion === undefined ? oneOf(p.expected) : hint(p.suggestion)}`,
  'key/forbidden': (p) => `the key ${p.key} is not allowed`,
  'number/form': (p) =>
    `${p.given} is not a decimal number: expected digits with an optional "-" and one "." (no exponent, "+", separator or full-width digit)`,
  'number/imprecise': (p) =>
    `the number ${p.given} has more than ${p.maximumDigits} significant digits and may already be rounded; pass it as a string`,
  'number/digits': (p) => `has ${p.digits} digits; at most ${p.maximumDigits} are read`,
  'number/integer': (p) => `${p.given} is not a whole number`,
  'number/below-minimum': (p) => `${p.given} is less than the minimum ${p.minimum}`,
  'number/not-above': (p) => `${p.given} is not more than ${p.bound}`,
  'number/above-maximum': (p) => `${p.given} is more than the maximum ${p.maximum}`,
  'number/step': (p) => `${p.given} is not a multiple of ${p.step}`,
  'text/too-long': (p) => `has ${p.characters} characters; at most ${p.maximum} are allowed`,
  'text/encoding': (p) => `${p.encoding} cannot hold ${p.characters}; ${p.instead} stands instead`,
  'choice/unknown': (p) =>
    `${p.given} is not a choice${p.suggestion === undefined ? oneOf(p.expected) : hint(p.suggestion)}`,
  'date/form': (p) => `${p.given} is not a date of the form YYYY-MM-DD`,
  'date/wareki-form': (p) => `${p.given} is not a date of the form 令和8年3月31日 or R8.3.31`,
  'date/impossible': (p) => `there is no day ${p.given} in the calendar`,
  'date/out-of-range': (p) => `${p.given} lies outside ${p.earliest} to ${p.latest}`,
  'date/era': (p) => `${p.given}: the era ${p.era} ran from ${p.earliest} to ${p.latest}`,
  'date-time/form': (p) => `${p.given} is not a local date and time of the form YYYY-MM-DDTHH:MM`,
  'list/too-many': (p) => `has ${p.given} entries; at most ${p.maximum} are allowed`,
  'record/not-allowed': (p) => `${p.given} is not allowed where ${p.because}; expected ${listed(p.expected)}`,
  'scheme/unknown': (p) =>
    `no scheme ${p.given}${p.suggestion === undefined ? oneOf(p.expected) : hint(p.suggestion)}`,
  'edition/unknown': (p) =>
    `no edition ${p.given}${p.suggestion === undefined ? oneOf(p.expected) : hint(p.suggestion)}`,
  'edition/ambiguous': (p) =>
    `${p.scheme} has several editions; name one of ${listed(p.expected)}, or give "on"`,
  'edition/not-in-force': (p) =>
    `no edition of ${p.scheme} is in force on ${p.on}; editions: ${listed(p.expected)}`,
  'edition/overlap': (p) => `${p.edition} and ${p.other} are in force on the same day`,
  'edition/period-only': (p) =>
    `of ${p.scheme} only the period of validity is held, not the text; validity, status and deadlines answer for it`,
  'validity/not-stated': (p) => `the text of ${p.scheme} states no period of validity`,
  'validity/ends-before-start': (p) => `the period would end on ${p.until}, before it starts on ${p.from}`,
  'validity/out-of-range': (p) => `a period from ${p.from} would end after ${p.latest}`,
  'kpi/no-distance': () =>
    'the target is the initial value, so that the basic formula has no result; give an indicator of maintenance a formula of its own',
  'fact/elsewhere': (p) => `${p.fact} is a fact of ${listed(p.editions)}, not of this edition`,
  'event/not-allowed': (p) => `${eventEn(p.event, p.for)} on ${p.on} is not allowed: ${because(p.because)}`,
  'event/out-of-order': (p) =>
    `${p.on} comes after an event on ${p.after}; events stand in the order in which they happened`,
  'record/format': (p) =>
    `${p.given} is a form of record that this version does not read; it reads ${p.expected}`,
  'record/other-value': (p) =>
    `what is supplied for ${p.fact} is not what was withheld, or the salt is not that of the record`,
  'definition/shape': (p) => p.detail,
  'definition/unknown-reference': (p) => `no ${p.kind} ${p.id} in this definition${hint(p.suggestion)}`,
  'definition/unknown-provision': (p) =>
    `cites the provision ${p.id}, which this edition does not have${hint(p.suggestion)}`,
  'definition/unknown-path': (p) => `no value of the rules stands at ${p.given}; near it: ${listed(p.near)}`,
  'definition/duplicate': (p) => `the ${p.kind} ${p.id} is defined twice`,
  'definition/unusable': (p) => p.detail,
  'json/syntax': (p) => `not valid JSON at line ${p.line}, column ${p.column}: ${p.detail}`,
  'json/duplicate-key': (p) => `the key ${p.key} stands twice (line ${p.line}, column ${p.column})`,
}
