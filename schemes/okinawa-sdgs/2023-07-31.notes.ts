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
      ja: '認証の可否は県が決定し、評価・検討委員会の審査を経る',
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
      ja: '施行日の定めに申請中のものの経過措置はなく、認証期間は認証に付くものである',
      en: 'Effective-date clauses without a saving for pending applications govern acts done from that day; the validity rules attach to the certification.',
    },
  },
  'oki23-3-or-more-wording': {
    question: {
      ja: '「3項目以上を選択いただいても超過分は」の「以上」は3を含むか',
      en: "'3 or more' literally includes 3, which is the required number.",
    },
    followed: 'more-than-3',
    why: {
      ja: '3つに対する超過は4つ目からであり、Q4-3も「4項目以上ある場合」を尋ねている',
      en: 'Only the 4th onward can be excess over 3; Q4-3 speaks of 4 or more.',
    },
  },
  'oki23-parts-order': {
    question: {
      ja: '本文は75+10+6+4、表は75+6+10+4',
      en: 'Text order gives 75+10+6+4, the table 75+6+10+4.',
    },
    followed: 'table',
    why: {
      ja: '表の内訳は計算が合う（1点×2×3、5点×2、0.5点×2×2＋2点）。合計はどちらでも95点である',
      en: "The table's parts add up (3x2, 2x5, 2x1+2); the sum is 95 either way.",
    },
  },
  'oki23-issue-bonus-name': {
    question: {
      ja: '加点名が「地域課題・国際課題」と「県外課題・国際課題」で異なる',
      en: 'The bonus is named local/international in one table and outside-prefecture/international in the other.',
    },
    followed: 'outside-prefecture',
    why: {
      ja: '意味を定めるのは審査観点の表だけであり、「沖縄県内で収束するものでなく」とする',
      en: 'Only the criteria table defines it: 県内で収束するものでなく.',
    },
  },
  'oki23-viewpoint-conflict': {
    question: {
      ja: '②の複数行に当たるとき（独自だが計画段階など）どれを採るか',
      en: 'Several rows of group 2 apply at once: which mark?',
    },
    followed: 'worst',
    why: {
      ja: 'A4-1は、内容のいかんを問わず、これから取り組む予定のものを評価対象外とする',
      en: 'A4-1 excludes planned efforts whatever their quality.',
    },
  },
  'oki23-item-or-row': {
    question: {
      ja: '項目の単位はIDか行か（OK-S-1は2行）',
      en: 'Is an item an ID or a row (OK-S-1 has two 必須 rows)?',
    },
    followed: 'id',
    why: {
      ja: '「社会8項目」はIDの数であり、OK-S-1の2行は一つの項目に属する',
      en: "'社会8項目' with IDs OK-S-1, OK-S-2 …; the sister scheme of Yokohama has 8 S IDs over 12 rows.",
    },
  },
  'oki23-item-titles': {
    question: {
      ja: '24項目の名称（示されるのは2つだけ）',
      en: 'Titles of the 24 items (only OK-S-1 and OK-S-2 shown).',
    },
    followed: 'placeholders',
    why: {
      ja: '項目名が示されるのは2つだけであるが、分類ごとの数は分かる',
      en: 'Counts per category are known.',
    },
  },
  'oki23-weights': {
    question: {
      ja: '7審査項目の25点・5点の中の配分と刻み',
      en: 'Weights and steps of the 7 criteria inside 25 and 5.',
    },
    followed: 'must-be-supplied',
    why: {
      ja: '7つの審査項目の配点は示されておらず、基礎得点そのものを入力とする',
      en: 'Not stated; the base score is the input.',
    },
  },
  'oki23-second-report': {
    question: {
      ja: '更新時の2年目の報告は2年経過前に出すが、期間全体の報告になるか',
      en: 'The second report precedes the end when certification continues: is a later final report due?',
    },
    followed: 'advance-suffices',
    why: {
      ja: '暫定版と最終版を分けるのは令和8年の要綱だけである',
      en: 'Only the 2026 text adds provisional and final versions.',
    },
  },
  'oki23-form7': {
    question: {
      ja: '第7号様式が報告と辞退届の両方に使われている',
      en: 'Form 7 is both the report and the withdrawal form.',
    },
    followed: 'by-name',
    why: {
      ja: '名称が異なるので名称で区別する。第6号様式は本文に現れない',
      en: 'The names differ; form 6 is not mentioned.',
    },
  },
  'oki23-report-name': {
    question: {
      ja: 'プラチナパートナーレポートと会員レポート',
      en: "'Platinum Partner report' vs 'member report'.",
    },
    followed: 'same',
    why: {
      ja: '5と9(3)は同じ報告の義務を述べている',
      en: 'Section 5 and ground (3) describe the same duty.',
    },
  },
  'oki23-publication': {
    question: {
      ja: '公表は第1号様式の7項目か、名称と第3号様式か',
      en: 'Published: 7 items of form 1, or name and form 3 only?',
    },
    followed: 'union',
    why: {
      ja: 'どちらの文も「公開する」と述べ、それだけに限るとはしていない',
      en: "Both sentences say 'is published' and neither says 'only'.",
    },
  },
  'oki23-window': {
    question: {
      ja: '受付は40日間だが「約2か月」とある',
      en: 'The window is 40 days; A2-9 says about 2 months.',
    },
    followed: 'dates',
    why: { ja: '日付は4か所に示されている', en: 'Dates are stated in four places.' },
  },
  'oki23-schedule-line': {
    question: {
      ja: '「③ 【時期】令和5年9月～…頃評価・検討委員会審査」は行が崩れている',
      en: "The line of step 3 begins with step 2's period (broken line).",
    },
    followed: 'shift',
    why: {
      ja: 'ほかの段階には、本文の後に時期が一つずつ付いている',
      en: 'Each other step has one period after its text.',
    },
  },
  'oki23-duration': {
    question: {
      ja: '審査約3か月・最大5か月と、9月締切・1月通知のずれ',
      en: '3 months of review and at most 5 months vs closing in September and notice in January.',
    },
    followed: 'indicative',
    why: { ja: '「現時点での予定であるため、変動する場合がございます」とある', en: "'現時点での予定'." },
  },
  'oki23-kpi-zero': {
    question: { ja: '目標値＝当初値のとき', en: 'Target equals initial value.' },
    followed: 'undefined',
    why: {
      ja: 'A5-3は、維持を目標とする指標には別の計算式を用いるとする',
      en: 'A5-3 sends maintenance indicators to another formula.',
    },
  },
  'oki23-kpi-range': {
    question: { ja: '100％超・負・減少目標の扱い', en: 'Over 100%, negative, decreasing targets.' },
    followed: 'raw',
    why: {
      ja: '計算式は増減の向きをそのまま表し、上限も下限も定められていない',
      en: 'The formula carries signs correctly and no clamp is stated.',
    },
  },
  'oki23-kpi-qualitative': {
    question: { ja: '定性的指標の達成度', en: 'Attainment of a qualitative KPI.' },
    followed: 'finding',
    why: { ja: '計算に用いる数値がない', en: 'No value to compute.' },
  },
  'oki23-article-4': {
    question: {
      ja: '当時の実施要綱第4条（除外要件など）が資料にない',
      en: 'Article 4 of the then guidelines (exclusions) is not in the source text.',
    },
    followed: 'not-asserted',
    why: {
      ja: '資料は第4条を引くだけで本文を載せておらず、令和8年の要綱とは異なるおそれがある',
      en: 'Seed 002 cites it but does not reproduce it; the 2026 text may differ.',
    },
  },
  'oki23-consents': {
    question: { ja: '承認・誓約事項の内容と数', en: 'Contents and number of the consent and pledge items.' },
    followed: 'boolean-all',
    why: { ja: '全てにチェックがあるかどうかだけが問われる', en: "Only 'all ticked' matters." },
  },
  'oki23-cure': {
    question: {
      ja: '受付要件の不備は補正できるか、いつまでか',
      en: 'Are reception defects curable, and until when?',
    },
    followed: 'curable-until-review',
    why: {
      ja: '形式確認は受付終了後の9月から10月に行われる',
      en: 'The check runs September to October, after the window closed.',
    },
  },
  'oki23-hearing-effect': {
    question: {
      ja: '聞き取りで答えられなくても影響しないとする一方、確認できなければ△とする',
      en: 'A2-13 says unanswered questions have no effect; the table gives a triangle if the hearing confirms nothing.',
    },
    followed: 'later-answer-counts',
    why: {
      ja: 'A2-13自体が、後日の書面等による回答を予定している',
      en: 'A2-13 itself provides for later written answers.',
    },
  },
  'oki23-principle-exceptions': {
    question: { ja: '「原則」の例外を誰が認めるか', en: "Who grants exceptions to 'in principle' rules?" },
    followed: 'recorded-approval',
    why: { ja: '本文は事務局への相談を求めている', en: 'The text says consult the secretariat.' },
  },
  'oki23-requirement-moment': {
    question: { ja: '要件はいつ満たせばよいか', en: 'When must the eligibility conditions hold?' },
    followed: 'application-and-validity',
    why: {
      ja: '8は、認証を受けた後に要件を失った場合の義務を定めている',
      en: 'Section 8 attaches a duty to losing them.',
    },
  },
  'oki23-change-approval': {
    question: {
      ja: '変更届に承認が要るか、不承認の効果',
      en: 'Does a change need approval, and what if refused?',
    },
    followed: 'filing-only',
    why: {
      ja: '「申請する必要があります」とあるだけで、承認の定めがない',
      en: "'申請する必要があります' without a decision rule in the source text.",
    },
  },
  'oki23-withdrawal-effect': {
    question: {
      ja: '辞退の届出で当然に認証が終わるか',
      en: 'Does filing withdrawal end the certification by itself?',
    },
    followed: 'ends-on-acceptance',
    why: {
      ja: '「申請する必要」は県の行為を予定しており、令和8年の要綱は辞退を取消しの事由とする',
      en: "'申請する必要' implies an act of the prefecture; 2026 makes it a ground of revocation.",
    },
  },
  'oki23-renewal-gap': {
    question: {
      ja: '満了から次の認証までの空白',
      en: 'Gap between expiry and the next yearly certification.',
    },
    followed: 'gap-uncertified',
    why: { ja: '空白の期間をつなぐ定めがない', en: 'No bridging clause.' },
  },
}
