/** The civil date of the local zone. It is the only clock that this program reads, and only where it is asked to. */
export function today(): string {
  const now = new Date()
  const [year, month, day] = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}
