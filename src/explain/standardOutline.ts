import type { Assessment } from '../assess/assessment.ts'
import type { Validity } from '../lifecycle/validity.ts'
import { foundTexts, readingTexts, referralTexts, validitySections } from './closingSections.ts'
import type { Findings, GateFinding, TierFinding } from './findings.ts'
import { gistOf } from './gist.ts'
import { missingWords } from './missingWords.ts'
import { type Outline, type OutlineSection, section } from './outline.ts'
import { statementOf, type Voice } from './voice.ts'

/** Lays out what decides, as the reasons part of a notice has it: one numbered item for each reason. */
export function standardOutline(
  assessment: Assessment,
  findings: Findings,
  voice: Voice,
  validity: Validity | undefined,
): Outline {
  const { phrases, labels } = voice
  const { headings } = phrases
  const gist = gistOf(assessment, findings, labels)
  const isRefused = assessment.outcome === 'unmet'
  return {
    title: phrases.title(labels.title, assessment.scheme),
    summary: [phrases.opening(gist), ...(isRefused ? phrases.besides(gist) : [])],
    number: phrases.number,
    sections: [
      ...(isRefused ? refusalSections(voice, findings, assessment) : grantSections(voice, findings)),
      ...section(headings.referrals, referralTexts(voice, assessment, findings)),
      ...section(
        headings.missing(assessment.missing.length),
        missingWords(assessment.missing, labels).map(phrases.missing),
      ),
      ...validitySections(voice, assessment, validity),
      ...section(headings.readings, readingTexts(voice, assessment, validity)),
    ],
  }
}

function refusalSections(
  voice: Voice,
  findings: Findings,
  { stages }: Assessment,
): readonly OutlineSection[] {
  const gates = findings.gates
    .filter(({ verdict }) => verdict === 'unmet')
    .map((gate) => gateText(voice, gate))
  const tiers = stages.criteria === 'unmet' ? findings.refused : []
  const alone =
    stages.criteria === 'unmet' && findings.foundBy
      ? foundTexts(voice, findings)
      : tiers.length === 1
        ? criteriaTexts(voice, tiers[0]!)
        : []
  return [
    ...section(voice.phrases.headings.reasons, [...gates, ...alone], { numbered: true }),
    ...(tiers.length > 1 ? tiers.flatMap((tier) => tierSection(voice, tier)) : []),
  ]
}

function grantSections(voice: Voice, findings: Findings): readonly OutlineSection[] {
  const { phrases } = voice
  const { earned, refused, open, gates } = findings
  return [
    ...section(phrases.headings.criteria, foundTexts(voice, findings)),
    ...(earned ? tierSection(voice, earned) : []),
    ...refused.flatMap((tier) => tierSection(voice, tier)),
    ...open.flatMap((tier) => tierSection(voice, tier)),
    ...section(
      phrases.headings.gates(gates.length),
      gates.map((gate) => gateText(voice, gate)),
      { numbered: true },
    ),
  ]
}

function tierSection(voice: Voice, tier: TierFinding): readonly OutlineSection[] {
  const { phrases, labels } = voice
  const name = labels.tier(tier.id)
  const heading = {
    met: phrases.headings.earned,
    unmet: phrases.headings.refused,
    undetermined: phrases.headings.open,
    referred: phrases.headings.open,
  }[tier.verdict](name)
  return section(heading, criteriaTexts(voice, tier), { numbered: true })
}

function criteriaTexts(voice: Voice, { criteria }: TierFinding): readonly string[] {
  return criteria.map((found) => voice.phrases.sentences(found.map((leaf) => statementOf(voice, leaf))))
}

function gateText(voice: Voice, gate: GateFinding): string {
  const { phrases, labels } = voice
  return phrases.gate({
    ...gate,
    label: gate.kind === 'exclusion' ? labels.exclusion(gate.id) : labels.requirement(gate.id),
    article: gate.citation.text,
    statements: gate.found.map((leaf) => statementOf(voice, leaf)),
  })
}
