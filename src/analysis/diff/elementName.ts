import type { Description } from '../describe/description.ts'
import type { Element } from './diffElements.ts'
import { ruleLines } from './ruleLines.ts'
import type { ChangedPart } from './schemeDiff.ts'

/** What an element is called in the edition that has it. */
export function elementName(description: Description, part: ChangedPart, element: Element): string {
  const { labels, phrases } = description
  const { id, spot } = element
  switch (part) {
    case 'fact':
      return labels.fact(id)
    case 'measure':
      return labels.measure(id)
    case 'reading':
      return labels.reading(id, '').question
    case 'parameter':
      return labels.parameter(id)
    case 'requirement':
      return labels.requirement(id)
    case 'exclusion':
      return labels.exclusion(id)
    case 'tier':
      return labels.tier(id)
    case 'referral':
      return labels.referral(id)
    case 'ground':
      return labels.ground(id)
    case 'benefit':
      return labels.benefit(id)
    case 'notice':
      return labels.notice(id)
    case 'validity':
      return phrases[id as 'initial' | 'renewal']
    case 'lifecycle':
    case 'report':
    case 'transition':
      return ruleLines(description, part, element)[0] ?? id
    case 'fee': {
      const { amount, unit } = spot.node as { readonly amount: string; readonly unit: string }
      const moment = phrases.moments[id as 'application' | 'renewal']
      return `${moment}${phrases.colon}${phrases.amount(amount, unit)}`
    }
    case 'places': {
      const { limit } = spot.node as { readonly limit?: number }
      return limit === undefined ? '–' : phrases.records(limit)
    }
  }
}
