import type { ProvisionCases } from './provisionCase.ts'
import { afterDecisionCases } from './toyotaSdgsRound4.afterDecision.cases.ts'
import { receptionCases } from './toyotaSdgsRound4.reception.cases.ts'
import { scoringCases } from './toyotaSdgsRound4.scoring.cases.ts'

/** The lines of the list of provisions. */
export const toyotaSdgsRound4Cases: ProvisionCases = {
  cases: [...scoringCases, ...receptionCases, ...afterDecisionCases],
  without: [],
}
