import { appendFileSync, readFileSync } from 'node:fs'
import * as real from 'fast-check'
import { expect } from 'vitest'
import { type Counted, type Plan, propertyKey } from './spread.mjs'

// What the tests import as `fast-check` under `npm run prove`: the same, but `assert` makes as many runs as the plan
// says, and writes down how many it made. The tests themselves know nothing of it.

export * from 'fast-check'

const planned = process.env['KIJUN_PROVE_PLAN']
const written = process.env['KIJUN_PROVE_COUNTS'] ?? ''
const plan: Plan | undefined = planned === undefined ? undefined : JSON.parse(readFileSync(planned, 'utf8'))
/** Enough to tell what a run of a property costs. */
const MEASURED_RUNS = 25
const properties = new Map<string, number>()

/** As of `fast-check`. */
export const assert = ((property: real.IRawProperty<unknown>, given: real.Parameters<unknown> = {}) => {
  const name = nameOfProperty()
  const usual = given.numRuns ?? real.readConfigureGlobal()?.numRuns ?? 100
  const start = performance.now()
  const reporter = (details: real.RunDetails<unknown>) => {
    const counted: Counted = {
      ...name,
      usual,
      runs: details.numRuns,
      ms: performance.now() - start,
      failed: details.failed,
    }
    appendFileSync(written, `${JSON.stringify(counted)}\n`)
    if (details.failed) throw new Error(real.defaultReportMessage(details), { cause: details.errorInstance })
  }
  const numRuns = plan ? (plan[propertyKey(name)] ?? usual) : Math.min(usual, MEASURED_RUNS)
  return real.assert(property as never, { ...given, numRuns, reporter } as never)
}) as typeof real.assert

export default { ...real.default, assert }

/** A test may have several properties; they are told apart by their place in it. */
function nameOfProperty(): Pick<Counted, 'file' | 'test' | 'at'> {
  const { testPath = '', currentTestName = '' } = expect.getState()
  const file = testPath.replace(/^.*\/test\//, 'test/')
  const key = `${file} ${currentTestName}`
  const at = properties.get(key) ?? 0
  properties.set(key, at + 1)
  return { file, test: currentTestName, at }
}
