import * as fc from 'fast-check'
import type { History } from '../../index.ts'

type Data = { readonly [key: string]: unknown }
type Plant = (event: Data) => unknown

/** Ways to break an event so that it cannot be read. */
const broken: { readonly [name: string]: Plant } = {
  'no kind': ({ kind, ...rest }) => rest,
  'no day': ({ on, ...rest }) => rest,
  'unknown kind': (event) => ({ ...event, kind: 'decidedd' }),
  'impossible day': (event) => ({ ...event, on: '2023-02-29' }),
  'a day in another form': (event) => ({ ...event, on: '2024/04/01' }),
  'a day as a number': (event) => ({ ...event, on: 45383 }),
  'unknown key': (event) => ({ ...event, onn: event['on'] }),
  'a name that is none': (event) => ({ ...event, by: 17 }),
  'no object': () => 'decided',
  nothing: () => null,
}

/** What is to be broken: which event, and how. */
export type Planted = readonly (readonly [at: number, how: string])[]

export const anyPlanted: fc.Arbitrary<Planted> = fc.array(
  fc.tuple(fc.nat(), fc.constantFrom(...Object.keys(broken))),
  { minLength: 1, maxLength: 4 },
)

/** The history with events broken; one that has none gets one that cannot be read. */
export function withErrors({ events, ...rest }: History, planted: Planted): unknown {
  const start: readonly unknown[] =
    events.length > 0 ? events : [{ kind: 'decided', on: '2024-04-01', for: 'initial', tier: null }]
  const plants = new Map(planted.map(([at, how]) => [at % start.length, broken[how]!]))
  const found = start.map((event, at) => plants.get(at)?.(event as Data) ?? (plants.has(at) ? null : event))
  return { ...rest, events: found }
}
