import { expect, test } from 'vitest'
import { own } from '../src/own.ts'

test('own() gives what a record holds itself, and never what it inherits or will not show', () => {
  const shut = new Proxy({ a: 1 } as Record<string, number>, {
    getOwnPropertyDescriptor() {
      throw new Error('no')
    },
  })
  expect(own({ a: 1 }, 'a')).toBe(1)
  expect(own({ a: 1 }, 'b')).toBeUndefined()
  expect(own({}, 'constructor')).toBeUndefined()
  expect(own(undefined, 'a')).toBeUndefined()
  expect(own(shut, 'a')).toBeUndefined()
})
