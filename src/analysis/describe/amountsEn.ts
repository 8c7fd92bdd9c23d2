/** An amount with its unit: `45,000,000 yen`, `1/2`, `free`. */
export function amountEn(amount: string, unit: string): string {
  if (amount === 'undisclosed') return 'not disclosed'
  if (unit === 'rate') return amount
  if (unit === 'yen' && amount === '0') return 'free'
  return `${amount.replace(/\B(?=(?:\d{3})+$)/g, ',')} ${unit}`
}
