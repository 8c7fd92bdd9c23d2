import type { ProvisionCases } from './provisionCase.ts'
import { eligibilityCases } from './yokohamaYSdgs20240401.eligibilityCases.ts'
import { lifecycleCases, replayedCases } from './yokohamaYSdgs20240401.lifecycleCases.ts'
import { scoringCases } from './yokohamaYSdgs20240401.scoringCases.ts'

/** The lines of the list of provisions. */
export const yokohamaYSdgs20240401Cases: ProvisionCases = {
  cases: [...eligibilityCases, ...scoringCases, ...lifecycleCases, ...replayedCases],
  without: [],
}
