import { assess, defineScheme, type ExplainOptions, explain, type Scheme, validity } from 'kijun'
import { describe, expect, test } from 'vitest'

const provision = (cite: string) => ({ cite, about: 'tier', treatment: 'rule' }) as const
const both = (ja: string, en: string) => ({ ja, en })
const points = (value: string) =>
  ({ kind: 'compare', measure: 'points', is: 'atLeast', value, cite: 'p5' }) as const

/** A text with something of everything that an explanation tells. */
const town: Scheme = defineScheme({
  id: 'town',
  edition: '1',
  provisions: {
    p1: provision('第1条'),
    p2: provision('第2条'),
    p3: provision('第3条'),
    p4: provision('第4条'),
    p5: provision('第5条'),
    p6: provision('第6条'),
    p7: provision('第7条'),
    p8: provision('第8条'),
  },
  facts: {
    office: { kind: 'flag', cite: 'p1' },
    proper: { kind: 'flag', cite: 'p1', finding: { by: 'mayor' } },
    arrears: { kind: 'flag', cite: 'p2' },
    form: { kind: 'choice', options: ['paper', 'web'], cite: 'p3' },
    documents: {
      kind: 'group',
      fields: { filed: { kind: 'flag' } },
      rows: { pledge: {}, plan: {} },
      cite: 'p3',
    },
    points: { kind: 'number', min: '0', max: '100', cite: 'p4' },
    pledged: { kind: 'flag', cite: 'p6' },
    trained: { kind: 'flag', cite: 'p6' },
    audited: { kind: 'flag', cite: 'p6' },
    panel: { kind: 'choice', options: ['none', 'silver', 'gold'], cite: 'p7', finding: { by: 'panel' } },
  },
  measures: { points: { value: { kind: 'fact', fact: 'points' }, min: '0', max: '100' } },
  readings: {
    audit: { alternatives: ['asked', 'waived'], default: 'asked' },
    unused: { alternatives: ['a', 'b'], default: 'a' },
  },
  requirements: [
    { id: 'office', stage: 'eligibility', when: { kind: 'fact', fact: 'office', is: true }, cite: 'p1' },
    { id: 'proper', stage: 'eligibility', when: { kind: 'fact', fact: 'proper', is: true }, cite: 'p1' },
    {
      id: 'papers',
      stage: 'reception',
      when: {
        kind: 'all',
        of: [
          { kind: 'fact', fact: 'form', is: 'web' },
          { kind: 'each', in: 'documents', satisfies: { kind: 'field', field: 'filed', is: true } },
        ],
      },
      curable: true,
      cite: 'p3',
    },
  ],
  exclusions: [{ id: 'arrears', when: { kind: 'fact', fact: 'arrears', is: true }, cite: 'p2' }],
  tiers: [
    {
      id: 'gold',
      when: {
        kind: 'all',
        of: [
          points('80'),
          {
            kind: 'atLeast',
            n: 2,
            of: [
              { kind: 'fact', fact: 'pledged', is: true },
              { kind: 'fact', fact: 'trained', is: true },
              { kind: 'not', of: { kind: 'fact', fact: 'audited', is: false } },
            ],
          },
          {
            kind: 'byReading',
            reading: 'audit',
            cases: {
              asked: { kind: 'fact', fact: 'audited', is: true },
              waived: { kind: 'all', of: [] },
            },
          },
        ],
      },
      cite: 'p6',
    },
    { id: 'silver', when: { kind: 'all', of: [points('60')] }, cite: 'p5' },
    {
      id: 'bronze',
      when: {
        kind: 'any',
        of: [
          points('40'),
          { kind: 'all', of: [points('30'), { kind: 'fact', fact: 'pledged', is: true }] },
          { kind: 'exactly', n: 1, of: [{ kind: 'fact', fact: 'trained', is: true }, points('35')] },
        ],
      },
      cite: 'p5',
    },
  ],
  referrals: [
    {
      id: 'close',
      when: { kind: 'near', measure: 'points', value: '60', within: '1' },
      to: 'panel',
      finding: 'panel',
      leavesOpen: { lowest: null, highest: 'gold' },
      cite: 'p7',
    },
  ],
  validity: {
    initial: {
      kind: 'period',
      length: { years: 2 },
      counting: 'firstDayCounted',
      mark: 'lastDay',
      cite: 'p8',
    },
  },
  words: {
    title: both('町の制度', 'Town scheme'),
    authority: both('町', 'Town'),
    source: both('要綱', 'Guideline'),
    facts: {
      office: both('町内の事業所', 'office in the town'),
      proper: both('町長の判断', 'view of the mayor'),
      arrears: both('滞納', 'arrears'),
      form: both('申請の方法', 'way of applying'),
      documents: both('申請書類', 'documents'),
      points: both('得点', 'points'),
      pledged: both('宣言', 'pledge'),
      trained: both('研修', 'training'),
      audited: both('監査', 'audit'),
      panel: both('会議が認めた区分', 'tier found'),
    },
    options: { 'form.paper': both('書面', 'paper'), 'form.web': both('電子申請', 'web form') },
    rows: { 'documents.pledge': both('誓約書', 'pledge'), 'documents.plan': both('計画書', 'plan') },
    fields: { 'documents.filed': both('提出', 'filed') },
    measures: { points: both('得点の合計', 'total') },
    units: { points: both('点', 'points') },
    requirements: {
      office: both('町内に事業所を有すること', 'An office in the town'),
      proper: both('町長が適当と認めること', 'The mayor finds it proper'),
      papers: both('書類を電子申請により提出すること', 'The documents come by the web form'),
    },
    exclusions: { arrears: both('税の滞納があること', 'Taxes are in arrears') },
    tiers: { gold: both('金', 'Gold'), silver: both('銀', 'Silver'), bronze: both('銅', 'Bronze') },
    referrals: { close: both('得点が60点の付近にある', 'the points are close to 60') },
    deciders: { mayor: both('町長', 'the mayor'), panel: both('審査会', 'the panel') },
    readings: {
      audit: {
        question: both('監査を要するか', 'Is an audit asked for?'),
        why: both('明文がない', 'The text is silent'),
        alternatives: { asked: both('要する', 'it is'), waived: both('要しない', 'it is not') },
      },
    },
  },
})

