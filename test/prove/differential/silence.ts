import type { Facts } from '../../oracle/truth.ts'
import type { Dice } from '../../support/dice.ts'

/**
 * Facts with some of them not known: a few or many, whole tables or single answers, absent or `null`. What `kept` names
 * stays: without it other answers of its row would be refused.
 */
export function withSilence(
  dice: Dice,
  facts: Facts,
  kept: readonly string[] = [],
  percents: readonly number[] = [0, 0, 0, 1, 3, 10, 40, 90],
): Facts {
  const percent = dice.pick(percents)
  return percent === 0 ? facts : (silenced(dice, facts, percent, kept) as Facts)
}

function silenced(dice: Dice, value: unknown, percent: number, kept: readonly string[]): unknown {
  if (Array.isArray(value)) return value.map((entry) => silenced(dice, entry, percent, kept))
  if (typeof value !== 'object' || value === null) return value
  const left: { [key: string]: unknown } = {}
  for (const [key, inner] of Object.entries(value)) {
    if (kept.includes(key) || !dice.chance(percent)) left[key] = silenced(dice, inner, percent, kept)
    else if (dice.chance(30)) left[key] = null
  }
  return left
}
