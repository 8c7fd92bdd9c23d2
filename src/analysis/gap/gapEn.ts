import type { GapPhrases } from './gapPhrases.ts'

/** The English of a gap. */
export const gapEn: GapPhrases = {
  headings: {
    needs: 'What is lacking',
    changes: 'What has to change (the least, one way of several)',
    impossible: 'What no change can mend',
    why: 'Why it cannot be said what has to change',
    missing: 'Not known, and taken to come out well',
    referrals: 'For a person to decide',
  },
  stages: { eligibility: 'eligibility', reception: 'reception', criteria: 'criteria' },
  reached: (tier) => `The conditions of ${tier} are met.`,
  reachable: (tier) => `To ${tier}, the following is lacking.`,
  hangsOnMissing: (tier) => `Nothing that is known keeps from ${tier}.`,
  impossible: (tier) => `${tier} cannot be reached.`,
  waiting: (tier, day) =>
    `${tier} cannot be reached before ${day}. From that day on the following changes are enough.`,
  notDecided: (tier) => `It cannot be said what has to change for ${tier}.`,
  bullet: (depth) => `${'  '.repeat(depth)}- `,
  cited: (sentence, article) => `${sentence} (${article})`,
  told: (of, what) => `${of}: ${what}`,
  need: (measure, figure, threshold, short) =>
    `${measure} is ${figure}; to be ${threshold} it lacks ${short}`,
  short(low, high, passing) {
    const more = passing ? 'more than ' : ''
    if (high === null) return low === null ? 'an unknown amount' : `${more || 'at least '}${low}`
    if (low === null) return `up to ${high}`
    return low === high ? `${more}${high}` : `${more}${low} to ${high}`
  },
  between(low, high) {
    if (high === null) return low === null ? 'not known' : `at least ${low}`
    return low === null ? `at most ${high}` : `between ${low} and ${high}`
  },
  comparison: (is, value) =>
    ({
      atLeast: `at least ${value}`,
      moreThan: `more than ${value}`,
      atMost: `at most ${value}`,
      lessThan: `less than ${value}`,
      equal: `exactly ${value}`,
    })[is],
  undisclosed: 'a threshold that is not disclosed',
  points: (row, short, points, max) => `${row}: lacks ${short} (${points} of ${max})`,
  pointsUnknown: (row, short) => `${row}: lacks ${short} (points or maximum not known)`,
  inAll: (short) => `in all: ${short}`,
  headroom: (rows) => `points still to be had: ${rows.map(([row, points]) => `${row} ${points}`).join(', ')}`,
  openRows: (rows) => `open to it: ${rows.join(', ')}`,
  change: (name, from, to, note) => `${name}: ${from} -> ${to}${note}`,
  more: (amount) => `, ${amount} more`,
  less: (amount) => `, ${amount} less`,
  beyond: (bound, isMore) => `, just ${isMore ? 'above' : 'below'} ${bound}`,
  finding: (who) => `, for ${who} to find`,
  record: (list) => `${list}: one more`,
  yes: 'yes',
  no: 'no',
  notFilled: 'empty',
  text: 'filled in',
  metFrom: (day, fact) =>
    fact === undefined ? `met by the passing of time from ${day}` : `met with ${fact} on or after ${day}`,
  notMonotone: (facts) => `these meet some conditions and fail others as they change: ${facts.join(', ')}`,
  left: (count) => `and ${count} more`,
  dayUnknown: 'no day is given, so conditions that hang on it stay open',
  referral: (what, who, known) =>
    known ? `${what}: for ${who} to decide` : `not known whether ${what} (${who})`,
  and: '; ',
  unit: (unit) => ` ${unit}`,
  day: (date) => date,
  typeset: (text) => text,
  asked: (what, stage) => `${what} [${stage}]`,
  questions: 'What to ask next, the most decisive first',
  noQuestion: 'Nothing is left to ask: the outcome is settled.',
  settling: (answers) => `not met if ${answers.map((answer) => `"${answer}"`).join(' or ')}`,
  settlingCount: (settling, answers) => `not met with ${settling} of ${answers} answers tried`,
  settlesNothing: 'settles nothing by itself',
}
