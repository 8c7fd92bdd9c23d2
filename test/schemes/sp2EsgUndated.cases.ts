import type { ProvisionCases } from './provisionCase.ts'

/** The lines of the list of provisions. */
export const sp2EsgUndatedCases: ProvisionCases = { cases: [], without: [] }
