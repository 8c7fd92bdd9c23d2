import { type IssueMessages, type IssueParams, issueMessages } from './issueMessages.ts'
import { issueMessagesJa } from './issueMessagesJa.ts'

/** The languages of labels, reasons and messages. */
export type Locale = 'ja' | 'en'

/** Where a rule stands: a provision of the edition, and how the text names it. */
export type Citation = { readonly provision: string; readonly text: string }

/** A step into the data that was given: a key or an index. */
export type PathStep = string | number

/** Every code an issue can carry. Codes are public API; wording is not. */
export type IssueCode = keyof IssueParams

/**
 * One thing wrong with what was given.
 *
 * `code` and `params` are for programs, `message` (English; {@link formatIssue} gives Japanese) for people.
 * `path` leads to the place inside the data that was handed in.
 */
export type Issue = {
  readonly code: IssueCode
  readonly path: readonly PathStep[]
  readonly params: object
  readonly message: string
  readonly citation?: Citation
}

/**
 * Builds an issue with its English message.
 *
 * @param code - one of the closed list of codes
 * @param path - where in the data, from the outside in; empty for the whole
 * @param params - what the code carries
 * @param citation - the provision that is not kept to, if one is
 * @returns the issue
 * @example
 * ```ts
 * import { makeIssue } from 'kijun'
 * makeIssue('number/step', ['points'], { given: '0.3', step: '0.5' }).message // => 'points: 0.3 is not a multiple of 0.5'
 * ```
 */
export function makeIssue<C extends IssueCode>(
  code: C,
  path: readonly PathStep[],
  params: IssueParams[C],
  citation?: Citation,
): Issue {
  const bare = { code, path, params, message: '', ...(citation ? { citation } : {}) }
  return { ...bare, message: wordIssue(bare, issueMessages) }
}

/**
 * The same issue, seen from further out.
 *
 * @param issue - any issue
 * @param steps - the keys and indices that lead to the data of which it speaks
 * @returns the issue with the longer path, in its message too
 * @example
 * ```ts
 * import { makeIssue, nestIssue } from 'kijun'
 * const issue = makeIssue('number/integer', ['points'], { given: '0.5' })
 * nestIssue(issue, 'rows', 3).message // => 'rows[3].points: 0.5 is not a whole number'
 * ```
 */
export function nestIssue(issue: Issue, ...steps: PathStep[]): Issue {
  const nested = { ...issue, path: [...steps, ...issue.path] }
  return { ...nested, message: wordIssue(nested, issueMessages) }
}

/**
 * Words an issue for a person.
 *
 * @param issue - any issue that this library returned
 * @param locale - `'en'` gives `issue.message` again, `'ja'` the Japanese form
 * @returns one sentence that begins with the path, if there is one
 * @example
 * ```ts
 * import { parseDate } from 'kijun/calendar'
 * import { formatIssue } from 'kijun'
 * const read = parseDate('2023-02-29')
 * read.ok ? '' : formatIssue(read.issues[0], 'ja') // => '"2023-02-29" という日付は暦にありません'
 * ```
 */
export function formatIssue(issue: Issue, locale: Locale): string {
  return wordIssue(issue, locale === 'ja' ? issueMessagesJa : issueMessages)
}

function wordIssue(issue: Issue, messages: IssueMessages): string {
  const sentence = (messages[issue.code] as (params: object) => string)(issue.params)
  return issue.path.length === 0 ? sentence : `${formatPath(issue.path)}: ${sentence}`
}

/**
 * Writes a path as people read it.
 *
 * @param path - keys and indices, from the outside in; a long key is shortened
 * @returns the path, empty for the whole
 * @example
 * ```ts
 * import { formatPath } from 'kijun'
 * formatPath(['initiatives', 2, 'base']) // => 'initiatives[2].base'
 * ```
 */
export function formatPath(path: readonly PathStep[]): string {
  return path
    .map((step, index) => {
      if (typeof step === 'number') return `[${step}]`
      const name = step.length > 60 ? `${step.slice(0, 60)}…` : step
      return index === 0 ? name : `.${name}`
    })
    .join('')
}
