import type { Condition, RowCondition } from '../../src/scheme/conditionDefinition.ts'
import type { FactDefinition } from '../../src/scheme/factDefinition.ts'
import type { Measure, MeasureDefinition } from '../../src/scheme/measureDefinition.ts'
import { sdgTargets } from './2023-07-31.targets.ts'

/** 第3号様式: the initiatives of the two years, what is written on each, and the points that each is given. */
export const initiativeFacts = {
  initiatives: {
    kind: 'list',
    maxRecords: 5,
    cite: ['4-2-f3-number', '3-f3-optional-2', '3-f3-optional-category'],
    fields: {
      category: {
        kind: 'choice',
        options: ['economy', 'social', 'environment', 'governance', 'local', 'global'],
      },
      optional: { kind: 'flag', presumed: false },
      base: { kind: 'number', min: '0', max: '25', unit: 'points' },
      stakeholders: { kind: 'flag' },
      beyondRegion: { kind: 'flag' },
      governance: { kind: 'flag' },
      summary: { kind: 'flag' },
      inPrefecture: { kind: 'flag' },
      actionPlan: { kind: 'flag' },
      target: { kind: 'choice', options: [...sdgTargets, 'none'] },
      stakeholdersNamed: { kind: 'flag' },
      stakeholdersConsent: { kind: 'flag' },
      kpiName: { kind: 'flag' },
      kpiCurrent: { kind: 'choice', options: ['thisYear', 'lastYear', 'empty'] },
      kpiNote: { kind: 'flag' },
      kpiTarget: { kind: 'flag' },
      kpiKind: { kind: 'choice', options: ['numeric', 'qualitative'] },
      kpiReason: { kind: 'flag' },
      kpiReasonAdequate: { kind: 'flag' },
      detail: { kind: 'flag' },
      doneNow: { kind: 'flag' },
      planned: { kind: 'flag' },
      kpiRationale: { kind: 'flag' },
      structure: { kind: 'flag' },
      outlook: { kind: 'flag' },
      ends: { kind: 'date' },
    },
    findings: {
      base: {
        by: 'committee',
        cite: ['4-2-c1', '4-2-c2', '4-2-c3', '4-2-c4', '4-2-c5', '4-2-c6', '4-2-c7', '3-f3-kpi-suitable'],
      },
      stakeholders: { by: 'committee', cite: '4-2-b-stake' },
      beyondRegion: { by: 'committee', cite: '4-2-b-issue' },
      governance: { by: 'committee', cite: '4-2-b-gov' },
      kpiReasonAdequate: { by: 'committee', cite: 'A5-2-reason' },
    },
    limits: [
      { where: { optional: true }, field: 'base', max: '5', cite: '4-2-f3-opt-base' },
      {
        where: { optional: false },
        field: 'category',
        only: ['economy', 'social', 'environment'],
        cite: '3-f3-three',
      },
      { where: { optional: false }, field: 'governance', only: [false], cite: '4-2-f3-req-nogov' },
      {
        where: { category: ['economy', 'social', 'environment', 'local', 'global'] },
        field: 'governance',
        only: [false],
        cite: '4-2-f3-opt-gov',
      },
    ],
  },
} satisfies { [fact: string]: FactDefinition }

const is = (field: string, value: boolean | string): RowCondition => ({ kind: 'field', field, is: value })
const all = (...of: RowCondition[]): RowCondition => ({ kind: 'all', of })
const required = is('optional', false)
const optional = is('optional', true)

const countOf = (where: RowCondition): Measure => ({ kind: 'count', in: 'initiatives', where })
const sumOf = (where: RowCondition): Measure => ({ kind: 'sum', in: 'initiatives', field: 'base', where })
const half = (of: Measure): Measure => ({ kind: 'times', of, by: '0.5' })
const measure = (id: string): Measure => ({ kind: 'measure', measure: id })

const requiredIn = (category: string, cite: string): MeasureDefinition => ({
  value: countOf(all(required, is('category', category))),
  cite,
})

