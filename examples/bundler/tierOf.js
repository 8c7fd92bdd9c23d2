// What a page of a city would load: one scheme, without its words, and one question. `build.mjs` makes one file of it.
import { assess } from 'kijun'
import { toyotaSdgsRound4 } from 'kijun/schemes/rules'

/** The tier that the points of a sheet earn, `null` for none; `undefined` while it is not settled or cannot be read. */
export function tierOf(scores) {
  const result = assess(toyotaSdgsRound4, { scores }, { stages: ['criteria'] })
  return result.ok ? result.value.tier : undefined
}
