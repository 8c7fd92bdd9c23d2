// A part of a municipal system: what to do next with an application for おきなわSDGsパートナー.
import { assess, explain, formatIssue, validity } from 'kijun'
import { okinawaSdgs20260603 as scheme } from 'kijun/schemes'

/**
 * What the case worker sees: `certify` with tier and period, `refuse` with reasons, `ask` for facts, `refer` to a
 * person, or `mend` what cannot be read.
 */
export function nextStep(application, decidedOn) {
  const result = assess(scheme, application, { on: decidedOn })
  if (!result.ok) {
    return { step: 'mend', issues: result.issues.map((issue) => formatIssue(issue, 'ja')) }
  }
  const { outcome, tier, missing, referrals } = result.value
  switch (outcome) {
    case 'met': {
      const period = validity(scheme, { decidedOn })
      return { step: 'certify', tier, until: period.ok ? period.value.until : undefined }
    }
    case 'unmet':
      return { step: 'refuse', reasons: explain(result.value, { locale: 'ja' }) }
    case 'undetermined':
      return { step: 'ask', facts: missing.map(({ fact }) => fact.join('.')) }
    case 'referred':
      return { step: 'refer', to: referrals.map(({ to }) => to) }
  }
}
