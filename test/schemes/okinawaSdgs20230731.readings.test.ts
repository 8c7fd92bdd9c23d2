import { describe, expect, test } from 'vitest'
import type { AssessOptions } from '../../src/assess/options.ts'
import { verdictOf } from '../laws/assessed.ts'
import { assessed, tier, until, verdict } from './asking.ts'
import {
  application,
  choosing,
  criteria,
  curable,
  figure,
  gate,
  itemsMet,
  optional,
  requiredItems,
  scheme,
  three,
  under,
} from './okinawaSdgs20230731.applicant.ts'

// interpretations.json: what each alternative makes of the case that its effect names.

const threeAt20 = { initiatives: three({ base: '20' }) }
const four = choosing('OK-L-1', 'OK-L-2', 'OK-GL-1', 'OK-GL-2')

/** 15 required items met, and of four chosen the first is not. */
const firstNotMet = {
  items: {
    ...itemsMet(15, 0).items,
    'OK-L-1': { chosen: true, met: false },
    'OK-L-2': { chosen: true, met: true },
    'OK-L-3': { chosen: true, met: true },
    'OK-GL-1': { chosen: true, met: true },
  },
}

/** 16 required items met, and one more that has a ○ for its existence and a △ for its suitability. */
const oneTriangle = {
  items: {
    ...Object.fromEntries(requiredItems.map((id, at) => [id, { met: at < 16 }])),
    'OK-G-5': { evidenceShown: true, notOrganised: true },
  },
  ...threeAt20,
}

describe('oki23-exactly-or-excess: four chosen', () => {
  test.each([
    ['exactly-3-curable', 'unmet', ['electives-chosen']],
    ['excess-unscored', 'met', []],
    ['reject', 'unmet', []],
  ])('%s', (alternative, received, mendable) => {
    const options = under('oki23-exactly-or-excess', alternative, application)
    expect(gate('electives-chosen', four, options)).toBe(received)
    expect(curable(four, options)).toEqual(mendable)
  })
})

describe('oki23-which-three: four chosen, of which the first is not met', () => {
  test.each([
    ['designated', '17 to 18'],
    ['first-three', '17'],
    ['best-three', '18'],
  ])('%s', (alternative, count) => {
    expect(figure('itemsMet', firstNotMet, under('oki23-which-three', alternative, criteria))).toBe(count)
  })

  test('the designated ones settle it', () => {
    const designate = (...ids: string[]) => ({
      items: Object.fromEntries(
        Object.entries(firstNotMet.items).map(([id, item]) => [
          id,
          ids.includes(id) ? { ...item, designated: true } : item,
        ]),
      ),
    })
    expect(figure('itemsMet', designate('OK-L-1', 'OK-L-2', 'OK-GL-1'))).toBe('17')
    expect(figure('itemsMet', designate('OK-L-2', 'OK-L-3', 'OK-GL-1'))).toBe('18')
    // two designated, and the third one is either of the others
    expect(figure('itemsMet', designate('OK-L-2', 'OK-GL-1'))).toBe('17 to 18')
    expect(figure('itemsMet', designate('OK-L-1', 'OK-L-2'))).toBe('17')
    // more than three designated leave open which of them count
    expect(figure('itemsMet', designate('OK-L-1', 'OK-L-2', 'OK-L-3', 'OK-GL-1'))).toBe('17 to 18')
  })
})

describe('oki23-choose-2-or-3', () => {
  const two = under('oki23-choose-2-or-3', 'two', application)
  test('two: 2 are received and 3 are not, and 20 items are the most', () => {
    expect(gate('electives-chosen', choosing('OK-L-1', 'OK-L-2'), two)).toBe('met')
    expect(gate('electives-chosen', {}, two)).toBe('unmet')
    expect(figure('itemsMet', choosing('OK-L-1', 'OK-L-2', 'OK-L-3'), two)).toBe('20')
  })
})

