import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { bundleTests } from '../inProcess/loadTests.mjs'
import { mutantsOf } from './mutantsOf.mjs'

/**
 * `npm run prove:definitions`: moves each number, date, comparison and choice of every edition by one, and says which
 * of these definitions no test tells from the one of the text. Exits 1 where one survives that is not argued.
 */
const root = fileURLToPath(new URL('../../..', import.meta.url))
const argued = JSON.parse(readFileSync(new URL('argued.json', import.meta.url), 'utf8'))
/** One edition, and how the paths in it begin, where not everything is asked for. */
const [only, ...beginnings] = process.argv.slice(2)
const isAsked = ({ path }) => beginnings.length === 0 || beginnings.some((of) => path.startsWith(of))

const schemeTests = readdirSync(`${root}/test/schemes`)
  .filter((file) => file.endsWith('.test.ts') && file !== 'rules.test.ts')
  .map((file) => `test/schemes/${file}`)
/** Asked only of what the cases of the texts let pass: slower, or of several editions. */
const more = ['test/lifecycle', 'test/laws/law2Exact.prop.test.ts'].flatMap((path) =>
  path.endsWith('.ts')
    ? [path]
    : readdirSync(`${root}/${path}`)
        .filter((file) => file.endsWith('.test.ts') && file !== 'replayManyIssues.test.ts')
        .map((file) => `${path}/${file}`),
)

const load = await bundleTests(root, [...schemeTests, ...more], {
  bundled: 'schemes/index.ts',
  engine: 'src/index.ts',
})
const { tests, bundled, engine } = load()

/** The files that are about one edition, by their names; those about all name the edition of each test. */
const filesOf = {
  'sp2-esg@undated': /sp2/,
  'toyota-sdgs@round-4': /toyotaSdgs/,
  'toyota-workplace@undated': /toyotaWorkplace/,
  'okinawa-sdgs@2023-07-31': /okinawa(Sdgs)?2023|findScheme/,
  'okinawa-sdgs@2026-06-03': /okinawa(Sdgs)?2026|findScheme/,
  'yokohama-y-sdgs@2024-04-01': /yokohama|findScheme/,
  'yokohama-y-sdgs@2020-10-12': /yokohama|findScheme/,
}
const ofAll = /provisionCases|moments|facts\.test|schemes\/readings\.test/
const isAbout = (name, test) =>
  filesOf[name].test(test.file) ||
  (ofAll.test(test.file) && test.name.includes(` of ${name.startsWith('yokohama') ? 'yokohama' : name}`))

async function passes(test) {
  try {
    await test.run()
    return true
  } catch {
    return false
  }
}

const nameOf = (scheme) => `${scheme.id}@${scheme.edition}`
const editions = [...bundled.schemes, ...bundled.periodsOnly].filter(
  (scheme) => !only || nameOf(scheme) === only,
)
const started = Date.now()
const totals = { mutants: 0, killed: 0, refused: 0, argued: 0, survived: 0 }
const unneeded = new Set(
  argued
    .filter((each) => !only || (each.edition === only && isAsked(each)))
    .map((each) => JSON.stringify(each)),
)

for (const scheme of editions) {
  const name = nameOf(scheme)
  const mine = tests.filter((test) => isAbout(name, test))
  const later = tests.filter((test) => more.includes(test.file))
  const timed = []
  for (const test of [...mine, ...later]) {
    globalThis.kijunForget?.()
    const before = performance.now()
    // Twice, for a test that changes what it shares with others passes once only.
    if ((await passes(test)) && (await passes(test))) timed.push([test, performance.now() - before])
  }
  const quickest = timed.sort((a, b) => a[1] - b[1]).map(([test]) => test)
  const first = quickest.filter((test) => mine.includes(test))
  const rest = quickest.filter((test) => !mine.includes(test))

  /** The tests that killed what stands near in the definition come first. */
  const killers = new Map()
  let latest = []
  const figures = { mutants: 0, killed: 0, refused: 0, argued: 0, survived: 0 }
  for (const mutant of mutantsOf(scheme).filter(isAsked)) {
    figures.mutants += 1
    const near = mutant.path.split('.').slice(0, 2).join('.')
    const known = killers.get(near) ?? []
    mutant.apply()
    globalThis.kijunForget?.()
    let killer
    for (const test of new Set([...known, ...latest, ...first])) {
      if (await passes(test)) continue
      killer = test
      break
    }
    const isRefused = !killer && !engine.parseScheme(scheme).ok
    if (!killer && !isRefused) {
      for (const test of rest) {
        if (await passes(test)) continue
        killer = test
        break
      }
    }
    mutant.restore()
    if (killer) {
      figures.killed += 1
      killers.set(near, [killer, ...known.filter((test) => test !== killer)].slice(0, 6))
      latest = [killer, ...latest.filter((test) => test !== killer)].slice(0, 3)
      continue
    }
    if (isRefused) {
      figures.refused += 1
      continue
    }
    const { path, from, to, cite } = mutant
    const because = argued.find(
      (each) => each.edition === name && each.path === path && each.from === from && each.to === to,
    )
    if (because) {
      unneeded.delete(JSON.stringify(because))
      figures.argued += 1
      continue
    }
    figures.survived += 1
    console.log(`survived  ${name}  ${path}  ${from} -> ${to}  [${cite}]`)
  }
  globalThis.kijunForget?.()
  for (const test of quickest) {
    if (!(await passes(test))) throw new Error(`spoilt by a mutant: ${test.file} ${test.name}`)
  }
  for (const key of Object.keys(totals)) totals[key] += figures[key]
  console.log(`${name}: ${said(figures)}; ${first.length} tests`)
}
console.log(`${said(totals)}; ${Math.round((Date.now() - started) / 1000)} s`)
for (const each of unneeded) console.log(`argued without need: ${each}`)
process.exitCode = totals.survived > 0 || unneeded.size > 0 ? 1 : 0

function said({ mutants, killed, refused, argued: known, survived }) {
  return `${mutants} mutants, ${killed} killed, ${refused} refused by parseScheme, ${known} argued, ${survived} survived`
}
