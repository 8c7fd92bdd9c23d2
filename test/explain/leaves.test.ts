import { describe, expect, test } from 'vitest'
import type { LeafDetail } from '../../src/assess/leafDetail.ts'
import { en } from '../../src/explain/en.ts'
import { ja } from '../../src/explain/ja.ts'
import { labelsOf } from '../../src/explain/labels.ts'
import type { VerdictName } from '../../src/logic/verdict.ts'
import type { Scheme } from '../../src/scheme/schemeDefinition.ts'

const worded = {
  id: 'own',
  edition: '1',
  provisions: {},
  facts: {},
  tiers: [],
  words: {
    title: { ja: '制度', en: 'Scheme' },
    authority: { ja: '市', en: 'City' },
    source: { ja: '要綱', en: 'Guideline' },
    facts: {
      office: { ja: '市内の事業所', en: 'office in the city' },
      form: { ja: '法人格', en: 'legal form' },
      statement: { ja: '宣言文', en: 'statement' },
      view: { ja: '有識者会議の判断', en: 'view of the panel' },
      documents: { ja: '申請書類', en: 'documents' },
      filled: { ja: '様式への記入', en: 'entries of the form' },
      efforts: { ja: '取組', en: 'efforts' },
      applied: { ja: '申請日', en: 'day of the application' },
      founded: { ja: '設立日', en: 'day of the foundation' },
      sent: { ja: '送信日時', en: 'time of submission' },
      hidden: { ja: '除外事由の認定', en: 'finding of exclusion' },
      sheet: { ja: '全体の評価', en: 'overall rating' },
      rated: { ja: '評価の方法', en: 'way of rating' },
    },
    options: {
      'form.company': { ja: '株式会社', en: 'company' },
      'form.npo': { ja: 'NPO法人', en: 'non-profit' },
      'form.union': { ja: '組合', en: 'union' },
    },
    rows: {
      'documents.pledge': { ja: '誓約書', en: 'pledge' },
      'documents.plan': { ja: '計画書', en: 'plan' },
      'documents.tax': { ja: '納税証明書', en: 'tax certificate' },
      'scores.social': { ja: '社会', en: 'social' },
      'scores.local': { ja: '地域', en: 'local' },
    },
    fields: {
      'documents.submitted': { ja: '提出', en: 'submitted' },
      'filled.entered': { ja: '記入', en: 'entered' },
    },
    measures: {
      points: { ja: '評価点', en: 'total' },
      rate: { ja: '得点率', en: 'score rate' },
      share: { ja: '割合', en: 'share' },
      reduction: { ja: '削減量', en: 'reduction' },
    },
    units: {
      points: { ja: '点', en: 'points' },
      reduction: { ja: 'トン', en: 't of waste' },
    },
  },
} as const satisfies Scheme

const labels = { en: labelsOf(worded, 'en'), ja: labelsOf(worded, 'ja') }

function told(detail: LeafDetail, verdict: VerdictName, most?: number) {
  return {
    en: en.told(en.statement(detail, verdict, labels.en, most)),
    ja: ja.told(ja.statement(detail, verdict, labels.ja, most)),
  }
}

type Of<K extends LeafDetail['kind']> = LeafDetail & { readonly kind: K }
type Case = readonly [LeafDetail, VerdictName, string, string]

const points = (
  figure: Of<'compare'>['figure'],
  is: Of<'compare'>['is'],
  exact: string,
  more: Partial<Of<'compare'>> = {},
): LeafDetail => ({ kind: 'compare', measure: 'points', figure, is, threshold: { exact }, ...more })
const apart = (exact: string, side: 'below' | 'at' | 'above') => ({ difference: { exact }, side })
const open = (low: string | null, high: string | null) => ({
  low: low === null ? null : { exact: low },
  high: high === null ? null : { exact: high },
})
const percent = (text: string, terminates = true) => ({ exact: '1/7', percent: text, terminates })
const rate = (figure: Of<'compare'>['figure'], more: Partial<Of<'compare'>> = {}): LeafDetail => ({
  kind: 'compare',
  measure: 'rate',
  figure,
  is: 'atLeast',
  threshold: { exact: '30%' },
  ...more,
})
const cut = { exact: '200/3', decimal: '66.66', terminates: false }

