import type { Condition } from '../../src/scheme/conditionDefinition.ts'
import type { Scheme } from '../../src/scheme/schemeDefinition.ts'

/** The survey, the evaluation and the table of evaluation items (第6条から第9条まで、別表1). */
export const scoringFacts = {
  points: { kind: 'number', min: '0', unit: 'points', cite: ['9-1', '8-1-items'], asked: ['decision'] },
  bandFound: {
    kind: 'choice',
    options: ['supreme', 'superior', 'standard', 'none'],
    cite: '6-decision',
    asked: ['decision'],
    finding: { by: 'mayor' },
  },
  foundUnsuitable: {
    kind: 'flag',
    presumed: false,
    cite: '6-decision',
    asked: ['decision'],
    finding: { by: 'mayor' },
  },
  steps: {
    kind: 'group',
    fields: { done: { kind: 'flag' } },
    rows: {
      documentCheck: { cite: ['7-1-documents', '6-1'] },
      dialogue: { cite: ['7-1-dialogue', '6-1'] },
      evaluation: { cite: '6-2' },
      expertOpinion: { cite: '8-2' },
    },
    cite: ['6-1', '6-2', '7-1-documents', '7-1-dialogue', '8-2'],
    asked: ['decision'],
  },
  evaluationForm: {
    kind: 'choice',
    options: ['regular', 'substitute'],
    cite: ['8-1-form3', '8-1-form3-2'],
    asked: ['decision'],
  },
  items: {
    kind: 'group',
    fields: { met: { kind: 'flag' } },
    rows: {
      'YK-S-1-a': { cite: 't1-S-1-a', domain: 'social', tags: ['YK-S-1'] },
      'YK-S-1-b': { cite: 't1-S-1-b', domain: 'social', tags: ['YK-S-1'] },
      'YK-S-2-a': { cite: 't1-S-2-a', domain: 'social', tags: ['YK-S-2'] },
      'YK-S-2-b': { cite: 't1-S-2-b', domain: 'social', tags: ['YK-S-2'] },
      'YK-S-3-a': { cite: 't1-S-3-a', domain: 'social', tags: ['YK-S-3'] },
      'YK-S-3-b': { cite: 't1-S-3-b', domain: 'social', tags: ['YK-S-3'] },
      'YK-S-4': { cite: 't1-S-4', domain: 'social', tags: ['YK-S-4'] },
      'YK-S-5': { cite: 't1-S-5', domain: 'social', tags: ['YK-S-5'] },
      'YK-S-6': { cite: 't1-S-6', domain: 'social', tags: ['YK-S-6'] },
      'YK-S-7-a': { cite: 't1-S-7-a', domain: 'social', tags: ['YK-S-7'] },
      'YK-S-7-b': { cite: 't1-S-7-b', domain: 'social', tags: ['YK-S-7'] },
      'YK-S-8': { cite: 't1-S-8', domain: 'social', tags: ['YK-S-8'] },
      'YK-E-1-a': { cite: 't1-E-1-a', domain: 'environment', tags: ['YK-E-1'] },
      'YK-E-1-b': { cite: 't1-E-1-b', domain: 'environment', tags: ['YK-E-1'] },
      'YK-E-2-a': { cite: 't1-E-2-a', domain: 'environment', tags: ['YK-E-2'] },
      'YK-E-2-b': { cite: 't1-E-2-b', domain: 'environment', tags: ['YK-E-2'] },
      'YK-E-3': { cite: 't1-E-3', domain: 'environment', tags: ['YK-E-3'] },
      'YK-E-4': { cite: 't1-E-4', domain: 'environment', tags: ['YK-E-4'] },
      'YK-E-5': { cite: 't1-E-5', domain: 'environment', tags: ['YK-E-5'] },
      'YK-E-6': { cite: 't1-E-6', domain: 'environment', tags: ['YK-E-6'] },
      'YK-G-1': { cite: 't1-G-1', domain: 'governance', tags: ['YK-G-1'] },
      'YK-G-2': { cite: 't1-G-2', domain: 'governance', tags: ['YK-G-2'] },
      'YK-G-3': { cite: 't1-G-3', domain: 'governance', tags: ['YK-G-3'] },
      'YK-G-4': { cite: 't1-G-4', domain: 'governance', tags: ['YK-G-4'] },
      'YK-G-5': { cite: 't1-G-5', domain: 'governance', tags: ['YK-G-5'] },
      'YK-L-1': { cite: 't1-L-1', domain: 'local', tags: ['YK-L-1'] },
      'YK-L-2-a': { cite: 't1-L-2-a', domain: 'local', tags: ['YK-L-2'] },
      'YK-L-2-b': { cite: 't1-L-2-b', domain: 'local', tags: ['YK-L-2'] },
      'YK-L-3': { cite: 't1-L-3', domain: 'local', tags: ['YK-L-3'] },
      'YK-L-4': { cite: 't1-L-4', domain: 'local', tags: ['YK-L-4'] },
    },
    cite: '8-1-items',
    asked: ['decision'],
    finding: { by: 'evaluator' },
  },
  employees: { kind: 'count', min: '1', cite: 't1-L-1', asked: ['decision'] },
  employeesInCity: { kind: 'count', min: '0', cite: 't1-L-1', asked: ['decision'] },
  everyEmployeeCounted: { kind: 'flag', cite: 't1-L-1', asked: ['decision'] },
  withoutEmployees: { kind: 'flag', presumed: false, cite: 't1-L-1', asked: ['decision'] },
} as const satisfies Scheme['facts']

