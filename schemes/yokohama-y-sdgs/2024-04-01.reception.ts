import type { Scheme } from '../../src/scheme/schemeDefinition.ts'

/** How an application is made (第5条) and withdrawn (第15条). A renewal is filed by the same facts (第12条). */
export const receptionFacts = {
  appliedOn: {
    kind: 'date',
    cite: ['5-1-window', '12-1-window'],
    asked: ['application', 'decision', 'renewal'],
  },
  receptionOpensOn: {
    kind: 'date',
    cite: ['5-1-window', '12-1-window'],
    asked: ['application', 'decision', 'renewal'],
  },
  receptionClosesOn: {
    kind: 'date',
    cite: ['5-1-window', '12-1-window'],
    asked: ['application', 'decision', 'renewal'],
  },
  channel: {
    kind: 'choice',
    options: ['system', 'email', 'post', 'paper', 'other'],
    cite: ['5-1-system', '12-1-system'],
    asked: ['application', 'decision', 'renewal'],
  },
  documents: {
    kind: 'group',
    fields: { submitted: { kind: 'flag' } },
    rows: {
      applicationForm: { cite: '5-1-1' },
      checkSheet: { cite: ['5-1-2', '5-2'] },
    },
    cite: ['5-1-1', '5-1-2'],
  },
  checkSheetVersion: { kind: 'choice', options: ['regular', 'substitute'], cite: ['5-1-2', '5-2'] },
  furtherDocuments: {
    kind: 'list',
    maxRecords: 100,
    fields: { name: { kind: 'text', maxCharacters: 200 }, submitted: { kind: 'flag' } },
    cite: ['5-1-3', '12-1-3'],
    asked: ['application', 'decision', 'renewal'],
  },
  applicationWithdrawalReceived: { kind: 'flag', presumed: false, cite: '15-form' },
} as const satisfies Scheme['facts']

export const receptionRequirements = [
  {
    id: 'reception-open',
    stage: 'reception',
    cite: '5-1-window',
    when: { kind: 'notAfter', date: { fact: 'receptionOpensOn' }, other: { fact: 'appliedOn' } },
  },
  {
    id: 'reception-not-closed',
    stage: 'reception',
    cite: '5-1-window',
    when: { kind: 'notAfter', date: { fact: 'appliedOn' }, other: { fact: 'receptionClosesOn' } },
  },
  {
    id: 'by-certification-system',
    stage: 'reception',
    cite: '5-1-system',
    when: { kind: 'fact', fact: 'channel', is: 'system' },
  },
  {
    id: 'documents-submitted',
    stage: 'reception',
    cite: ['5-1-1', '5-1-2', '5-2'],
    when: { kind: 'each', in: 'documents', satisfies: { kind: 'field', field: 'submitted', is: true } },
  },
  {
    id: 'further-documents-submitted',
    stage: 'reception',
    cite: '5-1-3',
    when: {
      kind: 'each',
      in: 'furtherDocuments',
      satisfies: { kind: 'field', field: 'submitted', is: true },
    },
  },
] as const satisfies Scheme['requirements']

export const receptionExclusions = [
  {
    id: 'application-withdrawn',
    cite: ['15-effect', '15-form'],
    when: { kind: 'fact', fact: 'applicationWithdrawalReceived', is: true },
  },
] as const satisfies Scheme['exclusions']