describe('what a comparison says', () => {
  test.each<Case>([
    [
      points({ exact: '70' }, 'atLeast', '60', apart('10', 'above')),
      'met',
      'the total is 70 points; at least 60 points is required',
      '評価点は70点であり、60点以上の基準を満たす',
    ],
    [
      points({ exact: '50' }, 'atLeast', '60', apart('10', 'below')),
      'unmet',
      'the total is 50 points; at least 60 points is required (10 points short)',
      '評価点は50点であり、60点以上の基準に10点不足する',
    ],
    [
      points({ exact: '60' }, 'moreThan', '60', apart('0', 'at')),
      'unmet',
      'the total is 60 points; more than 60 points is required',
      '評価点は60点であり、60点超の基準を満たさない',
    ],
    [
      points({ exact: '62' }, 'atMost', '60', apart('2', 'above')),
      'unmet',
      'the total is 62 points; at most 60 points is required (2 points over)',
      '評価点は62点であり、60点以下の基準を2点超過する',
    ],
    [
      points({ exact: '62' }, 'lessThan', '60', apart('2', 'above')),
      'unmet',
      'the total is 62 points; less than 60 points is required (2 points over)',
      '評価点は62点であり、60点未満の基準を2点超過する',
    ],
    [
      points({ exact: '58' }, 'equal', '60', apart('2', 'below')),
      'unmet',
      'the total is 58 points; exactly 60 points is required (2 points short)',
      '評価点は58点であり、ちょうど60点とする基準に2点不足する',
    ],
    [
      points({ exact: '60' }, 'equal', '60', apart('0', 'at')),
      'met',
      'the total is 60 points; exactly 60 points is required',
      '評価点は60点であり、ちょうど60点とする基準を満たす',
    ],
    [
      points(open('50', '95'), 'atLeast', '60'),
      'undetermined',
      'the total is from 50 points to 95 points, so that it may be at least 60 points',
      '評価点は50点以上95点以下であり、60点以上の基準を満たすか確定していない',
    ],
    [
      points(open('50', null), 'atMost', '60'),
      'referred',
      'the total is 50 points or more, so that it may be at most 60 points',
      '評価点は50点以上であり、60点以下の基準を満たすか確定していない',
    ],
    [
      points(open(null, '95'), 'atLeast', '60'),
      'undetermined',
      'the total is 95 points or less, so that it may be at least 60 points',
      '評価点は95点以下であり、60点以上の基準を満たすか確定していない',
    ],
    [
      points(open(null, null), 'atLeast', '60'),
      'undetermined',
      'the total is not known, so that it may be at least 60 points',
      '評価点は60点以上の基準を満たすか確定していない',
    ],
    [
      points(open('0', '40'), 'atLeast', '60', { leastDifference: { exact: '20' }, side: 'below' }),
      'unmet',
      'the total is from 0 points to 40 points; at least 60 points is required (at least 20 points short)',
      '評価点は0点以上40点以下であり、60点以上の基準に少なくとも20点不足する',
    ],
    [
      points(cut, 'atLeast', '60', apart('20/3', 'above')),
      'met',
      'the total is 200/3 (66.66…) points; at least 60 points is required',
      '評価点は200/3（66.66…）点であり、60点以上の基準を満たす',
    ],
    [
      points({ exact: '119/2', decimal: '59.5', terminates: true }, 'atLeast', '60', apart('0.5', 'below')),
      'unmet',
      'the total is 59.5 points; at least 60 points is required (0.5 points short)',
      '評価点は59.5点であり、60点以上の基準に0.5点不足する',
    ],
    [
      rate(percent('28.50'), { difference: percent('1.50'), side: 'below' }),
      'unmet',
      'the score rate is 28.50%; at least 30% is required (1.50 percentage points short)',
      '得点率は28.50％であり、30％以上の基準に1.50ポイント不足する',
    ],
    [
      rate(percent('14.28', false), { difference: percent('15.71', false), side: 'below' }),
      'unmet',
      'the score rate is 14.28…%; at least 30% is required (15.71… percentage points short)',
      '得点率は14.28…％であり、30％以上の基準に15.71…ポイント不足する',
    ],
    [
      rate(percent('28.50'), {
        difference: percent('1.50'),
        side: 'below',
        deciding: [{ in: 'scores', row: 'local' }],
      }),
      'unmet',
      'the score rate is 28.50% (lowest: local); at least 30% is required (1.50 percentage points short)',
      '得点率は28.50％（最低は「地域」）であり、30％以上の基準に1.50ポイント不足する',
    ],
    [
      rate(
        { low: percent('0.00'), high: percent('4.00') },
        {
          leastDifference: percent('26.00'),
          side: 'below',
          deciding: [
            { in: 'scores', row: 'social' },
            { in: 'scores', row: 'local' },
          ],
        },
      ),
      'unmet',
      'the score rate is from 0.00% to 4.00% (lowest: social and local); at least 30% is required (at least 26.00 percentage points short)',
      '得点率は0.00％以上4.00％以下（最低は「社会」及び「地域」）であり、30％以上の基準に少なくとも26.00ポイント不足する',
    ],
    [
      {
        kind: 'compare',
        measure: 'share',
        figure: { exact: '0.5' },
        is: 'moreThan',
        threshold: { exact: '1/3' },
      },
      'met',
      'the share is 0.5; more than 1/3 is required',
      '割合は0.5であり、3分の1超の基準を満たす',
    ],
    [
      points({ exact: '70' }, 'atLeast', '', { threshold: { parameter: 'least', supplied: null } }),
      'undetermined',
      'the total is 70 points, so that it may be at least a number that is not disclosed',
      '評価点は70点であり、非公表の基準を満たすか確定していない',
    ],
    [
      points(open(null, null), 'atMost', '', { threshold: { parameter: 'least', supplied: null } }),
      'undetermined',
      'the total is not known, so that it may be at most a number that is not disclosed',
      '評価点は非公表の基準を満たすか確定していない',
    ],
    [
      points({ exact: '70' }, 'atLeast', '', {
        threshold: { parameter: 'least', supplied: '65', figure: { exact: '65' } },
      }),
      'met',
      'the total is 70 points; at least 65 points is required',
      '評価点は70点であり、65点以上の基準を満たす',
    ],
  ])('$2 | $3', (detail, verdict, english, japanese) => {
    expect(told(detail, verdict)).toEqual({ en: english, ja: japanese })
  })

  test.each<Case>([
    [
      points({ exact: '1' }, 'atLeast', '2', apart('1', 'below')),
      'unmet',
      'the total is 1 point; at least 2 points is required (1 point short)',
      '評価点は1点であり、2点以上の基準に1点不足する',
    ],
    [
      points({ exact: '11' }, 'atLeast', '1', apart('10', 'above')),
      'met',
      'the total is 11 points; at least 1 point is required',
      '評価点は11点であり、1点以上の基準を満たす',
    ],
    [
      points(open('0', '1'), 'moreThan', '1', { leastDifference: { exact: '1' }, side: 'below' }),
      'unmet',
      'the total is from 0 points to 1 point; more than 1 point is required (at least 1 point short)',
      '評価点は0点以上1点以下であり、1点超の基準に少なくとも1点不足する',
    ],
    [
      points(open('1', null), 'atLeast', '', {
        threshold: { parameter: 'least', supplied: '1', figure: { exact: '1' } },
      }),
      'met',
      'the total is 1 point or more; at least 1 point is required',
      '評価点は1点以上であり、1点以上の基準を満たす',
    ],
    [
      { kind: 'near', measure: 'points', figure: { exact: '1' }, value: '1', within: { exact: '1' } },
      'met',
      'the total, 1 point, is near 1 point (margin: 1 point)',
      '評価点は1点であり、1点の付近（上下1点）にある',
    ],
    [
      {
        kind: 'compare',
        measure: 'reduction',
        figure: { exact: '1' },
        is: 'atLeast',
        threshold: { exact: '1' },
      },
      'met',
      'the reduction is 1 t of waste; at least 1 t of waste is required',
      '削減量は1トンであり、1トン以上の基準を満たす',
    ],
  ])('of one of a unit, in English in the singular: $2 | $3', (detail, verdict, english, japanese) => {
    expect(told(detail, verdict)).toEqual({ en: english, ja: japanese })
  })
})

