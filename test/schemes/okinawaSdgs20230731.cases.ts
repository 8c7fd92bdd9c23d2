import { afterDecisionCases } from './okinawaSdgs20230731.afterDecision.cases.ts'
import { eligibilityCases } from './okinawaSdgs20230731.eligibility.cases.ts'
import { receptionCases } from './okinawaSdgs20230731.reception.cases.ts'
import { scoringCases } from './okinawaSdgs20230731.scoring.cases.ts'
import type { ProvisionCases } from './provisionCase.ts'

/** The lines of the list of provisions. */
export const okinawaSdgs20230731Cases: ProvisionCases = {
  cases: [...eligibilityCases, ...receptionCases, ...scoringCases, ...afterDecisionCases],
  without: [],
}
