import { describe, expect, test } from 'vitest'
import { type DiffBlock, diffBriefing, diffSchemes } from '../../../src/analysis/index.ts'
import { type Condition, defineScheme, type Scheme } from '../../../src/index.ts'

const cite = 'p'
type Parts = Partial<Omit<Scheme, 'id' | 'provisions'>>

/** An edition with little in it, and whatever else is given. */
function edition(name: string, parts: Parts = {}): Scheme {
  return defineScheme({
    id: 'city',
    edition: name,
    provisions: { p: { cite: '第1条', about: 'tier', treatment: 'rule' } },
    facts: {
      points: { kind: 'number', min: '0', max: '100', cite },
      member: { kind: 'flag', cite },
    },
    measures: { points: { value: { kind: 'fact', fact: 'points' }, cite } },
    tiers: [
      { id: 'gold', cite, when: { kind: 'compare', measure: 'points', is: 'atLeast', value: '80' } },
      { id: 'silver', cite, when: { kind: 'compare', measure: 'points', is: 'atLeast', value: '50' } },
    ],
    ...parts,
  })
}

const linesOf = (blocks: readonly DiffBlock[]) =>
  blocks.flatMap((block) =>
    block.kind === 'list'
      ? block.items.flatMap(({ text, inner = [] }) => [text, ...inner])
      : block.kind === 'table'
        ? block.rows.map((row) => row.join(' | '))
        : [block.text],
  )

function told(a: Parts, b: Parts, decidedOn?: readonly string[]): readonly [string, string] {
  const [old, next] = [edition('1', a), edition('2', b)]
  const text = (locale: 'en' | 'ja') =>
    linesOf(diffBriefing(old, next, { locale, ...(decidedOn ? { decidedOn } : {}) })).join('\n')
  return [text('en'), text('ja')]
}

const member: Condition = { kind: 'fact', fact: 'member', is: true }
const until = (day: string) => ({ kind: 'fixed' as const, until: day, cite })
const loan = { id: 'loan', kind: 'benefit' as const, gives: { amount: '1', unit: 'rate' }, cite }
const notice = { id: 'letter', on: ['certified' as const], form: '1', cite }
const [gold, silver] = edition('1').tiers as readonly [Scheme['tiers'][number], Scheme['tiers'][number]]
const rated = (value: string): Parts => ({
  measures: {
    points: { value: { kind: 'fact', fact: 'points' } },
    twice: { value: { kind: 'times', of: { kind: 'fact', fact: 'points' }, by: '2' } },
  },
  tiers: [
    {
      id: 'gold',
      cite,
      when: {
        kind: 'all',
        of: [gold.when, { kind: 'compare', measure: 'twice', is: 'atLeast', value }],
      },
    },
  ],
})
const refused = (length: number): Parts => ({
  exclusions: Array.from({ length }, (_, at) => ({ id: `x${at}`, cite, when: member })),
})

