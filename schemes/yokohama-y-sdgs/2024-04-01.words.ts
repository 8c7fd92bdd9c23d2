import type { SchemeWords } from '../../src/scheme/schemeWords.ts'
import { notes } from './2024-04-01.noteWords.ts'
import { provisionWords } from './2024-04-01.provisionWords.ts'
import { readingWords } from './2024-04-01.readingWords.ts'

/** Labels and wording of the edition. */
export const words: SchemeWords = {
  title: { ja: '横浜市SDGs認証“Y-SDGs”', en: 'Yokohama City SDGs Certification Y-SDGs' },
  authority: { ja: '横浜市', en: 'Yokohama City' },
  source: {
    ja: '「横浜市SDGs認証“Y-SDGs”」事業 実施要綱（令和6年4月1日施行）',
    en: 'Implementation guidelines of the Y-SDGs programme, in force from 1 April 2024',
  },
  facts: {
    applicantKind: { ja: '事業者の種別', en: 'kind of business' },
    registered: { ja: '商業登記又は法人登記', en: 'commercial or corporate registration' },
    openingNotified: {
      ja: '開業の届出（所得税法第229条）',
      en: 'notice of opening (Income Tax Act art. 229)',
    },
    places: { ja: '事業の場所', en: 'places of business' },
    designCenterMember: {
      ja: 'ヨコハマSDGsデザインセンターの会員登録',
      en: 'registered membership of the Yokohama SDGs Design Center',
    },
    cityTaxArrears: { ja: '市税（法人市民税）の滞納', en: 'arrears of city tax (corporate inhabitant tax)' },
    officeTaxArrears: { ja: '事業所税の滞納', en: 'arrears of office tax' },
    organisedCrime: {
      ja: '横浜市暴力団排除条例に規定する者への該当',
      en: 'standing under the Yokohama ordinance on excluding organised crime',
    },
    dispositions: { ja: '法令等の違反による処分等', en: 'dispositions for breach of law' },
    excludedByMayor: {
      ja: '市長が適当でないとして行う認証の対象からの除外',
      en: 'exclusion by the mayor as unsuitable',
    },
    appliedOn: { ja: '申請日', en: 'day of the application' },
    receptionOpensOn: { ja: '受付期間の初日', en: 'first day of the reception period' },
    receptionClosesOn: { ja: '受付期間の末日', en: 'last day of the reception period' },
    channel: { ja: '提出方法', en: 'way of submission' },
    documents: { ja: '申請書類', en: 'application documents' },
    checkSheetVersion: { ja: '提出したチェックシート', en: 'check sheet that was submitted' },
    furtherDocuments: { ja: '市長が必要とする書類', en: 'documents that the mayor requires' },
    applicationWithdrawalReceived: {
      ja: '取り下げ届（第5号様式）の受理',
      en: 'receipt of the withdrawal form (form 5)',
    },
    points: { ja: '評価点の合計', en: 'total of the evaluation points' },
    bandFound: { ja: '市長が認めた認証区分', en: 'tier found by the mayor' },
    foundUnsuitable: {
      ja: '認証事業者として適合しないとの市長の判断',
      en: 'finding of the mayor that the applicant is not suitable',
    },
    steps: { ja: '調査及び評価の手続', en: 'steps of the survey and evaluation' },
    evaluationForm: { ja: '使用した評価書', en: 'evaluation sheet that was used' },
    items: { ja: '別表1の評価項目', en: 'evaluation items of table 1' },
    employees: {
      ja: '従業員数（非正規・パートを含む）',
      en: 'employees, non-regular and part-time included',
    },
    employeesInCity: { ja: '横浜市民である従業員数', en: 'employees who live in Yokohama' },
    everyEmployeeCounted: {
      ja: '従業員数への非正規・パートの算入',
      en: 'counting of non-regular and part-time employees',
    },
    withoutEmployees: { ja: '従業員の不在', en: 'having no employees' },
    certifiedOn: { ja: '認証を受けた日', en: 'day of the certification' },
    validUntil: { ja: '認証期間の末日', en: 'last day of the certification period' },
    extended: { ja: '市長による認証期間の延長', en: 'extension of the period by the mayor' },
    extendedUntil: { ja: '延長後の認証期間の末日', en: 'last day of the period as extended' },
    renewalDocuments: { ja: '更新の申請書類', en: 'renewal documents' },
    renewalSuitable: {
      ja: '更新の申請者が認証事業者として適合するとの市長の判断',
      en: 'finding of the mayor that the applicant for renewal is suitable',
    },
    contentsDoubted: {
      ja: '申請した内容に疑義が生じたとの市長の判断',
      en: 'finding of the mayor that what was applied is in doubt',
    },
    suspensionDeliberated: { ja: '一時停止についての審議', en: 'deliberation on a suspension' },
    suspensionDecided: {
      ja: '認証の効力を一時停止する市長の決定',
      en: 'decision of the mayor to suspend the effect of the certification',
    },
    suspensionSurveyNeeded: {
      ja: '停止期間中の調査が必要であるとの市長の判断',
      en: 'finding of the mayor that a survey during the suspension is needed',
    },
    suspensionSurveyDone: { ja: '停止期間中の調査', en: 'survey during the suspension' },
    contentsChanged: {
      ja: '申請書類に記載した内容の変更',
      en: 'change of what the application documents state',
    },
    changeOnlyAdds: { ja: '取組内容の追加のみの変更', en: 'change that only adds efforts' },
    changeFoundMinor: {
      ja: '軽微な変更であるとの市長の判断',
      en: 'finding of the mayor that the change is minor',
    },
    changeReported: { ja: '変更内容の市長への報告', en: 'report of the change to the mayor' },
    businessHeard: {
      ja: '市長による説明の求め又は意見聴取',
      en: 'explanation or hearing of the business by the mayor',
    },
    changeAffectsTier: {
      ja: '認証区分の変更又は不認証に該当するとの市長の判断',
      en: 'finding of the mayor that another tier or non-certification applies',
    },
    cessationReceived: { ja: '取り止め届（第6号様式）の受理', en: 'receipt of the cessation form (form 6)' },
    revocationDecided: {
      ja: '認証を取り消す市長の決定',
      en: 'decision of the mayor to revoke the certification',
    },
    applicationFalse: {
      ja: '申請内容に虚偽があるとの市長の判断',
      en: 'finding of the mayor that the application is false',
    },
    resultsFallShort: {
      ja: '申請内容と実績内容に著しい隔たりがあるとの市長の判断',
      en: 'finding of the mayor of a marked gap between application and actual results',
    },
    disposedOn: { ja: '認証後に処分等を受けた日', en: 'day of a disposition after certification' },
    dispositionSerious: {
      ja: 'その処分等が重大かつ悪質な事案によるとの市長の判断',
      en: 'finding of the mayor that the case was serious and malicious',
    },
    reportWithheld: {
      ja: '変更の報告を行わない又は行う意思がないとの市長の判断',
      en: 'finding of the mayor that the change is not reported or there is no will to report it',
    },
    cessationWithheld: {
      ja: '取り止めの申出を行わない又は行う意思がないとの市長の判断',
      en: 'finding of the mayor that cessation is not requested or there is no will to request it',
    },
    usedForOtherPurpose: {
      ja: '制度の趣旨以外の目的による呼称の使用との市長の判断',
      en: 'finding of the mayor that the name is used for another purpose',
    },
    impliesEndorsement: {
      ja: '横浜市が商品等を推奨すると誤解を与える使用との市長の判断',
      en: 'finding of the mayor that the use implies endorsement by the city',
    },
    markUsed: { ja: '認証マークの使用', en: 'use of the certification mark' },
    guidelineFollowed: { ja: '認証マークのガイドラインの遵守', en: 'compliance with the mark guideline' },
    markChange: { ja: '使用した認証マークの変更', en: 'change made to the mark in use' },
  },
  fields: {
    'places.inCity': { ja: '横浜市内', en: 'in Yokohama' },
    'places.fixedPlace': { ja: '一定の場所の占有', en: 'fixed place' },
    'places.staffed': { ja: '従業員', en: 'staff' },
    'places.equipped': { ja: '設備', en: 'equipment' },
    'places.continuous': {
      ja: '継続的な生産、販売又はサービスの提供',
      en: 'continuous production, sales or services',
    },
    'organisedCrime.applies': { ja: '該当', en: 'standing' },
    'dispositions.on': { ja: '処分等を受けた日', en: 'day of the disposition' },
    'dispositions.counts': {
      ja: '要綱にいう処分等への該当',
      en: 'being a disposition in the sense of the text',
    },
    'dispositions.seriousAndMalicious': { ja: '重大悪質な事案への該当', en: 'serious and malicious case' },
    'documents.submitted': { ja: '提出', en: 'submission' },
    'furtherDocuments.name': { ja: '書類名', en: 'name' },
    'furtherDocuments.submitted': { ja: '提出', en: 'submission' },
    'steps.done': { ja: '実施', en: 'completion' },
    'items.met': { ja: '評価', en: 'evaluation' },
    'renewalDocuments.submitted': { ja: '提出', en: 'submission' },
  },
  rows: {
    'organisedCrime.group': {
      ja: '暴力団（条例第2条第2号）',
      en: 'organised crime group (ordinance art. 2 item 2)',
    },
    'organisedCrime.member': {
      ja: '暴力団員等（条例第2条第4号）',
      en: 'member of one or the like (ordinance art. 2 item 4)',
    },
    'organisedCrime.controlled': {
      ja: '暴力団経営支配法人等（条例第2条第5号）',
      en: 'corporation controlled by one or the like (ordinance art. 2 item 5)',
    },
    'documents.applicationForm': { ja: '“Y-SDGs”認証申請書（第1号様式）', en: 'application form (form 1)' },
    'documents.checkSheet': {
      ja: 'チェックシート（第2号様式又は第2号様式の2）',
      en: 'check sheet (form 2 or 2-2)',
    },
    'steps.documentCheck': { ja: '調査における提出書類の確認', en: 'check of the documents in the survey' },
    'steps.dialogue': {
      ja: '調査における申請事業者との対話',
      en: 'dialogue with the applicant in the survey',
    },
    'steps.evaluation': {
      ja: '調査の結果等を踏まえた評価員による評価',
      en: 'evaluation by the evaluator upon the survey',
    },
    'steps.expertOpinion': {
      ja: '有識者から構成される検討会の意見の参考',
      en: 'use of the opinion of the expert meeting as reference',
    },
    'renewalDocuments.renewalForm': { ja: '“Y-SDGs”更新申請書（第8号様式）', en: 'renewal form (form 8)' },
    'renewalDocuments.goalSheet': {
      ja: '目標設定シート（第9号様式又は第9号様式の2）',
      en: 'goal setting sheet (form 9 or 9-2)',
    },
    'items.YK-S-1-a': {
      ja: '安全・衛生管理、健康経営：職場における安全・衛生管理に取り組んでいる',
      en: 'safety, hygiene and health management: works on safety and hygiene in the workplace',
    },
    'items.YK-S-1-b': {
      ja: '安全・衛生管理、健康経営：健康経営に取り組んでいる',
      en: 'safety, hygiene and health management: works on health-conscious management',
    },
    'items.YK-S-2-a': {
      ja: '多様な人材の活躍：外国人、障がい者、高齢者等、社内の多様な人材の活躍支援に関する取り組みがある',
      en: 'diverse staff: supports foreign, disabled, older and other diverse staff',
    },
    'items.YK-S-2-b': {
      ja: '多様な人材の活躍：社内のハラスメントを防止するための取り組みを進めている',
      en: 'diverse staff: works to prevent harassment in the company',
    },
    'items.YK-S-3-a': {
      ja: '女性の活躍促進：女性の活躍支援に向けた目標を設定している',
      en: "women's participation: has set targets for supporting women's participation",
    },
    'items.YK-S-3-b': {
      ja: '女性の活躍促進：女性の活躍を支援するための取り組みがある',
      en: "women's participation: supports women's participation",
    },
    'items.YK-S-4': {
      ja: '多様な働き方の促進：多様な働き方を促進するための取り組みがある',
      en: 'diverse ways of working: promotes diverse ways of working',
    },
    'items.YK-S-5': {
      ja: '従業員の人材育成・能力強化：従業員に能力開発、教育訓練の機会や人材育成のための仕組みを提供している',
      en: 'training of employees: gives employees training and systems for development',
    },
    'items.YK-S-6': {
      ja: 'サプライヤーへの配慮：サプライヤー（取引先）の事業活動や環境・社会への取り組みを理解し、サプライチェーン全体で社会的責任を果たすために取り組んでいる',
      en: "care for suppliers: understands suppliers' efforts and works for responsibility across the supply chain",
    },
    'items.YK-S-7-a': {
      ja: '顧客に対する配慮：顧客からの要望を聞き入れ・改善するための体制を整備している',
      en: 'care for customers: has a system for hearing customers and improving',
    },
    'items.YK-S-7-b': {
      ja: '顧客に対する配慮：品質管理に関する取り組みを行っている',
      en: 'care for customers: works on quality management',
    },
    'items.YK-S-8': {
      ja: '製品・サービスを通じた社会課題の解決：製品・サービスの提供を通じて社会課題の解決に貢献している',
      en: 'social issues through products and services: contributes to solving social issues through products and services',
    },
    'items.YK-E-1-a': {
      ja: '環境マネジメント・コミュニケーション：環境マネジメント体制を構築している',
      en: 'environmental management and communication: has an environmental management structure',
    },
    'items.YK-E-1-b': {
      ja: '環境マネジメント・コミュニケーション：自社の環境への取り組みを開示している',
      en: 'environmental management and communication: discloses its environmental efforts',
    },
    'items.YK-E-2-a': {
      ja: '気候変動（脱炭素）への取組：脱炭素に向けた取組を進めている',
      en: 'climate change (decarbonisation): works towards decarbonisation',
    },
    'items.YK-E-2-b': {
      ja: '気候変動（脱炭素）への取組：脱炭素に向けた再生可能エネルギーの利用を進めている',
      en: 'climate change (decarbonisation): uses renewable energy for decarbonisation',
    },
    'items.YK-E-3': {
      ja: '水の効率的な利用・管理：水の効率的な利用・管理を行っている',
      en: 'efficient use of water: uses and manages water efficiently',
    },
    'items.YK-E-4': {
      ja: '廃棄物・有害化学物質の管理・3Rの推進：廃棄物・有害化学物質を適切に管理している',
      en: 'waste, hazardous chemicals and 3R: manages waste and hazardous chemicals properly',
    },
    'items.YK-E-5': {
      ja: '天然資源・生物多様性への配慮：天然資源や生物多様性へ配慮している',
      en: 'natural resources and biodiversity: cares for natural resources and biodiversity',
    },
    'items.YK-E-6': {
      ja: '製品・サービスを通じた環境問題への解決：製品・サービスの提供を通じて環境問題の改善に貢献している',
      en: 'environmental problems through products and services: contributes to improving environmental problems through products and services',
    },
    'items.YK-G-1': {
      ja: '公正な経済取引：公正な経済取引を行っている',
      en: 'fair transactions: trades fairly',
    },
    'items.YK-G-2': {
      ja: '情報セキュリティ：情報セキュリティ対策を行っている',
      en: 'information security: takes information security measures',
    },
    'items.YK-G-3': {
      ja: '企業統治体制の構築：企業統治体制を構築している',
      en: 'corporate governance: has a corporate governance structure',
    },
    'items.YK-G-4': {
      ja: '企業の社会的責任：事業によって社会・環境に及ぼす影響に対し、責任を持って対応している',
      en: 'corporate social responsibility: responds responsibly to its impact on society and environment',
    },
    'items.YK-G-5': {
      ja: '事業継続と事業継承：事業継続や事業継承に関する取り組みが進められている',
      en: 'business continuity and succession: works on business continuity and succession',
    },
    'items.YK-L-1': {
      ja: '横浜における雇用促進：従業員の1/2以上が横浜市民である（非正規・パートを含む）',
      en: 'employment in Yokohama: at least 1/2 of the employees live in Yokohama (non-regular and part-time included)',
    },
    'items.YK-L-2-a': {
      ja: '横浜市内の地域コミュニティへの配慮：横浜市と連携し、地域課題解決に向けた取り組みを行っている',
      en: 'local communities in Yokohama: works with the city on local issues',
    },
    'items.YK-L-2-b': {
      ja: '横浜市内の地域コミュニティへの配慮：地域社会とのコミュニケーション機会を設けている',
      en: 'local communities in Yokohama: provides opportunities for communication with the local community',
    },
    'items.YK-L-3': {
      ja: '横浜における文化・芸術活動の促進：横浜地域において、文化・芸術・スポーツ活動に携わっている',
      en: 'culture and arts in Yokohama: takes part in culture, arts and sports in the Yokohama area',
    },
    'items.YK-L-4': {
      ja: '製品・サービスを通じた地域課題の解決：地域経済に資する製品・サービスを提供している',
      en: 'local issues through products and services: offers products and services that benefit the local economy',
    },
  },
  options: {
    'applicantKind.company': { ja: '会社', en: 'company' },
    'applicantKind.organisation': {
      ja: '法人登記を行う団体',
      en: 'organisation that registers as a corporation',
    },
    'applicantKind.individual': { ja: '個人', en: 'individual' },
    'applicantKind.civicGroup': { ja: '市民活動団体等', en: 'civic group or the like' },
    'applicantKind.other': { ja: 'その他', en: 'other' },
    'channel.system': { ja: 'Y-SDGs認証システムへの入力', en: 'entry in the Y-SDGs certification system' },
    'channel.email': { ja: '電子メール', en: 'e-mail' },
    'channel.post': { ja: '郵送', en: 'post' },
    'channel.paper': { ja: '書面の持参', en: 'paper by hand' },
    'channel.other': { ja: 'その他', en: 'other' },
    'checkSheetVersion.regular': { ja: 'チェックシート（第2号様式）', en: 'check sheet (form 2)' },
    'checkSheetVersion.substitute': {
      ja: '読み替え版チェックシート（第2号様式の2）',
      en: 'substitute check sheet (form 2-2)',
    },
    'evaluationForm.regular': { ja: '評価書（第3号様式）', en: 'evaluation sheet (form 3)' },
    'evaluationForm.substitute': {
      ja: '評価書（読み替え版）（第3号様式の2）',
      en: 'substitute evaluation sheet (form 3-2)',
    },
    'bandFound.supreme': { ja: 'supreme（スプリーム）', en: 'supreme' },
    'bandFound.superior': { ja: 'superior（スーペリア）', en: 'superior' },
    'bandFound.standard': { ja: 'standard（スタンダード）', en: 'standard' },
    'bandFound.none': { ja: '認証しない', en: 'no tier' },
    'markChange.none': { ja: '変更なし', en: 'none' },
    'markChange.scaledInProportion': {
      ja: '縦横比の変更を伴わない拡大縮小',
      en: 'scaling that keeps the aspect ratio',
    },
    'markChange.scaledOutOfProportion': {
      ja: '縦横比の変更を伴う拡大縮小',
      en: 'scaling that changes the aspect ratio',
    },
    'markChange.partRemoved': { ja: '一部の削除', en: 'removal of a part' },
    'markChange.recoloured': { ja: '色の変更', en: 'change of colour' },
    'markChange.other': { ja: 'その他の変更', en: 'another change' },
  },
  measures: {
    points: { ja: '評価点の合計', en: 'total of the evaluation points' },
    itemsMet: {
      ja: '取り組んでいると評価された項目（別表1の30行中）',
      en: 'number of items found to be met (of the 30 lines of table 1)',
    },
    residentShare: { ja: '従業員のうち横浜市民の割合', en: 'share of employees living in Yokohama' },
    offices: { ja: '事業所の数', en: 'number of offices' },
  },
  units: {
    points: { ja: '点', en: 'points' },
    itemsMet: { ja: '項目', en: '' },
    offices: { ja: 'か所', en: '' },
  },
  requirements: {
    business: { ja: '要綱にいう事業者であること', en: 'Business in the sense of the text' },
    'design-center-member': {
      ja: 'ヨコハマSDGsデザインセンターの登録会員であること',
      en: 'Registered member of the Yokohama SDGs Design Center',
    },
    'no-city-tax-arrears-at-application': {
      ja: '申請時に市税（法人市民税）の滞納がないこと',
      en: 'No arrears of city tax (corporate inhabitant tax) at application',
    },
    'no-city-tax-arrears': {
      ja: '市税（法人市民税）の滞納がないこと',
      en: 'No arrears of city tax (corporate inhabitant tax)',
    },
    'no-office-tax-arrears-at-application': {
      ja: '申請時に事業所税の滞納がないこと',
      en: 'No arrears of office tax at application',
    },
    'no-office-tax-arrears': { ja: '事業所税の滞納がないこと', en: 'No arrears of office tax' },
    'no-organised-crime': {
      ja: '暴力団、暴力団員等、暴力団経営支配法人等のいずれにも該当しないこと',
      en: 'Not an organised crime group, a member of one or a corporation controlled by one',
    },
    'reception-open': {
      ja: '受付期間の初日以後の申請であること',
      en: 'Applied on or after the first day of the reception period',
    },
    'reception-not-closed': {
      ja: '受付期間の末日以前の申請であること',
      en: 'Applied on or before the last day of the reception period',
    },
    'by-certification-system': {
      ja: 'Y-SDGs認証システムへの入力により提出すること',
      en: 'Submitted by entry in the Y-SDGs certification system',
    },
    'documents-submitted': { ja: '申請書類を提出すること', en: 'Application documents submitted' },
    'further-documents-submitted': {
      ja: '市長が必要とする書類を提出すること',
      en: 'Documents that the mayor requires submitted',
    },
    'procedure-followed': { ja: '調査及び評価の手続を経ること', en: 'Survey and evaluation carried out' },
    'evaluation-form': {
      ja: '提出したチェックシートに応じた評価書を使用すること',
      en: 'Evaluation sheet that goes with the check sheet',
    },
    'every-item-evaluated': {
      ja: '別表1の各評価項目について評価を行うこと',
      en: 'Every item of table 1 evaluated',
    },
    'resident-employees-counted': {
      ja: '従業員の1/2以上が横浜市民であるかの評価が人数と一致すること',
      en: 'Evaluation of resident employees agrees with their number',
    },
    'certified-when-filing': {
      ja: '更新の申請の日に認証期間中であること',
      en: 'Certified on the day of filing the renewal',
    },
    'renewal-suitable': {
      ja: '認証事業者として適合すると市長が判断すること',
      en: 'Found suitable by the mayor',
    },
    'renewal-reception-open': {
      ja: '更新の受付期間の初日以後の申請であること',
      en: 'Renewal filed on or after the first day of the reception period',
    },
    'renewal-reception-not-closed': {
      ja: '更新の受付期間の末日以前の申請であること',
      en: 'Renewal filed on or before the last day of the reception period',
    },
    'renewal-by-certification-system': {
      ja: '更新の書類をY-SDGs認証システムへの入力により提出すること',
      en: 'Renewal submitted by entry in the Y-SDGs certification system',
    },
    'renewal-documents-submitted': { ja: '更新の申請書類を提出すること', en: 'Renewal documents submitted' },
    'renewal-further-documents-submitted': {
      ja: '市長が必要と認める書類を提出すること',
      en: 'Documents that the mayor finds necessary submitted',
    },
    'in-period': { ja: '認証期間中であること', en: 'Within the certification period' },
    'survey-in-suspension': {
      ja: '一時停止期間中に必要と認められる調査を行うこと',
      en: 'Survey made where found needed during a suspension',
    },
    'change-reported': {
      ja: '申請書類に記載した内容の変更を市長に報告すること',
      en: 'Changes of what was applied reported to the mayor',
    },
    'name-for-its-purpose': {
      ja: '呼称を制度の趣旨以外の目的で使用しないこと',
      en: 'Name not used for another purpose',
    },
    'no-implied-endorsement': {
      ja: '横浜市が商品等を推奨すると誤解を与える使用をしないこと',
      en: 'No use that implies endorsement by the city',
    },
    'mark-by-guideline': {
      ja: '認証マークの使用についてガイドラインを遵守すること',
      en: 'Mark used as the guideline says',
    },
    'mark-unaltered': {
      ja: '縦横比の変更を伴わない拡大縮小を除き、認証マークを変更しないこと',
      en: 'Mark not altered, except by scaling that keeps its aspect ratio',
    },
  },
  exclusions: {
    'recent-serious-disposition': {
      ja: '申請時から過去5年間に重大悪質な事案で法令等に違反し、処分等を受けたこと',
      en: 'Disposition for breach of law in a serious and malicious case within the past 5 years',
    },
    'mayor-exclusion': {
      ja: '市長が適当でないとして認証の対象から除外したこと',
      en: 'Excluded by the mayor as unsuitable',
    },
    'application-withdrawn': {
      ja: '申請を取り下げたこと（申請がなかったものとみなす）',
      en: 'Application withdrawn (deemed never made)',
    },
    'found-unsuitable': {
      ja: '認証事業者として適合しないと市長が認めたこと',
      en: 'Found not suitable by the mayor',
    },
    suspended: { ja: '認証の効力が一時停止されていること', en: 'Effect of the certification suspended' },
    'tier-to-be-decided-anew': {
      ja: '変更により認証区分の変更又は不認証に該当すること',
      en: 'Change that leads to another tier or to non-certification',
    },
    ceased: { ja: '認証を取り止めたこと', en: 'Certification ceased' },
    revoked: { ja: '認証を取り消されたこと', en: 'Certification revoked' },
  },
  tiers: {
    supreme: { ja: 'supreme（スプリーム）', en: 'supreme' },
    superior: { ja: 'superior（スーペリア）', en: 'superior' },
    standard: { ja: 'standard（スタンダード）', en: 'standard' },
  },
  referrals: {
    'band-gap-79-80': {
      ja: '評価点が79点を超え80点に満たず、要綱のどの認証区分にも属さない',
      en: 'the points lie between 79 and 80, in no tier of the text',
    },
    'band-gap-59-60': {
      ja: '評価点が59点を超え60点に満たず、要綱のどの認証区分にも属さない',
      en: 'the points lie between 59 and 60, in no tier of the text',
    },
  },
  deciders: {
    mayor: { ja: '市長', en: 'the mayor' },
    evaluator: { ja: '評価員', en: 'the evaluator' },
  },
  benefits: {
    support: { ja: '認証事業者に対する各種支援', en: 'support for certified businesses' },
    'certified-business-name': {
      ja: '「Y-SDGs認証事業者」の呼称の使用',
      en: 'use of the name Y-SDGs certified business',
    },
    'standard-mark': { ja: 'standard（スタンダード）の認証マークの使用', en: 'use of the mark standard' },
    'superior-mark': { ja: 'superior（スーペリア）の認証マークの使用', en: 'use of the mark superior' },
    'supreme-mark': { ja: 'supreme（スプリーム）の認証マークの使用', en: 'use of the mark supreme' },
    'publication-by-business': {
      ja: '認証事業者による認証の事実の公表',
      en: 'publication of the certification by the business',
    },
    'publication-by-city': {
      ja: '横浜市による認証の事実の公表',
      en: 'publication of the certification by the city',
    },
  },
  notices: {
    'certification-notice': { ja: 'Y-SDGs認証通知書', en: 'certification notice' },
    certificate: { ja: '認証状', en: 'certificate' },
    'refusal-notice': { ja: 'Y-SDGs不認証通知書', en: 'non-certification notice' },
    'renewal-notice': { ja: '更新のY-SDGs認証通知書', en: 'certification notice of a renewal' },
    'change-notice': {
      ja: '認証区分の変更のY-SDGs認証通知書',
      en: 'certification notice of a change of tier',
    },
    'cessation-notice': { ja: '取り止めによる取消通知書', en: 'revocation notice upon cessation' },
    'revocation-notice': { ja: '取消通知書', en: 'revocation notice' },
    'retroactive-period-notice': {
      ja: '遡及適用のY-SDGs認証通知書',
      en: 'certification notice of the retroactive period',
    },
    'retroactive-period-certificate': { ja: '遡及適用の認証状', en: 'certificate of the retroactive period' },
  },
  grounds: {
    '19-1-1-false': { ja: '申請内容に虚偽があるとき', en: 'the application is false' },
    '19-1-1-gap': {
      ja: '申請内容と実際の実績内容に著しく隔たりがあるとき',
      en: 'actual results differ markedly from the application',
    },
    '19-1-2': {
      ja: '認証期間内に重大かつ悪質な事案で法令等に違反し、処分等を受けたとき',
      en: 'disposition for breach of law in a serious and malicious case during the period',
    },
    '19-1-3': {
      ja: '第4条の申請要件に該当しないことを覚知したとき',
      en: 'the requirements of article 4 are found not met',
    },
    '19-1-4-report': {
      ja: '変更があったにもかかわらず報告を行わない又は行う意思がないとき',
      en: 'a change is not reported or there is no will to report it',
    },
    '19-1-4-cease': {
      ja: '変更があったにもかかわらず取り止めの申出を行わない又は行う意思がないとき',
      en: 'upon a change, cessation is not requested or there is no will to request it',
    },
  },
  readings: readingWords,
  provisions: provisionWords,
  notes,
}