const near = (figure: Of<'near'>['figure'], within: Of<'near'>['within']): LeafDetail => ({
  kind: 'near',
  measure: 'points',
  figure,
  value: '60',
  within,
})

describe('what a margin says', () => {
  test.each<Case>([
    [
      near({ exact: '58' }, { exact: '5' }),
      'met',
      'the total, 58 points, is near 60 points (margin: 5 points)',
      '評価点は58点であり、60点の付近（上下5点）にある',
    ],
    [
      near({ exact: '50' }, { parameter: 'margin', supplied: '5', figure: { exact: '5' } }),
      'unmet',
      'the total, 50 points, is not near 60 points (margin: 5 points)',
      '評価点は50点であり、60点の付近（上下5点）にない',
    ],
    [
      near({ exact: '50' }, { parameter: 'margin', supplied: null }),
      'undetermined',
      'the total, 50 points, may be near 60 points (margin: not disclosed)',
      '評価点は50点であり、60点の付近（幅は非公表）にあるか確定していない',
    ],
    [
      near(open(null, null), { exact: '5' }),
      'referred',
      'the total, not known, may be near 60 points (margin: 5 points)',
      '評価点は60点の付近（上下5点）にあるか確定していない',
    ],
    [
      {
        kind: 'near',
        measure: 'rate',
        figure: percent('79.50'),
        value: '80%',
        within: { parameter: 'margin', supplied: '0.005', figure: percent('0.50') },
      },
      'met',
      'the score rate, 79.50%, is near 80% (margin: 0.50 percentage points)',
      '得点率は79.50％であり、80％の付近（上下0.50ポイント）にある',
    ],
  ])('$2 | $3', (detail, verdict, english, japanese) => {
    expect(told(detail, verdict)).toEqual({ en: english, ja: japanese })
  })
})

