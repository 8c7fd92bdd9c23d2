import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readXlsx } from '../../../src/cli/workbook/readXlsx.ts'
import { root } from '../../architecture/imports.ts'

const examples = join(root, 'examples/workbooks')

test('examples/workbooks is what make.mjs writes', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'kijun-examples-'))
  try {
    cpSync(join(examples, 'make.mjs'), join(folder, 'make.mjs'))
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
    execFileSync(process.execPath, [join(folder, 'make.mjs')])
    for (const name of ['toyota.csv', 'yokohama.csv']) {
      expect(readFileSync(join(folder, name)).equals(readFileSync(join(examples, name)))).toBe(true)
    }
    // The archive of a workbook tells when it was written; its cells do not.
    for (const sheet of ['記入要領', '申請一覧']) {
      const [made, held] = await Promise.all(
        [folder, examples].map((of) => readXlsx(readFileSync(join(of, 'toyota.xlsx')), sheet)),
      )
      expect(made).toEqual(held)
      expect(made).toHaveProperty('sheet')
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
})
