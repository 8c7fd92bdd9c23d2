import type { FactDefinition } from '../../src/scheme/factDefinition.ts'
import type { Exclusion, Requirement } from '../../src/scheme/schemeDefinition.ts'

/** 1(2) 認証の対象: who may apply, and who decides. */
export const eligibilityFacts = {
  officeInPrefecture: { kind: 'flag', cite: '1-2-t1-office' },
  activityInPrefecture: { kind: 'flag', cite: '1-2-t1-activity' },
  organisation: {
    kind: 'choice',
    options: ['enterprise', 'association', 'educational', 'research', 'npo', 'other'],
    cite: '1-2-t1-kind',
  },
  platformMember: { kind: 'flag', cite: '1-2-t2-member' },
  memberSince: { kind: 'date', asked: ['application'], cite: 'A2-14-order' },
  decidedBy: {
    kind: 'choice',
    options: ['prefecture', 'committee'],
    presumed: 'prefecture',
    asked: ['decision', 'holding'],
    cite: '1-2-certifier',
  },
  unsuitable: {
    kind: 'flag',
    presumed: false,
    asked: ['decision'],
    finding: { by: 'prefecture' },
    cite: 'A2-11-refusal',
  },
} satisfies { [fact: string]: FactDefinition }

export const eligibilityRequirements: readonly Requirement[] = [
  {
    id: 'applicant',
    stage: 'eligibility',
    at: ['application', 'decision', 'renewal', 'holding'],
    cite: ['A2-2-both', 'A2-14-partner', '8-lost'],
    when: {
      kind: 'all',
      of: [
        { kind: 'fact', fact: 'officeInPrefecture', is: true, cite: '1-2-t1-office' },
        { kind: 'fact', fact: 'activityInPrefecture', is: true, cite: '1-2-t1-activity' },
        {
          kind: 'fact',
          fact: 'organisation',
          is: ['enterprise', 'association', 'educational', 'research', 'npo'],
          cite: '1-2-t1-kind',
        },
        { kind: 'fact', fact: 'platformMember', is: true, cite: '1-2-t2-member' },
      ],
    },
  },
  {
    id: 'member-first',
    stage: 'eligibility',
    at: ['application'],
    cite: 'A2-14-order',
    when: { kind: 'notAfter', date: { fact: 'memberSince' }, other: { moment: true } },
  },
  {
    id: 'decided-by-prefecture',
    stage: 'eligibility',
    at: ['decision', 'holding'],
    cite: '1-2-certifier',
    when: { kind: 'fact', fact: 'decidedBy', is: 'prefecture' },
  },
]

export const eligibilityExclusions: readonly Exclusion[] = [
  {
    id: 'unsuitable',
    at: ['decision'],
    cite: 'A2-11-refusal',
    when: { kind: 'fact', fact: 'unsuitable', is: true },
  },
]
