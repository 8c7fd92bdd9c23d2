import * as z from 'zod'
import { makeIssue } from '../../issue.ts'
import type { Counting, PeriodLength } from '../basics.ts'
import { exactly } from './exactly.ts'
import { onFirstUse } from './onFirstUse.ts'
import { schemaNotes } from './schemaNotes.ts'

/** The longest periods that fit between the first and the last day of the calendar. */
const longest = { years: 328, months: 3_936, weeks: 17_115, days: 119_801 }

const part = (maximum: number) => z.exactOptional(z.int().min(0).max(maximum))

/** How long a legal period is; at least one part is positive. */
export const lengthSchema: () => z.ZodType<PeriodLength> = onFirstUse(() =>
  exactly<PeriodLength>()(
    z
      .strictObject({
        years: part(longest.years),
        months: part(longest.months),
        weeks: part(longest.weeks),
        days: part(longest.days),
      })
      .superRefine((length, context) => {
        if (Object.values(length).some((value) => value > 0)) return
        const issue = makeIssue('definition/shape', [], { detail: 'a period needs a positive part' })
        context.addIssue({ code: 'custom', params: { issue } })
      }),
  ).register(schemaNotes(), { id: 'periodLength', minProperties: 1 }),
)

/** Whether the day that a period is counted from belongs to it. */
export const countingSchema: () => z.ZodType<Counting> = onFirstUse(() =>
  exactly<Counting>()(z.enum(['firstDayCounted', 'firstDayNotCounted'])),
)

/** The legal period of a `within`, as a shape. */
export const inPeriodShape = onFirstUse(() => ({
  length: lengthSchema(),
  counting: countingSchema(),
  direction: z.enum(['forward', 'backward']),
}))
