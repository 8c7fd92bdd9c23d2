import type { Assessment } from '../../assess/assessment.ts'
import type { RecordedPart, RecordedResult } from './decisionRecord.ts'
import { withoutProse } from './withoutProse.ts'

/**
 * The result of a record.
 *
 * @param whole - the assessment of everything that is known
 * @param open - the same without the facts that are withheld; the very same where none are
 * @param redacted - the facts that are withheld: they are not missing
 */
export function recordedResult(
  whole: Assessment,
  open: Assessment,
  redacted: readonly string[],
): RecordedResult {
  const { outcome, tier, tierRange, stages } = whole
  const { measures, missing, missingIs, curable, referrals, readings, reasons } = open
  return {
    outcome,
    ...(tier === undefined ? {} : { tier }),
    tierRange,
    stages,
    ...(withoutProse({
      measures,
      missing: missing.filter(({ fact }) => !redacted.includes(fact[0])),
      missingIs,
      curable,
      referrals,
      readings,
      reasons,
    }) as Omit<RecordedResult, 'outcome' | 'tier' | 'tierRange' | 'stages'> & RecordedPart),
  }
}