describe('diffBriefing() says of two small editions', () => {
  const table: readonly (readonly [string, Parts, Parts, readonly string[], readonly string[]])[] = [
    [
      'who decides another way',
      { referrals: [{ id: 'near', to: 'panel', cite, when: member }] },
      { referrals: [{ id: 'near', to: 'mayor', cite, when: member }] },
      ['referrals: Changed: near (第1条)\nold: decided by: panel\nnew: decided by: mayor'],
      ['判断に付す場合: 変更：near（第1条）\n旧：判断する者：panel\n新：判断する者：mayor'],
    ],
    [
      'which readings there are, and which of them is followed',
      { readings: { r: { alternatives: ['one', 'other'], default: 'one', cite } } },
      { readings: { r: { alternatives: ['one', 'third'], default: 'third', cite } } },
      [
        'Changed: r (第1条)\nold: alternatives: one, other\nnew: alternatives: one, third\nold: default: one\nnew: default: third',
      ],
      ['変更：r（第1条）\n旧：選択肢：one、other\n新：選択肢：one、third\n旧：既定：one\n新：既定：third'],
    ],
    [
      'whom a benefit goes to, and on which condition',
      { benefits: [{ ...loan, tiers: ['gold'] }] },
      { benefits: [{ ...loan, tiers: ['gold', 'silver'], when: member }] },
      ['Changed: loan (第1条)\nold: tiers: gold\nnew: tiers: gold, silver\nnew: member: yes'],
      ['変更：loan（第1条）\n旧：対象の区分：gold\n新：対象の区分：gold、silver\n新：member: 該当する'],
    ],
    [
      'that a benefit has no condition any more',
      { benefits: [{ ...loan, tiers: ['gold'], when: member }] },
      { benefits: [{ ...loan, tiers: ['gold'] }] },
      ['Changed: loan (第1条)\nold: member: yes\n'],
      ['変更：loan（第1条）\n旧：member: 該当する\n'],
    ],
    [
      'what a notice states',
      { notices: [{ ...notice, states: ['tier'] }] },
      { notices: [{ ...notice, states: ['tier', { measure: 'points' }] }] },
      ['old: states: the tier\nnew: states: the tier, points'],
      ['旧：記載事項：認証区分\n新：記載事項：認証区分、points'],
    ],
    [
      'that tiers changed places, which no number tells',
      {},
      { tiers: [silver, gold] },
      ['Summary\nWhat changed is listed below.\n', 'order of tiers: silver > gold'],
      ['要旨\n変わる定めは、次のとおりである。\n', '区分の順：silver > gold'],
    ],
    [
      'how many tiers there still are',
      {},
      {
        tiers: [
          gold,
          { id: 'new', cite, when: { kind: 'compare', measure: 'points', is: 'atMost', value: '9' } },
        ],
      },
      [
        'There are 2 tiers as before (new: new; gone: silver). new, which is new, asks for points at most 9 of 100.',
      ],
      [
        '認証区分の数は2のままである（新設：new、廃止：silver）。新設のnewの基準は、pointsが100中9以下であることとする。',
      ],
    ],
    [
      'what stays of a tier, and what is raised',
      rated('10'),
      rated('12'),
      ['gold: points still at least 80 of 100; twice raised from at least 10 to at least 12.'],
      ['goldの基準は、pointsが100中80以上のままであり、twiceが10以上から12以上に引き上げられる。'],
    ],
    [
      'and what is lowered',
      rated('12'),
      rated('10'),
      ['twice lowered from at least 12 to at least 10.'],
      ['twiceが12以上から10以上に引き下げられる。'],
    ],
    [
      'all of ten new exclusions by name',
      {},
      refused(10),
      ['exclusions (x0, x1, x2, x3, x4, x5, x6, x7, x8, x9).'],
      ['除外（x0、x1、x2、x3、x4、x5、x6、x7、x8、x9）。'],
    ],
    ['and of twelve the first ten', {}, refused(12), ['x8, x9 and 2 more).'], ['x8、x9ほか2件）。']],
    [
      'a limit of places that fell away',
      { places: { limit: 5, onePerBusiness: { cite }, cite } },
      { places: { onePerBusiness: { cite }, cite } },
      ['old: limit: 5\nnew: limit: not said'],
      ['旧：限度：5\n新：限度：定めなし'],
    ],
    [
      'a period of its own for renewals',
      { validity: { initial: until('2028-03-31') } },
      { validity: { initial: until('2028-03-31'), renewal: until('2032-03-31') } },
      ['renewal | – | 2032-03-31 for everyone'],
      ['更新 | – | 一律に令和14年3月31日'],
    ],
  ]
  test.each(table)('%s', (_, a, b, inEnglish, inJapanese) => {
    const [en, ja] = told(a, b)
    for (const line of inEnglish) expect(en).toContain(line)
    for (const line of inJapanese) expect(ja).toContain(line)
  })

  test('a period without an example where no day is given', () => {
    const [a, b] = [
      { validity: { initial: until('2028-03-31') } },
      { validity: { initial: until('2029-03-31') } },
    ]
    const [en, ja] = told(a, b, [])
    expect(en).toContain(
      'A certification lasted until 2028-03-31 for everyone; now until 2029-03-31 for everyone.',
    )
    expect(ja).toContain('認証期間は、「一律に令和10年3月31日」から「一律に令和11年3月31日」に変わる。')
  })
})

