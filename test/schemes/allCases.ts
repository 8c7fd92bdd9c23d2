import { okinawaSdgs20230731Cases } from './okinawaSdgs20230731.cases.ts'
import { okinawaSdgs20260603Cases } from './okinawaSdgs20260603.cases.ts'
import type { ProvisionCases } from './provisionCase.ts'
import { sp2EsgUndatedCases } from './sp2EsgUndated.cases.ts'
import { toyotaSdgsRound4Cases } from './toyotaSdgsRound4.cases.ts'
import { toyotaWorkplaceUndatedCases } from './toyotaWorkplaceUndated.cases.ts'
import { yokohamaYSdgs20240401Cases } from './yokohamaYSdgs20240401.cases.ts'

/** The cases of every bundled edition. */
export const allCases: { readonly [edition: string]: ProvisionCases } = {
  'sp2-esg@undated': sp2EsgUndatedCases,
  'toyota-sdgs@round-4': toyotaSdgsRound4Cases,
  'toyota-workplace@undated': toyotaWorkplaceUndatedCases,
  'okinawa-sdgs@2023-07-31': okinawaSdgs20230731Cases,
  'okinawa-sdgs@2026-06-03': okinawaSdgs20260603Cases,
  'yokohama-y-sdgs@2024-04-01': yokohamaYSdgs20240401Cases,
}
