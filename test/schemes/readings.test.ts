import { schemes } from 'kijun/schemes'
import { expect, test } from 'vitest'

/** What is followed where a caller chooses nothing: the default that the list of interpretations gives with its reason. */
const defaults: { readonly [edition: string]: { readonly [reading: string]: string } } = {
  'sp2-esg@undated': {
    'sp2-signature-sentence': 'sig-and-council-or-public',
    'sp2-keyword-lists': 'listed-auto-others-finding',
    'sp2-item2-conjunction': 'both',
    'sp2-item3-parenthesis': 'alternative',
    'sp2-first-day': 'not-counted',
    'sp2-renewal-anchor': 'anniversary',
  },
  'toyota-sdgs@round-4': {
    'toyota-fallback': 'highest-tier-met',
    'toyota-near-which': 'overall-only',
    'toyota-wp-state': 'notice-enough',
    'toyota-validity-formula': 'fixed-end',
    'toyota-benefit-cells': 'rows-1-2-silver',
  },
  'toyota-workplace@undated': {},
  'okinawa-sdgs@2023-07-31': {
    'oki23-choose-2-or-3': 'three',
    'oki23-exactly-or-excess': 'exactly-3-curable',
    'oki23-which-three': 'designated',
    'oki23-elective-mix': 'any-mix',
    'oki23-gov-once': 'once',
    'oki23-gov-trigger': 'category-and-finding',
    'oki23-triangle': 'finding',
    'oki23-two-viewpoints': 'both',
    'oki23-both-forms': 'both',
    'oki23-first-day': 'not-counted',
    'oki23-approx': 'no-hard-deadline',
    'oki23-no-report': 'discretionary',
  },
  'okinawa-sdgs@2026-06-03': {
    'oki26-4-1-and': 'both',
    'oki26-lookback-direction': 'forward',
    'oki26-lookback-base': 'both',
    'oki26-elapsed': 'next-day',
    'oki26-report-first-day': 'not-counted',
    'oki26-report-holiday': 'shift',
    'oki26-report-chain': 'from-original',
    'oki26-provisional': 'replaces-becomes-final',
    'oki26-withdrawal': 'revocation-needed',
    'oki26-renewal-start': 'from-renewal-certification',
    'oki26-s2-kpi': 'condition-of-extension',
    'oki26-s2-between': 'old-2-years',
  },
  'yokohama-y-sdgs@2024-04-01': {
    'yoko-band-gap': 'refer',
    'yoko-first-day': 'counted',
    'yoko-tax-moment': 'application-and-decision',
    'yoko-lookback': 'forward',
    'yoko-11-2-lower': 'rank-up-only',
    'yoko-renewal-anchor': 'renewal-day',
    'yoko-renewal-lapse': 'gap-uncertified',
    'yoko-suspension-end': 'open-ended-clock-runs',
    'yoko-suspension-mark': 'mark-stops',
    'yoko-17-2-up': 'literal-any',
    'yoko-17-2-latest': 'no',
  },
}

test.each(schemes.map((scheme) => [`${scheme.id}@${scheme.edition}`, scheme] as const))(
  'readings of %s follow the default of the list where nothing is chosen',
  (name, scheme) => {
    const held = Object.entries(scheme.readings ?? {}).map(([id, reading]) => [id, reading.default])
    expect(Object.fromEntries(held)).toEqual(defaults[name])
  },
)
