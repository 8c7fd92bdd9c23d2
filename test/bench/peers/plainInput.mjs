import { scoredItems } from '../rules/okinawa2023.mjs'
import { domains } from '../rules/toyota.mjs'

/** Toyota's scores by domain, as numbers: what JSON would hold. */
export const toyotaNumbers = ({ scores }) =>
  Object.fromEntries(
    domains.map((id, at) => [id, { points: Number(scores[at].points), max: Number(scores[at].max) }]),
  )

/**
 * Okinawa's 21 scored items as flags, and its initiatives with bases as numbers. Which three electives were chosen is
 * settled here, before the clock runs, while kijun works it out of 24 rows.
 */
export const okinawaNumbers = (applicant) => ({
  items: scoredItems(applicant),
  initiatives: applicant.initiatives.map((of) => ({ ...of, base: Number(of.base) })),
})
