import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { schemes } from '../../schemes/index.ts'
import { assess, type DecisionRecord, toRecord } from '../../src/index.ts'
import { linesOf, ndjson, runCli } from './runCli.ts'

let folder = ''
const file = (name: string) => join(folder, name)
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kijun-record-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const facts = { points: '61', designCenterMember: true, cityTaxArrears: true, officeTaxArrears: false }
const applicant = { id: 'a-1', scheme: 'yokohama-y-sdgs', facts }
const wrong = { scheme: 'yokohama-y-sdgs', facts: { points: 'x' } }
const yokohama = schemes.find(({ id }) => id === 'yokohama-y-sdgs')!

describe('kijun record', () => {
  test('writes one record for each applicant, in order, with what is wrong in its place', async () => {
    const { status, out } = await runCli(['record'], {
      input: ndjson(applicant, wrong, { ...applicant, id: 7 }),
    })
    const result = assess(yokohama, facts)
    const record = result.ok ? toRecord(result.value) : undefined
    expect(status).toBe(1)
    expect(linesOf(out)).toEqual([
      { id: 'a-1', record },
      { line: 2, issues: [expect.objectContaining({ code: 'number/form', path: ['facts', 'points'] })] },
      { id: 7, record },
    ])
  })

  test('takes the moment, its date, readings, parameters and stages', async () => {
    const argv = [
      'record',
      '--at',
      'application',
      '--on',
      '2026-10-01',
      '--stages',
      'criteria',
      '--format',
      'json',
    ]
    const input = ndjson({ ...applicant, readings: { 'yoko-band-gap': 'contiguous' } })
    const [line] = JSON.parse((await runCli(argv, { input })).out) as { record: DecisionRecord }[]
    expect(line?.record).toMatchObject({
      at: 'application',
      on: '2026-10-01',
      stages: ['criteria'],
      readings: { 'yoko-band-gap': 'contiguous' },
    })
  })

  test('withholds sensitive facts, and keeps them with a salt of each record in a file of their owner', async () => {
    const name = file('withheld.ndjson')
    const input = ndjson(applicant, { ...applicant, id: 'a-2' }, { scheme: 'sp2-esg', facts: {} })
    const { status, out } = await runCli(['record', '--redact', '--withheld', name], { input })
    expect(status).toBe(0)
    const records = linesOf(out).map((line) => line['record'] as DecisionRecord)
    expect(out).not.toContain('"cityTaxArrears":true')
    expect(records.map(({ redacted }) => redacted !== undefined)).toEqual([true, true, false])
    expect(records[0]?.redacted?.['cityTaxArrears']).not.toBe(records[1]?.redacted?.['cityTaxArrears'])
    const kept = linesOf(readFileSync(name, 'utf8'))
    expect(kept.map(({ id, record }) => [id, record])).toEqual([
      ['a-1', records[0]?.digest],
      ['a-2', records[1]?.digest],
    ])
    for (const { salt, facts: of } of kept) {
      expect(salt).toMatch(/^[0-9a-f]{64}$/)
      expect(of).toMatchObject({ cityTaxArrears: true, officeTaxArrears: false, dispositions: null })
    }
    if (process.platform !== 'win32') expect(statSync(name).mode & 0o777).toBe(0o600)
  })

  test('leaves a file that exists alone', async () => {
    const name = file('kept.ndjson')
    writeFileSync(name, 'kept')
    const { status, err } = await runCli(['record', '--redact', '--withheld', name], {
      input: ndjson(applicant),
    })
    expect(status).toBe(2)
    expect(err).toContain('it exists already; name a new file')
    expect(readFileSync(name, 'utf8')).toBe('kept')
  })

  test('keeps the facts of a record without an id as well, and says where it cannot', async () => {
    const name = file('anonymous.ndjson')
    const { id: _, ...anonymous } = applicant
    const { out } = await runCli(['record', '--redact', '--withheld', name], { input: ndjson(anonymous) })
    const [line] = linesOf(out) as [{ record: DecisionRecord }]
    const [kept] = linesOf(readFileSync(name, 'utf8'))
    expect(Object.keys(kept!)).toEqual(['record', 'salt', 'facts'])
    expect(kept!['record']).toBe(line.record.digest)
    const nowhere = join(folder, 'nowhere', 'x.ndjson')
    const { status, err } = await runCli(['record', '--redact', '--withheld', nowhere])
    expect([status, err]).toEqual([2, expect.stringContaining(`--withheld: cannot write ${nowhere}: ENOENT`)])
  })

  test('leaves no file behind where there is nothing to read', async () => {
    const name = file('none.ndjson')
    const argv = ['record', '--redact', '--withheld', name, file('missing.ndjson')]
    expect((await runCli(argv)).status).toBe(2)
    expect(existsSync(name)).toBe(false)
  })
})
