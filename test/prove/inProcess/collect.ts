/**
 * Stands in for `vitest` where thousands of runs are wanted in one process: the same names, but tests are collected,
 * each with what runs before and after it, and nothing is run. `expect` is that of Vitest.
 */
import { format } from 'node:util'

export { expect, expectTypeOf } from 'vitest'

type Step = (context: object) => unknown
type Table = readonly unknown[]
type Body = (...row: never[]) => unknown

/** A test as it is run here: every hook around it runs for it alone, for a mutant may be in what a hook makes. */
export type CollectedTest = { file: string; name: string; run: () => Promise<void> }

type Suite = { readonly name: string; readonly before: Step[]; readonly after: Step[] }

let file = ''
let suites: readonly Suite[] = []
const everywhere: Suite = { name: '', before: [], after: [] }
const collected: CollectedTest[] = []
const known = new Map<string, number>()

/** What was collected from all files. */
export function collectedTests(): readonly CollectedTest[] {
  return collected
}

/** Hooks that a set-up file declares hold for every file. */
export function beginSetup(): void {
  suites = [everywhere]
}

export function beginFile(path: string): void {
  file = path
  suites = [everywhere, { name: '', before: [], after: [] }]
}

function declareSuite(name: string, body: () => unknown): void {
  const outer = suites
  suites = [...outer, { name, before: [], after: [] }]
  body()
  suites = outer
}

function declareTest(name: string, body: Step): void {
  const around = suites
  const words = [...around.map((suite) => suite.name), name].filter((word) => word !== '').join(' ')
  const id = `${file}#${words}`
  const times = known.get(id) ?? 0
  known.set(id, times + 1)
  collected.push({
    file,
    name: times === 0 ? words : `${words} (${times})`,
    run: async () => {
      const undo: unknown[] = []
      for (const suite of around) for (const step of suite.before) undo.push(await step({}))
      try {
        await body({})
      } finally {
        for (const suite of [...around].reverse()) for (const step of suite.after) await step({})
        for (const step of undo.reverse()) if (typeof step === 'function') await step()
      }
    },
  })
}

/** `%s` and `$key` as Vitest fills them, near enough to tell one row from another. */
function named(name: string, row: readonly unknown[], index: number): string {
  const first = row[0]
  const filled = name
    .replaceAll('%#', String(index))
    .replaceAll(/\$([a-zA-Z0-9_.]+)/g, (whole, path: string) => {
      const value = path
        .split('.')
        .reduce<unknown>((of, key) => (of as { [key: string]: unknown })?.[key], first)
      return value === undefined ? whole : format('%s', value)
    })
  const wanted = filled.match(/%[sdifjo]/g)?.length ?? 0
  return format(filled, ...row.slice(0, wanted))
}

function eachOf(declare: (name: string, body: (context: object) => unknown) => void) {
  return (table: Table) => (name: string, body: Body) => {
    const areRows = table.every(Array.isArray)
    for (const [index, entry] of table.entries()) {
      const row = areRows ? (entry as Table) : [entry]
      declare(named(name, row, index), () => body(...(row as never[])))
    }
  }
}

/** The options of a test, of which none matters here, may stand before or after its body. */
function declared(declare: (name: string, body: Step) => void) {
  return (name: string, one: unknown, other?: unknown) =>
    declare(name, (typeof one === 'function' ? one : other) as Step)
}

const none = Object.assign(() => {}, { each: () => () => {} })

export const describe = Object.assign((name: string, body: () => unknown) => declareSuite(name, body), {
  each: eachOf((name, body) => declareSuite(name, () => body({}))),
  skipIf: (skip: boolean) => (skip ? none : describe),
}) as never as typeof import('vitest').describe

export const test = Object.assign(declared(declareTest), {
  each: eachOf(declareTest),
  skipIf: (skip: boolean) => (skip ? none : test),
}) as never as typeof import('vitest').test

/** @alias */
export const it = test

const innermost = () => suites[suites.length - 1]!
export const beforeAll = (step: Step): void => void innermost().before.push(step)
/** @alias */
export const beforeEach = beforeAll
export const afterAll = (step: Step): void => void innermost().after.unshift(step)
/** @alias */
export const afterEach = afterAll

const isOfVitest = (): never => {
  throw new Error('modules are not mocked here')
}

/** The few tests that mock a module or a clock fail here, and are left out by whoever runs the others. */
export const onTestFinished = isOfVitest
export const vi = new Proxy({}, { get: () => isOfVitest })
