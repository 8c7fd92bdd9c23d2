import type { Issue } from '../../issue.ts'
import type { Scheme } from '../schemeDefinition.ts'

/** Finds one kind of flaw in a definition whose shape is right. */
export type SchemeCheck = (scheme: Scheme) => readonly Issue[]
