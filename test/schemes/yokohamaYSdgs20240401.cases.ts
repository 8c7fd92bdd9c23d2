import type { ProvisionCases } from './provisionCase.ts'

/** The lines of the list of provisions. */
export const yokohamaYSdgs20240401Cases: ProvisionCases = { cases: [], without: [] }
