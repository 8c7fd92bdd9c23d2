import { describe, expect, test } from 'vitest'
import { schemes } from '../../schemes/index.ts'
import { assess, explain, validity } from '../../src/index.ts'
import { ndjson, runCli } from './runCli.ts'

const facts = { points: '59.5' }
const yokohama = schemes.find(({ id }) => id === 'yokohama-y-sdgs')!
const input = ndjson(
  { id: 'a-1', scheme: 'yokohama-y-sdgs', facts },
  { scheme: 'yokohama-y-sdgs', facts: { points: 'x' } },
)

function explained(options: Parameters<typeof explain>[1]): string {
  const result = assess(yokohama, facts)
  return result.ok ? explain(result.value, options) : ''
}

describe('kijun explain', () => {
  test('prints each explanation under the name of its applicant, and what is wrong with the others', async () => {
    const { status, out } = await runCli(['explain', '-'], { input })
    const text = explained({ locale: 'en', format: 'text', detail: 'standard' })
    expect(status).toBe(1)
    expect(out.startsWith(`== a-1 ==\n\n${text}\n\n== line 2 ==\n\n- facts.points: "x" is not a`)).toBe(true)
    expect(out.endsWith('\n')).toBe(true)
  })

  test('takes locale, format, detail and the day of the decision', async () => {
    const argv = ['explain', '--locale', 'ja', '--format', 'markdown', '--detail', 'full']
    const { out } = await runCli([...argv, '--decided-on', '2024-04-01'], { input })
    const dated = validity(yokohama, { decidedOn: '2024-04-01' })
    const text = explained({
      locale: 'ja',
      format: 'markdown',
      detail: 'full',
      ...(dated.ok ? { validity: dated.value } : {}),
    })
    expect(text).toContain('2028')
    expect(out.startsWith(`# a-1\n\n${text}\n\n# 2行目\n\n- `)).toBe(true)
  })

  test('lets an id neither format nor steer', async () => {
    const evil = ndjson({ id: '*x*\u001b[2J\n# y', scheme: 'yokohama-y-sdgs', facts })
    const { out } = await runCli(['explain', '--format', 'markdown', '--detail', 'line'], { input: evil })
    expect(out.split('\n')[0]).toBe('# \\*x\\*\ufffd\\[2J\ufffd\\# y')
  })
})
