import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'

/**
 * What it costs to type-check a project that imports all schemes, beside an empty one: counts of the compiler, which are the
 * same every time, and seconds, which are not. `npm run build` comes first.
 */
const root = resolve(fileURLToPath(import.meta.url), '../../..')

/**
 * Type-checks a project of one file against the built declarations, with those of the libraries checked as well.
 *
 * @param {string} source
 * @returns {{ types: number, instantiations: number, seconds: number }}
 */
function costOf(source) {
  const folder = mkdtempSync(join(tmpdir(), 'kijun-types-'))
  try {
    mkdirSync(join(folder, 'node_modules'))
    symlinkSync(root, join(folder, 'node_modules/kijun'))
    writeFileSync(join(folder, 'project.ts'), source)
    const options = ['--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2022', '--lib', 'es2022']
    const shown = ['--skipLibCheck', 'false', '--ignoreConfig', '--extendedDiagnostics']
    const tsc = join(root, 'node_modules/typescript/bin/tsc')
    const report = execFileSync(process.execPath, [tsc, ...options, ...shown, 'project.ts'], {
      cwd: folder,
      encoding: 'utf8',
    })
    const figure = (name) => Number(new RegExp(`^${name}:\\s+([\\d.]+)`, 'm').exec(report)?.[1])
    return {
      types: figure('Types'),
      instantiations: figure('Instantiations'),
      seconds: figure('Total time'),
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const empty = costOf('export {}\n')
const whole = costOf(`import { assess } from 'kijun'
import * as worded from 'kijun/schemes'
import * as rules from 'kijun/schemes/rules'
export const assessed = [
  assess(worded.sp2EsgUndated, {}),
  assess(worded.toyotaSdgsRound4, {}),
  assess(worded.toyotaWorkplaceUndated, {}),
  assess(worded.okinawaSdgs20230731, {}),
  assess(worded.okinawaSdgs20260603, {}),
  assess(worded.yokohamaYSdgs20240401, {}),
]
export const same: readonly (typeof worded.toyotaSdgsRound4)[] = [rules.toyotaSdgsRound4]
`)
const more = {
  types: whole.types - empty.types,
  instantiations: whole.instantiations - empty.instantiations,
  seconds: Number((whole.seconds - empty.seconds).toFixed(2)),
}
console.log(
  process.argv.includes('--json')
    ? JSON.stringify(more)
    : `A project that imports all schemes is type-checked in ${whole.seconds} s, an empty one in ${empty.seconds} s: ${more.seconds} s more, for ${more.types} types and ${more.instantiations} instantiations.`,
)
