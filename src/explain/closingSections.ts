import { schemeOf } from '../assess/assess.ts'
import type { Assessment } from '../assess/assessment.ts'
import type { Validity } from '../lifecycle/validity.ts'
import { type Findings, leftOpenBy, type ReferralFinding } from './findings.ts'
import type { Found } from './foundIn.ts'
import { type OutlineSection, section } from './outline.ts'
import type { CitedStatement } from './phrasebook.ts'
import { statementOf, type Voice } from './voice.ts'

/** Whose recorded finding settled the tier. */
export function foundTexts({ phrases, labels }: Voice, { foundBy }: Findings): readonly string[] {
  return foundBy ? [phrases.tierFound(labels.decider(foundBy.to), foundBy.citation.text)] : []
}

/** The cases that go to a person, or may. */
export function referralTexts(
  voice: Voice,
  assessment: Assessment,
  { referrals }: Pick<Findings, 'referrals'>,
): readonly string[] {
  const { phrases, labels } = voice
  const name = (tier: string | null) => (tier === null ? null : labels.tier(tier))
  return referrals.map(({ id, to, applies, citation, found }: ReferralFinding) => {
    const left = leftOpenBy(assessment, id)
    return phrases.referral({
      what: labels.referral(id),
      who: labels.decider(to),
      applies,
      article: citation.text,
      statements: distinct(found.map((leaf) => referredStatement(voice, leaf))),
      range: left && { lowest: name(left.lowest), highest: name(left.highest) },
    })
  })
}

function distinct(statements: readonly CitedStatement[]): readonly CitedStatement[] {
  const said = (of: CitedStatement) => JSON.stringify([of.topic, of.found])
  return statements.filter((one, at) => statements.findIndex((other) => said(other) === said(one)) === at)
}

/** A case is referred for its figure; what it is held against is what makes the case one. */
function referredStatement(voice: Voice, found: Found): CitedStatement {
  const { phrases, labels } = voice
  const { detail, citation } = found
  if (detail.kind !== 'compare') return statementOf(voice, found)
  const { measure, figure } = detail
  const told = phrases.figure(labels.measure(measure), figure, labels.unit(measure))
  return { ...told, article: citation.text }
}

/** The period, and how it was counted. */
export function validitySections(
  { phrases }: Voice,
  assessment: Assessment,
  validity: Validity | undefined,
): readonly OutlineSection[] {
  if (!validity) return []
  const granted = assessment.outcome === 'met'
  return section(phrases.headings.validity(granted), [
    phrases.period(validity),
    ...validity.steps.map(phrases.step),
  ])
}

/** The readings that the result rests on, and the period where one is stated. */
export function readingTexts(
  { phrases, labels }: Voice,
  assessment: Assessment,
  validity: Validity | undefined,
): readonly string[] {
  const known = schemeOf(assessment).readings ?? {}
  const used = { ...assessment.readings, ...validity?.readings }
  return Object.keys(known).flatMap((id) => {
    const alternative = used[id]
    if (alternative === undefined) return []
    const { question, answer } = labels.reading(id, alternative)
    return [phrases.reading(question, answer)]
  })
}
