import type { ProvisionCases } from './provisionCase.ts'

/** The lines of the list of provisions. */
export const toyotaWorkplaceUndatedCases: ProvisionCases = { cases: [], without: [] }
