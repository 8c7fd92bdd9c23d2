import type { WordList } from '../../src/scheme/schemeWords.ts'

/** What each provision says, in short. */
export const provisionWords: WordList = {
  '1-1-purpose': {
    ja: 'SDGsの理念を尊重し、経済・社会・環境の3分野を意識した経営をする企業・団体を県が認証して支援し、その持続的成長と地域の持続的発展を図る制度である。',
    en: "The prefecture certifies and thereby supports organisations managed with the economy, society and environment in mind, for their sustainable growth and the region's development.",
  },
  '1-1-upper': {
    ja: 'パートナー登録制度の上位に位置する制度である。',
    en: 'The scheme ranks above the Okinawa SDGs Partner registration.',
  },
  '1-2-certifier': { ja: '認証するのは沖縄県である。', en: 'The certifying body is Okinawa Prefecture.' },
  '1-2-committee': {
    ja: '認証の可否は外部の評価・検討委員会で審査する。',
    en: 'Whether to certify is examined by the external evaluation committee.',
  },
  '1-2-t1-office': {
    ja: '県内に本社・本店・支店・営業所などの事業所があること。',
    en: 'The applicant must have an office (head office, branch, sales office or the like) in the prefecture.',
  },
  '1-2-t1-activity': {
    ja: '県内で事業活動をしていること。',
    en: 'The applicant must carry on activities in the prefecture.',
  },
  '1-2-t1-kind': {
    ja: '企業、団体、教育機関、研究機関、NPO法人などであること。',
    en: 'The applicant must be an enterprise, organisation, educational or research institution, NPO or the like.',
  },
  '1-2-t2-member': {
    ja: 'おきなわSDGsプラットフォーム会員であること。',
    en: 'The applicant must be a member of the Okinawa SDGs Platform.',
  },
  'A2-2-both': { ja: '①と②の両方を満たす場合に申請できる。', en: 'Both conditions (1) and (2) must be met.' },
  'A2-14-order': {
    ja: '会員でない者は、会員登録をした後に申請する。',
    en: 'A non-member must register as a Platform member before applying.',
  },
  'A2-14-instant': {
    ja: '会員には申請すれば即時になれる。',
    en: 'Platform membership is obtained immediately on application.',
  },
  'A2-14-partner': {
    ja: 'SDGsパートナー登録は要件ではなく、並行して申請できる。',
    en: 'Registration as an SDGs Partner is not required and may be applied for in parallel.',
  },
  '1-2-review-2': {
    ja: '第2号様式では、申請者が現に行っている各分類の取組を審査する（環境・社会・ガバナンスは必須、地域・国際貢献は選択）。',
    en: 'Form 2 examines current efforts by category (environment, society, governance mandatory; local and global contribution optional).',
  },
  '1-2-review-3': {
    ja: '第3号様式では、アクションプランの課題・目標に向けて認証期間2年に注力する取組を審査する。',
    en: "Form 3 examines efforts to be focused on in the 2-year period toward the Action Plan's issues and goals.",
  },
  '1-2-validity': {
    ja: '認証期間は認証を受けた日から2年間である。',
    en: 'Certification lasts 2 years from the day certification is received.',
  },
  '1-2-yearly-intake': {
    ja: '申請受付は年1回の予定である。',
    en: 'Applications are to be taken once a year (planned).',
  },
  'A6-2-only-one': {
    ja: '令和5年度の受付は今回の1回だけである。',
    en: 'In fiscal 2023 the only intake is 7 August to 15 September.',
  },
  '1-2-merit-1': {
    ja: '申請書類の作成と年1回の報告を通じて、自らの取組をSDGsの視点で整理・確認できる。',
    en: 'Preparing the application and the yearly report lets the organisation review its efforts from the SDGs viewpoint.',
  },
  '1-2-merit-2-listing': {
    ja: '県とプラットフォームのホームページに情報が掲載される。',
    en: "The certified organisation is listed on the prefecture's and the Platform's web sites.",
  },
  '1-2-merit-2-logo': {
    ja: '認証団体だけが使えるロゴを自社ホームページなどに掲載して広報できる。',
    en: 'Only certified organisations may use the logo, on their own web site and the like.',
  },
  '1-2-name': {
    ja: '認証を受けた企業・団体を「プラチナパートナー」と呼ぶ。',
    en: 'A certified organisation is called a Platinum Partner.',
  },
  '1-2-note-revision': {
    ja: '概要は令和5年7月末時点のもので、令和8年度以降に見直す可能性がある。',
    en: 'The outline is as of the end of July 2023 and may be revised from fiscal 2026.',
  },
  '2-1-open': { ja: '受付は令和5年8月7日から始まる。', en: 'Reception opens on 7 August 2023.' },
  '2-1-close': {
    ja: '受付は令和5年9月15日までである。',
    en: 'Reception closes on 15 September 2023 (inclusive).',
  },
  '2-2-form1': { ja: '第1号様式（申請書）を提出する。', en: 'Form 1 (application) must be submitted.' },
  '2-2-form2': {
    ja: '第2号様式（実績評価項目）を提出する。',
    en: 'Form 2 (track-record items) must be submitted.',
  },
  '2-2-evidence': {
    ja: '第2号様式の内容を証明する証書を提出する。',
    en: 'Evidence for the contents of form 2 must be submitted.',
  },
  '2-2-form3': {
    ja: '第3号様式（活動計画書）を提出する。',
    en: 'Form 3 (activity plan based on the Action Plan) must be submitted.',
  },
  '2-3-email': { ja: '申請書類は電子メールで提出する。', en: 'Documents are submitted by e-mail.' },
  '2-3-download': {
    ja: '様式は県又はプラットフォームのホームページから入手して記入する。',
    en: "Forms are downloaded from the prefecture's or the Platform's web site and filled in.",
  },
  '2-3-filename': {
    ja: 'ファイル名の末尾に申請団体名を付ける。',
    en: "The applicant's name is appended to the file name.",
  },
  '2-3-no-paper': {
    ja: '紙、FAX、郵送、持参は原則として受け付けない。',
    en: 'Paper, fax, post and hand delivery are in principle not accepted.',
  },
  '2-3-no-paper-exception': {
    ja: '郵送・持参以外では対応できないときは事務局に相談する。',
    en: 'If nothing but post or hand delivery is possible, the secretariat is to be consulted.',
  },
  '3-excel': {
    ja: '書類はExcelのまま提出し、PDFなどに変換しない。',
    en: 'Documents stay in Excel and are not converted to PDF or the like.',
  },
  'A2-6-evidence-pdf': { ja: '証書だけはPDFでもよい。', en: 'Only the evidence may be PDF.' },
  'A2-8-handwritten': {
    ja: '手書きの申請書は受け取らない。',
    en: 'Handwritten applications are not received.',
  },
  'A3-2-seal': { ja: '押印は要らない。', en: 'No seal is needed.' },
  '3-fontsize': { ja: '文字サイズは原則として変えない。', en: 'Font size is in principle not changed.' },
  'A5-4-cell': { ja: '書き切れないときは枠を広げる。', en: 'If space is short the cell is enlarged.' },
  '3-checklist': {
    ja: '提出前に申請内容のチェックリストで確認する。',
    en: 'Contents are checked against the checklist before submission.',
  },
  'A2-3-local-office': {
    ja: '本社が県外でも県内に事業所があれば、その事業所から申請できる。',
    en: 'An organisation with its head office elsewhere may apply from its office in the prefecture.',
  },
  'A2-3-plan-local': {
    ja: '第3号様式には県内での取組を書かなければならない。',
    en: 'Form 3 must describe efforts in the prefecture.',
  },
  'A2-4-one': {
    ja: '県内に複数の事業所があるときは原則として一括で申請する。',
    en: 'An organisation with several offices in the prefecture in principle files one application.',
  },
  'A2-4-exception': {
    ja: '別々に申請したいときは事務局に個別に相談する。',
    en: 'Separate applications need individual consultation with the secretariat.',
  },
  '2-5-2-check': {
    ja: '事務局が申請書類を形式確認し、申請内容を聞き取る。',
    en: 'The secretariat checks the form of the documents and hears the applicant on the contents.',
  },
  '2-5-2-cure': {
    ja: '追記や修正が必要なら事務局が修正を依頼する。',
    en: 'If additions or corrections are needed the secretariat asks for them.',
  },
  '2-5-2-time': {
    ja: '形式確認と聞き取りは令和5年9月から10月頃である。',
    en: 'The check and hearing take place about September to October 2023.',
  },
  '2-5-3-review': {
    ja: '評価・検討委員会が書面で審査する。',
    en: 'The evaluation committee reviews the documents.',
  },
  '2-5-3-query': {
    ja: '委員会は事務局を通じて申請者に確認することがある。',
    en: 'The committee may put questions to the applicant through the secretariat.',
  },
  '2-5-3-time': {
    ja: '委員会の審査は令和5年11月から12月頃である。',
    en: 'The committee review takes place about November to December 2023.',
  },
  '2-5-4-decision': {
    ja: '県が認否を決めて通知する。',
    en: 'The prefecture decides for or against and notifies.',
  },
  '2-5-4-time': {
    ja: '決定と通知は令和6年1月頃である。',
    en: 'Decision and notice come about January 2024.',
  },
  'A2-9-duration': {
    ja: '申請期間約2か月、審査約3か月で、最大5か月程度かかる（変動あり）。',
    en: 'Application period about 2 months and review about 3 months, up to about 5 months in all (may change).',
  },
  'A2-10-form4': {
    ja: '結果は第4号様式で、申請書記載のメールアドレスに送られる。',
    en: 'The result is sent as form 4 to the e-mail address in the application.',
  },
  'A2-10-certificate': {
    ja: '認証される場合は、その後の交付式で認証書が交付される予定である。',
    en: 'If certified, the certificate is then handed over at a ceremony (planned).',
  },
  'A2-11-refusal': {
    ja: '内容が適切でない、十分でないと判断されれば認証されないことがある。',
    en: 'Certification may be refused if the contents are judged unsuitable or insufficient for a Platinum Partner.',
  },
  'A2-12-secretariat': {
    ja: '書類の受領と形式確認は県が委託するプラットフォーム事務局が行う。',
    en: 'Receipt and formal check are done by the Platform secretariat commissioned by the prefecture.',
  },
  'A2-13-mode': {
    ja: '聞き取りは申請者の希望により対面又はオンラインで30分から1時間程度行う。',
    en: 'The hearing is in person or online as the applicant wishes, about 30 minutes to 1 hour.',
  },
  'A2-13-participants': {
    ja: '聞き取りには誰が参加してもよいが、内容に答えられる体制とする。',
    en: 'Anyone may attend the hearing, but someone able to answer should.',
  },
  'A2-13-later': {
    ja: '当日答えられなかった点は後日書面などで回答する。',
    en: 'Points not answered on the day are answered later in writing or the like.',
  },
  'A2-13-no-effect': {
    ja: '当日答えられたかどうかは認証の可否に影響しない。',
    en: 'Whether a question could be answered on the day has no bearing on certification.',
  },
  '3-f1-published': {
    ja: '認証されると、名称、代表者、企業形態、業種、所在地、電話番号、ホームページURLが公表される。',
    en: 'If certified, 7 items of form 1 are published: name, representative, legal form, industry, address, telephone, web site.',
  },
  '3-f1-orange': {
    ja: '第1号様式のオレンジ色の必須欄をすべて記入する。',
    en: 'All orange (mandatory) fields of form 1 must be filled in.',
  },
  '3-f1-consents': {
    ja: '申請に際しての承認・誓約事項のすべてにチェックがなければ受理されない。',
    en: 'All consent and pledge items of form 1 must be ticked, or the application is not received.',
  },
  'A3-1-industry': {
    ja: '業種が複数当てはまるときは、取組を通じてPRしたい業種を選ぶ。',
    en: 'If several industries apply, the one to be publicised through the efforts is chosen.',
  },
  '3-f2-applicant-part': {
    ja: '第2号様式では、団体情報と、実施チェック・取組・証書情報の各欄を申請者が記入する。',
    en: 'In form 2 the applicant fills in the organisation information (date, name, telephone, person in charge) and the check, effort and evidence fields.',
  },
  '3-f2-use': {
    ja: '第2号様式は認証の有無にかかわらず審査だけに使い、公表しない。',
    en: 'Form 2 is used only in the review and not published, certified or not.',
  },
  '3-f2-24': {
    ja: '評価項目は社会8、環境5、ガバナンス5、地域3、国際3の計24項目である。',
    en: 'There are 24 items: society 8, environment 5, governance 5, local 3, global 3.',
  },
  '3-f2-18': {
    ja: '社会・環境・ガバナンスの18項目はすべて記入が必須である。',
    en: 'All 18 items of society, environment and governance must be filled in.',
  },
  '3-f2-choose-3': {
    ja: '地域・国際貢献の6項目からは3項目だけを選ぶ。',
    en: 'Of the 6 local and global items exactly 3 are chosen.',
  },
  '3-f2-mark': {
    ja: '選んだ3項目の実施チェック欄に○を付ける。',
    en: 'The 3 chosen items are marked with a circle.',
  },
  '3-f2-chosen-text': {
    ja: '選んだ項目には取組内容を記入する。',
    en: 'The chosen items must have their effort described.',
  },
  '3-f2-excess': {
    ja: '3項目を超えて選んでも、超過分は評価されない。',
    en: 'Items chosen beyond 3 are not scored.',
  },
  'A4-3-which': {
    ja: '取り組む項目が4つ以上あるときは、評価を受けたい3つを申請者が選ぶ。',
    en: 'With 4 or more available, the applicant picks the 3 to be evaluated.',
  },
  '3-f2-21-text': {
    ja: '○の付いた計21項目の取組欄をもれなく記入する。',
    en: 'The effort field of all 21 marked items must be filled in.',
  },
  '3-f2-concrete': {
    ja: '取組はできるだけ具体的に書く（取得時期、定量的根拠、前後の変化、例示）。',
    en: 'Efforts are described as concretely as possible (dates, figures, change, examples).',
  },
  '3-f2-plus-alpha': {
    ja: '法定の取組にとどまらず、独自の取組も書く。',
    en: 'Efforts beyond legal duties are to be stated as well.',
  },
  '3-f2-21-evidence': {
    ja: '21項目の証書情報欄をもれなく記入する。',
    en: 'The evidence field of all 21 marked items must be filled in.',
  },
  '3-f2-evidence-alt': {
    ja: '書くべき証書がないときはホームページのリンクなど出典を書く。',
    en: 'Without a document, a source such as a web link is entered.',
  },
  'A4-4-evidence': {
    ja: '証書とは取組が確認できる書類で、認定書の写し、公開URL、BCP計画などをいう。',
    en: 'Evidence means documents showing the effort, such as a copy of a certificate, a URL or a BCP.',
  },
  'A4-4-evidence-private': {
    ja: '提出された証書は審査だけに使い、公表しない。',
    en: 'Evidence is used only in the review and not published.',
  },
  'A4-5-confidential': {
    ja: '証書を外部に出せないときはその旨を書き、聞き取りで確認を受ける。',
    en: 'If evidence cannot be disclosed this is stated, and the effort is confirmed at the hearing.',
  },
  'A4-6-numbers': {
    ja: '項目に付いた「8.5」などの数字はSDGsのゴールとターゲットを示す。',
    en: 'Numbers such as 8.5 beside an item denote an SDG goal and target.',
  },
  'A4-1-current': { ja: 'これから取り組む内容は評価されない。', en: 'Planned efforts are not evaluated.' },
  'A4-1-exception': {
    ja: '将来の認証取得に向けた社内体制の立上げや説明会を既に行っていれば、現在の取組として評価する。',
    en: 'Exception: if an in-house structure or briefings toward future certification already exist, they count as current efforts.',
  },
  'A4-7-no-limit': {
    ja: '遡って書ける時期に制限はない。',
    en: 'There is no limit on how far back an effort may date.',
  },
  'A6-5-same': {
    ja: '続けている取組なら、パートナー登録時と同じ内容を書いてよい。',
    en: 'Efforts identical to those in the Partner registration may be stated if continuing.',
  },
  'item-OK-S-1': {
    ja: '社会の項目1は安全・衛生管理、健康経営である（必須、記入例では2行）。',
    en: 'Item OK-S-1: safety and health management, health-conscious management (mandatory; 2 rows in the sample).',
  },
  'item-OK-S-2': {
    ja: '社会の項目2は多様な人材の活躍である（必須）。',
    en: 'Item OK-S-2: participation of diverse people (mandatory).',
  },
  '3-f3-period': {
    ja: '第3号様式には、認証期間の2年に行おうとする新たな取組を書く。',
    en: 'Form 3 states new efforts to be made within the 2-year certification period.',
  },
  '3-f3-applicant-part': {
    ja: '第3号様式では、団体情報と、ビジョン・注力する取組・詳細の各欄を申請者が記入する。',
    en: 'In form 3 the applicant fills in the organisation information (date, name, telephone, person in charge) and parts (1), (2) and (3).',
  },
  '3-f3-vision-view': {
    ja: 'ビジョンは、目指す社会、課題、取組の方向性、必要性、どのような沖縄県の実現に貢献するかの視点で書く。',
    en: 'The vision is written from these viewpoints: society aimed at, issues, direction of efforts, why they are needed, what Okinawa they help realise.',
  },
  '3-f3-vision': {
    ja: '2030年のあるべき姿（ビジョン）を記入する。',
    en: 'The vision for 2030 must be stated.',
  },
  '3-f3-goals': {
    ja: 'ビジョンに向けて取り組むSDGsの17ゴールのアイコンを選んで入れる。',
    en: 'Icons of the SDG goals (of the 17) to be worked on are chosen and inserted.',
  },
  '3-f3-three': {
    ja: '経済・社会・環境の3分野について、取組を各1つ書く。',
    en: 'One effort each for economy, society and environment must be stated.',
  },
  '3-f3-optional-2': {
    ja: 'ほかに取組があれば2つまで追加できる。',
    en: 'Up to 2 further efforts may be added.',
  },
  '3-f3-optional-category': {
    ja: '追加する取組の分類は、経済・社会・環境・ガバナンス・地域・国際の6つから選ぶ。',
    en: 'An added effort takes one of 6 categories: economy, society, environment, governance, local, global.',
  },
  '3-f3-summary': {
    ja: '概要欄に取組の内容を具体的に書く。',
    en: 'The summary field describes the effort concretely.',
  },
  '3-f3-actionplan': {
    ja: '関連するアクションプランの優先課題の番号と推進目標を選択肢から選ぶ。',
    en: 'The related priority issue number and SDGs promotion goal of the Action Plan are chosen from a list.',
  },
  '3-f3-target': {
    ja: '関連するSDGsターゲット（計169）を記入する。',
    en: 'The related SDG target (of 169) is entered.',
  },
  '3-f3-stakeholder': {
    ja: '連携する関係者がいるときに記入する。',
    en: 'Stakeholders are entered if there are any to cooperate with.',
  },
  '3-f3-stakeholder-consent': {
    ja: '公表されるため、関係者の合意を得てから書く。',
    en: "As it is published, the stakeholder's consent is obtained first.",
  },
  '3-f3-stakeholder-name': {
    ja: '固有名詞が望ましいが、難しければ抽象化してよい。',
    en: 'A proper name is preferred but an abstract one is acceptable.',
  },
  '3-f3-notes': {
    ja: '補足があれば補足欄に書く。',
    en: 'The notes field is filled in if there is something to add.',
  },
  '3-f3-kpi-name': {
    ja: '取組ごとにKPIの指標名を記入する。',
    en: 'Each effort carries the name of its KPI.',
  },
  '3-f3-kpi-current': { ja: 'KPIの現状値を記入する。', en: 'Each KPI carries its current value.' },
  '3-f3-kpi-target': {
    ja: 'KPIの2年度の目標値を記入する。',
    en: 'Each KPI carries its target value for 2 years on.',
  },
  '3-f3-kpi-suitable': {
    ja: '2年間の進捗が分かる定量的な指標か、定性的でも変化が読み取れる指標とする。',
    en: 'The KPI must make 2 years of progress clear: quantitative, or qualitative with readable change.',
  },
  '3-f3-detail-1': {
    ja: '詳細の第1点として取組の詳細を書く。',
    en: 'Detail 1 of each effort: the effort in detail.',
  },
  '3-f3-detail-2': {
    ja: '詳細の第2点として現時点で実施・決定していることを書く。',
    en: 'Detail 2: what is done or decided now.',
  },
  '3-f3-detail-3': { ja: '詳細の第3点として今後予定していることを書く。', en: 'Detail 3: what is planned.' },
  '3-f3-detail-4': {
    ja: '詳細の第4点としてKPIの設定理由、目標値の妥当性、計測方法を書く。',
    en: 'Detail 4: reason for the KPI, adequacy of the target, method of measurement.',
  },
  '3-f3-detail-5': {
    ja: '詳細の第5点として推進体制を書く。',
    en: 'Detail 5: structure for carrying the effort forward.',
  },
  '3-f3-outlook': {
    ja: '現時点の達成度に限らず、将来の展望と展開も必ず書く。',
    en: 'Future outlook and development must be stated, not only present attainment.',
  },
  '4-1-gate': {
    ja: '受付要件をすべて満たす申請だけを受け付けて審査する。',
    en: 'Only applications that meet all reception requirements are received and reviewed.',
  },
  '4-2-f2-21': {
    ja: '判定の対象は必須18項目と選択3項目の計21項目である。',
    en: 'Judgement covers 21 items: 18 mandatory and 3 elective.',
  },
  '4-2-f2-17': {
    ja: '21項目のうち17項目以上の充足が確認されれば合格である。',
    en: 'Form 2 passes if at least 17 of the 21 items are confirmed as met.',
  },
  '4-2-f2-row-S': { ja: '社会は必須で8項目である。', en: 'Society: mandatory, 8 items.' },
  '4-2-f2-row-E': { ja: '環境は必須で5項目である。', en: 'Environment: mandatory, 5 items.' },
  '4-2-f2-row-G': { ja: 'ガバナンスは必須で5項目である。', en: 'Governance: mandatory, 5 items.' },
  '4-2-f2-row-LG': {
    ja: '地域課題・国際課題への貢献は6項目から3項目を選ぶ。',
    en: 'Local and global contribution: 3 of 6 items chosen.',
  },
  '4-2-f2-any-mix': {
    ja: '選択3項目は地域と国際のどちらからでも任意に組み合わせてよい。',
    en: 'The 3 elective items may be any mix of local and global.',
  },
  '4-2-v1-doc': {
    ja: '証書情報の提示があれば実施状況は○である。',
    en: 'Existence viewpoint: evidence presented gives a circle.',
  },
  '4-2-v1-hearing': {
    ja: '証書はないが聞き取りで具体的な状況が確認できれば○である。',
    en: 'Existence viewpoint: no evidence but confirmed at the hearing gives a circle.',
  },
  '4-2-v1-none': {
    ja: '証書がなく、聞き取りでも確認できなければ△である。',
    en: 'Existence viewpoint: no evidence and not confirmed at the hearing gives a triangle.',
  },
  '4-2-v1-vague': {
    ja: '記載が具体的でなく、方法・程度・関わり方が分からなければ△である。',
    en: "Existence viewpoint: a description too vague on how, how much and the applicant's part gives a triangle.",
  },
  '4-2-v2-unique': {
    ja: '企業独自の特徴的な取組であれば○である。',
    en: 'Suitability viewpoint: a distinctive effort of the organisation gives a circle.',
  },
  '4-2-v2-org': {
    ja: '組織的・制度的な取組と確認できれば○である。',
    en: 'Suitability viewpoint: confirmed as organised or institutional gives a circle.',
  },
  '4-2-v2-not-org': {
    ja: '組織的・制度的と確認できなければ△である。',
    en: 'Suitability viewpoint: not confirmed as organised or institutional gives a triangle.',
  },
  '4-2-v2-legal-only': {
    ja: '法定事項の取組しか書かれていなければ×である。',
    en: 'Suitability viewpoint: only legally required efforts gives an x.',
  },
  '4-2-v2-not-current': {
    ja: '現在実施している具体的な取組でなければ×である。',
    en: 'Suitability viewpoint: not a concrete effort now carried out gives an x.',
  },
  '4-2-v2-mismatch': {
    ja: '評価項目に合致していなければ×である。',
    en: 'Suitability viewpoint: not matching the item gives an x.',
  },
  '4-2-f3-total': {
    ja: '総合得点は、必須の基礎・加点と任意の基礎・加点の4つの合計で、満点は95点である。',
    en: 'Form 3 total = mandatory base + mandatory bonus + optional base + optional bonus; maximum 95 (75 + 6 + 10 + 4 per the table).',
  },
  '4-2-f3-60': { ja: '95点中60点以上で合格である。', en: 'Form 3 passes with at least 60 of 95 points.' },
  '4-2-f3-number': {
    ja: '取組の数は最少3、最大5である。',
    en: 'At least 3 and at most 5 efforts are scored.',
  },
  '4-2-f3-base-soc': {
    ja: '必須の社会の取組は基礎得点25点満点である。',
    en: 'Mandatory society effort: base score out of 25.',
  },
  '4-2-f3-base-env': {
    ja: '必須の環境の取組は基礎得点25点満点である。',
    en: 'Mandatory environment effort: base score out of 25.',
  },
  '4-2-f3-base-eco': {
    ja: '必須の経済の取組は基礎得点25点満点である。',
    en: 'Mandatory economy effort: base score out of 25.',
  },
  '4-2-f3-base-75': { ja: '必須の基礎得点の合計は75点満点である。', en: 'Mandatory base total: maximum 75.' },
  '4-2-f3-req-stake': {
    ja: '必須の取組は、関係者との連携で各1点加点される。',
    en: 'Each mandatory effort gains 1 point for stakeholder cooperation.',
  },
  '4-2-f3-req-issue': {
    ja: '必須の取組は、地域（県外）・国際課題への貢献で各1点加点される。',
    en: 'Each mandatory effort gains 1 point for contribution to regional (outside the prefecture) or international issues.',
  },
  '4-2-f3-req-nogov': {
    ja: '必須の取組はガバナンス強化の加点の対象外である。',
    en: 'Mandatory efforts do not qualify for the governance bonus.',
  },
  '4-2-f3-req-6': { ja: '必須の加点の合計は6点満点である。', en: 'Mandatory bonus total: maximum 6.' },
  '4-2-f3-opt-base': {
    ja: '任意の取組は基礎得点が各5点満点である。',
    en: 'Each optional effort: base score out of 5.',
  },
  '4-2-f3-opt-any': {
    ja: '任意の取組の分類は何でもよい。',
    en: 'An optional effort may be of any category.',
  },
  '4-2-f3-opt-10': { ja: '任意の基礎得点の合計は10点満点である。', en: 'Optional base total: maximum 10.' },
  '4-2-f3-opt-stake': {
    ja: '任意の取組は、関係者との連携で各0.5点加点される。',
    en: 'Each optional effort gains 0.5 point for stakeholder cooperation.',
  },
  '4-2-f3-opt-issue': {
    ja: '任意の取組は、地域（県外）・国際課題への貢献で各0.5点加点される。',
    en: 'Each optional effort gains 0.5 point for contribution to regional (outside the prefecture) or international issues.',
  },
  '4-2-f3-opt-gov': {
    ja: '任意の取組でガバナンスの分類を選ぶと2点加わる。',
    en: 'Choosing the governance category in an optional effort adds 2 points.',
  },
  '4-2-f3-opt-4': { ja: '任意の加点の合計は4点満点である。', en: 'Optional bonus total: maximum 4.' },
  '4-2-c1': {
    ja: '審査項目1は、アクションプランの優先課題の解決や推進目標の達成に十分な効果が期待できるかである。',
    en: "Criterion 1 of 7: effect on the Action Plan's priority issues or goals in the prefecture.",
  },
  '4-2-c2': {
    ja: '審査項目2は、先進的で沖縄県の代表的な事例になり得るかである。',
    en: 'Criterion 2 of 7: novelty and advancement, could become a representative case in Okinawa.',
  },
  '4-2-c3': {
    ja: '審査項目3は、記述が具体的で実現可能かである。',
    en: 'Criterion 3 of 7: concreteness and feasibility.',
  },
  '4-2-c4': {
    ja: '審査項目4は、着実に実行する体制があるか、整える計画があるかである。',
    en: 'Criterion 4 of 7: structure to carry the effort out, existing or planned.',
  },
  '4-2-c5': {
    ja: '審査項目5は、2030年の目指す姿と整合しているかである。',
    en: 'Criterion 5 of 7: consistency with the vision for 2030.',
  },
  '4-2-c6': {
    ja: '審査項目6は、進捗管理に適したKPIで、活動状況を可視化できるかである。',
    en: 'Criterion 6 of 7: suitable KPI making progress visible.',
  },
  '4-2-c7': {
    ja: '審査項目7は、現状の継続にとどまらず発展的な目標値が具体的にあるかである。',
    en: 'Criterion 7 of 7: challenging concrete target beyond continuing the present.',
  },
  '4-2-b-stake': {
    ja: '県内外の関係者との連携で実現しているか、連携の促進に効果的であれば加点する。',
    en: 'Bonus: realised through cooperation with stakeholders in or outside the prefecture, or effective in promoting cooperation.',
  },
  '4-2-b-issue': {
    ja: '県内にとどまらず、県外（国内）又は国際的な課題の解決に資すれば加点する。',
    en: 'Bonus: not confined to Okinawa but helping to solve issues outside the prefecture (in Japan) or international issues.',
  },
  '4-2-b-gov': {
    ja: 'ガバナンスの向上に資すると評価できれば加点する（任意の取組のみ）。',
    en: 'Bonus for optional efforts only: judged to improve governance.',
  },
  'A5-1-plan': {
    ja: 'アクションプランとは、県が令和4年度に策定・公開した優先課題等に対応する行動と指標の集成である。',
    en: "The Action Plan is the prefecture's published set (fiscal 2022) of actions and indicators for its basic philosophy and priority issues.",
  },
  'A5-2-numeric': {
    ja: '管理する指標は原則として数値で書く。',
    en: 'The managed indicator is in principle numeric.',
  },
  'A5-2-qualitative': {
    ja: '定量化が難しいときは理由を書いて定性的な指標にできる。',
    en: 'If quantification is difficult, a qualitative indicator may be used with the reason stated.',
  },
  'A5-2-reason': {
    ja: 'その理由が妥当かは委員会が確認する。',
    en: 'The committee checks whether the reason is adequate.',
  },
  'A5-3-formula': {
    ja: '達成度は（現状値−当初値）÷（目標値−当初値）で計算できる。',
    en: 'Attainment = (current value - initial value) / (target value - initial value).',
  },
  'A5-3-other': {
    ja: '基本式で計算できない指標には別の式を用いてよい。',
    en: 'For indicators the basic formula cannot express (e.g. maintenance), another formula may be used.',
  },
  'A5-3-proper': {
    ja: '式は達成度を適切に表すものにする。',
    en: 'The chosen formula must express attainment properly.',
  },
  'A5-6-year': {
    ja: '現状値が算出できないときは前年度の数値を使える。',
    en: "If the current-year value cannot be computed, last year's value may be used.",
  },
  'A5-6-note': {
    ja: 'その場合は前年の数値であることなどの補足を書く。',
    en: 'In that case a note saying so must be added.',
  },
  'A2-1-apply-free': { ja: '申請は無料である。', en: 'Applying is free of charge.' },
  'A2-1-renew-free': { ja: '更新も無料である。', en: 'Renewal is free of charge.' },
  '5-year1': {
    ja: '認証後は年1回の報告が要り、1回目は認証を受けた日からおおむね1年の時点で進捗を報告する。',
    en: 'Reports are yearly after certification; the first progress report is due about 1 year after certification.',
  },
  '5-year2': {
    ja: '認証を受けた日からおおむね2年の時点で進捗を報告する。',
    en: 'A progress report is due about 2 years after certification.',
  },
  '5-form7': {
    ja: '報告は第7号様式（プラチナパートナーレポート）による。',
    en: 'Reports are made on form 7 (Platinum Partner report).',
  },
  '5-renewal-timing': {
    ja: '続けて認証を受けるときは、2年目の報告を新しい申請の時期に合わせて前もって出す。',
    en: 'When certification is to continue, the second-year report is filed in advance with the new application.',
  },
  '5-renewal-new': {
    ja: '継続は新しい認証申請による。',
    en: 'Continuation takes a new certification application.',
  },
  '5-no-report': {
    ja: '報告がないと認証は取消しになると注意されている。',
    en: 'Section 5 warns that failing to report leads to revocation (section 9 makes it a discretionary ground).',
  },
  '5-hearing': {
    ja: '内容の確認が必要なときや進捗に問題があるとき、事務局が聞き取りをすることがある。',
    en: 'The secretariat may hold a hearing where the report raises questions or progress is a problem.',
  },
  '5-improve': {
    ja: '進捗に問題があるとき、取組の改善を依頼することがある。',
    en: 'Improvement may be requested where progress is a problem (e.g. a planned effort is not carried out).',
  },
  '6-name': {
    ja: '認証団体の名称を県とプラットフォームのサイトで公開する。',
    en: "The certified organisation's name is published on the prefecture's and the Platform's sites.",
  },
  '6-form3': {
    ja: '認証されると第3号様式を同じサイトで公開する。',
    en: 'Form 3 is published on the same sites if certified.',
  },
  '6-exception': {
    ja: '公開できない部分があれば申請の際に相談する。',
    en: 'Parts that cannot be published are to be raised with the application.',
  },
  '7-affecting': {
    ja: '認証の決定に影響するおそれのある変更が生じたら、第5号様式で届け出る。',
    en: 'A change that may affect the certification decision must be filed on form 5.',
  },
  '7-formal': {
    ja: '影響のない形式的な変更は事務局に報告する。',
    en: 'A formal change that does not affect the decision is reported to the secretariat.',
  },
  '8-lost': {
    ja: '要綱第4条の要件を満たさなくなったときは、第7号様式で辞退を届け出る。',
    en: 'If the requirements of article 4 of the guidelines are no longer met, withdrawal must be filed on form 7 (withdrawal).',
  },
  '8-wish': {
    ja: '辞退を希望するときは第7号様式で届け出る。',
    en: 'A wish to withdraw is filed on form 7 (withdrawal).',
  },
  '9-discretion': {
    ja: '取消事由があれば県は認証を取り消すことができる。',
    en: 'Where a ground applies the prefecture may revoke.',
  },
  '9-1': {
    ja: '実態や取組が申請書類から著しく逸脱し、取消しが適当なとき。',
    en: 'Ground 1: actual state or efforts clearly deviate greatly from the application and revocation is appropriate.',
  },
  '9-2': {
    ja: '法令に違反する重大な事案が起きたとき。',
    en: 'Ground 2: a serious case of breach of law occurred.',
  },
  '9-3': { ja: '会員レポートを提出しなかったとき。', en: 'Ground 3: the member report was not submitted.' },
  '9-4': {
    ja: '事業を続けられなくなったとき。',
    en: 'Ground 4: the organisation can no longer carry on its business.',
  },
  '9-5': {
    ja: 'そのほか取消しが適当と認められるとき。',
    en: 'Ground 5: revocation is otherwise found appropriate.',
  },
  'A6-1-logo': {
    ja: '認証を受けていない者はロゴを使えない。',
    en: 'A body without certification may not use the logo.',
  },
  'A6-3-copy': { ja: '認証書はコピーして掲示してよい。', en: 'The certificate may be copied and displayed.' },
  'A6-3-third': {
    ja: '認証書を第三者に渡してはならない。',
    en: 'The certificate may not be handed to third parties.',
  },
}
