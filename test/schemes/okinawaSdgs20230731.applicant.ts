import { replay, statusOn } from 'kijun'
import { okinawaSdgs20230731 } from 'kijun/schemes'
import type { AssessOptions } from '../../src/assess/options.ts'
import { assessed, stage, verdict } from './asking.ts'

/** An applicant of the first call who meets everything, and questions about what changes it. */

export const scheme = okinawaSdgs20230731

export const application: AssessOptions = { at: 'application', on: '2023-09-08' }
export const decision: AssessOptions = { at: 'decision', on: '2024-01-31' }
export const renewal: AssessOptions = { at: 'renewal', on: '2025-09-01' }
export const holding: AssessOptions = { at: 'holding', on: '2025-01-15' }
export const criteria: AssessOptions = { stages: ['criteria'] }

/** The same options under one reading. */
export function under(reading: string, alternative: string, options: AssessOptions = {}): AssessOptions {
  return { ...options, readings: { ...options.readings, [reading]: alternative } }
}

type Fields = { readonly [field: string]: unknown }
type Rows = { readonly [row: string]: Fields }
type Facts = { readonly [fact: string]: unknown }

const numbered = (prefix: string, count: number) =>
  Array.from({ length: count }, (_, at) => `${prefix}-${at + 1}`)

export const requiredItems = [...numbered('OK-S', 8), ...numbered('OK-E', 5), ...numbered('OK-G', 5)]
const electiveItems = [...numbered('OK-L', 3), ...numbered('OK-GL', 3)]

const item = { met: true, effort: true, evidence: 'document' }

/** All required items and these electives, each met and filled in. */
export function choosing(...chosen: readonly string[]): { readonly items: Rows } {
  return {
    items: Object.fromEntries([
      ...requiredItems.map((id) => [id, item]),
      ...chosen.map((id) => [id, { ...item, chosen: true }]),
    ]),
  }
}

export const initiative: Fields = {
  category: 'economy',
  base: '20',
  stakeholders: false,
  beyondRegion: false,
  governance: false,
  summary: true,
  inPrefecture: true,
  actionPlan: true,
  target: '12.8',
  stakeholdersNamed: false,
  kpiName: true,
  kpiCurrent: 'thisYear',
  kpiTarget: true,
  kpiKind: 'numeric',
  detail: true,
  doneNow: true,
  planned: true,
  kpiRationale: true,
  structure: true,
  outlook: true,
  ends: '2025-12-31',
}

export const optional: Fields = { ...initiative, optional: true, base: '4' }

/** The three required initiatives, each with these fields. */
export function three(fields: Fields = {}): readonly Fields[] {
  return ['economy', 'social', 'environment'].map((category) => ({ ...initiative, category, ...fields }))
}

const submitted = { submitted: true }
const file = { format: 'excel', handwritten: false, applicantInFileName: true }
const entries = [
  'form1-mandatory',
  'form2-date',
  'form2-organisation',
  'form2-telephone',
  'form2-person',
  'form3-date',
  'form3-organisation',
  'form3-telephone',
  'form3-person',
  'form3-vision',
]

export const applicant: Facts & {
  readonly documents: Rows
  readonly files: Rows
  readonly formFields: Rows
  readonly items: Rows
  readonly initiatives: readonly Fields[]
} = {
  officeInPrefecture: true,
  activityInPrefecture: true,
  organisation: 'enterprise',
  platformMember: true,
  memberSince: '2023-08-01',
  submittedAt: '2023-09-08T10:00',
  applyingOfficeInPrefecture: true,
  applicationNumberOfBusiness: 1,
  channel: 'email',
  documents: { form1: submitted, form2: submitted, evidence: submitted, form3: submitted },
  files: { form1: file, form2: file, form3: file },
  consents: { all: { ticked: true } },
  formFields: Object.fromEntries(entries.map((entry) => [entry, { filled: true }])),
  goals: [{ goal: 12 }],
  formCheckDone: true,
  committeeReviewed: true,
  ...choosing('OK-L-1', 'OK-L-2', 'OK-GL-1'),
  initiatives: three(),
}

export const withDocument = (row: string, fields: Fields): Facts => ({
  documents: { ...applicant.documents, [row]: { ...applicant.documents[row], ...fields } },
})

export const withFile = (row: string, fields: Fields): Facts => ({
  files: { ...applicant.files, [row]: { ...applicant.files[row], ...fields } },
})

export const withoutEntry = (row: string): Facts => ({
  formFields: { ...applicant.formFields, [row]: { filled: false } },
})

export const withItem = (id: string, fields: Fields): Facts => ({
  items: { ...applicant.items, [id]: { ...applicant.items[id], ...fields } },
})

