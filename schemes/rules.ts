/**
 * The bundled editions without words: the rules of each, which its digest covers, under the same names as in
 * `kijun/schemes`.
 *
 * @module kijun/schemes/rules
 */
export { okinawaSdgs20230731 } from './okinawa-sdgs/2023-07-31.rules.ts'
export { okinawaSdgs20260603 } from './okinawa-sdgs/2026-06-03.rules.ts'
export { sp2EsgUndated } from './sp2-esg/undated.rules.ts'
export { toyotaSdgsRound4 } from './toyota-sdgs/round-4.rules.ts'
export { toyotaWorkplaceUndated } from './toyota-workplace/undated.rules.ts'
export { yokohamaYSdgs20201012 } from './yokohama-y-sdgs/2020-10-12.rules.ts'
export { yokohamaYSdgs20240401 } from './yokohama-y-sdgs/2024-04-01.rules.ts'
