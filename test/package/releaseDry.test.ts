import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { root } from '../architecture/imports.ts'

let folder = ''
const inFolder = (command: string, args: readonly string[]) =>
  spawnSync(command, args, { cwd: folder, encoding: 'utf8' })
const release = (...args: readonly string[]) => {
  const { status, stdout, stderr } = inFolder(process.execPath, [join(root, 'build/releaseDry.mjs'), ...args])
  return { status, stdout, failedAt: /^release:dry failed at: (.*)$/m.exec(stderr)?.[1] }
}
const write = (name: string, text: string) => writeFileSync(join(folder, name), text)

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kijun-release-'))
  const version = '1.0.0'
  write('package.json', JSON.stringify({ name: 'kijun', version }))
  write('package-lock.json', JSON.stringify({ version, packages: { '': { version } } }))
  write('CHANGELOG.md', '# Changelog\n\n## [1.0.0] - 2026-12-01\n\n### Schemes\n\n- …\n\n### Engine\n\n- …\n')
  inFolder('git', ['init', '-q'])
  inFolder('git', ['add', '-A'])
  const author = ['-c', 'user.name=kijun', '-c', 'user.email=kijun@example.com']
  inFolder('git', [...author, 'commit', '-q', '-m', 'release'])
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe('npm run release:dry', () => {
  test('stops at the first step that fails, names it and ends with 1', () => {
    // This package says of itself its name and version alone.
    const { status, stdout, failedAt } = release()
    expect([status, failedAt]).toEqual([1, 'metadata is there'])
    expect(stdout.match(/^ok|^FAILED/gm)).toEqual(['ok', 'ok', 'ok', 'FAILED'])
  })

  test('refuses what is not committed, unless that is meant', () => {
    write('new.txt', '')
    expect(release().failedAt).toBe('working tree is clean')
    expect(release('--dirty').failedAt).toBe('metadata is there')
  })

  test('refuses a version that the lock file does not have, or that is tagged', () => {
    write('package-lock.json', JSON.stringify({ version: '0.9.0', packages: { '': { version: '0.9.0' } } }))
    expect(release('--dirty').failedAt).toBe('version is one and new')
    inFolder('git', ['checkout', '-q', '.'])
    inFolder('git', ['tag', 'v1.0.0'])
    expect(release().failedAt).toBe('version is one and new')
  })

  test.each([
    ['without the version', '## [0.9.0] - 2026-11-01\n\n### Schemes\n\n### Engine\n'],
    ['without a date', '## [1.0.0]\n\n### Schemes\n\n### Engine\n'],
    ['without one of its parts', '## [1.0.0] - 2026-12-01\n\n### Engine\n'],
    [
      'with changes left',
      '## [Unreleased]\n\n- more\n\n## [1.0.0] - 2026-12-01\n\n### Schemes\n\n### Engine\n',
    ],
  ])('refuses a changelog %s', (_, text) => {
    write('CHANGELOG.md', text)
    expect(release('--dirty').failedAt).toBe('changelog has the version')
  })

  test('says how it is called', () => {
    expect(release('--help')).toMatchObject({ status: 0, stdout: expect.stringContaining('--skip-tests') })
    expect(release('--wrong').status).toBe(1)
  })
})
