import { checkAfterDecision } from './checkAfterDecision.ts'
import { checkBetween } from './checkBetween.ts'
import { checkCitations } from './checkCitations.ts'
import { checkConditionReferences } from './checkConditionReferences.ts'
import { checkDayOrder } from './checkDayOrder.ts'
import { checkDuplicates } from './checkDuplicates.ts'
import { checkFields } from './checkFields.ts'
import { checkMeasureCycles } from './checkMeasureCycles.ts'
import { checkMeasureReferences } from './checkMeasureReferences.ts'
import { checkMeasureSize } from './checkMeasureSize.ts'
import { checkPredecessor } from './checkPredecessor.ts'
import { checkRates } from './checkRates.ts'
import { checkRatios } from './checkRatios.ts'
import { checkReachable } from './checkReachable.ts'
import { checkReadings } from './checkReadings.ts'
import { checkRecordLimits } from './checkRecordLimits.ts'
import { checkReferrals } from './checkReferrals.ts'
import { checkRowConditions } from './checkRowConditions.ts'
import { checkSilence } from './checkSilence.ts'
import { checkTiers } from './checkTiers.ts'
import type { SchemeCheck } from './schemeCheck.ts'

/** Everything a definition is checked for once its shape is right. Each round rests on the one before. */
export const schemeChecks: readonly (readonly SchemeCheck[])[] = [
  [
    checkDayOrder,
    checkCitations,
    checkDuplicates,
    checkReadings,
    checkFields,
    checkRecordLimits,
    checkMeasureReferences,
    checkMeasureCycles,
    checkRowConditions,
    checkConditionReferences,
    checkBetween,
    checkTiers,
    checkReferrals,
    checkAfterDecision,
    checkPredecessor,
  ],
  [checkMeasureSize],
  [checkRates, checkRatios, checkReachable, checkSilence],
]
