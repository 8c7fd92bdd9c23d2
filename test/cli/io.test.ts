import { Writable } from 'node:stream'
import { expect, test } from 'vitest'
import { write } from '../../src/cli/io.ts'

test('write() waits while the reader at the other end is slower', async () => {
  const steps: string[] = []
  const slow = new Writable({
    highWaterMark: 1,
    write(_chunk, _encoding, done) {
      setTimeout(() => {
        steps.push('read')
        done()
      }, 5)
    },
  })
  await write(slow, 'more than it holds')
  steps.push('went on')
  expect(steps).toEqual(['read', 'went on'])
})
