/** In which zone and locale this runs, by what the runtime itself says. */
export function environment() {
  const { timeZone, locale } = new Intl.DateTimeFormat().resolvedOptions()
  return JSON.stringify({ timeZone, locale })
}
