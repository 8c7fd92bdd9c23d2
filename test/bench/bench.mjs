import { writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { dateContestants } from './dates/contestants.mjs'
import { decisions } from './dates/decisions.mjs'
import { bundles as measureBundles } from './measure/bundles.mjs'
import { heapBytes } from './measure/heap.mjs'
import { median, spread } from './measure/median.mjs'
import { runRounds } from './measure/rounds.mjs'
import { startUp as measureStartUp } from './measure/startUp.mjs'
import { decimal } from './peers/decimal.mjs'
import { feelin } from './peers/feelin.mjs'
import { handWritten } from './peers/handWritten.mjs'
import { jsonLogicPeers } from './peers/jsonLogic.mjs'
import { jsonRulesEngine } from './peers/jsonRulesEngine.mjs'
import { kijun } from './peers/kijun.mjs'
import { publicodes } from './peers/publicodes.mjs'
import { zenEngine } from './peers/zenEngine.mjs'
import { progress } from './progress.mjs'
import { writeReadme } from './readme.mjs'
import { figures, targetTable } from './report.mjs'
import { okinawa2023, toyota } from './rules.mjs'
import { targetsOf } from './targets.mjs'

const APPLICANTS = 100_000
const VALIDITIES = 1_000_000
/** The slow ones run on the first portion alone. */
const PORTION = 5_000
const PORTION_OF_DATES = 50_000

const root = fileURLToPath(new URL('../..', import.meta.url))
const { values } = parseArgs({
  options: { applicants: { type: 'string', default: String(APPLICANTS) }, readme: { type: 'boolean' } },
})
const applicants = Number(values.applicants)
const peers = [kijun, handWritten, decimal, jsonLogicPeers, jsonRulesEngine, zenEngine, publicodes, feelin]

const rounded = (number) => Number(number.toPrecision(4))

async function measureRule(rule) {
  const drawn = rule.applicants(applicants)
  const contestants = peers
    .flatMap((peer) => peer(rule))
    .map((contestant) => ({ expected: rule.exact, ...contestant }))
  const label = rule.rule
  const runs = await runRounds(contestants, drawn, { portion: PORTION, per: APPLICANTS, label })
  const rows = []
  for (const run of runs) {
    progress(`${label}: heap of ${run.contestant.name}`)
    rows.push({
      rule: rule.rule,
      name: run.contestant.name,
      mode: run.contestant.mode,
      ms: rounded(median(run.times)),
      spread: rounded(spread(run.times)),
      wrong: run.wrong,
      of: run.of,
      heapBytes: await heapBytes(run, drawn),
    })
  }
  return rows
}

async function measureDates() {
  const count = Math.round((applicants / APPLICANTS) * VALIDITIES)
  const runs = await runRounds(dateContestants, decisions(count), {
    portion: PORTION_OF_DATES,
    per: VALIDITIES,
    label: 'validities',
  })
  return runs.map(({ contestant: { name }, times, wrong, of }) => ({
    name,
    ms: rounded(median(times)),
    spread: rounded(spread(times)),
    wrong,
    of,
  }))
}

const machine = `${cpus().length} cores of ${cpus()[0].model.trim()}, Node ${process.versions.node}`
const date = new Date().toISOString().slice(0, 10)
const began = process.hrtime.bigint()
const startUp = measureStartUp(root)
const bundles = await measureBundles(root)
const dates = await measureDates()
const rows = [...(await measureRule(toyota)), ...(await measureRule(okinawa2023))]
const targets = targetsOf({ rows, startUp, bundles })
const seconds = Math.round(Number(process.hrtime.bigint() - began) / 1e9)
progress('')

const result = { machine, date, seconds, rows, dates, startUp, bundles, targets }
const tables = figures(result)
const markdown = `${tables}\n${targetTable(targets)}`
console.log(`${markdown}\nThe whole run took ${seconds} seconds.`)
// A shorter run is for trying the bench out and leaves no figures behind.
if (applicants === APPLICANTS) {
  writeFileSync(new URL('bench.json', import.meta.url), `${JSON.stringify(result, null, 2)}\n`)
  writeFileSync(new URL('bench.md', import.meta.url), markdown)
  if (values.readme) writeReadme(root, tables)
}
