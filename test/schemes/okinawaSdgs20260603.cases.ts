import type { ProvisionCases } from './provisionCase.ts'

/** The lines of the list of provisions. */
export const okinawaSdgs20260603Cases: ProvisionCases = { cases: [], without: [] }
