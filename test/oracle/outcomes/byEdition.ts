import type { Outcome, Question } from '../outcome.ts'
import { okinawa2023Outcome } from './okinawa2023.ts'
import { okinawa2026Outcome } from './okinawa2026.ts'
import { sp2Outcome } from './sp2.ts'
import { toyotaSdgsOutcome } from './toyotaSdgs.ts'
import { toyotaWorkplaceOutcome } from './toyotaWorkplace.ts'
import { yokohamaOutcome } from './yokohama.ts'

/** What each text yields. */
export const outcomeByEdition: { readonly [edition: string]: (question: Question) => Outcome } = {
  'sp2-esg@undated': sp2Outcome,
  'toyota-sdgs@round-4': toyotaSdgsOutcome,
  'toyota-workplace@undated': toyotaWorkplaceOutcome,
  'okinawa-sdgs@2023-07-31': okinawa2023Outcome,
  'okinawa-sdgs@2026-06-03': okinawa2026Outcome,
  'yokohama-y-sdgs@2024-04-01': yokohamaOutcome,
}
