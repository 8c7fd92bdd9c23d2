import { badInputs } from './groups/badInput.ts'
import { bounds } from './groups/bounds.ts'
import { kpis } from './groups/kpi.ts'
import { lifecycles } from './groups/lifecycle.ts'
import { periods } from './groups/periods.ts'
import { tiers } from './groups/tiers.ts'
import { validities } from './groups/validity.ts'
import type { Vector } from './vector.ts'
import { vectorJsonSchema } from './vectorSchema.ts'

/** The groups by the names of their files. */
export const groups: { readonly [group: string]: readonly Vector[] } = {
  periods,
  validity: validities,
  tiers,
  bounds,
  lifecycle: lifecycles,
  kpi: kpis,
  'bad-input': badInputs,
}

/** What stands in `vectors/`, by file. */
export function vectorFiles(): { readonly [file: string]: string } {
  return {
    ...Object.fromEntries(
      Object.entries(groups).map(([group, vectors]) => [`${group}.json`, written(group, vectors)]),
    ),
    'vectors.schema.json': `${JSON.stringify(vectorJsonSchema())}\n`,
  }
}

/** One vector a line, so that a change is read as one. */
function written(group: string, vectors: readonly Vector[]): string {
  const lines = vectors.map((vector) => JSON.stringify(vector)).join(',\n')
  return `{"$schema":"./vectors.schema.json","group":"${group}","vectors":[\n${lines}\n]}\n`
}
