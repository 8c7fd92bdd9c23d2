import { describe, expect, test } from 'vitest'
import { schemes } from '../../schemes/index.ts'
import { describeScheme, describeSections } from '../../src/analysis/index.ts'
import { runCli } from './runCli.ts'

const yokohama = schemes.find(({ id }) => id === 'yokohama-y-sdgs')!

describe('kijun describe', () => {
  test.each(['ja', 'en'] as const)('prints the page in %s', async (locale) => {
    const { status, out, err } = await runCli(['describe', 'yokohama-y-sdgs', '--locale', locale])
    expect([status, err]).toEqual([0, ''])
    expect(out).toBe(`${describeScheme(yokohama, { locale })}\n`)
  })

  test.each(describeSections)('prints the section %s alone, or says that there is none', async (section) => {
    const { status, out, err } = await runCli(['describe', 'yokohama-y-sdgs', '--section', section])
    const text = describeScheme(yokohama, { locale: 'en', section })
    expect([status, out]).toEqual([0, text === '' ? '' : `${text}\n`])
    expect(err).toBe(text === '' ? `kijun describe: yokohama-y-sdgs has nothing under ${section}\n` : '')
  })

  test('chooses the edition by --on, and an older text that is not held is none', async () => {
    const { out } = await runCli(['describe', 'okinawa-sdgs', '--on', '2026-06-02', '--section', 'validity'])
    expect(out).toContain('2 years')
    expect(await runCli(['describe', 'yokohama-y-sdgs@2020-10-12'])).toMatchObject({ status: 2, out: '' })
  })
})
