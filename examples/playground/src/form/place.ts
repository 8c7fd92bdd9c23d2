import type { Field } from '../definition.ts'
import type { Child } from '../dom/element.ts'
import type { FactPath } from '../facts/factPath.ts'

/** One value of the form: what it is, where it belongs and what it is called. */
export type Place = {
  readonly field: Field
  readonly path: FactPath
  readonly label: Child
  readonly note?: Child
  /** Under which its options have their words: `fact` or `fact.field`. */
  readonly words: string
}
