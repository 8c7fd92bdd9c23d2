import type * as z from 'zod'
import { parseDate } from '../../calendar/parseDate.ts'
import { checkedText } from './checkedText.ts'
import { onFirstUse } from './onFirstUse.ts'

/** A civil date from 1873-01-01 to 2200-12-31. */
export const dateSchema: () => z.ZodType<string> = onFirstUse(() =>
  checkedText(
    (text) => {
      const read = parseDate(text)
      return read.ok ? undefined : read.issues[0]
    },
    { id: 'date', pattern: '^\\d{4}-\\d{2}-\\d{2}$', format: 'date' },
  ),
)
