import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { openPage, useBrowser } from './openPage.ts'

useBrowser()

const focused = (page: Page) => page.evaluate('document.activeElement.id') as Promise<string>

async function tabTo(page: Page, id: string): Promise<void> {
  for (let n = 0; n < 200; n++) {
    await page.keyboard.press('Tab')
    if ((await focused(page)) === id) return
  }
  throw new Error(`${id} is not reached`)
}

describe('the keyboard alone', () => {
  test('reaches everything in order, each with a focus that can be seen', async () => {
    const page = await openPage('ja')
    const walked: string[] = []
    for (let n = 0; n < 60; n++) {
      await page.keyboard.press('Tab')
      const place = (await page.evaluate(FOCUS)) as { id: string; seen: boolean; top: number } | null
      if (!place) break
      expect(place, JSON.stringify(place)).toMatchObject({ seen: true })
      walked.push(place.id)
    }
    expect(walked[0]).toBe('skip')
    const order = [
      'speak--ja',
      'scheme',
      'at',
      'on',
      'example',
      'fact--scores--environment--points',
      'gap-tier',
      'save',
    ]
    expect(order.map((id) => walked.indexOf(id)).every((at, n, all) => at > (all[n - 1] ?? 0))).toBe(true)
  })

  test('assesses an applicant: a scheme, points, a flag, a folded part, the result', async () => {
    const page = await openPage('en')
    await tabTo(page, 'scheme')
    await page.keyboard.press('ArrowDown')
    await expect.poll(() => page.locator('h1').innerText()).toBe('Kijun')
    expect(await focused(page)).toBe('scheme')
    expect(await page.locator('#scheme').inputValue()).toBe('toyota-workplace@undated')
    await tabTo(page, 'fact--attractionsPresent')
    await page.keyboard.type('4')
    await page.keyboard.press('Shift+Tab')
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => page.locator('#tier').innerText()).toBe('Confirmed and published')
    await expect.poll(() => page.locator('#live').innerText()).toContain('Tier: Confirmed and published.')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    const summary = page.locator('summary:focus')
    expect(await summary.innerText()).toContain('For reception')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    expect(await page.evaluate('document.activeElement.type')).toBe('radio')
  })

  test('skips to the result', async () => {
    const page = await openPage('ja')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    expect(await focused(page)).toBe('result')
  })

  test('keeps its place when the language changes', async () => {
    const page = await openPage('ja')
    await tabTo(page, 'speak--en')
    await page.keyboard.press('Enter')
    expect(await focused(page)).toBe('speak--en')
    expect(await page.evaluate('document.documentElement.lang')).toBe('en')
  })
})

/** Where the focus is, and whether it can be seen. */
const FOCUS = `(() => {
  const at = document.activeElement
  if (!at || at === document.body) return null
  const style = getComputedStyle(at)
  const shown = at.matches('.unseen') ? getComputedStyle(at.nextElementSibling) : style
  const box = at.getBoundingClientRect()
  return {
    id: at.id,
    top: box.top,
    seen: shown.outlineStyle !== 'none' && parseFloat(shown.outlineWidth) >= 2 && box.width > 0,
  }
})()`
