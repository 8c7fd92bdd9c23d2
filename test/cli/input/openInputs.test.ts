import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { devNull, tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openInputs } from '../../../src/cli/input/openInputs.ts'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kijun-inputs-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const stdin = Readable.from([])

describe('openInputs()', () => {
  test('knows the size of a file, and none of what is no file', async () => {
    const file = join(folder, 'a.ndjson')
    writeFileSync(file, '{}\n')
    const opened = await openInputs([file, devNull], { stdin })
    const inputs = 'inputs' in opened ? opened.inputs : []
    expect(inputs.map(({ name, size }) => [name, size])).toEqual([
      [file, 3],
      [devNull, undefined],
    ])
  })

  test('says why a file cannot be read that is there', async () => {
    const loop = join(folder, 'loop')
    symlinkSync(loop, loop)
    expect(await openInputs([loop], { stdin })).toEqual({ problem: `cannot read ${loop}: ELOOP` })
  })
})
