import { describe, expect, test } from 'vitest'
import type { Condition, RowCondition } from '../../src/scheme/conditionDefinition.ts'
import { cityWords, pagesOf } from './describedCity.ts'

const yes: Condition = { kind: 'fact', fact: 'member', is: true }
const no: Condition = { kind: 'fact', fact: 'member', is: false }
const small: Condition = { kind: 'fact', fact: 'size', is: 'small' }
const always: Condition = { kind: 'all', of: [] }
const never: Condition = { kind: 'any', of: [] }
const isMet: RowCondition = { kind: 'field', field: 'met', is: true }
const onPaper: RowCondition = { kind: 'field', field: 'form', is: ['paper', 'online'] }
const byPerson: RowCondition = { kind: 'referred' }
const core: RowCondition = { kind: 'tagged', tag: 'core' }
const social: RowCondition = { kind: 'domain', domain: 'social' }
const forward = {
  length: { years: 2, months: 1 },
  counting: 'firstDayCounted',
  direction: 'forward',
} as const
const backward = {
  length: { weeks: 1, days: 20 },
  counting: 'firstDayNotCounted',
  direction: 'backward',
} as const

const underReading = (one: Condition, other: Condition): Condition => ({
  kind: 'byReading',
  reading: 'r',
  cases: { one, other },
})
const rowReading = (one: RowCondition, other: RowCondition): RowCondition => ({
  kind: 'byReading',
  reading: 'r',
  cases: { one, other },
})
const score = (is: 'atLeast' | 'moreThan' | 'atMost' | 'lessThan' | 'equal'): Condition => ({
  kind: 'compare',
  measure: 'score',
  is,
  value: '80%',
})
const items = (satisfies: RowCondition): Condition => ({ kind: 'each', in: 'items', satisfies })
const acts = (satisfies: RowCondition): Condition => ({ kind: 'some', in: 'acts', satisfies })
const where = (of: RowCondition, satisfies: RowCondition = isMet, table = 'items'): Condition => ({
  kind: 'each',
  in: table,
  where: of,
  satisfies,
})

/** What is said of an exclusion on this condition, without its head. */
function said(when: Condition): { en: readonly string[]; ja: readonly string[] } {
  const { en, ja } = pagesOf({ words: cityWords, exclusions: [{ id: 'e', cite: 'p', when }] }, 'exclusions')
  const inner = (page: string) =>
    page
      .split('\n')
      .slice(3)
      .map((line) => line.slice(2))
  return { en: inner(en), ja: inner(ja) }
}

