import { describe, expect, test } from 'vitest'
import { en } from '../../src/explain/en.ts'
import { ja } from '../../src/explain/ja.ts'
import type { Gist, Phrasebook, TierWords } from '../../src/explain/phrasebook.ts'

type Case = readonly [(phrases: Phrasebook) => string | readonly string[], en: unknown, ja: unknown]

function expectSaid([say, english, japanese]: Case) {
  expect({ en: say(en), ja: say(ja) }).toEqual({ en: english, ja: japanese })
}

describe('the headings of an explanation', () => {
  test.each<Case>([
    [({ headings }) => headings.eligibility, 'Eligibility', '申請要件'],
    [({ headings }) => headings.reception, 'Reception', '受付要件'],
    [({ headings }) => headings.criteria, 'Criteria', '認証基準'],
    [({ headings }) => headings.reasons, 'Reasons', '適合しない理由'],
    [({ headings }) => headings.earned('甲'), 'Why 甲', '「甲」の基準に適合する理由'],
    [({ headings }) => headings.refused('甲'), 'Why not 甲', '「甲」の基準に適合しない理由'],
    [({ headings }) => headings.open('甲'), 'Why 甲 is open', '「甲」の基準に適合するか確定していない理由'],
    [
      ({ headings }) => headings.gates(3),
      'Requirements not known to be met (3)',
      '満たすことが確認されていない要件（3件）',
    ],
    [
      ({ headings }) => headings.missing(2),
      'Not known, and able to change the result (2)',
      '結果を左右しうる未確認の事項（2件）',
    ],
    [({ headings }) => headings.referrals, 'For a person to decide', '判断に付す事項'],
    [({ headings }) => headings.validity(true), 'Validity', '認証期間'],
    [({ headings }) => headings.validity(false), 'Validity, if certified', '認証する場合の認証期間'],
    [({ headings }) => headings.measures, 'Figures', '数値'],
    [({ headings }) => headings.readings, 'Readings followed', '採用した解釈'],
  ])('read %#', (...said) => expectSaid(said))
})

describe('the marks and frames of an explanation', () => {
  test.each<Case>([
    [
      ({ mark }) => [mark.met, mark.unmet, mark.undetermined, mark.referred],
      ['[met]', '[not met]', '[open]', '[referred]'],
      ['○', '×', '？', '△'],
    ],
    [({ number }) => number(3), '3. ', '3　'],
    [({ title }) => title('Y-SDGs', 'y@1'), 'Y-SDGs (y@1)', 'Y-SDGs（y@1）'],
    [({ cited }) => cited('text', '第1条'), 'text (第1条)', 'text（第1条）'],
    [({ tierTried }) => tierTried('甲'), 'Conditions of 甲', '「甲」の基準'],
    [({ reading }) => reading('Which?', 'this one'), 'Which? This one', 'Which?：this one'],
    [
      ({ tierFound }) => tierFound('市長', '第9条'),
      'The tier is the one that 市長 found (第9条).',
      '認証区分は、市長の認定による（第9条）。',
    ],
    [({ all }) => all, 'All of the following', '次の全てに当たること'],
    [({ any }) => any, 'At least one of the following', '次のいずれかに当たること'],
    [({ not }) => not, 'Not the following', '次に当たらないこと'],
    [({ atLeast }) => atLeast(2), 'At least 2 of the following', '次のうち2以上に当たること'],
    [({ exactly }) => exactly(2), 'Exactly 2 of the following', '次のうちちょうど2に当たること'],
    [
      ({ exclusion }) =>
        (['met', 'unmet', 'undetermined', 'referred'] as const).map((passed) => exclusion('滞納', passed)),
      [
        'no ground for exclusion: 滞納',
        'excluded: 滞納',
        'not known whether excluded: 滞納',
        'for a person to find whether excluded: 滞納',
      ],
      [
        '除外事由に該当しない：滞納',
        '除外事由に該当する：滞納',
        '除外事由に該当するか確認されていない：滞納',
        '除外事由に該当するか判断されていない：滞納',
      ],
    ],
  ])('read %#', (...said) => expectSaid(said))
})

describe('the figures of an explanation', () => {
  const known = { exact: '61' }
  const unknown = { low: null, high: null }
  test.each<Case>([
    [({ measure }) => measure('total', known, '点'), 'total: 61 点', 'total：61点'],
    [({ measure }) => measure('total', known, ''), 'total: 61', 'total：61'],
    [({ measure }) => measure('total', unknown, '点'), 'total: not known', 'total：未確認'],
    [({ figure, told }) => told(figure('total', known, '点')), 'the total is 61 点', 'totalは61点である'],
    [({ figure, told }) => told(figure('total', known, '')), 'the total is 61', 'totalは61である'],
    [
      ({ figure, told }) => told(figure('total', unknown, '点')),
      'the total is not known',
      'totalは確認されていないものである',
    ],
  ])('read %#', (...said) => expectSaid(said))
})

