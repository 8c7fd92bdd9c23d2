import { deadlines, replay } from 'kijun'
import { okinawaSdgs20230731 as scheme } from 'kijun/schemes'
import { describe, expect, test } from 'vitest'
import { electiveItems } from '../oracle/schemes/okinawa2023.ts'
import { assessed, documents, standing, verdict } from './asking.ts'
import { applicant } from './okinawaSdgs20230731.applicant.ts'

const decided = (on: string, purpose: string) => ({ kind: 'decided', on, for: purpose, tier: 'platinum' })

// What the lines of the list leave open on either side of a step of the text.
describe('okinawa-sdgs@2023-07-31 beside its steps', () => {
  test('a renewal runs for two years from its own decision', () => {
    const events = [decided('2023-09-01', 'initial'), decided('2025-08-01', 'renewal')]
    expect(standing([scheme], events, '2025-07-31').until).toBe('2025-09-01')
    expect(standing([scheme], events, '2025-08-01').until).toBe('2027-08-01')
  })

  // 「概ね1年及び2年」 after 13 February 2024.
  test.each([
    ['not-counted', ['2025-02-13', '2026-02-13']],
    ['counted', ['2025-02-12', '2026-02-12']],
  ])('oki23-first-day, %s: reports when %j have elapsed', (reading, elapsed) => {
    const readings = { 'oki23-first-day': reading }
    const { history } = replay([scheme], { events: [decided('2024-02-13', 'initial')], readings })
    const found = deadlines(history).flatMap((of) => (of.kind === 'report' ? [of.elapsedOn] : []))
    expect(found).toEqual(elapsed)
  })

  const measuresOf = (facts: object, readings: { readonly [reading: string]: string } = {}) =>
    assessed(scheme, facts, { stages: ['criteria'], readings }).measures
  const initiative = (category: string, base: string, more: object = {}) => ({
    category,
    base,
    stakeholders: true,
    beyondRegion: true,
    governance: false,
    ...more,
  })

  // 得点構成表: 75 + 6 + 10 + 4, where the 4 hold the 2 of governance once; counted for each of two, 2 more.
  test.each([
    ['once', '95'],
    ['each', '97'],
  ])(
    'oki23-gov-once, %s: a plan of which nothing is known scores at most %s, and a perfect one so many',
    (once, most) => {
      const readings = { 'oki23-gov-once': once }
      expect(measuresOf({}, readings)['governanceBonus']).toMatchObject({ high: { exact: '4' } })
      expect(measuresOf({}, readings)['planScore']).toMatchObject({
        low: { exact: '0' },
        high: { exact: most },
      })
      const required = ['economy', 'social', 'environment'].map((category) => initiative(category, '25'))
      const best = initiative('governance', '5', { optional: true, governance: true })
      expect(measuresOf({ initiatives: [...required, best, best] }, readings)).toMatchObject({
        planScore: { exact: most },
        governanceBonus: { exact: '4' },
        requiredBonus: { exact: '6' },
        optionalBase: { exact: '10' },
        requiredBase: { exact: '75' },
      })
    },
  )

  // 「経済」・「社会」・「環境」の各分類1つずつ: each counted by itself, and none that is optional.
  test.each([
    [
      ['economy', 'economy', 'social'],
      { requiredEconomy: '2', requiredSocial: '1', requiredEnvironment: '0' },
    ],
    [
      ['social', 'social', 'environment'],
      { requiredEconomy: '0', requiredSocial: '2', requiredEnvironment: '1' },
    ],
    [
      ['environment', 'environment', 'economy'],
      { requiredEconomy: '1', requiredSocial: '0', requiredEnvironment: '2' },
    ],
  ])('initiatives of %j are counted by their fields', (categories, counts) => {
    const optional = ['economy', 'social'].map((category) => initiative(category, '5', { optional: true }))
    const initiatives = [...categories.map((category) => initiative(category, '20')), ...optional]
    const measures = measuresOf({ initiatives })
    for (const [measure, exact] of Object.entries(counts))
      expect([measure, measures[measure]]).toMatchObject([measure, { exact }])
    expect(measures['requiredInitiatives']).toMatchObject({ exact: '3' })
    expect(measures['optionalInitiatives']).toMatchObject({ exact: '2' })
  })

  // 2(5)②: 追記や修正が必要な場合は修正依頼: what the forms and the documents hold can be mended, and progress can (5 改善). The
  // window, the way of submission, a second application and what the committee finds cannot.
  test('what can be mended is what the forms hold', () => {
    const mendable = (scheme.requirements ?? []).filter(({ curable }) => curable === true).map(({ id }) => id)
    expect(mendable.sort()).toEqual(
      [
        'applying-office',
        'consents',
        'documents',
        'electives-mixed',
        'excel',
        'file-names',
        'form-fields',
        'goals-chosen',
        'initiatives-described',
        'items-described',
        'items-evidenced',
        'kpi-numeric',
        'kpi-values',
        'optional-initiatives',
        'progress-in-order',
        'stakeholders-consent',
        'targets-entered',
        'three-fields',
      ].sort(),
    )
  })

  // 2(3): by e-mail; on paper, by post or by hand, only where that was agreed before.
  test.each([
    ['email', false, 'met'],
    ['post', true, 'met'],
    ['hand', true, 'met'],
    ['post', false, 'unmet'],
    ['hand', false, 'unmet'],
    ['fax', true, 'unmet'],
    ['webForm', true, 'unmet'],
  ])('submitted by %s, agreed %s: %s', (channel, channelAgreed, expected) => {
    const data = { ...applicant, channel, channelAgreed }
    expect(verdict(scheme, 'channel', data, { at: 'application' })).toBe(expected)
  })

  // 3【第2号様式】: who chose too few of the others is asked to choose more, however an excess is read; `reject` asks nobody.
  test.each([
    ['exactly-3-curable', ['electives-chosen']],
    ['excess-unscored', ['electives-chosen']],
    ['reject', []],
  ])('oki23-exactly-or-excess, %s: with two chosen, mendable are %j', (reading, mendable) => {
    const chosen = electiveItems.map((id, at) => [id, { ...applicant.items[id], chosen: at < 2 }])
    const data = { ...applicant, items: { ...applicant.items, ...Object.fromEntries(chosen) } }
    const readings = { 'oki23-exactly-or-excess': reading }
    const { curable } = assessed(scheme, data, { at: 'application', on: '2023-09-08', readings })
    expect(curable.filter((id) => id === 'electives-chosen')).toEqual(mendable)
  })

  // 「6項目から3項目」, or the 2 of the note on the form; more than that where the excess is merely not scored.
  test.each([
    ['exactly-3-curable', 'three', [false, false, false, true, false, false, false]],
    ['excess-unscored', 'three', [false, false, false, true, true, true, true]],
    ['reject', 'three', [false, false, false, true, false, false, false]],
    ['exactly-3-curable', 'two', [false, false, true, false, false, false, false]],
    ['excess-unscored', 'two', [false, false, true, true, true, true, true]],
    ['reject', 'two', [false, false, true, false, false, false, false]],
  ])('oki23-exactly-or-excess, %s, of %s: none to six chosen are taken as %j', (reading, choose, taken) => {
    const readings = { 'oki23-exactly-or-excess': reading, 'oki23-choose-2-or-3': choose }
    const found = taken.map((_, many) => {
      const items = Object.fromEntries(electiveItems.map((id, at) => [id, { chosen: at < many }]))
      return (
        verdict(scheme, 'electives-chosen', { items }, { at: 'application', on: '2023-09-08', readings }) ===
        'met'
      )
    })
    expect(found).toEqual(taken)
  })

  // 「地域課題への貢献」・「国際課題への貢献」: any of the six, or of one category alone.
  test.each([
    [[0, 1, 2], 'met'],
    [[3, 4, 5], 'met'],
    [[0, 1, 3], 'unmet'],
    [[0, 4, 5], 'unmet'],
  ])('oki23-elective-mix: items %j of one category: %s', (places, expected) => {
    const items = Object.fromEntries(electiveItems.map((id, at) => [id, { chosen: places.includes(at) }]))
    const mixed = (reading: string) =>
      verdict(
        scheme,
        'electives-mixed',
        { items },
        { at: 'application', readings: { 'oki23-elective-mix': reading } },
      )
    expect([mixed('one-category'), mixed('any-mix')]).toEqual([expected, 'met'])
  })

  test.each([
    [['economy', 'social', 'environment'], 'met'],
    [['economy', 'economy', 'social', 'environment'], 'unmet'],
    [['economy', 'social', 'social', 'environment'], 'unmet'],
    [['economy', 'social', 'environment', 'environment'], 'unmet'],
    [['social', 'environment'], 'unmet'],
    [['economy', 'environment'], 'unmet'],
    [['economy', 'social'], 'unmet'],
  ])('各分類1つずつ: required initiatives of %j: %s', (categories, expected) => {
    const initiatives = categories.map((category) => initiative(category, '20'))
    expect(verdict(scheme, 'three-fields', { initiatives }, { at: 'application' })).toBe(expected)
  })

  // 3【第3号様式】: a plan of the two years from the day of the certification.
  test.each([
    ['not-counted', '2025-06-01', 'met'],
    ['not-counted', '2026-02-13', 'met'],
    ['not-counted', '2026-02-14', 'unmet'],
    ['counted', '2025-06-01', 'met'],
    ['counted', '2026-02-12', 'met'],
    ['counted', '2026-02-13', 'unmet'],
  ])(
    'oki23-first-day, %s: certified on 2024-02-13, a plan that ends on %s: %s',
    (reading, ends, expected) => {
      const options = { at: 'decision', on: '2024-02-13', readings: { 'oki23-first-day': reading } } as const
      expect(verdict(scheme, 'plan-horizon', { initiatives: [{ ends }] }, options)).toBe(expected)
    },
  )

  // 「概ね1年及び2年」 read as anniversaries, and a missing report as a ground by itself: after each of the two years.
  test.each([
    ['not-counted', 'year1', '2025-02-13', '2025-02-14'],
    ['not-counted', 'year2', '2026-02-13', '2026-02-14'],
    ['counted', 'year1', '2025-02-12', '2025-02-13'],
    ['counted', 'year2', '2026-02-12', '2026-02-13'],
  ])(
    'oki23-approx, anniversary, %s: certified on 2024-02-13, the report of %s is in time until %s',
    (first, year, last, late) => {
      const readings = {
        'oki23-no-report': 'automatic',
        'oki23-approx': 'anniversary',
        'oki23-first-day': first,
      }
      const missing = (on: string, filed: boolean) => {
        const reports = { year1: { filed: true }, year2: { filed: true }, [year]: { filed } }
        return verdict(
          scheme,
          'report-missing',
          { certifiedOn: '2024-02-13', reports },
          { at: 'holding', on, readings },
        )
      }
      expect([missing(last, false), missing(late, false), missing(late, true)]).toEqual([
        'met',
        'unmet',
        'met',
      ])
    },
  )

  // A2-10: the result is notified whatever it is, and whoever is certified or renewed gets the certificate.
  test.each([
    ['certified', ['result', 'certificate']],
    ['renewed', ['result', 'certificate']],
    ['refused', ['result']],
    ['notRenewed', ['result']],
  ] as const)('%s: %j', (on, expected) => {
    const tier = on === 'certified' || on === 'renewed' ? 'platinum' : null
    expect(documents(scheme, { on, tier })).toEqual(expect.arrayContaining([...expected]))
  })
})
