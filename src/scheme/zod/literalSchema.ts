import type * as z from 'zod'
import { MAX_DIGITS } from '../../exact/parseExact.ts'
import { parseFraction } from '../../exact/parseFraction.ts'
import { makeIssue } from '../../issue.ts'
import type { Literal } from '../basics.ts'
import { checkedText } from './checkedText.ts'
import { onFirstUse } from './onFirstUse.ts'

const decimal = '-?\\d+(?:\\.\\d+)?'
const positive = '(?=[\\d.]*[1-9])\\d+(?:\\.\\d+)?'

/** Two decimals and what stands between them. */
const maxLength = 2 * (MAX_DIGITS + 2) + 1

/** A number as a text writes it: `'59.5'`, `'80%'`, `'2/3'`. */
export const literalSchema: () => z.ZodType<Literal> = onFirstUse(() =>
  checkedText(
    (text) => {
      if (text.length > maxLength)
        return makeIssue('text/too-long', [], { characters: text.length, maximum: maxLength })
      const read = parseFraction(text)
      return read.ok ? undefined : read.issues[0]
    },
    { id: 'literal', pattern: `^${decimal}(?:%|/${positive})?$`, maxLength },
  ),
)
