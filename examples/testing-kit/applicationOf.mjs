// An integrator's own code: a row of the city's evaluation sheet, as its columns are headed, as the facts of the scheme.

/** The columns of the sheet, and the domain whose figures they hold. */
export const domains = { 環境: 'environment', 社会: 'social', ガバナンス: 'governance', 地域貢献: 'local' }

/**
 * Reads one row. A number goes through as the text that was typed: a binary number would not be the number on the sheet.
 * A blank is not known; what is not known is left out, and never zero.
 */
export function applicationOf(row) {
  const figure = (column) => ((row[column] ?? '') === '' ? undefined : String(row[column]))
  const scores = Object.entries(domains).map(([column, domain]) => [
    domain,
    { points: figure(`${column} 得点`), max: figure(`${column} 満点`) },
  ])
  return {
    scores: Object.fromEntries(scores),
    submittedAt: figure('受付日時')?.replace(' ', 'T'),
    applicationNumberOfBusiness: figure('申請番号（同一事業者）'),
  }
}