/** The second of the three initiatives with these fields. */
export const withInitiative = (fields: Fields): Facts => ({
  initiatives: applicant.initiatives.map((of, at) => (at === 1 ? { ...of, ...fields } : of)),
})

/** How the applicant fares in a stage, with these facts changed. */
export const eligibility = (change: Facts = {}, options = application) =>
  stage(scheme, 'eligibility', { ...applicant, ...change }, options)
export const reception = (change: Facts = {}, options = application) =>
  stage(scheme, 'reception', { ...applicant, ...change }, options)
export const outcome = (change: Facts = {}, options = decision) =>
  assessed(scheme, { ...applicant, ...change }, options).outcome

/** The verdict of one element, with these facts changed. */
export const gate = (id: string, change: Facts = {}, options = application) =>
  verdict(scheme, id, { ...applicant, ...change }, options)

/** The rows or records on which a requirement fails. */
export function failing(id: string, change: Facts, options = application): readonly (string | number)[] {
  const { reasons } = assessed(scheme, { ...applicant, ...change }, options)
  const params = reasons.map((reason) => reason.params as Failure).find((of) => of.requirement === id)
  return (params?.leaves ?? []).flatMap((leaf) => leaf.rows?.map(({ row }) => row) ?? [])
}

type Failure = {
  readonly requirement?: string
  readonly leaves?: readonly { readonly rows?: readonly { readonly row: string | number }[] }[]
}

/** The requirements that are unmet and may be mended. */
export const curable = (change: Facts = {}, options = application) =>
  assessed(scheme, { ...applicant, ...change }, options).curable

/** The provisions that the reasons of an unmet outcome cite. */
export function refusedBy(change: Facts, options = application): readonly string[] {
  const { outcome: found, reasons } = assessed(scheme, { ...applicant, ...change }, options)
  return found === 'unmet' ? reasons.map((reason) => reason.citation.provision) : []
}

/** A measure: its value, or its ends where it is open. */
export function figure(id: string, data: Facts, options: AssessOptions = criteria): string {
  const found = assessed(scheme, data, options).measures[id] as
    | { readonly exact: string }
    | { readonly low: { readonly exact: string }; readonly high: { readonly exact: string } }
  return 'exact' in found ? found.exact : `${found.low.exact} to ${found.high.exact}`
}

/** The mark that one item has from the rows of the table of viewpoints that are ticked. */
export function existence(marks: Fields): string {
  const data = { items: { 'OK-S-1': marks } }
  return markOf({ circle: figure('existenceCircles', data), triangle: figure('existenceTriangles', data) })
}

export function suitability(marks: Fields): string {
  const data = { items: { 'OK-S-1': marks } }
  return markOf({
    circle: figure('suitabilityCircles', data),
    triangle: figure('suitabilityTriangles', data),
    cross: figure('suitabilityCrosses', data),
  })
}

function markOf(counts: { readonly [mark: string]: string }): string {
  return (
    Object.keys(counts)
      .filter((mark) => counts[mark] === '1')
      .join() || 'none'
  )
}

/** How many required items count, where OK-S-1 alone is marked and no other is met. */
export function counted(marks: Fields, options: AssessOptions = criteria): string {
  const others = Object.fromEntries(requiredItems.slice(1).map((id) => [id, { met: false }]))
  return figure('requiredItemsMet', { items: { ...others, 'OK-S-1': marks } }, options)
}

export const planScore = (initiatives: readonly Fields[], options: AssessOptions = criteria) =>
  figure('planScore', { initiatives }, options)

/** Items of which so many required ones and so many of the three chosen ones are met. */
export function itemsMet(required: number, chosen: number): { readonly items: Rows } {
  return {
    items: Object.fromEntries([
      ...requiredItems.map((id, at) => [id, { met: at < required }]),
      ...electiveItems.slice(0, 3).map((id, at) => [id, { chosen: true, met: at < chosen }]),
    ]),
  }
}

export const certified = { kind: 'decided', on: '2024-02-15', for: 'initial', tier: 'platinum' }

/** How the certification of 2024-02-15 stands on a day. */
export const statusAfter = (events: readonly object[], on: string) =>
  statusOn(replay([scheme], { events: [certified, ...events] }).history, on)

/** Whether a ground for revocation is there. */
export function ground(id: string, facts: Facts, options: AssessOptions = holding): string | undefined {
  const found = scheme.lifecycle?.revocation?.grounds.find((of) => of.id === id)
  if (!found?.when) return undefined
  const asked = { id, stage: 'eligibility', at: ['holding'], when: found.when, cite: found.cite } as const
  return verdict({ ...scheme, requirements: [asked], exclusions: [] }, id, facts, options)
}
