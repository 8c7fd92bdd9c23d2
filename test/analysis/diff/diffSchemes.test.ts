import { beforeAll, describe, expect, test } from 'vitest'
import {
  okinawaSdgs20230731,
  okinawaSdgs20260603,
  schemes,
  toyotaSdgsRound4,
  yokohamaYSdgs20201012,
  yokohamaYSdgs20240401,
} from '../../../schemes/index.ts'
import { amendScheme, diffSchemes, type SchemeDiff } from '../../../src/analysis/index.ts'
import { assess } from '../../../src/index.ts'
import { checkOrigins } from '../../../src/scheme/checks/checkPredecessor.ts'
import type { Scheme } from '../../../src/scheme/schemeDefinition.ts'

let okinawa: SchemeDiff
const of = (diff: SchemeDiff, kind: string) => diff.changes.filter((change) => change.kind === kind)
const made = ({ outcomes }: SchemeDiff) => {
  if (outcomes.comparison !== 'made') throw new Error(outcomes.because)
  return outcomes
}

beforeAll(() => {
  okinawa = diffSchemes(okinawaSdgs20230731, okinawaSdgs20260603)
})

describe('diffSchemes() of both texts of Okinawa', () => {
  test('holds what tiers ask side by side: 17 of 21 and 60 of 95, then 15 of 19 and 60, and 11 of 19 and 50', () => {
    const rows = okinawa.thresholds
      .filter(({ measure }) => ['itemsMet', 'planScore'].includes(measure.b ?? ''))
      .map(({ tier, measure, a, b, direction }) => [
        tier.b,
        measure.b,
        a && [a.value, a.of, a.citation.text],
        b && [b.value, b.of, b.citation.text],
        direction,
      ])
    expect(rows).toEqual([
      [
        'platinum',
        'itemsMet',
        ['17', '21', '4(2)【第2号様式】; A4-2'],
        ['15', '19', '第6条第1号（第2号様式）'],
        'lowered',
      ],
      [
        'platinum',
        'planScore',
        ['60', '95', '4(2)【第3号様式】'],
        ['60', undefined, '第6条第1号（第3号様式）'],
        'same',
      ],
      ['active', 'itemsMet', undefined, ['11', '19', '第6条第2号（第2号様式）'], undefined],
      ['active', 'planScore', undefined, ['50', undefined, '第6条第2号（第3号様式）'], undefined],
    ])
  })

  test('has one tier more, アクティブパートナー (第6条第2号)', () => {
    expect(of(okinawa, 'tier/added').map(({ element }) => element)).toEqual([{ b: 'active' }])
    expect(of(okinawa, 'tier/removed')).toEqual([])
    const threshold = of(okinawa, 'tier/changed').find(({ b }) => b)
    expect([threshold?.a?.value, threshold?.b?.value]).toEqual(['17', '15'])
    expect([threshold?.a?.path, threshold?.b?.path]).toEqual([
      'tiers.platinum.when.of[0].value',
      'tiers.platinum.when.of[0].value',
    ])
  })

  test('has a validity of 4 years, counted from the day itself, to 31 March, in place of 2 years', () => {
    const changed = of(okinawa, 'validity/changed').map(({ a, b }) => [a?.value, b?.value])
    expect(changed).toEqual([
      [2, 4],
      ['firstDayNotCounted', 'firstDayCounted'],
      ['lastDay', 'dayAfter'],
      [undefined, { month: 3, day: 31 }],
    ])
    // 2026-04-01: two years on to 2028-04-01 (民法第140条); four years are over on 2030-03-31, 経過した日 2030-04-01.
    expect(okinawa.validity).toEqual([
      { decidedOn: '2026-04-01', a: { until: '2028-04-01' }, b: { until: '2031-03-31' } },
      { decidedOn: '2026-06-03', a: { until: '2028-06-03' }, b: { until: '2031-03-31' } },
      { decidedOn: '2027-03-31', a: { until: '2029-03-31' }, b: { until: '2031-03-31' } },
    ])
    const { validity } = diffSchemes(okinawaSdgs20230731, okinawaSdgs20260603, { decidedOn: ['2026-03-31'] })
    expect(validity).toEqual([
      { decidedOn: '2026-03-31', a: { until: '2028-03-31' }, b: { until: '2030-03-31' } },
    ])
  })

  test('has the same grounds for revocation, and 辞退届 beside them (第11条第1項第5号)', () => {
    expect(of(okinawa, 'ground/added').map(({ element, b }) => [element.b, b?.citations[0]?.text])).toEqual([
      ['withdrawal-filed', '第11条第1項第5号'],
    ])
    expect(of(okinawa, 'ground/removed')).toEqual([])
    // 9(3) and 第11条第1項第3号 alike name a report that is not filed; when it is due has changed.
    expect(new Set(of(okinawa, 'ground/changed').map(({ element }) => element.b))).toEqual(
      new Set(['report-missing']),
    )
  })

  test('has reports every year within 20 days, no longer two in all', () => {
    const changed = of(okinawa, 'report/changed').map(({ a, b }) => [a?.value, b?.value])
    expect(changed).toContainEqual([2, undefined])
    expect(changed).toContainEqual([undefined, { length: { days: 20 }, counting: 'firstDayNotCounted' }])
  })

  test('has exclusions of 第4条第2項, fees no more, and a transition for February 2026', () => {
    const added = of(okinawa, 'exclusion/added').map(({ element }) => element.b)
    expect(added).toEqual(
      expect.arrayContaining(['boryokudan', 'public-order', 'serious-breach-at-decision']),
    )
    expect(of(okinawa, 'fee/removed').map(({ element }) => element.a)).toEqual(['application', 'renewal'])
    expect(of(okinawa, 'transition/added').map(({ element }) => element.b)).toContain('february-2026')
  })

  test('pairs what asks the same under another name, and what carries over', () => {
    const pairs = okinawa.changes.map(({ kind, element }) => [kind, element.a, element.b].join(' '))
    expect(pairs).toContain('requirement/changed committee-review committee-heard')
    expect(pairs).toContain('requirement/changed documents documents-submitted')
    expect(pairs.filter((of) => of.includes('officeInPrefecture') && !of.startsWith('fact/changed'))).toEqual(
      [],
    )
    const computed = of(okinawa, 'fact/computedBefore').map(({ element, a }) => [element.b, a?.path])
    expect(computed).toEqual([
      ['itemsMet', 'measures.itemsMet'],
      ['planScore', 'measures.planScore'],
    ])
  })

  test('holds formulas by their kind alone: written out they are megabytes', () => {
    expect(JSON.stringify(okinawa).length).toBeLessThan(200_000)
    const [formula, most] = of(okinawa, 'measure/changed').filter(({ element }) => element.b === 'itemsMet')
    expect([formula?.a?.value, formula?.b?.value]).toEqual([{ kind: 'add' }, { kind: 'fact' }])
    expect(most?.a).toMatchObject({ path: 'measures.itemsMet.max' })
  })

  test('rests on a mapping that fits the text of 2023', () => {
    expect(checkOrigins(okinawaSdgs20260603, okinawaSdgs20230731)).toEqual([])
    expect(made(okinawa)).toMatchObject({ through: 'predecessor', free: [] })
  })

  test('finds who fares differently, and that a platinum partner keeps platinum', () => {
    const told = made(okinawa).changes.map(({ from, to, kind, reading }) => [
      from,
      to,
      kind,
      reading?.alternative,
    ])
    // 17 items and 60 points are more than 15 and 60; where form 2 alone decides, 60 points are not needed.
    expect(told).toEqual([
      ['platinum', 'active', 'impossible', undefined],
      ['platinum', null, 'impossible', undefined],
      [null, 'platinum', 'possible', undefined],
      [null, 'active', 'possible', undefined],
      ['platinum', 'active', 'possible', 'form2-alone'],
      ['platinum', null, 'possible', 'form2-alone'],
    ])
  })

  test('has a witness for each, to whom assess() gives both results', () => {
    for (const change of made(okinawa).changes) {
      if (change.kind !== 'possible') continue
      const { from, to, reading, witness } = change
      const readings = reading ? { [reading.id]: reading.alternative } : {}
      const stages = ['criteria'] as const
      const before = assess(okinawaSdgs20230731, witness.facts.a, { stages, readings })
      const after = assess(okinawaSdgs20260603, witness.facts.b, { stages })
      expect([before.ok && before.value.tier, after.ok && after.value.tier]).toEqual([from, to])
      const [items, points] = witness.figures
      expect(before.ok && before.value.measures['planScore']).toMatchObject({ exact: points?.a })
      expect(witness.facts.b).toMatchObject({ itemsMet: items?.b, planScore: points?.b })
    }
  })

  test('told the other way round is the same the other way round', () => {
    const back = diffSchemes(okinawaSdgs20260603, okinawaSdgs20230731)
    expect(of(back, 'tier/removed').map(({ element }) => element)).toEqual([{ a: 'active' }])
    expect(back.thresholds[0]).toMatchObject({ a: { value: '15' }, b: { value: '17' }, direction: 'raised' })
    expect(made(back).changes.map(({ from, to }) => [to, from])).toEqual(
      made(okinawa).changes.map(({ from, to }) => [from, to]),
    )
  })

  test('follows the readings that it is told', () => {
    const readings = { a: { 'oki23-both-forms': 'form2-alone' }, b: { 'oki26-elapsed': 'last-day' } }
    const diff = diffSchemes(okinawaSdgs20230731, okinawaSdgs20260603, { readings })
    expect(diff.thresholds.find(({ measure }) => measure.b === 'planScore')?.a).toBeUndefined()
    expect(diff.validity[0]).toMatchObject({ b: { until: '2030-03-31' } })
    const opened = made(diff).changes.find(({ from, to }) => from === 'platinum' && to === 'active')
    expect([opened?.kind, opened?.reading]).toEqual(['possible', undefined])
    expect(() =>
      diffSchemes(okinawaSdgs20230731, okinawaSdgs20260603, { readings: { a: { no: 'x' } } }),
    ).toThrow(RangeError)
  })
})

