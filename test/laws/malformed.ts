import fc from 'fast-check'
import { anyApplicant } from './arbitraries.ts'
import type { Data, Edition, Path } from './edition.ts'
import { pathsOf, valueAt, withValue } from './factPaths.ts'

/** An applicant with errors, and where they stand. */
export type Malformed = { readonly data: Data; readonly errors: readonly Path[] }

/** What is no flag, no number, no choice and no text, wherever it stands. */
const wrongAnywhere = [Number.NaN, Number.POSITIVE_INFINITY, [], {}, [true], 1e-60, -1, 0.30000000000000004]
const wrongByKind: { readonly [type: string]: readonly unknown[] } = {
  boolean: ['true', 'yes', 0, 1, '', '○'],
  number: [true, '', ' 1', '1e3', '+1', '１', '1,000', '.5', '5.', '0x10', '1_000', '-1', '9'.repeat(61)],
  string: [true, 17, ['npo']],
}

/** Applicants with one error or several planted where facts stand, wrong keys among them. */
export function anyMalformed(edition: Edition): fc.Arbitrary<Malformed> {
  return anyApplicant(edition).chain((data) => {
    const leaves = pathsOf(edition.scheme, data).filter((path) => !Array.isArray(valueAt(data, path)))
    const places = fc.subarray(leaves, { minLength: 1, maxLength: Math.min(12, leaves.length) })
    const wrongKeys = fc.subarray(['pionts', '__proto', 'constructor', 'Environment', 'スコア', ''], {
      maxLength: 2,
    })
    return fc
      .tuple(places, wrongKeys)
      .chain(([paths, keys]) =>
        fc
          .tuple(...paths.map((path) => anyWrongInPlaceOf(valueAt(data, path))))
          .map((values) =>
            plant(data, [
              ...paths.map((path, at): [Path, unknown] => [path, values[at]]),
              ...keys.map((key): [Path, unknown] => [[key], true]),
            ]),
          ),
      )
  })
}

function plant(data: Data, errors: readonly (readonly [Path, unknown])[]): Malformed {
  return {
    data: errors.reduce((planted, [path, value]) => withValue(planted, path, value), data),
    errors: errors.map(([path]) => path),
  }
}

function anyWrongInPlaceOf(value: unknown): fc.Arbitrary<unknown> {
  const isNumber = typeof value === 'number' || (typeof value === 'string' && /^[\d.]+$/.test(value))
  const kind = isNumber ? 'number' : typeof value
  return fc.constantFrom(...wrongByKind[kind]!, ...wrongAnywhere)
}
