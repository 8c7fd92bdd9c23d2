import type { WordList } from '../../src/scheme/schemeWords.ts'

/** What each provision says, in short. */
export const provisionWords: WordList = {
  '1-1': {
    ja: '要綱は事業の実施に必要な事項を定める。',
    en: 'The guidelines set out what is needed to run the programme.',
  },
  '1-2': {
    ja: 'SDGsに取り組む事業者等をY-SDGs認証事業者として認証し、積極的・継続的な取組を支援する事業である。',
    en: 'The scheme certifies businesses working toward the SDGs as Y-SDGs certified businesses and supports active, continuing efforts.',
  },
  '1-3': {
    ja: 'SDGsデザインセンター事業と一体で実施する。',
    en: 'It is run together with the SDGs Design Center programme.',
  },
  '2-1': {
    ja: '事業者とは、登記した会社・法人・団体、開業届をした個人、市民活動団体等をいう。',
    en: "'Business' means a commercially registered company, a registered corporation, an individual who filed notice of opening (Income Tax Act art. 229), and civic groups and the like.",
  },
  '2-2': {
    ja: '事業所とは、事業者が市内に一定の場所を占め、従業員と設備を持ち継続的に業務を行うものをいう。',
    en: "'Office' means a fixed place in the city with staff and equipment where production, sales or services are carried on continuously.",
  },
  '2-3': {
    ja: '評価員とは、事業者の取組の調査・評価を行う者をいう。',
    en: "'Evaluator' means a person who surveys and evaluates an applicant's efforts.",
  },
  '2-4': {
    ja: 'SDGsとは2015年に国連で採択された持続可能な開発目標をいう。',
    en: 'SDGs means the sustainable development goals adopted at the UN in 2015.',
  },
  '3-1': {
    ja: '関心を持つ事業者と申請事業者への説明と申請支援を行う。',
    en: 'Explanation and application support for interested businesses and applicants.',
  },
  '3-2': { ja: '申請事業者の取組状況を評価する。', en: "Evaluation of applicants' efforts." },
  '3-3': { ja: 'Y-SDGs認証事業者を認証する。', en: 'Certification of Y-SDGs certified businesses.' },
  '3-4': { ja: '認証事業者には各種の支援を行う。', en: 'Various support for certified businesses.' },
  '3-5': {
    ja: 'そのほか事業実施に必要な一切の業務を行う。',
    en: 'All other work needed to run the programme.',
  },
  '4-1': {
    ja: '認証の対象は各号のすべてに当たる事業者である。',
    en: 'Only a business meeting every item may be certified.',
  },
  '4-1-1': {
    ja: 'デザインセンターに会員として登録していること。',
    en: 'Registered member of the Yokohama SDGs Design Center.',
  },
  '4-1-2-city': {
    ja: '市税（法人市民税）の滞納がないこと。',
    en: 'No arrears of city tax (corporate inhabitant tax).',
  },
  '4-1-2-office': { ja: '事業所税の滞納がないこと。', en: 'No arrears of office tax.' },
  '4-1-3-a': {
    ja: '市暴力団排除条例にいう暴力団でないこと。',
    en: 'Not a boryokudan (city ordinance art. 2 item 2).',
  },
  '4-1-3-b': {
    ja: '同条例にいう暴力団員等でないこと。',
    en: 'Not a boryokudan member or the like (art. 2 item 4).',
  },
  '4-1-3-c': {
    ja: '同条例にいう暴力団経営支配法人等でないこと。',
    en: 'Not a corporation controlled by boryokudan or the like (art. 2 item 5).',
  },
  '4-1-4-window': {
    ja: '申請時から過去5年間、法令違反で処分等を受けていないこと。',
    en: 'No disposition for breach of law in the past 5 years counted from application.',
  },
  '4-1-4-serious': {
    ja: '対象となるのは重大悪質な事案に限る。',
    en: 'Only serious and malicious cases count.',
  },
  '4-2': {
    ja: '要件を満たしても、市長は適当でない者を対象から除ける。',
    en: 'Even if the items are met the mayor may exclude a business as unsuitable.',
  },
  '5-1-window': {
    ja: '申請は、あらかじめ定めた期間内に行う。',
    en: 'Application must be made within the period fixed in advance.',
  },
  '5-1-system': {
    ja: '書類の提出はY-SDGs認証システムへの入力による。',
    en: 'Documents are submitted by entry in the Y-SDGs certification system.',
  },
  '5-1-1': { ja: '認証申請書（第1号様式）を出す。', en: 'Application form (form 1).' },
  '5-1-2': { ja: 'チェックシート（第2号様式）を出す。', en: 'Check sheet (form 2).' },
  '5-1-3': { ja: 'そのほか市長が必要とする書類を出す。', en: 'Other documents the mayor requires.' },
  '5-2': {
    ja: '必要に応じて読み替え版チェックシート（第2号様式の2）を使える。',
    en: 'A business may use the substitute check sheet (form 2-2) as needed.',
  },
  '6-decision': {
    ja: '手続を経た申請事業者が適合すると市長が認めれば認証する。',
    en: 'The mayor certifies an applicant that has gone through the procedure and is found suitable.',
  },
  '6-1': {
    ja: '評価員がチェックシートに基づいて調査する。',
    en: 'Survey by an evaluator based on the check sheet is a required step.',
  },
  '6-2': {
    ja: '調査結果を踏まえて評価員が評価する。',
    en: 'Evaluation by an evaluator based on the survey is a required step.',
  },
  '7-1-documents': { ja: '調査では提出書類を確認する。', en: 'The survey checks the submitted documents.' },
  '7-1-dialogue': {
    ja: '調査では申請事業者と対話する。',
    en: 'The survey includes dialogue with the applicant.',
  },
  '7-2-documents': {
    ja: '評価員は必要な範囲で関係書類を求めることができる。',
    en: 'The evaluator may request related documents as needed.',
  },
  '7-2-visit': {
    ja: '評価員は必要な範囲で現地視察等を求めることができる。',
    en: 'The evaluator may request a site visit and the like as needed.',
  },
  '8-1-items': {
    ja: '評価は別表1の各評価項目の取組内容について行う。',
    en: 'Evaluation covers the efforts under each item of table 1.',
  },
  '8-1-form3': {
    ja: '評価は評価書（第3号様式）で行う。',
    en: 'Evaluation is made on the evaluation sheet (form 3).',
  },
  '8-1-form3-2': {
    ja: '読み替え版で提出されたときは評価書（読み替え版、第3号様式の2）を使う。',
    en: 'If the substitute sheet was used, the substitute evaluation sheet (form 3-2) is used.',
  },
  '8-2': {
    ja: '評価書の作成では有識者の検討会の意見を参考にする。',
    en: 'The opinion of an expert review meeting is used as reference in preparing the evaluation sheet.',
  },
  '9-1': {
    ja: '認証は評価書の評価点に基づき区分を付けて行う。',
    en: 'Certification carries a tier based on the evaluation points.',
  },
  '9-2-1': { ja: '合計30点以上59点以下はスタンダードである。', en: 'standard: total of 30 to 59 points.' },
  '9-2-2': { ja: '合計60点以上79点以下はスーペリアである。', en: 'superior: total of 60 to 79 points.' },
  '9-2-3': { ja: '合計80点以上はスプリームである。', en: 'supreme: total of 80 points or more.' },
  '10-1-notice': {
    ja: '認証は認証通知書（第4号様式）で通知する。',
    en: 'Certification is notified by the certification notice (form 4).',
  },
  '10-1-certificate': { ja: '認証状は後日交付する。', en: 'The certificate is issued at a later date.' },
  '10-2-period': { ja: '通知書には認証期間を書く。', en: 'The notice states the certification period.' },
  '10-2-tier': { ja: '通知書には認証区分を書く。', en: 'The notice states the tier.' },
  '10-3-period': { ja: '認証状には認証期間を書く。', en: 'The certificate states the certification period.' },
  '10-3-tier': { ja: '認証状には認証区分を書く。', en: 'The certificate states the tier.' },
  '10-3-mark': {
    ja: '認証状には認証マークを入れる。',
    en: 'The certificate carries the certification mark.',
  },
  '10-4': {
    ja: '適合しないと認めたときは不認証通知書（第4号様式の2）で通知する。',
    en: 'If found not suitable, notice is given by the non-certification notice (form 4-2).',
  },
  '11-1': {
    ja: '認証期間が終わるのは、認証の日から4年になる日かその後で最初に来る3月31日である。',
    en: 'Certification runs to the first 31 March on or after the day on which 4 years from certification elapse.',
  },
  '11-2-restart': {
    ja: '期間中に区分変更の再申請をして認証されると、再認証の日から4年の計算をやり直す。',
    en: 'If certified again in a mid-term application for another tier, the period restarts from the new certification day by the same rule.',
  },
  '11-2-no-change': {
    ja: '評価の結果、区分変更に当たらなければ認証は受けられない。',
    en: 'If the evaluation does not lead to a change of tier, no (new) certification is given.',
  },
  '11-2-period-kept': {
    ja: 'その場合、認証期間は変わらない。',
    en: 'In that case the period does not change.',
  },
  '11-2-in-term': {
    ja: '区分変更の再申請は認証期間中に行う。',
    en: 'The re-application for another tier is made during the certification period.',
  },
  '11-3': {
    ja: '市長は特に必要と認めるとき認証期間を延長できる。',
    en: 'The mayor may extend the period where specially needed.',
  },
  '12-1-who': {
    ja: '期間満了に当たり継続したい認証事業者は更新の申請をしなければならない。',
    en: 'A certified business wishing to continue on expiry must apply to the mayor for renewal.',
  },
  '12-1-window': {
    ja: '更新申請はあらかじめ定めた期間内に行う。',
    en: 'Renewal is applied for within the period fixed in advance.',
  },
  '12-1-system': {
    ja: '更新の書類もY-SDGs認証システムへの入力で出す。',
    en: 'Renewal documents are submitted by entry in the Y-SDGs certification system.',
  },
  '12-1-1': { ja: '更新申請書（第8号様式）を出す。', en: 'Renewal application (form 8).' },
  '12-1-2': { ja: '目標設定シート（第9号様式）を出す。', en: 'Goal setting sheet (form 9).' },
  '12-1-3': {
    ja: 'そのほか市長が必要と認める書類を出す。',
    en: 'Other documents the mayor finds necessary.',
  },
  '12-2': {
    ja: '必要に応じて目標設定シートの読み替え版（第9号様式の2）を使える。',
    en: 'The substitute goal setting sheet (form 9-2) may be used as needed.',
  },
  '12-3-decision': {
    ja: '適合すると判断したとき市長は更新を決定する。',
    en: 'The mayor decides renewal if the applicant is found suitable.',
  },
  '12-3-notice': {
    ja: '更新の決定は第10条に準じて通知する。',
    en: 'Renewal is notified following article 10.',
  },
  '13': {
    ja: '更新後の期間も、更新の認証の日から4年になる日かその後で最初に来る3月31日に終わる。',
    en: 'After renewal the period runs to the first 31 March on or after the day 4 years from that renewal certification elapse.',
  },
  '14-1-name': {
    ja: '認証期間中は「Y-SDGs認証事業者」の呼称を使える。',
    en: "The name 'Y-SDGs certified business' may be used during the period.",
  },
  '14-1-mark': {
    ja: '認証期間中は認証マーク（別表2）を使える。',
    en: 'The certification mark (table 2) may be used during the period.',
  },
  '14-2-purpose': {
    ja: '呼称は制度の趣旨以外の目的に使ってはならない。',
    en: "The scheme's name may not be used for purposes other than art. 1(2).",
  },
  '14-2-endorse': {
    ja: '特に、市が商品などを推奨すると誤解させる使い方をしてはならない。',
    en: "In particular, no use giving the false impression that the city recommends the business's products.",
  },
  '14-3-guideline': {
    ja: 'マークの使用では別途定めるガイドラインを守る。',
    en: 'Use of the mark must follow the separately set guideline.',
  },
  '14-3-alter': {
    ja: 'マークの変更（一部の削除を含む）は禁じられる。',
    en: 'Alteration of the mark, including removal of a part, is prohibited.',
  },
  '14-3-scale': {
    ja: '縦横比を変えない拡大・縮小は許される。',
    en: 'Scaling that keeps the aspect ratio is excepted.',
  },
  '15-form': {
    ja: '申請の取下げの申出があれば、市長は内容を確認し取り下げ届（第5号様式）を受理する。',
    en: 'On a request to withdraw the application the mayor checks it and receives the withdrawal form (form 5).',
  },
  '15-effect': {
    ja: '受理されると申請はなかったものとみなす。',
    en: 'The application is then deemed never made.',
  },
  '16-1-ground': {
    ja: '申請内容に疑義が生じたとき、市長は審議の上で効力を一時停止できる。',
    en: 'If doubt arises about what was applied, the mayor may suspend the effect after deliberation.',
  },
  '16-1-survey': {
    ja: '停止中に必要と認められれば第7条の調査を行う。',
    en: 'During suspension a survey under article 7 is made if found needed.',
  },
  '16-2-business': {
    ja: '停止中、認証事業者は認証の事実の公表を止める。',
    en: 'During suspension the business stops publishing the fact of certification.',
  },
  '16-2-city': {
    ja: '停止中、市も認証の事実の公表を止める。',
    en: 'During suspension the city also stops publishing it.',
  },
  '17-1-duty': {
    ja: '申請書類の記載内容に変更が生じたら市長に報告しなければならない。',
    en: 'A change in what the application documents state must be reported to the mayor.',
  },
  '17-1-addition': {
    ja: '取組内容の追加だけの変更は報告を要しない。',
    en: 'A change that only adds efforts need not be reported.',
  },
  '17-1-minor': {
    ja: '市長が認める軽微な変更は報告を要しない。',
    en: 'A change the mayor finds minor need not be reported.',
  },
  '17-1-hear': {
    ja: '報告の有無にかかわらず、市長は説明を求め又は意見を聴ける。',
    en: 'Report or not, the mayor may ask for an explanation or hear the business as needed.',
  },
  '17-2-redecide': {
    ja: '報告又は意見聴取により区分変更か不認証に当たると判断したとき、認証を取り消す。',
    en: 'If, on the report or hearing, another tier or non-certification is found applicable under art. 9, the certification is revoked.',
  },
  '17-2-new-notice': {
    ja: 'あわせて第10条により改めて決定し通知する。',
    en: 'A new decision and notice under article 10 follow.',
  },
  '17-2-period': {
    ja: '区分変更の場合、認証期間は変えない。',
    en: 'On such a change of tier the period does not change.',
  },
  '18-form': {
    ja: '認証の取り止めの申出があれば、市長は内容を確認し取り止め届（第6号様式）を受理する。',
    en: 'On a request to cease certification the mayor checks it and receives the cessation form (form 6).',
  },
  '18-effect': {
    ja: '取消通知書（第7号様式）により認証を取り消す。',
    en: 'The certification is revoked by the revocation notice (form 7).',
  },
  '19-1': {
    ja: '各号のいずれかに当たると認めたとき、市長は取り消すことができる。',
    en: 'If any item is found to apply the mayor may revoke (besides arts. 17 and 18).',
  },
  '19-1-1-false': {
    ja: '申請内容に虚偽があると判断したとき。',
    en: 'Ground: the application is found false.',
  },
  '19-1-1-gap': {
    ja: '申請内容と実績に著しい隔たりがあると判断したとき。',
    en: 'Ground: a marked gap between application and actual results is found.',
  },
  '19-1-2-period': {
    ja: '認証期間内に法令違反で処分等を受けたとき。',
    en: 'Ground: a disposition for breach of law during the certification period.',
  },
  '19-1-2-serious': { ja: '対象は重大かつ悪質な事案に限る。', en: 'Only serious and malicious cases count.' },
  '19-1-3': {
    ja: '第4条の要件に当たらないと分かったとき。',
    en: 'Ground: the art. 4 requirements are found not met.',
  },
  '19-1-4-report': {
    ja: '変更があったのに第17条の報告をしない、又はする意思がないと判断したとき。',
    en: 'Ground: a change occurred and the art. 17 report is not made, or the mayor judges there is no will to make it.',
  },
  '19-1-4-cease': {
    ja: '変更があったのに第18条の取り止めの申出をしない、又はする意思がないと判断したとき。',
    en: 'Ground: a change occurred and the art. 18 cessation is not requested, or there is no will to.',
  },
  '19-2': {
    ja: '取消しは取消通知書（第7号様式）で通知する。',
    en: 'Revocation is notified by the revocation notice (form 7).',
  },
  '20-who': {
    ja: '第4条から第9条、第12条、第14条の事務は、市と共同事業者が処理する。',
    en: 'Work under arts. 4 to 9, 12 and 14 is handled by the city and the joint operators of the Design Center.',
  },
  '20-split': { ja: '分担は双方の協議で決める。', en: 'The division of work is decided by consultation.' },
  '21': {
    ja: '要綱にない必要事項は市長が定める。',
    en: 'Matters not in the guidelines are set by the mayor.',
  },
  's-history': {
    ja: 'それ以前の施行日は、令和2年10月12日、3年4月22日・7月21日・10月14日、4年5月9日・8月23日、5年5月22日である。',
    en: 'Earlier effective dates: 2020-10-12, 2021-04-22, 2021-07-21, 2021-10-14, 2022-05-09, 2022-08-23, 2023-05-22.',
  },
  s1: {
    ja: '現行の要綱は令和6年4月1日から施行する。',
    en: 'The current guidelines take effect on 2024-04-01.',
  },
  's2-scope': {
    ja: '令和6年3月31日以前に認証を受けた事業者に、第11条と第13条の期間を遡って適用する。',
    en: 'The periods of arts. 11 and 13 apply retroactively to businesses certified on or before 2024-03-31.',
  },
  's2-except': {
    ja: '令和6年4月1日時点で取消し・取り止め等により認証事業者でなくなったものを除く。',
    en: 'Excepted are those no longer certified on 2024-04-01 through revocation, cessation and the like.',
  },
  's2-latest': {
    ja: '起点は直近の認証の決定を受けた日である。',
    en: 'The period counts from the latest certification decision.',
  },
  's3-notice': {
    ja: '遡及適用を受けた者には認証通知書（第4号様式）で改めて知らせる。',
    en: 'Those covered are notified anew by form 4.',
  },
  's3-certificate': { ja: 'あわせて認証状を送る。', en: 'They are also sent a certificate.' },
  't1-S-1-a': {
    ja: '評価項目（安全・衛生管理、健康経営）は、職場の安全・衛生管理に取り組んでいるかである。',
    en: 'Item YK-S-1: workplace safety and health management.',
  },
  't1-S-1-b': {
    ja: '評価項目（安全・衛生管理、健康経営）は、健康経営に取り組んでいるかである。',
    en: 'Item YK-S-1: health-conscious management.',
  },
  't1-S-2-a': {
    ja: '評価項目（多様な人材の活躍）は、外国人・障がい者・高齢者など多様な人材の活躍支援の取組があるかである。',
    en: 'Item YK-S-2: support for foreign, disabled, older and other diverse staff.',
  },
  't1-S-2-b': {
    ja: '評価項目（多様な人材の活躍）は、社内のハラスメント防止の取組を進めているかである。',
    en: 'Item YK-S-2: prevention of harassment in the company.',
  },
  't1-S-3-a': {
    ja: '評価項目（女性の活躍促進）は、女性の活躍支援の目標を定めているかである。',
    en: "Item YK-S-3: targets set for supporting women's participation.",
  },
  't1-S-3-b': {
    ja: '評価項目（女性の活躍促進）は、女性の活躍を支援する取組があるかである。',
    en: "Item YK-S-3: efforts supporting women's participation.",
  },
  't1-S-4': {
    ja: '評価項目（多様な働き方の促進）は、多様な働き方を促す取組があるかである。',
    en: 'Item YK-S-4: efforts for diverse ways of working.',
  },
  't1-S-5': {
    ja: '評価項目（従業員の人材育成・能力強化）は、能力開発・教育訓練の機会や仕組みを従業員に提供しているかである。',
    en: 'Item YK-S-5: training opportunities and systems for staff.',
  },
  't1-S-6': {
    ja: '評価項目（サプライヤーへの配慮）は、取引先の環境・社会への取組を理解し、供給網全体で責任を果たそうとしているかである。',
    en: "Item YK-S-6: understanding suppliers' efforts and social responsibility across the supply chain.",
  },
  't1-S-7-a': {
    ja: '評価項目（顧客に対する配慮）は、顧客の要望を聞き改善する体制があるかである。',
    en: 'Item YK-S-7: a system to hear customers and improve.',
  },
  't1-S-7-b': {
    ja: '評価項目（顧客に対する配慮）は、品質管理の取組をしているかである。',
    en: 'Item YK-S-7: quality management.',
  },
  't1-S-8': {
    ja: '評価項目（製品・サービスを通じた社会課題の解決）は、製品・サービスで社会課題の解決に貢献しているかである。',
    en: 'Item YK-S-8: solving social issues through products and services.',
  },
  't1-E-1-a': {
    ja: '評価項目（環境マネジメント・コミュニケーション）は、環境マネジメント体制を築いているかである。',
    en: 'Item YK-E-1: environmental management structure.',
  },
  't1-E-1-b': {
    ja: '評価項目（環境マネジメント・コミュニケーション）は、自社の環境への取組を開示しているかである。',
    en: "Item YK-E-1: disclosure of the company's environmental efforts.",
  },
  't1-E-2-a': {
    ja: '評価項目（気候変動（脱炭素）への取組）は、脱炭素の取組を進めているかである。',
    en: 'Item YK-E-2: decarbonisation efforts.',
  },
  't1-E-2-b': {
    ja: '評価項目（気候変動（脱炭素）への取組）は、再生可能エネルギーの利用を進めているかである。',
    en: 'Item YK-E-2: use of renewable energy for decarbonisation.',
  },
  't1-E-3': {
    ja: '評価項目（水の効率的な利用・管理）は、水を効率的に利用・管理しているかである。',
    en: 'Item YK-E-3: efficient use and management of water.',
  },
  't1-E-4': {
    ja: '評価項目（廃棄物・有害化学物質の管理・3Rの推進）は、廃棄物・有害化学物質を適切に管理しているかである。',
    en: 'Item YK-E-4: proper management of waste and hazardous chemicals.',
  },
  't1-E-5': {
    ja: '評価項目（天然資源・生物多様性への配慮）は、天然資源や生物多様性に配慮しているかである。',
    en: 'Item YK-E-5: care for natural resources and biodiversity.',
  },
  't1-E-6': {
    ja: '評価項目（製品・サービスを通じた環境問題への解決）は、製品・サービスで環境問題の改善に貢献しているかである。',
    en: 'Item YK-E-6: improving environmental problems through products and services.',
  },
  't1-G-1': {
    ja: '評価項目（公正な経済取引）は、公正な経済取引をしているかである。',
    en: 'Item YK-G-1: fair economic transactions.',
  },
  't1-G-2': {
    ja: '評価項目（情報セキュリティ）は、情報セキュリティ対策をしているかである。',
    en: 'Item YK-G-2: information security measures.',
  },
  't1-G-3': {
    ja: '評価項目（企業統治体制の構築）は、企業統治の体制を築いているかである。',
    en: 'Item YK-G-3: corporate governance structure.',
  },
  't1-G-4': {
    ja: '評価項目（企業の社会的責任）は、事業が社会・環境に及ぼす影響に責任を持って対応しているかである。',
    en: "Item YK-G-4: responsible response to the business's impact on society and environment.",
  },
  't1-G-5': {
    ja: '評価項目（事業継続と事業継承）は、事業継続・継承の取組が進んでいるかである。',
    en: 'Item YK-G-5: efforts on business continuity and succession.',
  },
  't1-L-1': {
    ja: '評価項目（横浜における雇用促進）は、従業員（非正規・パートを含む）の1/2以上が横浜市民であるかである。',
    en: 'Item YK-L-1: at least 1/2 of employees (non-regular and part-time included) are Yokohama residents.',
  },
  't1-L-2-a': {
    ja: '評価項目（横浜市内の地域コミュニティへの配慮）は、市と連携して地域課題の解決に取り組んでいるかである。',
    en: 'Item YK-L-2: work with the city on solving local issues.',
  },
  't1-L-2-b': {
    ja: '評価項目（横浜市内の地域コミュニティへの配慮）は、地域社会との対話の機会を設けているかである。',
    en: 'Item YK-L-2: opportunities for communication with the local community.',
  },
  't1-L-3': {
    ja: '評価項目（横浜における文化・芸術活動の促進）は、市内で文化・芸術・スポーツ活動に携わっているかである。',
    en: 'Item YK-L-3: involvement in culture, arts and sports in the Yokohama area.',
  },
  't1-L-4': {
    ja: '評価項目（製品・サービスを通じた地域課題の解決）は、地域経済に資する製品・サービスを提供しているかである。',
    en: 'Item YK-L-4: products and services that benefit the local economy.',
  },
  't2-standard': {
    ja: 'standard（スタンダード）の認証事業者が使えるのはその区分の認証マークである。',
    en: 'The mark of tier standard is the one for businesses certified as standard (two designs shown).',
  },
  't2-superior': {
    ja: 'superior（スーペリア）の認証事業者が使えるのはその区分の認証マークである。',
    en: 'The mark of tier superior is the one for businesses certified as superior (two designs shown).',
  },
  't2-supreme': {
    ja: 'supreme（スプリーム）の認証事業者が使えるのはその区分の認証マークである。',
    en: 'The mark of tier supreme is the one for businesses certified as supreme (two designs shown).',
  },
}
