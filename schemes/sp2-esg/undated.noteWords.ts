import type { SchemeWords } from '../../src/scheme/schemeWords.ts'

/** The ambiguities that are no switches: the meaning that is followed, and why. */
export const noteWords: SchemeWords['notes'] = {
  'sp2-step1-council': {
    question: {
      ja: 'STEP1は議会承認のみを挙げるが、他は「公開または議会承認」である',
      en: 'STEP 1 names council approval alone; the other places say public or council-approved.',
    },
    followed: 'or-rule',
    why: {
      ja: '前提条件、STEP2の注記及び更新の文がいずれも「または」とし、STEP1は図の見出しである',
      en: "The condition, the note to STEP 2 and the sentence on renewal all say 'or'; STEP 1 is a caption.",
    },
  },
  'sp2-each-item': {
    question: {
      ja: '「各項目」はE・S・Gのそれぞれか、審査項目1から3までか',
      en: "Does 'each item' mean each of E, S and G, or each of review items 1 to 3?",
    },
    followed: 'each-ESG',
    why: {
      ja: '注記は項目1の末尾にあり、項目1はE・S・Gから成る',
      en: 'The note closes item 1, whose parts are E, S and G.',
    },
  },
  'sp2-item3-audience': {
    question: {
      ja: '「住民や企業」はどちらか一方でよいか',
      en: 'Residents or companies, or both?',
    },
    followed: 'either',
    why: { ja: '「や」は例示である', en: "'や' gives examples." },
  },
  'sp2-pass-rule': {
    question: {
      ja: '合否の決め方が示されていない',
      en: 'No score and no pass rule is given.',
    },
    followed: 'all-items',
    why: {
      ja: '各項目は「…こと」と要件の形で書かれており、すべてを満たすことを要する',
      en: "Each item is worded as a requirement ('…こと'), so all of them are needed.",
    },
  },
  'sp2-policy-findings': {
    question: {
      ja: '3つの観点は独立の要件か、審査項目の要約か',
      en: 'Are the three viewpoints separate requirements or a summary of the items?',
    },
    followed: 'separate-requirements',
    why: {
      ja: '3つの観点を中心に審査を行うとされ、それぞれの認定を求める',
      en: 'The text says the review is centred on them; each is to be found.',
    },
  },
  'sp2-documents-open': {
    question: {
      ja: '提出書類の全体（「など」）が示されていない',
      en: "The full list of documents ('など') is not given.",
    },
    followed: 'three-plus-declared',
    why: {
      ja: '申込み後に事務局が提出書類を案内するため、3つの書類に加え案内された書類を求める',
      en: 'The secretariat names the documents after the request: three, and any that it asks for.',
    },
  },
  'sp2-target-scope': {
    question: {
      ja: '特別区、一部事務組合、広域連合等は対象か',
      en: 'Are special wards, associations of municipalities and the like addressed?',
    },
    followed: 'finding',
    why: {
      ja: '対象の定義からは明らかでなく、都道府県及び市町村以外は認定による',
      en: 'The definition does not tell; beyond prefectures and municipalities it takes a finding.',
    },
  },
  'sp2-certification-date': {
    question: {
      ja: '認定日は適格通知の日か、認定書の日か',
      en: 'Is the certification date the day of the notice or of the certificate?',
    },
    followed: 'must-be-supplied',
    why: { ja: '示されていないため、認定の日を入力とする', en: 'Not stated; the date is an input.' },
  },
  'sp2-renewal-window': {
    question: { ja: '更新申請期間はいつか', en: 'When is the renewal application period?' },
    followed: 'must-be-supplied',
    why: {
      ja: '期間のあることのみが示されているため、初日と末日を入力とする',
      en: 'Only its existence is stated; its first and last day are inputs.',
    },
  },
  'sp2-lapse': {
    question: { ja: '更新しなかったときどうなるか', en: 'What if a certification is not renewed?' },
    followed: 'expires',
    why: {
      ja: '更新は必要とされており、期間とともに終わる',
      en: 'Renewal is required; it ends with its period.',
    },
  },
  'sp2-fees': {
    question: {
      ja: '更新料の額と、初回の費用の有無',
      en: 'The renewal fee, and whether a first application costs anything.',
    },
    followed: 'must-be-supplied',
    why: {
      ja: '額は示されておらず、無料とすることも根拠がない',
      en: 'No amount is stated, and nothing says that it is free.',
    },
  },
  'sp2-report-first-term': {
    question: {
      ja: '初回の2年の間にも年1回の報告が要るか',
      en: 'Is a yearly report due within the first two years?',
    },
    followed: 'at-renewal-only',
    why: {
      ja: '「それ以降は年1回の更新・報告」とあり、報告は更新に伴う',
      en: "'それ以降は年1回の更新・報告' ties the report to renewal.",
    },
  },
  'sp2-document-names': {
    question: { ja: '認定証と認定書は同じものか', en: 'Are 認定証 and 認定書 one document?' },
    followed: 'same-document',
    why: { ja: '手続の同じ段階を指している', en: 'They stand for the same step of the process.' },
  },
  'sp2-refusal-revocation': {
    question: {
      ja: '不認定の通知、取消し、辞退及び変更の定めがない',
      en: 'There is no rule on a refusal notice, revocation, withdrawal or change.',
    },
    followed: 'none',
    why: { ja: '定めのない手続は設けない', en: 'Nothing is invented.' },
  },
  'sp2-logo-terms': {
    question: { ja: 'ロゴはいつまで使えるか', en: 'Until when may the logo be used?' },
    followed: 'in-validity',
    why: {
      ja: 'ロゴの利用は認定に伴うものである',
      en: 'The logo comes with the certification.',
    },
  },
  'all-validity-holiday': {
    question: {
      ja: '有効期間の末日が休日のとき翌日に延びるか',
      en: 'Does a validity that ends on a closed day run on to the next open day?',
    },
    followed: 'not-shifted',
    why: {
      ja: '民法第142条は期間内にすべき行為に関するもので、資格は期日に終わる',
      en: 'Civil Code art. 142 concerns acts; a status ends on its date.',
    },
  },
  'all-last-day': {
    question: { ja: '末日はいつまで有効か', en: 'Until when is the last day valid?' },
    followed: 'through-2400-jst',
    why: {
      ja: '民法第141条により、期間はその末日の終了をもって満了する',
      en: 'Civil Code art. 141: a period ends at the end of its last day.',
    },
  },
  'all-discretion': {
    question: {
      ja: '審査項目を満たせば必ず認定されるか',
      en: 'Does meeting the items by itself give certification?',
    },
    followed: 'necessary-not-sufficient',
    why: {
      ja: '認定は判定員会の審査を経て行われる',
      en: 'The certification follows the review by the judging panel.',
    },
  },
}
