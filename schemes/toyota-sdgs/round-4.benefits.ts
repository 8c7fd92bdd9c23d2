import type { Scheme } from '../../src/scheme/schemeDefinition.ts'

/** What the subsidies ask beside the tier. */
export const benefitFacts = {
  manufacturer: {
    kind: 'flag',
    cite: ['benefit-shoene-industry', 'benefit-soene-industry'],
    asked: ['holding'],
  },
  subsidyPurpose: {
    kind: 'choice',
    options: ['humanResourceDevelopment', 'recruitment', 'other'],
    cite: 'benefit-kodoka-cap',
    asked: ['holding'],
  },
  guaranteedLoan: {
    kind: 'choice',
    options: ['furi', 'furiSho', 'maruToyo', 'other'],
    cite: 'benefit-hosho-rate',
    asked: ['holding'],
  },
} satisfies Scheme['facts']

const soeneTiers = {
  kind: 'byReading',
  reading: 'toyota-benefit-cells',
  cases: {
    'rows-1-2-silver': ['gold', 'silver'],
    'row-1-only-silver': ['gold', 'silver', 'bronze'],
    'rows-1-4-silver': ['gold', 'silver'],
  },
} as const

const kodokaAndHoshoTiers = {
  kind: 'byReading',
  reading: 'toyota-benefit-cells',
  cases: {
    'rows-1-2-silver': ['gold', 'silver', 'bronze'],
    'row-1-only-silver': ['gold', 'silver', 'bronze'],
    'rows-1-4-silver': ['gold', 'silver'],
  },
} as const

/** The list of benefits. All of them begin with the certification. */
export const benefits = [
  {
    id: 'shoene-rate',
    kind: 'benefit',
    tiers: ['gold', 'silver'],
    when: { kind: 'fact', fact: 'manufacturer', is: true, cite: 'benefit-shoene-industry' },
    gives: { amount: '1/2', unit: 'rate' },
    otherwise: { amount: '1/3', unit: 'rate' },
    cite: ['benefit-shoene-rate', 'benefit-period'],
  },
  {
    id: 'shoene-cap',
    kind: 'benefit',
    tiers: ['gold', 'silver'],
    when: { kind: 'fact', fact: 'manufacturer', is: true, cite: 'benefit-shoene-industry' },
    gives: { amount: '45000000', unit: 'yen' },
    otherwise: { amount: '30000000', unit: 'yen' },
    cite: ['benefit-shoene-cap', 'benefit-period'],
  },
  {
    id: 'soene-rate',
    kind: 'benefit',
    tiers: soeneTiers,
    when: { kind: 'fact', fact: 'manufacturer', is: true, cite: 'benefit-soene-industry' },
    gives: { amount: '2/3', unit: 'rate' },
    otherwise: { amount: '1/2', unit: 'rate' },
    cite: ['benefit-soene-rate', 'benefit-period'],
  },
  {
    id: 'soene-cap',
    kind: 'benefit',
    tiers: soeneTiers,
    when: { kind: 'fact', fact: 'manufacturer', is: true, cite: 'benefit-soene-industry' },
    gives: { amount: '40000000', unit: 'yen' },
    otherwise: { amount: '30000000', unit: 'yen' },
    cite: ['benefit-soene-cap', 'benefit-period'],
  },
  {
    id: 'kodoka-cap',
    kind: 'benefit',
    tiers: kodokaAndHoshoTiers,
    when: { kind: 'fact', fact: 'subsidyPurpose', is: ['humanResourceDevelopment', 'recruitment'] },
    gives: { amount: '400000', unit: 'yen' },
    otherwise: { amount: '200000', unit: 'yen' },
    cite: ['benefit-kodoka-cap', 'benefit-period'],
  },
  {
    id: 'hosho-rate',
    kind: 'benefit',
    tiers: kodokaAndHoshoTiers,
    when: { kind: 'fact', fact: 'guaranteedLoan', is: ['furi', 'furiSho', 'maruToyo'] },
    gives: { amount: '100%', unit: 'rate' },
    otherwise: { amount: '75%', unit: 'rate' },
    cite: ['benefit-hosho-rate', 'benefit-period'],
  },
  {
    id: 'logo-gold',
    kind: 'mark',
    tiers: ['gold'],
    gives: { amount: '0', unit: 'yen' },
    cite: ['benefit-logo', 'benefit-period'],
  },
  {
    id: 'logo-silver',
    kind: 'mark',
    tiers: ['silver'],
    gives: { amount: '0', unit: 'yen' },
    cite: ['benefit-logo', 'benefit-period'],
  },
  {
    id: 'logo-bronze',
    kind: 'mark',
    tiers: ['bronze'],
    gives: { amount: '0', unit: 'yen' },
    cite: ['benefit-logo', 'benefit-period'],
  },
  { id: 'casebook', kind: 'publication', cite: ['benefit-casebook', 'benefit-period'] },
  { id: 'website', kind: 'publication', cite: ['benefit-website', 'benefit-period'] },
  { id: 'business-fair', kind: 'publication', cite: ['benefit-fair', 'benefit-period'] },
  { id: 'student-events', kind: 'benefit', cite: ['benefit-students', 'benefit-period'] },
  {
    id: 'career-college',
    kind: 'benefit',
    gives: { amount: 'undisclosed', unit: 'yen' },
    cite: ['benefit-college', 'benefit-period'],
  },
  {
    id: 'core-programme',
    kind: 'benefit',
    gives: { amount: 'undisclosed', unit: 'yen' },
    cite: ['benefit-core-program', 'benefit-period'],
  },
  {
    id: 'bid-points',
    kind: 'benefit',
    gives: { amount: 'undisclosed', unit: 'points' },
    cite: ['benefit-bid', 'benefit-period'],
  },
] satisfies Scheme['benefits']
