import type { Issue, Scheme } from '../../index.ts'
import type { Answer } from '../answers/answer.ts'
import type { Simulated } from './simulateEntry.ts'
import type { Simulation } from './simulation.ts'
import {
  type CountedBy,
  type Movement,
  movementOf,
  movements,
  resultKey,
  type SimulationResult,
  simulationResult,
} from './simulationResult.ts'

/** How many applicants of a kind are named. */
export const MAX_EXAMPLES = 5

/** One applicant by its id and its line, with what keeps it from being answered. */
export type SimulationExample = {
  readonly id?: string | number
  readonly line: number
  readonly issue?: Issue
}

/** The applicants with one result as things stand and one under the change. */
export type SimulationCell = {
  readonly from: SimulationResult
  readonly to: SimulationResult
  readonly movement: Movement
  readonly count: number
  readonly examples: readonly SimulationExample[]
}

/** What a change does to the applicants of one edition. */
export type SimulationCount = {
  readonly simulation: Simulation
  readonly entries: number
  readonly cells: readonly SimulationCell[]
  readonly movements: { readonly [M in Movement]: number }
}

/** What a change does to a list of applicants. Every entry that was read is in one of the counts. */
export type SimulationSummary = {
  readonly by: CountedBy
  readonly entries: number
  /** Applicants of editions that the change does not touch; they are not assessed. */
  readonly untouched: number
  /** Entries of which the edition cannot be told. */
  readonly unreadable: { readonly count: number; readonly examples: readonly SimulationExample[] }
  readonly simulations: readonly SimulationCount[]
}

/** Counts applicants one by one. It keeps counts and a few examples, however many there are. */
export type SimulationTally = {
  add(answer: Answer<Simulated>): void
  summary(): SimulationSummary
}

type Counting<T> = { -readonly [K in keyof T]: T[K] }
type CountingCell = Counting<SimulationCell> & { readonly examples: SimulationExample[] }

export function simulationTally(by: CountedBy): SimulationTally {
  const cells = new Map<Scheme, Map<string, CountingCell>>()
  const simulations = new Map<Scheme, Simulation>()
  const unreadable = { count: 0, examples: [] as SimulationExample[] }
  let entries = 0
  let untouched = 0

  return {
    add(answer) {
      entries += 1
      if (!answer.ok) count(unreadable, answer, answer.issues[0])
      else if (answer.value === null) untouched += 1
      else {
        const { simulation, from, to } = answer.value
        const { scheme } = simulation
        simulations.set(scheme, simulation)
        const known = cells.get(scheme) ?? new Map<string, CountingCell>()
        cells.set(scheme, known)
        const cell = newCell(answer.value, by)
        const key = `${resultKey(cell.from)} ${resultKey(cell.to)}`
        const counted = known.get(key) ?? cell
        known.set(key, counted)
        count(counted, answer, firstIssue(to) ?? firstIssue(from))
      }
    },
    summary() {
      const counts = [...simulations].map(([scheme, simulation]): SimulationCount => {
        const counted = [...cells.get(scheme)!.values()]
        const moved = movements.map((movement) => {
          const of = counted.filter((cell) => cell.movement === movement)
          return [movement, of.reduce((sum, cell) => sum + cell.count, 0)] as const
        })
        return {
          simulation,
          entries: counted.reduce((sum, cell) => sum + cell.count, 0),
          cells: counted,
          movements: Object.fromEntries(moved) as SimulationCount['movements'],
        }
      })
      return { by, entries, untouched, unreadable, simulations: counts }
    },
  }
}

function newCell({ simulation, from, to }: NonNullable<Simulated>, by: CountedBy): CountingCell {
  const [before, after] = [simulationResult(from, by), simulationResult(to, by)]
  const movement = movementOf(before, after, simulation)
  return { from: before, to: after, movement, count: 0, examples: [] }
}

function count(
  counted: { count: number; readonly examples: SimulationExample[] },
  { id, line }: Answer<unknown>,
  issue: Issue | undefined,
): void {
  counted.count += 1
  if (counted.examples.length >= MAX_EXAMPLES) return
  counted.examples.push({ ...(id === undefined ? {} : { id }), line, ...(issue ? { issue } : {}) })
}

function firstIssue(answer: Answer<unknown>): Issue | undefined {
  return answer.ok ? undefined : answer.issues[0]
}