describe('the sentences of reasons', () => {
  const said = (found: string, article: string, more: object = {}) => ({ found, article, ...more })
  test.each<Case>([
    [({ sentences }) => sentences([]), '', ''],
    [({ sentences }) => sentences([said('a', '第1条')]), 'A (第1条).', 'a（第1条）。'],
    [
      ({ sentences }) => sentences([said('a', '第1条'), said('b', '第1条'), said('c', '第2条')]),
      'A. B (第1条). C (第2条).',
      'a。b（第1条）。c（第2条）。',
    ],
    [
      ({ sentences }) => sentences([said('a', '第1条'), said('b', '第2条')]),
      'A (第1条). B (第2条).',
      'a（第1条）。b（第2条）。',
    ],
    [
      ({ sentences }) => sentences([said('found', '第1条', { topic: 'topic', stands: 'stands' })]),
      'Found (第1条).',
      'topicはstandsであり、found（第1条）。',
    ],
    [
      ({ sentences }) => sentences([said('found', '第1条', { stands: 'stands' })]),
      'Found (第1条).',
      'standsであり、found（第1条）。',
    ],
  ])('name their article once, after the last that rests on it: %#', (...of) => expectSaid(of))
})

describe('the sentences on a requirement', () => {
  const gate = (more: Partial<Parameters<Phrasebook['gate']>[0]>) => (phrases: Phrasebook) =>
    phrases.gate({
      kind: 'requirement',
      stage: 'eligibility',
      label: 'X',
      verdict: 'unmet',
      article: '第1条',
      statements: [{ found: 'y', article: '第2条' }],
      curable: false,
      ...more,
    })
  test.each<Case>([
    [gate({}), 'Requirement "X" is not met. Y (第2条).', '申請要件「X」を満たさない。y（第2条）。'],
    [
      gate({ stage: 'reception', curable: true }),
      'Requirement "X" is not met. Y (第2条). The applicant may mend this.',
      '受付要件「X」を満たさない。y（第2条）。この要件は、補正により満たすことができる。',
    ],
    [
      gate({ kind: 'exclusion' }),
      'Ground for exclusion "X" applies. Y (第2条).',
      '除外事由「X」に該当する。y（第2条）。',
    ],
    [gate({ verdict: 'undetermined' }), 'Requirement "X" (第1条)', '申請要件「X」（第1条）'],
    [
      gate({ verdict: 'referred' }),
      'Requirement "X": not judged (第1条)',
      '申請要件「X」は、判断されていない（第1条）',
    ],
    [
      gate({ kind: 'exclusion', verdict: 'undetermined' }),
      'Ground for exclusion "X" does not apply (第1条)',
      '除外事由「X」に該当しないこと（第1条）',
    ],
    [
      gate({ kind: 'exclusion', verdict: 'referred' }),
      'Ground for exclusion "X" does not apply: not judged (第1条)',
      '除外事由「X」に該当しないことは、判断されていない（第1条）',
    ],
  ])('read %#', (...said) => expectSaid(said))
})

describe('the sentences on a case for a person', () => {
  const referral = (more: Partial<Parameters<Phrasebook['referral']>[0]>) => (phrases: Phrasebook) =>
    phrases.referral({
      what: 'x',
      who: '市長',
      applies: true,
      article: '第1条',
      statements: [],
      range: undefined,
      ...more,
    })
  const statements = [{ found: 'y', article: '第2条' }]
  test.each<Case>([
    [
      referral({ applies: false, statements }),
      'Not known whether x; if so, it is for 市長 to decide (第1条).',
      'xかどうかは確定していない。当たるときは、市長の判断に付す（第1条）。',
    ],
    [referral({}), 'X (第1条). It is for 市長 to decide.', 'x（第1条）。市長の判断に付す。'],
    [
      referral({ statements }),
      'X (第1条). Y (第2条). It is for 市長 to decide.',
      'x（第1条）。y（第2条）。市長の判断に付す。',
    ],
    [
      referral({ range: { lowest: null, highest: '甲' } }),
      'X (第1条). It is for 市長 to decide the tier, from no tier to 甲.',
      'x（第1条）。認証区分は、市長の判断により、「なし」から「甲」までのいずれかとする。',
    ],
    [
      referral({ statements, range: { lowest: '乙', highest: '甲' } }),
      'X (第1条). Y (第2条). It is for 市長 to decide the tier, from 乙 to 甲.',
      'x（第1条）。y（第2条）。認証区分は、市長の判断により、「乙」から「甲」までのいずれかとする。',
    ],
  ])('read %#', (...said) => expectSaid(said))
})

