import * as fc from 'fast-check'
import type { Field } from '../../index.ts'
import { ceiling, compare, divide, floor, multiply, ratio, textOf, whole } from '../naive/ratio.ts'

/** Where numbers without a bound of their own end. */
const USUAL_SPAN = 100n
/** From whole numbers, which forms mostly hold, to decimals that no binary fraction holds. */
const units = ['1', '0.5', '0.01', '0.00000000000000000001']

/** A number within its bounds and on its step, as text; small and round ones first. */
export function anyNumber(field: Field & { readonly kind: 'count' | 'number' }): fc.Arbitrary<string> {
  const { min, max, above, step } = { above: undefined, step: undefined, ...field }
  const grids = field.kind === 'count' ? ['1'] : step === undefined ? units : [step]
  const least = min ?? above
  const grid = (unit: string) => {
    const low = least === undefined ? -USUAL_SPAN : ceiling(divide(ratio(least), ratio(unit)))
    // What lies above a number that is on the grid begins one step further.
    const first =
      above !== undefined && compare(multiply(whole(low), ratio(unit)), ratio(above)) <= 0 ? 1n : 0n
    const span = typeof max === 'string' ? floor(divide(ratio(max), ratio(unit))) : undefined
    const from = low + first
    const most = span ?? from + ceiling(divide(whole(USUAL_SPAN), ratio(unit)))
    return from > most ? undefined : fc.bigInt({ min: from, max: most }).map((n) => onGrid(n, unit))
  }
  const found = grids.map(grid).filter((of) => of !== undefined)
  return found.length === 0 ? fc.constant(max as string) : fc.oneof(...found)
}

/** So many thousandths of a number, or as many as its step allows. */
export function partOf(number: string, thousandths: number, step: string | undefined): string {
  const part = divide(multiply(ratio(number), whole(thousandths)), whole(1000))
  return step === undefined ? textOf(part) : onGrid(floor(divide(part, ratio(step))), step)
}

function onGrid(n: bigint, unit: string): string {
  return textOf(multiply(whole(n), ratio(unit)))
}
