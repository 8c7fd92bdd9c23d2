import type { FactPath, Facts } from './factPath.ts'

/**
 * The facts with another value at a path; `undefined` takes it away, and the rows that then hold nothing. A record of a
 * list stays, even empty: that it is there is known.
 */
export function withFact(facts: Facts, path: FactPath, value: unknown): Facts {
  return (changed(facts, path, value) ?? {}) as Facts
}

function changed(of: unknown, [step, ...rest]: readonly (string | number)[], value: unknown): unknown {
  if (step === undefined) return value
  if (typeof step === 'number') {
    const list = Array.isArray(of) ? of : []
    return list.map((entry, at) => (at === step ? (changed(entry, rest, value) ?? {}) : entry))
  }
  const before = typeof of === 'object' && of !== null ? (of as Facts) : {}
  const { [step]: was, ...others } = before
  const now = changed(was, rest, value)
  if (now === undefined) return Object.keys(others).length === 0 ? undefined : others
  // In its own place, so that a value that changes does not move.
  return step in before ? { ...before, [step]: now } : { ...others, [step]: now }
}
