import { schemeOf } from '../assess/assess.ts'
import type { Assessment } from '../assess/assessment.ts'
import type { LeafDetail } from '../assess/leafDetail.ts'
import type { Reason } from '../assess/reasons.ts'
import type { Citation, Locale } from '../issue.ts'
import type { Validity } from '../lifecycle/validity.ts'
import type { VerdictName } from '../logic/verdict.ts'
import { outlineOf, tierPhrase, type Voice, voiceOf } from './outline.ts'
import { escapeMarkdown, setAsMarkdown, setAsText } from './setOutline.ts'

/** How an explanation is worded and set. */
export type ExplainOptions = {
  readonly locale?: Locale
  readonly format?: 'text' | 'markdown'
  /** One line; what decides (the usual); or everything that was looked at. */
  readonly detail?: 'line' | 'standard' | 'full'
  /** The period to state with a grant. */
  readonly validity?: Validity
}

/** Reasons and missing facts that one line names at most. */
const NAMED = 2

/**
 * Says why an assessment came out as it did: each tier tried, each condition with its figure, threshold, verdict and
 * article. Numbers are cut, never rounded, and shown with as many digits as decide.
 *
 * @param assessment - what `assess` returned itself; a copy holds no trace
 * @param options - `locale` (`'ja'` unless it says otherwise), `format`, `detail`, and a validity to state
 * @returns the text, without a final line break
 * @throws TypeError if the assessment is a copy
 * @example
 * ```ts
 * import { assess, explain } from 'kijun'
 * import { yokohamaYSdgs20240401 } from 'kijun/schemes'
 * const result = assess(yokohamaYSdgs20240401, { points: '29.5' }, { stages: ['criteria'] })
 * const line = result.ok ? explain(result.value, { locale: 'en', detail: 'line' }) : ''
 * line // => 'Tier: none (the conditions of no tier are met): total of the evaluation points is 29.5, at least 30 is required (0.5 short) (第9条第2項第1号)'
 * ```
 */
export function explain(assessment: Assessment, options: ExplainOptions = {}): string {
  const { locale = 'ja', format = 'text', detail = 'standard', validity } = options
  const voice = voiceOf(assessment, locale)
  if (detail === 'line') {
    const line = oneLine(assessment, voice)
    return format === 'markdown' ? escapeMarkdown(line) : line
  }
  const outline = outlineOf(assessment, voice, detail, validity)
  return format === 'markdown' ? setAsMarkdown(outline) : setAsText(outline)
}

function oneLine(assessment: Assessment, voice: Voice): string {
  const { phrases, labels } = voice
  const { tier } = assessment
  const refused = gateSentences(assessment, voice, 'unmet')
  if (refused.length > 0) return because(voice, phrases.refused, refused)
  const head = tierPhrase(voice, assessment)
  if (assessment.stages.criteria === 'referred' && tier === undefined) {
    const referrals = assessment.referrals
      .filter((referral) => referral.applies === undefined)
      .map(({ id, to }) => phrases.referral(labels.referral(id), labels.decider(to), true))
    return because(voice, head, referrals)
  }
  if (tier === undefined) {
    const names = assessment.missing.filter((of) => of.stage === 'criteria').map((of) => labels.path(of.fact))
    return names.length === 0 ? head : because(voice, head, [needs(voice, names)])
  }
  return because(voice, head, tierSentences(assessment, voice))
}

function needs({ phrases }: Voice, names: readonly string[]): string {
  return phrases.needs(names.slice(0, NAMED), Math.max(0, names.length - NAMED))
}

function because({ phrases }: Voice, head: string, reasons: readonly string[]): string {
  return phrases.because(head, reasons.slice(0, NAMED), Math.max(0, reasons.length - NAMED))
}

/** The leaves that keep a requirement from being passed, or let an exclusion apply. */
function gateSentences(assessment: Assessment, voice: Voice, verdict: VerdictName): readonly string[] {
  return assessment.reasons
    .filter(({ code }) => code === `requirement/${verdict}` || code === 'exclusion/applies')
    .flatMap((reason) => {
      const { leaves } = reason.params as { leaves: readonly (LeafDetail & { citation: Citation })[] }
      const turned: VerdictName = reason.code === 'exclusion/applies' ? 'met' : verdict
      return leaves.map((leaf) => sentence(voice, leaf, turned, leaf.citation))
    })
}

/** The conditions of the tier that is earned, or those that keep from the lowest one. */
function tierSentences(assessment: Assessment, voice: Voice): readonly string[] {
  const { tier } = assessment
  const last = schemeOf(assessment).tiers.at(-1)?.id
  const wanted: readonly Reason['code'][] =
    tier === null
      ? ['tier/threshold-unmet', 'tier/condition-unmet']
      : ['tier/threshold-met', 'tier/condition-met']
  return assessment.reasons.flatMap((reason) => {
    const params = reason.params as LeafDetail & { tier?: string }
    if (!wanted.includes(reason.code) || params.tier !== (tier ?? last)) return []
    return [sentence(voice, params, tier === null ? 'unmet' : 'met', reason.citation)]
  })
}

function sentence(
  { phrases, labels }: Voice,
  detail: LeafDetail,
  verdict: VerdictName,
  citation: Citation,
): string {
  return phrases.cited(phrases.leaf(detail, verdict, labels), citation.text)
}
