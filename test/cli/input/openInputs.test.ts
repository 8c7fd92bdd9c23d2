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

  test.each<[string[], boolean, unknown]>([
    [[], true, { problem: 'give a FILE, or - to read standard input' }],
    [['-'], true, ['standard input']],
    [[], false, ['standard input']],
    [[devNull], true, [devNull]],
    [['-', devNull], false, ['standard input', devNull]],
    [['-', devNull, '-'], false, { problem: 'standard input (-) is named twice' }],
    [['none', devNull], false, { problem: 'cannot read none: there is no such file' }],
    [[`${devNull}/x`], false, { problem: `cannot read ${devNull}/x: there is no such file` }],
    [[tmpdir()], false, { problem: `${tmpdir()} is a directory; give a file` }],
  ])('of %j, where standard input is a terminal: %s', async (names, isTTY, expected) => {
    const opened = await openInputs(names, { stdin: Object.assign(Readable.from([]), { isTTY }) })
    expect('inputs' in opened ? opened.inputs.map(({ name }) => name) : opened).toEqual(expected)
  })

  test('says why a file cannot be read that is there', async () => {
    const loop = join(folder, 'loop')
    symlinkSync(loop, loop)
    expect(await openInputs([loop], { stdin })).toEqual({ problem: `cannot read ${loop}: ELOOP` })
  })
})
