import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { parseArgs } from 'node:util'

const help = `npm run release:dry [-- --skip-tests] [-- --dirty]

Does all that a release does and publishes nothing. It stops at the first step that fails, names it and ends with 1.

  --skip-tests  run the tests of the package and of its public surface alone
  --dirty       go on with changes that are not committed
`

const { values: flags } = parseArgs({
  options: { 'skip-tests': { type: 'boolean' }, dirty: { type: 'boolean' }, help: { type: 'boolean' } },
})
if (flags.help) {
  process.stdout.write(help)
  process.exit(0)
}

const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'))
const manifest = readJson('package.json')
const { name, version } = manifest
const folder = mkdtempSync(join(tmpdir(), 'kijun-release-'))
const tarball = () =>
  join(
    folder,
    readdirSync(folder).find((file) => file.endsWith('.tgz')),
  )
const bin = (command) => join('node_modules/.bin', command)

/** What each step says when it is well; it throws what is wrong. */
const steps = [
  ['working tree is clean', () => flags.dirty || nothing(git('status', '--porcelain'), 'not committed')],
  ['version is one and new', checkVersion],
  ['changelog has the version', checkChangelog],
  ['metadata is there', checkMetadata],
  ['lint, and nothing is unused', () => run('npm', 'run', 'lint')],
  ['types', () => run('npm', 'run', 'typecheck')],
  ['build', () => run('npm', 'run', 'build')],
  [
    flags['skip-tests'] ? 'tests of package and public surface (the others are skipped)' : 'tests',
    () =>
      run(
        bin('vitest'),
        'run',
        ...(flags['skip-tests'] ? ['--project', 'UTC', 'test/api', 'test/package'] : []),
      ),
  ],
  ['documentation without a warning', () => run(bin('typedoc'), '--out', join(folder, 'docs'))],
  ['pack', pack],
  ['publint', () => run(bin('publint'), 'run', '--strict', tarball())],
  ['attw', () => run(bin('attw'), tarball(), '--exclude-entrypoints', './package.json')],
  ['cost of the types', () => lastLine(run('node', 'test/types/cost.mjs'))],
  ['npm publish, dry', () => run('npm', 'publish', '--dry-run', '--offline', '--ignore-scripts', tarball())],
  [
    'what was built is what is committed',
    () => flags.dirty || nothing(git('status', '--porcelain'), 'changed on the way'),
  ],
]

let exitCode = 0
try {
  for (const [at, [step, check]] of steps.entries()) {
    const title = `${String(at + 1).padStart(2)}/${steps.length} ${step}`
    const started = Date.now()
    try {
      const said = check()
      const seconds = ((Date.now() - started) / 1000).toFixed(1)
      process.stdout.write(`ok     ${title} (${seconds} s)${note(said)}\n`)
    } catch (error) {
      process.stdout.write(`FAILED ${title}\n`)
      process.stderr.write(`${error.message.trim()}\n\nrelease:dry failed at: ${step}\n`)
      exitCode = 1
      break
    }
  }
  if (exitCode === 0) process.stdout.write(`${name} ${version} is ready to be published.\n`)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
process.exitCode = exitCode

function note(said) {
  return typeof said === 'string' && said !== '' && !said.includes('\n') ? `: ${said}` : ''
}

/** Runs a program to its end and returns what it wrote; all of that is the error where it fails. */
function run(command, ...args) {
  const { status, stdout, stderr, error } = spawnSync(command, args, { encoding: 'utf8', maxBuffer: 2 ** 28 })
  if (error) throw error
  if (status !== 0) throw new Error(`${stdout}\n${stderr}\n${command} ${args.join(' ')} ended with ${status}`)
  return stdout
}

function git(...args) {
  return execFileSync('git', args, { encoding: 'utf8' }).trim()
}

function nothing(found, what) {
  if (found !== '') throw new Error(`${what}:\n${found}`)
}

function lastLine(text) {
  return text.trim().split('\n').at(-1)
}

function checkVersion() {
  if (!/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version)) throw new Error(`${version} is no version`)
  const lock = readJson('package-lock.json')
  for (const of of [lock.version, lock.packages[''].version]) {
    if (of !== version) throw new Error(`package-lock.json says ${of}, package.json ${version}`)
  }
  if (git('tag', '--list', `v${version}`) !== '') throw new Error(`v${version} is tagged already`)
  return version
}

function checkChangelog() {
  const sections = readFileSync('CHANGELOG.md', 'utf8').split(/^## /m).slice(1)
  const section = sections.find((of) => of.startsWith(`[${version}]`))
  if (!section) throw new Error(`CHANGELOG.md has no section [${version}]`)
  if (!/^\[[^\]]+\] - \d{4}-\d{2}-\d{2}$/m.test(section.split('\n')[0]))
    throw new Error(`[${version}] has no date`)
  for (const part of ['### Schemes', '### Engine']) {
    if (!section.includes(`\n${part}\n`)) throw new Error(`[${version}] has no part ${part}`)
  }
  const unreleased = sections.find((of) => of.startsWith('[Unreleased]'))
  if (unreleased && /^- /m.test(unreleased)) throw new Error('[Unreleased] still holds changes')
}

function checkMetadata() {
  const needed = [
    'description',
    'keywords',
    'license',
    'engines',
    'files',
    'exports',
    'types',
    'publishConfig',
  ]
  const absent = needed.filter((key) => manifest[key] === undefined)
  if (manifest.private) absent.push('private is set')
  if (absent.length > 0) throw new Error(`package.json lacks ${absent.join(', ')}`)
  const wanted = ['repository', 'homepage', 'bugs'].filter((key) => manifest[key] === undefined)
  return wanted.length === 0
    ? ''
    : `${wanted.join(', ')} not named; npm proves provenance only with a repository`
}

function pack() {
  const [packed] = JSON.parse(run('npm', 'pack', '--json', '--ignore-scripts', '--pack-destination', folder))
  const kib = (bytes) => `${Math.round(bytes / 1024)} KiB`
  return `${packed.filename}, ${kib(packed.size)}, ${kib(packed.unpackedSize)} unpacked, ${packed.entryCount} files`
}
