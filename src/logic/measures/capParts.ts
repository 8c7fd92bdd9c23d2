import { addFractions, type Fraction, greater, lesser, zeroFraction } from '../../exact/fraction.ts'
import { eachAgainstOthers, type Part, type Parts, reachOf, type Swing } from '../part.ts'

/** The parts under a cap become one: which of them still count depends on the others. */
export function capParts(of: Parts, at: Fraction): Parts {
  const { known, open } = of
  const cap = (value: Fraction) => lesser(addFractions(known, value), at)
  const reach = reachOf(open).map(({ low, high, between }) => ({ low: cap(low), high: cap(high), between }))
  const swings: Swing[] = []
  eachAgainstOthers(open, (part, others) => {
    for (const { path, from, to, between } of part.swings) {
      for (const { low, high, between: beside } of others) {
        const [least, most] = [addFractions(lesser(from, to), low), addFractions(greater(from, to), high)]
        swings.push({ path, from: cap(least), to: cap(most), between: beside === 'none' ? between : 'some' })
      }
    }
  })
  const points = reach.every(({ between }) => between === 'none')
  return {
    known: zeroFraction,
    open: [{ reach, swings }],
    get exact() {
      return of.exact && points && !sharePaths(open)
    },
  }
}

function sharePaths(parts: readonly Part[]): boolean {
  const paths = parts.map((part) => new Set(part.swings.map((swing) => JSON.stringify(swing.path))))
  return new Set(paths.flatMap((of) => [...of])).size < paths.reduce((sum, of) => sum + of.size, 0)
}
