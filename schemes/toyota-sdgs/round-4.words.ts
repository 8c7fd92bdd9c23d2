import type { SchemeWords } from '../../src/scheme/schemeWords.ts'
import { notes } from './round-4.notes.ts'
import { provisionWords } from './round-4.provisionWords.ts'

/** Labels and wording of the edition. */
export const words: SchemeWords = {
  title: { ja: '豊田市SDGs認証制度（第4回申請受付）', en: 'Toyota City SDGs Certification (round 4)' },
  authority: { ja: '豊田市', en: 'Toyota City' },
  source: {
    ja: '第4回申請事務説明会資料（令和6年10月17日、未来都市推進課）',
    en: 'Briefing material of round 4 (17 October 2024, Future City Promotion Division)',
  },
  facts: {
    headOffice: { ja: '本社の所在', en: 'head office' },
    officeInCity: { ja: '市内の事業所', en: 'office in the city' },
    applicantUnit: { ja: '申請の単位', en: 'unit that applies' },
    appliedAs: { ja: '申請者の立場', en: 'in whose name the application is made' },
    businessName: { ja: '申請に用いた事業者名', en: 'business name on the application' },
    submittedAt: { ja: '申請の到達日時', en: 'date and time of submission' },
    channel: { ja: '申請の方法', en: 'way of submission' },
    login: { ja: 'ログインの方法', en: 'way of logging in' },
    fileType: { ja: 'アップロードしたファイルの形式', en: 'type of the uploaded file' },
    downloadedFileUsed: {
      ja: 'ダウンロードしたエクセルファイルの直接編集',
      en: 'the downloaded Excel file itself filled in',
    },
    otherFilesAttached: { ja: '根拠資料・別紙等の添付', en: 'evidence or annexes attached' },
    formRound: { ja: '様式の受付回', en: 'round that the form is marked with' },
    applicationNumberOfBusiness: {
      ja: '同じ事業者による今回の申請の件数（何件目か）',
      en: 'which application of the business in this round',
    },
    documents: { ja: '申請書の3シートへの記入', en: 'the three sheets of the application, filled in' },
    formFields: { ja: '様式1号・様式2号の記入欄', en: 'entries of forms 1 and 2' },
    consents: { ja: '様式1号の確認事項への同意', en: 'confirmation items of form 1' },
    goals: { ja: '様式3号の今後の重点目標', en: 'priority goals of form 3' },
    answers: { ja: '認証チェックシートの記述項目', en: 'text items of the check sheet' },
    documentReviewed: {
      ja: '豊田信用金庫による書面審査の実施',
      en: 'document review by Toyota Shinkin Bank carried out',
    },
    panelDeliberated: {
      ja: '有識者会議による審議の実施',
      en: 'deliberation by the expert panel carried out',
    },
    viewpoints: { ja: '記述項目E-1・E-3の評価の観点', en: 'viewpoints of items E-1 and E-3' },
    efforts: { ja: '認証チェックシートに記載された取組', en: 'efforts stated on the check sheet' },
    effortReview: {
      ja: '記載された取組についての書面審査の結果',
      en: 'document review of the efforts stated',
    },
    ikiikiAward: { ja: 'イキイキ事業所表彰の受賞', en: 'Iki-iki workplace award received' },
    autoScoring: { ja: 'S-1からS-5までの自動配点', en: 'automatic scoring of S-1 to S-5' },
    falseApplication: { ja: '虚偽の申請', en: 'false application' },
    applicationCancelled: { ja: '市による申請の取消し', en: 'cancellation of the application by the city' },
    upliftUsed: { ja: '利用した補助金の上乗せ分', en: 'subsidy uplift that was used' },
    goalResultsReported: { ja: '今後の重点目標に基づく実績報告', en: 'results report on the priority goals' },
    manufacturer: { ja: '製造業', en: 'manufacturing business' },
    subsidyPurpose: {
      ja: '中小企業経営力高度化事業補助金の対象事業',
      en: 'purpose of the SME management upgrading subsidy',
    },
    guaranteedLoan: { ja: '信用保証料補助の対象融資', en: 'loan whose guarantee fee is subsidised' },
    scores: { ja: '評価書の得点', en: 'Points on the evaluation sheet' },
    workplaceSelfChecked: {
      ja: '働きやすい職場づくり推進事業所のセルフチェック',
      en: 'Self-check under the workplace scheme',
    },
    workplaceApplied: {
      ja: '働きやすい職場づくり推進事業所の確認・公表申請',
      en: 'Application for confirmation under the workplace scheme',
    },
    workplaceConfirmed: {
      ja: '働きやすい職場づくり推進事業所の確認完了通知',
      en: 'Notice of completed confirmation under the workplace scheme',
    },
    workplacePublished: {
      ja: '働きやすい職場づくり推進事業所としての公表',
      en: 'Publication under the workplace scheme',
    },
    panelTier: { ja: '有識者会議が認めた認証区分', en: 'Tier found by the expert panel' },
  },
  fields: {
    'documents.submitted': { ja: '記入', en: 'filled in' },
    'formFields.filled': { ja: '記入', en: 'filled in' },
    'consents.ticked': { ja: '同意', en: 'agreed to' },
    'goals.goal': { ja: '項目', en: 'item' },
    'goals.amongIndicators': { ja: '評価指標からの選択', en: 'chosen among the indicators' },
    'goals.action': { ja: '具体的な取組', en: 'concrete efforts' },
    'answers.item': { ja: '評価項目', en: 'item' },
    'answers.text': { ja: '記述', en: 'text' },
    'viewpoints.applies': { ja: '該当の有無', en: 'there is one' },
    'viewpoints.answered': { ja: '記載', en: 'answered' },
    'efforts.item': { ja: '評価項目', en: 'item' },
    'efforts.timing': { ja: '取組の時期', en: 'time of the effort' },
    'efforts.of': { ja: '取組の主体', en: 'whose effort it is' },
    'effortReview.item': { ja: '評価項目', en: 'item' },
    'effortReview.concrete': { ja: '取組の具体性', en: 'concrete' },
    'effortReview.material': { ja: '組織の重要課題との一致', en: 'matches the material issues' },
    'effortReview.beyondLawAsked': {
      ja: '法定を上回る取組のみを問う項目',
      en: 'item that asks for efforts beyond the law alone',
    },
    'effortReview.beyondLaw': { ja: '法定を上回る取組', en: 'beyond the law' },
    'autoScoring.chosen': { ja: '自動配点の選択', en: 'automatic scoring chosen' },
    'autoScoring.max': { ja: '配点', en: 'maximum points' },
    'scores.points': { ja: '得点', en: 'points' },
    'scores.max': { ja: '満点', en: 'maximum points' },
  },
  rows: {
    'documents.form-1': { ja: '様式1号（基本情報）', en: 'form 1 (basic information)' },
    'documents.form-2': { ja: '様式2号（認証チェックシート）', en: 'form 2 (certification check sheet)' },
    'documents.form-3': { ja: '様式3号（今後の重点目標）', en: 'form 3 (future priority goals)' },
    'formFields.address': { ja: '所在地', en: 'address' },
    'formFields.industry': { ja: '業種', en: 'industry' },
    'formFields.size': { ja: '規模', en: 'size' },
    'formFields.environment': { ja: '環境分野の現状の取組', en: 'current efforts, environment' },
    'formFields.social': { ja: '社会分野の現状の取組', en: 'current efforts, social' },
    'formFields.governance': { ja: 'ガバナンス分野の現状の取組', en: 'current efforts, governance' },
    'formFields.local': { ja: '地域貢献分野の現状の取組', en: 'current efforts, local contribution' },
    'consents.research': {
      ja: '匿名化した上での研究機関への情報提供',
      en: 'anonymised contents may be given to research institutions',
    },
    'consents.publication': {
      ja: '認証を取得した場合の申請内容等の公開',
      en: 'contents may be made public if certified',
    },
    'consents.falseApplication': {
      ja: '虚偽申請があった場合の申請取消と上乗せ分の返還',
      en: 'cancellation and repayment upon a false application',
    },
    'consents.dissemination': {
      ja: '認証を取得した場合の積極的な情報の発信',
      en: 'active dissemination of information if certified',
    },
    'viewpoints.E-1-certification': {
      ja: 'E-1 取得している認証がある場合の認証名・取得年月',
      en: 'E-1: certification held, with its date',
    },
    'viewpoints.E-1-medium': {
      ja: 'E-1 取組を公開している媒体がある場合の媒体名やURL等',
      en: 'E-1: medium of disclosure, name or URL',
    },
    'viewpoints.E-1-efforts': { ja: 'E-1 主な取組内容', en: 'E-1: main efforts' },
    'viewpoints.E-3-efforts': {
      ja: 'E-3 主な取組内容（法定を上回る取組のみ）',
      en: 'E-3: main efforts (beyond the law alone)',
    },
    'viewpoints.E-3-results': { ja: 'E-3 取組の成果', en: 'E-3: results' },
    'autoScoring.S-1': { ja: 'S-1', en: 'S-1' },
    'autoScoring.S-2': { ja: 'S-2', en: 'S-2' },
    'autoScoring.S-3': { ja: 'S-3', en: 'S-3' },
    'autoScoring.S-4': { ja: 'S-4', en: 'S-4' },
    'autoScoring.S-5': { ja: 'S-5', en: 'S-5' },
    'scores.environment': { ja: '環境', en: 'environment' },
    'scores.social': { ja: '社会', en: 'social' },
    'scores.governance': { ja: 'ガバナンス', en: 'governance' },
    'scores.local': { ja: '地域貢献', en: 'local contribution' },
  },
  options: {
    'headOffice.inCity': { ja: '市内', en: 'in the city' },
    'headOffice.outsideCity': { ja: '市外', en: 'outside the city' },
    'applicantUnit.wholeBusiness': { ja: '事業者（会社全体）', en: 'the business as a whole' },
    'applicantUnit.cityOffice': { ja: '市内の事業所', en: 'the office in the city' },
    'appliedAs.business': { ja: '事業者', en: 'the business' },
    'appliedAs.personInCharge': { ja: '担当者個人', en: 'the person in charge' },
    'businessName.companyName': { ja: '会社名', en: 'the company name' },
    'businessName.cityOfficeName': { ja: '市内の事業所名', en: 'the name of the office in the city' },
    'channel.aichiElectronicSystem': {
      ja: 'あいち電子申請・届出システム',
      en: 'Aichi electronic application system',
    },
    'channel.email': { ja: '電子メール', en: 'e-mail' },
    'channel.post': { ja: '郵送', en: 'post' },
    'channel.counter': { ja: '窓口', en: 'counter' },
    'login.none': { ja: 'ログインなし', en: 'no login' },
    'login.userId': { ja: '利用者IDログイン', en: 'user ID' },
    'login.gBizId': { ja: 'GビズIDログイン', en: 'GbizID' },
    'login.other': { ja: 'その他', en: 'other' },
    'fileType.xlsm': { ja: 'xlsm', en: 'xlsm' },
    'fileType.xlsx': { ja: 'xlsx', en: 'xlsx' },
    'fileType.pdf': { ja: 'PDF', en: 'PDF' },
    'fileType.other': { ja: 'その他', en: 'other' },
    'formRound.round-1': { ja: '第1回様式', en: 'form of round 1' },
    'formRound.round-2': { ja: '第2回様式', en: 'form of round 2' },
    'formRound.round-3': { ja: '第3回様式', en: 'form of round 3' },
    'formRound.round-4': { ja: '第4回様式', en: 'form of round 4' },
    'efforts.timing.current': { ja: '現状の取組', en: 'current' },
    'efforts.timing.planned': { ja: '今後の予定', en: 'planned' },
    'efforts.of.applicant': { ja: '申請者の取組', en: 'of the applicant' },
    'efforts.of.companyPolicyOrCertification': {
      ja: '企業理念・全社単位の認証',
      en: 'corporate philosophy or company-wide certification',
    },
    'efforts.of.headOfficeAlone': {
      ja: '本社が行い、事業所に権限がない事項',
      en: 'done by head office, no authority of the office',
    },
    'efforts.of.companyWideAffecting': {
      ja: '全社的な取組で事業所の業務に影響があるもの',
      en: 'company-wide, with effect on the office',
    },
    'efforts.of.companyWideOther': {
      ja: '全社的な取組で事業所の業務に影響がないもの',
      en: 'company-wide, without effect on the office',
    },
    'efforts.of.otherOffice': { ja: '他の事業所の取組', en: 'of another office' },
    'subsidyPurpose.humanResourceDevelopment': { ja: '人材育成', en: 'human resource development' },
    'subsidyPurpose.recruitment': { ja: '人材確保', en: 'recruitment' },
    'subsidyPurpose.other': { ja: 'その他', en: 'other' },
    'guaranteedLoan.furi': { ja: '振', en: 'Furi' },
    'guaranteedLoan.furiSho': { ja: '振・小', en: 'Furi-sho' },
    'guaranteedLoan.maruToyo': { ja: 'マルトヨ', en: 'Maru-Toyo' },
    'guaranteedLoan.other': { ja: 'その他', en: 'other' },
    'panelTier.gold': { ja: 'ゴールド', en: 'gold' },
    'panelTier.silver': { ja: 'シルバー', en: 'silver' },
    'panelTier.bronze': { ja: 'ブロンズ', en: 'bronze' },
    'panelTier.none': { ja: '認証しない', en: 'no tier' },
  },
  measures: {
    environmentRate: { ja: '環境分野の得点率', en: 'score rate, environment' },
    socialRate: { ja: '社会分野の得点率', en: 'score rate, social' },
    governanceRate: { ja: 'ガバナンス分野の得点率', en: 'score rate, governance' },
    localRate: { ja: '地域貢献分野の得点率', en: 'score rate, local contribution' },
    autoScoredPoints: { ja: '自動配点による得点', en: 'points by automatic scoring' },
    unansweredViewpoints: { ja: '記載のない評価の観点の数', en: 'number of viewpoints not answered' },
    effortsToReview: { ja: '審査の対象となる取組の数', en: 'number of efforts that may be stated' },
    effortsUpheld: {
      ja: '書面審査で観点を満たすと認められた取組の数',
      en: 'number of efforts found to meet the viewpoints',
    },
    applicationNumberOfBusiness: {
      ja: '同じ事業者による今回の申請の件数（何件目か）',
      en: 'place of the application among those of the business in this round',
    },
    goalsEntered: { ja: '記入された重点目標の数', en: 'number of priority goals entered' },
    upliftToRepay: {
      ja: '取消しの場合に返還する上乗せ分（円）',
      en: 'uplift to repay upon cancellation (yen)',
    },
    overallRate: { ja: '全体の得点率', en: 'overall score rate' },
    lowestRate: { ja: '4分野の最低得点率', en: 'lowest score rate of the four domains' },
  },
  units: {
    autoScoredPoints: { ja: '点', en: 'points' },
    unansweredViewpoints: { ja: '個', en: '' },
    effortsToReview: { ja: '件', en: '' },
    effortsUpheld: { ja: '件', en: '' },
    applicationNumberOfBusiness: { ja: '件目', en: '' },
    goalsEntered: { ja: '項目', en: '' },
  },
  requirements: {
    'office-in-city': {
      ja: '豊田市内に本社又は事業所があること',
      en: 'Head office or an office in Toyota City',
    },
    'whole-business': {
      ja: '市内に本社がある場合は、事業者（会社全体）として申請すること',
      en: 'A business with its head office in the city applies as a whole',
    },
    'not-in-the-name-of-a-person': {
      ja: '担当者の氏名ではなく事業者として申請すること',
      en: 'Made in the name of the business, not of the person in charge',
    },
    'company-name': {
      ja: '市内に本社がある場合は、会社名で申請すること',
      en: 'A business with its head office in the city applies under the company name',
    },
    'city-office-name': {
      ja: '本社が市外の場合は、市内の事業所名で申請すること',
      en: 'A business with its head office outside applies under the name of its office in the city',
    },
    'after-opening': {
      ja: '10月23日午前9時以降に申請すること',
      en: 'Submitted at or after the opening, 23 October 09:00',
    },
    'before-closing': {
      ja: '12月24日午後5時までに申請すること',
      en: 'Submitted by the closing, 24 December 17:00',
    },
    'electronic-system': {
      ja: 'あいち電子申請・届出システムから申請すること',
      en: 'Submitted through the Aichi electronic application system',
    },
    'login-method': {
      ja: 'ログインなし、利用者IDログイン又はGビズIDログインで申請すること',
      en: 'Submitted without login, by user ID or by GbizID',
    },
    'form-file': {
      ja: '添付するファイルは申請書様式（xlsm）のみであること',
      en: 'The file is the application form as xlsm',
    },
    'downloaded-form': {
      ja: 'ダウンロードしたエクセルファイルを直接編集すること',
      en: 'The downloaded Excel file itself filled in',
    },
    'no-other-files': { ja: '根拠資料・別紙等を添付しないこと', en: 'No evidence or annexes attached' },
    'form-of-this-round': { ja: '「第4回様式」を使用すること', en: 'The form marked round 4 used' },
    'one-application': {
      ja: '今回の受付で同じ事業者から1件だけの申請であること',
      en: 'One application of a business in this round',
    },
    'sheets-filled': { ja: '3シートすべてに記入すること', en: 'All three sheets filled in' },
    'entries-filled': {
      ja: '申請者概要と4分野の現状の取組を記入すること',
      en: 'Applicant overview and current efforts of the four domains filled in',
    },
    'confirmations-agreed': { ja: 'すべての確認事項に同意すること', en: 'All confirmation items agreed to' },
    'goals-entered': { ja: '今後の重点目標を記入すること', en: 'Priority goals entered' },
    'goals-at-most-three': { ja: '今後の重点目標は3項目までであること', en: 'At most three priority goals' },
    'goals-among-indicators': {
      ja: '今後の重点目標を評価指標から選択すること',
      en: 'Priority goals chosen among the indicators',
    },
    'goals-with-actions': {
      ja: '今後の重点目標ごとに具体的取組を記載すること',
      en: 'Concrete efforts written for each priority goal',
    },
    'auto-scoring-for-winners': {
      ja: '自動配点を選択できるのはイキイキ事業所表彰の受賞事業者であること',
      en: 'Automatic scoring is chosen by winners of the Iki-iki award alone',
    },
    'document-reviewed': {
      ja: '豊田信用金庫による書面審査を経ていること',
      en: 'Document review by Toyota Shinkin Bank carried out',
    },
    'panel-deliberated': {
      ja: '有識者会議の審議を経ていること',
      en: 'Deliberation by the expert panel carried out',
    },
    'goal-results-reported': {
      ja: '認証取得後、今後の重点目標に基づく実績報告を行うこと（時期は非公表）',
      en: 'Results report on the priority goals made while certified (date not disclosed)',
    },
    'workplace-applied': {
      ja: '申請時点で「働きやすい職場づくり推進事業所 確認・公表制度」のセルフチェックと確認・公表申請を行っていること',
      en: 'Self-check and application under the workplace scheme done by the time of application',
    },
    'workplace-confirmed': {
      ja: '認証時点で「働きやすい職場づくり推進事業所 確認・公表制度」の確認完了通知を受けていること',
      en: 'Confirmation under the workplace scheme completed by the time of certification',
    },
  },
  exclusions: {
    'application-cancelled': {
      ja: '虚偽の申請を理由に、市が申請を取り消したこと',
      en: 'Application cancelled by the city because it was false',
    },
  },
  tiers: {
    gold: { ja: 'ゴールド', en: 'Gold' },
    silver: { ja: 'シルバー', en: 'Silver' },
    bronze: { ja: 'ブロンズ', en: 'Bronze' },
  },
  referrals: {
    'near-threshold': {
      ja: '書面審査の得点率が認証基準付近にあり、「今後の重点目標」が審議の対象となる',
      en: 'the score rate is near a threshold, so that the priority goals are reviewed as well',
    },
  },
  deciders: {
    panel: { ja: '有識者会議', en: 'the expert panel' },
    reviewer: { ja: '書面審査を行う者（豊田信用金庫）', en: 'the document reviewer (Toyota Shinkin Bank)' },
    city: { ja: '豊田市', en: 'Toyota City' },
  },
  parameters: {
    nearMargin: { ja: '認証基準「付近」の幅（非公表）', en: 'width of "near" a threshold (not disclosed)' },
  },
  benefits: {
    'shoene-rate': {
      ja: 'カーボンニュートラル省エネ生産設備導入促進補助金の補助率',
      en: 'Energy-saving equipment subsidy: rate',
    },
    'shoene-cap': {
      ja: 'カーボンニュートラル省エネ生産設備導入促進補助金の上限額',
      en: 'Energy-saving equipment subsidy: ceiling',
    },
    'soene-rate': { ja: 'カーボンニュートラル創エネ促進補助金の補助率', en: 'Energy-creation subsidy: rate' },
    'soene-cap': {
      ja: 'カーボンニュートラル創エネ促進補助金の上限額',
      en: 'Energy-creation subsidy: ceiling',
    },
    'kodoka-cap': {
      ja: '中小企業経営力高度化事業補助金（人材育成、人材確保）の上限額',
      en: 'SME management upgrading subsidy (development, recruitment): ceiling',
    },
    'hosho-rate': {
      ja: '信用保証料補助制度（振・振小、マルトヨ）の補助率',
      en: 'Credit guarantee fee subsidy: rate',
    },
    'logo-gold': { ja: 'ゴールドのロゴの無償使用', en: 'Gold logo, free of charge' },
    'logo-silver': { ja: 'シルバーのロゴの無償使用', en: 'Silver logo, free of charge' },
    'logo-bronze': { ja: 'ブロンズのロゴの無償使用', en: 'Bronze logo, free of charge' },
    casebook: { ja: '認証取得事業者の事例集への掲載', en: 'Inclusion in the casebook' },
    website: {
      ja: '市のSDGsの取組等を紹介するウェブサイトでのPR',
      en: "PR on the web site of the city's SDGs efforts",
    },
    'business-fair': { ja: '「とよたビジネスフェア」でのPR', en: 'PR at the Toyota Business Fair' },
    'student-events': {
      ja: '高校生向けキャリア教育事業や企業説明会等への参加機会',
      en: 'Career education and company briefings',
    },
    'career-college': {
      ja: '「とよたキャリアカレッジ」等の参加費の減免',
      en: 'Reduced fee for seminars such as Toyota Career College',
    },
    'core-programme': {
      ja: '「SDGs中核人材育成プログラム」の受講料の減免',
      en: 'Reduced fee for the SDGs core personnel programme',
    },
    'bid-points': {
      ja: '総合評価落札方式における入札加点',
      en: 'Extra points in comprehensive-evaluation bids',
    },
  },
  notices: {
    'result-notice': { ja: '結果通知', en: 'Notice of the result' },
    'evaluation-sheet': { ja: '評価書', en: 'Evaluation sheet' },
  },
  grounds: {
    'false-application': { ja: '虚偽の申請', en: 'False application' },
  },
  readings: {
    'toyota-fallback': {
      question: {
        ja: '全体の得点率は高いが最低得点率が足りないとき、下位の区分になるか',
        en: 'High overall rate but a low domain: lower tier or none?',
      },
      why: {
        ja: '各区分が、全体と最低の二つの下限の組として独立に示されている',
        en: 'Each tier is stated as an independent pair of lower bounds.',
      },
      alternatives: {
        'highest-tier-met': {
          ja: '二つの下限をともに満たす最上位の区分',
          en: 'highest tier whose two conditions both hold',
        },
        none: {
          ja: '全体の得点率が属する区分の最低得点率を欠けば、区分なし',
          en: 'no tier if the tier of the overall rate fails',
        },
      },
    },
    'toyota-near-which': {
      question: {
        ja: '分野の最低得点率の付近も対象か',
        en: 'Does "near" also cover the domain minima?',
      },
      why: {
        ja: '資料は全体の得点率の80％、60％、30％だけを挙げている',
        en: 'The slide lists G=80, S=60, B=30 only.',
      },
      alternatives: {
        'overall-only': { ja: '全体の得点率だけ', en: 'only 80, 60, 30 of the overall rate' },
        'minima-too': { ja: '最低得点率も含む', en: 'minima as well' },
      },
    },
    'toyota-wp-state': {
      question: {
        ja: '要件は「確認完了通知を受けていること」か「確認完了・公表状態」か',
        en: 'Is the condition the notice of completed confirmation, or the confirmed-and-published state?',
      },
      why: {
        ja: '要件を定める文は「確認完了通知」を挙げ、流れ図は「確認完了・公表」を一つの段階としている',
        en: 'The sentence that sets the requirement names the notice; the flow chart shows 確認完了・公表 as one stage.',
      },
      alternatives: {
        'notice-enough': {
          ja: '確認完了通知で足りる',
          en: 'the notice of completed confirmation suffices',
        },
        'published-required': { ja: '公表も要する', en: 'must also be published' },
      },
    },
    'toyota-validity-formula': {
      question: {
        ja: '「約2年」と固定の期限との関係',
        en: '"About 2 years" against the fixed end of March 2027.',
      },
      why: {
        ja: '受付回の日程が末日を示しており、計算式は資料にない',
        en: "The round's schedule states the end; the formula is not in the source text.",
      },
      alternatives: {
        'fixed-end': {
          ja: '第4回の認証はすべて2027年3月31日まで',
          en: '2027-03-31 for every round-4 certification',
        },
        'first-march-after-2-years': {
          ja: '2年が経過する日以降の最初の3月31日まで',
          en: 'first 31 March on or after 2 years elapsed',
        },
      },
    },
    'toyota-benefit-cells': {
      question: {
        ja: '「必要な認証」の欄が結合されているとき、どの補助金がシルバー以上を要するか',
        en: 'The required-tier column is merged: which subsidies need silver?',
      },
      why: {
        ja: '「シルバー以上」が1行目と2行目の間にあり、創エネ補助金の上乗せをゴールドとシルバーに限る市の案内とも合う。3行目がブロンズ以上であることは、ほかの資料では確かめられていない',
        en: "'シルバー以上' stands between rows 1 and 2, and the city's own subsidy notices limit the energy-creation uplift to gold or silver. Row 3 as bronze is not independently confirmed.",
      },
      alternatives: {
        'rows-1-2-silver': {
          ja: '省エネと創エネはシルバー以上、ほかの二つはブロンズ以上',
          en: 'energy-saving and energy-creation need silver, the other two bronze',
        },
        'row-1-only-silver': {
          ja: '省エネだけがシルバー以上、ほかの三つはブロンズ以上',
          en: 'only energy-saving needs silver, the other three bronze',
        },
        'rows-1-4-silver': {
          ja: '四つの補助金すべてがシルバー以上',
          en: 'all four subsidies need silver',
        },
      },
    },
  },
  provisions: provisionWords,
  notes,
}
