/** What holds, does not hold, or is not known. */
export type Known = boolean | undefined

export function naiveAll(parts: readonly Known[]): Known {
  if (parts.includes(false)) return false
  return parts.includes(undefined) ? undefined : true
}

export function naiveAny(parts: readonly Known[]): Known {
  if (parts.includes(true)) return true
  return parts.includes(undefined) ? undefined : false
}

export function naiveNot(part: Known): Known {
  return part === undefined ? undefined : !part
}
