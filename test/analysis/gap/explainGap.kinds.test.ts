import { describe, expect, test } from 'vitest'
import { explainGap, gapToTier } from '../../../src/analysis/index.ts'
import { type AssessOptions, type Condition, defineScheme, type Scheme } from '../../../src/index.ts'

const cite = 'p'

/** A tier that asks for one thing, over a fact and a measure of each kind; nothing has words of its own. */
function asking(when: Condition): Scheme {
  return defineScheme({
    id: 'kinds',
    edition: '1',
    provisions: { p: { cite: '第1条', about: 'tier', treatment: 'rule' } },
    facts: {
      points: { kind: 'number', min: '0', max: '100', step: '1', unit: 'points', cite },
      share: { kind: 'number', min: '0', max: '100', unit: 'km', cite },
      free: { kind: 'number', cite },
      least: { kind: 'number', min: '5', cite },
      most: { kind: 'number', max: '10', cite },
      plan: { kind: 'text', cite },
      heldOn: { kind: 'date', cite },
      size: { kind: 'choice', options: ['small', 'large'], cite },
      items: {
        kind: 'group',
        cite,
        fields: {
          met: { kind: 'flag' },
          grade: { kind: 'choice', options: ['a', 'b'] },
          points: { kind: 'number', min: '0', max: { field: 'max' } },
          max: { kind: 'number', above: '0' },
        },
        rows: { x: {}, y: {}, z: {} },
      },
      offices: { kind: 'list', maxRecords: 3, cite, fields: { open: { kind: 'flag' } } },
    },
    measures: {
      points: { value: { kind: 'fact', fact: 'points' }, cite },
      share: { value: { kind: 'fact', fact: 'share' }, cite },
      free: { value: { kind: 'fact', fact: 'free' }, cite },
      least: { value: { kind: 'fact', fact: 'least' }, cite },
      most: { value: { kind: 'fact', fact: 'most' }, cite },
      some: {
        value: {
          kind: 'add',
          of: [
            { kind: 'cap', at: '20', of: { kind: 'fact', fact: 'points' } },
            { kind: 'literal', value: '10' },
          ],
        },
        cite,
      },
      met: { value: { kind: 'count', in: 'items', where: { kind: 'field', field: 'met', is: true } }, cite },
      graded: {
        value: { kind: 'count', in: 'items', where: { kind: 'field', field: 'grade', is: 'a' } },
        cite,
      },
      open: {
        value: { kind: 'count', in: 'offices', where: { kind: 'field', field: 'open', is: true } },
        cite,
      },
      rate: {
        value: { kind: 'rate', in: 'items', points: 'points', max: 'max', take: 'overall' },
        shown: 'percent',
        cite,
      },
    },
    tiers: [{ id: 'gold', cite, when }],
  })
}

const compare = (
  measure: string,
  is: 'atLeast' | 'moreThan' | 'atMost' | 'lessThan' | 'equal',
  value: string,
): Condition => ({ kind: 'compare', measure, is, value })

function told(scheme: Scheme, data: unknown, options: AssessOptions = {}): readonly [string, string] {
  const gap = gapToTier(scheme, data, 'gold', options)
  if (!gap.ok) throw new Error(gap.issues[0].message)
  return [explainGap(scheme, gap.value, { locale: 'en' }), explainGap(scheme, gap.value, { locale: 'ja' })]
}

const on = '2026-06-01'
const needed = (text: string) => /(?:What is lacking|足りないもの)\n. ?(.*)/.exec(text)?.[1]
const changed = (text: string) => /(?:one way of several\)|最小の一例）)\n. ?(.*)/.exec(text)?.[1]