describe('the names of what is missing', () => {
  const missing = (more: Partial<Parameters<Phrasebook['missing']>[0]>) => (phrases: Phrasebook) =>
    phrases.missing({ fact: 'Sheet 評価書', rows: [], field: undefined, by: undefined, ...more })
  test.each<Case>([
    [missing({}), 'Sheet 評価書', 'Sheet 評価書'],
    [missing({ rows: ['甲', '乙'] }), 'Sheet 評価書: 甲, 乙', 'Sheet 評価書（甲、乙）'],
    [missing({ field: 'points' }), 'Sheet 評価書 (points)', 'Sheet 評価書のpoints'],
    [missing({ field: '評価書' }), 'Sheet 評価書', 'Sheet 評価書'],
    [missing({ field: 'sheet' }), 'Sheet 評価書', 'Sheet 評価書のsheet'],
    [missing({ field: 'Sheet' }), 'Sheet 評価書', 'Sheet 評価書'],
    [
      missing({ rows: ['甲'], field: 'points', by: '市長' }),
      'Sheet 評価書: 甲 (points) (for 市長 to find)',
      'Sheet 評価書（甲）のpoints（市長の判断）',
    ],
    [missing({ by: '評価' }), 'Sheet 評価書', 'Sheet 評価書'],
  ])('read %#', (...said) => expectSaid(said))
})

describe('the sentences on a period', () => {
  const citation = { provision: 'p', text: '第13条' }
  const step = (rule: Parameters<Phrasebook['step']>[0]['rule']) => (phrases: Phrasebook) =>
    phrases.step({ rule, date: '2030-03-31', citation })
  test.each<Case>([
    [
      ({ period }) =>
        period({ scheme: 'own@1', from: '2026-10-01', until: '2031-03-31', readings: {}, steps: [] }),
      'From 2026-10-01 to 2031-03-31, both days included.',
      '令和8年10月1日から令和13年3月31日までである。',
    ],
    [
      step('period/first-day'),
      'First day of the period: 2030-03-31 (第13条).',
      '期間の初日は、令和12年3月31日である（第13条）。',
    ],
    [
      step('period/last-day'),
      'Last day of the period: 2030-03-31 (第13条).',
      '期間の末日は、令和12年3月31日である（第13条）。',
    ],
    [
      step('period/day-after'),
      'Day after the period: 2030-03-31 (第13条).',
      '期間が経過した日は、令和12年3月31日である（第13条）。',
    ],
    [
      step('first-on-or-after'),
      'First such day of a year on or after it: 2030-03-31 (第13条).',
      'その日以後最初の3月31日は、令和12年3月31日である（第13条）。',
    ],
    [
      step('fixed-day'),
      'Last day for all: 2030-03-31 (第13条).',
      '定められた末日は、令和12年3月31日である（第13条）。',
    ],
    [
      step('earlier'),
      'The earlier of these: 2030-03-31 (第13条).',
      'これらのうち早い日は、令和12年3月31日である（第13条）。',
    ],
  ])('read %#', (...said) => expectSaid(said))
})

describe('what a refusal says besides', () => {
  const none = { met: [], unmet: [], undetermined: [], referred: [] }
  const besides = (tier: TierWords | undefined, stages: Partial<Gist['stages']>) => (phrases: Phrasebook) =>
    phrases.besides({
      outcome: 'unmet',
      tier,
      stages: { ...none, ...stages },
      refused: undefined,
      missing: 0,
      deciders: [],
    })
  const earned = { kind: 'earned', tier: '甲', only: false } as const
  test.each<Case>([
    [besides(undefined, {}), [], []],
    [besides({ kind: 'none', lowest: '甲', only: true }, { met: ['eligibility'] }), [], []],
    [
      besides(earned, {}),
      ['By the criteria alone the tier is 甲.'],
      ['なお、認証基準による区分は「甲」である。'],
    ],
    [
      besides(undefined, { undetermined: ['reception'] }),
      ['Not all is known of: reception.'],
      ['なお、受付要件には、ほかに確認されていない事項がある。'],
    ],
    [
      besides(earned, { undetermined: ['eligibility', 'reception'] }),
      ['By the criteria alone the tier is 甲.', 'Not all is known of: eligibility and reception.'],
      [
        'なお、認証基準による区分は「甲」である。',
        'なお、申請要件及び受付要件には、ほかに確認されていない事項がある。',
      ],
    ],
  ])('is how the other stages stand: %#', (...said) => expectSaid(said))
})
