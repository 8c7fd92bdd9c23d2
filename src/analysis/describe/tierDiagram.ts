import { conditionLines, type Description } from './conditionLines.ts'
import { mermaid, mermaidText } from './markdown.ts'

/** The tier decision as a Mermaid flowchart: from the highest tier down, each asked in turn. */
export function tierDiagram(description: Description): string {
  const { scheme, labels, phrases } = description
  const lines = scheme.tiers.flatMap((tier, at) => {
    const asked = conditionLines(description, tier.when, 0).map((line) => mermaidText(line.text))
    const next = at + 1 < scheme.tiers.length ? `ask${at + 1}` : 'none'
    return [
      `  ask${at}{"${asked.join('<br/>')}"}`,
      `  ask${at} -->|"${mermaidText(phrases.earns)}"| tier${at}(["${mermaidText(labels.tier(tier.id))}"])`,
      `  ask${at} -->|"${mermaidText(phrases.otherwise)}"| ${next}`,
    ]
  })
  return mermaid(['flowchart TD', ...lines, `  none(["${mermaidText(phrases.none)}"])`])
}