const flag = (given: boolean | null, fact = 'office'): LeafDetail => ({ kind: 'fact', fact, is: true, given })
const choice = (given: string | null, is: string | readonly string[]): LeafDetail => ({
  kind: 'fact',
  fact: 'form',
  is,
  given,
})
const given = (fact: string): LeafDetail => ({ kind: 'given', fact })
const mentions = (...anyOf: readonly string[]): LeafDetail => ({ kind: 'mentions', fact: 'statement', anyOf })

describe('what a fact says', () => {
  test.each<Case>([
    [flag(true), 'met', 'office in the city: yes', '市内の事業所がある'],
    [flag(true), 'unmet', 'office in the city: yes', '市内の事業所がある'],
    [flag(false), 'unmet', 'office in the city: no', '市内の事業所がない'],
    [flag(null), 'undetermined', 'office in the city: not known', '市内の事業所の有無は確認されていない'],
    [flag(null), 'referred', 'office in the city: not judged', '市内の事業所は判断されていない'],
    [flag(null, 'view'), 'referred', 'view of the panel: not judged', '有識者会議の判断はされていない'],
    [flag(null, 'hidden'), 'referred', 'finding of exclusion: not judged', '除外事由の認定はされていない'],
    [flag(null, 'sheet'), 'referred', 'overall rating: not judged', '全体の評価はされていない'],
    [flag(null, 'rated'), 'referred', 'way of rating: not judged', '評価の方法は判断されていない'],
    [
      flag(null, 'view'),
      'undetermined',
      'view of the panel: not known',
      '有識者会議の判断の有無は確認されていない',
    ],
    [
      { kind: 'fact', fact: 'view', is: 'gold', given: null },
      'undetermined',
      'view of the panel: not known',
      '有識者会議の判断は確認されていない',
    ],
    [
      { kind: 'fact', fact: 'view', is: 'gold', given: null },
      'referred',
      'view of the panel: not judged',
      '有識者会議の判断はされていない',
    ],
    [choice(null, 'company'), 'undetermined', 'legal form: not known', '法人格は確認されていない'],
    [choice(null, 'company'), 'referred', 'legal form: not judged', '法人格は判断されていない'],
    [choice('company', 'company'), 'met', 'legal form: "company"', '法人格は「株式会社」である'],
    [
      choice('union', 'company'),
      'unmet',
      'legal form: "union", not "company"',
      '法人格は「組合」であり、「株式会社」に当たらない',
    ],
    [
      choice('union', ['company', 'npo']),
      'unmet',
      'legal form: "union", not "company" or "non-profit"',
      '法人格は「組合」であり、「株式会社」又は「NPO法人」のいずれにも当たらない',
    ],
    [
      choice('union', ['company', 'npo', 'other']),
      'unmet',
      'legal form: "union", not "company", "non-profit" or "other"',
      '法人格は「組合」であり、「株式会社」、「NPO法人」又は「other」のいずれにも当たらない',
    ],
    [given('statement'), 'met', 'statement: filled in', '宣言文の記載がある'],
    [given('statement'), 'unmet', 'statement: empty', '宣言文の記載がない'],
    [given('statement'), 'undetermined', 'statement: not known', '宣言文の記載の有無は確認されていない'],
    [given('statement'), 'referred', 'statement: not judged', '宣言文の記載は判断されていない'],
    [
      mentions('SDGs', 'ESG'),
      'met',
      'statement has one of the words SDGs, ESG',
      '宣言文に「SDGs」、「ESG」のいずれかの語がある',
    ],
    [
      mentions('SDGs', 'ESG'),
      'unmet',
      'statement has none of the words SDGs, ESG',
      '宣言文に「SDGs」、「ESG」のいずれの語もない',
    ],
    [
      mentions('SDGs'),
      'undetermined',
      'statement may have one of the words SDGs',
      '宣言文は確認されていない',
    ],
    [mentions('SDGs'), 'referred', 'statement may have one of the words SDGs', '宣言文は判断されていない'],
  ])('$2 | $3', (detail, verdict, english, japanese) => {
    expect(told(detail, verdict)).toEqual({ en: english, ja: japanese })
  })
})

