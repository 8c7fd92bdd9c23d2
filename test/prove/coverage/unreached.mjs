/** Every branch that nothing reached: its file and the line of source on which it stands. */
export function missedBranches(coverage, linesOf) {
  return Object.entries(coverage).flatMap(([file, { branchMap, b }]) =>
    Object.entries(b).flatMap(([id, reached]) => {
      const { loc, locations } = branchMap[id]
      return reached.flatMap((times, at) => {
        if (times > 0) return []
        // An `else` that is not written has no place of its own.
        const line = locations[at]?.start?.line ?? loc.start.line
        return [{ file, line, code: linesOf(file)[line - 1].trim() }]
      })
    }),
  )
}

/** What was missed and is not named, and what is named and was reached: by file and line of source, as often as it says. */
export function heldAgainst(missed, named) {
  const left = named.map((entry) => ({ entry, count: entry.count ?? 1 }))
  const unnamed = missed.filter(({ file, code }) => {
    const match = left.find(({ entry, count }) => count > 0 && entry.file === file && entry.code === code)
    if (match) match.count -= 1
    return !match
  })
  return { unnamed, needless: left.filter(({ count }) => count > 0).map(({ entry }) => entry) }
}

export function countBranches(coverage) {
  return Object.values(coverage).reduce((sum, { b }) => sum + Object.values(b).flat().length, 0)
}
