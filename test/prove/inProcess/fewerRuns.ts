/**
 * fast-check with fewer runs of each property: a mutant is met by one of the first cases or by none, and there are
 * thousands of mutants.
 */
import * as whole from 'fast-check'

export * from 'fast-check'

const most = 40

export const assert: typeof whole.assert = ((property: never, parameters?: { readonly numRuns?: number }) =>
  whole.assert(property, {
    ...parameters,
    numRuns: Math.min(parameters?.numRuns ?? most, most),
    // Which case is the smallest one is nobody's question here.
    endOnFailure: true,
  })) as never

export default { ...whole, assert }
