import type { ValidityStep } from '../lifecycle/validity.ts'
import { enFigure, enStatement, listed } from './enLeaf.ts'
import { capital, enLine, enOpening, range, stageNames } from './enLine.ts'
import type { CitedStatement, MissingWords, Phrasebook } from './phrasebook.ts'

/** The English of explanations. */
export const en: Phrasebook = {
  headings: {
    ...stageNames,
    reasons: 'Reasons',
    earned: (tier) => `Why ${tier}`,
    refused: (tier) => `Why not ${tier}`,
    open: (tier) => `Why ${tier} is open`,
    gates: (n) => `Requirements not known to be met (${n})`,
    missing: (n) => `Not known, and able to change the result (${n})`,
    referrals: 'For a person to decide',
    validity: (granted) => (granted ? 'Validity' : 'Validity, if certified'),
    measures: 'Figures',
    readings: 'Readings followed',
  },
  mark: { met: '[met]', unmet: '[not met]', undetermined: '[open]', referred: '[referred]' },
  number: (n) => `${n}. `,
  title: (title, scheme) => `${title} (${scheme})`,
  opening: (gist) => enOpening(gist).join(' '),
  line: enLine,
  besides: ({ tier, stages }) => [
    ...(tier?.kind === 'earned' ? [`By the criteria alone the tier is ${tier.tier}.`] : []),
    ...(stages.undetermined.length > 0
      ? [
          `Not all is known of: ${listed(stages.undetermined.map((stage) => stageNames[stage].toLowerCase()))}.`,
        ]
      : []),
  ],
  statement: enStatement,
  figure: (name, figure, unit) => ({ found: `the ${name} is ${enFigure(figure, unit && ` ${unit}`)}` }),
  told: ({ found }) => found,
  sentences,
  gate: ({ kind, label, verdict, article, statements, curable }) => {
    const what = kind === 'exclusion' ? `Ground for exclusion "${label}"` : `Requirement "${label}"`
    if (verdict === 'unmet') {
      const mend = curable ? ' The applicant may mend this.' : ''
      return `${what} ${kind === 'exclusion' ? 'applies' : 'is not met'}. ${sentences(statements)}${mend}`
    }
    const asked = kind === 'exclusion' ? `${what} does not apply` : what
    return `${asked}${verdict === 'referred' ? ': not judged' : ''} (${article})`
  },
  referral: ({ what, who, applies, article, statements, range: choices }) => {
    if (!applies) return `Not known whether ${what}; if so, it is for ${who} to decide (${article}).`
    const facts = statements.length > 0 ? ` ${sentences(statements)}` : ''
    const between = choices ? `the tier, ${range(choices.lowest, choices.highest)}` : ''
    return `${capital(what)} (${article}).${facts} It is for ${who} to decide${between && ` ${between}`}.`
  },
  tierFound: (who, article) => `The tier is the one that ${who} found (${article}).`,
  missing: missingFact,
  period: ({ from, until }) => `From ${from} to ${until}, both days included.`,
  step: ({ rule, date, citation }) => `${steps[rule]}: ${date} (${citation.text}).`,
  reading: (question, answer) => `${question} ${capital(answer)}`,
  cited: (text, article) => `${text} (${article})`,
  tierTried: (tier) => `Conditions of ${tier}`,
  exclusion: (what, passed) => `${exclusions[passed]}: ${what}`,
  all: 'All of the following',
  any: 'At least one of the following',
  not: 'Not the following',
  atLeast: (n) => `At least ${n} of the following`,
  exactly: (n) => `Exactly ${n} of the following`,
  measure: (name, figure, unit) => `${name}: ${enFigure(figure, unit && ` ${unit}`)}`,
}

const exclusions = {
  met: 'no ground for exclusion',
  unmet: 'excluded',
  undetermined: 'not known whether excluded',
  referred: 'for a person to find whether excluded',
}

const steps: { readonly [R in ValidityStep['rule']]: string } = {
  'period/first-day': 'First day of the period',
  'period/last-day': 'Last day of the period',
  'period/day-after': 'Day after the period',
  'first-on-or-after': 'First such day of a year on or after it',
  'fixed-day': 'Last day for all',
  earlier: 'The earlier of these',
}

function sentences(statements: readonly CitedStatement[]): string {
  return statements
    .map(({ found, article }, at) => {
      const isLast = statements[at + 1]?.article !== article
      return `${capital(found)}${isLast ? ` (${article})` : ''}.`
    })
    .join(' ')
}

function missingFact({ fact, rows, field, by }: MissingWords): string {
  const of = rows.length === 0 ? fact : `${fact}: ${rows.join(', ')}`
  const saysSo = field === undefined || fact.toLowerCase().includes(field.toLowerCase())
  const what = saysSo ? of : `${of} (${field})`
  return by === undefined || fact.includes(by) ? what : `${what} (for ${by} to find)`
}