describe('describeScheme() words a condition', () => {
  test.each<[string, Condition, readonly string[], readonly string[]]>([
    ['that a flag is set', yes, ['- member: yes'], ['- 会員: 該当する']],
    [
      'that a flag is not set, with its article',
      { ...no, cite: 'q' },
      ['- member: no (第1条)'],
      ['- 会員: 該当しない（第1条）'],
    ],
    [
      'on a choice, with the first of its articles',
      { kind: 'fact', fact: 'size', is: ['small', 'large'], cite: ['q', 'p'] },
      ['- size: small business, large (第1条)'],
      ['- 規模: 小規模、large（第1条）'],
    ],
    [
      'of which all must hold',
      { kind: 'all', of: [yes, small] },
      ['- all of', '  - member: yes', '  - size: small business'],
      ['- 次のすべて', '  - 会員: 該当する', '  - 規模: 小規模'],
    ],
    [
      'of which all must hold, of one part',
      { kind: 'all', of: [yes] },
      ['- member: yes'],
      ['- 会員: 該当する'],
    ],
    ['that always holds', always, [], []],
    ['that never holds', never, ['- never'], ['- 当たることはない']],
    [
      'that holds with one of its parts',
      { kind: 'any', of: [{ kind: 'all', of: [yes, small] }, no] },
      ['- one or more of', '  - all of', '    - member: yes', '    - size: small business', '  - member: no'],
      [
        '- 次のいずれか',
        '  - 次のすべて',
        '    - 会員: 該当する',
        '    - 規模: 小規模',
        '  - 会員: 該当しない',
      ],
    ],
    ['that holds with its only part', { kind: 'any', of: [yes] }, ['- member: yes'], ['- 会員: 該当する']],
    [
      'that holds with all parts of its only part',
      { kind: 'any', of: [{ kind: 'all', of: [yes, small] }] },
      ['- all of', '  - member: yes', '  - size: small business'],
      ['- 次のすべて', '  - 会員: 該当する', '  - 規模: 小規模'],
    ],
    [
      'that holds with its only part under each reading',
      { kind: 'any', of: [underReading(yes, no)] },
      [
        '- where the reading "Which?" is "the first"',
        '  - member: yes',
        '- where the reading "Which?" is "other"',
        '  - member: no',
      ],
      [
        '- 解釈「どちらか」が「前者」のとき',
        '  - 会員: 該当する',
        '- 解釈「どちらか」が「other」のとき',
        '  - 会員: 該当しない',
      ],
    ],
    [
      'one part of which always holds and another never',
      { kind: 'any', of: [always, never] },
      ['- one or more of', '  - no condition', '  - never'],
      ['- 次のいずれか', '  - 条件なし', '  - 当たることはない'],
    ],
    [
      'all of which can never hold',
      { kind: 'all', of: [never, yes] },
      ['- all of', '  - never', '  - member: yes'],
      ['- 次のすべて', '  - 当たることはない', '  - 会員: 該当する'],
    ],
    [
      'that must not hold',
      { kind: 'not', of: yes },
      ['- not', '  - member: yes'],
      ['- 次に該当しないこと', '  - 会員: 該当する'],
    ],
    [
      'that must not hold and always does',
      { kind: 'not', of: always },
      ['- not', '  - no condition'],
      ['- 次に該当しないこと', '  - 条件なし'],
    ],
    [
      'on how many hold at least',
      { kind: 'atLeast', n: 2, of: [yes, small, always] },
      ['- at least 2 of', '  - member: yes', '  - size: small business', '  - no condition'],
      ['- 次のうち2以上', '  - 会員: 該当する', '  - 規模: 小規模', '  - 条件なし'],
    ],
    [
      'on how many hold exactly',
      { kind: 'exactly', n: 1, of: [yes, never, always] },
      ['- exactly 1 of', '  - member: yes', '  - never', '  - no condition'],
      ['- 次のうちちょうど1', '  - 会員: 該当する', '  - 当たることはない', '  - 条件なし'],
    ],
    [
      'that differs by reading',
      underReading(yes, always),
      [
        '- where the reading "Which?" is "the first"',
        '  - member: yes',
        '- where the reading "Which?" is "other"',
        '  - no condition',
      ],
      [
        '- 解釈「どちらか」が「前者」のとき',
        '  - 会員: 該当する',
        '- 解釈「どちらか」が「other」のとき',
        '  - 条件なし',
      ],
    ],
    [
      'that differs by reading and never holds under one',
      underReading(never, small),
      [
        '- where the reading "Which?" is "the first"',
        '  - never',
        '- where the reading "Which?" is "other"',
        '  - size: small business',
      ],
      [
        '- 解釈「どちらか」が「前者」のとき',
        '  - 当たることはない',
        '- 解釈「どちらか」が「other」のとき',
        '  - 規模: 小規模',
      ],
    ],
    ['on a number at least', score('atLeast'), ['- score at least 80%'], ['- 得点が80%以上']],
    ['on a number more than', score('moreThan'), ['- score more than 80%'], ['- 得点が80%超']],
    ['on a number at most', score('atMost'), ['- score at most 80%'], ['- 得点が80%以下']],
    ['on a number less than', score('lessThan'), ['- score less than 80%'], ['- 得点が80%未満']],
    ['on a number exactly', score('equal'), ['- score exactly 80%'], ['- 得点がちょうど80%']],
    [
      'on a number that the text does not disclose',
      { kind: 'compare', measure: 'score', is: 'atLeast', value: { parameter: 'margin' }, cite: 'q' },
      ['- score at least [margin] (第1条)'],
      ['- 得点が［許容幅］以上（第1条）'],
    ],
    [
      'on how near a number is',
      { kind: 'near', measure: 'score', value: '60', within: '5' },
      ['- score near 60 (margin 5)'],
      ['- 得点が60の付近（±5）'],
    ],
    [
      'on how near a number is, not disclosed',
      { kind: 'near', measure: 'score', value: '60', within: { parameter: 'margin' }, cite: 'q' },
      ['- score near 60 (margin [margin]) (第1条)'],
      ['- 得点が60の付近（±［許容幅］）（第1条）'],
    ],
    [
      'that a text is filled in',
      { kind: 'given', fact: 'reason' },
      ['- reason is filled in'],
      ['- reasonの記載があること'],
    ],
    [
      'on the words of a text',
      { kind: 'mentions', fact: 'reason', anyOf: ['water', 'forest'] },
      ['- reason has one of the words water, forest'],
      ['- reasonに「water」「forest」のいずれかの語があること'],
    ],
    [
      'on a period from a day',
      { kind: 'within', date: { fact: 'since' }, from: { moment: true }, ...forward },
      ['- founded lies within 2 years 1 month from the day that is assessed (first day counted)'],
      ['- 設立日が、基準日から2年1か月（初日算入）の間にあること'],
    ],
    [
      'on a period back from a day',
      { kind: 'within', date: { day: '2026-04-01' }, from: { fact: 'until' }, ...backward },
      ['- 2026-04-01 lies within 1 week 20 days back from until (first day not counted)'],
      ['- 令和8年4月1日が、untilからさかのぼって1週間20日（初日不算入）の間にあること'],
    ],
    [
      'on the order of two days',
      { kind: 'notAfter', date: { fact: 'since' }, other: { moment: true } },
      ['- founded is not after the day that is assessed'],
      ['- 設立日が基準日以前であること'],
    ],
    [
      'on two days that the text names',
      { kind: 'between', fact: 'arrived', from: '2026-04-01T09:00', until: '2026-05-01T17:15' },
      ['- arrived lies between 2026-04-01 09:00 and 2026-05-01 17:15'],
      ['- arrivedが令和8年4月1日午前9時から令和8年5月1日午後5時15分までの間にあること'],
    ],
    [
      'on a first day alone',
      { kind: 'between', fact: 'since', from: '2026-04-01' },
      ['- founded is not before 2026-04-01'],
      ['- 設立日が令和8年4月1日以後であること'],
    ],
    [
      'on a last day alone',
      { kind: 'between', fact: 'since', until: '2026-04-01' },
      ['- founded is not after 2026-04-01'],
      ['- 設立日が令和8年4月1日以前であること'],
    ],
  ])('%s', (_, when, en, ja) => {
    expect(said(when)).toEqual({ en, ja })
  })
})

