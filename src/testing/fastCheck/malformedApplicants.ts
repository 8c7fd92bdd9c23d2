import * as fc from 'fast-check'
import type { FactDefinition, Field, Scheme } from '../../index.ts'
import { placesIn } from '../fixtures/fewestFacts.ts'
import { anyComplete } from './anyComplete.ts'
import type { Malformed } from './applicantOptions.ts'
import { valueAt, withValue } from './withValue.ts'

type Path = readonly (string | number)[]

/** What no field takes, whatever it is. */
const wrongAnywhere: readonly unknown[] = [Number.NaN, Number.POSITIVE_INFINITY, [], {}, [true], 1e-60]
const wrongIn: { readonly [K in Field['kind']]: readonly unknown[] } = {
  flag: ['true', 'yes', 0, 1, '', '○', 'はい'],
  count: ['0.5', '-1.5', ' 1', '１', true],
  number: [
    true,
    '',
    ' 1',
    '1e3',
    '+1',
    '１',
    '1,000',
    '.5',
    '5.',
    '0x10',
    '1_000',
    '9'.repeat(61),
    0.30000000000000004,
  ],
  date: ['2023-02-29', '2024/04/01', '令和6年4月1日', '20240401', '', 45383, true],
  dateTime: ['2024-04-01', '2024-04-01 09:00', '2024-04-01T24:00', '2024-02-30T09:00', '', 45383],
  choice: ['', 'no such choice', 17, true, ['first']],
  text: [17, true, ['text'], {}],
}
const wrongKeys: readonly string[] = ['pionts', '__proto', 'constructor', 'Environment', 'スコア', '']

/**
 * Applicants in whose facts something cannot be read, and where: values of the wrong kind, numbers and dates of no form,
 * and keys that the scheme does not know.
 *
 * @param scheme - the edition
 * @returns an arbitrary of facts with the places at which something is wrong, at least one
 * @throws DefinitionError if the scheme is one that `parseScheme` would have refused
 * @example
 * ```ts
 * import { assert, property } from 'fast-check'
 * import { parseFacts } from 'kijun'
 * import { toyotaSdgsRound4 } from 'kijun/schemes'
 * import { malformedApplicants } from 'kijun/testing/fast-check'
 * const refused = property(malformedApplicants(toyotaSdgsRound4), ({ data }) => !parseFacts(toyotaSdgsRound4, data).ok)
 * assert(refused, { numRuns: 20 }) // => undefined
 * ```
 */
export function malformedApplicants(scheme: Scheme): fc.Arbitrary<Malformed> {
  const planted = fc.array(fc.tuple(fc.nat(), fc.nat()), { minLength: 1, maxLength: 12 })
  const keys = fc.subarray([...wrongKeys], { maxLength: 2 })
  return fc.tuple(anyComplete(scheme), planted, keys).map(([facts, at, unknown]) => {
    const places = leavesOf(scheme, facts)
    const errors = new Map<string, readonly [Path, unknown]>()
    for (const [place, value] of at) {
      const leaf = places[place % places.length]
      if (leaf) errors.set(leaf.path.join('.'), [leaf.path, leaf.wrong[value % leaf.wrong.length]])
    }
    const extra = errors.size === 0 && unknown.length === 0 ? wrongKeys.slice(0, 1) : unknown
    for (const key of extra) errors.set(key, [[key], true])
    const all = [...errors.values()]
    return {
      data: all.reduce((data, [path, value]) => withValue(data, path, value), facts),
      errors: all.map(([path]) => path),
    }
  })
}

type Leaf = { readonly path: Path; readonly wrong: readonly unknown[] }

/** Where values stand, and what would be wrong there. */
function leavesOf(scheme: Scheme, facts: object): readonly Leaf[] {
  return placesIn(facts).flatMap((path): readonly Leaf[] => {
    if (typeof valueAt(facts, path) === 'object') return []
    const fact: FactDefinition = scheme.facts[String(path[0])]!
    const field = fact.kind === 'group' || fact.kind === 'list' ? fact.fields[String(path.at(-1))]! : fact
    return [{ path, wrong: [...wrongIn[field.kind], ...wrongAnywhere] }]
  })
}
