import { describe, expect, test } from 'vitest'
import { schemes } from '../../schemes/index.ts'
import { factsJsonSchema, rulesDigest, schemeJsonSchema, schemeName } from '../../src/index.ts'
import { runCli } from './runCli.ts'

/** contracts.md, "Schemes": the editions and their tiers. */
const editions = [
  ['sp2-esg@undated', ['certified']],
  ['toyota-sdgs@round-4', ['gold', 'silver', 'bronze']],
  ['toyota-workplace@undated', ['certified']],
  ['okinawa-sdgs@2023-07-31', ['platinum']],
  ['okinawa-sdgs@2026-06-03', ['platinum', 'active']],
  ['yokohama-y-sdgs@2024-04-01', ['supreme', 'superior', 'standard']],
] as const

describe('kijun schemes', () => {
  test('lists every edition with its tiers, date and digest', async () => {
    const { status, out } = await runCli(['schemes', '--format', 'json'])
    const listed = JSON.parse(out) as {
      name: string
      holds: string
      tiers: { id: string }[]
      digest: string
    }[]
    expect(status).toBe(0)
    const whole = listed.filter(({ holds }) => holds === 'everything')
    expect(whole.map(({ name, tiers }) => [name, tiers.map(({ id }) => id)])).toEqual(editions)
    expect(whole.map(({ digest }) => digest)).toEqual(schemes.map(rulesDigest))
    expect(listed[4]).toMatchObject({ inForce: { from: '2026-06-03' } })
    expect(listed[0]).toMatchObject({ inForce: null })
  })

  test('marks the older text of which nothing but the period is known', async () => {
    const listed = JSON.parse((await runCli(['schemes', '--format', 'json'])).out) as { holds: string }[]
    expect(listed.filter(({ holds }) => holds === 'period')).toMatchObject([
      { name: 'yokohama-y-sdgs@2020-10-12', inForce: { from: '2020-10-12', until: '2024-03-31' }, tiers: [] },
    ])
    expect((await runCli(['schemes'])).out).toMatch(/^yokohama-y-sdgs@2020-10-12 .*\(period only\)/m)
    expect((await runCli(['schemes', '--locale', 'ja'])).out).toContain('（期間のみ）')
  })

  test('is a table in either language', async () => {
    const en = (await runCli(['schemes'])).out.trimEnd().split('\n')
    expect(en).toHaveLength(8)
    expect(en[0]).toMatch(/^scheme +title +in force +tiers +digest of the rules$/)
    const ja = (await runCli(['schemes', '--locale', 'ja'])).out
    expect(ja).toMatch(/^okinawa-sdgs@2026-06-03 .* 2026-06-03 – .*プラチナ/m)
  })

  test('takes no operand', async () => {
    expect(await runCli(['schemes', 'x'])).toMatchObject({ status: 2, out: '' })
  })
})

describe('kijun schema', () => {
  test.each(editions)('of %s is that of its facts', async (name) => {
    const { status, out } = await runCli(['schema', name, '--locale', 'ja'])
    const scheme = schemes.find((of) => schemeName(of) === name)!
    expect(status).toBe(0)
    expect(JSON.parse(out)).toEqual(factsJsonSchema(scheme, 'ja'))
  })

  test('without a scheme is that of definitions', async () => {
    expect(JSON.parse((await runCli(['schema'])).out)).toEqual(schemeJsonSchema())
  })

  test('of an older text of which nothing but the period is known is none', async () => {
    const { status, err } = await runCli(['schema', 'yokohama-y-sdgs@2020-10-12'])
    expect(status).toBe(2)
    expect(err).toContain('of yokohama-y-sdgs@2020-10-12 only the period of validity is held')
  })

  test('chooses the edition by --on', async () => {
    const { out } = await runCli(['schema', 'okinawa-sdgs', '--on', '2026-07-01'])
    expect(JSON.parse(out)).toMatchObject({ $id: expect.stringContaining('okinawa-sdgs@2026-06-03') })
  })

  test.each([
    [['okinawa-sdgs'], /several editions/],
    [['okinawa-sdg'], /did you mean okinawa-sdgs\?/],
    [['sp2-esg', 'toyota-sdgs'], /one SCHEME/],
  ])('refuses %j', async (operands, message) => {
    const { status, out, err } = await runCli(['schema', ...operands])
    expect([status, out]).toEqual([2, ''])
    expect(err).toMatch(message)
  })
})