describe('diffSchemes()', () => {
  test.each(schemes.map((scheme) => [`${scheme.id}@${scheme.edition}`, scheme] as const))(
    'of %s with itself is empty, and nobody fares differently',
    (_, scheme) => {
      const diff = diffSchemes(scheme, scheme)
      expect(diff.changes).toEqual([])
      expect(diff.thresholds.filter(({ direction }) => direction !== 'same')).toEqual([])
      expect(made(diff).changes.filter(({ kind }) => kind !== 'impossible')).toEqual([])
    },
    30_000,
  )

  test('says why applicants of two schemes cannot be compared, and pairs what it can', () => {
    const diff = diffSchemes(toyotaSdgsRound4, yokohamaYSdgs20240401)
    expect(diff.outcomes).toEqual({ comparison: 'notPossible', because: 'noMapping' })
    expect(of(diff, 'tier/added')).toHaveLength(3)
    expect(of(diff, 'tier/removed')).toHaveLength(3)
  })

  test('says that nothing is mapped on which the tiers rest, and that a mapping does not fit', () => {
    const mapped = (facts: NonNullable<Scheme['predecessor']>['facts']): Scheme => ({
      ...okinawaSdgs20260603,
      predecessor: { edition: '2023-07-31', facts },
    })
    const none = mapped({ platformMember: { fact: 'platformMember' } })
    expect(diffSchemes(okinawaSdgs20230731, none).outcomes).toEqual({
      comparison: 'notPossible',
      because: 'notMapped',
    })
    const unfit = mapped({ platformMember: { fact: 'platformMembership' } })
    expect(diffSchemes(okinawaSdgs20230731, unfit).outcomes).toMatchObject({
      comparison: 'notPossible',
      because: 'mappingUnfit',
      issues: [
        { code: 'definition/unknown-reference', path: ['predecessor', 'facts', 'platformMember', 'fact'] },
      ],
    })
  })

  test('compares the validity alone where of an older text nothing else is held', () => {
    const diff = diffSchemes(yokohamaYSdgs20201012, yokohamaYSdgs20240401)
    expect(new Set(diff.changes.map(({ kind }) => kind.split('/')[0]))).toEqual(new Set(['validity']))
    expect(diff.outcomes).toEqual({ comparison: 'notPossible', because: 'periodOnly' })
    // The operator publishes 2024-04-01 -> 2028-03-31; two years counted from the day itself end on 2026-03-31.
    expect(diff.validity[0]).toEqual({
      decidedOn: '2024-04-01',
      a: { until: '2026-03-31' },
      b: { until: '2028-03-31' },
    })
  })

  test('compares an edition with its amendment, and finds whom a lowered threshold moves', () => {
    const amended = amendScheme(yokohamaYSdgs20240401, [{ path: 'tiers.supreme.when.value', value: '75' }])
    if (!amended.ok) throw new Error(amended.issues[0].message)
    const diff = diffSchemes(yokohamaYSdgs20240401, amended.value.scheme)
    expect(diff.changes.map(({ kind, a, b }) => [kind, a?.value, b?.value])).toEqual([
      ['tier/changed', '80', '75'],
    ])
    const moved = made(diff).changes.filter(({ kind }) => kind === 'possible')
    // 75 to 79 points were superior and are supreme now; at more than 79 no band of the text says what they were.
    expect(moved.map(({ from, to, reading }) => [from, to, reading])).toEqual([
      ['superior', 'supreme', undefined],
    ])
  })

  test('takes a fact by another name for what it is: nothing changes but the name', () => {
    const renamed = renamedFact(okinawaSdgs20260603, 'itemsMet', 'itemsConfirmed')
    const diff = diffSchemes(okinawaSdgs20260603, renamed)
    expect(diff.changes.map(({ kind, element }) => [kind, element])).toEqual([
      ['fact/renamed', { a: 'itemsMet', b: 'itemsConfirmed' }],
    ])
    expect(made(diff).changes.filter(({ kind }) => kind !== 'impossible')).toEqual([])
  })

  test('sees that two tiers have changed their places', () => {
    const [first, second, ...others] = toyotaSdgsRound4.tiers
    const diff = diffSchemes(toyotaSdgsRound4, { ...toyotaSdgsRound4, tiers: [second!, first!, ...others] })
    expect(diff.changes.map(({ kind, a, b }) => [kind, a?.value, b?.value])).toEqual([
      ['tier/order', ['gold', 'silver', 'bronze'], ['silver', 'gold', 'bronze']],
    ])
  })

  test('takes a tier by another name that asks the same for the same tier', () => {
    const tiers = toyotaSdgsRound4.tiers.map((tier) =>
      tier.id === 'gold' ? { ...tier, id: 'golden' } : tier,
    )
    const diff = diffSchemes(toyotaSdgsRound4, { ...toyotaSdgsRound4, tiers })
    expect(of(diff, 'tier/renamed').map(({ element }) => element)).toEqual([{ a: 'gold', b: 'golden' }])
    expect(made(diff).changes.filter(({ kind }) => kind !== 'impossible')).toEqual([])
  })

  test('freezes what it returns and nothing that it was given', () => {
    expect(Object.isFrozen(okinawa.changes[0])).toBe(true)
    expect(Object.isFrozen(okinawaSdgs20260603.tiers[0])).toBe(false)
  })
})

/** The next edition of a scheme, in which one fact has another name and everything else stays. */
function renamedFact(scheme: Scheme, from: string, to: string): Scheme {
  const rename = (node: unknown): unknown => {
    if (typeof node !== 'object' || node === null) return node
    if (Array.isArray(node)) return node.map(rename)
    return Object.fromEntries(
      Object.entries(node).map(([key, value]) => [
        key,
        key === 'fact' && value === from ? to : rename(value),
      ]),
    )
  }
  const { facts, predecessor, ...rules } = scheme
  const all = Object.keys(facts).map((id) => [id === from ? to : id, { fact: id }])
  const kept = Object.entries(facts).map(([id, fact]) => [id === from ? to : id, fact])
  return {
    ...(rename(rules) as Scheme),
    facts: Object.fromEntries(kept),
    edition: '2030-04-01',
    predecessor: { edition: scheme.edition, facts: Object.fromEntries(all) },
  }
}
