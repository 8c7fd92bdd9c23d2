import type { Benefit, Fee, Notice } from '../../src/scheme/afterDecisionDefinition.ts'
import type { Condition } from '../../src/scheme/conditionDefinition.ts'
import type { FactDefinition } from '../../src/scheme/factDefinition.ts'

/** 1(2) 認証のメリット, 6 情報公開: what a certification brings, and what is published of it. */
export const benefitFacts = {
  withheldParts: {
    kind: 'group',
    asked: ['application', 'holding'],
    finding: { by: 'secretariat' },
    cite: '6-exception',
    fields: {
      raisedWithApplication: { kind: 'flag', presumed: false },
      agreed: { kind: 'flag', presumed: false },
    },
    rows: {
      form1: { tags: ['form1'], cite: '6-exception' },
      form3: { tags: ['form3'], cite: '6-exception' },
    },
  },
} satisfies { [fact: string]: FactDefinition }

/** A part that was raised with the application, and agreed to be left out, is not published. */
const notWithheld = (form: 'form1' | 'form3'): Condition => ({
  kind: 'not',
  of: {
    kind: 'some',
    in: 'withheldParts',
    satisfies: {
      kind: 'all',
      of: [
        { kind: 'tagged', tag: form },
        { kind: 'field', field: 'raisedWithApplication', is: true },
        { kind: 'field', field: 'agreed', is: true },
      ],
    },
    cite: '6-exception',
  },
})

export const benefits: readonly Benefit[] = [
  { id: 'platinum-partner', kind: 'name', cite: '1-2-name' },
  { id: 'listing', kind: 'publication', cite: '1-2-merit-2-listing' },
  { id: 'logo', kind: 'mark', cite: ['1-2-merit-2-logo', 'A6-1-logo'] },
  { id: 'published-name', kind: 'publication', cite: '6-name' },
  {
    id: 'published-form1',
    kind: 'publication',
    when: notWithheld('form1'),
    cite: ['3-f1-published', '6-exception'],
  },
  {
    id: 'published-form3',
    kind: 'publication',
    when: notWithheld('form3'),
    cite: ['6-form3', '6-exception'],
  },
  // Used in the review alone, whether certified or not.
  { id: 'published-form2', kind: 'publication', tiers: [], cite: '3-f2-use' },
  { id: 'published-evidence', kind: 'publication', tiers: [], cite: 'A4-4-evidence-private' },
  { id: 'certificate-displayed', kind: 'certificate', cite: 'A6-3-copy' },
  { id: 'certificate-given-to-others', kind: 'certificate', tiers: [], cite: 'A6-3-third' },
]

export const notices: readonly Notice[] = [
  { id: 'correction-request', on: ['correctionRequested'], cite: '2-5-2-cure' },
  {
    id: 'result',
    on: ['certified', 'refused', 'renewed', 'notRenewed'],
    form: '第4号様式',
    states: ['tier'],
    cite: ['A2-10-form4', '2-5-4-decision'],
  },
  { id: 'certificate', on: ['certified', 'renewed'], states: ['tier'], cite: 'A2-10-certificate' },
]

export const fees: readonly Fee[] = [
  { on: 'application', amount: '0', unit: 'yen', cite: 'A2-1-apply-free' },
  { on: 'renewal', amount: '0', unit: 'yen', cite: 'A2-1-renew-free' },
]
