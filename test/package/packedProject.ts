import { execFileSync } from 'node:child_process'
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from '../architecture/imports.ts'

/** A project of its own, with the package in it as npm would publish it. */
export type PackedProject = {
  readonly folder: string
  readonly tarball: string
  readonly run: (command: string, args: readonly string[], input?: string) => string
  readonly remove: () => void
}

/** Packs the package and unpacks it into a project, with its dependencies and `others` beside it. */
export function packProject(others: readonly string[] = []): PackedProject {
  const folder = mkdtempSync(join(tmpdir(), 'kijun-'))
  execFileSync('npm', ['pack', '--ignore-scripts', '--pack-destination', folder], {
    cwd: root,
    stdio: 'pipe',
  })
  const tarball = join(folder, readdirSync(folder).find((name) => name.endsWith('.tgz'))!)
  const run = (command: string, args: readonly string[], input?: string) =>
    execFileSync(command, args, {
      cwd: folder,
      encoding: 'utf8',
      input,
      maxBuffer: 2 ** 28,
      stdio: ['pipe', 'pipe', 'pipe'],
    })
  const modules = join(folder, 'node_modules')
  mkdirSync(join(modules, 'kijun'), { recursive: true })
  run('tar', ['-xzf', tarball, '--strip-components=1', '-C', join(modules, 'kijun')])
  const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    readonly dependencies: Readonly<Record<string, string>>
  }
  for (const name of [...Object.keys(dependencies), ...others]) {
    mkdirSync(join(modules, name, '..'), { recursive: true })
    symlinkSync(join(root, 'node_modules', name), join(modules, name))
  }
  writeFileSync(join(folder, 'package.json'), '{ "type": "module", "private": true }')
  return { folder, tarball, run, remove: () => rmSync(folder, { recursive: true, force: true }) }
}
