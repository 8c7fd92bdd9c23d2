import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Stryker } from '@stryker-mutator/core'
import { heldAgainst } from '../coverage/unreached.mjs'
import { folders, ofTheRepository, tooSlow } from './folders.mjs'

/**
 * `npm run prove:mutation -- exact calendar`: mutates these folders of `src`, all of them where none is named, and says
 * how many mutants the fast tests kill. Exits 1 where a folder is below what it has to reach, or a mutant survives that is
 * not in `argued.json` with the reason. With `--own`, what a folder's own tests let pass is not shown to others.
 */
const beside = (name) => fileURLToPath(new URL(name, import.meta.url))
const isOwn = process.argv.includes('--own')
const asked = process.argv.slice(2).filter((argument) => argument !== '--own')
const isPartOf = (folder, name) => `${folder}/`.startsWith(`${name}/`)
const measured = Object.keys(folders).filter(
  (folder) => asked.length === 0 || asked.some((name) => isPartOf(folder, name)),
)
const unknown = asked.filter((name) => !measured.some((folder) => isPartOf(folder, name)))
if (unknown.length > 0) {
  console.error(`no folder of src: ${unknown.join(', ')}`)
  console.error(`usage: npm run prove:mutation -- [--own] [${Object.keys(folders).join(' | ')}]...`)
  process.exit(2)
}
const table = 'test/prove/mutation/measured.json'

function filesBelow(path, ending) {
  if (path.endsWith('.ts')) return [path]
  return readdirSync(path, { recursive: true })
    .filter((file) => ending.test(file) && !file.includes('node_modules'))
    .sort()
    .map((file) => `${path}/${file}`)
}

const ofEverything = readdirSync('test')
  .filter((folder) => !ofTheRepository.includes(folder) && !folder.includes('.'))
  .map((folder) => `test/${folder}`)

/** What tests rest on. Of changed tests Stryker itself finds which mutants have to be asked again; of this it does not. */
const ground = createHash('sha256')
for (const folder of ['schemes', ...ofEverything, 'test/support', 'test/fixtures', 'test/prove/inProcess'])
  for (const path of filesBelow(folder, /(?<!\.test)\.(ts|json|ndjson)$/))
    ground.update(path).update(readFileSync(path))
const ofThisGround = ground.digest('hex').slice(0, 12)

let isEnough = true
for (const folder of measured) {
  const { tests, atLeast } = folders[folder]
  const report = `reports/mutation/${folder.replace('*.ts', 'files').replaceAll('/', '-')}`
  mkdirSync('reports/mutation', { recursive: true })
  const started = Date.now()
  const found = await mutantsOf(report, {
    tests,
    mutate: [folder.endsWith('.ts') ? `src/${folder}` : `src/${folder}/**/*.ts`],
    incrementalFile: `${report}.${ofThisGround}.incremental.json`,
  })
  // Where the tests of the folder let too much pass, it is shown to those of every other folder.
  const left = found.filter(isLeft)
  const isOthers = !isOwn && scoreOf(found) < atLeast
  if (isOthers)
    console.log(`${left.length} of ${found.length} mutants are left for the tests of the other folders`)
  const others = isOthers
    ? await mutantsOf(`${report}.others`, { tests: ofEverything, mutate: left.map(rangeOf) })
    : []
  const latest = new Map(others.map((mutant) => [keyOf(mutant), mutant]))
  const mutants = found.map((mutant) => (isLeft(mutant) && latest.get(keyOf(mutant))) || mutant)
  const of = (...statuses) => mutants.filter(({ status }) => statuses.includes(status)).length
  const score = scoreOf(mutants)
  const figures = {
    mutants: of('Killed', 'Timeout', 'Survived', 'NoCoverage'),
    killed: of('Killed', 'Timeout'),
    survived: of('Survived'),
    notReached: of('NoCoverage'),
    errors: of('RuntimeError', 'CompileError'),
    score,
    seconds: Math.round((Date.now() - started) / 1000),
    on: new Date().toISOString().slice(0, 10),
  }
  const known = JSON.parse(readFileSync(table, 'utf8'))
  writeFileSync(table, `${JSON.stringify({ ...known, [folder]: figures }, null, 2)}\n`)
  console.log(folder, JSON.stringify(figures))
  const { unnamed, needless } = heldAgainst(mutants.filter(isLeft).map(namedAs), arguedOf(mutants))
  for (const { file, line, code } of unnamed)
    console.log(`survives and is not argued: ${file}:${line} ${code}`)
  for (const { file, code } of needless) console.log(`argued and noticed: ${file} ${code}`)
  isEnough &&= score >= atLeast && unnamed.length === 0 && needless.length === 0
}
process.exitCode = isEnough ? 0 : 1

function isLeft({ status }) {
  return status === 'Survived' || status === 'NoCoverage'
}

/** How many of a hundred mutants were noticed. */
function scoreOf(mutants) {
  const killed = mutants.filter(({ status }) => status === 'Killed' || status === 'Timeout').length
  return Math.floor((killed / (killed + mutants.filter(isLeft).length)) * 10_000) / 100
}

/** What became of each mutant of some places, with these tests. */
async function mutantsOf(report, { tests, mutate, incrementalFile }) {
  const files = tests
    .flatMap((path) => filesBelow(path, /\.test\.ts$/))
    .filter((path) => !tooSlow.some((slow) => path.startsWith(slow)))
  process.env.KIJUN_TESTS = [...new Set(files)].sort().join(',')
  process.env.KIJUN_LEFT_OUT = resolve(`${report}.leftOut.txt`)
  await new Stryker({
    mutate,
    plugins: [beside('inProcessRunner.mjs')],
    testRunner: 'in-process',
    coverageAnalysis: 'perTest',
    ...(incrementalFile ? { incremental: true, incrementalFile } : {}),
    concurrency: Number(process.env.KIJUN_CONCURRENCY ?? 1),
    reporters: ['json', 'progress-append-only'],
    jsonReporter: { fileName: `${report}.json` },
    // Loops are stopped by their hits; this is for those that hit nothing, on a machine that others use as well.
    timeoutMS: 30_000,
    timeoutFactor: 0,
    dryRunTimeoutMinutes: 60,
    ignorePatterns: ['dist', 'reports', 'coverage', 'test/bench', 'examples/playground', '*.tgz'],
    tempDirName: '.stryker-tmp',
    allowConsoleColors: false,
  }).runMutationTest()
  const { files: mutated } = JSON.parse(readFileSync(`${report}.json`, 'utf8'))
  return Object.entries(mutated).flatMap(([path, file]) =>
    file.mutants.map((mutant) => ({ path, source: file.source.split('\n'), ...mutant })),
  )
}

/** A mutant by its line of source and what becomes of it, as `argued.json` names it. */
function namedAs({ path, source, mutatorName, replacement, location }) {
  const { line } = location.start
  const code = `${source[line - 1].trim()} ⇒ ${mutatorName} ${replacement.replaceAll(/\s+/g, ' ')}`
  return { file: path, line, code }
}

/** What is argued of the files that these mutants are of. */
function arguedOf(mutants) {
  const files = new Set(mutants.map(({ path }) => path))
  return JSON.parse(readFileSync(beside('argued.json'), 'utf8')).filter(({ file }) => files.has(file))
}

/** The place of a mutant as Stryker takes it: its columns begin at 0, those of its report at 1. */
function rangeOf({ path, location: { start, end } }) {
  return `${path}:${start.line}:${start.column - 1}-${end.line}:${end.column - 1}`
}

function keyOf({ path, mutatorName, replacement, location }) {
  return JSON.stringify([path, mutatorName, replacement, location])
}
