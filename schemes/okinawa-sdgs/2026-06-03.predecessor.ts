import type { Predecessor } from '../../src/scheme/predecessorDefinition.ts'

/** What both texts ask in the same sense, and the two figures of 第6条 as the text of 2023 counts them. */
export const predecessor: Predecessor = {
  edition: '2023-07-31',
  facts: {
    // 1(2) 認証の対象 and 第4条第1項 ask the same of the applicant.
    officeInPrefecture: { fact: 'officeInPrefecture' },
    activityInPrefecture: { fact: 'activityInPrefecture' },
    organisation: { fact: 'organisation' },
    platformMember: { fact: 'platformMember' },
    // 2(2) 申請書類 and 第5条第1項: the same four documents.
    documents: { fact: 'documents' },
    // 2(5)③ and 第7条: the review by 評価・検討委員会.
    committeeReviewed: { fact: 'committeeReviewed' },
    // 5 活動状況報告 and 第12条 count from 認証を受けた日.
    certifiedOn: { fact: 'certifiedOn' },
    // 9(1), (2), (4), (5) and 第11条第1項第1号, 第2号, 第4号, 第6号.
    markedDeviation: { fact: 'markedDeviation' },
    seriousBreach: { fact: 'seriousBreach' },
    businessContinues: { fact: 'businessContinues' },
    otherGround: { fact: 'otherGround' },
    // 4(2) and 第6条: of 21 items no more than 19 can be among the 19.
    itemsMet: { measure: { kind: 'cap', at: '19', of: { kind: 'measure', measure: 'itemsMet' } } },
    planScore: { measure: { kind: 'measure', measure: 'planScore' } },
  },
  note: {
    ja: '実績評価項目の19項目の内訳と第3号様式の満点は、令和8年の要綱に示されていない（解釈の注記 oki26-items、oki26-plan-max）。このため、基準を満たす項目の数は21項目中の数を19を上限としてそのまま19項目中の数とみなし、活動計画の評価の合計は同じ点数とみなして比べる。',
    en: 'The 19 items and the maximum of the plan score are not disclosed in the text of 2026 (notes oki26-items and oki26-plan-max). The number of items met out of 21 is therefore taken as the number met out of 19, at most 19, and the plan score as the same number of points.',
  },
}
