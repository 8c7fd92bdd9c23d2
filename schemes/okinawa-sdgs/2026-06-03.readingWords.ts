import type { SchemeWords } from '../../src/scheme/schemeWords.ts'

/** The readings of the edition: what is asked, why the default is followed, and what each alternative says. */
export const readingWords: SchemeWords['readings'] = {
  'oki26-4-1-and': {
    question: {
      ja: '第4条第1項の2号は両方要るか（「すべて」の語がない）',
      en: 'Are both items of art. 4(1) needed (no word "all")?',
    },
    why: {
      ja: '令和5年の手引きA2-2は両方を求め、プラットフォームの公表資料も「すべて」としている',
      en: "The 2023 Q&A A2-2 requires both, and the Platform's public page says すべて.",
    },
    alternatives: {
      both: { ja: '両方を要する', en: 'both are needed' },
      either: { ja: 'いずれかで足りる', en: 'one suffices' },
    },
  },
  'oki26-lookback-direction': {
    question: {
      ja: '「過去2年以内」をどう数えるか（2月29日をまたぐとき等に差が出る）',
      en: 'How are the "past 2 years" counted (it matters around 29 February)?',
    },
    why: {
      ja: '違反の日から前に数えると、いったん期間を外れた者が再び期間内に戻ることがない',
      en: 'Counted forward from the breach, a body that is once free is never barred again.',
    },
    alternatives: {
      forward: {
        ja: '違反の日の翌日から2年の末日まで',
        en: 'forward from the breach, the day of the breach not counted',
      },
      backward: { ja: '基準の日から2年さかのぼる', en: 'back from the base day' },
      inclusive: {
        ja: '違反の日を算入した2年の末日まで',
        en: 'forward from the breach, the day of the breach counted',
      },
    },
  },
  'oki26-lookback-base': {
    question: {
      ja: '過去2年の基準時は申請か決定か',
      en: 'Is the base moment of the past 2 years the application or the decision?',
    },
    why: {
      ja: '第4条は認証を受けることができる者を定め、第5条第2項はその確認を申請の段階に置いている',
      en: 'Art. 4 says who can receive certification, and art. 5(2) has it checked on the application.',
    },
    alternatives: {
      both: { ja: '申請時と決定時の双方', en: 'both, at application and again at decision' },
      application: { ja: '申請時のみ', en: 'the application only' },
      decision: { ja: '決定時のみ', en: 'the decision only' },
    },
  },
  'oki26-elapsed': {
    question: {
      ja: '「経過した日」は末日か翌日か',
      en: 'Is "the day elapsed" the last day or the next day?',
    },
    why: {
      ja: '法令用語では、経過した日は期間の末日の翌日をいう',
      en: 'Legal usage: 経過した日 is the day after the period.',
    },
    alternatives: {
      'next-day': { ja: '期間の末日の翌日', en: 'the day after the last day' },
      'last-day': { ja: '期間の末日', en: 'the last day itself' },
    },
  },
  'oki26-report-first-day': {
    question: {
      ja: '会員レポートの1年の経過に、認証を受けた日を算入するか',
      en: 'Is the day of certification counted in the 1 year after which the member report is due?',
    },
    why: {
      ja: '第13条と異なり「起算して」の語がなく、民法第140条によれば初日は算入しない',
      en: 'Unlike art. 13 it does not say 起算して; by Civil Code art. 140 the first day is not counted.',
    },
    alternatives: {
      'not-counted': { ja: '算入しない', en: 'not counted' },
      counted: { ja: '算入する', en: 'counted' },
    },
  },
  'oki26-report-holiday': {
    question: {
      ja: '会員レポートの期限が閉庁日（6月23日を含む）に当たるとき、翌開庁日に移るか',
      en: 'Does the last day for the member report move on from a closed day (23 June included)?',
    },
    why: {
      ja: '報告は期間内にすべき行為であり、民法第142条による。要綱に定めはないため、移る前の日も示す',
      en: 'A report is an act (Civil Code art. 142). The guidelines are silent, so the plain day is shown as well.',
    },
    alternatives: {
      shift: { ja: '翌開庁日に移る', en: 'it moves to the next open day' },
      'no-shift': { ja: '移らない', en: 'it stays' },
    },
  },
  'oki26-report-chain': {
    question: {
      ja: '毎年の経過は、認証を受けた日から数えるか、前回の経過日から数えるか',
      en: 'Are the years for the member report counted from certification or from the one before?',
    },
    why: {
      ja: '「認証を受けた日から1年が経過する毎に」とあり、起点は認証を受けた日である',
      en: "'認証を受けた日から1年が経過する毎に' names the day of certification as the start.",
    },
    alternatives: {
      'from-original': { ja: '認証を受けた日から', en: 'from certification' },
      chained: { ja: '前回の経過日から', en: 'from the day the year before elapsed' },
    },
  },
  'oki26-provisional': {
    question: {
      ja: '事前に提出したレポートは、4年目の経過日から20日以内の報告に代わるか',
      en: "Does the report filed in advance stand for the fourth year's report?",
    },
    why: {
      ja: '「確定版として扱う」とあり、改めて提出する行為を求めていない',
      en: "'確定版として扱う' asks for no further act.",
    },
    alternatives: {
      'replaces-becomes-final': {
        ja: '4年の経過後は当然に確定版となる',
        en: 'it becomes final by itself after 4 years',
      },
      'must-be-refiled': { ja: '改めて確定版の提出を要する', en: 'a final version must be filed' },
    },
  },
  'oki26-withdrawal': {
    question: {
      ja: '辞退届の提出で認証は終わるか、取消しを待つか',
      en: 'Does filing the withdrawal notice end the certification, or only give a ground to revoke it?',
    },
    why: {
      ja: '第11条第1項第5号は、辞退届の提出を取り消すことができる場合として掲げている',
      en: 'Art. 11(1)(5) lists it among the cases in which the governor may revoke.',
    },
    alternatives: {
      'revocation-needed': { ja: '取消しまでは認証団体である', en: 'certified until revoked' },
      'ends-on-filing': { ja: '提出により終わる', en: 'it ends on filing' },
    },
  },
  'oki26-renewal-start': {
    question: {
      ja: '更新後の有効期間はいつから数えるか',
      en: 'From when does the renewed period count?',
    },
    why: {
      ja: '第13条第3項は第6条から第8条までを準用しており、更新は新たな認証の決定である。満了から決定までをつなぐ定めはない',
      en: 'Art. 13(3) applies arts. 6 to 8, so it is a new certification; nothing bridges the gap before it.',
    },
    alternatives: {
      'from-renewal-certification': { ja: '更新の決定の日から', en: 'from the decision to renew' },
      'from-old-expiry': { ja: '従前の満了の翌日から', en: 'from the day after the old expiry' },
    },
  },
  'oki26-s2-kpi': {
    question: {
      ja: '附則第2項の「KPIを変更することにより」は何にかかるか',
      en: "What does 'by changing the KPI' in supplementary provision 2 modify?",
    },
    why: {
      ja: '2年のKPIを4年に合わせるには変更を要し、KPIの変更そのものは取消しの原因とならない',
      en: 'A 2-year KPI must be changed to fit 4 years, and changing a KPI cannot itself cause revocation.',
    },
    alternatives: {
      'condition-of-extension': {
        ja: '遡及適用の要件である',
        en: 'it is a condition of the longer period',
      },
      'part-of-exclusion': {
        ja: '認証団体でなくなった原因を述べるものである',
        en: 'it says how a certification was lost',
      },
    },
  },
  'oki26-s2-between': {
    question: {
      ja: '令和8年2月以外の日の既存の認証に、第13条の期間は及ぶか',
      en: 'Does the period of art. 13 reach older certifications decided on other days than in February 2026?',
    },
    why: {
      ja: '遡及適用の定めは令和8年2月の認証及び更新に限られる',
      en: 'The retroactive clause reaches February 2026 alone.',
    },
    alternatives: {
      'old-2-years': { ja: '従前の2年のままとする', en: 'they keep the old 2 years' },
      'new-rule': { ja: '第13条による', en: 'art. 13 applies' },
    },
  },
}

