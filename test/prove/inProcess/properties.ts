/** Stands in for `@fast-check/vitest`, whose tests ask the runner of Vitest for the test that is running. */
import * as fc from 'fast-check'
import { test as plain } from './collect.ts'

export { fc }

type Body = (...values: never[]) => unknown

export const test = Object.assign(plain, {
  prop:
    (arbitraries: readonly fc.Arbitrary<unknown>[], parameters: object = {}) =>
    (name: string, body: Body) =>
      plain(name, () =>
        fc.assert(
          fc.asyncProperty(
            ...(arbitraries as [fc.Arbitrary<unknown>]),
            async (...values: unknown[]) => body(...(values as never[])) as boolean | undefined,
          ),
          parameters,
        ),
      ),
})
