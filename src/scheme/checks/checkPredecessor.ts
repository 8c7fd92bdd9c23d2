import type { Issue } from '../../issue.ts'
import { own } from '../../own.ts'
import type { ChoiceField, FactDefinition, GroupShape } from '../factDefinition.ts'
import type { FactOrigin } from '../predecessorDefinition.ts'
import type { Scheme } from '../schemeDefinition.ts'
import { entriesIn, type Located } from '../walk/located.ts'
import { withInnerMeasures } from '../walk/measuresOf.ts'
import { checkMeasure } from './checkMeasureReferences.ts'
import type { SchemeCheck } from './schemeCheck.ts'
import { unknownReference } from './unknownReference.ts'
import { unusable } from './unusable.ts'

/** What is said of an earlier edition names facts that this one has, and another edition than itself. */
export const checkPredecessor: SchemeCheck = (scheme) => {
  const { predecessor } = scheme
  if (!predecessor) return []
  const itself = predecessor.edition === scheme.edition
  return [
    ...(itself ? [unusable('an edition is not its own predecessor', ['predecessor', 'edition'])] : []),
    ...originsOf(scheme).flatMap(({ id, node, path }): readonly Issue[] => {
      const fact = own<FactDefinition>(scheme.facts, id)
      if (!fact) return [unknownReference('fact', id, Object.keys(scheme.facts), path)]
      if ('fact' in node || fact.kind === 'number' || fact.kind === 'count') return []
      return [unusable(`the fact ${id} is a ${fact.kind}; a measure gives a number or count`, path)]
    }),
  ]
}

/**
 * Whether what an edition says of its predecessor fits that edition: facts that it has, in kinds and values that carry
 * over, and measures that it can compute.
 */
export function checkOrigins(scheme: Scheme, predecessor: Scheme): readonly Issue[] {
  return originsOf(scheme).flatMap(({ id, node, path }): readonly Issue[] => {
    if ('measure' in node) {
      const measures = withInnerMeasures({ node: node.measure, path: [...path, 'measure'] })
      return measures.flatMap((measure) => checkMeasure(predecessor, measure))
    }
    const at = [...path, 'fact']
    const from = own<FactDefinition>(predecessor.facts, node.fact)
    if (!from) return [unknownReference('fact', node.fact, Object.keys(predecessor.facts), at)]
    const why = whyNot(from, scheme.facts[id]!)
    return why === undefined ? [] : [unusable(`the fact ${node.fact} of ${predecessor.edition} ${why}`, at)]
  })
}

function originsOf({ predecessor }: Scheme): readonly (Located<FactOrigin> & { readonly id: string })[] {
  return entriesIn(predecessor?.facts, 'predecessor', 'facts')
}

/** Why the values of one fact cannot be those of another. */
function whyNot(from: FactDefinition, to: FactDefinition): string | undefined {
  const counts = from.kind === 'count' && to.kind === 'number'
  if (from.kind !== to.kind && !counts) return `is a ${from.kind}; expected a ${to.kind}`
  const [has, needs] = [partsOf(from), partsOf(to)]
  const lost = has.options.filter((option) => !needs.options.includes(option))
  if (lost.length > 0) return `has options that are none here: ${lost.join(', ')}`
  const fields = Object.entries(needs.fields).filter(
    ([name, { kind }]) => own(has.fields, name)?.kind !== kind,
  )
  const rows = Object.keys(needs.rows).filter((row) => !own(has.rows, row))
  const lacking = [...fields.map(([name]) => name), ...rows]
  return lacking.length === 0 ? undefined : `lacks ${lacking.join(', ')}`
}

/** What a choice, a group or a list is made of; nothing of any other fact. */
function partsOf(fact: FactDefinition): Pick<ChoiceField, 'options'> & Pick<GroupShape, 'fields' | 'rows'> {
  return { options: [], fields: {}, rows: {}, ...fact }
}
