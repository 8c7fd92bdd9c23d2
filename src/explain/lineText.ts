import type { Assessment } from '../assess/assessment.ts'
import type { Findings, TierFinding } from './findings.ts'
import type { Found } from './foundIn.ts'
import { gistOf } from './gist.ts'
import { missingWords } from './missingWords.ts'
import { statementOf, type Voice } from './voice.ts'

/** Reasons and missing facts that one line names at most, and rows that one reason does. */
const NAMED = 2

/** The result and what decides it, in one line. */
export function lineText(assessment: Assessment, findings: Findings, voice: Voice): string {
  const { phrases, labels } = voice
  const reasons = refusing(assessment, findings)
  const missing = missingWords(
    assessment.missing.filter(({ stage }) => stage === 'criteria'),
    labels,
  )
  const finders = new Set(missing.map(({ by }) => by))
  const referral = findings.referrals.find(({ applies }) => applies)
  return phrases.line(gistOf(assessment, findings, labels), {
    refusal: {
      given: reasons.slice(0, NAMED).map((found) => statementOf(voice, found, NAMED)),
      left: Math.max(0, reasons.length - NAMED),
    },
    missing: {
      names: missing.slice(0, NAMED).map((one) => phrases.missing({ ...one, by: undefined })),
      left: Math.max(0, missing.length - NAMED),
      by: finders.size === 1 ? missing[0]!.by : undefined,
    },
    referral: referral && {
      what: labels.referral(referral.id),
      who: labels.decider(referral.to),
      article: referral.citation.text,
    },
  })
}

/** What refuses the applicant, or keeps from the next tier. */
function refusing({ outcome, stages }: Assessment, { gates, refused }: Findings): readonly Found[] {
  const next = refused.at(-1)
  if (outcome !== 'unmet') return next ? leavesOf(next) : []
  const failing = gates.filter(({ verdict }) => verdict === 'unmet').flatMap(({ found }) => found)
  return [...failing, ...(stages.criteria === 'unmet' && next ? leavesOf(next) : [])]
}

function leavesOf({ criteria }: TierFinding): readonly Found[] {
  return criteria.flat()
}
