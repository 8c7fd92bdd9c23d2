import { type Assessment, explain, formatPath, type Reason } from '../../index.ts'

const MOST = 4

/** How an assessment stands, and why: for a person who reads that a test failed. */
export function standingLines(assessment: Assessment): readonly string[] {
  const { outcome, tierRange, stages, missing, reasons, scheme, at, on } = assessment
  const { lowest, highest } = tierRange
  const range = lowest === highest ? `${lowest ?? 'none'}` : `${lowest ?? 'none'} to ${highest}`
  const ofStages = Object.entries(stages).map(([stage, verdict]) => `${stage} ${verdict}`)
  const asked = missing.slice(0, MOST).map(({ fact }) => formatPath(fact))
  const more = missing.length > MOST ? ` and ${missing.length - MOST} more` : ''
  return [
    `${scheme} at ${at}${on === undefined ? '' : ` on ${on}`}: outcome ${outcome}, tier ${range} (${ofStages.join(', ')})`,
    ...(asked.length > 0 ? [`missing: ${asked.join(', ')}${more}`] : []),
    ...reasons.slice(0, MOST).map((reason) => `because: ${reasonLine(reason)}`),
    explain(assessment, { locale: 'en', detail: 'line' }).trim(),
  ]
}

function reasonLine({ code, citation, params }: Reason): string {
  const { tier, requirement, exclusion, referral, measure } = params as { readonly [name: string]: unknown }
  const of = [requirement ?? exclusion ?? referral ?? tier, measure].filter(
    (name) => typeof name === 'string',
  )
  return [code, ...of, `(${citation.text})`].join(' ')
}
