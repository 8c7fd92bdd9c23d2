import { own } from '../own.ts'
import type { FactDefinition, GroupShape, ListShape } from './factDefinition.ts'
import type { Scheme } from './schemeDefinition.ts'

/** The group or list that a measure or condition names: that it is one has been checked before. */
export function tableIn({ facts }: Scheme, id: string): GroupShape | ListShape {
  return own<FactDefinition>(facts, id) as GroupShape | ListShape
}