describe('explainGap() says how far a measure is from its threshold', () => {
  const [visited, unvisited] = [{ met: true }, { met: false }]
  const table: readonly (readonly [Condition, unknown, string, string])[] = [
    [
      compare('points', 'atLeast', '60'),
      { points: '53' },
      'points is 53; to be at least 60 it lacks 7',
      'pointsは53である。60以上とするにはあと7',
    ],
    [
      compare('share', 'moreThan', '60'),
      { share: '53' },
      'share is 53; to be more than 60 it lacks more than 7',
      'shareは53である。60超とするにはあと7を超えるだけ足りない',
    ],
    [
      compare('share', 'lessThan', '60'),
      { share: '73' },
      'share is 73; to be less than 60 it lacks more than 13',
      'shareは73である。60未満とするにはあと13を超えるだけ足りない',
    ],
    // What must not be at least 60 has to be less.
    [
      { kind: 'not', of: compare('share', 'atLeast', '60') },
      { share: '73' },
      'share is 73; to be less than 60 it lacks more than 13',
      'shareは73である。60未満とするにはあと13を超えるだけ足りない',
    ],
    [
      { kind: 'not', of: compare('share', 'lessThan', '60') },
      { share: '53' },
      'share is 53; to be at least 60 it lacks 7',
      'shareは53である。60以上とするにはあと7',
    ],
    // From nothing known to bounds on either side.
    [
      compare('free', 'atLeast', '60'),
      {},
      'free is not known; to be at least 60 it lacks an unknown amount',
      'freeは未確認である。60以上とするにはどれだけ足りないか確定しない',
    ],
    [
      compare('least', 'atLeast', '60'),
      {},
      'least is at least 5; to be at least 60 it lacks up to 55',
      'leastは5以上である。60以上とするには最大であと55',
    ],
    [
      compare('most', 'atLeast', '60'),
      {},
      'most is at most 10; to be at least 60 it lacks at least 50',
      'mostは10以下である。60以上とするには少なくとも50足りない',
    ],
    [
      compare('most', 'moreThan', '60'),
      {},
      'most is at most 10; to be more than 60 it lacks more than 50',
      'mostは10以下である。60超とするには少なくとも50を超えるだけ足りない',
    ],
    [
      compare('some', 'atLeast', '25'),
      {},
      'some is between 10 and 30; to be at least 25 it lacks up to 15',
      'someは10から30までである。25以上とするには最大であと15',
    ],
    [
      compare('some', 'moreThan', '40'),
      {},
      'some is between 10 and 30; to be more than 40 it lacks more than 10 to 30',
      'someは10から30までである。40超とするにはあと10から30までを超えるだけ足りない',
    ],
  ]
  test.each(table)('%j of %j', (when, data, en, ja) => {
    const [inEnglish, inJapanese] = told(asking(when), data, { on })
    expect(needed(inEnglish)).toBe(`${en} (第1条)`)
    expect(needed(inJapanese)).toBe(`${ja}（第1条）`)
  })

  test('with the rows of a group that could raise a count, and not the records of a list', () => {
    const asks = (measure: string) => asking(compare(measure, 'atLeast', '2'))
    const [en, ja] = told(asks('met'), { items: { x: visited, y: unvisited, z: unvisited } }, { on })
    expect(en).toContain('met is 1; to be at least 2 it lacks 1 (第1条)\n  - open to it: y, z\n')
    expect(ja).toContain('metは1である。2以上とするにはあと1（第1条）\n　・対象となるもの：y、z\n')
    const [records] = told(asks('open'), { offices: [{ open: true }, { open: false }] }, { on })
    expect(records).toContain('open is 1; to be at least 2 it lacks 1 (第1条)\n\n')
  })

  test('of a rate in points, with the rows that still have room', () => {
    // 25 of 30 points, and all 30 are asked for.
    const full = { points: '10', max: '10' }
    const items = { x: full, y: full, z: { points: '5', max: '10' } }
    const [en, ja] = told(asking(compare('rate', 'atLeast', '100%')), { items }, { on })
    expect(en).toContain('  - in all: 5.00 points\n  - points still to be had: z 5\n')
    expect(ja).toContain('　・全体であと5.00点\n　・伸ばせる点数：z5点\n')
  })
})

