/**
 * The bundled editions, as data.
 *
 * @module kijun/schemes
 */
import type { Scheme } from '../src/scheme/schemeDefinition.ts'
import { okinawaSdgs20230731 } from './okinawa-sdgs/2023-07-31.ts'
import { okinawaSdgs20260603 } from './okinawa-sdgs/2026-06-03.ts'
import { sp2EsgUndated } from './sp2-esg/undated.ts'
import { toyotaSdgsRound4 } from './toyota-sdgs/round-4.ts'
import { toyotaWorkplaceUndated } from './toyota-workplace/undated.ts'
import { yokohamaYSdgs20201012 } from './yokohama-y-sdgs/2020-10-12.ts'
import { yokohamaYSdgs20240401 } from './yokohama-y-sdgs/2024-04-01.ts'

export {
  okinawaSdgs20230731,
  okinawaSdgs20260603,
  sp2EsgUndated,
  toyotaSdgsRound4,
  toyotaWorkplaceUndated,
  yokohamaYSdgs20201012,
  yokohamaYSdgs20240401,
}

/** Every edition whose text is bundled. */
export const schemes: readonly Scheme[] = [
  sp2EsgUndated,
  toyotaSdgsRound4,
  toyotaWorkplaceUndated,
  okinawaSdgs20230731,
  okinawaSdgs20260603,
  yokohamaYSdgs20240401,
]

/** The older texts of which only the period is known, beside {@link schemes}. */
export const periodsOnly: readonly Scheme[] = [yokohamaYSdgs20201012]

/** The editions of おきなわSDGs認証制度. */
export const okinawaSdgs: readonly Scheme[] = [okinawaSdgs20230731, okinawaSdgs20260603]

/** The editions of 横浜市SDGs認証“Y-SDGs”. */
export const yokohamaYSdgs: readonly Scheme[] = [yokohamaYSdgs20201012, yokohamaYSdgs20240401]

/** The editions of each scheme, by its id: what `replay` takes. */
export const seriesById: { readonly [id: string]: readonly Scheme[] } = {
  'sp2-esg': [sp2EsgUndated],
  'toyota-sdgs': [toyotaSdgsRound4],
  'toyota-workplace': [toyotaWorkplaceUndated],
  'okinawa-sdgs': okinawaSdgs,
  'yokohama-y-sdgs': yokohamaYSdgs,
}
