import type { SchemeWords } from '../../src/scheme/schemeWords.ts'
import { provisionWords } from './2026-06-03.provisionWords.ts'
import { noteWords, readingWords } from './2026-06-03.readingWords.ts'

const breachInPastTwoYears = {
  ja: '過去2年以内に重大な法令違反がある者',
  en: 'a body with a serious breach of law within the past 2 years',
}

/** Labels and wording of the edition. */
export const words: SchemeWords = {
  title: {
    ja: 'おきなわSDGs認証制度（令和8年改正要綱）',
    en: 'Okinawa SDGs Certification (2026 revision)',
  },
  authority: { ja: '沖縄県', en: 'Okinawa Prefecture' },
  source: {
    ja: 'おきなわSDGs認証制度実施要綱（令和8年6月3日施行）',
    en: 'Implementation guidelines of the Okinawa SDGs Certification, in force from 3 June 2026',
  },
  facts: {
    officeInPrefecture: { ja: '沖縄県内の事業所等', en: 'office in Okinawa Prefecture' },
    activityInPrefecture: { ja: '県内における事業活動', en: 'activities in the prefecture' },
    organisation: { ja: '団体の種別', en: 'kind of organisation' },
    platformMember: {
      ja: 'おきなわSDGsプラットフォームの会員登録',
      en: 'membership of the Okinawa SDGs Platform',
    },
    boryokudan: { ja: '暴力団への該当', en: 'being a boryokudan' },
    boryokudanMember: { ja: '暴力団員への該当', en: 'being a boryokudan member' },
    boryokudanTies: {
      ja: '暴力団又は暴力団員との密接な関係',
      en: 'close ties with a boryokudan or its members',
    },
    boryokudanEquivalent: { ja: '暴力団等に準ずる者への該当', en: 'being equivalent to these' },
    breaches: { ja: '法令違反', en: 'breaches of law' },
    publicOrderHarm: {
      ja: '公の秩序又は善良の風俗を害するおそれがある行為',
      en: 'acts that may harm public order or morality',
    },
    addressee: { ja: '申請先', en: 'to whom the application is made' },
    documents: { ja: '申請書類', en: 'application documents' },
    formTwoParts: { ja: '第2号様式の各分類', en: 'parts of form 2' },
    initiatives: { ja: '計画に掲げる活動・取組', en: 'efforts of the plan' },
    planForFourYears: { ja: '認証期間4年の計画', en: 'plan for the 4 years of certification' },
    eligibilityChecked: {
      ja: '申請者の要件についての事務局の確認',
      en: "the secretariat's check of the applicant's requirements",
    },
    materialsDemanded: { ja: '必要資料の提出の要求', en: 'demand for necessary materials' },
    materialsSupplied: { ja: '要求された資料の提出', en: 'submission of the materials demanded' },
    itemsOfCurrentEfforts: {
      ja: '現在実施している取組による実績評価',
      en: 'track record evaluated on current efforts',
    },
    itemsJudged: {
      ja: '別途定める基準による実績評価項目の判断',
      en: 'judgement of the track-record items by the standard set separately',
    },
    planJudged: {
      ja: '別途定める各審査項目による計画の評価',
      en: 'evaluation of the plan by the criteria set separately',
    },
    committeeReviewed: { ja: '検討委員会の意見・助言', en: "the committee's opinion and advice" },
    certifiedNow: { ja: '更新申請時における認証', en: 'certification at the time of renewal' },
    advanceReportSubmitted: {
      ja: '更新の申請にあわせた会員レポートの事前提出',
      en: 'member report filed in advance with the renewal',
    },
    itemsMet: {
      ja: '基準を満たすと判断された実績評価項目の数',
      en: 'track-record items found to meet the standard',
    },
    planScore: { ja: '主要評価項目の評価の合計', en: 'plan score' },
    foundUnsuitable: {
      ja: '検討委員会の意見・助言を踏まえた、認証基準に適合しないとの判断',
      en: "finding, in the light of the committee's opinion, that the standard is not met",
    },
    renewalFoundUnsuitable: {
      ja: '会員レポートの内容も加味した、更新を認めないとの判断',
      en: 'finding, weighing the member report, that the renewal is not granted',
    },
    change: { ja: '申請書類の内容の変更', en: 'change of what was applied' },
    changeNotificationFiled: { ja: '申請事項変更届の提出', en: 'filing of the change notification' },
    changeReviewed: {
      ja: '変更についての検討委員会の意見・助言',
      en: "the committee's opinion on the change",
    },
    changeApproved: { ja: '変更の承認', en: 'approval of the change' },
    formalChangeReported: {
      ja: '形式的な変更の事務局への報告',
      en: 'report of the formal change to the secretariat',
    },
    wishesToWithdraw: { ja: '認証の辞退の希望', en: 'wish to withdraw' },
    withdrawalNoticeFiled: { ja: '会員辞退届の提出', en: 'filing of the withdrawal notice' },
    certifiedOn: { ja: '認証を受けた日', en: 'day of certification' },
    reportYear: { ja: '提出期限を迎える会員レポートの年次', en: 'year of the member report that is due' },
    reportDueOn: { ja: '会員レポートの提出期限', en: 'last day for the member report' },
    reportSubmitted: { ja: '会員レポートの提出', en: 'submission of the member report' },
    markedDeviation: {
      ja: '申請書類の内容からの著しい逸脱',
      en: 'marked deviation from the application documents',
    },
    seriousBreach: { ja: '法令に違反する重大な事案', en: 'serious case of breach of law' },
    businessContinues: { ja: '事業の継続', en: 'continuing business' },
    otherGround: {
      ja: 'その他取消しが適当であるとの判断',
      en: 'finding that revocation is otherwise appropriate',
    },
    kpiChanged: { ja: 'KPIの変更', en: 'change of the KPI' },
  },
  fields: {
    'breaches.occurredOn': { ja: '違反の日', en: 'day of the breach' },
    'breaches.serious': { ja: '重大', en: 'serious' },
    'documents.submitted': { ja: '提出', en: 'submitted' },
    'formTwoParts.filled': { ja: '記載', en: 'filled in' },
    'initiatives.servesActionPlan': {
      ja: 'アクションプランの課題解決・目標達成に向けた取組',
      en: "toward the Action Plan's issues and goals",
    },
  },
  rows: {
    'documents.form1': { ja: '第1号様式（申請書）', en: 'form 1 (application)' },
    'documents.form2': { ja: '第2号様式（実績評価項目）', en: 'form 2 (track-record items)' },
    'documents.evidence': { ja: '第2号様式の記載内容を証明する証書', en: 'evidence for form 2' },
    'documents.form3': { ja: '第3号様式（活動計画書）', en: 'form 3 (activity plan)' },
    'formTwoParts.environment': { ja: '環境', en: 'environment' },
    'formTwoParts.social': { ja: '社会', en: 'society' },
    'formTwoParts.governance': { ja: 'ガバナンス', en: 'governance' },
    'formTwoParts.local': { ja: '地域貢献', en: 'local contribution' },
    'formTwoParts.global': { ja: '国際貢献', en: 'global contribution' },
  },
  options: {
    'organisation.enterprise': { ja: '企業', en: 'enterprise' },
    'organisation.association': { ja: '団体', en: 'organisation' },
    'organisation.educational': { ja: '教育機関', en: 'educational institution' },
    'organisation.research': { ja: '研究機関', en: 'research institution' },
    'organisation.npo': { ja: '特定非営利活動法人', en: 'specified non-profit corporation' },
    'organisation.other': { ja: 'その他（個人など）', en: 'other, such as an individual' },
    'addressee.governor': { ja: '知事', en: 'the governor' },
    'addressee.secretariat': { ja: '事務局のみ', en: 'the secretariat alone' },
    'addressee.other': { ja: 'その他', en: 'another' },
    'change.none': { ja: 'なし', en: 'none' },
    'change.affecting': {
      ja: '認証の決定に影響を及ぼすおそれのある変更',
      en: 'one that may affect the decision',
    },
    'change.formal': { ja: '形式的な変更', en: 'a formal one' },
    'reportYear.first': { ja: '1年目', en: 'first' },
    'reportYear.second': { ja: '2年目', en: 'second' },
    'reportYear.third': { ja: '3年目', en: 'third' },
    'reportYear.fourth': { ja: '4年目', en: 'fourth' },
  },
  measures: {
    itemsMet: {
      ja: '基準を満たす実績評価項目（全19項目中）',
      en: 'number of track-record items met (of 19)',
    },
    planScore: { ja: '主要評価項目の評価の合計', en: 'plan score' },
  },
  units: {
    itemsMet: { ja: '項目', en: '' },
    planScore: { ja: '点', en: 'points' },
  },
  requirements: {
    applicant: {
      ja: '申請者の要件（県内の事業所等と事業活動、プラットフォーム会員）を満たすこと',
      en: 'The applicant qualifies: office and activities in the prefecture, Platform membership',
    },
    'addressed-to-governor': { ja: '知事に申請すること', en: 'The application is made to the governor' },
    'documents-submitted': {
      ja: '申請書類が提出されていること',
      en: 'The application documents are submitted',
    },
    'mandatory-parts-filled': {
      ja: '第2号様式の環境・社会・ガバナンスが記載されていること',
      en: 'Environment, society and governance of form 2 are filled in',
    },
    'plan-serves-action-plan': {
      ja: '計画の活動・取組がアクションプランの課題の解決や目標の達成に向けたものであること',
      en: "Each effort of the plan is toward the Action Plan's issues or goals",
    },
    'plan-for-four-years': {
      ja: '計画が認証期間の4年を対象とすること',
      en: 'The plan covers the 4 years of certification',
    },
    'eligibility-checked': {
      ja: '事務局が申請者の要件を確認していること',
      en: "The secretariat has checked the applicant's requirements",
    },
    'materials-supplied': {
      ja: '要求された資料が提出されていること',
      en: 'The materials demanded are submitted',
    },
    'current-efforts': {
      ja: '実績評価項目が現在実施している取組について評価されていること',
      en: 'The track-record items are evaluated on efforts now carried out',
    },
    'items-judged': {
      ja: '実績評価項目が別途定める基準により判断されていること',
      en: 'The track-record items are judged by the standard set separately',
    },
    'plan-judged': {
      ja: '計画が別途定める各審査項目により評価されていること',
      en: 'The plan is evaluated by the criteria set separately',
    },
    'committee-heard': {
      ja: '検討委員会の意見・助言があること',
      en: "The committee's opinion and advice are given",
    },
    'certified-body-renews': {
      ja: '更新を申請する者が認証団体であること',
      en: 'The renewal is applied for by a certified body',
    },
    'report-with-renewal': {
      ja: '更新の申請に会員レポートが添えられていること',
      en: 'The member report is filed with the renewal',
    },
    'change-notified': {
      ja: '決定に影響を及ぼすおそれのある変更について変更届が提出されていること',
      en: 'A change that may affect the decision is filed on the change notification',
    },
    'change-reviewed': {
      ja: '変更について検討委員会の意見・助言があること',
      en: "The committee's opinion on the change is given",
    },
    'change-approved': { ja: '変更が知事に承認されていること', en: 'The governor has approved the change' },
    'formal-change-reported': {
      ja: '形式的な変更が事務局に報告されていること',
      en: 'A formal change is reported to the secretariat',
    },
    'withdrawal-when-lost': {
      ja: '第4条の要件を満たすか、満たさなくなったことによる辞退届が提出されていること',
      en: 'The requirements of article 4 still hold, or the withdrawal notice is filed',
    },
    'withdrawal-when-wished': {
      ja: '辞退を希望するときは辞退届が提出されていること',
      en: 'A wish to withdraw is filed on the withdrawal notice',
    },
    'report-submitted': {
      ja: '会員レポートが期限までに提出されていること',
      en: 'The member report is filed by its last day',
    },
  },
  exclusions: {
    boryokudan: { ja: '暴力団に該当する者', en: 'a boryokudan' },
    'boryokudan-member': { ja: '暴力団員に該当する者', en: 'a boryokudan member' },
    'boryokudan-ties': {
      ja: '暴力団又は暴力団員と密接な関係を有する者',
      en: 'a body with close ties to a boryokudan or its members',
    },
    'boryokudan-equivalent': { ja: '暴力団等に準ずる者', en: 'a body equivalent to these' },
    'public-order': {
      ja: '公の秩序又は善良の風俗を害するおそれがある行為を行っていると思われる者',
      en: 'a body thought to commit acts that may harm public order or morality',
    },
    'serious-breach-at-application': breachInPastTwoYears,
    'serious-breach-at-decision': breachInPastTwoYears,
    'serious-breach-in-term': breachInPastTwoYears,
    'found-unsuitable': {
      ja: '知事が認証基準に適合しないと判断した者',
      en: 'a body that the governor finds not to meet the standard',
    },
    'renewal-found-unsuitable': {
      ja: '知事が更新を認めないと判断した者',
      en: 'a body whose renewal the governor does not grant',
    },
  },
  tiers: {
    platinum: { ja: 'おきなわSDGsプラチナパートナー', en: 'Okinawa SDGs Platinum Partner' },
    active: { ja: 'おきなわSDGsアクティブパートナー', en: 'Okinawa SDGs Active Partner' },
  },
  deciders: {
    governor: { ja: '知事', en: 'the governor' },
    committee: {
      ja: 'おきなわSDGs認証制度評価・検討委員会',
      en: 'the evaluation and review committee',
    },
  },
  benefits: {
    certificate: { ja: '認証書の交付', en: 'certificate' },
    publicity: { ja: '県ホームページ等での広報', en: "publicity on the prefecture's site and the like" },
  },
  notices: {
    'result-notice': { ja: '申請に係る結果通知書', en: 'result notice' },
    certificate: { ja: '認証書', en: 'certificate' },
    'change-result-notice': { ja: '申請事項変更届に係る結果通知書', en: 'result notice on the change' },
    'revocation-notice': { ja: '認証取り消し通知書', en: 'revocation notice' },
    'retroactive-notice': { ja: '遡及適用の通知書', en: 'notice of retroactive application' },
    'retroactive-certificate': { ja: '遡及適用による認証書', en: 'certificate upon retroactive application' },
  },
  grounds: {
    'marked-deviation': {
      ja: '実態や取組内容が申請書類の内容から著しく逸脱していることが明らかなとき',
      en: 'clear and marked deviation from the application documents',
    },
    'serious-breach': {
      ja: '法令に違反する重大な事案が発生したとき',
      en: 'a serious case of breach of law occurred',
    },
    'report-missing': { ja: '会員レポートを提出しなかったとき', en: 'the member report was not submitted' },
    'business-ended': {
      ja: '事業を継続することができなくなったとき',
      en: 'the body can no longer carry on its business',
    },
    'withdrawal-filed': { ja: '辞退届を提出したとき', en: 'the withdrawal notice was filed' },
    other: {
      ja: 'その他取り消すことが適当であると認められるとき',
      en: 'revocation is otherwise found appropriate',
    },
  },
  readings: readingWords,
  notes: noteWords,
  provisions: provisionWords,
}
