import type { Domain, FactDefinition, Field, GroupShape } from '../definition.ts'
import { element } from '../dom/element.ts'
import { factAt } from '../facts/factAt.ts'
import { bar } from './bar.ts'
import type { ResultContext } from './resultContext.ts'

/** A table with fewer rows than this for a domain is no checklist of it. */
const ROWS_PER_DOMAIN = 2

/** How many rows of a checklist are met in each domain. The texts set no threshold for them: it is an overview. */
export function domainCounts(context: ResultContext): readonly HTMLElement[] {
  const { scheme, words, labels } = context
  return Object.entries<FactDefinition>(scheme.facts).flatMap(([id, fact]) => {
    const field = fact.kind === 'group' ? metField(fact) : undefined
    const domains = fact.kind === 'group' ? domainsOf(fact) : []
    if (fact.kind !== 'group' || field === undefined || domains.length < 3) return []
    if (Object.keys(fact.rows).length < domains.length * ROWS_PER_DOMAIN) return []
    return [
      element(
        'div',
        { class: 'measure' },
        element('h4', {}, words.bars.byDomain(labels.fact(id))),
        ...domains.map((domain) => domainBar(context, id, fact, field, domain)),
      ),
    ]
  })
}

function domainBar(
  { state, words }: ResultContext,
  id: string,
  { rows }: GroupShape,
  field: string,
  domain: Domain,
): HTMLElement {
  const values = Object.entries(rows)
    .filter(([, row]) => row.domain === domain)
    .map(([row]) => factAt(state.facts, [id, row, field]))
  const met = values.filter((value) => value === true).length
  const open = values.filter((value) => value === undefined).length
  return bar({
    name: words.domains[domain],
    value: words.bars.counted(met, values.length, open),
    low: met / values.length,
    high: (met + open) / values.length,
  })
}

/** The flag that says whether a row is met: one that nothing is presumed of. */
function metField({ fields }: GroupShape): string | undefined {
  const [first] = Object.entries<Field>(fields)
  return first?.[1].kind === 'flag' && first[1].presumed === undefined ? first[0] : undefined
}

function domainsOf({ rows }: GroupShape): readonly Domain[] {
  return [...new Set(Object.values(rows).flatMap(({ domain }) => (domain ? [domain] : [])))]
}