export const scoringMeasures = {
  points: { value: { kind: 'fact', fact: 'points' }, cite: '9-1' },
  itemsMet: {
    value: { kind: 'count', in: 'items', where: { kind: 'field', field: 'met', is: true } },
    cite: '8-1-items',
  },
  residentShare: {
    value: {
      kind: 'ratio',
      of: { kind: 'fact', fact: 'employeesInCity' },
      to: { kind: 'fact', fact: 'employees' },
    },
    min: '0',
    max: '1',
    shown: 'percent',
    cite: 't1-L-1',
  },
} as const satisfies Scheme['measures']

/** What the evaluator found on the line YK-L-1. */
function residentsFound(met: boolean): Condition {
  return {
    kind: 'each',
    in: 'items',
    satisfies: {
      kind: 'any',
      of: [
        { kind: 'not', of: { kind: 'tagged', tag: 'YK-L-1' } },
        { kind: 'field', field: 'met', is: met },
      ],
    },
    cite: 't1-L-1',
  }
}

export const scoringRequirements = [
  {
    id: 'procedure-followed',
    stage: 'reception',
    at: ['decision'],
    cite: ['6-1', '6-2', '7-1-documents', '7-1-dialogue', '8-2'],
    when: { kind: 'each', in: 'steps', satisfies: { kind: 'field', field: 'done', is: true } },
  },
  {
    id: 'evaluation-form',
    stage: 'reception',
    at: ['decision'],
    cite: ['8-1-form3', '8-1-form3-2'],
    when: {
      kind: 'any',
      of: [
        {
          kind: 'all',
          of: [
            { kind: 'fact', fact: 'checkSheetVersion', is: 'regular', cite: '8-1-form3' },
            { kind: 'fact', fact: 'evaluationForm', is: 'regular', cite: '8-1-form3' },
          ],
        },
        {
          kind: 'all',
          of: [
            { kind: 'fact', fact: 'checkSheetVersion', is: 'substitute', cite: '8-1-form3-2' },
            { kind: 'fact', fact: 'evaluationForm', is: 'substitute', cite: '8-1-form3-2' },
          ],
        },
      ],
    },
  },
  {
    id: 'every-item-evaluated',
    stage: 'reception',
    at: ['decision'],
    cite: '8-1-items',
    when: { kind: 'each', in: 'items', satisfies: { kind: 'given', field: 'met' } },
  },
  {
    id: 'resident-employees-counted',
    stage: 'reception',
    at: ['decision'],
    cite: 't1-L-1',
    when: {
      kind: 'any',
      of: [
        { kind: 'fact', fact: 'withoutEmployees', is: true },
        {
          kind: 'all',
          of: [
            { kind: 'fact', fact: 'everyEmployeeCounted', is: true },
            {
              kind: 'any',
              of: [
                {
                  kind: 'all',
                  of: [
                    { kind: 'compare', measure: 'residentShare', is: 'atLeast', value: '1/2' },
                    residentsFound(true),
                  ],
                },
                {
                  kind: 'all',
                  of: [
                    { kind: 'compare', measure: 'residentShare', is: 'lessThan', value: '1/2' },
                    residentsFound(false),
                  ],
                },
              ],
            },
          ],
        },
      ],
    },
  },
] as const satisfies Scheme['requirements']

