import type { Data } from './edition.ts'

/** A view of data through proxies that count each look at it. */
export function counting(data: unknown) {
  let looks = 0
  const reads = new Map<string, number>()
  const view = (value: unknown, path: string): unknown => {
    if (typeof value !== 'object' || value === null) return value
    return new Proxy(value, {
      get(target, key) {
        looks += 1
        const place = `${path}.${String(key)}`
        if (typeof key === 'string') reads.set(place, (reads.get(place) ?? 0) + 1)
        return view(Reflect.get(target, key), place)
      },
      has: (target, key) => {
        looks += 1
        return Reflect.has(target, key)
      },
      ownKeys: (target) => {
        looks += 1
        return Reflect.ownKeys(target)
      },
      getOwnPropertyDescriptor: (target, key) => {
        looks += 1
        return Reflect.getOwnPropertyDescriptor(target, key)
      },
    })
  }
  return { looks: () => looks, reads: () => reads, counted: view(data, '') as Data }
}
