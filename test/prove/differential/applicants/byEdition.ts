import type { AnyApplicant } from './anyApplicant.ts'
import { anyOkinawa2023 } from './okinawa2023.ts'
import { anyOkinawa2026 } from './okinawa2026.ts'
import { anySp2 } from './sp2.ts'
import { anyToyotaSdgs } from './toyotaSdgs.ts'
import { anyToyotaWorkplace } from './toyotaWorkplace.ts'
import { anyYokohama } from './yokohama.ts'

/** Applicants of every bundled edition. */
export const applicantsByEdition: { readonly [edition: string]: AnyApplicant } = {
  'sp2-esg@undated': anySp2,
  'toyota-sdgs@round-4': anyToyotaSdgs,
  'toyota-workplace@undated': anyToyotaWorkplace,
  'okinawa-sdgs@2023-07-31': anyOkinawa2023,
  'okinawa-sdgs@2026-06-03': anyOkinawa2026,
  'yokohama-y-sdgs@2024-04-01': anyYokohama,
}
