import type { Scheme } from 'kijun'
import { describeScheme, describeSections } from 'kijun/analysis'
import { okinawaSdgs20260603, schemes, yokohamaYSdgs20240401 } from 'kijun/schemes'
import { beforeAll, describe, expect, test } from 'vitest'

const lifecycleOf = (scheme: (typeof schemes)[number], locale: 'ja' | 'en') =>
  describeScheme(scheme, { locale, section: 'lifecycle' })
const linesOf = (text: string) => text.split('\n')
const diagramOf = (text: string) => linesOf(/```mermaid\n([\s\S]*?)\n```/.exec(text)![1]!)
const row = (text: string, first: string) =>
  linesOf(text)
    .find((line) => line.startsWith(`| ${first} |`))
    ?.split('|')
    .map((cell) => cell.trim())
    .slice(2, -1)

describe('describeScheme() of a lifecycle', () => {
  let en: string
  let ja: string

  beforeAll(() => {
    en = lifecycleOf(yokohamaYSdgs20240401, 'en')
    ja = lifecycleOf(yokohamaYSdgs20240401, 'ja')
  })

  test('draws the statuses and what leads from one to another', () => {
    const lines = diagramOf(en)
    expect(lines.slice(0, 2)).toEqual(['stateDiagram-v2', '  state "not certified" as notCertified'])
    expect(lines).toContain('  [*] --> notCertified')
    expect(lines).toContain('  notCertified --> inForce : certification decided')
    expect(lines).toContain('  inForce --> suspended : suspension decided')
    expect(lines).toContain('  suspended --> inForce : suspension lifted')
    expect(lines).toContain('  inForce --> expired : the last day passes')
    expect(diagramOf(ja)).toContain('  inForce --> suspended : 効力の一時停止の決定')
  })

  test('says for every event what it does in every status, with its article', () => {
    expect(row(en, 'Event')).toEqual([
      'not certified',
      'in force',
      'suspended',
      'expired',
      'revoked',
      'withdrawn',
      'Provision',
    ])
    expect(row(ja, '効力の一時停止の決定')).toEqual(['–', '→ 効力停止中', '–', '–', '–', '–', '第16条第1項'])
    expect(row(ja, '一時停止の解除')).toEqual(['–', '–', '→ 有効', '–', '–', '–', '第16条第1項'])
    expect(row(en, 'refused upon a change')).toEqual([
      '–',
      '→ revoked',
      '→ revoked',
      '–',
      '–',
      '–',
      '第17条第2項',
    ])
    expect(row(en, 'decided anew upon a change')?.slice(0, 3)).toEqual([
      '–',
      'the tier may change',
      'the tier may change',
    ])
    const revocations = linesOf(ja).filter((line) => line.startsWith('| 取消しの決定: '))
    expect(revocations).toHaveLength(yokohamaYSdgs20240401.lifecycle!.revocation!.grounds.length)
    expect(revocations.every((line) => / 第19条第1項第[1-4]号 /.test(line))).toBe(true)
  })

  test('shows every status that is reached, with its tiers and a shortest way there', () => {
    const tiers = 'supreme, superior, standard'
    expect(row(en, 'in force')).toEqual([tiers, expect.stringMatching(/^\d+$/), 'certification decided'])
    expect(row(en, 'suspended')?.[2]).toBe('certification decided → suspension decided')
    expect(row(en, 'expired')?.[2]).toBe('certification decided → the last day passes')
  })

  test('lists the events that no state allows with their reason, and the statuses that none leads to', () => {
    expect(linesOf(en).at(-1)).toBe('- No state allows "report submitted": the text does not provide for it')
    const okinawa = lifecycleOf(okinawaSdgs20260603, 'en')
    expect(okinawa).toContain('- Never reached: suspended, withdrawn\n')
    expect(okinawa).toContain('- No state allows "suspension decided": the text does not provide for it')
  })

  test('lists nothing where every status is reached and every event allowed somewhere', () => {
    const yearly = {
      id: 'r',
      every: { years: 1 },
      counting: 'firstDayCounted',
      from: 'certification',
    } as const
    const { lifecycle } = yokohamaYSdgs20240401 as Scheme
    const reports = [{ ...yearly, cite: '9-2-3' }]
    const scheme: Scheme = { ...yokohamaYSdgs20240401, lifecycle: { ...lifecycle, reports } }
    const text = describeScheme(scheme, { locale: 'en', section: 'lifecycle' })
    expect(text).not.toContain('No state allows')
    expect(text).not.toContain('Never reached')
    expect(linesOf(text).at(-1)).toMatch(/^\| withdrawn \|/)
  })

  test.each(schemes.map((scheme) => [`${scheme.id}@${scheme.edition}`, scheme] as const))(
    'of %s is well formed in both languages',
    (_, scheme) => {
      for (const locale of ['ja', 'en'] as const) {
        const text = lifecycleOf(scheme, locale)
        const shape = /^(?: {2}(?:state "[^"]+" as \w+|\[\*\] --> \w+|\w+ --> \w+ : [^;:]+)|stateDiagram-v2)$/
        expect(diagramOf(text).filter((line) => !shape.test(line))).toEqual([])
        expect(text).not.toMatch(/undefined|NaN|\[object/)
        const tables = text.split('\n\n').filter((block) => block.startsWith('|'))
        const widths = tables.map(
          (of) => new Set(linesOf(of).map((line) => line.split(/(?<!\\)\|/).length)).size,
        )
        expect(widths).toEqual([1, 1])
      }
    },
  )

  test('is a part of the page, in its place', () => {
    const page = describeScheme(yokohamaYSdgs20240401, { locale: 'en' })
    const headings = [...page.matchAll(/^## (.*)$/gm)].map((match) => match[1])
    expect(page).toContain(en)
    expect(headings.indexOf('States and events')).toBeGreaterThan(headings.indexOf('Validity'))
    expect(describeSections).toContain('lifecycle')
  })
})
