import { okinawaSdgs20260603, toyotaWorkplaceUndated, yokohamaYSdgs20240401 } from 'kijun/schemes'
import { boundaryCases, fixtures } from 'kijun/testing'
import { line } from './lines.mjs'

/** What the testing kit derives from definitions: boundary cases, and applicants by name. */
export function testingKit() {
  return [okinawaSdgs20260603, toyotaWorkplaceUndated, yokohamaYSdgs20240401].flatMap((scheme) => {
    const name = `${scheme.id}@${scheme.edition}`
    return [
      line(`${name} boundary cases`, () => boundaryCases(scheme)),
      line(`${name} fixtures`, () => fixtures(scheme)),
    ]
  })
}