type Rows = Of<'each'>['rows']
const each = (rows: Rows, field?: string): LeafDetail => ({
  kind: 'each',
  in: 'documents',
  rows,
  ...(field === undefined ? {} : { field }),
})
const unmet = (row: string | number) => ({ row, verdict: 'unmet' as const })
const unknown = (row: string | number) => ({ row, verdict: 'undetermined' as const })
const unjudged = (row: string | number) => ({ row, verdict: 'referred' as const })
const met = (row: string | number) => ({ row, verdict: 'met' as const })

describe('what a table says of all its rows', () => {
  test.each<Case>([
    [each([]), 'met', 'documents: all as required', '申請書類は全て要件どおりである'],
    [each([]), 'undetermined', 'documents: not known', '申請書類は確認されていない'],
    [each([]), 'referred', 'documents: not judged', '申請書類は判断されていない'],
    [
      each([unmet('pledge')]),
      'unmet',
      'documents: not as required: "pledge"',
      '申請書類のうち、「誓約書」が要件を満たさない',
    ],
    [
      each([unmet('pledge'), unknown('plan')]),
      'unmet',
      'documents: not as required: "pledge"; not known: "plan"',
      '申請書類のうち、「誓約書」が要件を満たさず、「計画書」が要件を満たすか確認されていない',
    ],
    [
      each([unknown('plan'), unjudged('tax')]),
      'referred',
      'documents: not judged: "plan" and "tax certificate"',
      '申請書類のうち、「計画書」及び「納税証明書」が要件を満たすか判断されていない',
    ],
    [
      each([unmet('pledge'), unmet('plan'), unmet('tax')], 'submitted'),
      'unmet',
      'documents: not submitted: "pledge", "plan" and "tax certificate"',
      '申請書類のうち、「誓約書」、「計画書」及び「納税証明書」の提出がない',
    ],
    [
      each([unmet('pledge'), unknown('plan')], 'submitted'),
      'unmet',
      'documents: not submitted: "pledge"; not known whether submitted: "plan"',
      '申請書類のうち、「誓約書」の提出がなく、「計画書」の提出の有無が確認されていない',
    ],
    [
      each([unjudged(0), unjudged(1)], 'submitted'),
      'referred',
      'documents: not judged whether submitted: no. 1 and no. 2',
      '申請書類のうち、1件目及び2件目の提出の有無が判断されていない',
    ],
    [
      { kind: 'each', in: 'filled', field: 'entered', rows: [unmet('front'), unknown('back')] },
      'unmet',
      'entries of the form: not entered: "front"; not known whether entered: "back"',
      '「front」について様式への記入がなく、「back」について様式への記入の有無が確認されていない',
    ],
  ])('$2 | $3', (detail, verdict, english, japanese) => {
    expect(told(detail, verdict)).toEqual({ en: english, ja: japanese })
  })

  test.each([
    [1, '"pledge" and 2 more', '「誓約書」ほか2件'],
    [2, '"pledge", "plan" and 1 more', '「誓約書」、「計画書」ほか1件'],
    [3, '"pledge", "plan" and "tax certificate"', '「誓約書」、「計画書」及び「納税証明書」'],
    [undefined, '"pledge", "plan" and "tax certificate"', '「誓約書」、「計画書」及び「納税証明書」'],
  ])('names no more than %s rows that are not met', (most, english, japanese) => {
    expect(told(each([unmet('pledge'), unmet('plan'), unmet('tax')], 'submitted'), 'unmet', most)).toEqual({
      en: `documents: not submitted: ${english}`,
      ja: `申請書類のうち、${japanese}の提出がない`,
    })
    expect(told(each([unknown('pledge'), unknown('plan'), unknown('tax')]), 'undetermined', most)).toEqual({
      en: `documents: not known: ${english}`,
      ja: `申請書類のうち、${japanese}が要件を満たすか確認されていない`,
    })
    expect(
      told({ kind: 'some', in: 'documents', rows: [met('pledge'), met('plan'), met('tax')] }, 'met', most),
    ).toEqual({
      en: `documents: at least one applies (${english})`,
      ja: `申請書類に該当するもの（${japanese}）がある`,
    })
  })
})

