import { describe, expect, test } from 'vitest'
import { editions, openPage, tier, useBrowser } from './openPage.ts'

useBrowser()

describe('the form', () => {
  test('holds yes, no and not known apart, and says what is presumed', async () => {
    const page = await openPage('ja')
    await page.selectOption('#scheme', 'toyota-workplace@undated')
    const legal = page.locator('[id="fact--legalAllApply"]')
    expect(await legal.locator('label').allInnerTexts()).toEqual(['未確認', 'はい', 'いいえ'])
    await page.fill('[id="fact--attractionsPresent"]', '4')
    expect(await tier(page)).toBe('区分なし ～ 確認・公表')
    await legal.getByText('はい').click()
    expect(await tier(page)).toBe('確認・公表')
    await legal.getByText('いいえ').click()
    expect(await tier(page)).toBe('区分なし')
    await legal.getByText('未確認').click()
    expect(await tier(page)).toBe('区分なし ～ 確認・公表')
    await page.selectOption('#scheme', 'okinawa-sdgs@2023-07-31')
    await page.locator('summary', { hasText: '24項目' }).click()
    const chosen = page.locator('[id="fact--items--OK-L-1--chosen"]')
    await expect
      .poll(() => chosen.locator('label').allInnerTexts())
      .toEqual(['記載なし（いいえ）', 'はい', 'いいえ'])
  })

  test('adds and removes records, and holds an empty list apart from one that is not known', async () => {
    const page = await openPage('en')
    await page.selectOption('#scheme', 'okinawa-sdgs@2023-07-31')
    const list = page.locator('[id="fact--initiatives"]')
    expect(await list.innerText()).toContain('Not known. Add records')
    await list.getByRole('button', { name: 'Confirm that there are none' }).click()
    expect(await list.innerText()).toContain('Confirmed that there are none.')
    expect(await page.locator('.bar', { hasText: 'Initiatives' }).first().innerText()).not.toContain('to')
    await list.getByRole('button', { name: 'Add', exact: true }).click()
    await page.selectOption('[id="fact--initiatives--0--category"]', 'economy')
    await list.getByRole('button', { name: 'Add', exact: true }).click()
    await page.selectOption('[id="fact--initiatives--1--category"]', 'social')
    await list.getByRole('button', { name: 'Remove no. 1' }).click()
    expect(await page.locator('[id="fact--initiatives--0--category"]').inputValue()).toBe('social')
    expect(await list.locator('.record').count()).toBe(1)
  })

  test('adds no more records than the text has room for', async () => {
    const page = await openPage('ja')
    await page.selectOption('#scheme', 'okinawa-sdgs@2023-07-31')
    const add = page.locator('[id="fact--initiatives--add"]')
    for (let n = 0; n < 5; n++) await add.click()
    expect(await add.isDisabled()).toBe(true)
    expect(await page.locator('[id="fact--initiatives"]').innerText()).toContain('5件まで')
  })

  test('takes a person to the next fact that is missing, wherever it is folded away', async () => {
    const page = await openPage('ja')
    await page.selectOption('#scheme', 'yokohama-y-sdgs@2024-04-01')
    await page.locator('.missing-line button').click()
    expect(await page.evaluate('document.activeElement.id')).toBe('fact--points')
    await page.keyboard.type('61')
    await expect.poll(() => page.locator('.missing-line').innerText()).toContain('56件')
    await page.locator('.missing-line button').click()
    expect(await page.evaluate('document.activeElement.closest("[data-fact]").dataset.fact')).toBe(
      'applicantKind',
    )
  })

  test('sets a whole checklist at once', async () => {
    const page = await openPage('ja')
    await page.selectOption('#scheme', 'yokohama-y-sdgs@2024-04-01')
    await page.locator('summary', { hasText: '受付要件に関する事項' }).click()
    const items = page.locator('[id="fact--items"]')
    await items.getByText('すべて「はい」').click()
    await expect
      .poll(() => page.locator('.bar', { hasText: '社会' }).first().innerText())
      .toContain('12項目中12項目')
  })

  test.each(editions)('of %s has a name for every control, in both languages', async (edition) => {
    for (const language of ['ja', 'en'] as const) {
      const page = await openPage(language)
      await page.selectOption('#scheme', edition)
      await page.click('#example')
      await page.evaluate(OPEN_ALL)
      expect(await page.evaluate(NAMELESS)).toEqual([])
      expect(await page.evaluate(TWICE)).toEqual([])
    }
  })
})

/** Opens everything that is folded, and what that draws. */
const OPEN_ALL = `(async () => {
  for (let round = 0; round < 4; round++) {
    for (const part of document.querySelectorAll('details')) part.open = true
    await new Promise((done) => setTimeout(done, 50))
  }
})()`

const NAMELESS = `[...document.querySelectorAll('input, select, textarea, button, fieldset')]
  .filter((of) => of.type !== 'hidden')
  .filter((of) => {
    if (of.tagName === 'FIELDSET') return !of.querySelector(':scope > legend')?.textContent.trim()
    if (of.tagName === 'BUTTON') return !of.textContent.trim()
    return ![...(of.labels ?? [])].some((label) => label.textContent.trim())
  })
  .map((of) => of.outerHTML.slice(0, 120))`

const TWICE = `(() => {
  const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id)
  return ids.filter((id, at) => ids.indexOf(id) !== at)
})()`
