import { toWareki } from '../../calendar/toWareki.ts'
import { unitsJa } from '../describe/amountsJa.ts'
import type { GapPhrases } from './gapPhrases.ts'

/** The Japanese of a gap, in である style. */
export const gapJa: GapPhrases = {
  headings: {
    needs: '足りないもの',
    changes: '必要な変更（最小の一例）',
    impossible: '変更では満たせないもの',
    why: '必要な変更を定められない理由',
    missing: '未確認の事項（要件を満たすことを前提とする）',
    referrals: '判断に付す事項',
  },
  stages: { eligibility: '申請要件', reception: '受付要件', criteria: '認証基準' },
  reached: (tier) => `${tier}の基準に達している。`,
  reachable: (tier) => `${tier}に達するまでに足りないものは、次のとおりである。`,
  hangsOnMissing: (tier) => `確認した限り、${tier}に足りないものはない。`,
  impossible: (tier) => `${tier}には達しない。`,
  waiting: (tier, day) =>
    `${day}より前には${tier}に達しない。同日以後の到達に要するものは、次のとおりである。`,
  notDecided: (tier) => `${tier}に必要な変更を定められない。`,
  bullet: (depth) => `${'　'.repeat(depth)}・`,
  cited: (sentence, article) => `${sentence}（${article}）`,
  told: (of, what) => `${of}：${what}`,
  need: (measure, figure, threshold, short) => `${measure}は${figure}である。${threshold}とするには${short}`,
  short(low, high, passing) {
    const over = passing ? 'を超えるだけ足りない' : ''
    if (high === null)
      return low === null ? 'どれだけ足りないか確定しない' : `少なくとも${low}${over || '足りない'}`
    if (low === null) return `最大であと${high}${over}`
    return low === high ? `あと${high}${over}` : `あと${low}から${high}まで${over}`
  },
  between(low, high) {
    if (high === null) return low === null ? '未確認' : `${low}以上`
    return low === null ? `${high}以下` : `${low}から${high}まで`
  },
  comparison: (is, value) =>
    ({
      atLeast: `${value}以上`,
      moreThan: `${value}超`,
      atMost: `${value}以下`,
      lessThan: `${value}未満`,
      equal: `ちょうど${value}`,
    })[is],
  undisclosed: '非公表の基準',
  points: (row, short, points, max) => `${row}：${short}（${max}点満点中${points}点）`,
  pointsUnknown: (row, short) => `${row}：${short}（得点又は満点が未確認）`,
  inAll: (short) => `全体で${short}`,
  headroom: (rows) => `伸ばせる点数：${rows.map(([row, points]) => `${row}${points}点`).join('、')}`,
  openRows: (rows) => `対象となるもの：${rows.join('、')}`,
  change: (name, from, to, note) => `${name}：${from}→${to}${note}`,
  more: (amount) => `、あと${amount}`,
  less: (amount) => `、${amount}減`,
  beyond: (bound, isMore) => `、${bound}を${isMore ? '超える最小' : '下回る最大'}の値`,
  finding: (who) => `、${who}の認定による`,
  record: (list) => `${list}：1件を加える`,
  yes: '該当する',
  no: '該当しない',
  notFilled: '記載なし',
  text: '記載あり',
  metFrom: (day, fact) =>
    fact === undefined ? `時の経過により${day}以後に満たす` : `${fact}が${day}以後であれば満たす`,
  notMonotone: (facts) =>
    `次の事項は、増やす（変える）と満たす条件と満たさなくなる条件とがある：${facts.join('、')}`,
  left: (count) => `ほか${count}件`,
  dayUnknown: '基準日が示されていないため、期日に係る要件は確定しない',
  referral: (what, who, known) =>
    known
      ? `${what}。${who}の判断に付す`
      : `${what}かどうかは確定していない。当たるときは、${who}の判断に付す`,
  and: '／',
  unit: (unit) => unitsJa[unit] ?? unit,
  day: toWareki,
  typeset: (text) => text.replaceAll('%', '％'),
  asked: (what, stage) => `${what}［${stage}］`,
  questions: '次に確認する事項（結果を左右する順）',
  noQuestion: '確認を要する事項はない（結果は確定している）',
  settling: (answers) =>
    `${answers.map((answer) => `「${answer}」`).join('')}であれば、適合しないことが確定する`,
  settlingCount: (settling, answers) =>
    `想定される${answers}とおりのうち${settling}とおりで、適合しないことが確定する`,
  settlesNothing: 'この事項だけでは確定しない',
}
