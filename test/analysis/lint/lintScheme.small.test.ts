import { describe, expect, test } from 'vitest'
import { type LintFinding, type LintReport, lintScheme } from '../../../src/analysis/index.ts'
import { type Condition, formatPath, type Scheme } from '../../../src/index.ts'

const cite = 'p'
const words = (en: string, ja: string) => ({ en, ja })
type Compare = Extract<Condition, { kind: 'compare' }>
const points = (is: Compare['is'], value: Compare['value'], measure = 'points'): Condition => ({
  kind: 'compare',
  measure,
  is,
  value,
})
const all = (...of: readonly Condition[]): Condition => ({ kind: 'all', of })
const any = (...of: readonly Condition[]): Condition => ({ kind: 'any', of })
const not = (of: Condition): Condition => ({ kind: 'not', of })
const member: Condition = { kind: 'fact', fact: 'member', is: true }
const byReading = (one: Condition, other: Condition): Condition => ({
  kind: 'byReading',
  reading: 'r',
  cases: { one, other },
})
const readings: Scheme['readings'] = { r: { alternatives: ['one', 'other'], default: 'one', cite } }
const tier = (id: string, when: Condition) => ({ id, when, cite })
const gold = tier('gold', points('atLeast', '8'))
const silver = tier('silver', points('atLeast', '5'))
const count = { kind: 'count', min: '0', max: '9', cite } as const

function edition(parts: Partial<Scheme> = {}): Scheme {
  return {
    id: 'city',
    edition: '2026',
    provisions: { p: { cite: '第1条', about: 'tier', treatment: 'rule' } },
    facts: { points: count },
    measures: { points: { value: { kind: 'fact', fact: 'points' } } },
    tiers: [gold, silver],
    ...parts,
  }
}

const withMember = (parts: Partial<Scheme>) =>
  edition({ facts: { points: count, member: { kind: 'flag', cite } }, ...parts })

function witnessText({ witness }: LintFinding): string {
  switch (witness.kind) {
    case 'day':
      return witness.on
    case 'value':
      return JSON.stringify(witness.value)
    case 'applicants':
      return witness.applicants
        .map(({ facts, tier: held, outcome, readings: read, parameters }) =>
          [JSON.stringify(facts), outcome, held, read, parameters]
            .filter((part) => part !== undefined)
            .map((part) => (typeof part === 'string' ? part : JSON.stringify(part)))
            .join(' '),
        )
        .join('; ')
  }
}

/** Everything that a report says, line by line. */
function linesOf({ findings, acknowledged, notDecided }: LintReport): readonly string[] {
  const under = (of: { readonly readings?: object }) =>
    of.readings ? ` under ${JSON.stringify(of.readings)}` : ''
  const told = (of: LintFinding) => [
    `${of.severity} ${of.rule} at ${formatPath(of.path)}${under(of)}`,
    `  ${of.wording.en}`,
    `  ${of.wording.ja}`,
    `  ${witnessText(of)}`,
  ]
  return [
    ...findings.flatMap(told),
    ...acknowledged.flatMap((of) => ['acknowledged', ...told(of), `  ${of.reason.en}`]),
    ...notDecided.map((of) => `open ${of.rule} at ${formatPath(of.path)}${under(of)}: ${of.because}`),
  ]
}

const title = { title: words('City', '市'), authority: words('mayor', '市長'), source: words('text', '要綱') }
const { cite: _, ...uncited } = gold
const inForce = (from: string, until?: string) => ({ from, cite, ...(until ? { until } : {}) })
const dated = (name: string, from: string, until?: string, parts: Partial<Scheme> = {}) =>
  edition({ edition: name, inForce: inForce(from, until), ...parts })