describe('diffSchemes() of two small editions', () => {
  test('takes what is left open for what is not there', () => {
    const open = edition('1', { inForce: { from: '2026-04-01', until: undefined, cite } })
    const points = { ...open.facts['points']!, step: undefined }
    const same = { ...open, facts: { ...open.facts, points } } as Scheme
    expect(diffSchemes(open, same).changes).toEqual([])
    expect(diffSchemes(same, structuredClone(same)).changes).toEqual([])
    const lifecycle = { withdrawal: undefined, extension: undefined }
    expect(diffSchemes(open, { ...open, lifecycle }).changes).toEqual([])
  })

  test('gives examples on the day alone where its fiscal year does not lie in the calendar', () => {
    const late = (name: string, day: string) =>
      edition(name, { inForce: { from: '2200-01-01', cite }, validity: { initial: until(day) } })
    const { validity } = diffSchemes(late('1', '2200-06-01'), late('2', '2200-07-01'))
    expect(validity).toEqual([
      { decidedOn: '2200-01-01', a: { until: '2200-06-01' }, b: { until: '2200-07-01' } },
    ])
  })

  test('told the other way round says of which edition a reading is followed', () => {
    const readings = { r: { alternatives: ['strict', 'kind'], default: 'strict' } }
    const old = edition('1', {
      readings,
      tiers: [
        {
          id: 'gold',
          cite,
          when: {
            kind: 'byReading',
            reading: 'r',
            cases: {
              strict: gold.when,
              kind: { kind: 'compare', measure: 'points', is: 'atLeast', value: '70' },
            },
          },
        },
      ],
    })
    const next = edition('2', {
      tiers: [gold],
      predecessor: { edition: '1', facts: { points: { fact: 'points' }, member: { fact: 'member' } } },
    })
    // 70 to 79 points are gold in the old text as it may be read, and never in the new one.
    const expected = { kind: 'possible', reading: { id: 'r', alternative: 'kind' } }
    const forth = diffSchemes(old, next).outcomes
    expect(forth).toMatchObject({
      changes: expect.arrayContaining([
        expect.objectContaining({
          from: 'gold',
          to: null,
          ...expected,
          reading: { of: 'a', ...expected.reading },
        }),
      ]),
    })
    const back = diffSchemes(next, old).outcomes
    expect(back).toMatchObject({
      changes: expect.arrayContaining([
        expect.objectContaining({
          from: null,
          to: 'gold',
          ...expected,
          reading: { of: 'b', ...expected.reading },
        }),
      ]),
    })
  })

  test('follows a reading of the newer text alone, and says whose reading it is', () => {
    const readings = { r: { alternatives: ['strict', 'kind'], default: 'strict' } }
    const kind: Condition = { kind: 'compare', measure: 'points', is: 'atLeast', value: '70' }
    const next = edition('2', {
      readings,
      tiers: [
        { id: 'gold', cite, when: { kind: 'byReading', reading: 'r', cases: { strict: gold.when, kind } } },
      ],
      predecessor: { edition: '1', facts: { points: { fact: 'points' }, member: { fact: 'member' } } },
    })
    const old = edition('1', { tiers: [gold] })
    // 70 to 79 points are no gold in the old text, and are gold in the new one as it may be read.
    const reading = (of: 'a' | 'b') => ({ of, id: 'r', alternative: 'kind' })
    expect(diffSchemes(old, next).outcomes).toMatchObject({
      changes: expect.arrayContaining([
        expect.objectContaining({ from: null, to: 'gold', kind: 'possible', reading: reading('b') }),
      ]),
    })
    expect(diffSchemes(next, old).outcomes).toMatchObject({
      changes: expect.arrayContaining([
        expect.objectContaining({ from: 'gold', to: null, kind: 'possible', reading: reading('a') }),
      ]),
    })
  })

  test('compares applicants where the newer text has a parameter that the older one lacks', () => {
    const bonus: Parts = {
      parameters: { floor: { min: '0', max: '100', cite } },
      tiers: [
        {
          id: 'gold',
          cite,
          when: { kind: 'compare', measure: 'points', is: 'atLeast', value: { parameter: 'floor' } },
        },
      ],
      predecessor: { edition: '1', facts: { points: { fact: 'points' }, member: { fact: 'member' } } },
    }
    const { outcomes } = diffSchemes(edition('1', { tiers: [gold] }), edition('2', bonus))
    if (outcomes.comparison !== 'made') throw new Error(outcomes.because)
    const moved = outcomes.changes.flatMap((of) => (of.kind === 'possible' ? [of] : []))
    expect(moved.map(({ from, to }) => [from, to])).toEqual(
      expect.arrayContaining([
        ['gold', null],
        [null, 'gold'],
      ]),
    )
    for (const { witness } of moved) {
      expect(witness.parameters).toEqual({ a: {}, b: { floor: expect.stringMatching(/^\d+(\.\d+)?$/) } })
    }
  })

  test('compares applicants of an older text that computes nothing', () => {
    const isMember = { id: 'gold', cite, when: member }
    const old = edition('1', { measures: undefined, tiers: [isMember] } as Parts)
    const facts = { points: { fact: 'points' }, member: { fact: 'member' } }
    const { outcomes } = diffSchemes(
      old,
      edition('2', { tiers: [gold], predecessor: { edition: '1', facts } }),
    )
    expect(outcomes).toMatchObject({
      changes: expect.arrayContaining([
        expect.objectContaining({ from: 'gold', to: null, kind: 'possible' }),
        expect.objectContaining({ from: null, to: 'gold', kind: 'possible' }),
      ]),
    })
  })

  test('knows no measure by which a fact was computed where the mapping gives more than one', () => {
    const facts: NonNullable<Scheme['predecessor']>['facts'] = {
      member: { fact: 'member' },
      points: {
        measure: { kind: 'times', of: { kind: 'measure', measure: 'points' }, by: '2' },
      },
      total: { measure: { kind: 'cap', of: { kind: 'measure', measure: 'points' }, at: '90' } },
    }
    const total = { kind: 'number', min: '0', max: '90', cite } as const
    const next = edition('2', {
      facts: { ...edition('1').facts, total },
      predecessor: { edition: '1', facts },
    })
    const kinds = diffSchemes(edition('1'), next).changes.map(({ kind, element }) => [kind, element])
    expect(kinds).toContainEqual(['fact/added', { b: 'points' }])
    expect(kinds).toContainEqual(['fact/computedBefore', { b: 'total' }])
  })

  test('knows the most of a measure that is another measure', () => {
    const same: Parts = {
      measures: {
        points: { value: { kind: 'fact', fact: 'points' } },
        alias: { value: { kind: 'measure', measure: 'points' } },
      },
      tiers: [{ id: 'gold', cite, when: { kind: 'compare', measure: 'alias', is: 'atLeast', value: '80' } }],
    }
    const { thresholds } = diffSchemes(edition('1', same), edition('2', same))
    // points lie between 0 and 100.
    expect(thresholds).toMatchObject([{ a: { value: '80', of: '100' }, b: { value: '80', of: '100' } }])
  })

  test('told the other way round says the same why applicants are not compared', () => {
    const next = edition('2', {
      predecessor: { edition: '1', facts: { points: { fact: 'nothing' } } },
    })
    const [forth, back] = [diffSchemes(edition('1'), next).outcomes, diffSchemes(next, edition('1')).outcomes]
    expect(forth).toMatchObject({ comparison: 'notPossible', because: 'mappingUnfit' })
    expect(back).toEqual(forth)
  })
})
