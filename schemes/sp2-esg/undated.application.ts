import type { Condition } from '../../src/scheme/conditionDefinition.ts'
import type { FactDefinition } from '../../src/scheme/factDefinition.ts'
import type { Reading, Requirement } from '../../src/scheme/schemeDefinition.ts'
import { keywords } from './undated.review.ts'

/** 対象、申請の前提条件、詳細フロー: who may apply, and what an application must hold. */

const eachTime = ['application', 'decision', 'renewal'] as const

export const applicationFacts = {
  localPublicBody: { kind: 'flag', asked: eachTime, cite: 'target' },
  specialLocalBody: { kind: 'flag', presumed: false, asked: eachTime, cite: 'target' },
  specialLocalBodyAccepted: {
    kind: 'flag',
    asked: eachTime,
    finding: { by: 'association' },
    cite: 'target',
  },
  channel: { kind: 'choice', options: ['form', 'letter', 'other'], cite: 'flow-form' },
  headSignature: { kind: 'flag', cite: 'pre-1-signature' },
  councilApproved: { kind: 'flag', asked: eachTime, cite: ['pre-1-council-or-public', 'renew-declaration'] },
  declarationPublic: {
    kind: 'flag',
    asked: eachTime,
    cite: ['pre-1-council-or-public', 'renew-declaration'],
  },
  documents: {
    kind: 'group',
    cite: ['pre-3-submit', 'flow-documents'],
    fields: { submitted: { kind: 'flag' } },
    rows: {
      declaration: { cite: 'pre-3-doc-declaration' },
      organisation: { cite: 'pre-3-doc-organisation' },
      answers: { cite: 'pre-3-doc-answers' },
    },
  },
  furtherDocumentsRequested: { kind: 'flag', presumed: false, cite: ['pre-3-submit', 'flow-guidance'] },
  furtherDocumentsSubmitted: { kind: 'flag', cite: ['pre-3-submit', 'flow-documents'] },
} as const satisfies { readonly [fact: string]: FactDefinition }

export const applicationReadings = {
  'sp2-signature-sentence': {
    alternatives: ['sig-and-council-or-public', 'sig-and-council--or-public', 'all-three'],
    default: 'sig-and-council-or-public',
    cite: 'pre-1-council-or-public',
  },
} as const satisfies { readonly [reading: string]: Reading }

const signed: Condition = { kind: 'fact', fact: 'headSignature', is: true, cite: 'pre-1-signature' }
const approved: Condition = { kind: 'fact', fact: 'councilApproved', is: true }
const published: Condition = { kind: 'fact', fact: 'declarationPublic', is: true }

export const applicationRequirements: readonly Requirement[] = [
  {
    id: 'local-public-body',
    stage: 'eligibility',
    at: eachTime,
    cite: 'target',
    when: {
      kind: 'all',
      of: [
        { kind: 'fact', fact: 'localPublicBody', is: true },
        {
          kind: 'any',
          of: [
            { kind: 'fact', fact: 'specialLocalBody', is: false },
            { kind: 'fact', fact: 'specialLocalBodyAccepted', is: true },
          ],
        },
      ],
    },
  },
  {
    id: 'application-form',
    stage: 'reception',
    cite: 'flow-form',
    when: { kind: 'fact', fact: 'channel', is: 'form' },
  },
  {
    id: 'declaration-adopted',
    stage: 'reception',
    cite: ['pre-1-council-or-public', 'pre-1-signature'],
    when: {
      kind: 'byReading',
      reading: 'sp2-signature-sentence',
      cases: {
        'sig-and-council-or-public': {
          kind: 'all',
          of: [signed, { kind: 'any', of: [approved, published] }],
        },
        'sig-and-council--or-public': {
          kind: 'any',
          of: [{ kind: 'all', of: [signed, approved] }, published],
        },
        'all-three': { kind: 'all', of: [signed, approved, published] },
      },
    },
  },
  {
    id: 'declaration-contents',
    stage: 'reception',
    cite: 'pre-2-contents',
    when: { kind: 'all', of: keywords },
  },
  {
    id: 'documents-submitted',
    stage: 'reception',
    cite: ['pre-3-submit', 'flow-documents'],
    when: { kind: 'each', in: 'documents', satisfies: { kind: 'field', field: 'submitted', is: true } },
  },
  {
    id: 'further-documents-submitted',
    stage: 'reception',
    cite: ['pre-3-submit', 'flow-documents', 'flow-guidance'],
    when: {
      kind: 'any',
      of: [
        { kind: 'fact', fact: 'furtherDocumentsRequested', is: false },
        { kind: 'fact', fact: 'furtherDocumentsSubmitted', is: true },
      ],
    },
  },
]
