import { itemsIn } from '../walk/located.ts'
import type { SchemeCheck } from './schemeCheck.ts'
import { unusable } from './unusable.ts'

/** There is a tier to earn, unless only the period of an older text is known; none is called `none`. */
export const checkTiers: SchemeCheck = (scheme) => {
  if (scheme.tiers.length === 0 && scheme.holds !== 'period') return [unusable('has no tier', ['tiers'])]
  return itemsIn(scheme.tiers, 'tiers').flatMap(({ node, path }) =>
    node.id === 'none' ? [unusable('none stands for no tier at all', [...path, 'id'])] : [],
  )
}
