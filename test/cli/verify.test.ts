import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { recordDigest } from '../../src/explain/record/recordText.ts'
import { engineVersion } from '../../src/version.ts'
import { linesOf, ndjson, runCli } from './runCli.ts'

let folder = ''
const file = (name: string) => join(folder, name)
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kijun-verify-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const applicant = {
  id: 'a-1',
  scheme: 'yokohama-y-sdgs',
  facts: { points: '61', cityTaxArrears: true },
}

/** What `kijun record` writes for the applicant. */
async function recorded(...options: string[]): Promise<string> {
  return (await runCli(['record', '--stages', 'criteria', ...options], { input: ndjson(applicant) })).out
}

/** The same with a digest taken anew, as one who knows how it is made would do. */
function resealed(line: string): string {
  const { id, record } = JSON.parse(line) as { id: string; record: object }
  return ndjson({ id, record: { ...record, digest: recordDigest(record) } })
}

describe('kijun verify', () => {
  test('reads what kijun record wrote, or a record alone', async () => {
    const line = await recorded()
    const { record } = JSON.parse(line) as { record: unknown }
    const { status, out, err } = await runCli(['verify', '-'], { input: line + ndjson(record) })
    expect([status, err]).toEqual([0, ''])
    const expected = {
      scheme: 'yokohama-y-sdgs@2024-04-01',
      verdict: 'identical',
      message: 'Under the rules of yokohama-y-sdgs@2024-04-01 the same comes out again.',
      differences: [],
      notSupplied: [],
      engine: { recorded: engineVersion, present: engineVersion },
      issues: [],
    }
    expect(linesOf(out)).toEqual([{ id: 'a-1', ...expected }, expected])
  })

  test('says of a record with one byte changed that it was altered, and where it shows', async () => {
    const line = (await recorded()).replace('"points":"61"', '"points":"81"')
    const { status, out } = await runCli(['verify'], { input: line })
    expect(status).toBe(1)
    const [verified] = linesOf(out)
    expect(verified).toMatchObject({ id: 'a-1', verdict: 'altered' })
    expect(verified?.['message']).toContain(
      'result.tier is recorded as "superior" and computed as "supreme".',
    )
    const ja = linesOf((await runCli(['verify', '--locale', 'ja'], { input: line })).out)[0]?.['message']
    expect(ja).toContain('記録が改変されている。その内容はダイジェストと一致しない。')
    expect(ja).toContain('result.tier は、記録では"superior"、再計算では"supreme"。')
  })

  test.each([
    [
      `"engine":"${engineVersion}"`,
      '"engine":"0.0.1"',
      'Computed anew, nothing else differs.',
      '再計算では、ほかに相違はない。',
    ],
    [
      '"points":"61"',
      '"points":"6l"',
      'It cannot be computed anew: facts.points: "6l" is not',
      '再計算はできない（',
    ],
  ])('says of %s -> %s what there is to say', async (from, to, en, ja) => {
    const input = (await recorded()).replace(from, to)
    expect(linesOf((await runCli(['verify'], { input })).out)[0]?.['message']).toContain(en)
    const out = (await runCli(['verify', '--locale', 'ja'], { input })).out
    expect(linesOf(out)[0]?.['message']).toContain(ja)
  })

  test('says where a result differs that was sealed again', async () => {
    const input = resealed((await recorded()).replace('"tier":"superior"', '"tier":"supreme"'))
    const { status, out } = await runCli(['verify', '--format', 'table'], { input })
    expect(status).toBe(1)
    expect(out).toMatch(/^id +scheme +verdict +what differs, and where\n/)
    expect(out).toContain('result differs')
    expect(out).toContain('is recorded as "supreme" and computed as "superior".')
    const ja = (await runCli(['verify', '--format', 'table', '--locale', 'ja'], { input })).out
    expect(ja).toContain('結果の相違')
    expect(ja).toContain('同じ規則による再計算の結果が、次の点で異なる。')
  })

  test('says that the rules have changed, and that the same comes out', async () => {
    const rules = `"rules":"sha256:${'0'.repeat(64)}"`
    const input = resealed((await recorded()).replace(/"rules":"[^"]*"/, rules))
    const { status, out } = await runCli(['verify'], { input })
    expect(status).toBe(1)
    expect(linesOf(out)[0]).toMatchObject({
      verdict: 'definitionChanged',
      message:
        'The rules of yokohama-y-sdgs@2024-04-01 are not those under which the record was made. Under the present ones the same comes out.',
      differences: [{ path: ['rules'], recorded: `sha256:${'0'.repeat(64)}` }],
    })
    const ja = linesOf((await runCli(['verify', '--locale', 'ja'], { input })).out)[0]?.['message']
    expect(ja).toContain('規則は記録を作成した時のものではない。現在の規則による結果は同じである。')
  })

  test('says that the rules have changed, and what comes out under the present ones', async () => {
    const rules = `"rules":"sha256:${'0'.repeat(64)}"`
    const [first] = linesOf((await recorded()).replace(/"rules":"[^"]*"/, rules)) as [
      { id: string; record: { result: { tier: string; measures: object } } },
    ]
    // What the record lacks, what it has beyond, and what it holds in another form.
    const { tier: _, ...rest } = first.record.result
    const result = { ...rest, measures: { ...rest.measures, points: [1] }, beyond: { name: 'x'.repeat(100) } }
    const input = resealed(JSON.stringify({ ...first, record: { ...first.record, result } }))
    const messageIn = async (locale: string) =>
      linesOf((await runCli(['verify', '--locale', locale], { input })).out)[0]?.['message'] as string
    const cut = `{"name":"${'x'.repeat(80 - '{"name":"'.length)}…`
    const en = await messageIn('en')
    expect(en).toContain('Under the present ones this differs:')
    expect(en).toContain('result.tier is recorded nowhere and computed as "superior".')
    expect(en).toContain('result.measures.points is recorded as [1] and computed as {"exact":"61"}.')
    expect(en).toContain(`result.beyond is recorded as ${cut} and computed nowhere.`)
    const ja = await messageIn('ja')
    expect(ja).toContain('現在の規則による結果は次の点で異なる。')
    expect(ja).toContain('result.tier は、記録では記載なし、再計算では"superior"。')
    expect(ja).toContain(`result.beyond は、記録では${cut}、再計算では該当なし。`)
  })

  test('names facts that are withheld, and reads them from the file or from the entry', async () => {
    const withheld = file('withheld.ndjson')
    const line = await recorded('--redact', '--withheld', withheld)
    const bare = await runCli(['verify'], { input: line })
    expect(bare.status).toBe(1)
    expect(linesOf(bare.out)[0]).toMatchObject({ verdict: 'incomplete', differences: [] })
    expect(linesOf(bare.out)[0]?.['message']).toContain('cityTaxArrears')
    const whole = await runCli(['verify', '--withheld', withheld], { input: line })
    expect([whole.status, linesOf(whole.out)[0]?.['verdict']]).toEqual([0, 'identical'])
    const entry = { ...JSON.parse(line), supplied: { cityTaxArrears: false }, salt: 'f'.repeat(64) }
    const refused = await runCli(['verify'], { input: ndjson(entry) })
    expect(refused.status).toBe(1)
    expect(linesOf(refused.out)).toMatchObject([
      { id: 'a-1', line: 1, issues: [{ code: 'record/other-value', path: ['supplied', 'cityTaxArrears'] }] },
    ])
  })

  test('puts issues in the place of what is no record', async () => {
    const { status, out } = await runCli(['verify', '--locale', 'ja'], {
      input: ndjson({ id: 1 }, { record: { format: 'kijun-record/2' } }, { record: {}, note: 'x' }, []),
    })
    expect(status).toBe(1)
    const [, second, third] = linesOf(out)
    expect(second).toMatchObject({
      issues: [
        {
          code: 'record/format',
          path: ['record', 'format'],
          message:
            'record.format: "kijun-record/2" という形式の記録は読めません。読み取れるのは kijun-record/1 です',
        },
      ],
    })
    expect(third).toMatchObject({
      issues: expect.arrayContaining([expect.objectContaining({ path: ['note'] })]),
    })
  })

  test.each([
    ['no JSON', '{', 'line 1: not valid JSON'],
    ['no digest', '{"salt":"x"}\n', 'line 1: has no "record"'],
    ['another key', '{"record":"x","slat":"y"}\n', 'did you mean salt?'],
  ])('refuses a file of withheld facts with %s', async (_, text, problem) => {
    writeFileSync(file('bad.ndjson'), text)
    const { status, err } = await runCli(['verify', '--withheld', file('bad.ndjson')], {
      input: await recorded(),
    })
    expect(status).toBe(2)
    expect(err).toContain(problem)
  })
})
