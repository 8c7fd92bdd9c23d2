import type { Scheme, ValidityRule } from '../../scheme/schemeDefinition.ts'
import type { Description } from '../describe/description.ts'
import { lifecycleRuleLines } from '../describe/lifecycleRuleLines.ts'
import { validityLines } from '../describe/validityLines.ts'
import { asFollowed } from './asFollowed.ts'
import type { Element } from './diffElements.ts'

/** A rule of validity in one sentence, under the readings that are followed. */
export function validityText(description: Description, rule: ValidityRule): string {
  const plain = { ...description, uncited: true }
  return validityLines(plain, asFollowed(rule, description.scheme), 0)
    .map(({ text }) => text)
    .join(' / ')
}

/** What a rule after the decision says, line by line, under the readings that are followed. */
export function ruleLines(description: Description, part: string, { id, spot }: Element): readonly string[] {
  const { scheme } = description
  const node = asFollowed(spot.node, scheme) as never
  const lifecycle =
    part === 'report'
      ? { reports: [node] }
      : part === 'lifecycle'
        ? { [id]: id === 'revocation' ? { ...(node as object), grounds: [] } : node }
        : {}
  const transitions = part === 'transition' ? [node] : []
  const alone: Scheme = { ...scheme, lifecycle, transitions }
  return lifecycleRuleLines({ ...description, scheme: alone, uncited: true }).map(({ text }) => text)
}
