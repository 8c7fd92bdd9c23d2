import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, test } from 'vitest'
import { editions, folder, openPage, tier, type, typeScores, useBrowser } from './openPage.ts'

useBrowser()

describe('the result', () => {
  test('follows what is entered: 80 % in total and 60 % in every domain is gold, a tenth of a point less is not', async () => {
    const page = await openPage('ja')
    expect(await tier(page)).toBe('区分なし ～ ゴールド')
    await typeScores(page, ['45', '45', '40', '30'])
    expect(await tier(page)).toBe('ゴールド')
    await type(page, 'scores--local--points', '29.9')
    expect(await tier(page)).toBe('シルバー')
    await type(page, 'scores--local--points', '4.9')
    expect(await tier(page)).toBe('区分なし')
  })

  test('is a range while a figure is missing, and never a guess', async () => {
    const page = await openPage('en')
    await typeScores(page, ['45', '45', '40', ''])
    expect(await tier(page)).toBe('no tier to Gold')
    expect(await page.locator('.rung.possible .rung-name').count()).toBe(4)
  })

  test('is none where something cannot be read, and says where, full-width digits among it', async () => {
    const page = await openPage('ja')
    await typeScores(page, ['45', '45', '40', '５３'])
    await page.locator('.headline.invalid').waitFor()
    expect(await page.locator('#tier').count()).toBe(0)
    const field = page.locator('[id="fact--scores--local--points"]')
    expect(await field.getAttribute('aria-invalid')).toBe('true')
    expect(await page.locator('[id="fact--scores--local--points--problem"]').innerText()).not.toBe('')
    await page.locator('.issue-list button').click()
    expect(await page.evaluate('document.activeElement.id')).toBe('fact--scores--local--points')
    await field.fill('30')
    expect(await tier(page)).toBe('ゴールド')
    expect(await field.getAttribute('aria-invalid')).toBeNull()
  })

  test('draws every domain against the thresholds of the tiers', async () => {
    const page = await openPage('ja')
    await typeScores(page, ['45', '45', '40', '30'])
    const local = page.locator('.bar', { hasText: '地域貢献分野の得点率' })
    await expect.poll(() => local.locator('.bar-value').innerText()).toBe('60.00%')
    expect(await local.locator('.tick').allInnerTexts()).toEqual(['60%', '30%', '10%'])
    expect(await local.locator('.tick.reached').count()).toBe(3)
    const box = async (of: string) => (await local.locator(of).boundingBox())!
    const [sure, track] = [await box('.sure'), await box('.track')]
    expect(sure.width / track.width).toBeCloseTo(0.6, 2)
  })

  test('says what is lacking to the next tier', async () => {
    const page = await openPage('ja')
    await page.selectOption('#scheme', 'yokohama-y-sdgs@2024-04-01')
    await type(page, 'points', '53')
    await expect.poll(() => page.locator('#gap-text').innerText()).toContain('53点→60点、あと7点')
    await page.selectOption('#gap-tier', 'supreme')
    await expect.poll(() => page.locator('#gap-text').innerText()).toContain('53点→80点、あと27点')
  })

  test('dates a certification as the text does: 1 April 2024 runs to 31 March 2028', async () => {
    const page = await openPage('ja')
    await page.selectOption('#scheme', 'yokohama-y-sdgs@2024-04-01')
    await page.fill('#on', '2024-04-01')
    await page.locator('#on').blur()
    const panel = page.locator('.panel.timeline')
    await expect.poll(() => panel.innerText()).toContain('令和10年3月31日（2028年）')
    expect(await panel.locator('svg').getAttribute('aria-label')).toContain('2028-03-31')
    expect(await panel.locator('svg .day').count()).toBe(1)
  })

  test('lists the deadlines of reports: 20 days from each elapsed year', async () => {
    const page = await openPage('en')
    await page.selectOption('#scheme', 'okinawa-sdgs@2026-06-03')
    await page.fill('#on', '2026-10-05')
    await page.locator('#on').blur()
    await expect.poll(() => page.locator('.days').innerText()).toContain('2027-10-25')
  })

  test('tells where another edition is in force on the day', async () => {
    const page = await openPage('ja')
    await page.selectOption('#scheme', 'okinawa-sdgs@2023-07-31')
    await page.fill('#on', '2026-06-03')
    await page.locator('#on').blur()
    await expect.poll(() => page.locator('.notice').innerText()).toContain('令和8年改正要綱')
  })

  test('cites articles, and the words of those that were cited', async () => {
    const page = await openPage('ja')
    await page.selectOption('#scheme', 'yokohama-y-sdgs@2024-04-01')
    await type(page, 'points', '59.5')
    const reasons = page.locator('.panel.reasons')
    await expect.poll(() => reasons.locator('cite').allInnerTexts()).toContain('（第9条第2項第3号）')
    await reasons.getByText('引用した条項').click()
    await expect.poll(() => reasons.locator('.provisions dt').allInnerTexts()).toContain('第9条第2項第3号')
  })

  test('follows a reading: 59.5 points are superior or standard as the bands are read', async () => {
    const page = await openPage('en')
    await page.selectOption('#scheme', 'yokohama-y-sdgs@2024-04-01')
    await type(page, 'points', '59.5')
    expect(await tier(page)).toBe('no tier to superior')
    await page.locator('.settings summary').first().click()
    await page.selectOption('#reading--yoko-band-gap', 'contiguous')
    expect(await tier(page)).toBe('standard')
  })

  test('takes a number that the text does not disclose, and refers the case with it', async () => {
    const page = await openPage('ja')
    await typeScores(page, ['45', '45', '40', '29.9'])
    await page.uncheck('#stage--eligibility')
    await page.uncheck('#stage--reception')
    expect(await page.locator('.outcome').innerText()).toContain('適合')
    await page.locator('summary', { hasText: '公表されていない数値' }).click()
    await page.fill('#parameter--nearMargin', '1%')
    await page.locator('#parameter--nearMargin').blur()
    await expect.poll(() => page.locator('.outcome').innerText()).toContain('判断に付す')
    expect(await page.locator('#stage--criteria').isDisabled()).toBe(true)
  })

  test.each(editions)('is there for %s at every moment, with and without an example', async (edition) => {
    const page = await openPage('en')
    await page.selectOption('#scheme', edition)
    for (const moment of ['application', 'decision', 'renewal', 'holding']) {
      await page.selectOption('#at', moment)
      expect(await page.locator('.headline .outcome').count()).toBe(1)
      await page.waitForTimeout(300)
    }
    await page.click('#example')
    for (const moment of ['holding', 'renewal', 'application', 'decision']) {
      await page.selectOption('#at', moment)
      await page.waitForTimeout(300)
    }
    await expect.poll(() => page.locator('.headline .outcome').innerText()).toContain('Met')
    await page.click('#clear')
    // おきなわ2023: an item that is not marked is not chosen, so that nothing entered is already too few.
    const empty = edition === 'okinawa-sdgs@2023-07-31' ? 'Not met' : 'Open'
    expect(await page.locator('.headline .outcome').innerText()).toContain(empty)
  })

  test('keeps up with typing into the longest form', async () => {
    const page = await openPage('ja')
    await page.selectOption('#scheme', 'okinawa-sdgs@2023-07-31')
    await page.click('#example')
    const base = page.locator('[id="fact--initiatives--0--base"]')
    const started = Date.now()
    for (const points of ['20.1', '20.11', '20.111', '20.1111', '20.11111']) {
      await base.fill(points)
      await tier(page)
    }
    expect(Date.now() - started).toBeLessThan(5_000)
  })

  test('needs no validator of definitions, which would write code', () => {
    expect(readFileSync(join(folder, 'playground.js'), 'utf8')).not.toMatch(/ZodError|new Function\b/)
  })

  test('is there when the page is opened as a file, with no server', async () => {
    const page = await openPage('ja', { url: pathToFileURL(join(folder, 'index.html')).href })
    await typeScores(page, ['45', '45', '40', '30'])
    expect(await tier(page)).toBe('ゴールド')
  })
})
