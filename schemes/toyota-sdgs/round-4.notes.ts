import type { SchemeWords } from '../../src/scheme/schemeWords.ts'

/** The ambiguities of the text that are followed in one meaning alone. */
export const notes: SchemeWords['notes'] = {
  'all-validity-holiday': {
    question: {
      ja: '有効期間の末日が休日のとき翌日に延びるか',
      en: 'Does a validity period ending on a closed day run on to the next open day?',
    },
    followed: 'not-shifted',
    why: {
      ja: '民法第142条は期間内に行うべき行為の定めであり、認証の状態はその日に終わる。資料も日付だけを示す',
      en: 'Civil Code art. 142 concerns acts to be done within a period; a status ends on its date. All five texts give plain dates.',
    },
  },
  'all-last-day': {
    question: { ja: '末日はいつまで有効か', en: 'Until when is the last day valid?' },
    followed: 'through-2400-jst',
    why: {
      ja: '民法第141条により、期間は末日の終了をもって満了する。「まで」はその日を含む',
      en: "Civil Code art. 141: a period in days, months or years ends at the end of its last day; 'まで' includes the day named.",
    },
  },
  'all-rounding': {
    question: { ja: '得点や得点率を丸めるか', en: 'Are points or rates rounded before comparison?' },
    followed: 'exact',
    why: { ja: '資料に端数処理の定めはない', en: 'No source text contains a rounding rule.' },
  },
  'all-discretion': {
    question: {
      ja: '点数を満たせば必ず認証されるか',
      en: 'Does meeting the score by itself give certification?',
    },
    followed: 'necessary-not-sufficient',
    why: {
      ja: '認証は市が決定し、有識者会議の審議を経る',
      en: 'Each text reserves the decision to mayor, governor, city or panel.',
    },
  },
  'toyota-maxima': {
    question: { ja: '配点は「約」でしか示されない', en: "Maxima and item counts are given only as 'about'." },
    followed: 'must-be-supplied',
    why: {
      ja: '80％、60％、30％との正確な比較には正確な満点が要る',
      en: 'Exact comparison at 80/60/30 needs the exact maximum.',
    },
  },
  'toyota-overall-rate': {
    question: {
      ja: '全体得点率は合計点÷満点か、分野得点率の平均か',
      en: 'Overall rate: total points over total maximum, or mean of the domain rates?',
    },
    followed: 'sum-over-sum',
    why: { ja: '資料は「合計約200点満点における得点率」としている', en: "'合計約200点満点における得点率'." },
  },
  'toyota-domain-rate': {
    question: {
      ja: '分野得点率はチェックと記述を合わせて計算するか',
      en: 'Is a domain rate computed on check and text points together?',
    },
    followed: 'together',
    why: { ja: '結果通知では分野ごとに一つの得点率が示される', en: 'One rate per domain is notified.' },
  },
  'toyota-zero-max': {
    question: { ja: '満点が0の分野', en: 'A domain with maximum 0.' },
    followed: 'undetermined',
    why: { ja: '4分野すべてが挙げられており、満点が0の分野は想定されない', en: 'All 4 domains are named.' },
  },
  'toyota-near': {
    question: { ja: '「付近」の幅', en: "Width of 'near' the thresholds." },
    followed: 'must-be-supplied',
    why: {
      ja: '資料に数値がない。幅が与えられるまで、付近に当たるかは確定しない',
      en: 'No number in the source text.',
    },
  },
  'toyota-near-effect': {
    question: {
      ja: '有識者会議は区分を上下どちらにも動かせるか',
      en: "May the panel move the tier both up and down, and above the thresholds' arithmetic?",
    },
    followed: 'both-ways-finding',
    why: {
      ja: '資料は評価が高くなること、逆の場合に低くなることを述べ、点数は示していない。有識者会議の認定した区分による',
      en: 'The slide says evaluation becomes higher, and lower in the opposite case; no points are stated.',
    },
  },
  'toyota-award-rate': {
    question: { ja: '自動配点の配点率', en: 'The automatic scoring rate for award winners.' },
    followed: 'bounds',
    why: {
      ja: '配点率は非公表である。与えられない間は上下の幅で答える',
      en: "'配点率は非公表'. Bounds keep the answer honest; a supplied rate narrows it.",
    },
  },
  'toyota-award-items': {
    question: {
      ja: '「S-1～S5」はS-1からS-5までの5項目か',
      en: "Does 'S-1～S5' mean the 5 items S-1 to S-5?",
    },
    followed: 'five-items',
    why: { ja: '「S-1～S5」はハイフンの脱落にすぎない', en: 'Missing hyphen only.' },
  },
  'toyota-city-bonus': {
    question: {
      ja: '市の関連事業による加点の対象・点数・分母への影響',
      en: 'Which city programmes add points, how many, and whether the maximum grows.',
    },
    followed: 'must-be-supplied',
    why: {
      ja: '加点があることだけが述べられている。得点は加点を含めて入力し、確定しない間は入力しない',
      en: 'Only its existence is stated.',
    },
  },
  'toyota-benefit-manufacturing': {
    question: {
      ja: '「製造業限定」は上乗せだけか補助金自体か',
      en: "Does 'manufacturing only' limit the uplift or the subsidy itself?",
    },
    followed: 'uplift',
    why: {
      ja: '注記は上乗せの行にある。製造業でない者の通常の補助率・上限額については述べない',
      en: 'The note stands in the uplift row.',
    },
  },
  'toyota-benefit-amounts': {
    question: { ja: '参加費・受講料の減免額、入札加点の点数', en: 'Fee reductions and bid points.' },
    followed: 'must-be-supplied',
    why: { ja: '資料に額も点数も示されていない', en: 'Not stated.' },
  },
  'toyota-benefit-period': {
    question: { ja: '特典は有効期限とともに終わるか', en: 'Do benefits end with the certification?' },
    followed: 'in-validity',
    why: { ja: '特典は認証事業者に対するものである', en: 'Benefits are for certified businesses.' },
  },
  'toyota-wp-late': {
    question: {
      ja: '確認が3月末に間に合わないとき',
      en: 'Confirmation not complete by the end-of-March notice.',
    },
    followed: 'not-certified',
    why: {
      ja: '要件は認証時点のものとされ、猶予の定めがない',
      en: "The condition is stated 'at certification'; no deferral is provided.",
    },
  },
  'toyota-overlap': {
    question: {
      ja: '再申請で認証されたとき旧認証はどうなるか、落ちたときはどうか',
      en: 'On re-application: what happens to the old certification, on success and on failure?',
    },
    followed: 'old-kept-until-new',
    why: {
      ja: '再申請は歓迎されており、従前の認証を失う定めはない',
      en: 'Re-application is welcomed; no forfeiture is stated.',
    },
  },
  'toyota-reapply-earlier': {
    question: { ja: '同じ回に2度申請できるか', en: 'May the same business apply twice in one round?' },
    followed: 'next-rounds-only',
    why: { ja: '「再度次回以降の受付回で申請」とある', en: "'次回以降の受付回で'." },
  },
  'toyota-false': {
    question: {
      ja: '「申請取消」は認証後の取消しを含むか',
      en: "Does '申請取消' include revoking a certification already given?",
    },
    followed: 'includes-certification',
    why: {
      ja: '補助金の上乗せ分の返還は、認証が用いられたことを前提とする',
      en: 'Repayment of an uplift presupposes a certification had been used.',
    },
  },
  'toyota-report-date': {
    question: {
      ja: '実績報告の時期・回数・不提出の効果',
      en: 'Date, number and sanction of the results report.',
    },
    followed: 'must-be-supplied',
    why: { ja: '資料に時期、回数、不提出の効果が示されていない', en: 'Not stated.' },
  },
  'toyota-first-50': {
    question: {
      ja: '先着50は到達順か受理順か、不備・取下げは数えるか',
      en: 'First 50 by arrival or by acceptance; do defective or withdrawn applications count?',
    },
    followed: 'arrival-of-valid',
    why: {
      ja: '事業者の「受付」は、受け付けられる申請であることを前提とする',
      en: "'受付' of a business presupposes an acceptable application.",
    },
  },
  'toyota-300': {
    question: {
      ja: '300字の数え方（改行・空白・記入済み文）',
      en: 'How 300 characters are counted (line breaks, spaces, pre-printed text).',
    },
    followed: 'graphemes-all',
    why: {
      ja: '字数の通常の数え方による。超過は報告にとどまり、却下ではない',
      en: 'Usual count of a text field; a soft report, not a refusal.',
    },
  },
  'toyota-eligibility-clause': {
    question: {
      ja: '申請できる者の定め（業種・法人格・市税・暴力団など）がない',
      en: 'No clause on who may apply (legal form, taxes, boryokudan).',
    },
    followed: 'office-in-city',
    why: {
      ja: '資料は申請名義の定めを通じて市内の事業所を示すにとどまる。市のホームページは資料の外である',
      en: 'The source text only shows it through the naming rule; the city page (city.toyota.aichi.jp/boshu/1052700) is outside the source text.',
    },
  },
  'toyota-year': {
    question: { ja: '受付の月日に年がない', en: 'The window gives no year.' },
    followed: '2024',
    why: {
      ja: '説明会は令和6年10月17日に行われ、有効期限は2027年である',
      en: 'Briefing dated 令和6年10月17日; validity 2027.',
    },
  },
  'toyota-unit': {
    question: {
      ja: '事業者単位と事業所単位の選択（市内本社が事業所単位で申請できるか）',
      en: 'May a business with its head office in the city apply by office?',
    },
    followed: 'hq-inside-whole',
    why: {
      ja: '「基本的に事業者（会社全体）として申請」とあり、事業所単位の申請は市外本社の見出しの下にある',
      en: "'基本的に事業者（会社全体）として申請'; the office unit appears under the outside-HQ heading.",
    },
  },
  'toyota-info-request': {
    question: {
      ja: '「積極的な情報をお願い」は何を指すか（語が欠けている）',
      en: "'積極的な情報をお願い' lacks a word: dissemination or provision?",
    },
    followed: 'dissemination',
    why: {
      ja: '認証取得後のPRの文脈にある。依頼であり、義務ではない',
      en: 'Context is PR after certification.',
    },
  },
  'toyota-topic-lists': {
    question: {
      ja: '各分野の項目（「など」）と全項目の名称・配点',
      en: "The full items ('など'), their titles and points.",
    },
    followed: 'must-be-supplied',
    why: {
      ja: '項目名が示されているのはE-1、E-3とS-1からS-5までだけである',
      en: 'Only E-1, E-3 and S-1 to S-5 are named.',
    },
  },
  'toyota-revocation-gap': {
    question: {
      ja: '虚偽以外の取消し、変更届、辞退、有効期間中の要件喪失の定めがない',
      en: 'No rule on revocation other than false application, on change, withdrawal, or loss of the workplace status.',
    },
    followed: 'none',
    why: {
      ja: '要件は申請時点と認証時点に結び付けられており、ほかの取消しや届出の定めはない',
      en: 'The conditions are tied to application and certification.',
    },
  },
  'toyota-fee': {
    question: { ja: '申請料の定めがない', en: 'No statement on an application fee.' },
    followed: 'not-asserted',
    why: { ja: '無償とされているのはロゴだけである', en: 'Only the logo is stated to be free.' },
  },
}
