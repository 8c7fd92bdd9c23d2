import type { Reading } from '../../src/scheme/schemeDefinition.ts'

/** Where the text can be read in more than one way, and what follows. */
export const readings: { readonly [reading: string]: Reading } = {
  'oki23-choose-2-or-3': { alternatives: ['three', 'two'], default: 'three', cite: '3-f2-choose-3' },
  'oki23-exactly-or-excess': {
    alternatives: ['exactly-3-curable', 'excess-unscored', 'reject'],
    default: 'exactly-3-curable',
    cite: ['3-f2-choose-3', '3-f2-excess'],
  },
  'oki23-which-three': {
    alternatives: ['designated', 'first-three', 'best-three'],
    default: 'designated',
    cite: ['3-f2-excess', 'A4-3-which'],
  },
  'oki23-elective-mix': {
    alternatives: ['any-mix', 'one-category'],
    default: 'any-mix',
    cite: '4-2-f2-any-mix',
  },
  'oki23-gov-once': { alternatives: ['once', 'each'], default: 'once', cite: '4-2-f3-opt-gov' },
  'oki23-gov-trigger': {
    alternatives: ['category-and-finding', 'category-only', 'finding-only'],
    default: 'category-and-finding',
    cite: ['4-2-f3-opt-gov', '4-2-b-gov'],
  },
  'oki23-triangle': {
    alternatives: ['not-met', 'met', 'finding'],
    default: 'finding',
    cite: ['4-2-v1-none', '4-2-v2-not-org'],
  },
  'oki23-two-viewpoints': { alternatives: ['both', 'either'], default: 'both', cite: '4-2-v1-doc' },
  'oki23-both-forms': { alternatives: ['both', 'form2-alone'], default: 'both', cite: '4-2-f2-17' },
  'oki23-first-day': {
    alternatives: ['not-counted', 'counted'],
    default: 'not-counted',
    cite: '1-2-validity',
  },
  'oki23-approx': {
    alternatives: ['no-hard-deadline', 'anniversary'],
    default: 'no-hard-deadline',
    cite: ['5-year1', '5-year2'],
  },
  'oki23-no-report': {
    alternatives: ['discretionary', 'automatic'],
    default: 'discretionary',
    cite: ['5-no-report', '9-discretion'],
  },
}
