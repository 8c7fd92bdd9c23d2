import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from '../architecture/imports.ts'
import { type Language, openPage, typeScores, useBrowser } from './openPage.ts'

useBrowser()

/** Drawn anew in each run; those that README.md shows are copied from here to examples/playground/pictures. */
const pictures = join(root, 'test/browser/screenshots/pictures')
mkdirSync(pictures, { recursive: true })

const languages: readonly Language[] = ['ja', 'en']

test.each(languages)('the page in %s can be pictured with a result', async (language) => {
  const page = await openPage(language, { width: 1200 })
  await page.fill('#on', '2024-12-02')
  await page.uncheck('#stage--eligibility')
  await page.uncheck('#stage--reception')
  await typeScores(page, ['49', '48', '48', '14.25'])
  await expect.poll(() => page.locator('#tier').innerText()).toMatch(/ブロンズ|Bronze/)
  await page.setViewportSize({ width: 1200, height: 1270 })
  await page.evaluate('document.activeElement.blur(); scrollTo(0, 0)')
  await page.waitForTimeout(600)
  await page.screenshot({ path: join(pictures, `page-${language}.png`) })
})

test.each(languages)('the timeline in %s can be pictured', async (language) => {
  const page = await openPage(language, { width: 1200 })
  await page.selectOption('#scheme', 'okinawa-sdgs@2026-06-03')
  await page.fill('#on', '2026-10-05')
  await page.locator('#on').blur()
  const timeline = page.locator('.panel.timeline')
  await expect
    .poll(() => timeline.innerText())
    .toContain(language === 'ja' ? '令和9年10月25日' : '2027-10-25')
  await timeline.screenshot({ path: join(pictures, `timeline-${language}.png`) })
})
