import type { ProvisionCases } from './provisionCase.ts'

/** The lines of the list of provisions. */
export const toyotaSdgsRound4Cases: ProvisionCases = { cases: [], without: [] }
