import fc from 'fast-check'

type Step = string | number
type Place = readonly Step[]

/** Every place of JSON data, the outermost first. */
function placesOf(data: unknown, path: Place = []): readonly Place[] {
  if (typeof data !== 'object' || data === null) return [path]
  const steps: Step[] = Array.isArray(data) ? [...data.keys()] : Object.keys(data)
  return [path, ...steps.flatMap((step) => placesOf(at(data, [step]), [...path, step]))]
}

function at(data: unknown, path: Place): unknown {
  return path.reduce((inner, step) => (inner as { [key: Step]: unknown })[step], data)
}

function put(data: unknown, path: Place, value: unknown): void {
  const holder = at(data, path.slice(0, -1)) as { [key: Step]: unknown }
  const last = path[path.length - 1]!
  if (value !== undefined) holder[last] = value
  else if (Array.isArray(holder)) holder.splice(Number(last), 1)
  else delete holder[last]
}

/** Values that a careless or hostile hand might write. */
const strays: readonly unknown[] = [
  null,
  true,
  false,
  0,
  -1,
  1.5,
  1e300,
  '',
  '0',
  '-1',
  '1e3',
  '0%',
  '1/3',
  '9'.repeat(60),
  'none',
  'toString',
  '2026-02-29',
  '2026-04-01',
  [],
  {},
  { kind: 'all', of: [] },
  { kind: 'literal', value: '0' },
  { field: 'max' },
]

/**
 * A definition in which a few places are taken out, hold a stray value, or hold what stands in another place. Keys
 * that name things are changed as well, by moving what stands under one of them to a stray name.
 */
export function anyMutation(definition: object): fc.Arbitrary<unknown> {
  const places = placesOf(definition).slice(1)
  const place = fc.constantFrom(...places)
  const change = fc.oneof(
    { weight: 2, arbitrary: fc.record({ place, kind: fc.constant('remove' as const) }) },
    {
      weight: 3,
      arbitrary: fc.record({ place, kind: fc.constant('stray' as const), value: fc.constantFrom(...strays) }),
    },
    { weight: 6, arbitrary: fc.record({ place, kind: fc.constant('copy' as const), from: place }) },
    { weight: 2, arbitrary: fc.record({ place, kind: fc.constant('rename' as const), from: place }) },
  )
  const alike = fc.constantFrom(...likePairs(definition, places)).map(([one, other]) => ({
    place: one,
    kind: 'copy' as const,
    from: other,
  }))
  return fc
    .array(fc.oneof({ weight: 1, arbitrary: change }, { weight: 3, arbitrary: alike }), {
      minLength: 1,
      maxLength: 2,
    })
    .map((changes) => {
      const copy = structuredClone(definition)
      for (const change of changes) {
        try {
          if (change.kind === 'remove') put(copy, change.place, undefined)
          else if (change.kind === 'stray') put(copy, change.place, structuredClone(change.value))
          else if (change.kind === 'copy')
            put(copy, change.place, structuredClone(at(definition, change.from)))
          else {
            const value = at(copy, change.place)
            put(copy, change.place, undefined)
            put(copy, [...change.place.slice(0, -1), String(change.from[change.from.length - 1])], value)
          }
        } catch {
          // an earlier change took the place away
        }
      }
      return copy
    })
}

/** Pairs of places that hold the same sort of thing, so that a swap often keeps the shape and breaks the sense. */
function likePairs(definition: object, places: readonly Place[]): readonly (readonly [Place, Place])[] {
  const sorts = new Map<string, Place[]>()
  for (const path of places) {
    const sort = sortOf(path, at(definition, path))
    sorts.set(sort, [...(sorts.get(sort) ?? []), path])
  }
  return [...sorts.values()].flatMap((alike) =>
    alike.flatMap((one, index) =>
      alike.filter((_, other) => other !== index).map((other) => [one, other] as const),
    ),
  )
}

function sortOf(path: Place, value: unknown): string {
  const onRows = path.includes('where') || path.includes('satisfies')
  const part = onRows
    ? 'rows'
    : ['measures', 'facts', 'validity'].includes(String(path[0]))
      ? path[0]
      : 'rules'
  const kind = typeof value === 'object' && value !== null ? (value as { kind?: string }).kind : undefined
  const name = [...path].reverse().find((step) => typeof step === 'string')
  return `${part} ${kind === undefined ? `${typeof value} ${name}` : 'with a kind'}`
}