/** 4(2)【第3号様式】 得点構成表. */
export const initiativeMeasures = {
  initiatives: { value: countOf(all()), cite: '4-2-f3-number' },
  requiredInitiatives: { value: countOf(required), cite: '3-f3-three' },
  requiredEconomy: requiredIn('economy', '4-2-f3-base-eco'),
  requiredSocial: requiredIn('social', '4-2-f3-base-soc'),
  requiredEnvironment: requiredIn('environment', '4-2-f3-base-env'),
  optionalInitiatives: { value: countOf(optional), cite: ['3-f3-optional-2', '4-2-f3-opt-any'] },
  requiredBase: {
    value: sumOf(required),
    cite: ['4-2-f3-base-75', '4-2-f3-base-soc', '4-2-f3-base-env', '4-2-f3-base-eco'],
  },
  requiredBonus: {
    value: {
      kind: 'add',
      of: [
        countOf(all(required, is('stakeholders', true))),
        countOf(all(required, is('beyondRegion', true))),
      ],
    },
    cite: ['4-2-f3-req-6', '4-2-f3-req-stake', '4-2-f3-req-issue', '4-2-b-stake', '4-2-b-issue'],
  },
  optionalBase: { value: sumOf(optional), cite: ['4-2-f3-opt-10', '4-2-f3-opt-base'] },
  optionalBonus: {
    value: {
      kind: 'add',
      of: [
        half(countOf(all(optional, is('stakeholders', true)))),
        half(countOf(all(optional, is('beyondRegion', true)))),
        {
          kind: 'byReading',
          reading: 'oki23-gov-once',
          cases: {
            once: { kind: 'cap', at: '2', of: measure('governanceBonus') },
            each: measure('governanceBonus'),
          },
        },
      ],
    },
    cite: ['4-2-f3-opt-4', '4-2-f3-opt-stake', '4-2-f3-opt-issue', '4-2-f3-opt-gov'],
  },
  planScore: {
    value: {
      kind: 'add',
      of: [
        { kind: 'sum', in: 'initiatives', field: 'base' },
        measure('requiredBonus'),
        measure('optionalBonus'),
      ],
    },
    max: { kind: 'byReading', reading: 'oki23-gov-once', cases: { once: '95', each: '97' } },
    cite: ['4-2-f3-total', '4-2-f3-base-75', '4-2-f3-req-6', '4-2-f3-opt-10', '4-2-f3-opt-4'],
  },
  governanceBonus: {
    value: {
      kind: 'times',
      by: '2',
      of: countOf({
        kind: 'byReading',
        reading: 'oki23-gov-trigger',
        cases: {
          'category-and-finding': all(optional, is('category', 'governance'), is('governance', true)),
          'category-only': all(optional, is('category', 'governance')),
          'finding-only': all(optional, is('governance', true)),
        },
      }),
    },
    max: '4',
    cite: ['4-2-f3-opt-gov', '4-2-b-gov'],
  },
} satisfies { [measure: string]: MeasureDefinition }

/** 計95点中60点以上, over no fewer than three initiatives. */
export const planPasses: Condition = {
  kind: 'all',
  of: [
    { kind: 'compare', measure: 'initiatives', is: 'atLeast', value: '3', cite: '4-2-f3-number' },
    // The score is made up of one required initiative for each field: a second one of a field has no place in it.
    { kind: 'compare', measure: 'requiredInitiatives', is: 'equal', value: '3', cite: '3-f3-three' },
    { kind: 'compare', measure: 'requiredEconomy', is: 'equal', value: '1', cite: '4-2-f3-base-eco' },
    { kind: 'compare', measure: 'requiredSocial', is: 'equal', value: '1', cite: '4-2-f3-base-soc' },
    { kind: 'compare', measure: 'requiredEnvironment', is: 'equal', value: '1', cite: '4-2-f3-base-env' },
    { kind: 'compare', measure: 'planScore', is: 'atLeast', value: '60', cite: '4-2-f3-60' },
  ],
}

/** What each initiative has to state, column by column of the form. */
export const initiativeColumns: readonly (readonly [field: string, cite: string])[] = [
  ['summary', '3-f3-summary'],
  ['inPrefecture', 'A2-3-plan-local'],
  ['actionPlan', '3-f3-actionplan'],
  ['kpiName', '3-f3-kpi-name'],
  ['kpiTarget', '3-f3-kpi-target'],
  ['detail', '3-f3-detail-1'],
  ['doneNow', '3-f3-detail-2'],
  ['planned', '3-f3-detail-3'],
  ['kpiRationale', '3-f3-detail-4'],
  ['structure', '3-f3-detail-5'],
  ['outlook', '3-f3-outlook'],
]
