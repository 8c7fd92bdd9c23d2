import type { SchemeWords } from '../../src/scheme/schemeWords.ts'

/** The readings of the edition: what is asked, why it is, and what each alternative says. */
export const readingWords: NonNullable<SchemeWords['readings']> = {
  'yoko-band-gap': {
    question: {
      ja: '59点を超え60点未満、79点を超え80点未満の評価点はどの区分か',
      en: 'Points strictly between 59 and 60, or 79 and 80.',
    },
    why: {
      ja: '要綱は整数の範囲を示すのみで端数処理を定めない。区分を作り出さず、市長の判断に委ねる',
      en: 'The text states integer bands and no rounding; no band is invented, a person decides.',
    },
    alternatives: {
      refer: {
        ja: '文言のとおりどの区分にも属さず、市長の判断に付す',
        en: 'as written: in no band; referred',
      },
      contiguous: { ja: '各区分は次の区分の下限まで続く', en: 'each band runs up to the next' },
    },
  },
  'yoko-first-day': {
    question: {
      ja: '4年に認証を受けた日を算入するか',
      en: 'Is the certification day counted in the 4 years?',
    },
    why: {
      ja: '運営主体は2024年4月1日認証を2028年3月31日まで、同年10月1日認証を2029年3月31日までと公表している',
      en: 'The operator publishes 2024-04-01 -> 2028-03-31 and 2024-10-01 -> 2029-03-31.',
    },
    alternatives: {
      counted: { ja: '初日を算入する', en: 'first day in' },
      'not-counted': { ja: '初日を算入しない（民法第140条）', en: 'first day out (Civil Code art. 140)' },
    },
  },
  'yoko-tax-moment': {
    question: { ja: '滞納の有無をいつの時点で確かめるか', en: 'When are tax arrears tested?' },
    why: {
      ja: '第4条は認証の対象となる事業者を定めるもので、申請時と認証の決定時のいずれにも及ぶ',
      en: 'Article 4 defines who may be certified, so it holds at application and at the decision.',
    },
    alternatives: {
      'application-and-decision': {
        ja: '申請時と認証の決定時の双方',
        en: 'at application and at the decision',
      },
      application: { ja: '申請時のみ', en: 'at application only' },
    },
  },
  'yoko-lookback': {
    question: { ja: '過去5年間をどのように数えるか', en: 'How are the past 5 years counted?' },
    why: {
      ja: '処分等の日から前へ数えれば、日がたつにつれて一度だけ制限が解ける。初日は民法第140条により算入しない',
      en: 'Counted forward from the disposition the bar lifts once and for good; art. 140 leaves the first day out.',
    },
    alternatives: {
      forward: {
        ja: '処分等の日から5年を数え、初日を算入しない',
        en: '5 years forward from the disposition, first day out',
      },
      backward: { ja: '申請日から5年をさかのぼって数える', en: '5 years back from the application' },
      inclusive: {
        ja: '処分等の日から5年を数え、初日を算入する',
        en: '5 years forward from the disposition, first day in',
      },
    },
  },
  'yoko-11-2-lower': {
    question: {
      ja: '再申請の評価が下位の区分となったとき、区分変更に当たるか',
      en: 'Is a lower tier upon re-application a change of tier?',
    },
    why: {
      ja: '市の案内は区分を上げる場合のみを示し、それ以外は元の認証が続くとしている',
      en: 'The city page describes rank-up only and says the original stays otherwise.',
    },
    alternatives: {
      'rank-up-only': { ja: '上位の区分となる場合に限る', en: 'only a higher tier counts' },
      'literal-any': { ja: '文言のとおり異なる区分であれば足りる', en: 'as written: any other tier' },
    },
  },
  'yoko-renewal-anchor': {
    question: {
      ja: '更新後の4年は更新の認証を受けた日から数えるか、従前の期間満了の翌日から数えるか',
      en: 'Does the renewed period count from the renewal or from the day after the old expiry?',
    },
    why: {
      ja: '第13条は「当該認証を受けた日から」と定めている',
      en: 'Article 13 says from the day of that certification.',
    },
    alternatives: {
      'renewal-day': { ja: '更新の認証を受けた日から数える', en: 'from the renewal' },
      'old-expiry': { ja: '従前の期間満了の翌日から数える', en: 'from the day after the old expiry' },
    },
  },
  'yoko-renewal-lapse': {
    question: {
      ja: '期間内に更新を申請し、決定前に認証期間が満了したとき、その間は認証事業者か',
      en: 'Renewal filed in time, expiry before the decision: certified in between?',
    },
    why: { ja: 'その間をつなぐ定めがない', en: 'There is no bridging clause.' },
    alternatives: {
      'gap-uncertified': { ja: 'その間は認証事業者でない', en: 'not certified in the gap' },
      bridged: { ja: '認証が続くものとする', en: 'certified throughout' },
    },
  },
  'yoko-suspension-end': {
    question: {
      ja: '一時停止はいつ終わり、その間も認証期間は進行するか',
      en: 'When does a suspension end, and does the period run on?',
    },
    why: {
      ja: '停止の期間と、認証期間の進行を止める定めがない',
      en: 'There is no length of a suspension and no tolling clause.',
    },
    alternatives: {
      'open-ended-clock-runs': {
        ja: '解除の決定まで続き、認証期間の末日は動かない',
        en: 'until lifted; the end date does not move',
      },
      'clock-stops': {
        ja: '停止した日数だけ認証期間の末日が延びる',
        en: 'the end moves by the suspended days',
      },
    },
  },
  'yoko-suspension-mark': {
    question: {
      ja: '一時停止中に認証マーク、呼称及び支援を利用できるか',
      en: 'May mark, name and support be used while suspended?',
    },
    why: {
      ja: '認証マークや呼称の表示は認証の事実の公表に当たり、第16条第1項は認証の効力を停止する',
      en: 'Displaying them publishes the fact of certification; art. 16(1) suspends the effect.',
    },
    alternatives: {
      'mark-stops': { ja: '利用できない', en: 'they stop' },
      'mark-allowed': { ja: '認証期間中は利用できる', en: 'they may be used during the period' },
    },
  },
  'yoko-17-2-up': {
    question: {
      ja: '変更の報告により上位の区分に当たるとき、第17条第2項により区分を上げるか',
      en: 'Does article 17(2) raise a tier, or only lower it?',
    },
    why: {
      ja: '「認証区分の変更」に上下の限定がない',
      en: 'The words for a change of tier have no direction.',
    },
    alternatives: {
      'literal-any': { ja: '文言のとおり上下いずれの変更も行う', en: 'either direction, as written' },
      'down-only': { ja: '下位の区分への変更に限る', en: 'downward only; upward by re-application' },
    },
  },
  'yoko-17-2-latest': {
    question: {
      ja: '第17条第2項による再決定は附則第2項の「直近の認証の決定」に当たるか',
      en: 'Is a re-decision under 17(2) the latest certification decision of the supplementary provision?',
    },
    why: {
      ja: '第17条第2項は認証期間を変更しないとしている',
      en: 'Article 17(2) says the period does not change.',
    },
    alternatives: {
      no: { ja: '当たらない', en: 'no' },
      yes: { ja: '当たる', en: 'yes' },
    },
  },
}