const complete = {
  office: true,
  proper: true,
  arrears: false,
  form: 'web',
  documents: { pledge: { filed: true }, plan: { filed: true } },
  points: '70',
  pledged: true,
  trained: false,
  audited: false,
}

/** The lines of an explanation of a decision on 2026-04-01. */
function explained(facts: object, form: ExplainOptions): readonly string[] {
  const result = assess(town, facts)
  if (!result.ok) throw new Error(result.issues.map(({ message }) => message).join('\n'))
  const dated = validity(town, { decidedOn: '2026-04-01' })
  return explain(result.value, { ...form, ...(dated.ok ? { validity: dated.value } : {}) }).split('\n')
}
const refused = {
  ...complete,
  office: false,
  arrears: true,
  form: 'paper',
  documents: { pledge: { filed: false } },
  points: '20',
  pledged: false,
}
const { proper: _, ...onPaper } = { ...complete, form: 'paper' }
const close = { ...complete, points: '60.5' }

describe('explain() in whole', () => {
  test('gives of a grant what earns the tier, what keeps from the next one, the period and the readings', () => {
    expect(explained(complete, { locale: 'ja', detail: 'standard' })).toEqual([
      '町の制度（town@1）',
      '申請要件及び受付要件を満たし、認証区分は「銀」である。「金」の基準には適合しない。',
      '',
      '「銀」の基準に適合する理由',
      '  1　得点の合計は70点であり、60点以上の基準を満たす（第5条）。',
      '',
      '「金」の基準に適合しない理由',
      '  1　得点の合計は70点であり、80点以上の基準に10点不足する（第5条）。',
      '  2　研修がない。監査がない（第6条）。',
      '  3　監査がない（第6条）。',
      '',
      '認証期間',
      '  令和8年4月1日から令和10年3月31日までである。',
      '  期間の初日は、令和8年4月1日である（第8条）。',
      '  期間の末日は、令和10年3月31日である（第8条）。',
      '',
      '採用した解釈',
      '  監査を要するか：要する',
    ])
    expect(explained(complete, { locale: 'en', detail: 'standard' })).toEqual([
      'Town scheme (town@1)',
      'The eligibility requirements and the reception requirements are met. Tier: Silver. The conditions of Gold are not met.',
      '',
      'Why Silver',
      '  1. The total is 70 points; at least 60 points is required (第5条).',
      '',
      'Why not Gold',
      '  1. The total is 70 points; at least 80 points is required (10 points short) (第5条).',
      '  2. Training: no. Audit: no (第6条).',
      '  3. Audit: no (第6条).',
      '',
      'Validity',
      '  From 2026-04-01 to 2028-03-31, both days included.',
      '  First day of the period: 2026-04-01 (第8条).',
      '  Last day of the period: 2028-03-31 (第8条).',
      '',
      'Readings followed',
      '  Is an audit asked for? It is',
    ])
  })

  test('shows of a grant every condition in its place', () => {
    expect(explained(complete, { locale: 'en', detail: 'full' })).toEqual([
      'Town scheme (town@1)',
      'The eligibility requirements and the reception requirements are met. Tier: Silver. The conditions of Gold are not met.',
      '',
      'Eligibility',
      '  [met] An office in the town (第1条)',
      '    [met] office in the town: yes (第1条)',
      '  [met] The mayor finds it proper (第1条)',
      '    [met] view of the mayor: yes (第1条)',
      '  [met] no ground for exclusion: Taxes are in arrears (第2条)',
      '    arrears: no (第2条)',
      '',
      'Reception',
      '  [met] The documents come by the web form (第3条)',
      '    [met] All of the following',
      '      [met] way of applying: "web form" (第3条)',
      '      [met] documents: all as required (第3条)',
      '',
      'Criteria',
      '  [not met] Conditions of Gold (第6条)',
      '    [not met] the total is 70 points; at least 80 points is required (10 points short) (第5条)',
      '    [not met] At least 2 of the following',
      '      [met] pledge: yes (第6条)',
      '      [not met] training: no (第6条)',
      '      [not met] Not the following',
      '        audit: no (第6条)',
      '    [not met] audit: no (第6条)',
      '  [met] Conditions of Silver (第5条)',
      '    [met] the total is 70 points; at least 60 points is required (第5条)',
      '  [met] Conditions of Bronze (第5条)',
      '    [met] At least one of the following',
      '      [met] the total is 70 points; at least 40 points is required (第5条)',
      '      [met] All of the following',
      '        [met] the total is 70 points; at least 30 points is required (第5条)',
      '        [met] pledge: yes (第5条)',
      '      [met] Exactly 1 of the following',
      '        [not met] training: no (第5条)',
      '        [met] the total is 70 points; at least 35 points is required (第5条)',
      '',
      'Validity',
      '  From 2026-04-01 to 2028-03-31, both days included.',
      '  First day of the period: 2026-04-01 (第8条).',
      '  Last day of the period: 2028-03-31 (第8条).',
      '',
      'Figures',
      '  total: 70 points',
      '',
      'Readings followed',
      '  Is an audit asked for? It is',
    ])
    expect(explained(complete, { locale: 'ja', detail: 'full', format: 'markdown' })).toEqual([
      '# 町の制度（town@1）',
      '',
      '申請要件及び受付要件を満たし、認証区分は「銀」である。「金」の基準には適合しない。',
      '',
      '## 申請要件',
      '',
      '- ○ 町内に事業所を有すること（第1条）',
      '  - ○ 町内の事業所がある（第1条）',
      '- ○ 町長が適当と認めること（第1条）',
      '  - ○ 町長の判断がある（第1条）',
      '- ○ 除外事由に該当しない：税の滞納があること（第2条）',
      '  - 滞納がない（第2条）',
      '',
      '## 受付要件',
      '',
      '- ○ 書類を電子申請により提出すること（第3条）',
      '  - ○ 次の全てに当たること',
      '    - ○ 申請の方法は「電子申請」である（第3条）',
      '    - ○ 申請書類は全て要件どおりである（第3条）',
      '',
      '## 認証基準',
      '',
      '- × 「金」の基準（第6条）',
      '  - × 得点の合計は70点であり、80点以上の基準に10点不足する（第5条）',
      '  - × 次のうち2以上に当たること',
      '    - ○ 宣言がある（第6条）',
      '    - × 研修がない（第6条）',
      '    - × 次に当たらないこと',
      '      - 監査がない（第6条）',
      '  - × 監査がない（第6条）',
      '- ○ 「銀」の基準（第5条）',
      '  - ○ 得点の合計は70点であり、60点以上の基準を満たす（第5条）',
      '- ○ 「銅」の基準（第5条）',
      '  - ○ 次のいずれかに当たること',
      '    - ○ 得点の合計は70点であり、40点以上の基準を満たす（第5条）',
      '    - ○ 次の全てに当たること',
      '      - ○ 得点の合計は70点であり、30点以上の基準を満たす（第5条）',
      '      - ○ 宣言がある（第5条）',
      '    - ○ 次のうちちょうど1に当たること',
      '      - × 研修がない（第5条）',
      '      - ○ 得点の合計は70点であり、35点以上の基準を満たす（第5条）',
      '',
      '## 認証期間',
      '',
      '- 令和8年4月1日から令和10年3月31日までである。',
      '- 期間の初日は、令和8年4月1日である（第8条）。',
      '- 期間の末日は、令和10年3月31日である（第8条）。',
      '',
      '## 数値',
      '',
      '- 得点の合計：70点',
      '',
      '## 採用した解釈',
      '',
      '- 監査を要するか：要する',
    ])
  })

  test('gives of a refusal each requirement with its article, and the conditions of the lowest tier', () => {
    expect(explained(refused, { locale: 'ja', detail: 'standard' })).toEqual([
      '町の制度（town@1）',
      '申請要件及び受付要件を満たさず、最も下位の区分である「銅」の基準にも適合しない。その理由は、次のとおりである。',
      '',
      '適合しない理由',
      '  1　申請要件「町内に事業所を有すること」を満たさない。町内の事業所がない（第1条）。',
      '  2　除外事由「税の滞納があること」に該当する。滞納がある（第2条）。',
      '  3　受付要件「書類を電子申請により提出すること」を満たさない。申請の方法は「書面」であり、「電子申請」に当たらない。申請書類のうち、「誓約書」の提出がなく、「計画書」の提出の有無が確認されていない（第3条）。この要件は、補正により満たすことができる。',
      '  4　得点の合計は20点であり、40点以上の基準に20点不足する。得点の合計は20点であり、30点以上の基準に10点不足する。宣言がない。研修がない。得点の合計は20点であり、35点以上の基準に15点不足する（第5条）。',
      '',
      '採用した解釈',
      '  監査を要するか：要する',
    ])
    expect(explained(refused, { locale: 'en', detail: 'standard' })).toEqual([
      'Town scheme (town@1)',
      'The eligibility requirements and the reception requirements are not met. No tier: the conditions of Bronze, the lowest tier, are not met, for the reasons below.',
      '',
      'Reasons',
      '  1. Requirement "An office in the town" is not met. Office in the town: no (第1条).',
      '  2. Ground for exclusion "Taxes are in arrears" applies. Arrears: yes (第2条).',
      '  3. Requirement "The documents come by the web form" is not met. Way of applying: "paper", not "web form". Documents: not filed: "pledge"; not known whether filed: "plan" (第3条). The applicant may mend this.',
      '  4. The total is 20 points; at least 40 points is required (20 points short). The total is 20 points; at least 30 points is required (10 points short). Pledge: no. Training: no. The total is 20 points; at least 35 points is required (15 points short) (第5条).',
      '',
      'Readings followed',
      '  Is an audit asked for? It is',
    ])
    expect(explained(refused, { locale: 'ja', detail: 'line' })).toEqual([
      '町内の事業所がなく（第1条）、滞納があるため（第2条）（ほか7件）、申請要件及び受付要件を満たさず、最も下位の区分である「銅」の基準にも適合しない。',
    ])
    expect(explained(refused, { locale: 'en', detail: 'line' })).toEqual([
      'The eligibility requirements and the reception requirements are not met. No tier: the conditions of Bronze, the lowest tier, are not met: office in the town: no (第1条); arrears: yes (第2条); and 7 more.',
    ])
  })

  test('gives of requirements that are not met alone the tier by the criteria, and no judgement that is left', () => {
    expect(explained(onPaper, { locale: 'ja', detail: 'standard' })).toEqual([
      '町の制度（town@1）',
      '受付要件を満たさない。その理由は、次のとおりである。',
      'なお、認証基準による区分は「銀」である。',
      '',
      '適合しない理由',
      '  1　受付要件「書類を電子申請により提出すること」を満たさない。申請の方法は「書面」であり、「電子申請」に当たらない（第3条）。この要件は、補正により満たすことができる。',
      '',
      '採用した解釈',
      '  監査を要するか：要する',
    ])
    expect(explained(onPaper, { locale: 'en', detail: 'standard', format: 'markdown' })).toEqual([
      '# Town scheme \\(town@1\\)',
      '',
      'The reception requirements are not met, for the reasons below.  ',
      'By the criteria alone the tier is Silver.',
      '',
      '## Reasons',
      '',
      '1. Requirement "The documents come by the web form" is not met. Way of applying: "paper", not "web form" \\(第3条\\). The applicant may mend this.',
      '',
      '## Readings followed',
      '',
      '- Is an audit asked for? It is',
    ])
    expect(explained(onPaper, { locale: 'ja', detail: 'line' })).toEqual([
      '申請の方法が「書面」で、「電子申請」に当たらないため（第3条）、受付要件を満たさない。',
    ])
    expect(explained(onPaper, { locale: 'en', detail: 'line' })).toEqual([
      'The reception requirements are not met: way of applying: "paper", not "web form" (第3条).',
    ])
  })

  test('tells what is open tier by tier, and what is missing for each stage', () => {
    expect(explained({}, { locale: 'ja', detail: 'standard' })).toEqual([
      '町の制度（town@1）',
      '認証区分は「なし」から「金」までのいずれかであり、確定していない。申請要件、受付要件及び認証基準に確認されていない事項が10件ある。',
      '',
      '「金」の基準に適合するか確定していない理由',
      '  1　得点の合計は0点以上100点以下であり、80点以上の基準を満たすか確定していない（第5条）。',
      '  2　宣言の有無は確認されていない。研修の有無は確認されていない。監査の有無は確認されていない（第6条）。',
      '  3　監査の有無は確認されていない（第6条）。',
      '',
      '「銀」の基準に適合するか確定していない理由',
      '  1　得点の合計は0点以上100点以下であり、60点以上の基準を満たすか確定していない（第5条）。',
      '',
      '「銅」の基準に適合するか確定していない理由',
      '  1　得点の合計は0点以上100点以下であり、40点以上の基準を満たすか確定していない。得点の合計は0点以上100点以下であり、30点以上の基準を満たすか確定していない。宣言の有無は確認されていない。研修の有無は確認されていない。得点の合計は0点以上100点以下であり、35点以上の基準を満たすか確定していない（第5条）。',
      '',
      '満たすことが確認されていない要件（4件）',
      '  1　申請要件「町内に事業所を有すること」（第1条）',
      '  2　申請要件「町長が適当と認めること」は、判断されていない（第1条）',
      '  3　除外事由「税の滞納があること」に該当しないこと（第2条）',
      '  4　受付要件「書類を電子申請により提出すること」（第3条）',
      '',
      '判断に付す事項',
      '  得点が60点の付近にあるかどうかは確定していない。当たるときは、審査会の判断に付す（第7条）。',
      '',
      '結果を左右しうる未確認の事項（10件）',
      '  町内の事業所',
      '  町長の判断',
      '  滞納',
      '  申請の方法',
      '  申請書類（誓約書、計画書）の提出',
      '  得点',
      '  宣言',
      '  研修',
      '  監査',
      '',
      '認証する場合の認証期間',
      '  令和8年4月1日から令和10年3月31日までである。',
      '  期間の初日は、令和8年4月1日である（第8条）。',
      '  期間の末日は、令和10年3月31日である（第8条）。',
      '',
      '採用した解釈',
      '  監査を要するか：要する',
    ])
    expect(explained({}, { locale: 'en', detail: 'standard' })).toEqual([
      'Town scheme (town@1)',
      'Tier: open, from no tier to Gold. It is not settled whether the eligibility requirements and the reception requirements are met (10 facts not known).',
      '',
      'Why Gold is open',
      '  1. The total is from 0 points to 100 points, so that it may be at least 80 points (第5条).',
      '  2. Pledge: not known. Training: not known. Audit: not known (第6条).',
      '  3. Audit: not known (第6条).',
      '',
      'Why Silver is open',
      '  1. The total is from 0 points to 100 points, so that it may be at least 60 points (第5条).',
      '',
      'Why Bronze is open',
      '  1. The total is from 0 points to 100 points, so that it may be at least 40 points. The total is from 0 points to 100 points, so that it may be at least 30 points. Pledge: not known. Training: not known. The total is from 0 points to 100 points, so that it may be at least 35 points (第5条).',
      '',
      'Requirements not known to be met (4)',
      '  1. Requirement "An office in the town" (第1条)',
      '  2. Requirement "The mayor finds it proper": not judged (第1条)',
      '  3. Ground for exclusion "Taxes are in arrears" does not apply (第2条)',
      '  4. Requirement "The documents come by the web form" (第3条)',
      '',
      'For a person to decide',
      '  Not known whether the points are close to 60; if so, it is for the panel to decide (第7条).',
      '',
      'Not known, and able to change the result (10)',
      '  office in the town',
      '  view of the mayor',
      '  arrears',
      '  way of applying',
      '  documents: pledge, plan (filed)',
      '  points',
      '  pledge',
      '  training',
      '  audit',
      '',
      'Validity, if certified',
      '  From 2026-04-01 to 2028-03-31, both days included.',
      '  First day of the period: 2026-04-01 (第8条).',
      '  Last day of the period: 2028-03-31 (第8条).',
      '',
      'Readings followed',
      '  Is an audit asked for? It is',
    ])
    expect(explained({}, { locale: 'ja', detail: 'line' })).toEqual([
      '得点及び宣言ほか2件が確認されていないため、認証区分は確定せず、「なし」から「金」までのいずれかとなる。また、申請要件及び受付要件にも確認されていない事項がある。',
    ])
    expect(explained({}, { locale: 'en', detail: 'line' })).toEqual([
      'Tier: open, from no tier to Gold. Not known: points; pledge and 2 more. It is not settled whether the eligibility requirements and the reception requirements are met (10 facts not known).',
    ])
  })

  test('tells between which tiers a person decides, and why', () => {
    expect(explained(close, { locale: 'ja', detail: 'standard', format: 'markdown' })).toEqual([
      '# 町の制度（town@1）',
      '',
      '認証区分は「なし」から「金」までのいずれかであり、審査会の判断による。',
      '',
      '## 「金」の基準に適合しない理由',
      '',
      '1. 得点の合計は60.5点であり、80点以上の基準に19.5点不足する（第5条）。',
      '2. 研修がない。監査がない（第6条）。',
      '3. 監査がない（第6条）。',
      '',
      '## 判断に付す事項',
      '',
      '- 得点が60点の付近にある（第7条）。得点の合計は60.5点であり、60点の付近（上下1点）にある（第7条）。認証区分は、審査会の判断により、「なし」から「金」までのいずれかとする。',
      '',
      '## 結果を左右しうる未確認の事項（1件）',
      '',
      '- 会議が認めた区分（審査会の判断）',
      '',
      '## 認証する場合の認証期間',
      '',
      '- 令和8年4月1日から令和10年3月31日までである。',
      '- 期間の初日は、令和8年4月1日である（第8条）。',
      '- 期間の末日は、令和10年3月31日である（第8条）。',
      '',
      '## 採用した解釈',
      '',
      '- 監査を要するか：要する',
    ])
    expect(explained(close, { locale: 'en', detail: 'standard' })).toEqual([
      'Town scheme (town@1)',
      'Tier: open, from no tier to Gold. It is for the panel to decide.',
      '',
      'Why not Gold',
      '  1. The total is 60.5 points; at least 80 points is required (19.5 points short) (第5条).',
      '  2. Training: no. Audit: no (第6条).',
      '  3. Audit: no (第6条).',
      '',
      'For a person to decide',
      '  The points are close to 60 (第7条). The total, 60.5 points, is near 60 points (margin: 1 point) (第7条). It is for the panel to decide the tier, from no tier to Gold.',
      '',
      'Not known, and able to change the result (1)',
      '  tier found (for the panel to find)',
      '',
      'Validity, if certified',
      '  From 2026-04-01 to 2028-03-31, both days included.',
      '  First day of the period: 2026-04-01 (第8条).',
      '  Last day of the period: 2028-03-31 (第8条).',
      '',
      'Readings followed',
      '  Is an audit asked for? It is',
    ])
    expect(explained(close, { locale: 'ja', detail: 'line' })).toEqual([
      '得点が60点の付近にあるため（第7条）、認証区分は、審査会の判断により「なし」から「金」までのいずれかとなる。',
    ])
    expect(explained(close, { locale: 'en', detail: 'line', format: 'markdown' })).toEqual([
      'Tier: open, from no tier to Gold. The points are close to 60 \\(第7条\\): for the panel to decide.',
    ])
  })

  test('names who found the tier', () => {
    expect(explained({ ...close, panel: 'gold' }, { locale: 'ja', detail: 'standard' })).toEqual([
      '町の制度（town@1）',
      '申請要件及び受付要件を満たし、認証区分は、審査会の認定により「金」である。',
      '',
      '認証基準',
      '  認証区分は、審査会の認定による（第7条）。',
      '',
      '認証期間',
      '  令和8年4月1日から令和10年3月31日までである。',
      '  期間の初日は、令和8年4月1日である（第8条）。',
      '  期間の末日は、令和10年3月31日である（第8条）。',
      '',
      '採用した解釈',
      '  監査を要するか：要する',
    ])
    expect(explained({ ...close, panel: 'gold' }, { locale: 'en', detail: 'line' })).toEqual([
      'Tier: Gold, as the panel found.',
    ])
    expect(explained({ ...close, panel: 'none' }, { locale: 'ja', detail: 'standard' })).toEqual([
      '町の制度（town@1）',
      '認証区分は、審査会の認定により「なし」である。その理由は、次のとおりである。',
      '',
      '適合しない理由',
      '  1　認証区分は、審査会の認定による（第7条）。',
      '',
      '採用した解釈',
      '  監査を要するか：要する',
    ])
    expect(explained({ ...close, panel: 'none' }, { locale: 'en', detail: 'standard' })).toEqual([
      'Town scheme (town@1)',
      'No tier, as the panel found, for the reasons below.',
      '',
      'Reasons',
      '  1. The tier is the one that the panel found (第7条).',
      '',
      'Readings followed',
      '  Is an audit asked for? It is',
    ])
    expect(explained({ ...close, panel: 'none' }, { locale: 'ja', detail: 'line' })).toEqual([
      '認証区分は、審査会の認定により「なし」である。',
    ])
  })

  test('says in the full form too that the tier is a finding, before the conditions of the tiers', () => {
    const lines = explained({ ...close, panel: 'gold' }, { locale: 'ja', detail: 'full' })
    const at = lines.indexOf('認証基準')
    expect(lines.slice(at, at + 3)).toEqual([
      '認証基準',
      '  認証区分は、審査会の認定による（第7条）。',
      '  × 「金」の基準（第6条）',
    ])
  })

  test('does not give a finding for what refuses where something else does', () => {
    const lines = explained({ ...close, panel: 'gold', office: false }, { locale: 'en', detail: 'standard' })
    expect(lines).toEqual([
      'Town scheme (town@1)',
      'The eligibility requirements are not met, for the reasons below.',
      '',
      'Reasons',
      '  1. Requirement "An office in the town" is not met. Office in the town: no (第1条).',
      '',
      'Readings followed',
      '  Is an audit asked for? It is',
    ])
  })

  test('names each of those who decide once, those to whom the case is referred first', () => {
    const opening = (facts: object) => explained(facts, { locale: 'en', detail: 'standard' })[1]
    const { proper: _, ...unjudged } = complete
    expect(opening(unjudged)).toBe(
      'Tier: Silver. The conditions of Gold are not met. It is for the mayor to decide.',
    )
    expect(opening({ ...unjudged, points: '60.5' })).toBe(
      'Tier: open, from no tier to Gold. It is for the panel and the mayor to decide.',
    )
  })

  test('gives no reasons for a tier where the criteria were not asked for', () => {
    const result = assess(town, complete, { stages: ['eligibility'] })
    const lines = result.ok ? explain(result.value, { locale: 'en' }).split('\n') : []
    expect(lines).toEqual([
      'Town scheme (town@1)',
      'The eligibility requirements are met.',
      '',
      'Readings followed',
      '  Is an audit asked for? It is',
    ])
  })

  test('looks at no stage that was not asked for', () => {
    const asked = (stages: readonly ('eligibility' | 'reception' | 'criteria')[]) => {
      const result = assess(town, complete, { stages })
      return result.ok ? explain(result.value, { locale: 'en', detail: 'full' }).split('\n\n').slice(1) : []
    }
    const headings = (stages: Parameters<typeof asked>[0]) =>
      asked(stages).map((block) => block.split('\n')[0])
    expect(headings(['eligibility'])).toEqual(['Eligibility', 'Figures', 'Readings followed'])
    expect(headings(['reception'])).toEqual(['Reception', 'Figures', 'Readings followed'])
    expect(headings(['criteria'])).toEqual(['Criteria', 'Figures', 'Readings followed'])
  })
})
