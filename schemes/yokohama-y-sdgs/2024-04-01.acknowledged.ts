import type { Acknowledgement } from '../../src/scheme/schemeDefinition.ts'

/** What lint finds in this edition and what is as the text has it. */
export const acknowledged: readonly Acknowledgement[] = [
  {
    rule: 'tier/gap',
    path: 'tiers[2]',
    reason: {
      ja: '第9条第2項は「59点以下」と「60点以上」とし、その間に区分を定めていない。市長の判断に付す（解釈yoko-band-gap）。',
      en: 'Art. 9(2) says "59 points or less" and "60 points or more" and has no band between them; the case is referred to the mayor (reading yoko-band-gap).',
    },
  },
  {
    rule: 'tier/gap',
    path: 'tiers[1]',
    reason: {
      ja: '第9条第2項は「79点以下」と「80点以上」とし、その間に区分を定めていない。市長の判断に付す（解釈yoko-band-gap）。',
      en: 'Art. 9(2) says "79 points or less" and "80 points or more" and has no band between them; the case is referred to the mayor (reading yoko-band-gap).',
    },
  },
  {
    rule: 'measure/total-differs',
    path: 'measures.residentShare.max',
    reason: {
      ja: '割合は1を超えない。二つの人数は別々に申告され、一方が他方を超えないことまでは宣言できない。',
      en: 'A share is at most 1. The two numbers of persons are stated apart, and that the one is not above the other cannot be declared.',
    },
  },
]