describe('describeScheme() words a condition on rows', () => {
  test.each<[string, Condition, readonly string[], readonly string[]]>([
    [
      'that a flag is set',
      items(isMet),
      ['- every row of items (energy; b; c) meets "item met: yes"'],
      ['- 項目（省エネ、b、c）のすべての行が「達成: 該当する」に当たること'],
    ],
    [
      'that a flag is not set',
      items({ kind: 'field', field: 'met', is: false }),
      ['- every row of items (energy; b; c) meets "item met: no"'],
      ['- 項目（省エネ、b、c）のすべての行が「達成: 該当しない」に当たること'],
    ],
    [
      'on a choice, with its article',
      { kind: 'each', in: 'items', satisfies: onPaper, cite: 'q' },
      ['- every row of items (energy; b; c) meets "form: on paper, online" (第1条)'],
      ['- 項目（省エネ、b、c）のすべての行が「form: 紙、online」に当たること（第1条）'],
    ],
    [
      'on some record of a list',
      acts(isMet),
      ['- some entry of acts meets "met: yes"'],
      ['- actsに「met: 該当する」に当たるものがあること'],
    ],
    [
      'on some row of a group, with its article',
      { kind: 'some', in: 'items', satisfies: onPaper, cite: 'q' },
      ['- some entry of items (energy; b; c) meets "form: on paper, online" (第1条)'],
      ['- 項目（省エネ、b、c）に「form: 紙、online」に当たるものがあること（第1条）'],
    ],
    [
      'of a group with more rows than are named',
      { kind: 'each', in: 'steps', satisfies: isMet },
      ['- every row of steps meets "met: yes"'],
      ['- stepsのすべての行が「met: 該当する」に当たること'],
    ],
    [
      'on a number',
      items({ kind: 'amount', field: 'points', is: 'atLeast', value: '3' }),
      ['- every row of items (energy; b; c) meets "points at least 3"'],
      ['- 項目（省エネ、b、c）のすべての行が「pointsが3以上」に当たること'],
    ],
    [
      'that a field is filled in',
      items({ kind: 'given', field: 'note' }),
      ['- every row of items (energy; b; c) meets "note is filled in"'],
      ['- 項目（省エネ、b、c）のすべての行が「noteの記載があること」に当たること'],
    ],
    [
      'on a period back from the day that is assessed',
      acts({ kind: 'within', date: { field: 'day' }, from: { moment: true }, ...backward }),
      [
        '- some entry of acts meets "done on lies within 1 week 20 days back from the day that is assessed (first day not counted)"',
      ],
      [
        '- actsに「実施日が、基準日からさかのぼって1週間20日（初日不算入）の間にあること」に当たるものがあること',
      ],
    ],
    [
      'on a period from a day of the row',
      acts({ kind: 'within', date: { fact: 'since' }, from: { field: 'day' }, ...forward }),
      ['- some entry of acts meets "founded lies within 2 years 1 month from done on (first day counted)"'],
      ['- actsに「設立日が、実施日から2年1か月（初日算入）の間にあること」に当たるものがあること'],
    ],
    [
      'that is for a person',
      items(byPerson),
      ['- every row of items (energy; b; c) meets "a person decides"'],
      ['- 項目（省エネ、b、c）のすべての行が「人が判断する」に当たること'],
    ],
    [
      'on a domain',
      acts(social),
      ['- some entry of acts meets "domain: social"'],
      ['- actsに「分野: 社会」に当たるものがあること'],
    ],
    [
      'on a tag or a value, of some row',
      { kind: 'some', in: 'items', satisfies: { kind: 'any', of: [core, isMet] } },
      ['- some entry of items (energy; b; c) meets "the row is energy or c or item met: yes"'],
      ['- 項目（省エネ、b、c）に「「省エネ」「c」の行、又は達成: 該当する」に当たるものがあること'],
    ],
    [
      'of a group with as many rows as are named',
      { kind: 'each', in: 'eight', satisfies: isMet },
      ['- every row of eight (e1; e2; e3; e4; e5; e6; e7; e8) meets "met: yes"'],
      ['- eight（e1、e2、e3、e4、e5、e6、e7、e8）のすべての行が「met: 該当する」に当たること'],
    ],
    [
      'of values and of rows that pass without being asked',
      where(onPaper, { kind: 'any', of: [{ kind: 'not', of: social }, isMet] }),
      ['- every row of items for which "form: on paper, online and domain: social" meets "item met: yes"'],
      [
        '- 項目のうち「form: 紙、online、かつ分野: 社会」に当たるもののすべての行が「達成: 該当する」に当たること',
      ],
    ],
    [
      'on a tag',
      { kind: 'some', in: 'items', satisfies: core },
      ['- some entry of items (energy; b; c) meets "the row is energy or c"'],
      ['- 項目（省エネ、b、c）に「「省エネ」「c」の行」に当たるものがあること'],
    ],
    [
      'on a tag that five and three rows in a row have',
      { kind: 'some', in: 'steps', satisfies: core },
      ['- some entry of steps meets "the row is s1 to s5 (5) or s7 or s8 or s9"'],
      ['- stepsに「「s1」から「s5」まで（5）「s7」「s8」「s9」の行」に当たるものがあること'],
    ],
    [
      'that must not hold',
      items({ kind: 'not', of: isMet }),
      ['- every row of items (energy; b; c) meets "not (item met: yes)"'],
      ['- 項目（省エネ、b、c）のすべての行が「次に該当しないこと（達成: 該当する）」に当たること'],
    ],
    [
      'that must not hold and always does',
      items({ kind: 'not', of: { kind: 'all', of: [] } }),
      ['- every row of items (energy; b; c) meets "not (no condition)"'],
      ['- 項目（省エネ、b、c）のすべての行が「次に該当しないこと（条件なし）」に当たること'],
    ],
    [
      'of which all must hold',
      items({ kind: 'all', of: [isMet, onPaper] }),
      ['- every row of items (energy; b; c) meets "item met: yes and form: on paper, online"'],
      ['- 項目（省エネ、b、c）のすべての行が「達成: 該当する、かつform: 紙、online」に当たること'],
    ],
    [
      'that always holds',
      items({ kind: 'all', of: [] }),
      ['- every row of items (energy; b; c) meets "no condition"'],
      ['- 項目（省エネ、b、c）のすべての行が「条件なし」に当たること'],
    ],
    [
      'that never holds',
      items({ kind: 'any', of: [] }),
      ['- every row of items (energy; b; c) meets "never"'],
      ['- 項目（省エネ、b、c）のすべての行が「当たることはない」に当たること'],
    ],
    [
      'that holds with one of its parts',
      items({ kind: 'any', of: [isMet, onPaper] }),
      ['- every row of items (energy; b; c) meets "item met: yes or form: on paper, online"'],
      ['- 項目（省エネ、b、c）のすべての行が「達成: 該当する、又はform: 紙、online」に当たること'],
    ],
    [
      'that holds with one of its parts, of which one always holds',
      items({ kind: 'any', of: [isMet, { kind: 'all', of: [] }] }),
      ['- every row of items (only ) meets "item met: yes"'],
      ['- 項目のうちのすべての行が「達成: 該当する」に当たること'],
    ],
    [
      'that holds with its only part under each reading',
      items({ kind: 'any', of: [rowReading(isMet, byPerson)] }),
      [
        '- every row of items (energy; b; c) meets the following',
        '  - where the reading "Which?" is "the first"',
        '    - item met: yes',
        '  - where the reading "Which?" is "other"',
        '    - a person decides',
      ],
      [
        '- 項目（省エネ、b、c）のすべての行が次のことに当たること',
        '  - 解釈「どちらか」が「前者」のとき',
        '    - 達成: 該当する',
        '  - 解釈「どちらか」が「other」のとき',
        '    - 人が判断する',
      ],
    ],
    [
      'with an alternative inside',
      items({ kind: 'all', of: [{ kind: 'any', of: [onPaper, byPerson] }, isMet] }),
      [
        '- every row of items (energy; b; c) meets "(form: on paper, online or a person decides) and item met: yes"',
      ],
      [
        '- 項目（省エネ、b、c）のすべての行が「（form: 紙、online、又は人が判断する）、かつ達成: 該当する」に当たること',
      ],
    ],
    [
      'with an alternative of one part inside',
      items({ kind: 'all', of: [{ kind: 'any', of: [onPaper] }, isMet] }),
      ['- every row of items (energy; b; c) meets "form: on paper, online and item met: yes"'],
      ['- 項目（省エネ、b、c）のすべての行が「form: 紙、online、かつ達成: 該当する」に当たること'],
    ],
    [
      'of which the first that can be told counts',
      items({ kind: 'firstKnown', of: [isMet, onPaper] }),
      [
        '- every row of items (energy; b; c) meets "the first of these that can be told (item met: yes / form: on paper, online)"',
      ],
      [
        '- 項目（省エネ、b、c）のすべての行が「次のうち分かる最初のもの（達成: 該当する / form: 紙、online）」に当たること',
      ],
    ],
    [
      'of four parts in one sentence',
      items({ kind: 'all', of: [isMet, onPaper, isMet, onPaper] }),
      [
        '- every row of items (energy; b; c) meets "item met: yes and form: on paper, online and item met: yes and form: on paper, online"',
      ],
      [
        '- 項目（省エネ、b、c）のすべての行が「達成: 該当する、かつform: 紙、online、かつ達成: 該当する、かつform: 紙、online」に当たること',
      ],
    ],
    [
      'of five parts as a list',
      items({ kind: 'all', of: [isMet, onPaper, isMet, onPaper, byPerson] }),
      [
        '- every row of items (energy; b; c) meets the following',
        '  - item met: yes',
        '  - form: on paper, online',
        '  - item met: yes',
        '  - form: on paper, online',
        '  - a person decides',
      ],
      [
        '- 項目（省エネ、b、c）のすべての行が次のことに当たること',
        '  - 達成: 該当する',
        '  - form: 紙、online',
        '  - 達成: 該当する',
        '  - form: 紙、online',
        '  - 人が判断する',
      ],
    ],
    [
      'of five alternatives as a list',
      items({ kind: 'any', of: [isMet, onPaper, isMet, onPaper, byPerson] }),
      [
        '- every row of items (energy; b; c) meets the following',
        '  - one or more of',
        '    - item met: yes',
        '    - form: on paper, online',
        '    - item met: yes',
        '    - form: on paper, online',
        '    - a person decides',
      ],
      [
        '- 項目（省エネ、b、c）のすべての行が次のことに当たること',
        '  - 次のいずれか',
        '    - 達成: 該当する',
        '    - form: 紙、online',
        '    - 達成: 該当する',
        '    - form: 紙、online',
        '    - 人が判断する',
      ],
    ],
    [
      'of which the first of five that can be told counts as a list',
      items({ kind: 'firstKnown', of: [isMet, onPaper, isMet, onPaper, { kind: 'all', of: [] }] }),
      [
        '- every row of items (energy; b; c) meets the following',
        '  - the first of these that can be told',
        '    - item met: yes',
        '    - form: on paper, online',
        '    - item met: yes',
        '    - form: on paper, online',
        '    - no condition',
      ],
      [
        '- 項目（省エネ、b、c）のすべての行が次のことに当たること',
        '  - 次のうち分かる最初のもの',
        '    - 達成: 該当する',
        '    - form: 紙、online',
        '    - 達成: 該当する',
        '    - form: 紙、online',
        '    - 条件なし',
      ],
    ],
    [
      'that differs by reading and never holds under one',
      items(rowReading(isMet, { kind: 'any', of: [] })),
      [
        '- every row of items (energy; b; c) meets the following',
        '  - where the reading "Which?" is "the first"',
        '    - item met: yes',
        '  - where the reading "Which?" is "other"',
        '    - never',
      ],
      [
        '- 項目（省エネ、b、c）のすべての行が次のことに当たること',
        '  - 解釈「どちらか」が「前者」のとき',
        '    - 達成: 該当する',
        '  - 解釈「どちらか」が「other」のとき',
        '    - 当たることはない',
      ],
    ],
    [
      'that differs by reading and always holds under one',
      items(rowReading({ kind: 'all', of: [] }, isMet)),
      [
        '- every row of items (energy; b; c) meets the following',
        '  - where the reading "Which?" is "the first"',
        '    - no condition',
        '  - where the reading "Which?" is "other"',
        '    - item met: yes',
      ],
      [
        '- 項目（省エネ、b、c）のすべての行が次のことに当たること',
        '  - 解釈「どちらか」が「前者」のとき',
        '    - 条件なし',
        '  - 解釈「どちらか」が「other」のとき',
        '    - 達成: 該当する',
      ],
    ],
    [
      'one part of which differs by reading',
      items({ kind: 'all', of: [onPaper, rowReading(isMet, byPerson)] }),
      [
        '- every row of items (energy; b; c) meets the following',
        '  - form: on paper, online',
        '  - where the reading "Which?" is "the first"',
        '    - item met: yes',
        '  - where the reading "Which?" is "other"',
        '    - a person decides',
      ],
      [
        '- 項目（省エネ、b、c）のすべての行が次のことに当たること',
        '  - form: 紙、online',
        '  - 解釈「どちらか」が「前者」のとき',
        '    - 達成: 該当する',
        '  - 解釈「どちらか」が「other」のとき',
        '    - 人が判断する',
      ],
    ],
    [
      'of the rows with given values',
      where(onPaper),
      ['- every row of items for which "form: on paper, online" meets "item met: yes"'],
      ['- 項目のうち「form: 紙、online」に当たるもののすべての行が「達成: 該当する」に当たること'],
    ],
    [
      'of the rows with given values and tags',
      where({ kind: 'all', of: [onPaper, core] }),
      [
        '- every row of items for which "form: on paper, online and the row is energy or c" meets "item met: yes"',
      ],
      [
        '- 項目のうち「form: 紙、online、かつ「省エネ」「c」の行」に当たるもののすべての行が「達成: 該当する」に当たること',
      ],
    ],
    [
      'of the rows with given values or tags',
      where({ kind: 'any', of: [onPaper, core] }),
      [
        '- every row of items for which "form: on paper, online or the row is energy or c" meets "item met: yes"',
      ],
      [
        '- 項目のうち「form: 紙、online、又は「省エネ」「c」の行」に当たるもののすべての行が「達成: 該当する」に当たること',
      ],
    ],
    [
      'of the records of a domain',
      where(social, isMet, 'acts'),
      ['- every row of acts for which "domain: social" meets "met: yes"'],
      ['- actsのうち「分野: 社会」に当たるもののすべての行が「met: 該当する」に当たること'],
    ],
    [
      'of the rows with a tag alone',
      where(core),
      ['- every row of items (only energy; c) meets "item met: yes"'],
      ['- 項目のうち「省エネ」「c」のすべての行が「達成: 該当する」に当たること'],
    ],
    [
      'of many rows with a tag alone',
      where(core, isMet, 'steps'),
      ['- every row of steps (only s1 to s5 (5); s7; s8; s9) meets "met: yes"'],
      ['- stepsのうち「s1」から「s5」まで（5）「s7」「s8」「s9」のすべての行が「met: 該当する」に当たること'],
    ],
    [
      'of the rows without a tag alone',
      where({ kind: 'not', of: core }, isMet, 'steps'),
      ['- every row of steps (only s6) meets "met: yes"'],
      ['- stepsのうち「s6」のすべての行が「met: 該当する」に当たること'],
    ],
    [
      'of the rows that do not pass without being asked',
      where(core, { kind: 'any', of: [{ kind: 'not', of: social }, isMet] }),
      ['- every row of items (only energy) meets "item met: yes"'],
      ['- 項目のうち「省エネ」のすべての行が「達成: 該当する」に当たること'],
    ],
    [
      'of values and of rows that do not pass without being asked',
      where(onPaper, { kind: 'any', of: [social, isMet, byPerson] }),
      [
        '- every row of items for which "form: on paper, online and not (domain: social)" meets "item met: yes or a person decides"',
      ],
      [
        '- 項目のうち「form: 紙、online、かつ次に該当しないこと（分野: 社会）」に当たるもののすべての行が「達成: 該当する、又は人が判断する」に当たること',
      ],
    ],
    [
      'on tags alone',
      items({ kind: 'any', of: [core, social] }),
      ['- every row of items (energy; b; c) meets "the row is energy or c or domain: social"'],
      ['- 項目（省エネ、b、c）のすべての行が「「省エネ」「c」の行、又は分野: 社会」に当たること'],
    ],
  ])('%s', (_, when, en, ja) => {
    expect(said(when)).toEqual({ en, ja })
  })
})
