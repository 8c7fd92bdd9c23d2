import type { SchemeWords } from '../../src/scheme/schemeWords.ts'
import { noteWords } from './undated.noteWords.ts'
import { provisionWords } from './undated.provisionWords.ts'

/** Labels and wording of the edition. */
export const words: SchemeWords = {
  title: { ja: 'ESG推進宣言自治体認定', en: 'SP2 ESG Promotion Declaration Municipality Certification' },
  authority: {
    ja: '一般社団法人中小企業個人情報セキュリティー推進協会（SP2）',
    en: 'SP2, a general incorporated association',
  },
  source: {
    ja: '「ESG推進宣言自治体認定」とは（ウェブページ、日付なし）',
    en: 'Web page on the certification (undated)',
  },
  facts: {
    localPublicBody: {
      ja: '自治権を認められた公共団体への該当',
      en: 'public body with the right of self-government',
    },
    specialLocalBody: {
      ja: '特別区、一部事務組合、広域連合等への該当',
      en: 'being a special ward, association of municipalities or the like',
    },
    specialLocalBodyAccepted: { ja: '対象としての認定', en: 'acceptance as one of those addressed' },
    channel: { ja: '申込みの方法', en: 'how the application is made' },
    headSignature: { ja: '宣言への首長の署名', en: 'signature of the declaration by the head' },
    councilApproved: { ja: '宣言の議会での承認', en: 'approval of the declaration by the council' },
    declarationPublic: { ja: '宣言の公開', en: 'publication of the declaration' },
    documents: { ja: '申請書類', en: 'application documents' },
    furtherDocumentsRequested: {
      ja: '事務局が案内するその他の書類',
      en: 'further documents asked for by the secretariat',
    },
    furtherDocumentsSubmitted: { ja: 'その他の書類の提出', en: 'submission of the further documents' },
    declaration: { ja: '宣言文書', en: 'declaration' },
    otherEnvironmentKeyword: {
      ja: '環境について例示以外の語による申請',
      en: 'another environment keyword relied on',
    },
    otherEnvironmentKeywordAccepted: {
      ja: '環境の語としての認定',
      en: 'acceptance of that environment keyword',
    },
    otherSocialKeyword: { ja: '社会について例示以外の語による申請', en: 'another social keyword relied on' },
    otherSocialKeywordAccepted: { ja: '社会の語としての認定', en: 'acceptance of that social keyword' },
    otherGovernanceKeyword: {
      ja: 'ガバナンスについて例示以外の語による申請',
      en: 'another governance keyword relied on',
    },
    otherGovernanceKeywordAccepted: {
      ja: 'ガバナンスの語としての認定',
      en: 'acceptance of that governance keyword',
    },
    coherent: { ja: 'ESG推進にかかる内容の整合性', en: 'coherence of the content on promoting ESG' },
    structureStated: { ja: '推進体制の明記', en: 'structure stated in writing' },
    bodySetUp: { ja: 'プロジェクトチームや委員会などの組織の設置', en: 'project team or committee set up' },
    rolesClear: { ja: '担当部門・責任者の役割と権限の明確さ', en: 'clear roles and authority' },
    communicating: { ja: '進捗や成果の住民や企業への発信', en: 'communication of progress and results' },
    communicationPlanned: { ja: '進捗や成果の発信予定', en: 'planned communication of progress and results' },
    disclosuresPerYear: {
      ja: '定期報告会やウェブでの情報公開の年間回数',
      en: 'regular disclosures per year',
    },
    plannedDisclosuresPerYear: {
      ja: '予定する定期報告会やウェブでの情報公開の年間回数',
      en: 'planned regular disclosures per year',
    },
    responsibilityClear: { ja: '責任体制の明確化', en: 'clear responsibility' },
    effectiveAndContinuing: { ja: '実効性と継続性', en: 'effectiveness and continuity' },
    transparentAndControlled: { ja: '透明性と統制', en: 'transparency and control' },
    renewalReportSubmitted: { ja: '更新の際の報告', en: 'report with the renewal' },
    renewalReviewPassed: { ja: '更新審査の適格', en: 'passing the renewal review' },
    renewalFeePaid: { ja: '更新料の支払', en: 'payment of the renewal fee' },
    renewalWindowFrom: { ja: '更新申請期間の初日', en: 'first day of the renewal application period' },
    renewalWindowUntil: { ja: '更新申請期間の末日', en: 'last day of the renewal application period' },
    renewalFiledOn: { ja: '更新申請の日', en: 'day of the renewal application' },
  },
  fields: { 'documents.submitted': { ja: '提出', en: 'submitted' } },
  rows: {
    'documents.declaration': { ja: '宣言文書', en: 'declaration' },
    'documents.organisation': { ja: '組織体制情報', en: 'organisation information' },
    'documents.answers': { ja: '質問への回答', en: "answers to SP2's questions" },
  },
  options: {
    'channel.form': { ja: '申込専用フォーム', en: 'the dedicated form' },
    'channel.letter': { ja: '書面', en: 'a letter' },
    'channel.other': { ja: 'その他', en: 'another way' },
  },
  measures: {
    disclosuresPerYear: { ja: '情報公開の年間回数', en: 'number of disclosures per year' },
    plannedDisclosuresPerYear: {
      ja: '予定する情報公開の年間回数',
      en: 'number of planned disclosures per year',
    },
  },
  units: {
    disclosuresPerYear: { ja: '回', en: '' },
    plannedDisclosuresPerYear: { ja: '回', en: '' },
  },
  requirements: {
    'local-public-body': {
      ja: '国法によって定められ、自治権を認められた公共団体であること',
      en: 'A public body under national law with the right of self-government',
    },
    'application-form': {
      ja: '申込専用フォームより申し込むこと',
      en: 'The application is made through the dedicated form',
    },
    'declaration-contents': {
      ja: '宣言内容に環境・社会・ガバナンスの審査項目の要素が含まれていること',
      en: 'The declaration holds the elements of the review items on E, S and G',
    },
    'declaration-adopted': {
      ja: '宣言が首長の署名に加え、議会での承認を得ていること又は公開されていること',
      en: 'The declaration is signed by the head, and approved by the council or public',
    },
    'documents-submitted': {
      ja: '申請書類が提出されていること',
      en: 'The application documents are submitted',
    },
    'further-documents-submitted': {
      ja: '事務局が案内したその他の書類が提出されていること',
      en: 'Any further documents asked for by the secretariat are submitted',
    },
    'renewal-window': {
      ja: '更新申請期間内に更新を申請すること',
      en: 'The renewal is applied for in the renewal application period',
    },
    'renewal-declaration': {
      ja: '更新時の宣言が公開されていること又は議会での承認を得ていること',
      en: 'At renewal the declaration is public or approved by the council',
    },
    'renewal-report': { ja: '更新の際に報告すること', en: 'A report is made with the renewal' },
    'renewal-fee': { ja: '更新料を支払うこと', en: 'The renewal fee is paid' },
    'renewal-review': { ja: '更新審査を経ていること', en: 'The renewal review is passed' },
  },
  tiers: { certified: { ja: '認定', en: 'Certified' } },
  deciders: {
    panel: { ja: '判定員会', en: 'the judging panel' },
    association: {
      ja: '一般社団法人中小企業個人情報セキュリティー推進協会',
      en: 'the association SP2',
    },
  },
  benefits: {
    certificate: { ja: '認定証（認定書）の発行', en: 'certificate' },
    logo: { ja: 'ロゴの利用', en: 'use of the logo' },
    listing: { ja: 'ホームページへの掲載', en: "listing on SP2's web site" },
  },
  notices: {
    'suitability-notice': { ja: '適格通知', en: 'notice of suitability' },
    certificate: { ja: '認定書', en: 'certificate' },
    'new-year-certificate': { ja: '新年度版認定書', en: 'new fiscal-year certificate' },
  },
  readings: {
    'sp2-signature-sentence': {
      question: {
        ja: '署名・議会承認・公開の関係（原文は語の重複がある）',
        en: 'How do signature, council approval and publication combine (the sentence is garbled)?',
      },
      why: {
        ja: '「首長の署名に加え」は「議会での承認」と「公開」の両方にかかり、流れ図も「公開または議会承認」としている',
        en: "'首長の署名に加え' governs both; the flow chart twice says 'public or council-approved'.",
      },
      alternatives: {
        'sig-and-council-or-public': {
          ja: '署名、かつ（議会承認又は公開）',
          en: 'signature AND (council approval OR public)',
        },
        'sig-and-council--or-public': {
          ja: '（署名かつ議会承認）、又は公開',
          en: '(signature AND council approval) OR public',
        },
        'all-three': { ja: '署名、議会承認、公開のすべて', en: 'signature AND council approval AND public' },
      },
    },
    'sp2-keyword-lists': {
      question: {
        ja: '例示語以外を数えてよいか（「など」はEだけ、Gは括弧内の「等」、Sにはない）',
        en: 'May words other than those listed count?',
      },
      why: {
        ja: '「該当するキーワード」は政策の分野を指し、字句の一致ではない。整合性はいずれにせよ人が判断する',
        en: "'該当するキーワード' names policy areas, not a string match; coherence is a finding anyway.",
      },
      alternatives: {
        'listed-auto-others-finding': {
          ja: '例示語は規則で数え、他の語は認定を要する',
          en: 'listed words count by rule, any other only with a recorded finding',
        },
        'closed-S': { ja: '同上。ただし社会は例示語に限る', en: 'as above, but S is closed' },
        'closed-all': { ja: '例示語に限る', en: 'only listed words count' },
      },
    },
    'sp2-item2-conjunction': {
      question: {
        ja: '組織の設置と役割・権限の明確化は両方要るか',
        en: 'Are the body and the clear roles both needed?',
      },
      why: {
        ja: '「なっていること」が文全体を結び、観点は責任体制の明確化である',
        en: "'なっていること' closes the whole sentence; the viewpoint is clear responsibility.",
      },
      alternatives: {
        both: { ja: '両方', en: 'both needed' },
        either: { ja: 'いずれか', en: 'one suffices' },
      },
    },
    'sp2-item3-parenthesis': {
      question: {
        ja: '「発信予定があること」は代替か追加要件か',
        en: "Is '(発信予定があること)' an alternative or an extra requirement?",
      },
      why: {
        ja: '並ぶ括弧書が「今後の予定でも可能」としている',
        en: "The parallel bracket says '今後の予定でも可能'.",
      },
      alternatives: {
        alternative: { ja: '予定で足りる', en: 'a plan is enough' },
        additional: { ja: '現在の発信に加え予定も要する', en: 'current communication and a plan' },
      },
    },
    'sp2-first-day': {
      question: {
        ja: '2年・1年に認定の日を算入するか',
        en: 'Is the certification day counted in the 2 years and 1 year?',
      },
      why: { ja: '「2年後」とし、「起算して」の語がない', en: "'2年後' without 起算して." },
      alternatives: {
        'not-counted': { ja: '初日を算入しない（民法第140条）', en: 'first day out (Civil Code art. 140)' },
        counted: { ja: '初日を算入する', en: 'first day in' },
      },
    },
    'sp2-renewal-anchor': {
      question: {
        ja: '更新の基準は応当日か年度か（「新年度版」）',
        en: "Does renewal run by anniversary or by fiscal year ('new fiscal-year edition')?",
      },
      why: {
        ja: '「初回認定後2年後」は認定の日から数え、「新年度版」は書面の呼び名である',
        en: "'初回認定後2年後' counts from certification; 'new-year edition' describes the document.",
      },
      alternatives: {
        anniversary: { ja: '認定の日から', en: 'years from certification' },
        'fiscal-year': { ja: '年度末まで', en: 'to the end of the fiscal year' },
      },
    },
  },
  notes: noteWords,
  provisions: provisionWords,
}
