import type * as z from 'zod'
import { showGiven } from '../../given.ts'
import { type Issue, makeIssue } from '../../issue.ts'
import { definitionLimits } from '../definitionLimits.ts'
import { checkedText } from './checkedText.ts'
import { onFirstUse } from './onFirstUse.ts'

const form = (length: number) => `^[A-Za-z0-9][A-Za-z0-9._-]{0,${length - 1}}$`

/** Names that mean something to every JavaScript object. `__proto__` is refused by form. */
const forbidden: readonly string[] = ['constructor', 'prototype']

/** The name of an element: `'OK-S-1'`, `'4-2-f2-17'`, `'2023-07-31'`. */
export const idSchema: () => z.ZodType<string> = onFirstUse(() => nameSchema('id', definitionLimits.idLength))

/** A key of a dictionary of words: ids joined by `.`, such as `'items.OK-S-1'`. */
export const wordKeySchema: () => z.ZodType<string> = onFirstUse(() =>
  nameSchema('wordKey', definitionLimits.wordKeyLength),
)

function nameSchema(id: string, length: number): z.ZodType<string> {
  const pattern = new RegExp(form(length))
  const judge = (text: string): Issue | undefined => {
    if (forbidden.includes(text)) return makeIssue('key/forbidden', [], { key: text })
    if (pattern.test(text)) return undefined
    const detail = `${showGiven(text)} is not an id: expected 1 to ${length} of A-Z, a-z, 0-9, ".", "_", "-", a letter or digit first`
    return makeIssue('definition/shape', [], { detail })
  }
  return checkedText(judge, { id, pattern: `^(?!(?:${forbidden.join('|')})$)${form(length).slice(1)}` })
}
