import { nextQuestions } from '../../../src/analysis/index.ts'
import type { Assessment, Scheme } from '../../../src/index.ts'
import { assessed } from '../../laws/assessed.ts'
import type { Data, Path } from '../../laws/edition.ts'
import { pathsOf, valueAt, without, withValue } from '../../laws/factPaths.ts'

type Missing = Assessment['missing']

/** Picks the fact to ask for next. */
export type Order = (scheme: Scheme, data: Data, missing: Missing) => Path

/** The facts with nothing known but what is presumed. */
function hidden(scheme: Scheme, data: Data): Data {
  return without(data, pathsOf(scheme, data))
}

/** How many questions it takes to settle the outcome of an applicant of whom nothing is known, in an order. */
export function questionsUntilSettled(scheme: Scheme, whole: Data, order: Order, on: string): number {
  let data = hidden(scheme, whole)
  for (let asked = 0; ; asked++) {
    const { missing } = assessed(scheme, data, { on })
    if (missing.length === 0) return asked
    const path = order(scheme, data, missing)
    const answer = answerTo(scheme, whole, path)
    if (answer === undefined) throw new Error(`no answer for ${path.join('.')}`)
    data = withValue(data, path, answer)
  }
}

/** A list is answered with its records, and what stands in them is asked for next. */
function answerTo(scheme: Scheme, whole: Data, path: Path): unknown {
  const value = valueAt(whole, path)
  if (path.length > 1 || !Array.isArray(value)) return value
  const records = pathsOf(scheme, { [path[0]!]: value }).filter((of) => of.length > 1)
  return valueAt(without({ [path[0]!]: value }, records), path)
}

/** The order of `nextQuestions`, asked anew after each answer. */
export function mostDecisive(on: string): Order {
  return (scheme, data) => {
    const result = nextQuestions(scheme, data, { on })
    if (!result.ok) throw new Error('these facts are in order')
    return result.value[0]!.fact
  }
}

const byDefinition = (scheme: Scheme, missing: Missing): readonly Path[] => {
  const facts = Object.keys(scheme.facts)
  return missing.map(({ fact }) => fact).sort((a, b) => facts.indexOf(a[0]) - facts.indexOf(b[0]))
}

const isFlag = (scheme: Scheme, [fact, , field]: Path) => {
  const shape = scheme.facts[fact!]!
  const kind = 'fields' in shape ? shape.fields[field!]?.kind : shape.kind
  return kind === 'flag'
}

/** Orders that need no thought. */
export function simpleOrders(next: () => number): { readonly [name: string]: Order } {
  return {
    'order of the definition': (scheme, _, missing) => byDefinition(scheme, missing)[0]!,
    'the reverse': (scheme, _, missing) => byDefinition(scheme, missing).at(-1)!,
    'stage by stage': (_, __, missing) => missing[0]!.fact,
    'flags first': (scheme, _, missing) => {
      const paths = byDefinition(scheme, missing)
      return paths.find((path) => isFlag(scheme, path)) ?? paths[0]!
    },
    random: (_, __, missing) => missing[Math.floor(next() * missing.length)]!.fact,
  }
}
