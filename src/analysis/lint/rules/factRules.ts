import type { FactDefinition } from '../../../scheme/factDefinition.ts'
import { elementsOf } from '../../../scheme/walk/elementsOf.ts'
import { entriesIn } from '../../../scheme/walk/located.ts'
import { candidatesIn } from '../../reasoning/candidates.ts'
import { compileQuery } from '../../reasoning/query.ts'
import { worldOf } from '../../reasoning/world.ts'
import type { LintResult } from '../finding.ts'
import { everybody } from '../rootsOf.ts'
import { applicants, finding, type LintSubject } from '../subjectOf.ts'

/** Keys under which a definition names a fact. */
const NAMING = ['fact', 'in', 'finding']

/** Facts that are asked for and that no rule looks at. */
export function factRules({ scheme }: LintSubject): readonly LintResult[] {
  const named = new Set(
    elementsOf(scheme).flatMap(({ node }) =>
      NAMING.flatMap((key): unknown[] =>
        Object.hasOwn(node, key) ? [(node as Record<string, unknown>)[key]] : [],
      ),
    ),
  )
  const world = worldOf(scheme)
  const candidates = candidatesIn(world, new Map(), true)
  return entriesIn<FactDefinition>(scheme.facts, 'facts')
    .filter(({ id, node }) => !named.has(id) && !isLimited(node))
    .map(({ id, node, path }) => {
      const query = compileQuery(world, scheme, everybody)
      const value = node.kind === 'group' ? {} : candidates(query, {}, [id])[0]
      const witness = applicants({ facts: { [id]: value }, world })
      return finding({
        rule: 'fact/unused',
        severity: 'warning',
        path,
        params: { fact: id },
        witness,
        scheme,
      })
    })
}

/** Reading a fact can be a rule by itself: so many characters, so much where another field says so. */
function isLimited(fact: FactDefinition): boolean {
  if (fact.kind !== 'group' && fact.kind !== 'list') return 'maxCharacters' in fact
  return fact.limits !== undefined || Object.values(fact.fields).some((field) => 'maxCharacters' in field)
}
