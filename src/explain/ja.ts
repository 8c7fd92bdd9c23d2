import { toWareki } from '../calendar/toWareki.ts'
import type { ValidityStep } from '../lifecycle/validity.ts'
import { jaFigure } from './jaFigure.ts'
import { jaStatement } from './jaLeaf.ts'
import { jaLine, jaOpening, range, stageNames, stagesJa } from './jaLine.ts'
import { quoted } from './jaNames.ts'
import type { CitedStatement, MissingWords, Phrasebook, Statement } from './phrasebook.ts'

/** The Japanese of explanations, in である style, with half-width figures and full-width signs. */
export const ja: Phrasebook = {
  headings: {
    ...stageNames,
    reasons: '適合しない理由',
    earned: (tier) => `${quoted(tier)}の基準に適合する理由`,
    refused: (tier) => `${quoted(tier)}の基準に適合しない理由`,
    open: (tier) => `${quoted(tier)}の基準に適合するか確定していない理由`,
    gates: (n) => `満たすことが確認されていない要件（${n}件）`,
    missing: (n) => `結果を左右しうる未確認の事項（${n}件）`,
    referrals: '判断に付す事項',
    validity: (granted) => (granted ? '認証期間' : '認証する場合の認証期間'),
    measures: '数値',
    readings: '採用した解釈',
  },
  mark: { met: '○', unmet: '×', undetermined: '？', referred: '△' },
  number: (n) => `${n}　`,
  title: (title, scheme) => `${title}（${scheme}）`,
  opening: (gist) => jaOpening(gist).join(''),
  line: jaLine,
  besides: ({ tier, stages }) => [
    ...(tier?.kind === 'earned' ? [`なお、認証基準による区分は${quoted(tier.tier)}である。`] : []),
    ...(stages.undetermined.length > 0
      ? [`なお、${stagesJa(stages.undetermined)}には、ほかに確認されていない事項がある。`]
      : []),
  ],
  statement: jaStatement,
  figure: (name, figure, unit) => ({
    topic: name,
    found: `${jaFigure(figure, unit) ?? '確認されていないもの'}である`,
  }),
  told,
  sentences,
  gate: ({ kind, stage, label, verdict, article, statements, curable }) => {
    const isExclusion = kind === 'exclusion'
    const name = `${isExclusion ? '除外事由' : stageNames[stage]}${quoted(label)}`
    if (verdict !== 'unmet') {
      const asked = verdict === 'referred' ? 'は、判断されていない' : ''
      return `${name}${isExclusion ? 'に該当しないこと' : ''}${asked}（${article}）`
    }
    const mend = curable ? 'この要件は、補正により満たすことができる。' : ''
    return `${name}${isExclusion ? 'に該当する' : 'を満たさない'}。${sentences(statements)}${mend}`
  },
  referral: ({ what, who, applies, article, statements, range: choices }) => {
    if (!applies) return `${what}かどうかは確定していない。当たるときは、${who}の判断に付す（${article}）。`
    const decision = choices
      ? `認証区分は、${who}の判断により、${range(choices.lowest, choices.highest)}のいずれかとする。`
      : `${who}の判断に付す。`
    return `${what}（${article}）。${sentences(statements)}${decision}`
  },
  tierFound: (who, article) => `認証区分は、${who}の認定による（${article}）。`,
  missing: missingFact,
  period: ({ from, until }) => `${toWareki(from)}から${toWareki(until)}までである。`,
  step: ({ rule, date, citation }) => {
    const [, month, day] = date.split('-').map(Number)
    const name = rule === 'first-on-or-after' ? `その日以後最初の${month}月${day}日` : steps[rule]
    return `${name}は、${toWareki(date)}である（${citation.text}）。`
  },
  reading: (question, answer) => `${question}：${answer}`,
  cited: (text, article) => `${text}（${article}）`,
  tierTried: (tier) => `${quoted(tier)}の基準`,
  exclusion: (what, passed) => `${exclusions[passed]}：${what}`,
  all: '次の全てに当たること',
  any: '次のいずれかに当たること',
  not: '次に当たらないこと',
  atLeast: (n) => `次のうち${n}以上に当たること`,
  exactly: (n) => `次のうちちょうど${n}に当たること`,
  measure: (name, figure, unit) => `${name}：${jaFigure(figure, unit) ?? '未確認'}`,
}

const exclusions = {
  met: '除外事由に該当しない',
  unmet: '除外事由に該当する',
  undetermined: '除外事由に該当するか確認されていない',
  referred: '除外事由に該当するか判断されていない',
}

const steps: { readonly [R in Exclude<ValidityStep['rule'], 'first-on-or-after'>]: string } = {
  'period/first-day': '期間の初日',
  'period/last-day': '期間の末日',
  'period/day-after': '期間が経過した日',
  'fixed-day': '定められた末日',
  earlier: 'これらのうち早い日',
}

function told({ topic, stands, found }: Statement): string {
  const stated = stands === undefined ? found : `${stands}であり、${found}`
  return topic === undefined ? stated : `${topic}は${stated}`
}

/** The article is named once, after the last of the sentences that rest on it. */
function sentences(statements: readonly CitedStatement[]): string {
  return statements
    .map((statement, at) => {
      const isLast = statements[at + 1]?.article !== statement.article
      return `${told(statement)}${isLast ? `（${statement.article}）` : ''}。`
    })
    .join('')
}

function missingFact({ fact, rows, field, by }: MissingWords): string {
  const of = rows.length === 0 ? fact : `${fact}（${rows.join('、')}）`
  const what = field === undefined || fact.includes(field) ? of : `${of}の${field}`
  return by === undefined || fact.includes(by) ? what : `${what}（${by}の判断）`
}
