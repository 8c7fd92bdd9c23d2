import type { SchemeWords } from '../../src/scheme/schemeWords.ts'
import { provisionWords } from './2023-07-31.provisionWords.ts'

/** Labels and wording of the edition. */
export const words: SchemeWords = {
  title: {
    ja: 'おきなわSDGs認証制度（第1回公募・申請の手引き）',
    en: 'Okinawa SDGs Certification (first call, application guide)',
  },
  authority: { ja: '沖縄県', en: 'Okinawa Prefecture' },
  source: {
    ja: 'おきなわSDGs認証制度 募集要綱・FAQ（申請の手引き、令和5年7月）',
    en: 'Application guide and FAQ of the Okinawa SDGs Certification (July 2023)',
  },
  facts: {
    officeInPrefecture: { ja: '沖縄県内の事業所等', en: 'office in Okinawa Prefecture' },
    activityInPrefecture: { ja: '県内における事業活動', en: 'activities in the prefecture' },
    organisation: { ja: '団体の種別', en: 'kind of organisation' },
    platformMember: {
      ja: 'おきなわSDGsプラットフォーム会員',
      en: 'membership of the Okinawa SDGs Platform',
    },
    items: { ja: '実績評価項目（第2号様式）', en: 'track-record items (form 2)' },
    initiatives: {
      ja: '今後2年間で特に注力する活動・取組（第3号様式）',
      en: 'initiatives of the next 2 years (form 3)',
    },
  },
  fields: {
    'items.met': { ja: '充足', en: 'met' },
    'items.chosen': { ja: '選択（実施チェックの○）', en: 'chosen' },
    'initiatives.category': { ja: '分類', en: 'category' },
    'initiatives.optional': { ja: '任意の取組', en: 'optional initiative' },
    'initiatives.base': { ja: '基礎得点', en: 'base score' },
    'initiatives.stakeholders': { ja: 'ステークホルダーとの連携', en: 'cooperation with stakeholders' },
    'initiatives.beyondRegion': {
      ja: '県外課題・国際課題への貢献',
      en: 'contribution beyond the prefecture',
    },
    'initiatives.governance': { ja: 'ガバナンス強化の取組', en: 'strengthens governance' },
  },
  rows: {
    'items.OK-S-1': {
      ja: 'OK-S-1 安全・衛生管理、健康経営',
      en: 'OK-S-1 safety, hygiene and health management',
    },
    'items.OK-S-2': { ja: 'OK-S-2 多様な人材の活躍', en: 'OK-S-2 participation of diverse people' },
  },
  options: {
    'organisation.enterprise': { ja: '企業', en: 'enterprise' },
    'organisation.association': { ja: '団体', en: 'organisation' },
    'organisation.educational': { ja: '教育機関', en: 'educational institution' },
    'organisation.research': { ja: '研究機関', en: 'research institution' },
    'organisation.npo': { ja: '特定非営利活動法人', en: 'specified non-profit corporation' },
    'organisation.other': { ja: 'その他', en: 'other' },
    'initiatives.category.economy': { ja: '経済', en: 'economy' },
    'initiatives.category.social': { ja: '社会', en: 'society' },
    'initiatives.category.environment': { ja: '環境', en: 'environment' },
    'initiatives.category.governance': { ja: 'ガバナンス', en: 'governance' },
    'initiatives.category.local': { ja: '地域課題への貢献', en: 'local issues' },
    'initiatives.category.global': { ja: '国際課題への貢献', en: 'international issues' },
  },
  measures: {
    chosenItems: { ja: '選択した項目の数', en: 'items chosen' },
    chosenLocalItems: { ja: '選択した地域課題の項目の数', en: 'local items chosen' },
    chosenGlobalItems: { ja: '選択した国際課題の項目の数', en: 'international items chosen' },
    requiredItemsMet: { ja: '充足した必須項目の数', en: 'required items met' },
    chosenItemsMet: { ja: '充足した選択項目の数', en: 'chosen items met' },
    itemsMet: { ja: '充足した項目（全21項目中）', en: 'items met (of 21)' },
    initiatives: { ja: '取組の数', en: 'number of initiatives' },
    requiredEconomy: { ja: '経済に資する必須の取組の数', en: 'required initiatives for the economy' },
    requiredSocial: { ja: '社会に資する必須の取組の数', en: 'required initiatives for society' },
    requiredEnvironment: { ja: '環境に資する必須の取組の数', en: 'required initiatives for the environment' },
    optionalInitiatives: { ja: '任意の取組の数', en: 'optional initiatives' },
    planScore: { ja: '主要評価項目の総合得点（95点満点）', en: 'plan score (of 95)' },
    governanceBonus: { ja: 'ガバナンス強化の加点', en: 'bonus for governance' },
  },
  requirements: {
    applicant: {
      ja: '認証の対象（県内の事業所等と事業活動、プラットフォーム会員）に当たること',
      en: 'The applicant qualifies: office and activities in the prefecture, Platform membership',
    },
    'electives-chosen': {
      ja: '選択項目の全6項目から3項目のみを選択していること',
      en: 'Exactly three of the six elective items are chosen',
    },
    'electives-mixed': {
      ja: '選択項目の分類の組合せが認められるものであること',
      en: 'The chosen elective items may stand together',
    },
    'three-fields': {
      ja: '経済・社会・環境の各分野の必須の取組を1つずつ記入していること',
      en: 'One required initiative each for economy, society and environment',
    },
    'optional-initiatives': {
      ja: '任意の取組が2つまでであること',
      en: 'At most two optional initiatives',
    },
  },
  tiers: { platinum: { ja: 'おきなわSDGsプラチナパートナー', en: 'Okinawa SDGs Platinum Partner' } },
  readings: {
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
  },
  provisions: provisionWords,
}
