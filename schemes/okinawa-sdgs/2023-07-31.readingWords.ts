import type { SchemeWords } from '../../src/scheme/schemeWords.ts'

/** The readings in words. */
export const readingWords: SchemeWords['readings'] = {
  'oki23-choose-2-or-3': {
    question: { ja: '選択項目は2つか3つか', en: 'Are 2 or 3 elective items chosen?' },
    why: {
      ja: '本文の5か所と全21項目という計が3つとし、記入例の注記だけが2つとしている',
      en: 'Five places and the 21-item total say 3; only the sample form header says 2.',
    },
    alternatives: {
      three: { ja: '6つのうち3つ', en: '3 of 6' },
      two: { ja: '6つのうち2つ', en: '2 of 6' },
    },
  },
  'oki23-elective-mix': {
    question: {
      ja: '「若しくは…いずれか」は分類の択一か、6項目から任意の3つか',
      en: 'One of the two categories, or any 3 of the 6 items?',
    },
    why: {
      ja: '記入方法は「計6項目中任意の3項目」とし、表は二つの分類をまとめている',
      en: "The form section says '計6項目中任意の3項目'; the table merges the two categories.",
    },
    alternatives: {
      'any-mix': { ja: '6項目から任意の3つ', en: 'any 3 of 6' },
      'one-category': { ja: '一つの分類から3つ', en: 'all of one category' },
    },
  },
  'oki23-gov-once': {
    question: {
      ja: 'ガバナンス加点2点は1回か取組ごとか',
      en: 'Is the governance +2 given once or per initiative?',
    },
    why: {
      ja: '任意の加点の計は4点（0.5点×2×2＋2点）で、満点は95点である',
      en: 'The stated optional bonus total is 4, and the maximum is 95.',
    },
    alternatives: {
      once: { ja: '全体で1回', en: 'once in all' },
      each: { ja: '取組ごと', en: '2 per initiative' },
    },
  },
  'oki23-gov-trigger': {
    question: {
      ja: 'ガバナンス加点は分類の選択だけで付くか、評価が要るか',
      en: 'Does choosing the category give +2, or must the initiative also be judged to improve governance?',
    },
    why: {
      ja: '得点構成表は分類を、審査観点の表は評価を挙げている',
      en: 'The table states the category, the criteria table states the judgement.',
    },
    alternatives: {
      'category-and-finding': { ja: '分類の選択と評価の両方', en: 'both' },
      'category-only': { ja: '分類の選択だけ', en: 'choice suffices' },
      'finding-only': { ja: '分類を問わず評価だけ', en: 'the judgement, whatever the category' },
    },
  },
  'oki23-both-forms': {
    question: {
      ja: '認証には第2号・第3号様式の両方の合格が要るか（A4-2は17項目で認証を受けられると書く）',
      en: 'Must both forms pass? (A4-2 says 17 items suffice to be certified.)',
    },
    why: {
      ja: '認証基準は様式ごとに合格点を置いており、令和8年の要綱は両方を求めている',
      en: 'Each form has its own pass mark under the certification criteria; the 2026 text joins them.',
    },
    alternatives: {
      both: { ja: '両方', en: '17 of 21 and 60 of 95' },
      'form2-alone': { ja: '第2号様式だけ', en: '17 of 21' },
    },
  },
  'oki23-first-day': {
    question: { ja: '2年に認証の日を算入するか', en: 'Is the certification day counted in the 2 years?' },
    why: {
      ja: '「起算して」の語がなく、認証は日の途中に行われる',
      en: 'No 起算して, and certification is given during the day.',
    },
    alternatives: {
      'not-counted': { ja: '初日を算入しない（民法第140条）', en: 'first day out (Civil Code art. 140)' },
      counted: { ja: '初日を算入する', en: 'first day in' },
    },
  },
  'oki23-exactly-or-excess': {
    question: {
      ja: '「3項目のみ」は受付要件か、超過分を評価しないだけか',
      en: "Is 'exactly 3' a reception requirement, or is excess merely unscored?",
    },
    why: {
      ja: '4(1)は要件を満たすものだけを受け付けるとし、2(5)②は事務局が修正を依頼するとしており、どの3項目を評価するかの定めはない',
      en: '4(1) says only applications meeting it are received, 2(5) lets the secretariat ask for correction, and which three would be scored is nowhere fixed.',
    },
    alternatives: {
      'exactly-3-curable': {
        ja: '超過は補正できる不備とし、審査の前に修正を求める',
        en: 'more than 3 is a curable defect; correction is asked before review',
      },
      'excess-unscored': { ja: '受け付けて3項目だけを評価する', en: 'received; 3 are scored' },
      reject: { ja: '受け付けない', en: 'not received' },
    },
  },
  'oki23-which-three': {
    question: {
      ja: '4つ以上選ばれたときどの3つを評価するか',
      en: 'If more than 3 are chosen, which 3 are scored?',
    },
    why: {
      ja: 'A4-3は申請者が3つを選ぶものとしている',
      en: 'A4-3 leaves the choice to the applicant.',
    },
    alternatives: {
      designated: {
        ja: '申請者が指定した3つ（指定がなければ決まらない）',
        en: "the applicant's designated three; otherwise undetermined",
      },
      'first-three': { ja: '様式の順に最初の3つ', en: 'first three in form order' },
      'best-three': { ja: '評価の最もよい3つ', en: 'best three' },
    },
  },
  'oki23-triangle': {
    question: { ja: '△は充足か不充足か', en: 'Is a triangle met or not met?' },
    why: {
      ja: '本文に定めがないので、判断が記録されるまで人に委ねる',
      en: 'The text does not say; a person decides (referred) until the finding is recorded.',
    },
    alternatives: {
      'not-met': { ja: '○だけが充足である', en: 'only circles confirm' },
      met: { ja: '×だけが不充足である', en: 'only x fails' },
      finding: { ja: '評価・検討委員会が判断する', en: 'reviewer decides' },
    },
  },
  'oki23-two-viewpoints': {
    question: {
      ja: '①と②の両方が○でなければならないか',
      en: 'Must both viewpoint groups be circles?',
    },
    why: {
      ja: '実施状況の確認と内容の適切さは、一つの評価の別々の観点である',
      en: 'Existence and suitability are two separate viewpoints of one evaluation.',
    },
    alternatives: {
      both: { ja: '両方', en: 'both' },
      either: { ja: 'どちらか一方', en: 'one' },
    },
  },
  'oki23-approx': {
    question: { ja: '「概ね1年及び2年」の期限', en: "The deadline behind 'about 1 and 2 years'." },
    why: {
      ja: '「概ね」とあり、日数の定めがない',
      en: "'概ね' and no number of days.",
    },
    alternatives: {
      'no-hard-deadline': {
        ja: '目安の日であり、遅れは判断による',
        en: 'a duty with an indicative date; overdue only by finding',
      },
      anniversary: { ja: '1年及び2年の経過の日が期限である', en: 'the anniversary is the deadline' },
    },
  },
  'oki23-no-report': {
    question: {
      ja: '報告がないとき必ず取り消されるか、取り消すことがあるか',
      en: 'No report: is revocation automatic (5) or discretionary (9)?',
    },
    why: {
      ja: '取消しを定めるのは9であり、5の記載は注意書きである',
      en: 'Section 9 is the revocation clause; section 5 is a caution.',
    },
    alternatives: {
      discretionary: { ja: '9(3)の事由となり、取消しには決定が要る', en: 'ground (3), decision needed' },
      automatic: { ja: '当然に取り消される', en: 'revoked' },
    },
  },
}
