import { expect, test } from 'vitest'
import { onFirstUse } from '../../../src/scheme/zod/onFirstUse.ts'

test('onFirstUse() builds nothing before it is asked, and once however often it is', () => {
  let built = 0
  const schema = onFirstUse(() => ({ number: ++built }))
  expect(built).toBe(0)
  expect(schema()).toBe(schema())
  expect(built).toBe(1)
})
