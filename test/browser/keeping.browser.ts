import { readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { schemes } from '../../schemes/index.ts'
import { verifyRecord } from '../../src/index.ts'
import { openPage, tier, type, typeScores, useBrowser } from './openPage.ts'

useBrowser()

const fragment = (state: object) => `#kijun1=${Buffer.from(JSON.stringify(state)).toString('base64url')}`
const whole = {
  locale: 'ja',
  scheme: 'okinawa-sdgs@2023-07-31',
  at: 'decision',
  on: '',
  stages: ['criteria'],
  readings: {},
  parameters: {},
  facts: {},
}
const wrongDay = fragment({ ...whole, on: '2026-02-30' })

describe('a link', () => {
  test('restores what was entered, from its fragment alone', async () => {
    const page = await openPage('ja')
    await typeScores(page, ['45', '45', '40', '30'])
    await page.fill('#on', '2026-04-01')
    await page.locator('#on').blur()
    await page.click('#make-link')
    const link = await page.locator('#link').inputValue()
    expect(new URL(link).search).toBe('')
    const restored = await openPage('en', { path: link.slice(link.indexOf('#')) })
    expect(await tier(restored)).toBe('ゴールド')
    expect(await restored.locator('#on').inputValue()).toBe('2026-04-01')
    expect(await restored.locator('[id="fact--scores--local--points"]').inputValue()).toBe('30')
  })

  test('leaves sensitive facts out unless it is asked for them', async () => {
    const page = await openPage('ja')
    await page.selectOption('#scheme', 'yokohama-y-sdgs@2024-04-01')
    await page.locator('summary', { hasText: '申請要件に関する事項' }).click()
    await page.locator('[id="fact--cityTaxArrears"]').getByText('はい').click()
    await type(page, 'points', '61')
    const factsOf = async () => {
      await page.click('#make-link')
      const text = (await page.locator('#link').inputValue()).split('=')[1]!
      return (JSON.parse(Buffer.from(text, 'base64url').toString()) as { facts: object }).facts
    }
    expect(await factsOf()).toEqual({ points: '61' })
    expect(await page.locator('#share-answer').innerText()).toContain('取扱注意の事項1件')
    await page.check('#include')
    expect(await factsOf()).toEqual({ cityTaxArrears: true, points: '61' })
  })

  test.each(['#kijun1=', '#kijun1=e30', '#kijun1=%%%', '#kijun1=W10', wrongDay, '#other'])(
    'that is broken (%s) opens an empty page',
    async (path) => {
      const page = await openPage('ja', { path })
      expect(await tier(page)).toBe('区分なし ～ ゴールド')
    },
  )

  test('with facts that are none leads to issues, and to no error of the page', async () => {
    const facts = {
      items: [1],
      initiatives: { a: null },
      unsuitable: 'yes',
      '<b>': '<img src=x onerror=alert(1)>',
    }
    const page = await openPage('ja', { path: fragment({ ...whole, readings: { no: 'such' }, facts }) })
    await page.locator('.headline.invalid').waitFor()
    expect(await page.locator('.issue-list li').count()).toBeGreaterThan(4)
  })
})

describe('a record', () => {
  test('is saved as the library makes it, and loaded again', async () => {
    const page = await openPage('ja')
    await typeScores(page, ['45', '45', '40', '30'])
    const [download] = await Promise.all([page.waitForEvent('download'), page.click('#save')])
    expect(download.suggestedFilename()).toBe('kijun-record-toyota-sdgs@round-4.json')
    const path = join(tmpdir(), `kijun-${process.pid}-record.json`)
    await download.saveAs(path)
    const verified = verifyRecord(schemes, JSON.parse(readFileSync(path, 'utf8')))
    expect(verified.ok && verified.value.verdict).toBe('identical')

    const other = await openPage('ja')
    await other.locator('#load').setInputFiles(path)
    await expect.poll(() => other.locator('#share-answer').innerText()).toContain('記録と一致する')
    expect(await tier(other)).toBe('ゴールド')
    expect(await other.locator('[id="fact--scores--local--points"]').inputValue()).toBe('30')

    writeFileSync(path, readFileSync(path, 'utf8').replace('"points":"30"', '"points":"31"'))
    await other.locator('#load').setInputFiles(path)
    await expect.poll(() => other.locator('#share-answer').innerText()).toContain('書き換えられている')
    writeFileSync(path, 'no record')
    await other.locator('#load').setInputFiles(path)
    await expect.poll(() => other.locator('#share-answer').innerText()).toContain('読み取れない')
  })

  test('withholds sensitive facts, under a salt that is shown', async () => {
    const page = await openPage('ja')
    await page.selectOption('#scheme', 'yokohama-y-sdgs@2024-04-01')
    await page.click('#example')
    await page.check('#withhold')
    const [download] = await Promise.all([page.waitForEvent('download'), page.click('#save')])
    const record = JSON.parse(readFileSync(await download.path(), 'utf8'))
    expect(Object.keys(record.facts)).not.toContain('cityTaxArrears')
    const salt = await page.locator('#salt').inputValue()
    expect(salt).toMatch(/^[0-9a-f]{64}$/)
    const verified = verifyRecord(schemes, record, { supplied: { cityTaxArrears: false }, salt })
    expect(verified.ok && verified.value.notSupplied).not.toContain('cityTaxArrears')
  })
})
