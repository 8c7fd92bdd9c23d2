/** A definition that differs from another one by one step, made and unmade in place. */
export type Mutant = {
  readonly path: string
  readonly cite: string
  readonly from: string
  readonly to: string
  readonly apply: () => void
  readonly restore: () => void
}

export function mutantsOf(scheme: object): readonly Mutant[]
