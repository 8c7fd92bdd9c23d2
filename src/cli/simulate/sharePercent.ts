/** A share in percent with two decimals, cut and not rounded. Counts stay whole numbers throughout. */
export function sharePercent(part: number, whole: number): string {
  if (whole === 0) return '0.00'
  const hundredths = wholeQuotient(part * 10_000, whole)
  const decimals = hundredths % 100
  return `${(hundredths - decimals) / 100}.${String(decimals).padStart(2, '0')}`
}

function wholeQuotient(dividend: number, divisor: number): number {
  return (dividend - (dividend % divisor)) / divisor
}
