import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { installedVersion } from './installedRuntimes.mjs'

const here = import.meta.dirname
const root = join(here, '../..')
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
/** How many applicants of each edition are generated, besides those of the examples. */
const generated = 1

/**
 * A project of its own with the packed library, installed by npm with the dependencies that the repository has, and with
 * the smoke suite: as modules, as a CommonJS file, and as scripts that hold everything, of the package and of the source.
 */
export async function packedProject() {
  const folder = mkdtempSync(join(tmpdir(), 'kijun-runtimes-'))
  const run = (command, args) =>
    execFileSync(command, args, {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
      stdio: ['ignore', 'pipe', 'inherit'],
    })
  execFileSync('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder], {
    cwd: root,
    stdio: 'ignore',
  })
  writeFileSync(join(folder, 'package.json'), '{ "type": "module", "private": true }\n')
  const dependencies = Object.keys(manifest.dependencies).map(
    (name) => `${name}@${installedVersion(root, name)}`,
  )
  const tarball = join(
    folder,
    readdirSync(folder).find((name) => name.endsWith('.tgz')),
  )
  run('npm', [
    'install',
    '--ignore-scripts',
    '--no-package-lock',
    '--silent',
    '--prefer-offline',
    tarball,
    ...dependencies,
  ])

  cpSync(join(here, 'smoke'), join(folder, 'smoke'), { recursive: true })
  cpSync(join(here, 'jest'), join(folder, 'jest'), { recursive: true })
  cpSync(join(here, 'bareContext.mjs'), join(folder, 'bareContext.mjs'))
  cpSync(join(root, 'examples/generate-applicants.mjs'), join(folder, 'generate-applicants.mjs'))
  await writeGiven(folder, run)
  if (!('./testing' in manifest.exports)) {
    writeFileSync(join(folder, 'smoke/testingKit.mjs'), 'export const testingKit = () => []\n')
    rmSync(join(folder, 'jest/testingKit.test.cjs'))
  }
  await bundle(folder, { entry: 'print.mjs', to: 'print.cjs', packages: 'external', format: 'cjs' })
  await bundle(folder, { entry: 'canonicalResults.mjs', to: 'smoke.js', globalName: 'smoke' })
  await bundle(folder, {
    entry: 'canonicalResults.mjs',
    to: 'source.js',
    globalName: 'smoke',
    plugins: [fromSource()],
  })
  return { folder, tarball }
}

/** Writes what the suite asks about: the applicants and histories of the examples, and generated applicants. */
async function writeGiven(folder, run) {
  const example = (name) => readFileSync(join(root, 'examples', name), 'utf8').trim()
  const { schemes } = await import(pathToFileURL(join(folder, 'node_modules/kijun/dist/schemes.js')).href)
  const editions = schemes.map(({ id, edition }) => `${id}@${edition}`)
  const more = editions.map((name) =>
    run('node', ['generate-applicants.mjs', name, String(generated), '--seed', '8']).trim(),
  )
  const applicants = [example('applicants.ndjson'), ...more].join('\n')
  const list = (lines) => `[\n${lines.split('\n').join(',\n')}\n]`
  writeFileSync(join(folder, 'applicants.ndjson'), `${applicants}\n`)
  writeFileSync(
    join(folder, 'smoke/given.mjs'),
    `export const given = {\napplicants: ${list(applicants)},\nhistories: ${list(example('histories.ndjson'))},\n}\n`,
  )
}

async function bundle(folder, { entry, to, ...options }) {
  await build({
    absWorkingDir: folder,
    entryPoints: [join('smoke', entry)],
    outfile: to,
    bundle: true,
    format: 'iife',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    target: 'es2022',
    charset: 'utf8',
    logLevel: 'error',
    ...options,
  })
}

/** Takes the library from its source instead of from the package, by the paths that type checking goes by. */
function fromSource() {
  const { paths } = JSON.parse(readFileSync(join(root, 'tsconfig.json'), 'utf8')).compilerOptions
  return {
    name: 'from-source',
    setup({ onResolve }) {
      onResolve({ filter: /^kijun(\/|$)/ }, ({ path }) => ({ path: join(root, paths[path][0]) }))
    },
  }
}
