import type { AssessOptions, Scheme } from 'kijun'

export type FactDefinition = Scheme['facts'][string]
export type GroupShape = Extract<FactDefinition, { kind: 'group' }>
export type ListShape = Extract<FactDefinition, { kind: 'list' }>
/** One value: of a fact that is no table, or of a row or record. */
export type Field = GroupShape['fields'][string]
export type Condition = Scheme['tiers'][number]['when']
export type MeasureDefinition = NonNullable<Scheme['measures']>[string]
export type Moment = NonNullable<AssessOptions['at']>
export type Cite = FactDefinition['cite']
export type Domain = NonNullable<GroupShape['rows'][string]['domain']>