describe('what a list says of one of its records', () => {
  const some = (...rows: Rows): LeafDetail => ({ kind: 'some', in: 'efforts', rows })
  test.each<Case>([
    [some(met(0)), 'met', 'efforts: at least one applies (no. 1)', '取組に該当するもの（1件目）がある'],
    [
      some(unknown(0), met(1)),
      'met',
      'efforts: at least one applies (no. 2)',
      '取組に該当するもの（2件目）がある',
    ],
    [some(), 'unmet', 'efforts: none applies', '取組に該当するものがない'],
    [
      some(unknown(0)),
      'undetermined',
      'efforts: not known whether one applies',
      '取組に該当するものがあるか確認されていない',
    ],
    [
      some(unjudged(0)),
      'referred',
      'efforts: not judged whether one applies',
      '取組に該当するものがあるか判断されていない',
    ],
  ])('$2 | $3', (detail, verdict, english, japanese) => {
    expect(told(detail, verdict)).toEqual({ en: english, ja: japanese })
  })
})

type Dates = Pick<Of<'notAfter'>, 'dateOf' | 'otherOf' | 'date' | 'other' | 'unknown'>
const notAfter = (more: Partial<Dates> = {}): LeafDetail => ({
  kind: 'notAfter',
  dateOf: { fact: 'founded' },
  otherOf: { fact: 'applied' },
  date: '2020-04-01',
  other: '2024-10-01',
  unknown: [],
  ...more,
})
const within = (more: Partial<Of<'within'>> = {}): LeafDetail => ({
  kind: 'within',
  dateOf: { fact: 'founded' },
  fromOf: { moment: true },
  date: '2020-04-01',
  from: '2024-10-01',
  length: { years: 3 },
  counting: 'firstDayNotCounted',
  direction: 'backward',
  unknown: [],
  ...more,
})
const between = (at: string | null, from: string | null, until: string | null): LeafDetail => ({
  kind: 'between',
  fact: 'sent',
  given: at,
  from,
  until,
})

