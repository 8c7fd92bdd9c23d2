import { expect, test } from 'vitest'
import { memoByDefinition } from '../src/memo.ts'

test('memoByDefinition() computes once for each definition, and again what came to nothing', () => {
  const computed: object[] = []
  const [some, none] = [{ id: 'some' }, { id: 'none' }]
  const memo = memoByDefinition((definition: object) => {
    computed.push(definition)
    return definition === some ? { found: computed.length } : undefined
  })
  expect([memo(some), memo(some), memo({ id: 'some' }), memo(none), memo(none)]).toEqual([
    { found: 1 },
    { found: 1 },
    undefined,
    undefined,
    undefined,
  ])
  expect(computed).toHaveLength(4)
})
