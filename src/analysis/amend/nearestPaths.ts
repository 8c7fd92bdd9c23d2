const MOST = 5

/** The paths that somebody may have meant: those that agree with it for longest, from its start and from its end. */
export function nearestPaths(given: string, known: Iterable<string>): readonly string[] {
  return [...known]
    .map((path) => ({ path, same: sameAtStart(given, path) + sameAtEnd(given, path) }))
    .sort((a, b) => b.same - a.same)
    .slice(0, MOST)
    .map(({ path }) => path)
}

function sameAtStart(a: string, b: string): number {
  let at = 0
  while (at < a.length && a[at] === b[at]) at += 1
  return at
}

function sameAtEnd(a: string, b: string): number {
  let at = 0
  while (at < a.length && a.at(-1 - at) === b.at(-1 - at)) at += 1
  return at
}