describe('what a date says', () => {
  test.each<Case>([
    [
      notAfter(),
      'met',
      'day of the foundation (2020-04-01) is not after day of the application (2024-10-01)',
      '設立日（令和2年4月1日）は申請日（令和6年10月1日）以前である',
    ],
    [
      notAfter({ date: '2024-10-02', otherOf: { moment: true } }),
      'unmet',
      'day of the foundation (2024-10-02) is after the day of the assessment (2024-10-01)',
      '設立日（令和6年10月2日）は基準日（令和6年10月1日）より後である',
    ],
    [
      notAfter({ otherOf: { day: '2024-10-01' } }),
      'met',
      'day of the foundation (2020-04-01) is not after 2024-10-01',
      '設立日（令和2年4月1日）は令和6年10月1日以前である',
    ],
    [
      notAfter({ date: null, other: null, unknown: [{ fact: 'founded' }, 'moment'] }),
      'undetermined',
      'not known: day of the foundation, the day of the assessment',
      '設立日及び基準日は確認されていない',
    ],
    [
      within(),
      'unmet',
      'day of the foundation (2020-04-01) does not lie within 3 years back from the day of the assessment (2024-10-01)',
      '設立日（令和2年4月1日）は基準日（令和6年10月1日）からさかのぼって3年の期間内にない',
    ],
    [
      within({ direction: 'forward', length: { years: 1, months: 6, weeks: 2, days: 1 } }),
      'met',
      'day of the foundation (2020-04-01) lies within 1 year 6 months 2 weeks 1 day from the day of the assessment (2024-10-01)',
      '設立日（令和2年4月1日）は基準日（令和6年10月1日）から1年6か月2週間1日の期間内にある',
    ],
    [
      within({ date: null, unknown: [{ fact: 'founded' }] }),
      'undetermined',
      'not known: day of the foundation',
      '設立日は確認されていない',
    ],
    [
      between('2024-10-23T09:00', '2024-10-01T00:00', '2024-10-31T17:00'),
      'met',
      'time of submission: 2024-10-23 09:00, which is not before 2024-10-01 00:00 and not after 2024-10-31 17:00',
      '送信日時は令和6年10月23日9時であり、令和6年10月1日0時以後令和6年10月31日17時以前である',
    ],
    [
      between('2024-10-23', '2024-10-01', null),
      'met',
      'time of submission: 2024-10-23, which is not before 2024-10-01',
      '送信日時は令和6年10月23日であり、令和6年10月1日以後である',
    ],
    [
      between('2024-10-23', null, '2024-10-31'),
      'met',
      'time of submission: 2024-10-23, which is not after 2024-10-31',
      '送信日時は令和6年10月23日であり、令和6年10月31日以前である',
    ],
    [
      between('2024-09-30T23:59', '2024-10-01T00:00', '2024-10-31T17:00'),
      'unmet',
      'time of submission: 2024-09-30 23:59, which is before 2024-10-01 00:00',
      '送信日時は令和6年9月30日23時59分であり、令和6年10月1日0時より前である',
    ],
    [
      between('2024-10-31T17:00:01', '2024-10-01T00:00', '2024-10-31T17:00'),
      'unmet',
      'time of submission: 2024-10-31 17:00:01, which is after 2024-10-31 17:00',
      '送信日時は令和6年10月31日17時0分1秒であり、令和6年10月31日17時を過ぎている',
    ],
    [
      between('2024-11-01', null, '2024-10-31'),
      'unmet',
      'time of submission: 2024-11-01, which is after 2024-10-31',
      '送信日時は令和6年11月1日であり、令和6年10月31日を過ぎている',
    ],
    [
      between(null, '2024-10-01', null),
      'undetermined',
      'time of submission: not known',
      '送信日時は確認されていない',
    ],
    [
      between(null, '2024-10-01', null),
      'referred',
      'time of submission: not judged',
      '送信日時は判断されていない',
    ],
  ])('$2 | $3', (detail, verdict, english, japanese) => {
    expect(told(detail, verdict)).toEqual({ en: english, ja: japanese })
  })
})
