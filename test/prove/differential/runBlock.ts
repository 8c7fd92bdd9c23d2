import { isDeepStrictEqual } from 'node:util'
import { makeDice } from '../../support/dice.ts'
import { anyDateQuestion } from './anyDateQuestion.ts'
import { anyHistory } from './anyHistory.ts'
import { anyQuestion } from './anyQuestion.ts'
import { compareApplicant } from './compareApplicant.ts'
import { compareDate } from './compareDate.ts'
import { compareHistory } from './compareHistory.ts'
import type { Comparison } from './comparison.ts'

/** What is asked: applicants about their outcome, dates about everything that counts days, histories about a status. */
export type Kind = 'applicants' | 'dates' | 'histories'

/** So many questions of one kind, drawn from a seed and the number of the block alone. */
export type Block = {
  readonly kind: Kind
  readonly seed: number
  readonly block: number
  readonly count: number
}

export type BlockResult = Block & {
  readonly differences: number
  /** The first few. */
  readonly shown: readonly (Comparison & { readonly at: number })[]
  /** How many answers were of which sort. */
  readonly tally: { readonly [sort: string]: number }
}

const SHOWN = 3
const streams: { readonly [K in Kind]: number } = { applicants: 0, dates: 1, histories: 2 }

/** Asks both implementations the questions of a block. */
export function runBlock(of: Block): BlockResult {
  const dice = makeDice(of.seed, of.block * 3 + streams[of.kind])
  const shown: (Comparison & { at: number })[] = []
  const tally: { [sort: string]: number } = {}
  let differences = 0
  for (let at = 0; at < of.count; at += 1) {
    const comparison = compareOne[of.kind](dice)
    const sort = sortOf(of.kind, comparison)
    tally[sort] = (tally[sort] ?? 0) + 1
    if (isDeepStrictEqual(comparison.library, comparison.oracle)) continue
    differences += 1
    if (shown.length < SHOWN) shown.push({ at, ...comparison })
  }
  return { ...of, differences, shown, tally }
}

const compareOne = {
  applicants: (dice) => compareApplicant(anyQuestion(dice)),
  dates: (dice) => compareDate(anyDateQuestion(dice)),
  histories: (dice) => compareHistory(anyHistory(dice)),
} satisfies { readonly [K in Kind]: (dice: ReturnType<typeof makeDice>) => Comparison }

function sortOf(kind: Kind, { oracle }: Comparison): string {
  const answer = oracle as {
    readonly outcome?: string
    readonly status?: string
    readonly [part: string]: unknown
  }
  if (kind === 'applicants') return answer.outcome!
  if (kind === 'histories') return answer.status!
  return Object.values(answer).includes('out of range') ? 'beyond the calendar' : 'within the calendar'
}
