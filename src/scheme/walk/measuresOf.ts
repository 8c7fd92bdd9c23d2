import type { Measure } from '../measureDefinition.ts'
import type { Scheme } from '../schemeDefinition.ts'
import { entriesIn, itemsIn, type Located } from './located.ts'

/** Every measure of a definition, each before the measures it is made of; names are not followed. */
export function measuresOf(scheme: Scheme): readonly Located<Measure>[] {
  return entriesIn(scheme.measures, 'measures').flatMap(({ node, path }) =>
    withInnerMeasures({ node: node.value, path: [...path, 'value'] }),
  )
}

/** A measure, and every measure it is made of; names are not followed. */
export function withInnerMeasures(measure: Located<Measure>): readonly Located<Measure>[] {
  return [measure, ...innerMeasures(measure).flatMap(withInnerMeasures)]
}

/** The measures that a measure is made of directly. */
export function innerMeasures({ node, path }: Located<Measure>): readonly Located<Measure>[] {
  switch (node.kind) {
    case 'add':
    case 'least':
    case 'greatest':
      return itemsIn(node.of, ...path, 'of')
    case 'times':
    case 'cap':
      return [{ node: node.of, path: [...path, 'of'] }]
    case 'between':
      return [
        { node: node.low, path: [...path, 'low'] },
        { node: node.high, path: [...path, 'high'] },
      ]
    case 'ratio':
      return [
        { node: node.of, path: [...path, 'of'] },
        { node: node.to, path: [...path, 'to'] },
      ]
    case 'byReading':
      return entriesIn(node.cases, ...path, 'cases')
    case 'fact':
    case 'literal':
    case 'measure':
    case 'count':
    case 'sum':
    case 'rate':
      return []
  }
}
