import type { ProvisionCases } from './provisionCase.ts'

/** The lines of the list of provisions. */
export const okinawaSdgs20230731Cases: ProvisionCases = { cases: [], without: [] }
