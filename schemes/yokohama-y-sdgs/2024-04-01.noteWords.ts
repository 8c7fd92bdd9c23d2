import type { SchemeWords } from '../../src/scheme/schemeWords.ts'

/** The ambiguities of the text that are followed in one meaning alone. */
export const notes: NonNullable<SchemeWords['notes']> = {
  'all-validity-holiday': {
    question: {
      ja: '有効期間の末日が休日のとき翌日に延びるか',
      en: 'Does a validity period ending on a closed day run on to the next open day?',
    },
    followed: 'not-shifted',
    why: {
      ja: '民法第142条は期間内にすべき行為に関するもので、資格はその日に終わる。要綱は日付をそのまま示している',
      en: 'Civil Code art. 142 concerns acts to be done within a period; a status ends on its date. All five texts give plain dates.',
    },
  },
  'all-last-day': {
    question: { ja: '末日はいつまで有効か', en: 'Until when is the last day valid?' },
    followed: 'through-2400-jst',
    why: {
      ja: '民法第141条により期間は末日の終了をもって満了し、「まで」はその日を含む',
      en: "Civil Code art. 141: a period in days, months or years ends at the end of its last day; 'まで' includes the day named.",
    },
  },
  'all-rounding': {
    question: { ja: '得点や得点率を丸めるか', en: 'Are points or rates rounded before comparison?' },
    followed: 'exact',
    why: { ja: '要綱に端数処理の定めがない', en: 'No source text contains a rounding rule.' },
  },
  'all-discretion': {
    question: {
      ja: '点数を満たせば必ず認証されるか',
      en: 'Does meeting the score by itself give certification?',
    },
    followed: 'necessary-not-sufficient',
    why: {
      ja: '要綱は認証の決定を市長に留保している',
      en: 'Each text reserves the decision to mayor, governor, city or panel.',
    },
  },
  'all-edition-choice': {
    question: {
      ja: '申請日と決定日のどちらで適用する版を選ぶか',
      en: 'Is the edition chosen by application date or by decision date?',
    },
    followed: 'decision-date',
    why: {
      ja: '係属中の申請についての経過措置がない施行期日の定めは、その日以後の行為に及び、認証期間の定めは認証に係る',
      en: 'Effective-date clauses without a saving for pending applications govern acts done from that day; the validity rules attach to the certification.',
    },
  },
  'yoko-elapse': {
    question: {
      ja: '「経過する日」は末日か翌日か',
      en: "Is 'the day 4 years elapse' the last day or the next day?",
    },
    followed: 'last-day',
    why: {
      ja: '「経過する日」は期間の末日を指す用法であり、運営主体の例もこれによる',
      en: "Legal usage (経過する日 = last day) and the operator's examples.",
    },
  },
  'yoko-on-or-after': {
    question: { ja: '「以降」はその日を含むか', en: 'Does 以降 include the day itself?' },
    followed: 'inclusive',
    why: {
      ja: '運営主体の示す最初の例は、その日を含むと解してはじめて成り立つ',
      en: "The operator's first example works only if inclusive.",
    },
  },
  'yoko-below-30': {
    question: { ja: '30点未満の扱いが明文でない', en: 'Below 30 points is not expressly treated.' },
    followed: 'no-tier',
    why: {
      ja: 'どの認証区分にも当たらず、認証は区分を付して行う',
      en: 'No band applies and certification needs a tier.',
    },
  },
  'yoko-points': {
    question: { ja: '項目ごとの配点と満点', en: 'Points per item and the maximum.' },
    followed: 'total-as-input',
    why: { ja: '第9条が用いるのは合計点のみである', en: 'Only the total is used in art. 9.' },
  },
  'yoko-items-unit': {
    question: { ja: '評価項目は30行か23のIDか', en: 'Is an evaluation item a line (30) or an ID (23)?' },
    followed: 'lines-30',
    why: {
      ja: '運営主体は30項目（環境8、社会12、ガバナンス5、地域5）としている',
      en: 'The operator speaks of 30 items (8 E, 12 S, 5 G, 5 L).',
    },
  },
  'yoko-substitute': {
    question: {
      ja: '読み替え版の対象者・項目・区分の基準',
      en: 'Who may use the substitute sheet; its items; the same bands?',
    },
    followed: 'same-bands',
    why: {
      ja: '第9条は評価書の評価点を区別なく定めている',
      en: 'Art. 9 speaks of the evaluation points without distinction.',
    },
  },
  'yoko-tax-scope': {
    question: {
      ja: '市税は法人市民税だけか、個人・団体はどうか',
      en: "Is 'city tax' only corporate inhabitant tax; what of individuals and civic groups?",
    },
    followed: 'corporate-only',
    why: {
      ja: '括弧書は法人市民税に限っている。課税されない者に滞納はない',
      en: 'The bracket specifies 法人市民税.',
    },
  },
  'yoko-lookback-event': {
    question: { ja: '5年の起点は違反の日か処分の日か', en: 'Is the event the breach or the disposition?' },
    followed: 'disposition',
    why: {
      ja: '起きてはならないのは「処分等を受けていないこと」という処分等である',
      en: "'処分等を受けていないこと' is what must not have happened.",
    },
  },
  'yoko-dispositions': {
    question: { ja: '「処分等」「法令等」の「等」の範囲', en: "Extent of 'dispositions and the like'." },
    followed: 'finding',
    why: { ja: '要綱に定義がない', en: 'Not defined.' },
  },
  'yoko-serious': {
    question: { ja: '「重大悪質」と「重大かつ悪質」', en: "'重大悪質' vs '重大かつ悪質'." },
    followed: 'same-both',
    why: {
      ja: '第19条の文言は第4条の文言を書き下したものである',
      en: 'The second wording spells out the first.',
    },
  },
  'yoko-membership-moment': {
    question: { ja: '会員である時点', en: 'When membership must hold.' },
    followed: 'application-decision-term',
    why: {
      ja: '認証期間中に会員でなくなったときは第19条第1項第3号が及ぶ',
      en: '19-1-3 reaches loss in term.',
    },
  },
  'yoko-11-3': {
    question: { ja: '延長の長さ・回数・時期', en: 'Length, number and timing of extensions.' },
    followed: 'as-decided',
    why: {
      ja: '要綱に限定がない。満了した期間は延長できない',
      en: 'No limit in the text; an expired period cannot be extended.',
    },
  },
  'yoko-renewal-tier': {
    question: {
      ja: '更新時は評価がなく、区分の決め方がない',
      en: 'Renewal has no evaluation; how is the tier set?',
    },
    followed: 'keep-tier',
    why: {
      ja: '第10条に準じる通知書には認証区分を記載するが、改めて採点する手続がない',
      en: 'Art. 10 applies mutatis mutandis and the notice shows a tier; nothing re-scores.',
    },
  },
  'yoko-renewal-certificate': {
    question: {
      ja: '更新時に認証状も交付するか',
      en: 'Is a certificate issued on renewal or only the notice?',
    },
    followed: 'notice-only',
    why: {
      ja: '第12条第3項は通知のみを定め、運営主体は認証状の交付を初回に限るとしている',
      en: "12-3 says 'notify'; the operator announces that certificates are issued only the first time.",
    },
  },
  'yoko-windows': {
    question: { ja: '申請・更新の受付期間', en: 'Application and renewal windows.' },
    followed: 'must-be-supplied',
    why: {
      ja: '期間は「あらかじめ定められた期間」とされ、要綱に示されていない',
      en: "'あらかじめ定められた期間'.",
    },
  },
  'yoko-17-2-continuity': {
    question: {
      ja: '取消しと再決定の間に空白が生じるか',
      en: 'Is there a gap between revocation and the new decision?',
    },
    followed: 'same-moment',
    why: { ja: '「取り消すとともに」とあり、一つの行為である', en: "'取り消すとともに'." },
  },
  'yoko-17-deadline': {
    question: { ja: '変更報告の期限がない', en: 'No deadline for the change report.' },
    followed: 'no-deadline',
    why: { ja: '要綱に期限の定めがない', en: 'Not stated.' },
  },
  'yoko-19-1-4-ref': {
    question: {
      ja: '「第6条に掲げる申請書類」は第5条の誤りか',
      en: "'Application documents of art. 6' though they are in art. 5.",
    },
    followed: 'article-5',
    why: {
      ja: '第17条は第5条の申請書類を引用しており、第6条が掲げる書類はチェックシートのみである',
      en: 'Art. 17 refers to art. 5; art. 6 lists no documents except the check sheet.',
    },
  },
  'yoko-15-term': {
    question: { ja: '「応募事業者」の定義がない', en: "'応募事業者' is not defined." },
    followed: 'applicant',
    why: { ja: '認証事業者については第18条が定めている', en: 'Art. 18 covers certified businesses.' },
  },
  'yoko-date-terms': {
    question: {
      ja: '「認証を受けた日」「認証の決定を受けた日」',
      en: "'Day certification received' vs 'day decision received'.",
    },
    followed: 'same',
    why: { ja: '運営主体は一つの認証日を用いている', en: 'The operator uses a single 認証日.' },
  },
  'yoko-no-office': {
    question: {
      ja: '市内に事業所を有することが要件にない',
      en: 'An office in the city is defined but not required.',
    },
    followed: 'not-required',
    why: {
      ja: '第4条の四つの要件に事業所はなく、市の案内は市内外の事業者が申請できるとしている',
      en: 'Art. 4 lists four items, none of them an office; public guides say businesses inside and outside the city may apply.',
    },
  },
  'yoko-L-1': {
    question: { ja: '従業員0人、算定時点、役員の扱い', en: 'Zero employees, date of counting, officers.' },
    followed: 'undetermined-if-zero',
    why: {
      ja: '従業員が0人のときは割合を算定できない。ちょうど1/2は項目を満たす',
      en: '0/0 is undefined; 1/2 itself meets the item.',
    },
  },
  'yoko-superior-spelling': {
    question: {
      ja: 'superiorの仮名が「スーパーリア」と「スーペリア」',
      en: 'Kana of superior: スーパーリア vs スーペリア.',
    },
    followed: 'superior-standard',
    why: {
      ja: '別表2及び市の案内はスーペリアとしており、第9条は転記の誤りとみられる',
      en: 'Table 2 and public pages; likely a scanning slip in art. 9.',
    },
  },
  'yoko-s2-expired': {
    question: {
      ja: '「取消及び取り止め等」に期間満了を含むか',
      en: "Does 'revocation, cessation and the like' include expiry?",
    },
    followed: 'includes-expiry',
    why: {
      ja: '「等」の文言と「認証事業者でなくなった」の語による。旧期間の長さは要綱に示されていないため、令和6年4月1日に認証事業者であったことを前提とする',
      en: "'等' and the phrase 'no longer certified'. The old period length is not in the source text (the operator says 2 years), so the fact 'still certified on 2024-04-01' is an input.",
    },
  },
  'yoko-s2-twelfth': {
    question: {
      ja: '附則2は3月31日以前の認証を対象とするが、運営者の告知は4月1日認証の第12回も対象者に挙げる',
      en: "The clause covers certifications to 31 March; the operator's notice also lists the 12th cohort dated 1 April.",
    },
    followed: 'article-11-directly',
    why: {
      ja: '附則は3月31日以前の認証を対象としており、末日はいずれによっても同じである',
      en: 'The text says on or before 31 March; the end date is the same.',
    },
  },
  'yoko-name-scope': {
    question: {
      ja: '第2項の呼称（制度名）は第1項の呼称（認証事業者）を含むか',
      en: "Does the prohibition on the scheme's name also cover the name of certified business and the mark?",
    },
    followed: 'both-names',
    why: {
      ja: '推奨と誤解させる使用の例は、認証事業者の呼称や認証マークを含めなければ最も多い場合を逃す',
      en: 'The example of misleading use would otherwise miss the commonest case.',
    },
  },
  'yoko-guideline': {
    question: { ja: 'マーク使用のガイドラインの内容', en: 'Contents of the mark guideline.' },
    followed: 'boolean',
    why: { ja: 'ガイドラインは別途定めるとされている', en: '別途定める.' },
  },
  'yoko-reapply-bar': {
    question: {
      ja: '不認証・取消し後の再申請の制限',
      en: 'Any bar on re-applying after refusal or revocation.',
    },
    followed: 'no-bar',
    why: {
      ja: '要綱に定めがない。市長は第4条第2項により除外できる',
      en: 'None stated; art. 4(2) lets the mayor exclude.',
    },
  },
  'yoko-delegation-scope': {
    question: {
      ja: '第20条に挙がらない条（10、11、13、15〜19）は市だけが処理するか',
      en: 'Are the articles not listed in art. 20 (10, 11, 13, 15-19) handled by the city alone?',
    },
    followed: 'city-alone',
    why: {
      ja: '列挙は限定的であり、決定と通知は市長の行為である',
      en: 'The list is enumerative; decisions and notices are acts of the mayor.',
    },
  },
  'yoko-fee': {
    question: { ja: '手数料の定めがない', en: 'No statement on fees.' },
    followed: 'not-asserted',
    why: { ja: '要綱に手数料の定めがない', en: 'The guidelines are silent.' },
  },
}
