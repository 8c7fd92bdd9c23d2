import { type ExpectedIssue, sorted } from '../../oracle/reading.ts'
import type { BadInput, Draft } from '../vector.ts'
import { contract } from './badNumbers.ts'

const one = (code: string, ...path: (string | number)[]): ExpectedIssue => ({ code, path })
type Bad = readonly [scheme: string, facts: unknown, ...issues: ExpectedIssue[]]

const okinawa = 'okinawa-sdgs@2026-06-03'
const okinawa2023 = 'okinawa-sdgs@2023-07-31'
const toyota = 'toyota-sdgs@round-4'
const yokohama = 'yokohama-y-sdgs@2024-04-01'

/** Numbers beyond what the text gives, flags and choices that are none, unknown keys, rows that cannot be. */
export const badFacts: readonly Draft<BadInput>[] = (
  [
    [yokohama, { points: '-0.01' }, one('number/below-minimum', 'points')],
    [yokohama, { points: -1 }, one('number/below-minimum', 'points')],
    [okinawa, { itemsMet: 20 }, one('number/above-maximum', 'itemsMet')],
    [
      okinawa,
      { itemsMet: '19.5' },
      one('number/integer', 'itemsMet'),
      one('number/above-maximum', 'itemsMet'),
    ],
    [okinawa, { itemsMet: '14.5' }, one('number/integer', 'itemsMet')],
    [okinawa, { itemsMet: -1 }, one('number/below-minimum', 'itemsMet')],
    [
      okinawa,
      { itemsMet: '-0.5' },
      one('number/integer', 'itemsMet'),
      one('number/below-minimum', 'itemsMet'),
    ],
    [
      okinawa,
      { itemsMet: 'x', planScore: 'y' },
      one('number/form', 'itemsMet'),
      one('number/form', 'planScore'),
    ],
    [okinawa, { platformMember: 'yes' }, one('input/type', 'platformMember')],
    [okinawa, { platformMember: 1 }, one('input/type', 'platformMember')],
    [okinawa, { platformMember: 'true' }, one('input/type', 'platformMember')],
    [okinawa, { platformmember: true }, one('key/unknown', 'platformmember')],
    [okinawa, { planscore: '60' }, one('key/unknown', 'planscore')],
    [okinawa, [], one('input/type')],
    [okinawa, 'itemsMet', one('input/type')],
    [okinawa, 15, one('input/type')],
    [toyota, { score: {} }, one('key/unknown', 'score')],
    [toyota, { scores: [] }, one('input/type', 'scores')],
    [toyota, { scores: '83/104' }, one('input/type', 'scores')],
    [toyota, { scores: { economy: { points: '1', max: '2' } } }, one('key/unknown', 'scores', 'economy')],
    [toyota, { scores: { social: { point: '1' } } }, one('key/unknown', 'scores', 'social', 'point')],
    [toyota, { scores: { social: '41/52' } }, one('input/type', 'scores', 'social')],
    [
      toyota,
      { scores: { social: { points: '53', max: '52' } } },
      one('number/above-maximum', 'scores', 'social', 'points'),
    ],
    [
      toyota,
      { scores: { social: { points: '52.01', max: '52' } } },
      one('number/above-maximum', 'scores', 'social', 'points'),
    ],
    [
      toyota,
      { scores: { social: { points: '0', max: '0' } } },
      one('number/not-above', 'scores', 'social', 'max'),
    ],
    [toyota, { scores: { social: { max: '-1' } } }, one('number/not-above', 'scores', 'social', 'max')],
    [
      toyota,
      { scores: { social: { points: '-1', max: '5' } } },
      one('number/below-minimum', 'scores', 'social', 'points'),
    ],
    [
      toyota,
      { scores: { environment: { points: '五' }, local: { max: true } }, workplaceConfirmed: 'はい' },
      one('number/form', 'scores', 'environment', 'points'),
      one('input/type', 'scores', 'local', 'max'),
      one('input/type', 'workplaceConfirmed'),
    ],
    ['toyota-workplace@undated', { attractionsPresent: '3.5' }, one('number/integer', 'attractionsPresent')],
    [
      'toyota-workplace@undated',
      { attractionsPresent: -4 },
      one('number/below-minimum', 'attractionsPresent'),
    ],
    ['toyota-workplace@undated', { legalAllApply: 'all' }, one('input/type', 'legalAllApply')],
    [yokohama, { bandFound: 'gold' }, one('choice/unknown', 'bandFound')],
    [yokohama, { bandFound: 'Superior' }, one('choice/unknown', 'bandFound')],
    [yokohama, { bandFound: 2 }, one('input/type', 'bandFound')],
    [yokohama, { appliedOn: '2026-02-29' }, one('date/impossible', 'appliedOn')],
    [yokohama, { appliedOn: '令和8年3月31日' }, one('date/form', 'appliedOn')],
    [yokohama, { appliedOn: 20260331 }, one('input/type', 'appliedOn')],
    [yokohama, { appliedOn: '1872-12-31' }, one('date/out-of-range', 'appliedOn')],
    [okinawa2023, { organisation: 'company' }, one('choice/unknown', 'organisation')],
    [okinawa2023, { items: { 'OK-S-9': { met: true } } }, one('key/unknown', 'items', 'OK-S-9')],
    [okinawa2023, { items: { 'ok-s-1': { met: true } } }, one('key/unknown', 'items', 'ok-s-1')],
    [okinawa2023, { items: { 'OK-S-1': true } }, one('input/type', 'items', 'OK-S-1')],
    [okinawa2023, { items: { 'OK-S-1': { met: '○' } } }, one('input/type', 'items', 'OK-S-1', 'met')],
    [okinawa2023, { initiatives: {} }, one('input/type', 'initiatives')],
    [okinawa2023, { initiatives: ['economy'] }, one('input/type', 'initiatives', 0)],
    [okinawa2023, { initiatives: [{}, {}, {}, {}, {}, {}] }, one('list/too-many', 'initiatives')],
    [
      okinawa2023,
      { initiatives: [{ category: 'economics' }] },
      one('choice/unknown', 'initiatives', 0, 'category'),
    ],
    [
      okinawa2023,
      { initiatives: [{ category: 'economy', base: '25.5' }] },
      one('number/above-maximum', 'initiatives', 0, 'base'),
    ],
    [
      okinawa2023,
      { initiatives: [{ category: 'local', optional: true, base: '5.5' }] },
      one('number/above-maximum', 'initiatives', 0, 'base'),
    ],
    [
      okinawa2023,
      { initiatives: [{ category: 'governance', base: '4' }] },
      one('record/not-allowed', 'initiatives', 0, 'category'),
    ],
    [
      okinawa2023,
      { initiatives: [{ category: 'social', base: '4', governance: true }] },
      one('record/not-allowed', 'initiatives', 0, 'governance'),
    ],
    [
      okinawa2023,
      { initiatives: [{ category: 'global', optional: true, base: '4', governance: true }] },
      one('record/not-allowed', 'initiatives', 0, 'governance'),
    ],
    [yokohama, JSON.parse('{"__proto__":{"points":"80"}}'), one('key/forbidden', '__proto__')],
    [
      toyota,
      JSON.parse('{"scores":{"__proto__":{"points":"1"}}}'),
      one('key/forbidden', 'scores', '__proto__'),
    ],
  ] satisfies readonly Bad[]
).map(([scheme, given, ...issues]) => ({
  input: { operation: 'assess', scheme, facts: given },
  expected: { issues: sorted(issues) },
  source: contract,
}))
