/** Values that nobody should hand in, by name, made anew each time. */
export const hostile: { readonly [name: string]: () => unknown } = {
  'a cyclic object': () => {
    const cyclic: { [key: string]: unknown } = {}
    for (const key of ['points', 'scores', 'items', 'initiatives', 'self']) cyclic[key] = cyclic
    return cyclic
  },
  'a cyclic list': () => {
    const cyclic: unknown[] = []
    cyclic.push(cyclic, [cyclic])
    return cyclic
  },
  'throwing getters': () =>
    Object.defineProperties(
      {},
      Object.fromEntries(
        ['points', 'scores', 'items', 'initiatives', 'declaration', 'base', 'met', 'max'].map((key) => [
          key,
          { enumerable: true, get: thrower(new Error('hostile')) },
        ]),
      ),
    ),
  'a getter that throws undefined': () => ({
    get points() {
      return thrower(undefined)()
    },
  }),
  'a proxy whose every trap throws': () => new Proxy({}, throwingHandler),
  'a proxied list whose every trap throws': () => new Proxy([], throwingHandler),
  'a proxied function': () => new Proxy(() => 1, throwingHandler),
  'a revoked proxy': () => revoked({}),
  'a revoked proxy of a list': () => revoked([]),
  'a proxy that invents keys': () =>
    new Proxy(
      {},
      { ownKeys: () => ['points', 'scores', 'points2'], getOwnPropertyDescriptor: inventedDescriptor },
    ),
  'a list of growing length': () => {
    let length = 0
    return new Proxy([], { get: (target, key) => (key === 'length' ? length++ : Reflect.get(target, key)) })
  },
  'a list with an endless iterator': () =>
    Object.assign([{}], {
      *[Symbol.iterator]() {
        while (true) yield {}
      },
    }),
  'a list of NaN length': () => new Proxy([], { get: (_, key) => (key === 'length' ? Number.NaN : 1) }),
  'a __proto__ key': () => JSON.parse('{"__proto__":{"points":"80"},"scores":{"__proto__":{}}}'),
  'inherited facts': () => Object.create({ points: '80', itemsMet: 19, planScore: 95 }),
  'keys of Object.prototype': () => ({ constructor: 1, toString: 2, hasOwnProperty: 3, valueOf: null }),
  'no prototype': () => Object.assign(Object.create(null), { points: '1' }),
  'a toString that throws': () => ({ toString: thrower(new Error('hostile')) }),
  'a toJSON that throws': () => ({ toJSON: thrower(new Error('hostile')) }),
  'a Symbol.toPrimitive that throws': () => ({ [Symbol.toPrimitive]: thrower(new Error('hostile')) }),
  'a symbol': () => Symbol('hostile'),
  'a bigint': () => 80n,
  'a function': () => () => '80',
  'a class': () => class Applicant {},
  'a Map': () => new Map([['points', '80']]),
  'a Set': () => new Set(['80']),
  'a Date': () => new Date(0),
  'an invalid Date': () => new Date(Number.NaN),
  'a boxed number': () => Object(80),
  'boxed text': () => Object('80'),
  'a typed array': () => new Uint8Array(4),
  'an array buffer': () => new ArrayBuffer(4),
  'a promise': () => Promise.resolve('80'),
  'a regular expression': () => /80/,
  'an error': () => new Error('80'),
  NaN: () => Number.NaN,
  Infinity: () => Number.POSITIVE_INFINITY,
  '-0': () => -0,
  'a subnormal number': () => Number.MIN_VALUE,
  'a huge number': () => Number.MAX_VALUE,
  'a number of 17 digits': () => 0.30000000000000004,
  '5,000 digits': () => '9'.repeat(5_000),
  '5,000 decimals': () => `0.${'9'.repeat(5_000)}`,
  'a huge exponent': () => '1e999999999',
  'full-width digits': () => '８０',
  'digits of other scripts': () => '٨٠',
  'a minus sign': () => '−1',
  'a separator': () => '1,000',
  'a sign': () => '+80',
  'a hexadecimal': () => '0x50',
  blanks: () => ' 80 ',
  'a line break': () => '80\n',
  'a byte order mark': () => '\uFEFF80',
  'a null character': () => '80\0',
  'a lone surrogate': () => '\uD800',
  'a right-to-left override': () => '\u202E80',
}

/** Much of something, made once: whoever reads it does not change it. */
export const heavy: { readonly [name: string]: unknown } = {
  'text of a million characters': 'あ'.repeat(1_000_000),
  'a list of 100,000': Array.from({ length: 100_000 }, () => ({ base: 'x' })),
  'a sparse list': new Array(100_000),
  'a list nested 100,000 deep': nested(100_000, (inner) => [inner]),
  'an object nested 100,000 deep': nested(100_000, (inner) => ({ scores: inner })),
  '10,000 wrong keys': wrongKeys(10_000),
}

/** An object of as many keys as it is told that no scheme knows. */
export function wrongKeys(count: number): object {
  return Object.fromEntries(Array.from({ length: count }, (_, at) => [`wrong${at}`, at]))
}

export function nested(depth: number, wrap: (inner: unknown) => unknown): unknown {
  let value: unknown = {}
  for (let level = 0; level < depth; level++) value = wrap(value)
  return value
}

function thrower(thrown: unknown): () => never {
  return () => {
    throw thrown
  }
}

const throwing = thrower(new Error('hostile'))
const inventedDescriptor = () => ({ configurable: true, enumerable: true, value: 'x' })
const throwingHandler: ProxyHandler<object> = {
  apply: throwing,
  construct: throwing,
  defineProperty: throwing,
  deleteProperty: throwing,
  get: throwing,
  getOwnPropertyDescriptor: throwing,
  getPrototypeOf: throwing,
  has: throwing,
  isExtensible: throwing,
  ownKeys: throwing,
  preventExtensions: throwing,
  set: throwing,
  setPrototypeOf: throwing,
}

function revoked(target: object): unknown {
  const { proxy, revoke } = Proxy.revocable(target, {})
  revoke()
  return proxy
}
