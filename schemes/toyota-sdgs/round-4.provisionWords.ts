import type { WordList } from '../../src/scheme/schemeWords.ts'

/** What each provision says, in short. */
export const provisionWords: WordList = {
  'overview-purpose': {
    ja: '豊田市が事業者のSDGsの取組内容を評価し、取組の水準に応じて3段階で認証する制度である。',
    en: "Toyota City evaluates a business's SDGs efforts and grants one of 3 levels of certification according to their level.",
  },
  purpose: {
    ja: '制度の目的は持続可能な経営への変化であり、取組の深化や拡充が期待されている。',
    en: 'The purpose of the scheme is change toward sustainable management; deepening and widening of efforts is expected.',
  },
  'overview-steps': {
    ja: '手順は申請、評価、認証の順である。',
    en: 'The order is application, evaluation, certification.',
  },
  'score-domains': {
    ja: '評価は環境・社会・ガバナンス・地域貢献の4分野で行う。',
    en: 'Evaluation covers 4 domains: environment (E), social (S), governance (G), local contribution (L).',
  },
  'score-method': {
    ja: '回答はチェックと自由記述を併せて行う。',
    en: 'Answers combine check boxes and free text.',
  },
  'score-count-check': { ja: 'チェック項目は約80個である。', en: 'There are about 80 check items.' },
  'score-count-text': { ja: '記述項目は約30個である。', en: 'There are about 30 text items.' },
  'score-max-check': { ja: 'チェック項目の配点は約100点である。', en: 'Check items carry about 100 points.' },
  'score-max-text': { ja: '記述項目の配点も約100点である。', en: 'Text items carry about 100 points.' },
  'score-rate': {
    ja: '合計約200点満点に対する得点率で判断する。',
    en: 'Judgement is by the score rate over the total of about 200 points.',
  },
  'item-topics-E': {
    ja: '環境分野の項目例は、脱炭素、環境マネジメント体制、生物多様性などである。',
    en: 'Environment topics include decarbonisation, environmental management structure and biodiversity.',
  },
  'item-topics-S': {
    ja: '社会分野の項目例は、多様な働き方、労働安全・健康経営、女性活躍などである。',
    en: "Social topics include diverse ways of working, occupational safety and health management, and women's participation.",
  },
  'item-topics-G': {
    ja: 'ガバナンス分野の項目例は、SDGs推進体制、法令順守、情報セキュリティなどである。',
    en: 'Governance topics include SDGs promotion structure, legal compliance and information security.',
  },
  'item-topics-L': {
    ja: '地域貢献分野の項目例は、市内雇用、市施策への協力、地域コミュニティへの配慮などである。',
    en: 'Local contribution topics include employment in the city, cooperation with city policy and care for the local community.',
  },
  'item-E-1': {
    ja: 'E-1（環境マネジメント・コミュニケーション）では、取得認証の名称と取得年月、公開媒体の名称やURL、主な取組内容を答える。',
    en: 'Item E-1 (environmental management and communication) asks for certification name and date, publishing medium name or URL, and main efforts.',
  },
  'item-E-3': {
    ja: 'E-3（水の効率的な利用・管理）では、法定を上回る主な取組と取組の成果を答える。',
    en: 'Item E-3 (efficient use and management of water) asks for main efforts beyond legal requirements only, and for their results.',
  },
  'tier-gold-overall': {
    ja: 'ゴールドは全体の得点率80%以上が条件の一つである。',
    en: 'Gold requires an overall score rate of at least 80%.',
  },
  'tier-gold-min': {
    ja: 'ゴールドは4分野のうち最低の得点率が60%以上であることも条件である。',
    en: 'Gold also requires the lowest of the 4 domain rates to be at least 60%.',
  },
  'tier-silver-overall': {
    ja: 'シルバーは全体の得点率60%以上が条件の一つである。',
    en: 'Silver requires an overall score rate of at least 60%.',
  },
  'tier-silver-min': {
    ja: 'シルバーは4分野のうち最低の得点率が30%以上であることも条件である。',
    en: 'Silver also requires the lowest of the 4 domain rates to be at least 30%.',
  },
  'tier-bronze-overall': {
    ja: 'ブロンズは全体の得点率30%以上が条件の一つである。',
    en: 'Bronze requires an overall score rate of at least 30%.',
  },
  'tier-bronze-min': {
    ja: 'ブロンズは4分野のうち最低の得点率が10%以上であることも条件である。',
    en: 'Bronze also requires the lowest of the 4 domain rates to be at least 10%.',
  },
  'notice-sheet-all': {
    ja: '認証の有無にかかわらず、申請者全員に評価書を送る。',
    en: 'Every applicant is sent an evaluation sheet, certified or not.',
  },
  'support-uncertified': {
    ja: '認証に至らなかった申請者の取組も支援する。',
    en: 'Efforts of applicants who do not obtain certification are also supported.',
  },
  'benefit-period': {
    ja: '特典は認証を取得した事業者が取得後に利用できる（今後拡大の予定）。',
    en: 'Benefits may be used after certification by certified businesses (the list is to grow).',
  },
  'benefit-shoene-rate': {
    ja: '省エネ生産設備導入促進補助金の補助率が1/3から1/2に上がる（シルバー以上）。',
    en: 'Energy-saving equipment subsidy: rate rises from 1/3 to 1/2 (silver or higher).',
  },
  'benefit-shoene-cap': {
    ja: '同補助金の上限額が3,000万円から4,500万円に上がる（シルバー以上）。',
    en: 'Energy-saving equipment subsidy: cap rises from 30,000,000 yen to 45,000,000 yen (silver or higher).',
  },
  'benefit-shoene-industry': {
    ja: '同補助金の上乗せは製造業に限る。',
    en: 'The energy-saving uplift is limited to manufacturing.',
  },
  'benefit-soene-rate': {
    ja: '創エネ促進補助金の補助率が1/2から2/3に上がる（シルバー以上）。',
    en: 'Energy-creation subsidy: rate rises from 1/2 to 2/3 (silver or higher).',
  },
  'benefit-soene-cap': {
    ja: '同補助金の上限額が3,000万円から4,000万円に上がる（シルバー以上）。',
    en: 'Energy-creation subsidy: cap rises from 30,000,000 yen to 40,000,000 yen (silver or higher).',
  },
  'benefit-soene-industry': {
    ja: '同補助金の上乗せは製造業に限る。',
    en: 'The energy-creation uplift is limited to manufacturing.',
  },
  'benefit-kodoka-cap': {
    ja: '中小企業経営力高度化事業補助金（人材育成・人材確保）の上限額が20万円から40万円に上がる（ブロンズ以上）。',
    en: 'SME management upgrading subsidy (human resource development and recruitment only): cap rises from 200,000 yen to 400,000 yen (bronze or higher).',
  },
  'benefit-hosho-rate': {
    ja: '信用保証料補助（振・振小、マルトヨ）の補助率が75%から100%に上がる（ブロンズ以上）。',
    en: 'Credit guarantee fee subsidy (Furi, Furi-sho, Maru-Toyo loans): rate rises from 75% to 100% (bronze or higher).',
  },
  'benefit-logo': {
    ja: '認証の種類に応じたロゴを無償で使える（ブロンズ以上）。',
    en: 'The logo of the tier may be used free of charge (bronze or higher).',
  },
  'benefit-casebook': {
    ja: '認証取得事業者の事例集に載る（ブロンズ以上）。',
    en: 'Inclusion in the casebook of certified businesses (bronze or higher).',
  },
  'benefit-website': {
    ja: '市のSDGs紹介サイトで認証取得事業者としてPRされる（ブロンズ以上）。',
    en: "PR as a certified business on the web site presenting the city's SDGs efforts (bronze or higher).",
  },
  'benefit-fair': {
    ja: 'とよたビジネスフェアで認証取得事業者としてPRされる（ブロンズ以上）。',
    en: 'PR as a certified business at the Toyota Business Fair (bronze or higher).',
  },
  'benefit-students': {
    ja: '高校生向けキャリア教育や企業説明会などへの参加機会を得る（ブロンズ以上）。',
    en: 'Opportunity to take part in career education for high-school students, company briefings and the like (bronze or higher).',
  },
  'benefit-college': {
    ja: '市主催セミナー（とよたキャリアカレッジ等）の参加費が減免される（ブロンズ以上）。',
    en: 'Reduced or waived fee for city seminars such as Toyota Career College (bronze or higher; amount not disclosed).',
  },
  'benefit-core-program': {
    ja: 'SDGs中核人材育成プログラムの受講料が減免される（ブロンズ以上）。',
    en: 'Reduced or waived fee for the SDGs core personnel development programme (bronze or higher; amount not disclosed).',
  },
  'benefit-bid': {
    ja: '総合評価落札方式の入札で加点される（ブロンズ以上）。',
    en: 'Extra points in bids under the comprehensive evaluation method (bronze or higher; points not disclosed).',
  },
  'wp-round': {
    ja: '働きやすい職場制度に係る要件は第3回受付から適用される。',
    en: 'The workplace-scheme condition applies from round 3 on.',
  },
  'wp-at-certification': {
    ja: '認証の時点で、働きやすい職場制度の確認完了（公表）状態であること。',
    en: 'At certification the business must have the confirmation-completed (published) status under the workplace scheme.',
  },
  'wp-at-application': {
    ja: '申請の時点で、職場制度のセルフチェックを経て確認・公表申請を済ませていること。',
    en: 'At application the business must already have done the self-check and filed the confirmation/publication application of the workplace scheme.',
  },
  'app-download': {
    ja: '申請書様式は市ホームページの第4回申請受付のページから入手する。',
    en: "The form is downloaded from the city's round-4 page.",
  },
  'app-edit-excel': {
    ja: 'ダウンロードしたExcelファイルそのものに記入する。',
    en: 'The downloaded Excel file itself must be edited.',
  },
  'app-system': {
    ja: 'あいち電子申請・届出システムからのみ受け付ける。',
    en: 'Applications are accepted only through the Aichi electronic application system.',
  },
  'app-window-open': {
    ja: '受付は10月23日午前9時から始まる。',
    en: 'Reception opens on 23 October (2024) at 09:00.',
  },
  'app-window-close': {
    ja: '受付は12月24日午後5時で終わる。',
    en: 'Reception closes on 24 December (2024) at 17:00.',
  },
  'app-no-attachments': {
    ja: '根拠資料や別紙などは添付できない。',
    en: 'Evidence, annexes and the like cannot be attached.',
  },
  'app-login': {
    ja: 'ログインなし、利用者ID、GビズIDのいずれでも申請できる。',
    en: 'Any of no login, user ID login and GbizID login may be used.',
  },
  'app-file-type': {
    ja: '添付できるのはxlsm形式の申請書様式だけである。',
    en: 'Only the application form as an xlsm file can be attached.',
  },
  'form-three-sheets': {
    ja: '申請書は3シートから成り、全部に記入しなければならない。',
    en: 'The application has 3 sheets and all 3 must be filled in.',
  },
  'form-1-overview': {
    ja: '様式1号に申請者の概要（所在地、業種、規模など）を記入する。',
    en: 'Form 1 carries the applicant overview: address, industry, size and so on.',
  },
  'form-1-confirmations': {
    ja: '様式1号の確認事項のすべてに同意しなければならない。',
    en: 'All confirmation items of form 1 must be agreed to.',
  },
  'form-2-content': {
    ja: '様式2号（認証チェックシート）で現状の取組をE・S・G・Lの4分野で整理する。',
    en: 'Form 2 (certification check sheet) sets out current efforts in the 4 domains E, S, G and L.',
  },
  'form-3-content': {
    ja: '様式3号（今後の重点目標）に、取り組むゴールと評価指標に関連する今後の取組方針を記入する。',
    en: 'Form 3 (future priority goals) states the goals to work on and the future policy of efforts related to the evaluation indicators.',
  },
  'form-3-max-3': { ja: '重点目標は3項目までである。', en: 'At most 3 priority goals may be entered.' },
  'review-object': {
    ja: '審査対象は原則として認証チェックシートである。',
    en: 'As a principle only the certification check sheet is reviewed.',
  },
  'review-object-exception': {
    ja: '一部の申請では今後の重点目標も評価対象になる。',
    en: 'For some applications the future priority goals are reviewed as well.',
  },
  'form-version': {
    ja: '様式は受付回ごとに異なり、今回は「第4回様式」を使う。',
    en: 'Forms differ per round; the one marked round-4 form must be used.',
  },
  'unit-business': {
    ja: '申請者は原則として事業者（会社全体）である。',
    en: 'The applicant is in principle the business (the company as a whole).',
  },
  'unit-not-person': {
    ja: '担当者個人の氏名で申請するものではない。',
    en: 'The application is not made in the name of the person in charge.',
  },
  'unit-hq-inside': {
    ja: '本社が市内なら会社名で申請する。',
    en: 'A business with its head office in the city applies under the company name.',
  },
  'unit-hq-outside': {
    ja: '本社が市外で市内に事業所がある事業者は、市内の事業所名で申請する。',
    en: 'A business with its head office outside the city and an office inside applies under the name of the office in the city.',
  },
  'unit-own-efforts': {
    ja: '事業所単位で申請したときは、原則としてその事業所の取組だけを書く。',
    en: "An application by office states in principle only that office's own efforts.",
  },
  'unit-hq-exception-policy': {
    ja: '例外として、企業理念や全社単位の認証は書ける。',
    en: 'Exception 1: corporate philosophy and company-wide certifications may be stated.',
  },
  'unit-hq-exception-authority': {
    ja: '例外として、本社が行っていて事業所に権限のない事項は書ける。',
    en: 'Exception 2: matters done by head office over which the office has no authority may be stated.',
  },
  'unit-hq-exception-effect': {
    ja: '例外として、全社的な取組で事業所の業務に影響するものは書ける。',
    en: "Exception 3: company-wide efforts that affect the office's work may be stated.",
  },
  'unit-combine': {
    ja: '市内に複数の事業所がある場合は、まとめて1件で申請する。',
    en: 'A business with several offices in the city files one combined application.',
  },
  'data-research': {
    ja: '申請内容は匿名化して研究機関に提供されることがある。',
    en: 'Application contents may be given to research institutions after anonymisation.',
  },
  'data-publication': {
    ja: '認証を取得すると、申請内容などが公開されることがある。',
    en: 'If certified, application contents and the like may be made public.',
  },
  'false-cancel': {
    ja: '虚偽の申請があれば申請が取り消されることがある。',
    en: 'A false application may lead to cancellation of the application.',
  },
  'false-repay': {
    ja: '取消しの際、補助金の上乗せを利用していた場合は上乗せ分を返還する。',
    en: 'Where a subsidy uplift had been used, the uplift portion is repaid.',
  },
  'info-request': {
    ja: '認証後は積極的な情報の発信（提供）をお願いするとされている。',
    en: 'After certification the business is asked for active (dissemination of) information; a request, not a duty.',
  },
  'bonus-city-programmes': {
    ja: '市の関連事業による加点がある（名前が挙がるのはイキイキ事業所表彰だけである）。',
    en: "There are additional points by way of the city's related programmes (the only one named is the Iki-iki award; points not disclosed).",
  },
  'bonus-ikiiki': {
    ja: 'イキイキ事業所表彰を受けた事業者は、S-1からS-5に自動配点を選べる（率は非公表）。',
    en: 'Winners of the Iki-iki workplace award may choose automatic scoring for S-1 to S-5 (rate not disclosed).',
  },
  'entry-check-column': { ja: 'チェック項目はE列に記入する。', en: 'Check items are entered in column E.' },
  'entry-text-column': { ja: '記述項目はL列に記入する。', en: 'Text items are entered in column L.' },
  'entry-300': { ja: '記述は300字以内とする。', en: 'Each text answer is at most 300 characters.' },
  'view-brackets': {
    ja: '評価の観点は【】で示され、それに対して率直かつ簡潔に書く。',
    en: 'Viewpoints are shown in brackets and are answered frankly and briefly.',
  },
  'view-delete': { ja: 'あらかじめ書かれた文章は消してよい。', en: 'Pre-printed text may be deleted.' },
  'view-backcasting': {
    ja: '目標などをバックキャスティングで設定している場合はその旨も書く。',
    en: 'If goals are set by backcasting, that is stated too.',
  },
  'view-beyond-law': {
    ja: '「法定を上回る」と示された項目では、どの規定をどの程度上回るかを具体的に書く。',
    en: 'Where an item is marked beyond legal requirements, the answer states which rule is exceeded and by how much.',
  },
  'view-concrete': {
    ja: '取組は具体的であること（推進・呼びかけでは足りず、計画・実行・体制整備・結果の反映が良い例）。',
    en: "Main efforts must be concrete: 'promoting' or 'calling on' is not enough; planning, execution, structure and feeding back results are.",
  },
  'view-material': {
    ja: '取組は組織の重要課題（マテリアリティ）に即していること。',
    en: "Main efforts must match the organisation's material issues (SASB given as reference).",
  },
  'goal-select': {
    ja: '重点目標は評価指標の項目から選ぶ。',
    en: 'Priority goals are chosen from the evaluation indicators.',
  },
  'goal-actions': {
    ja: '選んだ目標ごとに今後の具体的な取組を書く。',
    en: 'Concrete future efforts are written for each chosen goal.',
  },
  'goal-report': {
    ja: '認証後、重点目標のシートに基づく実績報告が求められる（時期は示されていない）。',
    en: 'After certification a results report on the priority goals is required (date not disclosed).',
  },
  'near-threshold': {
    ja: '書面審査の得点率が認証基準（80%、60%、30%）の付近にある申請者が重点目標の審査対象になる。',
    en: "Applicants whose document-review rate is near 80%, 60% or 30% have their priority goals reviewed (width of 'near' not disclosed).",
  },
  'near-panel': {
    ja: 'その審査は有識者会議の審議による。',
    en: 'That review is by deliberation of the expert panel.',
  },
  'near-effect': {
    ja: '積極的・先進的・野心的な目標設定は評価を高め、逆の場合は下げる。',
    en: 'Active, advanced, ambitious goals raise the evaluation; the opposite lowers it.',
  },
  'sched-review': {
    ja: '審査は1月から3月の約3か月である（予定）。',
    en: 'Review runs January to March, about 3 months (planned).',
  },
  'sched-notice': {
    ja: '結果通知は3月末である（予定）。',
    en: 'Results are notified at the end of March (planned).',
  },
  'sched-shinkin': {
    ja: '書面審査は豊田信用金庫が行う。',
    en: 'Document review is carried out by Toyota Shinkin Bank.',
  },
  'sched-panel': {
    ja: '書面審査の後、有識者会議で審議する。',
    en: 'The expert panel deliberates after the document review.',
  },
  'sched-hearing': {
    ja: '豊田信用金庫からヒアリングや記載確認の連絡が来ることがある。',
    en: 'Toyota Shinkin may contact applicants for a hearing or to check entries.',
  },
  'sched-first-50': { ja: '先着50事業者を受け付ける。', en: 'The first 50 businesses are accepted.' },
  'valid-until': {
    ja: '認証の有効期限は2027年（令和9年）3月末である。',
    en: 'Certification is valid to the end of March 2027 (2027-03-31 inclusive).',
  },
  'notice-domain-rates': {
    ja: '結果通知では4分野ごとの得点率を示す。',
    en: 'The result notice shows the score rate of each of the 4 domains.',
  },
  'notice-comments': {
    ja: '進んでいた点と今後期待される取組についてコメントする。',
    en: 'The notice comments on advanced points and on expected future efforts.',
  },
  'notice-meeting': {
    ja: '評価や今後の取組について対面の打合せに応じる。',
    en: 'Face-to-face meetings on the evaluation and future efforts are available.',
  },
  'valid-about-2-years': {
    ja: '認証期間は約2年に設定されている。',
    en: 'The certification period is set at about 2 years.',
  },
  reapply: {
    ja: '認証を取得した事業者も、次回以降の受付回で再び申請できる。',
    en: 'A certified business may apply again in a later round.',
  },
  'reapply-rankup': {
    ja: '上位の認証を目指す再申請もできる。',
    en: 'Re-application aiming at a higher tier is welcome.',
  },
}
