import {
  assess,
  type Condition,
  formatPath,
  type Measure,
  type MeasureDefinition,
  type Scheme,
} from '../../index.ts'
import { naiveMeasure } from '../naive/naiveMeasure.ts'
import { compare, type Ratio, ratio, textOf } from '../naive/ratio.ts'
import type { MeasureBoundary, WithFacts } from './boundaryCase.ts'
import { cited } from './citationIn.ts'
import { besideIn } from './conditionCase.ts'
import { besides } from './numberCases.ts'
import { placed } from './placed.ts'
import { alternatives, type Path, type Readings } from './thresholds.ts'
import { unitOf } from './unitOf.ts'

type Cap = {
  readonly id: string
  readonly node: Measure & { readonly kind: 'cap' }
  readonly path: Path
  readonly readings: Readings
}

/** Parts of measures at the number beyond which they no longer count, and beside it. */
export function capCases(scheme: Scheme, usual: Ratio): readonly MeasureBoundary[] {
  const caps = Object.entries<MeasureDefinition>(scheme.measures ?? {}).flatMap(([id, { value }]) =>
    capsIn(id, value, ['measures', id, 'value'], {}),
  )
  const parts = caps.map(({ node }, at) => [partName(at), { value: node.of }] as const)
  const withParts = { ...scheme, measures: { ...scheme.measures, ...Object.fromEntries(parts) } }
  return caps.flatMap((cap, at) => casesOf(withParts, partName(at), cap, usual))
}

/** The name under which a part of a measure is looked for; no id of a definition has a space. */
const partName = (at: number) => `part ${at}`

function capsIn(id: string, node: Measure, path: Path, readings: Readings): readonly Cap[] {
  const inner = (of: Measure, ...steps: Path) => capsIn(id, of, [...path, ...steps], readings)
  switch (node.kind) {
    case 'cap':
      return [{ id, node, path, readings }, ...inner(node.of, 'of')]
    case 'times':
      return inner(node.of, 'of')
    case 'add':
    case 'least':
    case 'greatest':
      return node.of.flatMap((of, at) => inner(of, 'of', at))
    case 'between':
      return [...inner(node.low, 'low'), ...inner(node.high, 'high')]
    case 'ratio':
      return [...inner(node.of, 'of'), ...inner(node.to, 'to')]
    case 'byReading':
      return alternatives(readings, node).flatMap(({ alternative, of, readings: under }) =>
        capsIn(id, of, [...path, 'cases', alternative], under),
      )
    default:
      return []
  }
}

function casesOf(
  scheme: Scheme,
  part: string,
  { id, node, path, readings }: Cap,
  usual: Ratio,
): readonly MeasureBoundary[] {
  const definition = scheme.measures![id]!
  const at = formatPath(path)
  return besides(ratio(node.at), unitOf(scheme, node.of, usual)).flatMap(({ side, value }) => {
    const text = textOf(value)
    const place = placedAt(scheme, { part, id, value: text, readings })
    if (!place.facts) return []
    const situation = { scheme, facts: place.facts, on: place.options.on, readings }
    const result = naiveMeasure(situation, { kind: 'measure', measure: id })
    const reached = naiveMeasure(situation, node.of)
    if (!result || !reached || compare(reached, value) !== 0) return []
    return [
      {
        kind: 'measure',
        name: `${at}: what is counted, ${text}, is ${besideIn(side)} ${node.at}`,
        path: at,
        measure: id,
        ...cited(scheme, definition.cite),
        side,
        threshold: node.at,
        value: text,
        result: textOf(result),
        ...place,
      },
    ]
  })
}

/** Facts with which the part comes to a number and the measure to another, whichever. */
function placedAt(
  scheme: Scheme,
  at: { readonly part: string; readonly id: string; readonly value: string; readonly readings: Readings },
): WithFacts {
  const { part: measure, id, value, readings } = at
  const under = { element: {}, readings }
  const exactly: Condition = { kind: 'compare', measure, is: 'equal', value }
  const place = placed(scheme, exactly, under)
  const assessed = assess(scheme, place.facts ?? {}, { ...place.options, stages: ['criteria'] })
  const figure = assessed.ok ? assessed.value.measures[id] : undefined
  if (!place.facts || !figure || !('low' in figure)) return place
  for (const end of [figure.high, figure.low]) {
    if (!end) continue
    const settled: Condition = { kind: 'compare', measure: id, is: 'equal', value: end.exact }
    const whole = placed(scheme, { kind: 'all', of: [exactly, settled] }, { ...under, known: place.facts })
    if (whole.facts) return whole
  }
  return place
}
