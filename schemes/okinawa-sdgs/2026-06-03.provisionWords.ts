import type { WordList } from '../../src/scheme/schemeWords.ts'

/** What each provision says, in short. */
export const provisionWords: WordList = {
  '1': {
    ja: '要綱は認証制度の実施に必要な事項を定める。',
    en: 'The guidelines set out what is needed to run the certification scheme.',
  },
  '2-1': {
    ja: 'SDGsは2015年に国連で採択された、2030年までの持続可能な開発目標をいう。',
    en: 'SDGs means the sustainable development goals adopted by the United Nations in 2015 for 2030.',
  },
  '2-2': {
    ja: '企業・団体等とは、企業、団体、教育機関、研究機関、NPO法人などをいう。',
    en: "'Enterprises and organisations' means enterprises, organisations, educational and research institutions, specified non-profit corporations and the like.",
  },
  '3': {
    ja: 'アクションプランを踏まえ3分野を意識した経営をする企業・団体等を認証して支援し、その成長と地域の発展を図る制度である。',
    en: 'The scheme certifies and thereby supports bodies managed with economy, society and environment in mind in line with the Action Plan.',
  },
  '4-1': {
    ja: '認証を受けられるのは各号に掲げる者である（両方を要すると読む）。',
    en: 'Only those meeting the items listed may be certified (both items, by default).',
  },
  '4-1-1-office': {
    ja: '県内に本社・本店・支店・営業所などの事業所等を有すること。',
    en: 'The applicant must have an office (head office, branch, sales office or the like) in Okinawa Prefecture.',
  },
  '4-1-1-activity': {
    ja: '県内で事業活動を行っていること。',
    en: 'The applicant must carry on activities in the prefecture.',
  },
  '4-1-1-kind': {
    ja: '企業、団体、教育機関、研究機関、NPO法人などであること。',
    en: 'The applicant must be an enterprise, organisation, educational or research institution, NPO or the like.',
  },
  '4-1-2': {
    ja: 'おきなわSDGsプラットフォームの会員であること。',
    en: 'The applicant must be a member of the Okinawa SDGs Platform.',
  },
  '4-2': {
    ja: '第1項を満たしても、各号のいずれか1つに当たれば認証を受けられない。',
    en: 'Even if paragraph 1 is met, falling under any one item bars certification.',
  },
  '4-2-1-gang': {
    ja: '暴力団に当たる者。',
    en: 'A boryokudan (Act on Prevention of Unjust Acts by Boryokudan Members, art. 2 item 2) is excluded.',
  },
  '4-2-1-member': {
    ja: '暴力団員に当たる者。',
    en: 'A boryokudan member (same Act, art. 2 item 6) is excluded.',
  },
  '4-2-1-ties': {
    ja: '暴力団又は暴力団員と密接な関係を有する者。',
    en: 'A person with close ties to a boryokudan or its member is excluded.',
  },
  '4-2-2': { ja: '前号の者に準ずる者。', en: 'A person equivalent to those in item 1 is excluded.' },
  '4-2-3-window': {
    ja: '過去2年以内に重大な法令違反がある者。',
    en: 'A person with a serious breach of law within the past 2 years is excluded.',
  },
  '4-2-3-serious': {
    ja: '違反が重大かどうかは判断による（処分の有無は問われていない）。',
    en: 'Whether a breach is serious is a judgement; an official disposition is not required.',
  },
  '4-2-4': {
    ja: '公序良俗を害するおそれのある行為をしていると思われる者。',
    en: 'A person thought to commit acts that may harm public order or morality is excluded.',
  },
  '5-1': {
    ja: '申請は申請書類により知事に対して行う。',
    en: 'Application is made to the governor with the application documents.',
  },
  '5-1-1': { ja: '第1号様式（申請書）を提出する。', en: 'Form 1 (application) must be submitted.' },
  '5-1-2': {
    ja: '第2号様式（実績評価項目）を提出する。',
    en: 'Form 2 (track-record items) must be submitted.',
  },
  '5-1-3': {
    ja: '第2号様式の内容を証明する証書を提出する。',
    en: 'Evidence for the contents of form 2 must be submitted.',
  },
  '5-1-4': {
    ja: '第3号様式（活動計画書）を提出する。',
    en: 'Form 3 (activity plan based on the Action Plan) must be submitted.',
  },
  '5-2-check': {
    ja: '事務局は申請書類をもとに第4条の要件を満たすか確認する。',
    en: 'The secretariat checks from the documents whether the requirements of article 4 are met.',
  },
  '5-2-hearing': {
    ja: '事務局は内容確認のため申請者に聞き取りができる。',
    en: 'The secretariat may interview the applicant to check the contents.',
  },
  '5-2-documents': {
    ja: '事務局は必要な資料の提出を求めることができる。',
    en: 'The secretariat may demand necessary materials.',
  },
  '6-1-f2': {
    ja: 'プラチナは、基準を満たす実績項目が全19項目中15項目以上であること。',
    en: 'Platinum: at least 15 of 19 track-record items found to meet the standard.',
  },
  '6-1-f3': {
    ja: 'プラチナは、計画の評価の合計が60点以上であること。',
    en: 'Platinum: plan score total of at least 60.',
  },
  '6-2-f2': {
    ja: 'アクティブは、基準を満たす実績項目が全19項目中11項目以上であること。',
    en: 'Active: at least 11 of 19 track-record items found to meet the standard.',
  },
  '6-2-f3': {
    ja: 'アクティブは、計画の評価の合計が50点以上であること。',
    en: 'Active: plan score total of at least 50.',
  },
  '6-f2-mandatory': {
    ja: '環境・社会・ガバナンスの分類は記載が必須である。',
    en: 'Environment, society and governance must be filled in.',
  },
  '6-f2-elective': {
    ja: '地域貢献と国際貢献は選択制である。',
    en: 'Local and global contribution are elective.',
  },
  '6-f2-current': {
    ja: '実績の評価は、申請者が現に実施している取組について行う。',
    en: 'Track-record items are evaluated on efforts now carried out by the applicant.',
  },
  '6-f2-standard': {
    ja: '項目ごとの充足は別途定める基準による判断である。',
    en: 'Whether an item meets the separately set standard is a finding.',
  },
  '6-f3-actionplan': {
    ja: '計画はアクションプランの課題解決・目標達成に向けた取組である。',
    en: "The plan concerns efforts toward the Action Plan's issues and goals.",
  },
  '6-f3-four-years': {
    ja: '計画の対象期間は認証期間の4年である。',
    en: 'The plan covers the 4 years of certification.',
  },
  '6-f3-criteria': {
    ja: '計画の点数は別途定める各審査項目による。',
    en: 'The plan is scored by separately set criteria (maximum not disclosed).',
  },
  '7': {
    ja: '知事は申請書類の審査を検討委員会に依頼し、意見・助言を求める。',
    en: 'The governor refers the documents to the committee and asks for its opinion and advice.',
  },
  '8-1': {
    ja: '知事は委員会の意見を踏まえて可否を判断する。',
    en: "The governor decides in the light of the committee's opinion.",
  },
  '8-2-decision': {
    ja: '基準に適合すると判断したときは認証を決定する。',
    en: 'If found to meet the standard, certification is decided.',
  },
  '8-2-notice': {
    ja: '認証の決定は結果通知書で申請者に通知する。',
    en: 'The certification is notified by the result notice.',
  },
  '8-2-certificate': { ja: '認証書を申請者に交付する。', en: 'A certificate is issued to the applicant.' },
  '8-3': {
    ja: '適合しないと判断したときも結果通知書で通知する。',
    en: 'If found not to meet the standard, that too is notified by the result notice.',
  },
  '9-1-duty': {
    ja: '決定に影響するおそれのある変更が生じたら、変更届を速やかに知事に出す。',
    en: 'A change that may affect the decision is filed promptly with the governor on the change notification.',
  },
  '9-1-approval': {
    ja: 'その変更は知事の承認を受けなければならない。',
    en: "The change needs the governor's approval.",
  },
  '9-2-referral': {
    ja: '届出があると知事は検討委員会に審査を求める。',
    en: 'On filing, the governor asks the committee to review.',
  },
  '9-2-decision': {
    ja: '委員会の意見を踏まえて承認か不承認を決める。',
    en: "Approval or non-approval is decided in the light of the committee's opinion.",
  },
  '9-2-notice': {
    ja: '承認・不承認は変更届に係る結果通知書で通知する。',
    en: 'The decision is notified by the result notice on the change.',
  },
  '9-3': {
    ja: '影響のない形式的な変更は事務局に報告しなければならない。',
    en: 'A formal change with no effect on the decision must be reported to the secretariat.',
  },
  '10-lost': {
    ja: '認証期間内に第4条の要件を欠いたときは、辞退届を知事に出さなければならない。',
    en: 'If the requirements of article 4 are lost during validity, a withdrawal notice must be filed with the governor.',
  },
  '10-wish': {
    ja: '辞退を希望するときも辞退届を知事に出さなければならない。',
    en: 'A wish to withdraw must be filed with the governor as a withdrawal notice.',
  },
  '11-1': {
    ja: '各号のいずれかに当たるとき、知事は認証を取り消すことができる。',
    en: 'If any item applies the governor may revoke.',
  },
  '11-1-1': {
    ja: '実態や取組が申請書類から著しく逸脱していることが明らかで、取消しが適当なとき。',
    en: 'Ground 1: clear marked deviation from the application and revocation appropriate.',
  },
  '11-1-2': {
    ja: '法令に違反する重大な事案が発生したとき。',
    en: 'Ground 2: a serious case of breach of law occurred.',
  },
  '11-1-3': {
    ja: '会員レポートを提出しなかったとき。',
    en: 'Ground 3: the member report was not submitted.',
  },
  '11-1-4': {
    ja: '事業を続けられなくなったとき。',
    en: 'Ground 4: the body can no longer carry on its business.',
  },
  '11-1-5': { ja: '辞退届を提出したとき。', en: 'Ground 5: a withdrawal notice was filed.' },
  '11-1-6': {
    ja: 'そのほか取消しが適当と認められるとき。',
    en: 'Ground 6: revocation is otherwise found appropriate.',
  },
  '11-2': {
    ja: '取消しに当たり知事は必要に応じて委員会の意見を聞くことができる。',
    en: 'For revocation the governor may hear the committee as needed.',
  },
  '11-3': {
    ja: '取り消すときは取消通知書で通知する。',
    en: 'Revocation is notified by the revocation notice.',
  },
  '12-1-yearly': {
    ja: '認証を受けた日から1年が経過する毎に、計画の進捗を報告する。',
    en: 'A progress report on the plan is due each time 1 year elapses from certification.',
  },
  '12-1-form': {
    ja: '報告は会員レポートに記載して知事に出す。',
    en: 'Reports are made to the governor on the member report.',
  },
  '12-1-20-days': {
    ja: '報告は経過日から20日以内に行う。',
    en: 'The report must be made within 20 days of the elapsed day.',
  },
  '12-2-advance': {
    ja: '更新を希望するときは、新たな認証申請に合わせて事前にレポートを出す。',
    en: 'If renewal is wanted, the report is filed in advance together with the new application.',
  },
  '12-2-provisional': {
    ja: '事前に出したレポートは暫定版として扱う。',
    en: 'A report filed in advance is treated as provisional.',
  },
  '12-2-final': {
    ja: '認証を受けた日から4年が経過した後は確定版として扱う。',
    en: 'After 4 years from certification it is treated as final.',
  },
  '13-1': {
    ja: '認証の日を1日目として数え、4年が過ぎた日かその後で最初に来る3月31日に有効期間が終わる。',
    en: 'Validity runs to the first 31 March on or after the day 4 years have elapsed, counting the certification day as day 1.',
  },
  '13-2-application': {
    ja: '満了後も続けたい認証団体は、知事に更新を申請できる。',
    en: 'A certified body wishing to continue after expiry may apply to the governor for renewal.',
  },
  '13-2-documents': {
    ja: '更新申請には第5条の申請書類を出す。',
    en: 'Renewal takes the application documents of article 5.',
  },
  '13-2-report': { ja: '更新申請には会員レポートも出す。', en: 'Renewal also takes the member report.' },
  '13-3-criteria': {
    ja: '更新には認証基準（第6条）を準用する。',
    en: 'The certification standard (article 6) applies to renewal.',
  },
  '13-3-review': {
    ja: '更新には委員会の審査（第7条）を準用する。',
    en: 'The committee review (article 7) applies to renewal.',
  },
  '13-3-decision': {
    ja: '更新には決定と通知（第8条）を準用する。',
    en: 'Decision and notice (article 8) apply to renewal.',
  },
  '13-3-weigh': {
    ja: '更新の可否は会員レポートの内容も加味して決める。',
    en: 'The renewal decision also weighs the member report.',
  },
  '14-self': {
    ja: '県は認証団体に自社サイトなどでの公表を促す。',
    en: 'The prefecture encourages certified bodies to publish their activities on their own sites and the like.',
  },
  '14-prefecture': {
    ja: '県はホームページなどで認証団体を広報する。',
    en: 'The prefecture publicises certified bodies on its site and the like.',
  },
  '15': { ja: '要綱にないことは別に定める。', en: 'Matters not in the guidelines are set separately.' },
  s0: {
    ja: '当初の要綱は令和5年7月31日から施行された。',
    en: 'The original guidelines took effect on 2023-07-31.',
  },
  s1: {
    ja: '改正要綱は令和8年6月3日から施行する。',
    en: 'The revised guidelines take effect on 2026-06-03.',
  },
  's2-who-certified': {
    ja: '令和8年2月に認証を受けた団体に第13条の期間を遡って適用する。',
    en: 'The period of article 13 applies retroactively to bodies certified in February 2026.',
  },
  's2-who-renewed': {
    ja: '令和8年2月に更新を受けた団体にも遡って適用する。',
    en: 'It also applies to bodies renewed in February 2026.',
  },
  's2-kpi': {
    ja: 'KPIを変更することによるものとされる。',
    en: 'The application is tied to changing the KPI (construction unclear).',
  },
  's2-except': {
    ja: '取消しや取り止めなどで認証団体でなくなったものは除く。',
    en: 'Bodies no longer certified through revocation, cessation and the like are excepted.',
  },
  's2-latest': {
    ja: '起点は直近の認証の決定を受けた日である。',
    en: 'The period counts from the day of the latest certification decision.',
  },
  's3-notice': {
    ja: '遡及適用を受けた者には改めて通知書で知らせる。',
    en: 'Those covered are notified anew by a notice.',
  },
  's3-certificate': { ja: 'あわせて認証書を送る。', en: 'They are also sent a certificate.' },
}
