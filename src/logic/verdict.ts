/**
 * What a condition comes to. In order: a conjunction is as good as its worst part.
 *
 * `UNDETERMINED` is open because facts are missing; `REFERRED` only because a person's finding is.
 */
export const UNMET = 1
export const UNDETERMINED = 2
export const REFERRED = 3
export const MET = 4
export type Verdict = 1 | 2 | 3 | 4

/** Verdicts as results name them. */
export type VerdictName = 'unmet' | 'undetermined' | 'referred' | 'met'

const names = [undefined, 'unmet', 'undetermined', 'referred', 'met'] as const

export function nameVerdict(verdict: Verdict): VerdictName {
  return names[verdict]
}

export function isOpen(verdict: Verdict): boolean {
  return verdict === UNDETERMINED || verdict === REFERRED
}

export function allOf(verdicts: readonly Verdict[]): Verdict {
  return verdicts.reduce<Verdict>((worst, verdict) => (verdict < worst ? verdict : worst), MET)
}

export function anyOf(verdicts: readonly Verdict[]): Verdict {
  return verdicts.includes(MET) ? MET : worstOpen(verdicts)
}

export function negated(verdict: Verdict): Verdict {
  return verdict === MET ? UNMET : verdict === UNMET ? MET : verdict
}

/** At least `n` of them are met. */
export function atLeastOf(n: number, verdicts: readonly Verdict[]): Verdict {
  const { met, open } = tally(verdicts)
  if (met >= n) return MET
  return met + open < n ? UNMET : worstOpen(verdicts)
}

/** Exactly `n` of them are met. */
export function exactlyOf(n: number, verdicts: readonly Verdict[]): Verdict {
  const { met, open } = tally(verdicts)
  if (met > n || met + open < n) return UNMET
  return open === 0 ? MET : worstOpen(verdicts)
}

export function tally(verdicts: Iterable<Verdict>): { met: number; open: number } {
  let met = 0
  let open = 0
  for (const verdict of verdicts) {
    if (verdict === MET) met += 1
    else if (verdict !== UNMET) open += 1
  }
  return { met, open }
}

/** `UNDETERMINED` before `REFERRED` before `UNMET`: with a fact missing nobody is asked to decide yet. */
function worstOpen(verdicts: readonly Verdict[]): Verdict {
  if (verdicts.includes(UNDETERMINED)) return UNDETERMINED
  return verdicts.includes(REFERRED) ? REFERRED : UNMET
}
