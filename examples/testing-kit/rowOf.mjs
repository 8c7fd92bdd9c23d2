// The way back, for tests alone: how an officer would enter facts on the sheet. What has no column is left out.
import { domains } from './applicationOf.mjs'

export function rowOf(facts) {
  const row = {}
  for (const [column, domain] of Object.entries(domains)) {
    row[`${column} 得点`] = facts.scores?.[domain]?.points
    row[`${column} 満点`] = facts.scores?.[domain]?.max
  }
  row['受付日時'] = facts.submittedAt?.replace('T', ' ')
  row['申請番号（同一事業者）'] = facts.applicationNumberOfBusiness
  return row
}

/** Whether all of the facts have a column, so that a case can be entered on the sheet. */
export function hasColumns(facts) {
  return Object.keys(facts).every((fact) =>
    ['scores', 'submittedAt', 'applicationNumberOfBusiness'].includes(fact),
  )
}
