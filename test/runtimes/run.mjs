import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { buildIfStale } from '../bench/buildIfStale.mjs'
import { locales, zones } from './conditions.mjs'
import { firstDifference } from './firstDifference.mjs'
import { findChromium, hasPlaywright, inChromium } from './inChromium.mjs'
import { installedRuntimes, installedVersion } from './installedRuntimes.mjs'
import { packedProject } from './packedProject.mjs'

/**
 * `npm run prove:runtimes`: installs the runtimes beside this file where that has not been done, packs and installs the
 * library, and compares what it answers under each of them, in every zone and locale, byte by byte.
 */
const here = import.meta.dirname
const executablePath = findChromium()
const missing = [
  ...(hasPlaywright() ? [] : ['the package playwright-core: run `npm install`']),
  ...(executablePath === undefined
    ? [
        'Chromium: install it (Debian: `apt-get install chromium fonts-noto-cjk`), or name it in KIJUN_CHROMIUM',
      ]
    : []),
]
if (missing.length > 0) stop(missing)
if (!existsSync(join(here, 'node_modules'))) {
  const { status } = spawnSync('npm', ['ci', '--ignore-scripts', '--prefix', here], {
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  if (status !== 0) stop(['the runtimes: `npm ci --ignore-scripts --prefix test/runtimes` failed'])
}
const { runtimes, absent } = installedRuntimes()
if (absent.length > 0) {
  const how =
    'is not installed: remove test/runtimes/node_modules and run this again; binaries are pinned for Linux with glibc on x64 and arm64'
  stop(absent.map((what) => `${what} ${how}`))
}
buildIfStale()

const started = performance.now()
const { folder } = await packedProject()
const assessApplicants = ['node_modules/kijun/dist/cli.js', 'assess', 'applicants.ndjson']
const references = {
  results: linesOf(inProcess(process.execPath, ['bareContext.mjs', 'source.js'], zones[0], locales[1])).text,
  command: undefined,
}
console.log(`results, from source: SHA-256 ${digestOf(references.results)}, ${count(references.results)}`)
const columns = [9, 22, 17, 7, 9, 8, 10]
console.log(row(['runtime', 'version', 'zone', 'locale', 'as', 'outcome', 'ms', 'SHA-256']))
const nodes = runtimes.filter(({ isNode }) => isNode)
const tally = { passed: 0, failed: 0 }
const notes = new Set()

// The oldest and the newest engine, with nothing around it.
const engines = [nodes[0].version, nodes.at(-1).version]

for (const { name, bin, args, version, isNode } of runtimes.filter(isWanted)) {
  const v8 = isNode ? spawnSync(bin, ['-p', 'process.versions.v8'], { encoding: 'utf8' }).stdout.trim() : ''
  const inRuntime = (zone, locale, ...rest) => inProcess(bin, [...args, ...rest], zone, locale)
  await everywhere((zone, locale) => {
    compare([name, version, zone, locale, 'import'], inRuntime(zone, locale, 'smoke/print.mjs'))
    if (!engines.includes(version)) return
    compare(['bare V8', v8, zone, locale, 'script'], inRuntime(zone, locale, 'bareContext.mjs', 'smoke.js'))
  })
  // The other ways in have the same code behind them: once is enough, where the most is unusual.
  const odd = [zones.at(-1), locales.at(-1)]
  compare([name, version, ...odd, 'require'], inRuntime(...odd, 'print.cjs'))
  compare([name, version, ...odd, 'command'], inRuntime(...odd, ...assessApplicants))
  if (isNode) withJest(bin, version, ...odd)
}
if (isWanted({ name: 'Chromium' }))
  await everywhere(async (zone, locale) => {
    const before = performance.now()
    const script = join(folder, 'smoke.js')
    const { version, output } = await inChromium({ executablePath, script, zone, locale })
    compare(['Chromium', version, zone, locale, 'script'], { output, ms: performance.now() - before })
  })

rmSync(folder, { recursive: true, force: true })
for (const note of notes) console.log(note)
console.log(
  `${tally.passed} passed, ${tally.failed} failed in ${Math.round((performance.now() - started) / 1000)} s`,
)
process.exitCode = tally.failed === 0 ? 0 : 1

/** `npm run prove:runtimes -- Bun Deno` looks at those alone. */
function isWanted({ name, version }) {
  const wanted = process.argv.slice(2)
  return wanted.length === 0 || wanted.includes(name) || wanted.includes(`${name}@${version?.split('.')[0]}`)
}

async function everywhere(each) {
  for (const zone of zones) for (const locale of locales) await each(zone, locale)
}

function inProcess(bin, args, zone, locale) {
  const before = performance.now()
  const language = `${locale}.UTF-8`
  const env = {
    ...process.env,
    TZ: zone,
    LANG: language,
    LC_ALL: language,
    LANGUAGE: locale,
    DENO_DIR: join(folder, '.deno'),
    DENO_NO_UPDATE_CHECK: '1',
  }
  const { stdout, stderr, status, error } = spawnSync(bin, args, {
    cwd: folder,
    env,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  })
  const problem = error ? String(error) : status === 0 ? undefined : `it ended with ${status}: ${stderr}`
  return { output: stdout, problem, ms: performance.now() - before }
}

function compare([runtime, version, zone, locale, way], ran) {
  const { text, timeZone, locale: taken } = way === 'command' ? { text: ran.output } : linesOf(ran)
  if (way === 'command') references.command ??= text
  const reference = way === 'command' ? references.command : references.results
  const problems = [
    ...(ran.problem === undefined ? [] : [ran.problem]),
    ...(text === reference ? [] : [firstDifference(reference, text)]),
    ...(timeZone === undefined || timeZone.replace('Etc/', '') === zone
      ? []
      : [`it ran in the zone ${timeZone}`]),
  ]
  if (taken !== undefined && taken.replace('-', '_') !== locale && taken !== locale.slice(0, 2)) {
    notes.add(
      `${runtime} ${version} takes no locale from its surroundings: asked for ${locale}, it ran in ${taken}`,
    )
  }
  tell([runtime, version, zone, locale, way], problems, ran.ms, text)
}

/** The small suite of an integrator, under jest. */
function withJest(bin, version, zone, locale) {
  const jest = join(here, 'node_modules/jest/bin/jest.js')
  const ran = inProcess(bin, [jest, '--rootDir', join(folder, 'jest'), '--ci'], zone, locale)
  const problems = ran.problem === undefined ? [] : [ran.problem]
  tell(['jest', `${installedVersion(here, 'jest')} on ${version}`, zone, locale, 'require'], problems, ran.ms)
}

function tell(cells, problems, ms, text) {
  tally[problems.length === 0 ? 'passed' : 'failed'] += 1
  const digest = text === undefined ? '' : digestOf(text).slice(0, 16)
  console.log(row([...cells, problems.length === 0 ? 'passed' : 'FAILED', ms.toFixed(0), digest]))
  for (const problem of problems) console.log(`  ${problem}`)
}

/** What a run prints: first where it ran, then the results. */
function linesOf({ output, problem }) {
  const end = output.indexOf('\n')
  if (problem !== undefined || end < 0) return { text: output }
  return { ...JSON.parse(output.slice(0, end)), text: output.slice(end + 1) }
}

function digestOf(text) {
  return createHash('sha256').update(text).digest('hex')
}

function count(text) {
  return `${text.split('\n').length} lines, ${Buffer.byteLength(text)} bytes`
}

function row(cells) {
  return cells
    .map((cell, at) => cell.padEnd(columns[at] ?? 0))
    .join(' ')
    .trimEnd()
}

function stop(lines) {
  console.error(`npm run prove:runtimes cannot run. Missing:\n${lines.map((line) => `- ${line}`).join('\n')}`)
  process.exit(1)
}
