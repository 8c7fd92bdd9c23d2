import { readFileSync } from 'node:fs'
import { Session } from 'node:inspector/promises'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { okinawa2023, toyota } from './rules.mjs'

/**
 * `npm run bench:profile`: where the time of the criteria goes, by source file, for each rule of the bench.
 * `-- --dist FOLDER` profiles another build, such as that of an earlier commit.
 */
const APPLICANTS = 2_000
const SAMPLE_MICROSECONDS = 200
/** So long each rule runs before it is profiled, and while it is. */
const WARM_MS = 2_000
const PROFILED_MS = 5_000
const SHOWN = 12

const { values } = parseArgs({ options: { dist: { type: 'string' } } })
const dist = values.dist ?? fileURLToPath(new URL('../../dist', import.meta.url))
const built = (name) => import(pathToFileURL(`${dist}/${name}.js`).href)
const { assess, parseFacts } = await built('index')
const { okinawaSdgs20230731, toyotaSdgsRound4 } = await built('schemes')

/** The source file of each line of a built file, which names its parts in comments. */
const sourceLines = new Map()
function sourceOf(url, line) {
  if (!url.startsWith('file:')) return undefined
  if (!sourceLines.has(url)) {
    let source = url.slice(url.lastIndexOf('/') + 1)
    const lines = readFileSync(fileURLToPath(url), 'utf8').split('\n')
    sourceLines.set(
      url,
      lines.map((text) => {
        source = /^\/\/ ((?:src|schemes|node_modules)\/\S+)$/.exec(text)?.[1] ?? source
        return source
      }),
    )
  }
  return sourceLines.get(url)[line]
}

const cpuMs = () => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1e3
}

/** Assesses all applicants again and again; says how often. */
function runFor(ms, scheme, facts) {
  const until = cpuMs() + ms
  let assessed = 0
  while (cpuMs() < until) {
    for (const of of facts) if (assess(scheme, of, { stages: ['criteria'] }).value.outcome === '') return 0
    assessed += facts.length
  }
  return assessed
}

const session = new Session()
session.connect()
await session.post('Profiler.enable')
await session.post('Profiler.setSamplingInterval', { interval: SAMPLE_MICROSECONDS })

for (const [rule, scheme] of [
  [toyota, toyotaSdgsRound4],
  [okinawa2023, okinawaSdgs20230731],
]) {
  const facts = rule
    .applicants(APPLICANTS)
    .map((applicant) => parseFacts(scheme, rule.facts(applicant)).value)
  runFor(WARM_MS, scheme, facts)
  await session.post('Profiler.start')
  const began = cpuMs()
  const assessed = runFor(PROFILED_MS, scheme, facts)
  const nanoseconds = ((cpuMs() - began) / assessed) * 1e6
  const { profile } = await session.post('Profiler.stop')
  const frames = new Map(profile.nodes.map(({ id, callFrame }) => [id, callFrame]))
  const samples = new Map()
  for (const id of profile.samples) {
    const { functionName, url, lineNumber } = frames.get(id)
    const name =
      sourceOf(url, lineNumber) ?? (functionName === '(garbage collector)' ? functionName : 'other')
    samples.set(name, (samples.get(name) ?? 0) + 1)
  }
  const total = profile.samples.length
  console.log(
    `\n| ${rule.rule}: ${Math.round(nanoseconds).toLocaleString('en')} ns an assessment | ns | share |`,
  )
  console.log('| --- | ---: | ---: |')
  const most = [...samples].toSorted(([, a], [, b]) => b - a).slice(0, SHOWN)
  for (const [name, count] of most) {
    console.log(
      `| ${name} | ${Math.round((count / total) * nanoseconds)} | ${Math.round((count / total) * 100)} % |`,
    )
  }
}