describe('lintScheme() says of a small definition', () => {
  test.each<[string, unknown, readonly Scheme[], readonly string[]]>([
    ['nothing where it is in order', edition(), [], []],
    [
      'what cites nothing',
      { ...edition(), tiers: [uncited, silver] },
      [],
      [
        'error citation/missing at tiers[0]',
        '  tiers[0] cites no provision',
        '  tiers[0]に根拠となる条項がない',
        '  {"id":"gold","when":{"kind":"compare","measure":"points","is":"atLeast","value":"8"}}',
      ],
    ],
    [
      'what cites no provision of it',
      edition({
        tiers: [
          { ...gold, cite: 'pp' },
          { ...silver, cite: 'unlike' },
        ],
      }),
      [],
      [
        'error citation/unresolved at tiers[0].cite',
        '  there is no provision pp in this edition; did you mean p?',
        '  条項ppはこの版にない（pの誤りか）',
        '  "pp"',
        'error citation/unresolved at tiers[1].cite',
        '  there is no provision unlike in this edition',
        '  条項unlikeはこの版にない',
        '  "unlike"',
      ],
    ],
    [
      'what parsing would refuse',
      { ...edition(), tiers: [tier('gold', points('atLeast', '8', 'nothing'))] },
      [],
      [
        'error definition/invalid at tiers[0].when.measure',
        '  tiers[0].when.measure: no measure nothing in this definition',
        '  tiers[0].when.measure: この定義に measure nothing はありません',
        '  {"kind":"measure","id":"nothing"}',
      ],
    ],
    [
      'numbers whose least is more than their most',
      edition({
        facts: {
          points: count,
          share: { kind: 'number', above: '2', max: '1', cite },
          same: { kind: 'number', min: '1', max: '1', cite },
          text: { kind: 'text', maxCharacters: 9, cite },
        },
        measures: {
          points: { value: { kind: 'fact', fact: 'points' } },
          share: { value: { kind: 'fact', fact: 'share' } },
          same: { value: { kind: 'fact', fact: 'same' } },
          low: { value: { kind: 'literal', value: '3' }, min: '5', max: '4' },
        },
      }),
      [],
      [
        'error number/minimum-above-maximum at facts.share',
        '  the minimum 2 is above the maximum 1',
        '  下限2が上限1を上回る',
        '  {"min":"2","max":"1"}',
        'error number/minimum-above-maximum at measures.low',
        '  the minimum 5 is above the maximum 4',
        '  下限5が上限4を上回る',
        '  {"min":"5","max":"4"}',
        'error measure/total-differs at measures.low.max',
        '  the maximum of low is declared as 4, and it comes to no more than 3',
        '  「low」の満点は4とあるが、3までしか取れない',
        '  ',
      ],
    ],
    [
      'parameters without bounds',
      edition({
        parameters: {
          one: { min: '0', cite },
          two: { max: '9', cite },
          three: { cite },
          four: { min: '9', max: '1/2', cite },
        },
      }),
      [],
      [
        'error number/minimum-above-maximum at parameters.four',
        '  the minimum 9 is above the maximum 1/2',
        '  下限9が上限1/2を上回る',
        '  {"min":"9","max":"1/2"}',
        'warning parameter/unbounded at parameters.one',
        '  the parameter one has no maximum',
        '  パラメータoneに上限がない',
        '  {"min":"0","cite":"p"}',
        'warning parameter/unbounded at parameters.two',
        '  the parameter two has no minimum',
        '  パラメータtwoに下限がない',
        '  {"max":"9","cite":"p"}',
        'warning parameter/unbounded at parameters.three',
        '  the parameter three has no minimum and no maximum',
        '  パラメータthreeに下限も上限もない',
        '  {"cite":"p"}',
      ],
    ],
    [
      'facts that no rule looks at',
      edition({
        words: { ...title, facts: { idle: words('idle one', '不要') } },
        facts: {
          points: count,
          idle: { kind: 'flag', cite },
          table: { kind: 'group', cite, fields: { met: { kind: 'flag' } }, rows: { a: {} } },
          records: { kind: 'list', cite, maxRecords: 2, fields: { met: { kind: 'flag' } } },
          read: { kind: 'text', maxCharacters: 10, cite },
          readRows: {
            kind: 'group',
            cite,
            fields: { text: { kind: 'text', maxCharacters: 10 } },
            rows: { a: {} },
          },
          decided: { kind: 'choice', options: ['gold', 'silver', 'none'], cite, finding: { by: 'mayor' } },
        },
        referrals: [{ id: 'near', when: points('equal', '7'), to: 'mayor', finding: 'decided', cite }],
      }),
      [],
      [
        'warning fact/unused at facts.idle',
        '  no rule looks at idle one',
        '  「不要」は、どの規則にも用いられていない',
        '  {"idle":true} undetermined',
        'warning fact/unused at facts.table',
        '  no rule looks at table',
        '  「table」は、どの規則にも用いられていない',
        '  {"table":{}} undetermined',
        'warning fact/unused at facts.records',
        '  no rule looks at records',
        '  「records」は、どの規則にも用いられていない',
        '  {"records":[{}]} undetermined',
      ],
    ],
    [
      'totals that come to less or more than is declared',
      edition({
        words: { ...title, measures: { points: words('score', '得点') } },
        measures: {
          points: { value: { kind: 'fact', fact: 'points' }, max: '10' },
          less: { value: { kind: 'fact', fact: 'points' }, max: '7' },
          same: { value: { kind: 'fact', fact: 'points' }, max: '9' },
        },
      }),
      [],
      [
        'error measure/total-differs at measures.points.max',
        '  the maximum of score is declared as 10, and it comes to no more than 9',
        '  「得点」の満点は10とあるが、9までしか取れない',
        '  {} undetermined',
        'warning measure/total-differs at measures.less.max',
        '  the maximum of less is declared as 7, and somebody can come to 8',
        '  「less」の満点は7とあるが、8となることがある',
        '  {"points":"8"} met gold',
      ],
    ],
    [
      'totals that follow a reading',
      edition({
        readings,
        measures: {
          points: {
            value: { kind: 'fact', fact: 'points' },
            max: { kind: 'byReading', reading: 'r', cases: { one: '12', other: '9' } },
          },
        },
      }),
      [],
      [
        'error measure/total-differs at measures.points.max',
        '  the maximum of points is declared as 12, and it comes to no more than 9',
        '  「points」の満点は12とあるが、9までしか取れない',
        '  {} undetermined',
      ],
    ],
    [
      'requirements that everybody or nobody meets',
      withMember({
        requirements: [
          { id: 'always', stage: 'eligibility', when: points('atLeast', '0'), cite },
          { id: 'never', stage: 'eligibility', when: points('moreThan', '9'), cite },
          { id: 'sometimes', stage: 'eligibility', when: member, cite },
        ],
      }),
      [],
      [
        'error condition/always-met at requirements[0].when',
        '  requirements[0].when is met by everybody',
        '  requirements[0].whenは、だれであっても満たす',
        '  {} undetermined',
        'error condition/never-met at requirements[1].when',
        '  requirements[1].when can be met by nobody',
        '  requirements[1].whenは、だれも満たすことができない',
        '  {} undetermined',
        'error tier/unreachable at tiers[0]',
        '  nobody can meet the conditions of gold together with requirements.never',
        '  「gold」の基準は、requirements.neverとあわせて満たすことができない',
        '  {"points":"8"} met gold',
        'error tier/unreachable at tiers[1]',
        '  nobody can meet the conditions of silver together with requirements.never',
        '  「silver」の基準は、requirements.neverとあわせて満たすことができない',
        '  {"points":"5"} met silver',
      ],
    ],
    [
      'parts of conditions that do nothing',
      withMember({
        requirements: [
          {
            id: 'twice',
            stage: 'eligibility',
            when: all(points('atLeast', '3'), points('atLeast', '2')),
            cite,
          },
          { id: 'never', stage: 'eligibility', when: any(points('moreThan', '9'), member), cite },
          { id: 'useful', stage: 'eligibility', when: all(points('atLeast', '3'), not(member)), cite },
        ],
      }),
      [],
      [
        'warning condition/no-effect at requirements[0].when.of[1]',
        '  requirements[0].when.of[1] never changes what requirements.twice comes to',
        '  requirements[0].when.of[1]は、requirements.twiceの結果を左右することがない',
        '  {"points":"2"} unmet null',
        'error condition/never-met at requirements[1].when.of[0]',
        '  requirements[1].when.of[0] can be met by nobody',
        '  requirements[1].when.of[0]は、だれも満たすことができない',
        '  {} undetermined',
        'error tier/unreachable at tiers[0]',
        '  nobody can meet the conditions of gold together with requirements.never, requirements.useful',
        '  「gold」の基準は、requirements.never、requirements.usefulとあわせて満たすことができない',
        '  {"points":"8"} met gold',
        'error tier/unreachable at tiers[1]',
        '  nobody can meet the conditions of silver together with requirements.never, requirements.useful',
        '  「silver」の基準は、requirements.never、requirements.usefulとあわせて満たすことができない',
        '  {"points":"5"} met silver',
      ],
    ],
    [
      'what holds under another reading alone',
      withMember({
        readings,
        requirements: [
          { id: 'all', stage: 'eligibility', when: byReading(member, points('atLeast', '0')), cite },
        ],
      }),
      [],
      [
        'error condition/always-met at requirements[0].when.cases.other under {"r":"other"}',
        '  requirements[0].when.cases.other is met by everybody',
        '  requirements[0].when.cases.otherは、だれであっても満たす',
        '  {} undetermined {"r":"other"}',
      ],
    ],
    [
      'tiers that nobody reaches',
      edition({
        words: { ...title, tiers: { gold: words('Gold', '金') } },
        tiers: [tier('gold', points('atLeast', '10')), silver],
      }),
      [],
      [
        'error condition/never-met at tiers[0].when',
        '  tiers[0].when can be met by nobody',
        '  tiers[0].whenは、だれも満たすことができない',
        '  {} undetermined',
        'error tier/unreachable at tiers[0]',
        '  nobody can meet the conditions of Gold',
        '  「金」の基準は、だれも満たすことができない',
        '  {} undetermined',
      ],
    ],
    [
      'tiers that a higher one takes',
      edition({
        words: { ...title, tiers: { gold: words('Gold', '金') } },
        tiers: [tier('gold', points('atLeast', '5')), tier('silver', points('atLeast', '8'))],
      }),
      [],
      [
        'error tier/out-of-order at tiers[1]',
        '  whoever meets the conditions of silver has a tier above it (Gold)',
        '  「silver」の基準を満たす者は、必ず上位の区分（金）となる',
        '  {"points":"8"} met gold',
      ],
    ],
    [
      'tiers that do not stand in each other',
      withMember({
        words: { ...title, tiers: { gold: words('Gold', '金') } },
        tiers: [tier('gold', member), silver],
      }),
      [],
      [
        'warning tier/not-nested at tiers[1]',
        '  the conditions of Gold can be met without those of silver below it',
        '  「金」の基準を満たしても、下位の「silver」の基準を満たさないことがある',
        '  {"member":true,"points":"0"} met gold',
      ],
    ],
    [
      'bands that overlap, and points that hurt',
      edition({
        words: {
          ...title,
          tiers: { gold: words('Gold', '金') },
          measures: { points: words('score', '得点') },
        },
        tiers: [gold, tier('silver', all(points('atLeast', '5'), points('atMost', '8')))],
      }),
      [],
      [
        'warning tier/overlap at tiers[1]',
        '  the bands of Gold and silver overlap',
        '  「金」と「silver」の範囲が重なる',
        '  {"points":"8"} met gold',
      ],
    ],
    [
      'gaps between bands of whole numbers',
      edition({ tiers: [gold, tier('silver', all(points('atLeast', '2'), points('atMost', '4')))] }),
      [],
      [
        'warning tier/gap at tiers[1]',
        '  points from 5 to 7 is in the band of neither silver nor gold',
        '  pointsが5から7までのとき、「silver」にも「gold」にも当たらない',
        '  {"points":"5"} unmet null',
      ],
    ],
    [
      'a gap of a single number',
      edition({ tiers: [gold, tier('silver', all(points('atLeast', '2'), points('atMost', '6')))] }),
      [],
      [
        'warning tier/gap at tiers[1]',
        '  points of 7 is in the band of neither silver nor gold',
        '  pointsが7のとき、「silver」にも「gold」にも当たらない',
        '  {"points":"7"} unmet null',
      ],
    ],
    [
      'gaps between bands of any numbers',
      edition({
        facts: { points: { kind: 'number', min: '0', max: '9', cite } },
        tiers: [gold, tier('silver', all(points('atLeast', '2'), points('atMost', '7')))],
      }),
      [],
      [
        'warning tier/gap at tiers[1]',
        '  points above 7 and below 8 is in the band of neither silver nor gold',
        '  pointsが7を超え8未満のとき、「silver」にも「gold」にも当たらない',
        '  {"points":"7.5"} unmet null',
      ],
    ],
    [
      'gaps between bands of rates',
      edition({
        facts: { points: { kind: 'number', min: '0', max: '1', cite } },
        measures: { points: { value: { kind: 'fact', fact: 'points' }, shown: 'percent' } },
        tiers: [
          tier('gold', points('atLeast', '80%')),
          tier('silver', all(points('atLeast', '20%'), points('atMost', '60%'))),
        ],
      }),
      [],
      [
        'warning tier/gap at tiers[1]',
        '  points above 60% and below 80% is in the band of neither silver nor gold',
        '  pointsが60%を超え80%未満のとき、「silver」にも「gold」にも当たらない',
        '  {"points":"0.7"} unmet null',
      ],
    ],
    [
      'points that hurt',
      edition({
        tiers: [
          tier('gold', all(points('atLeast', '5'), points('atMost', '7'))),
          tier('silver', points('atLeast', '3')),
        ],
      }),
      [],
      [
        'error tier/points-hurt at tiers[0]',
        '  points rising from 7 to 8 can lose gold',
        '  pointsが7から8に上がると、「gold」でなくなることがある',
        '  {"points":"7"} met gold; {"points":"8"} met silver',
      ],
    ],
    [
      'tiers that cannot be met together with what else is asked',
      withMember({
        requirements: [
          { id: 'few', stage: 'eligibility', when: points('lessThan', '8'), cite },
          { id: 'later', stage: 'eligibility', at: ['renewal'], when: points('lessThan', '3'), cite },
          { id: 'other', stage: 'reception', when: member, cite },
        ],
        exclusions: [{ id: 'low', when: points('lessThan', '2'), cite }],
      }),
      [],
      [
        'error tier/unreachable at tiers[0]',
        '  nobody can meet the conditions of gold together with requirements.few',
        '  「gold」の基準は、requirements.fewとあわせて満たすことができない',
        '  {"points":"8"} met gold',
      ],
    ],
    [
      'tiers that an exclusion keeps from everybody',
      withMember({
        exclusions: [
          { id: 'high', when: points('atLeast', '5'), cite },
          { id: 'bad', when: not(member), cite },
        ],
      }),
      [],
      [
        'error tier/unreachable at tiers[0]',
        '  nobody can meet the conditions of gold together with exclusions.high',
        '  「gold」の基準は、exclusions.highとあわせて満たすことができない',
        '  {"points":"8"} met gold',
        'error tier/unreachable at tiers[1]',
        '  nobody can meet the conditions of silver together with exclusions.high',
        '  「silver」の基準は、exclusions.highとあわせて満たすことができない',
        '  {"points":"5"} met silver',
      ],
    ],
    [
      'words in one language',
      edition({
        words: {
          ...title,
          tiers: { gold: words('Gold', ' ') },
          facts: { points: words('', '得点') },
          units: { points: words('', '点') },
          readings: {},
        },
      }),
      [],
      [
        'warning words/one-language at words.facts.points',
        '  there is no English',
        '  英語がない',
        '  {"ja":"得点","en":""}',
        'warning words/one-language at words.tiers.gold',
        '  there is no Japanese',
        '  日本語がない',
        '  {"ja":" ","en":"Gold"}',
      ],
    ],
    [
      'what it knows of itself, and what is no longer so',
      edition({
        tiers: [gold, tier('silver', all(points('atLeast', '2'), points('atMost', '6')))],
        acknowledged: [
          { rule: 'tier/gap', path: 'tiers[1]', reason: words('As the text has it.', '本文のとおり。') },
          { rule: 'tier/overlap', path: 'tiers[1]', reason: words('Gone.', '既になし。') },
          { rule: 'edition/gap', path: 'inForce.from', reason: words('Between.', '間。') },
        ],
      }),
      [],
      [
        'warning acknowledgement/stale at acknowledged[1]',
        '  tier/overlap is acknowledged at tiers[1], and is not found there',
        '  確認済みとされたtier/overlapは、tiers[1]に見当たらない',
        '  {"rule":"tier/overlap","path":"tiers[1]","reason":{"ja":"既になし。","en":"Gone."}}',
        'acknowledged',
        'warning tier/gap at tiers[1]',
        '  points of 7 is in the band of neither silver nor gold',
        '  pointsが7のとき、「silver」にも「gold」にも当たらない',
        '  {"points":"7"} unmet null',
        '  As the text has it.',
      ],
    ],
    [
      'two editions in force on one day',
      dated('2026', '2026-04-01'),
      [dated('2025', '2025-04-01', '2026-04-01')],
      [
        'error edition/overlap at inForce.from',
        '  city@2026 and city@2025 are both in force on 2026-04-01',
        '  2026-04-01には、city@2026とcity@2025がともに施行されている',
        '  2026-04-01',
      ],
    ],
    [
      'two editions that begin on one day',
      dated('2026', '2026-04-01'),
      [dated('2025', '2026-04-01')],
      [
        'error edition/overlap at inForce.from',
        '  city@2026 and city@2025 are both in force on 2026-04-01',
        '  2026-04-01には、city@2026とcity@2025がともに施行されている',
        '  2026-04-01',
      ],
    ],
    [
      'days without an edition',
      dated('2026', '2026-04-01'),
      [dated('2024', '2024-04-01'), dated('2025', '2025-04-01', '2026-03-30')],
      [
        'warning edition/gap at inForce.from',
        '  neither city@2026 nor city@2025 is in force on 2026-03-31',
        '  2026-03-31には、city@2026もcity@2025も施行されていない',
        '  2026-03-31',
      ],
    ],
    [
      'nothing of editions that follow on one another',
      dated('2026', '2026-04-01'),
      [dated('2027', '2027-04-01'), dated('2025', '2025-04-01', '2026-03-31'), edition({ edition: 'old' })],
      [],
    ],
    [
      'days without an edition, in whatever order editions are handed in',
      dated('2026', '2026-04-01'),
      [
        dated('2027', '2027-04-01'),
        dated('2025', '2025-04-01', '2026-03-30'),
        dated('2024', '2024-04-01'),
        edition({ edition: 'old' }),
      ],
      [
        'warning edition/gap at inForce.from',
        '  neither city@2026 nor city@2025 is in force on 2026-03-31',
        '  2026-03-31には、city@2026もcity@2025も施行されていない',
        '  2026-03-31',
      ],
    ],
    [
      'tiers that two higher ones take',
      edition({
        tiers: [
          tier('gold', points('atLeast', '5')),
          tier('silver', points('atLeast', '4')),
          tier('bronze', points('atLeast', '6')),
        ],
      }),
      [],
      [
        'error tier/out-of-order at tiers[2]',
        '  whoever meets the conditions of bronze has a tier above it (gold, silver)',
        '  「bronze」の基準を満たす者は、必ず上位の区分（gold、silver）となる',
        '  {"points":"6"} met gold',
      ],
    ],
    [
      'nothing of an edition that ends one without a last day',
      dated('2026', '2026-04-01'),
      [dated('2025', '2025-04-01')],
      [],
    ],
    [
      'transitions that reach no edition',
      dated('2026', '2026-04-01', undefined, {
        transitions: [
          { id: 'before', decided: { until: '2025-03-31' }, cite },
          { id: 'on-the-last-day', decided: { from: '2026-03-31' }, cite },
          { id: 'after', decided: { from: '2026-04-01' }, cite },
          { id: 'on-the-first-day', decided: { until: '2025-04-01' }, cite },
        ],
      }),
      [dated('2025', '2025-04-01')],
      [
        'warning transition/no-edition at transitions[0].decided',
        '  no edition was in force in the days that the transition before reaches',
        '  経過措置beforeの対象となる期間に施行されていた版がない',
        '  {"until":"2025-03-31"}',
        'warning transition/no-edition at transitions[2].decided',
        '  no edition was in force in the days that the transition after reaches',
        '  経過措置afterの対象となる期間に施行されていた版がない',
        '  {"from":"2026-04-01"}',
      ],
    ],
  ])('%s', (_name, definition, series, lines) => {
    const report = lintScheme(
      definition,
      series.length > 0 ? { series: [...series, definition as Scheme] } : {},
    )
    expect(linesOf(report)).toEqual(lines)
  })
})
