import { existsSync, readFileSync } from 'node:fs'

const usual = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'].map(
  (name) => `/usr/bin/${name}`,
)

/** Where Chromium is, or nothing. */
export function findChromium() {
  const path = process.env.KIJUN_CHROMIUM ?? usual.find(existsSync)
  return path !== undefined && existsSync(path) ? path : undefined
}

/** Whether the package that drives the browser is installed. */
export function hasPlaywright() {
  try {
    return import.meta.resolve('playwright-core') !== ''
  } catch {
    return false
  }
}

/** Runs the bundled suite in a page of a browser that was started in a zone and a locale. */
export async function inChromium({ executablePath, script, zone, locale }) {
  const { chromium } = await import('playwright-core')
  const browser = await chromium.launch({
    executablePath,
    args: [`--lang=${locale.replace('_', '-')}`],
    env: { ...process.env, TZ: zone, LANG: `${locale}.UTF-8`, LC_ALL: `${locale}.UTF-8`, LANGUAGE: locale },
  })
  try {
    // Without a screen the browser takes its language from nowhere but here.
    const page = await browser.newPage({ locale: locale.replace('_', '-') })
    await page.addScriptTag({ content: readFileSync(script, 'utf8') })
    const environment = await page.evaluate(() => {
      const { timeZone, locale } = new Intl.DateTimeFormat().resolvedOptions()
      return JSON.stringify({ timeZone, locale })
    })
    const text = await page.evaluate(() => globalThis.smoke.canonicalResults())
    return { version: browser.version(), output: `${environment}\n${text}\n` }
  } finally {
    await browser.close()
  }
}
