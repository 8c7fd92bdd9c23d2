/**
 * The bundled editions, as data.
 *
 * @module
 */
import type { Scheme } from '../src/scheme/schemeDefinition.ts'
import { okinawaSdgs20230731 } from './okinawa-sdgs/2023-07-31.ts'
import { okinawaSdgs20260603 } from './okinawa-sdgs/2026-06-03.ts'
import { sp2EsgUndated } from './sp2-esg/undated.ts'
import { toyotaSdgsRound4 } from './toyota-sdgs/round-4.ts'
import { toyotaWorkplaceUndated } from './toyota-workplace/undated.ts'
import { yokohamaYSdgs20240401 } from './yokohama-y-sdgs/2024-04-01.ts'

export {
  okinawaSdgs20230731,
  okinawaSdgs20260603,
  sp2EsgUndated,
  toyotaSdgsRound4,
  toyotaWorkplaceUndated,
  yokohamaYSdgs20240401,
}

/** Every bundled edition. */
export const schemes: readonly Scheme[] = [
  sp2EsgUndated,
  toyotaSdgsRound4,
  toyotaWorkplaceUndated,
  okinawaSdgs20230731,
  okinawaSdgs20260603,
  yokohamaYSdgs20240401,
]

/** The editions of おきなわSDGs認証制度. */
export const okinawaSdgs: readonly Scheme[] = [okinawaSdgs20230731, okinawaSdgs20260603]
