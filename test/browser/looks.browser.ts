import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { root } from '../architecture/imports.ts'
import { editions, openPage, useBrowser } from './openPage.ts'

useBrowser()

const shots = join(root, 'test/browser/screenshots')
mkdirSync(shots, { recursive: true })
const looks = (['ja', 'en'] as const).flatMap((language) =>
  ([1280, 390] as const).map((width) => [language, width] as const),
)

test.each(['ja', 'en'] as const)('the page in %s reflows at 320 pixels (WCAG 1.4.10)', async (language) => {
  const page = await openPage(language, { width: 320 })
  for (const edition of editions) {
    await page.selectOption('#scheme', edition)
    await page.click('#example')
    await page.evaluate('for (const part of document.querySelectorAll("details")) part.open = true')
    await page.waitForTimeout(300)
    expect(await page.evaluate('document.documentElement.scrollWidth'), edition).toBe(320)
    expect(await page.evaluate(BEYOND), edition).toEqual([])
  }
})

describe.each(looks)('the page in %s at %i pixels', (language, width) => {
  test('keeps within its width and can be read, under every scheme', async () => {
    const page = await openPage(language, { width })
    await page.fill('#on', '2026-10-01')
    for (const edition of editions) {
      await page.selectOption('#scheme', edition)
      for (const state of ['empty', 'example']) {
        if (state === 'example') await page.click('#example')
        await page.waitForTimeout(400)
        expect(await page.evaluate('document.documentElement.scrollWidth'), edition).toBe(width)
        expect(await page.evaluate(BEYOND), edition).toEqual([])
        expect(await page.evaluate(FAINT), edition).toEqual([])
        await page.screenshot({
          path: join(shots, `${edition}-${state}-${language}-${width}.png`),
          fullPage: true,
        })
      }
    }
  })

  test('prints the result and what was entered, without the form', async () => {
    const page = await openPage(language, { width })
    await page.fill('#on', '2026-10-01')
    await page.click('#example')
    await page.waitForTimeout(400)
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('.input').isVisible()).toBe(false)
    expect(await page.locator('.entered').isVisible()).toBe(true)
    expect(await page.locator('.headline').isVisible()).toBe(true)
    const path = join(shots, `print-${language}.pdf`)
    if (width === 1280) await page.pdf({ path, format: 'A4', printBackground: false })
  })
})

/** What stands out of the page on its right. */
const BEYOND = `[...document.querySelectorAll('main *')]
  .filter((of) => of.getBoundingClientRect().right > innerWidth + 1 && !of.closest('.unseen, select'))
  .map((of) => of.outerHTML.slice(0, 120))`

/** Text that is too faint for what it stands on: less than 4.5 to 1 (WCAG 1.4.3). */
const FAINT = `(() => {
  const rgb = (text) => text.match(/[\\d.]+/g).map(Number)
  const light = ([r, g, b]) => [r, g, b]
    .map((of) => of / 255)
    .map((of) => (of <= 0.04045 ? of / 12.92 : ((of + 0.055) / 1.055) ** 2.4))
    .reduce((sum, of, at) => sum + of * [0.2126, 0.7152, 0.0722][at], 0)
  const ground = (of) => {
    for (let at = of; at; at = at.parentElement) {
      const colour = rgb(getComputedStyle(at).backgroundColor)
      if (colour[3] === undefined || colour[3] === 1) return colour
    }
    return [255, 255, 255]
  }
  return [...document.querySelectorAll('body *')]
    .filter((of) => of.checkVisibility() && !of.disabled && [...of.childNodes].some((node) => node.nodeType === 3 && node.data.trim()))
    .filter((of) => !(of instanceof SVGElement))
    .filter((of) => {
      const [a, b] = [light(rgb(getComputedStyle(of).color)), light(ground(of))]
      return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05) < 4.5
    })
    .map((of) => of.outerHTML.slice(0, 120))
})()`
