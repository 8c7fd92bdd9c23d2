import type { Scheme } from '../../src/scheme/schemeDefinition.ts'

/** Who may apply, in whose name, and the condition of the workplace scheme at its two moments. */
export const eligibilityFacts = {
  headOffice: {
    kind: 'choice',
    options: ['inCity', 'outsideCity'],
    cite: ['unit-hq-inside', 'unit-hq-outside'],
    asked: ['application'],
  },
  officeInCity: { kind: 'flag', cite: 'unit-hq-outside', asked: ['application'] },
  applicantUnit: {
    kind: 'choice',
    options: ['wholeBusiness', 'cityOffice'],
    cite: ['unit-business', 'unit-own-efforts'],
    asked: ['application'],
  },
  appliedAs: {
    kind: 'choice',
    options: ['business', 'personInCharge'],
    cite: ['unit-business', 'unit-not-person'],
    asked: ['application'],
  },
  businessName: {
    kind: 'choice',
    options: ['companyName', 'cityOfficeName'],
    cite: ['unit-hq-inside', 'unit-hq-outside'],
    asked: ['application'],
  },
  workplaceSelfChecked: { kind: 'flag', cite: 'wp-at-application', asked: ['application'] },
  workplaceApplied: { kind: 'flag', cite: 'wp-at-application', asked: ['application'] },
  workplaceConfirmed: { kind: 'flag', cite: 'wp-at-certification', asked: ['decision'] },
  workplacePublished: { kind: 'flag', cite: 'wp-at-certification', asked: ['decision'] },
} satisfies Scheme['facts']

export const eligibilityRequirements = [
  {
    id: 'office-in-city',
    stage: 'eligibility',
    cite: 'unit-hq-outside',
    when: {
      kind: 'any',
      of: [
        { kind: 'fact', fact: 'headOffice', is: 'inCity' },
        { kind: 'fact', fact: 'officeInCity', is: true },
      ],
    },
  },
  {
    id: 'whole-business',
    stage: 'eligibility',
    cite: 'unit-business',
    when: {
      kind: 'any',
      of: [
        { kind: 'fact', fact: 'headOffice', is: 'outsideCity' },
        { kind: 'fact', fact: 'applicantUnit', is: 'wholeBusiness' },
      ],
    },
  },
  {
    id: 'not-in-the-name-of-a-person',
    stage: 'eligibility',
    cite: 'unit-not-person',
    when: { kind: 'fact', fact: 'appliedAs', is: 'business' },
  },
  {
    id: 'company-name',
    stage: 'eligibility',
    cite: 'unit-hq-inside',
    when: {
      kind: 'any',
      of: [
        { kind: 'fact', fact: 'headOffice', is: 'outsideCity' },
        { kind: 'fact', fact: 'businessName', is: 'companyName' },
      ],
    },
  },
  {
    id: 'city-office-name',
    stage: 'eligibility',
    cite: 'unit-hq-outside',
    when: {
      kind: 'any',
      of: [
        { kind: 'fact', fact: 'headOffice', is: 'inCity' },
        { kind: 'fact', fact: 'businessName', is: 'cityOfficeName' },
      ],
    },
  },
  {
    id: 'workplace-applied',
    stage: 'eligibility',
    at: ['application'],
    cite: ['wp-at-application', 'wp-round'],
    when: {
      kind: 'all',
      of: [
        { kind: 'fact', fact: 'workplaceSelfChecked', is: true },
        { kind: 'fact', fact: 'workplaceApplied', is: true },
      ],
    },
  },
  {
    id: 'workplace-confirmed',
    stage: 'eligibility',
    at: ['decision'],
    cite: ['wp-at-certification', 'wp-round'],
    when: {
      kind: 'byReading',
      reading: 'toyota-wp-state',
      cases: {
        'notice-enough': { kind: 'fact', fact: 'workplaceConfirmed', is: true },
        'published-required': {
          kind: 'all',
          of: [
            { kind: 'fact', fact: 'workplaceConfirmed', is: true },
            { kind: 'fact', fact: 'workplacePublished', is: true },
          ],
        },
      },
    },
  },
] satisfies Scheme['requirements']
