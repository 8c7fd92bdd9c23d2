import type { WordList } from '../../src/scheme/schemeWords.ts'

/** What each provision says, in short. */
export const provisionWords: WordList = {
  'about-1': {
    ja: 'SP2（中小企業個人情報セキュリティー推進協会）が運営する、自治体を対象とした第三者認定である。',
    en: 'The scheme is a third-party certification for local governments run by the association SP2.',
  },
  'about-2': {
    ja: '認定の対象事実は、ESGの観点から持続可能な地域づくりに取り組んでいることであり、それを外部に見える形にする。',
    en: 'What is certified is that the local government works on sustainable community building from the E, S and G viewpoints, made visible to outsiders.',
  },
  'merit-certificate': {
    ja: '認定を受けた自治体には認定証（認定書）が発行される。',
    en: 'A certified local government is issued a certificate.',
  },
  'merit-logo': {
    ja: '認定を受けた自治体はロゴのデータを受け取り、利用できる。',
    en: 'A certified local government is given the logo data and may use it.',
  },
  'merit-listing': {
    ja: '認定を受けた自治体はSP2のホームページに掲載される。',
    en: "A certified local government is listed on SP2's web site.",
  },
  target: {
    ja: '申請できるのは、国法に基づき住民福祉のために置かれ自治権を認められた公共団体に限られる。',
    en: "Only a public body established under national law for residents' welfare and granted the right of self-government may apply.",
  },
  'pre-1-signature': {
    ja: '宣言に首長の署名があること。',
    en: 'The ESG declaration must bear the signature of the head of the local government.',
  },
  'pre-1-council-or-public': {
    ja: '署名に加えて、宣言が議会の承認を得ているか、又は公開されていること。',
    en: 'In addition to the signature, the declaration must either have council approval or be public.',
  },
  'pre-2-contents': {
    ja: '宣言の内容に審査項目の要素が盛り込まれていること。',
    en: 'The declaration must contain the elements of the review items.',
  },
  'pre-3-submit': {
    ja: '申請に必要な書類を提出できること。',
    en: 'The applicant must be able to submit the application documents.',
  },
  'pre-3-doc-declaration': {
    ja: '提出書類の一つとして宣言文書を出す。',
    en: 'The declaration document is one of the documents to submit.',
  },
  'pre-3-doc-organisation': {
    ja: '提出書類の一つとして組織体制の情報を出す。',
    en: 'Information on the organisational structure is one of the documents to submit.',
  },
  'pre-3-doc-answers': {
    ja: '提出書類の一つとしてSP2からの質問への回答を出す（列挙は例示で、ほかにもあり得る）。',
    en: "Answers to SP2's questions are one of the documents to submit (the list is open).",
  },
  'policy-responsibility': {
    ja: '審査の柱の一つは、責任の所在を明らかにした体制になっているかである。',
    en: 'Review viewpoint 1: the responsibility structure is made clear.',
  },
  'policy-effectiveness': {
    ja: '審査の柱の一つは、取組の実効性と継続性である。',
    en: 'Review viewpoint 2: effectiveness and continuity.',
  },
  'policy-transparency': {
    ja: '審査の柱の一つは、透明性と統制である。',
    en: 'Review viewpoint 3: transparency and control.',
  },
  'item1-E': {
    ja: '宣言文書に、環境分野の方針（ゼロカーボン、環境保全など）に当たる語が1つ以上あること。',
    en: 'The declaration document must contain at least 1 keyword of an environment policy (zero carbon, environmental conservation and the like).',
  },
  'item1-S': {
    ja: '宣言文書に、社会分野の方針（ダイバーシティ、人権、共生社会、まちづくり）に当たる語が1つ以上あること。',
    en: 'The declaration document must contain at least 1 keyword of a social policy (diversity, human rights, inclusive society, town-making).',
  },
  'item1-G': {
    ja: '宣言文書に、ガバナンス分野の方針（情報公開、手続の透明性、災害対応やBCPなどのリスク管理）に当たる語が1つ以上あること。',
    en: 'The declaration document must contain at least 1 keyword of a governance policy (disclosure, procedural transparency, risk management such as disaster response or BCP).',
  },
  'item1-coherence': {
    ja: '記載がESG推進の内容として整合していること。',
    en: 'The content must be coherent as content about promoting ESG.',
  },
  'item2-stated': {
    ja: 'ESG推進の体制が明記されていること。',
    en: 'The structure for promoting ESG must be stated in writing.',
  },
  'item2-organisation': {
    ja: 'プロジェクトチームや委員会などの組織が置かれていること。',
    en: 'A body such as a project team or committee must be set up.',
  },
  'item2-roles': {
    ja: '担当部門と責任者の役割・権限がはっきりしていること。',
    en: 'The role and authority of the responsible section and person must be clear.',
  },
  'item3-disclosure': {
    ja: 'ESGの進捗・成果を住民や企業に発信していること。',
    en: 'Progress and results on ESG must be communicated to residents and companies.',
  },
  'item3-disclosure-planned': { ja: '発信は予定でもよい。', en: 'A plan to communicate is enough.' },
  'item3-yearly': {
    ja: '年1回以上、定期報告会又はウェブで情報公開する仕組みがあること。',
    en: 'There must be a mechanism of a regular briefing or web disclosure at least once a year.',
  },
  'item3-yearly-planned': {
    ja: 'その仕組みは今後の予定でも認められる。',
    en: 'The yearly mechanism may be a future plan.',
  },
  'valid-first': {
    ja: '最初の認定は2年で更新を迎える。',
    en: 'The first certification runs 2 years to its renewal.',
  },
  'valid-later': {
    ja: '2回目以降の更新は1年ごとである。',
    en: 'After the first renewal, certification is renewed every 1 year.',
  },
  'renew-report': { ja: '更新の際には報告も行う。', en: 'A report is required together with each renewal.' },
  'renew-review': { ja: '更新には更新審査を受ける必要がある。', en: 'A renewal requires a renewal review.' },
  'renew-fee': {
    ja: '更新には更新料の支払が必要である（金額は示されていない）。',
    en: 'A renewal requires a renewal fee (amount not disclosed).',
  },
  'renew-declaration': {
    ja: '更新時の宣言も、公開されているか議会の承認を得たものでなければならない。',
    en: 'At renewal too, the declaration must be public or council-approved.',
  },
  'step-3': { ja: '認定書は審査を経た後に発行される。', en: 'The certificate is issued only after review.' },
  'step-4': {
    ja: '更新申請は更新申請期間ごとに自治体が行う（期間は示されていない）。',
    en: 'The local government applies for renewal in each renewal application period (period not disclosed).',
  },
  'step-5': {
    ja: '更新後は新年度版の認定書が発行される。',
    en: 'After renewal SP2 issues the new fiscal-year edition of the certificate.',
  },
  'flow-form': {
    ja: '申込みは専用の申込フォームで行う。',
    en: 'The request is made through the dedicated application form.',
  },
  'flow-guidance': {
    ja: '申込みを確認した後、事務局が提出書類と提出方法を案内し、その後に書類を提出する。',
    en: 'After confirming the request the secretariat gives guidance on documents and method; documents follow.',
  },
  'flow-documents': {
    ja: '案内を受けた自治体が書類を提出する。',
    en: 'The local government then submits the documents.',
  },
  'flow-panel': {
    ja: '審査は月2回の判定会で、提出書類に基づいて行う。',
    en: 'Review is done on the submitted documents by a judging panel meeting twice a month.',
  },
  'flow-duration': {
    ja: '適格通知まではおおむね2週間である。',
    en: 'Notice of suitability takes about 2 weeks.',
  },
  'flow-extension': {
    ja: '質問事項の内容や状況により審査期間が延びることがある。',
    en: 'The review may be extended depending on the questions and circumstances.',
  },
  'flow-notice': {
    ja: '適格と判定されると適格通知が出され、その後に認定書が発行される。',
    en: 'If found suitable a notice of suitability is given, then the certificate is issued.',
  },
}
