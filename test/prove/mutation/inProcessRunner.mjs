import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { bundleTests } from '../inProcess/loadTests.mjs'

/** What a test may take of the processor, in milliseconds: thousands of mutants are run against it. */
const most = 200

/** What all tests of one mutant together may take of it. Who is not noticed by then counts as a survivor. */
const patience = 3000

/** What the process took of the processor since a moment, in milliseconds. */
function takenSince(moment) {
  const { user, system } = process.cpuUsage(moment)
  return (user + system) / 1000
}

function tooSlow(taken) {
  return taken > most ? `takes ${Math.round(taken)} ms` : undefined
}

/**
 * A test runner for Stryker that loads the tests once and runs those that a mutant is seen by in the same process: first
 * those that noticed its neighbours, then the quickest. A mutant takes milliseconds, where one start of Vitest takes seconds.
 *
 * A mutant may spoil what the tests share, an object that is changed in place for one. Therefore a test that fails is
 * run again without the mutant: where it fails then as well, everything is loaded anew and the test is asked again.
 */
function inProcess() {
  const files = process.env.KIJUN_TESTS.split(',')
  const timesFile = 'times.json'
  const reachedFile = 'reached.json'
  const rememberedFile = 'remembered.json'
  const leftOutFile = process.env.KIJUN_LEFT_OUT
  globalThis.__stryker__ ??= {}
  const switches = globalThis.__stryker__
  let load
  let tests = new Map()
  let isFresh = false
  let times = {}
  /** The tests that reach a mutant which is reached on loading as well. */
  let reached = {}
  /** The mutants that are reached while something is computed from a definition to be remembered. */
  let remembered = new Set()

  const loadAll = (activeMutant) => {
    switches.activeMutant = activeMutant
    tests = new Map(load().tests.map((test) => [`${test.file}#${test.name}`, test]))
    isFresh = activeMutant === undefined
  }

  /** What a test fails with; `undefined` where it passes. */
  const failureOf = async (id) => {
    switches.hitCount = 0
    try {
      await tests.get(id).run()
      return undefined
    } catch (error) {
      return String(error?.message ?? error).slice(0, 300)
    }
  }

  /** Switches a mutant on or off: what was compiled before may not be what it compiles. */
  const activate = (id) => {
    if (remembered.has(switches.activeMutant) || remembered.has(id)) globalThis.kijunForget?.()
    switches.activeMutant = id
  }

  const failsWithout = async (id) => {
    const { activeMutant } = switches
    activate(undefined)
    const failure = await failureOf(id)
    activate(activeMutant)
    return failure !== undefined
  }

  /** The tests that noticed the latest mutants of each file. */
  const killers = new Map()

  /** Those first that noticed another mutant of the same file, then those of its own folder, the quickest of each. */
  const inOrder = (ids, file) => {
    const known = (killers.get(file) ?? []).filter((id) => ids.includes(id))
    const own = dirname(file).replace(/^.*\/src(?=\/|$)/, 'test')
    const costs = new Map(ids.map((id) => [id, (times[id] ?? 1e6) / (id.startsWith(own) ? 1000 : 1)]))
    return [...new Set([...known, ...[...ids].sort((a, b) => costs.get(a) - costs.get(b))])]
  }

  const remember = (file, { killedBy: [killer] = [] }) => {
    if (killer === undefined) return
    const others = (killers.get(file) ?? []).filter((id) => id !== killer)
    killers.set(file, [killer, ...others].slice(0, 12))
  }

  const isOver = () => switches.hitLimit !== undefined && switches.hitCount > switches.hitLimit

  async function runtimeMutant(id, asked) {
    if (!isFresh) loadAll(undefined)
    activate(id)
    const started = process.cpuUsage()
    for (const test of asked) {
      if (takenSince(started) > patience) break
      let failure = await failureOf(test)
      if (isOver()) return { status: 'timeout', reason: 'hit limit' }
      if (failure !== undefined && (await failsWithout(test))) {
        loadAll(undefined)
        activate(id)
        failure = await failureOf(test)
        isFresh = false
      }
      if (failure !== undefined) return killed(test, failure, asked)
    }
    return { status: 'survived', nrOfTests: asked.length }
  }

  /** What tests reach is tried as they reach it, and where that is not noticed, on modules that are loaded anew. */
  async function staticMutant(id, all, file) {
    const result = await runtimeMutant(id, inOrder(reached[id] ?? [], file))
    return result.status === 'survived' ? loadedMutant(id, inOrder(all, file)) : result
  }

  async function loadedMutant(id, asked) {
    isFresh = false
    try {
      loadAll(id)
    } catch (error) {
      return killed(asked[0], `on loading: ${error?.message}`, asked)
    }
    const started = process.cpuUsage()
    for (const test of asked) {
      if (takenSince(started) > patience) break
      // A table of cases that a mutant shortens, or the name of one that it changes, is a test less.
      const failure = tests.has(test) ? await failureOf(test) : 'the test is not there'
      if (isOver()) return { status: 'timeout', reason: 'hit limit' }
      if (failure !== undefined) return killed(test, failure, asked)
    }
    return { status: 'survived', nrOfTests: asked.length }
  }

  const killed = (test, failureMessage, asked) => ({
    status: 'killed',
    killedBy: [test],
    failureMessage,
    nrOfTests: asked.indexOf(test) + 1,
  })

  return {
    capabilities: () => ({ reloadEnvironment: true }),
    async init() {
      load = await bundleTests(process.cwd(), files, {}, countedInDryRun)
      if (!existsSync(timesFile)) return
      switches.isCounted = true
      times = JSON.parse(readFileSync(timesFile, 'utf8'))
      reached = JSON.parse(readFileSync(reachedFile, 'utf8'))
      remembered = new Set(JSON.parse(readFileSync(rememberedFile, 'utf8')))
    },
    async dryRun() {
      switches.isCounted = false
      switches.mutantCoverage = { static: {}, perTest: {} }
      switches.currentTestId = undefined
      switches.remembered = remembered
      loadAll(undefined)
      const results = []
      const leftOut = []
      for (const [id, { file, name }] of tests) {
        switches.currentTestId = id
        // What compiles a definition is reached by every test of it, not by the first alone.
        globalThis.kijunForget?.()
        const started = performance.now()
        const before = process.cpuUsage()
        const failure = (await failureOf(id)) ?? tooSlow(takenSince(before))
        const timeSpentMs = performance.now() - started
        if (failure === undefined) times[id] = timeSpentMs
        switches.currentTestId = undefined
        // What needs Vitest itself, as many runs as it asks for, or too long, is left out.
        if (failure !== undefined) leftOut.push(`${id}: ${failure}`)
        results.push({ id, name, fileName: file, timeSpentMs, status: failure === undefined ? 0 : 2 })
      }
      writeFileSync(leftOutFile, leftOut.join('\n'))
      writeFileSync(timesFile, JSON.stringify(times))
      const { mutantCoverage } = switches
      switches.mutantCoverage = undefined
      switches.isCounted = true
      reached = reachedOf(mutantCoverage, times)
      writeFileSync(reachedFile, JSON.stringify(reached))
      writeFileSync(rememberedFile, JSON.stringify([...remembered]))
      return { status: 'complete', tests: results, mutantCoverage }
    },
    async mutantRun({ activeMutant, testFilter, hitLimit, mutantActivation }) {
      // Stryker stops a mutant that is run a hundred times as often as all tests together ran the place; here one test
      // that runs it twice as often as all of them is in a loop.
      switches.hitLimit = hitLimit && Math.max(1000, hitLimit / 50)
      const { id, fileName } = activeMutant
      const asked = testFilter ?? Object.keys(times)
      const result = await (mutantActivation === 'static'
        ? staticMutant(id, asked, fileName)
        : runtimeMutant(id, inOrder(asked, fileName)))
      remember(fileName, result)
      activate(undefined)
      return result
    },
  }
}

/** Which places a test runs is counted once, for it takes a quarter of the time, and with it what a memo runs. */
function countedInDryRun(bundle) {
  const counted = `if (ns.isCounted) return;
    if (globalThis.kijunComputing > 0) for (var i = 0; i < arguments.length; i++) ns.remembered.add(arguments[i]);
    var c = cov.static;`
  return bundle.replaceAll('var c = cov.static;', counted)
}

/** Of the mutants that are reached on loading: the tests, of those with a time, that reach them as well. */
function reachedOf({ static: onLoading, perTest }, times) {
  const found = Object.fromEntries(Object.keys(onLoading).map((mutant) => [mutant, []]))
  for (const [test, counts] of Object.entries(perTest))
    for (const mutant of times[test] === undefined ? [] : Object.keys(counts)) found[mutant]?.push(test)
  return found
}

export const strykerPlugins = [{ kind: 'TestRunner', name: 'in-process', factory: inProcess }]
