import { own } from '../../own.ts'
import type { Condition } from '../../scheme/conditionDefinition.ts'
import { type Clause, clauseText } from './clause.ts'
import { conditionClauses } from './conditionLines.ts'
import type { Description } from './description.ts'
import { mermaid, mermaidText } from './markdown.ts'

/** A condition of several parts that is longer is named by its head alone. */
const LONGEST = 120

/** The tier decision as a Mermaid flowchart: from the highest tier down, each asked in turn, by the default readings. */
export function tierDiagram(description: Description): string {
  const { scheme, labels, phrases } = description
  const lines = scheme.tiers.flatMap((tier, at) => {
    const asked = topClauses({ ...description, uncited: true }, tier.when).map(mermaidText)
    const next = at + 1 < scheme.tiers.length ? `ask${at + 1}` : 'none'
    return [
      `  ask${at}{"${asked.length === 0 ? mermaidText(phrases.always) : asked.join('<br/>')}"}`,
      `  ask${at} -->|"${mermaidText(phrases.earns)}"| tier${at}(["${mermaidText(labels.tier(tier.id))}"])`,
      `  ask${at} -->|"${mermaidText(phrases.otherwise)}"| ${next}`,
    ]
  })
  return mermaid(['flowchart TD', ...lines, `  none(["${mermaidText(phrases.none)}"])`])
}

/** The conditions at the top of a tier, each in one short sentence. */
function topClauses(description: Description, condition: Condition): readonly string[] {
  const { phrases } = description
  return partsOf(byDefault(description, condition))
    .flatMap((part) => conditionClauses(description, part))
    .map((clause: Clause) => {
      const text = clauseText(clause, phrases)
      return clause.of.length === 0 || text.length <= LONGEST
        ? text
        : phrases.headOf(clause.text, clause.of.length)
    })
}

function partsOf(condition: Condition): readonly Condition[] {
  return condition.kind === 'all' ? condition.of.flatMap(partsOf) : [condition]
}

/** A condition as it reads with every reading at its default. */
function byDefault(description: Description, condition: Condition): Condition {
  const inner = (of: Condition) => byDefault(description, of)
  switch (condition.kind) {
    case 'byReading': {
      const { default: alternative } = own(description.scheme.readings, condition.reading)!
      return inner(own(condition.cases, alternative)!)
    }
    case 'not':
      return { ...condition, of: inner(condition.of) }
    case 'all':
    case 'any':
    case 'atLeast':
    case 'exactly':
      return { ...condition, of: condition.of.map(inner) }
    default:
      return condition
  }
}
