/**
 * Civil dates, legal periods (民法第138条から第143条まで), the Japanese calendar and filing deadlines.
 *
 * Civil dates are `YYYY-MM-DD` from 1873-01-01 to 2200-12-31. `parse…` functions are for what people type and return
 * issues; all others take civil dates and throw RangeError on anything else. Nothing here reads a clock, a time zone
 * or a locale.
 *
 * @module kijun/calendar
 */
export { addDays } from './addDays.ts'
export { type BackwardPeriod, backwardPeriod } from './backwardPeriod.ts'
export { type CivilDate, isCivilDate } from './civilDate.ts'
export { type ClosedDays, isClosed, usualClosedDays } from './closedDays.ts'
export { daysBetween } from './daysBetween.ts'
export type { Era } from './eras.ts'
export { type FilingDeadline, filingDeadline } from './filingDeadline.ts'
export { firstOnOrAfter, type MonthDay } from './firstOnOrAfter.ts'
export { type FiscalYear, fiscalYear } from './fiscalYear.ts'
export { type LegalPeriod, legalPeriod } from './legalPeriod.ts'
export { type LocalDateTime, parseLocalDateTime } from './localDateTime.ts'
export { parseDate } from './parseDate.ts'
export { parseWareki } from './parseWareki.ts'
export type { Counting, PeriodLength } from './periodLength.ts'
export { toWareki, type WarekiOptions } from './toWareki.ts'
export { type Wareki, warekiOf } from './warekiOf.ts'
