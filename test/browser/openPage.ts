import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { extname, join } from 'node:path'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect } from 'vitest'
import { root } from '../architecture/imports.ts'

export type Language = 'ja' | 'en'
type Opened = { readonly page: Page; readonly said: readonly string[] }

export const folder = join(root, 'examples/playground/dist')
const types: { readonly [extension: string]: string } = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
}

let browser: Browser
let server: Server
let address = ''
let opened: Opened[] = []

/** Starts one browser for a file of tests and serves the page to it. Whatever its console says fails the test. */
export function useBrowser(): void {
  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath: process.env['KIJUN_CHROMIUM']!,
      args: [
        '--no-sandbox',
        '--headless',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    })
    server = createServer((request, response) => {
      const path = new URL(request.url ?? '/', 'http://page').pathname
      const file = join(folder, path === '/' ? 'index.html' : path)
      response.setHeader('content-type', types[extname(file)] ?? 'application/octet-stream')
      response.end(readFileSync(file))
    })
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
    const listening = server.address()
    address = typeof listening === 'object' ? `http://127.0.0.1:${listening?.port}/` : ''
  })
  afterAll(async () => {
    await browser?.close()
    server?.close()
  })
  afterEach(async () => {
    const told = opened.flatMap(({ said }) => said)
    for (const { page } of opened) await page.context().close()
    opened = []
    expect(told).toEqual([])
  })
}

/** Opens the page as somebody does who reads that language, in Japan's time. */
export async function openPage(
  language: Language,
  {
    width = 1280,
    path = '',
    url = address,
  }: {
    readonly width?: number
    readonly path?: string
    readonly url?: string
  } = {},
): Promise<Page> {
  const options: BrowserContextOptions = {
    locale: language === 'ja' ? 'ja-JP' : 'en-GB',
    timezoneId: 'Asia/Tokyo',
    viewport: { width, height: width < 600 ? 844 : 900 },
  }
  const page = await (await browser.newContext(options)).newPage()
  const said: string[] = []
  page.on('console', (message) => said.push(`${message.type()}: ${message.text()}`))
  page.on('pageerror', (error) => said.push(`error: ${error.message}`))
  opened.push({ page, said })
  await page.goto(url + path)
  return page
}

export const editions = [
  'sp2-esg@undated',
  'toyota-sdgs@round-4',
  'toyota-workplace@undated',
  'okinawa-sdgs@2023-07-31',
  'okinawa-sdgs@2026-06-03',
  'yokohama-y-sdgs@2024-04-01',
] as const

/** Types a value where a fact belongs. */
export async function type(page: Page, path: string, value: string): Promise<void> {
  await page.locator(`[id="fact--${path}"]`).fill(value)
}

/** What stands as the tier, once the page has had time to draw. */
export async function tier(page: Page): Promise<string> {
  await page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))')
  return page.locator('#tier').innerText()
}

/** The points of the four domains of one business, out of 50 each. */
export async function typeScores(
  page: Page,
  points: readonly [string, string, string, string],
): Promise<void> {
  for (const [at, domain] of ['environment', 'social', 'governance', 'local'].entries()) {
    await type(page, `scores--${domain}--points`, points[at]!)
    await type(page, `scores--${domain}--max`, '50')
  }
}