describe('oki23-triangle: a △ on the item that decides', () => {
  test.each([
    ['not-met', null, 'unmet'],
    ['met', 'platinum', 'met'],
    ['finding', undefined, 'referred'],
  ])('%s', (alternative, earned, outcome) => {
    const options = under('oki23-triangle', alternative, criteria)
    expect(tier(scheme, oneTriangle, options)).toBe(earned)
    expect(assessed(scheme, oneTriangle, options).outcome).toBe(outcome)
  })

  test('the committee is named, until its finding on the item is recorded', () => {
    const found = assessed(scheme, oneTriangle, criteria)
    expect(found.referrals).toEqual([{ id: 'triangle', to: 'committee' }])
    const settled = (met: boolean) => {
      const items = { ...oneTriangle.items, 'OK-G-5': { ...oneTriangle.items['OK-G-5'], met } }
      return assessed(scheme, { ...oneTriangle, items }, criteria)
    }
    expect([settled(true).tier, settled(false).tier]).toEqual(['platinum', null])
    expect([settled(true).referrals, settled(false).referrals]).toEqual([[], []])
  })

  test('a △ that decides nothing refers nobody', () => {
    const items = { ...itemsMet(17, 3).items, 'OK-G-5': { evidenceShown: true, notOrganised: true } }
    const found = assessed(scheme, { items, ...threeAt20 }, criteria)
    expect([found.outcome, found.tier, found.referrals]).toEqual(['met', 'platinum', []])
    const few = { ...oneTriangle, initiatives: three({ base: '15' }) }
    expect(assessed(scheme, few, criteria).outcome).toBe('unmet')
    // Where form 2 is enough, the points of the plan are no reason not to refer.
    const alone = assessed(scheme, few, under('oki23-both-forms', 'form2-alone', criteria))
    expect([alone.outcome, alone.referrals]).toEqual(['referred', [{ id: 'triangle', to: 'committee' }]])
  })

  test('where no item can have a △, nothing is referred, whatever else is open', () => {
    const noTriangle = { vague: false, hearingNotConfirmed: false, notOrganised: false }
    const noCircle = { evidenceShown: false, hearingConfirmed: false, distinctive: false, organised: false }
    const open = { ...noTriangle, ...noCircle, legalOnly: false, mismatch: false, status: 'ongoing' }
    const items = {
      ...Object.fromEntries(requiredItems.map((id, at) => [id, { ...noTriangle, met: at < 16 }])),
      'OK-G-5': open,
    }
    const found = assessed(scheme, { items, ...threeAt20 }, criteria)
    expect([found.outcome, verdictOf(found, 'triangle')]).toEqual(['undetermined', 'unmet'])
  })
})

describe('oki23-two-viewpoints: ○ for existence, △ for suitability', () => {
  test.each([
    ['both', undefined],
    ['either', 'platinum'],
  ])('%s', (alternative, earned) => {
    expect(tier(scheme, oneTriangle, under('oki23-two-viewpoints', alternative, criteria))).toBe(earned)
  })
})

describe('oki23-gov-trigger', () => {
  const bonus = (governance: object, alternative: string, options: AssessOptions = criteria) =>
    figure(
      'governanceBonus',
      { initiatives: [...three(), { ...optional, ...governance }] },
      under('oki23-gov-trigger', alternative, options),
    )
  test.each([
    ['category-and-finding', '0', '2', '0 to 2'],
    ['category-only', '2', '2', '0 to 2'],
    // The finding itself is refused beside another category (contracts.md); the category need not be known.
    ['finding-only', '0', '2', '2'],
  ])('%s', (alternative, unfound, found, withoutCategory) => {
    expect(bonus({ category: 'governance', governance: false }, alternative)).toBe(unfound)
    expect(bonus({ category: 'governance', governance: true }, alternative)).toBe(found)
    expect(bonus({ category: null, governance: true }, alternative)).toBe(withoutCategory)
  })
})

test('oki23-both-forms: 17 items and 55 points', () => {
  const data = {
    ...itemsMet(17, 0),
    initiatives: [...three({ base: '20' }).slice(0, 2), { ...three()[2], base: '15' }],
  }
  expect(tier(scheme, data, criteria)).toBe(null)
  expect(tier(scheme, data, under('oki23-both-forms', 'form2-alone', criteria))).toBe('platinum')
})

test('oki23-first-day: the period, and the horizon of the plan', () => {
  const counted = { readings: { 'oki23-first-day': 'counted' } }
  expect(until(scheme, { decidedOn: '2024-02-15', ...counted })).toBe('2026-02-14')
  const on: AssessOptions = { at: 'decision', on: '2024-02-15' }
  const data = { initiatives: three({ ends: '2026-02-15' }) }
  expect(verdict(scheme, 'plan-horizon', data, on)).toBe('met')
  expect(verdict(scheme, 'plan-horizon', data, { ...on, ...counted })).toBe('unmet')
})