export const scoringExclusions = [
  {
    id: 'found-unsuitable',
    at: ['decision'],
    cite: '6-decision',
    when: { kind: 'fact', fact: 'foundUnsuitable', is: true },
  },
] as const satisfies Scheme['exclusions']

export const tiers = [
  {
    id: 'supreme',
    cite: ['9-2-3', '9-1'],
    when: { kind: 'compare', measure: 'points', is: 'atLeast', value: '80', cite: '9-2-3' },
  },
  {
    id: 'superior',
    cite: ['9-2-2', '9-1'],
    when: {
      kind: 'all',
      of: [
        { kind: 'compare', measure: 'points', is: 'atLeast', value: '60', cite: '9-2-2' },
        {
          kind: 'byReading',
          reading: 'yoko-band-gap',
          cases: {
            refer: { kind: 'compare', measure: 'points', is: 'atMost', value: '79', cite: '9-2-2' },
            contiguous: { kind: 'compare', measure: 'points', is: 'lessThan', value: '80', cite: '9-2-3' },
          },
        },
      ],
    },
  },
  {
    id: 'standard',
    cite: ['9-2-1', '9-1'],
    when: {
      kind: 'all',
      of: [
        { kind: 'compare', measure: 'points', is: 'atLeast', value: '30', cite: '9-2-1' },
        {
          kind: 'byReading',
          reading: 'yoko-band-gap',
          cases: {
            refer: { kind: 'compare', measure: 'points', is: 'atMost', value: '59', cite: '9-2-1' },
            contiguous: { kind: 'compare', measure: 'points', is: 'lessThan', value: '60', cite: '9-2-2' },
          },
        },
      ],
    },
  },
] as const satisfies Scheme['tiers']

export const referrals = [
  {
    id: 'band-gap-79-80',
    to: 'mayor',
    finding: 'bandFound',
    leavesOpen: { lowest: null, highest: 'supreme' },
    cite: '9-2-2',
    when: {
      kind: 'byReading',
      reading: 'yoko-band-gap',
      cases: {
        refer: {
          kind: 'all',
          of: [
            { kind: 'compare', measure: 'points', is: 'moreThan', value: '79', cite: '9-2-2' },
            { kind: 'compare', measure: 'points', is: 'lessThan', value: '80', cite: '9-2-3' },
          ],
        },
        contiguous: { kind: 'any', of: [] },
      },
    },
  },
  {
    id: 'band-gap-59-60',
    to: 'mayor',
    finding: 'bandFound',
    leavesOpen: { lowest: null, highest: 'superior' },
    cite: '9-2-1',
    when: {
      kind: 'byReading',
      reading: 'yoko-band-gap',
      cases: {
        refer: {
          kind: 'all',
          of: [
            { kind: 'compare', measure: 'points', is: 'moreThan', value: '59', cite: '9-2-1' },
            { kind: 'compare', measure: 'points', is: 'lessThan', value: '60', cite: '9-2-2' },
          ],
        },
        contiguous: { kind: 'any', of: [] },
      },
    },
  },
] as const satisfies Scheme['referrals']
