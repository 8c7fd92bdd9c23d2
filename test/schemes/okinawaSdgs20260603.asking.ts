import { deadlines, replay, statusOn } from 'kijun'
import { okinawaSdgs, okinawaSdgs20260603 as scheme } from 'kijun/schemes'
import type { AssessOptions } from '../../src/assess/options.ts'
import type { Deadline, DeadlineOptions } from '../../src/lifecycle/deadlines.ts'
import type { Status } from '../../src/lifecycle/statusOn.ts'
import type { Scheme } from '../../src/scheme/schemeDefinition.ts'
import { verdict } from './asking.ts'

export { scheme }

type Told = { readonly kind: string; readonly on: string; readonly [more: string]: unknown }
type Readings = { readonly [reading: string]: string }

/** A first certification. */
export const certified = (on: string, tier: 'platinum' | 'active' = 'platinum'): Told => ({
  kind: 'decided',
  on,
  for: 'initial',
  tier,
})
/** A renewal that was decided; `null` when it was refused. */
export const renewed = (on: string, tier: string | null = 'platinum'): Told => ({
  kind: 'decided',
  on,
  for: 'renewal',
  tier,
})

/** The codes of what a history holds that the text does not allow. */
export function refusedEvents(events: readonly Told[], readings: Readings = {}): readonly string[] {
  return replay(okinawaSdgs, { events, readings }).issues.map((issue) => issue.code)
}

/** How a certification stands on a day. */
export function status(
  on: string,
  events: readonly Told[],
  { facts = {}, readings = {} }: { readonly facts?: object; readonly readings?: Readings } = {},
): Status {
  const { history, issues } = replay(okinawaSdgs, { events, facts, readings })
  if (issues.length > 0) throw new Error(issues.map((issue) => issue.message).join('\n'))
  return statusOn(history, on)
}

/** The reports that a certification brings. */
export function reports(
  certifiedOn: string,
  { readings = {}, ...options }: DeadlineOptions & { readonly readings?: Readings } = {},
): readonly (Deadline & { kind: 'report' })[] {
  const { history } = replay(okinawaSdgs, { events: [certified(certifiedOn)], readings })
  return deadlines(history, options).filter((of) => of.kind === 'report')
}

/** What one requirement or exclusion comes to at a moment. */
export function gate(
  id: string,
  at: NonNullable<AssessOptions['at']>,
  data: unknown,
  options: AssessOptions = {},
): string | undefined {
  return verdict(scheme, id, data, { at, ...options })
}

/** Whether the ground for revocation of this provision is there, evaluated from the condition that the definition gives it. */
export function ground(
  provision: string,
  data: unknown,
  on = '2028-06-01',
  readings: Readings = {},
): string | undefined {
  const found = scheme.lifecycle?.revocation?.grounds.find((of) => of.cite === provision)
  if (!found?.when) return undefined
  const { id, when, cite } = found
  const asking: Scheme = {
    ...scheme,
    exclusions: [],
    requirements: [{ id, stage: 'eligibility', at: ['holding'], when, cite }],
  }
  return verdict(asking, id, data, { at: 'holding', on, readings })
}
