import { schemes } from 'kijun/schemes'
import * as kit from 'kijun/testing'
import { line } from './lines.mjs'

/** The boundary cases that the testing kit derives from each edition. */
export function testingKit() {
  return schemes.map((scheme) =>
    line(`${scheme.id}@${scheme.edition} boundary cases`, () => kit.boundaryCases(scheme)),
  )
}
