import { assess, notices, traceOf } from 'kijun'
import { yokohamaYSdgs20240401 as scheme } from 'kijun/schemes'
import type { AssessOptions } from '../../src/assess/options.ts'
import type { DecisionToNotify } from '../../src/lifecycle/notices.ts'
import type { ByReading } from '../../src/scheme/basics.ts'
import type { Scheme } from '../../src/scheme/schemeDefinition.ts'
import { assessed, verdict } from './asking.ts'
import type { ProvisionCase } from './provisionCase.ts'

/** The lines of table 1 (別表1), by the id that the text gives each item. */
export const table1: { readonly [item: string]: readonly string[] } = {
  'YK-S-1': ['S-1-a', 'S-1-b'],
  'YK-S-2': ['S-2-a', 'S-2-b'],
  'YK-S-3': ['S-3-a', 'S-3-b'],
  'YK-S-4': ['S-4'],
  'YK-S-5': ['S-5'],
  'YK-S-6': ['S-6'],
  'YK-S-7': ['S-7-a', 'S-7-b'],
  'YK-S-8': ['S-8'],
  'YK-E-1': ['E-1-a', 'E-1-b'],
  'YK-E-2': ['E-2-a', 'E-2-b'],
  'YK-E-3': ['E-3'],
  'YK-E-4': ['E-4'],
  'YK-E-5': ['E-5'],
  'YK-E-6': ['E-6'],
  'YK-G-1': ['G-1'],
  'YK-G-2': ['G-2'],
  'YK-G-3': ['G-3'],
  'YK-G-4': ['G-4'],
  'YK-G-5': ['G-5'],
  'YK-L-1': ['L-1'],
  'YK-L-2': ['L-2-a', 'L-2-b'],
  'YK-L-3': ['L-3'],
  'YK-L-4': ['L-4'],
}

export const everyItem: { readonly [row: string]: { readonly met: boolean } } = Object.fromEntries(
  Object.values(table1)
    .flat()
    .map((row) => [`YK-${row}`, { met: true }]),
)

/** A business that meets 第4条. */
export const eligible = {
  applicantKind: 'company',
  registered: true,
  designCenterMember: true,
  cityTaxArrears: false,
  officeTaxArrears: false,
  organisedCrime: {
    group: { applies: false },
    member: { applies: false },
    controlled: { applies: false },
  },
  dispositions: [],
  appliedOn: '2026-03-02',
}

/** Its application, filed as 第5条 asks. */
export const filed = {
  ...eligible,
  receptionOpensOn: '2026-02-02',
  receptionClosesOn: '2026-03-31',
  channel: 'system',
  documents: { applicationForm: { submitted: true }, checkSheet: { submitted: true } },
  checkSheetVersion: 'regular',
  furtherDocuments: [],
}

/** The same, surveyed and evaluated as 第6条から第8条まで ask: 62 points, superior. */
export const evaluated = {
  ...filed,
  steps: {
    documentCheck: { done: true },
    dialogue: { done: true },
    evaluation: { done: true },
    expertOpinion: { done: true },
  },
  evaluationForm: 'regular',
  items: everyItem,
  employees: 20,
  employeesInCity: 10,
  everyEmployeeCounted: true,
  points: '62',
}

/** A renewal of a certification of 2024-04-01, filed and found suitable (第12条). */
export const renewal = {
  certifiedOn: '2024-04-01',
  validUntil: '2028-03-31',
  appliedOn: '2028-01-20',
  receptionOpensOn: '2028-01-11',
  receptionClosesOn: '2028-02-10',
  channel: 'system',
  renewalDocuments: { renewalForm: { submitted: true }, goalSheet: { submitted: true } },
  furtherDocuments: [],
  renewalSuitable: true,
}

/** A certification of 2024-04-01 on which nothing has happened. */
export const certified = {
  certifiedOn: '2024-04-01',
  validUntil: '2028-03-31',
  contentsChanged: false,
  changeReported: false,
  changeAffectsTier: false,
  markUsed: false,
}

export const suspension = { contentsDoubted: true, suspensionDeliberated: true, suspensionDecided: true }

export const atApplication: AssessOptions = { at: 'application' }
export const atRenewal: AssessOptions = {
  at: 'renewal',
  on: '2028-01-20',
  stages: ['eligibility', 'reception'],
}
export const whileHeld = (on = '2026-06-01'): AssessOptions => ({
  at: 'holding',
  on,
  stages: ['eligibility'],
})

/** One line of the list. */
export function line(
  provision: string,
  says: string,
  actual: () => unknown,
  expected: unknown,
  more: { readonly corrected?: string; readonly reading?: string } = {},
): ProvisionCase {
  return { provision, says, actual, expected, ...more }
}

/** The rows that decide a requirement, as `row: verdict`. */
export function decidingRows(id: string, data: object, options?: AssessOptions): readonly string[] {
  const trace = traceOf(assessed(scheme, data, options))
  const element = [...trace.eligibility, ...trace.reception].find((of) => of.id === id)
  if (element?.when.kind !== 'leaf' || !('rows' in element.when.detail)) return ['no rows']
  return element.when.detail.rows.map(({ row, verdict: of }) => `${row}: ${of}`)
}

/** What a ground of revocation comes to: the engine evaluates it as it evaluates an exclusion. */
export function ground(id: string, data: object): string {
  const of = scheme.lifecycle?.revocation?.grounds.find((each) => each.id === id)
  if (!of?.when) return 'no such ground'
  const alone: Scheme = {
    ...scheme,
    requirements: [],
    exclusions: [{ id, at: ['holding'], when: of.when, cite: of.cite }],
  }
  const found = verdict(alone, id, data, whileHeld())
  return found === 'unmet' ? 'ground' : found === 'met' ? 'no ground' : String(found)
}

/** The forms that a decision calls for; a document without a number by its id. */
export function forms(decision: DecisionToNotify): readonly string[] {
  return notices(scheme, decision).map((notice) => notice.form ?? notice.id)
}

/** What a provision that only describes states under one name. */
export function datum(id: string, name: string): unknown {
  const data: { readonly [name: string]: unknown } | undefined = scheme.information?.find(
    (of) => of.id === id,
  )?.data
  return data?.[name]
}

/** What a definition gives under the default of the reading. */
export function byDefault<T>(value: T | ByReading<T>): T {
  const by = value as ByReading<T>
  return by?.kind === 'byReading' ? by.cases[scheme.readings![by.reading]!.default]! : (value as T)
}

/** The outcome and tier of an assessment. */
export function outcome(data: object, options?: AssessOptions): readonly unknown[] {
  const { outcome: of, tier } = assessed(scheme, data, options)
  return [of, tier]
}

/** Whether an assessment can be made at all: the codes of the issues if not. */
export function issueCodes(data: object): readonly string[] {
  const result = assess(scheme, data)
  return result.ok ? [] : result.issues.map((issue) => issue.code)
}
