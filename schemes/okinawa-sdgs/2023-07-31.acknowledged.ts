import type { Acknowledgement } from '../../src/scheme/schemeDefinition.ts'

const bothStated = {
  ja: '様式は「必須の取組3件」と「取組3件以上」の双方を求める。前者を満たせば後者も満たすが、理由の提示のために双方を残す。',
  en: 'The form asks for three required initiatives and for at least three in all. Who has the former has the latter; both stay, so that reasons can name either.',
}

/** What lint finds in this edition and what is as the text has it. */
export const acknowledged: readonly Acknowledgement[] = [
  {
    rule: 'measure/total-differs',
    path: 'measures.planScore.max',
    reason: {
      ja: '95点は必須の取組を各分野1件、任意の取組を2件までとした満点である。件数は別の要件で求める。',
      en: 'The total of 95 is that of one required initiative for each field and at most two optional ones; how many there are is a requirement of its own.',
    },
  },
  {
    rule: 'measure/total-differs',
    path: 'measures.governanceBonus.max',
    reason: {
      ja: '任意の取組は2件までで、加点は各2点であるため4点となる。件数は別の要件で求める。',
      en: 'There are at most two optional initiatives with 2 points each; how many there are is a requirement of its own.',
    },
  },
  { rule: 'condition/no-effect', path: 'tiers[0].when.of[1].cases.both.of[0]', reason: bothStated },
  {
    rule: 'condition/no-effect',
    path: 'referrals[0].when.cases.finding.of[3].cases.both.of[0]',
    reason: bothStated,
  },
]
