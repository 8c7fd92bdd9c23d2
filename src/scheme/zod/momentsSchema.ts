import * as z from 'zod'
import { everyMoment, type Moment } from '../basics.ts'
import { exactly } from './exactly.ts'
import { onFirstUse } from './onFirstUse.ts'
import { schemaNotes } from './schemaNotes.ts'

/** When something is asked or tested. */
export const momentsSchema: () => z.ZodType<readonly Moment[]> = onFirstUse(() =>
  exactly<readonly Moment[]>()(z.array(z.enum(everyMoment)).min(1).max(4)).register(schemaNotes(), {
    id: 'moments',
  }),
)