describe('explainGap() says what has to change', () => {
  const table: readonly (readonly [Condition, unknown, string, string])[] = [
    // The step is a whole point: 61 is the least that is more than 60.
    [
      compare('points', 'moreThan', '60'),
      { points: '53' },
      'points: 53 points -> 61 points, 8 points more',
      'points：53点→61点、あと8点',
    ],
    [
      compare('share', 'moreThan', '60'),
      { share: '53' },
      'share: 53 km -> 60.01 km, 7.01 km more, just above 60 km',
      'share：53km→60.01km、あと7.01km、60kmを超える最小の値',
    ],
    [
      compare('share', 'lessThan', '60'),
      { share: '73' },
      'share: 73 km -> 59.99 km, 13.01 km less, just below 60 km',
      'share：73km→59.99km、13.01km減、60kmを下回る最大の値',
    ],
    [
      compare('graded', 'atLeast', '1'),
      { items: { x: { grade: 'b' }, y: { grade: 'b' }, z: { grade: 'b' } } },
      'items z grade: b -> a',
      'items z grade：b→a',
    ],
    [
      compare('open', 'atLeast', '2'),
      { offices: [{ open: true }] },
      'offices: one more',
      'offices：1件を加える',
    ],
    [{ kind: 'given', fact: 'plan' }, { plan: '' }, 'plan: empty -> filled in', 'plan：記載なし→記載あり'],
    [
      { kind: 'fact', fact: 'size', is: 'large' },
      { size: 'small' },
      'size: small -> large',
      'size：small→large',
    ],
  ]
  test.each(table)('%j of %j', (when, data, en, ja) => {
    const [inEnglish, inJapanese] = told(asking(when), data, { on })
    expect(changed(inEnglish)).toBe(`${en} (第1条)`)
    expect(changed(inJapanese)).toBe(`${ja}（第1条）`)
  })
})

test('explainGap() says of a number that turns at a threshold which the text does not disclose', () => {
  const most: Condition = { kind: 'compare', measure: 'share', is: 'atMost', value: { parameter: 'ceiling' } }
  const scheme: Scheme = {
    ...asking({ kind: 'all', of: [compare('share', 'atLeast', '60'), most] }),
    parameters: { ceiling: { min: '0', max: '100', cite } },
  }
  const [en, ja] = told(scheme, { share: '53' }, { on })
  expect(en).toContain('share a threshold that is not disclosed (第1条)')
  expect(ja).toContain('share 非公表の基準（第1条）')
})

describe('explainGap() says what no change can mend', () => {
  const after: Condition = { kind: 'notAfter', date: { day: '2027-04-01' }, other: { moment: true } }

  test('and from which day time does', () => {
    const [en, ja] = told(asking(after), {}, { on })
    expect(en).toMatch(/- gold \(第1条\): met by the passing of time from 2027-04-01$/)
    expect(ja).toMatch(/・gold（第1条）：時の経過により令和9年4月1日以後に満たす$/)
  })

  test('and that a day is missing where none was given', () => {
    const [en, ja] = told(asking(after), {})
    expect(en).toMatch(/- no day is given, so conditions that hang on it stay open$/)
    expect(ja).toMatch(/・基準日が示されていないため、期日に係る要件は確定しない$/)
  })
})

test('explainGap() says with which fact of a later day a condition is met', () => {
  const scheme = asking({ kind: 'given', fact: 'plan' })
  const found = gapToTier(scheme, { plan: '' }, 'gold', { on })
  if (!found.ok) throw new Error(found.issues[0].message)
  const of = { kind: 'tier', id: 'gold', stage: 'criteria' } as const
  const citation = { provision: 'p', text: '第1条' }
  const late = { of, citation, details: [], metFrom: '2027-04-01', metBy: 'heldOn' }
  const gap = { ...found.value, status: 'impossible', changes: [], impossible: [late] } as const
  expect(explainGap(scheme, gap, { locale: 'en' })).toMatch(/: met with heldOn on or after 2027-04-01$/)
  expect(explainGap(scheme, gap, { locale: 'ja' })).toMatch(/：heldOnが令和9年4月1日以後であれば満たす$/)
})
