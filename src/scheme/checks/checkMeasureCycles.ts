import { measureOrder } from '../walk/measureOrder.ts'
import type { SchemeCheck } from './schemeCheck.ts'
import { unusable } from './unusable.ts'

/** No measure is defined by way of itself. */
export const checkMeasureCycles: SchemeCheck = (scheme) =>
  measureOrder(scheme).circular.map((id) =>
    unusable(`the measure ${id} is defined by way of itself`, ['measures', id]),
  )