/** The ambiguities that are no switches: the meaning that is followed, and why. */
export const noteWords: SchemeWords['notes'] = {
  'oki26-items': {
    question: {
      ja: '19項目の内訳、名称及び基準は何か',
      en: 'What are the 19 items, and what is their standard?',
    },
    followed: 'count-only',
    why: {
      ja: '別途定めるとされ、要綱には示されていないため、満たすと判断された項目の数を用いる',
      en: 'They are set separately and not in the text: the number of items found to meet the standard is the input.',
    },
  },
  'oki26-choice-rule': {
    question: {
      ja: '選択制の項目はいくつを、どのように選ぶのか',
      en: 'How many elective items are there, and how are they chosen?',
    },
    followed: 'must-be-supplied',
    why: {
      ja: '示されておらず、令和5年の18項目に3項目を加える方式では19項目にならない',
      en: 'Not stated, and the 18 and 3 of 2023 no longer make 19.',
    },
  },
  'oki26-plan-max': {
    question: {
      ja: '第3号様式の満点と各審査項目は何か',
      en: 'What are the maximum and the criteria of the plan score?',
    },
    followed: 'must-be-supplied',
    why: {
      ja: '別途定める各審査項目によるとされ、満点は示されていないため、上限を設けない',
      en: 'The criteria are set separately and no maximum is stated, so none is imposed.',
    },
  },
  'oki26-tier-assigned': {
    question: {
      ja: '区分は申請者が選ぶのか、満たす最上位が与えられるのか',
      en: 'Is the tier the one applied for, or the highest one met?',
    },
    followed: 'highest-met',
    why: {
      ja: '第6条は基準を定めるのみで、申請者の選択を定めていない',
      en: 'Art. 6 states standards and no choice by the applicant.',
    },
  },
  'oki26-notice-tier': {
    question: {
      ja: '通知書及び認証書に区分と期間を書くのか',
      en: 'Do the notice and the certificate state the tier and the period?',
    },
    followed: 'not-asserted',
    why: {
      ja: '第8条第2項は決定の旨を通知するとするのみである',
      en: 'Art. 8(2) only says that the decision is notified.',
    },
  },
  'oki26-anchor': {
    question: {
      ja: '「認証をした日」「認証を受けた日」「認証の決定を受けた日」は同じ日か',
      en: "Are the 'day certified', the 'day certification is received' and the 'day the decision is received' one day?",
    },
    followed: 'same-certification-date',
    why: {
      ja: '第8条第2項の一つの行為を指している',
      en: 'They name the one act of art. 8(2).',
    },
  },
  'oki26-first-day': {
    question: {
      ja: '4年に認証をした日を算入するか',
      en: 'Is the day of certification counted in the 4 years?',
    },
    followed: 'counted',
    why: {
      ja: '「認証をした日から起算して」とあり、その日を1日目とする',
      en: "'認証をした日から起算して' counts the day itself.",
    },
  },
  'oki26-on-or-after': {
    question: { ja: '「以降」はその日を含むか', en: 'Does 以降 include the day itself?' },
    followed: 'inclusive',
    why: { ja: '以降は基準となる日を含む', en: '以降 includes the base day.' },
  },
  'oki26-report-20': {
    question: {
      ja: '「当該経過日から20日以内」に経過日を算入するか',
      en: 'Is the elapsed day counted in the 20 days?',
    },
    followed: 'not-counted',
    why: {
      ja: '民法第140条により初日は算入しない',
      en: 'Civil Code art. 140: the first day is not counted.',
    },
  },
  'oki26-last-report': {
    question: { ja: '毎年の報告はいつまで続くか', en: 'Until when do the yearly reports run?' },
    followed: 'while-certified',
    why: {
      ja: '報告は認証団体の義務であり、有効期間内の経過日は常に4回である',
      en: 'The duty is that of a certified body, and four anniversaries fall within any validity.',
    },
  },
  'oki26-plan-horizon': {
    question: {
      ja: '「認証期間4年」と、4年を超える有効期間とはどう整合するか',
      en: "How do the '4-year certification period' and a validity of more than 4 years fit?",
    },
    followed: 'plan-4-years',
    why: {
      ja: '計画は第6条の4年、有効期間は第13条による',
      en: 'The plan covers the 4 years of art. 6; the validity follows art. 13.',
    },
  },
  'oki26-lookback-event': {
    question: {
      ja: '過去2年は違反の日から数えるか、発覚又は処分の日から数えるか',
      en: 'Do the past 2 years run from the breach, or from its discovery or disposition?',
    },
    followed: 'breach-date',
    why: {
      ja: '第4条第2項第3号は違反を述べ、処分を述べていない',
      en: 'The item speaks of a breach and of no disposition.',
    },
  },
  'oki26-equivalent': {
    question: { ja: '「第1号に掲げる者に準ずる者」の範囲', en: "Who is 'equivalent to those in item 1'?" },
    followed: 'finding',
    why: {
      ja: '同項第1号（暴力団等）を指すことは明らかで、その範囲は個別の認定による',
      en: 'It refers to item 1 of the same paragraph; only its extent is open, and that is found case by case.',
    },
  },
  'oki26-serious': {
    question: { ja: '「重大」の基準は何か', en: "What is 'serious'?" },
    followed: 'finding',
    why: { ja: '定義がなく、個別の認定による', en: 'It is not defined; it is found case by case.' },
  },
  'oki26-loss-no-withdrawal': {
    question: {
      ja: '要件を満たさなくなったのに辞退届を出さないときはどうなるか',
      en: 'What if the requirements are lost and no withdrawal notice is filed?',
    },
    followed: 'ground-6',
    why: {
      ja: '個別の号はなく、第11条第1項第6号の判断による',
      en: 'No ground of its own; the residual one of art. 11(1)(6) remains.',
    },
  },
  'oki26-exclusion-in-term': {
    question: {
      ja: '第10条の「第4条に規定する要件」に第2項の除外が含まれるか',
      en: "Do the 'requirements of article 4' in art. 10 include the exclusions of paragraph 2?",
    },
    followed: 'included',
    why: {
      ja: '第4条は全体として「申請者の要件」と題されている',
      en: 'Article 4 as a whole is headed 申請者の要件.',
    },
  },
  'oki26-addressee': {
    question: {
      ja: '取消しや変更の通知先が「申請者」とされている',
      en: "Notices of revocation and of a change go to the 'applicant'.",
    },
    followed: 'certified-body',
    why: { ja: '後の段階における同じ者を指す', en: 'It is the same body at a later stage.' },
  },
  'oki26-non-approval': {
    question: { ja: '変更が承認されないとき認証はどうなるか', en: 'What if a change is not approved?' },
    followed: 'contents-unchanged',
    why: {
      ja: '不承認の効果は定められておらず、認証の内容は従前のままとする',
      en: 'No effect is stated; the certified contents stay as they were.',
    },
  },
  'oki26-promptly': {
    question: { ja: '「速やかに」は何日か', en: "How many days is 'promptly'?" },
    followed: 'no-day-count',
    why: { ja: '日数の定めがなく、期限を計算しない', en: 'None is stated, and no deadline is computed.' },
  },
  'oki26-tier-change': {
    question: {
      ja: '有効期間中に区分を変更できるか',
      en: 'Can the tier change within the validity?',
    },
    followed: 'not-provided',
    why: {
      ja: '定めがなく、更新まで区分は変わらない',
      en: 'The text is silent: the tier stays until renewal.',
    },
  },
  'oki26-renewal-tier': {
    question: { ja: '更新により区分が変わり得るか', en: 'May a renewal change the tier?' },
    followed: 'recomputed',
    why: { ja: '第13条第3項は第6条を準用している', en: 'Art. 13(3) applies art. 6.' },
  },
  'oki26-old-platinum': {
    question: {
      ja: '従前の制度のプラチナパートナーは新制度でどの区分となるか',
      en: 'Which tier do Platinum Partners of the old text have?',
    },
    followed: 'keeps-platinum',
    why: {
      ja: '名称が同じであり、区分を下げる定めがない',
      en: 'The name is the same, and no clause lowers it.',
    },
  },
  'oki26-s2-february': {
    question: {
      ja: '附則第2項の「令和8年2月に」は更新を受けた団体にもかかるか',
      en: "Does 'in February 2026' also govern the renewed bodies?",
    },
    followed: 'both',
    why: {
      ja: '一つの時の表示が、並ぶ二つの語の双方にかかる',
      en: 'One adverb of time governs both of the parallel phrases.',
    },
  },
  'oki26-s2-status-date': {
    question: {
      ja: '附則第2項はいつの時点で認証団体であることを求めるか',
      en: 'On which day must the body still be certified for supplementary provision 2?',
    },
    followed: 'effective-date',
    why: {
      ja: '明示がなく、施行の日を基準とする',
      en: 'None is named; the day the text comes into force is taken.',
    },
  },
  'oki26-s2-terms': {
    question: {
      ja: '附則の「取り止め」「事業者」は何を指すか',
      en: "What are 'cessation' and 'business' in the supplementary provisions?",
    },
    followed: 'withdrawal-and-body',
    why: {
      ja: '要綱に定義がなく、辞退及び認証団体を指すものと解する',
      en: 'The guidelines do not define them; they are taken as withdrawal and certified body.',
    },
  },
  'oki26-silent': {
    question: {
      ja: '一時停止、マーク、費用及び受付期間の定めがない',
      en: 'There is no rule on suspension, a mark, a fee or a reception window.',
    },
    followed: 'not-provided',
    why: {
      ja: '第15条により別に定めるとされ、要綱にない手続は行わない',
      en: 'Art. 15 leaves them to separate rules; what the text does not provide is not done.',
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
  'all-rounding': {
    question: { ja: '点数を丸めるか', en: 'Are points rounded?' },
    followed: 'exact',
    why: { ja: '端数処理の定めがない', en: 'No text contains a rule on rounding.' },
  },
  'all-discretion': {
    question: {
      ja: '基準を満たせば必ず認証されるか',
      en: 'Does meeting the standard by itself give certification?',
    },
    followed: 'necessary-not-sufficient',
    why: {
      ja: '第8条は認証の可否の判断を知事に留保している',
      en: 'Art. 8 reserves the decision to the governor.',
    },
  },
  'all-edition-choice': {
    question: {
      ja: '適用する要綱は申請の日と決定の日のどちらによるか',
      en: 'Is the edition chosen by the day of application or of decision?',
    },
    followed: 'decision-date',
    why: {
      ja: '審査中の申請について経過措置がなく、施行日以後の行為に適用される',
      en: 'Nothing saves pending applications; the text governs acts done from the day it is in force.',
    },
  },
}
