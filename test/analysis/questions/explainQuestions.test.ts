import { describe, expect, test } from 'vitest'
import { explainQuestions, nextQuestions } from '../../../src/analysis/index.ts'
import type { AssessOptions, Condition, Scheme } from '../../../src/index.ts'

const cite = 'p'
const named = (en: string, ja: string) => ({ en, ja })
const isSet = (fact: string, is: boolean | string | readonly string[] = true): Condition => ({
  kind: 'fact',
  fact,
  is,
})
const compare = (measure: string, is: 'atLeast' | 'moreThan' | 'atMost', value: string): Condition => ({
  kind: 'compare',
  measure,
  is,
  value,
})
const all = (...of: readonly Condition[]): Condition => ({ kind: 'all', of })
const eachRow = (field: string): Condition => ({
  kind: 'each',
  in: 'items',
  satisfies: { kind: 'field', field, is: true },
})
const someAct: Condition = { kind: 'some', in: 'acts', satisfies: { kind: 'field', field: 'open', is: true } }
const within = (fact: string, direction: 'forward' | 'backward'): Condition => ({
  kind: 'within',
  date: { fact },
  from: { day: '2026-04-01' },
  length: { days: 10 },
  counting: 'firstDayNotCounted',
  direction,
})

const words: Scheme['words'] = {
  title: named('City', '市'),
  authority: named('mayor', '市長'),
  source: named('text', '要綱'),
  facts: { member: named('member', '会員'), size: named('size', '規模') },
  options: { 'size.large': named('large one', '大規模') },
  rows: { 'items.x': named('energy', '省エネ') },
  fields: { 'items.met': named('met', '達成') },
  deciders: { mayor: named('the mayor', '市長') },
}

function edition(when: Condition, parts: Partial<Scheme> = {}): Scheme {
  return {
    id: 'city',
    edition: '1',
    words,
    provisions: {
      p: { cite: '第1条', about: 'tier', treatment: 'rule' },
      q: { cite: '第2条', about: 'tier', treatment: 'rule' },
    },
    facts: {
      member: { kind: 'flag', cite },
      found: { kind: 'flag', cite: 'q', finding: { by: 'mayor' } },
      size: { kind: 'choice', options: ['small', 'middle', 'large'], cite },
      kind: { kind: 'choice', options: ['a', 'b', 'c', 'd', 'e', 'f'], cite },
      staff: { kind: 'count', min: '1', max: '9', cite },
      points: { kind: 'number', min: '0', max: '50', step: '5', cite },
      share: { kind: 'number', above: '0', max: '1', cite },
      since: { kind: 'date', cite },
      arrived: { kind: 'dateTime', cite },
      plan: { kind: 'text', maxCharacters: 20, cite },
      items: {
        kind: 'group',
        cite,
        fields: {
          met: { kind: 'flag' },
          judged: { kind: 'flag' },
          points: { kind: 'number', min: '0', max: { field: 'max' } },
          max: { kind: 'number', above: '0', max: '10' },
        },
        findings: { judged: { by: 'mayor', cite: 'q' } },
        rows: { x: { cite: 'q' }, y: { tags: ['core'] }, z: {} },
        limits: [{ where: { met: false }, field: 'judged', only: [false], cite }],
      },
      acts: { kind: 'list', cite, maxRecords: 9, fields: { open: { kind: 'flag' }, note: { kind: 'text' } } },
      few: { kind: 'list', cite, maxRecords: 2, fields: { open: { kind: 'flag' } } },
    },
    measures: {
      staff: { value: { kind: 'fact', fact: 'staff' } },
      points: { value: { kind: 'fact', fact: 'points' } },
      share: { value: { kind: 'fact', fact: 'share' }, shown: 'percent' },
      rate: { value: { kind: 'rate', in: 'items', points: 'points', max: 'max', take: 'lowest' } },
    },
    tiers: [{ id: 'gold', cite, when }],
    ...parts,
  }
}

const gated = edition(compare('points', 'atLeast', '30'), {
  requirements: [
    { id: 'filed', stage: 'reception', when: { kind: 'given', fact: 'plan' }, cite },
    { id: 'member', stage: 'eligibility', when: all(isSet('member'), isSet('found')), cite },
  ],
  exclusions: [{ id: 'large', when: isSet('size', 'large'), cite }],
})
const knownRows = (...known: readonly object[]) => ({
  items: Object.fromEntries(known.map((row, at) => ['xyz'[at]!, row])),
})
const sheet = knownRows({ points: '6', max: '10' }, { max: '8' }, { points: '5' })

describe('explainQuestions() asks', () => {
  test.each<[string, Scheme, unknown, AssessOptions, readonly string[], readonly string[]]>([
    [
      'stage by stage, for what settles most',
      gated,
      {},
      {},
      [
        'What to ask next, the most decisive first',
        '1. member [eligibility]: not met if "no" (第1条)',
        '2. found, for the mayor to find [eligibility]: not met if "no" (第2条)',
        '3. plan [reception]: not met with 1 of 2 answers tried (第1条)',
        '4. points [criteria]: not met with 2 of 4 answers tried (第1条)',
        '5. size [eligibility]: not met if "large one" (第1条)',
        '2: [false]',
        '2: [false]',
        '2: [""]',
        '4: ["0","25"]',
        '3: ["large"]',
      ],
      [
        '次に確認する事項（結果を左右する順）',
        '1. 会員［申請要件］：「該当しない」であれば、適合しないことが確定する（第1条）',
        '2. found、市長の認定による［申請要件］：「該当しない」であれば、適合しないことが確定する（第2条）',
        '3. plan［受付要件］：想定される2とおりのうち1とおりで、適合しないことが確定する（第1条）',
        '4. points［認証基準］：想定される4とおりのうち2とおりで、適合しないことが確定する（第1条）',
        '5. 規模［申請要件］：「大規模」であれば、適合しないことが確定する（第1条）',
      ],
    ],
    [
      'no more once a stage is unmet',
      gated,
      { member: false },
      {},
      ['Nothing is left to ask: the outcome is settled.'],
      ['確認を要する事項はない（結果は確定している）'],
    ],
    [
      'for what the stages that are asked for rest on',
      gated,
      {},
      { stages: ['criteria'] },
      [
        'What to ask next, the most decisive first',
        '1. points [criteria]: not met with 2 of 4 answers tried (第1条)',
        '4: ["0","25"]',
      ],
      [
        '次に確認する事項（結果を左右する順）',
        '1. points［認証基準］：想定される4とおりのうち2とおりで、適合しないことが確定する（第1条）',
      ],
    ],
    [
      'nothing where nothing is left',
      gated,
      { points: '30' },
      { stages: ['criteria'] },
      ['Nothing is left to ask: the outcome is settled.'],
      ['確認を要する事項はない（結果は確定している）'],
    ],
    [
      'for one of few options',
      edition(isSet('size', ['small', 'large'])),
      {},
      {},
      [
        'What to ask next, the most decisive first',
        '1. size [criteria]: not met if "middle" (第1条)',
        '3: ["middle"]',
      ],
      [
        '次に確認する事項（結果を左右する順）',
        '1. 規模［認証基準］：「middle」であれば、適合しないことが確定する（第1条）',
      ],
    ],
    [
      'for one of many options, counting those that settle',
      edition(isSet('kind', 'a')),
      {},
      {},
      [
        'What to ask next, the most decisive first',
        '1. kind [criteria]: not met with 5 of 6 answers tried (第1条)',
        '6: ["b","c","d","e","f"]',
      ],
      [
        '次に確認する事項（結果を左右する順）',
        '1. kind［認証基準］：想定される6とおりのうち5とおりで、適合しないことが確定する（第1条）',
      ],
    ],
    [
      'for four options by name',
      edition(isSet('kind', ['a', 'b'])),
      {},
      {},
      [
        'What to ask next, the most decisive first',
        '1. kind [criteria]: not met if "c" or "d" or "e" or "f" (第1条)',
        '6: ["c","d","e","f"]',
      ],
      [
        '次に確認する事項（結果を左右する順）',
        '1. kind［認証基準］：「c」「d」「e」「f」であれば、適合しないことが確定する（第1条）',
      ],
    ],
    [
      'for whole numbers',
      edition(all(compare('staff', 'atLeast', '3'), compare('staff', 'atMost', '7'))),
      {},
      {},
      [
        'What to ask next, the most decisive first',
        '1. staff [criteria]: not met with 3 of 6 answers tried (第1条)',
        '6: ["1","2","9"]',
      ],
      [
        '次に確認する事項（結果を左右する順）',
        '1. staff［認証基準］：想定される6とおりのうち3とおりで、適合しないことが確定する（第1条）',
      ],
    ],
    [
      'for numbers in steps',
      edition(compare('points', 'atLeast', '30')),
      {},
      {},
      [
        'What to ask next, the most decisive first',
        '1. points [criteria]: not met with 2 of 4 answers tried (第1条)',
        '4: ["0","25"]',
      ],
      [
        '次に確認する事項（結果を左右する順）',
        '1. points［認証基準］：想定される4とおりのうち2とおりで、適合しないことが確定する（第1条）',
      ],
    ],
    [
      'for numbers above a bound',
      edition(compare('share', 'moreThan', '50%')),
      {},
      {},
      [
        'What to ask next, the most decisive first',
        '1. share [criteria]: not met with 3 of 4 answers tried (第1条)',
        '4: ["0.01","0.49","0.5"]',
      ],
      [
        '次に確認する事項（結果を左右する順）',
        '1. share［認証基準］：想定される4とおりのうち3とおりで、適合しないことが確定する（第1条）',
      ],
    ],
    [
      'for days on each side of a period',
      edition(within('since', 'forward')),
      {},
      {},
      [
        'What to ask next, the most decisive first',
        '1. since [criteria]: not met with 3 of 6 answers tried (第1条)',
        '6: ["2026-03-31","2026-04-12","2026-04-13"]',
      ],
      [
        '次に確認する事項（結果を左右する順）',
        '1. since［認証基準］：想定される6とおりのうち3とおりで、適合しないことが確定する（第1条）',
      ],
    ],
    [
      'for days on each side of a period back',
      edition(within('since', 'backward')),
      {},
      {},
      [
        'What to ask next, the most decisive first',
        '1. since [criteria]: not met with 3 of 6 answers tried (第1条)',
        '6: ["2026-03-21","2026-04-02","2026-04-03"]',
      ],
      [
        '次に確認する事項（結果を左右する順）',
        '1. since［認証基準］：想定される6とおりのうち3とおりで、適合しないことが確定する（第1条）',
      ],
    ],
    [
      'for days between two',
      edition({ kind: 'between', fact: 'since', from: '2026-04-01', until: '2026-05-01' }),
      {},
      {},
      [
        'What to ask next, the most decisive first',
        '1. since [criteria]: not met with 2 of 6 answers tried (第1条)',
        '6: ["2026-03-31","2026-05-02"]',
      ],
      [
        '次に確認する事項（結果を左右する順）',
        '1. since［認証基準］：想定される6とおりのうち2とおりで、適合しないことが確定する（第1条）',
      ],
    ],
    [
      'for times between two',
      edition({ kind: 'between', fact: 'arrived', from: '2026-04-01T09:00', until: '2026-05-01T17:00:00' }),
      {},
      {},
      [
        'What to ask next, the most decisive first',
        '1. arrived [criteria]: not met with 2 of 4 answers tried (第1条)',
        '4: ["1873-01-01T00:00:00","2200-12-31T23:59:59"]',
      ],
      [
        '次に確認する事項（結果を左右する順）',
        '1. arrived［認証基準］：想定される4とおりのうち2とおりで、適合しないことが確定する（第1条）',
      ],
    ],
    [
      'for a text that is filled in and speaks of something',
      edition(
        all(
          { kind: 'given', fact: 'plan' },
          { kind: 'mentions', fact: 'plan', anyOf: ['water', 'wood'] },
          { kind: 'mentions', fact: 'plan', anyOf: ['wind'] },
        ),
      ),
      {},
      {},
      [
        'What to ask next, the most decisive first',
        '1. plan [criteria]: not met with 2 of 3 answers tried (第1条)',
        '3: ["","…"]',
      ],
      [
        '次に確認する事項（結果を左右する順）',
        '1. plan［認証基準］：想定される3とおりのうち2とおりで、適合しないことが確定する（第1条）',
      ],
    ],
    [
      'for every row, with its article and who finds it',
      edition(all(eachRow('met'), eachRow('judged'))),
      knownRows({ met: true }, { judged: true }),
      {},
      [
        'What to ask next, the most decisive first',
        '1. items energy judged, for the mayor to find [criteria]: not met if "no" (第2条)',
        '2. items z met [criteria]: not met if "no" (第1条)',
        '3. items z judged, for the mayor to find [criteria]: not met if "no" (第1条)',
        '4. items y met [criteria]: settles nothing by itself (第1条)',
        '2: [false]',
        '2: [false]',
        '2: [false]',
        '1: []',
      ],
      [
        '次に確認する事項（結果を左右する順）',
        '1. items 省エネ judged、市長の認定による［認証基準］：「該当しない」であれば、適合しないことが確定する（第2条）',
        '2. items z 達成［認証基準］：「該当しない」であれば、適合しないことが確定する（第1条）',
        '3. items z judged、市長の認定による［認証基準］：「該当しない」であれば、適合しないことが確定する（第1条）',
        '4. items y 達成［認証基準］：この事項だけでは確定しない（第1条）',
      ],
    ],
    [
      'for what a rate needs of each row',
      edition(compare('rate', 'atLeast', '50%')),
      sheet,
      {},
      [
        'What to ask next, the most decisive first',
        '1. items y points [criteria]: not met with 2 of 4 answers tried (第1条)',
        '4: ["0","3.99"]',
      ],
      [
        '次に確認する事項（結果を左右する順）',
        '1. items y points［認証基準］：想定される4とおりのうち2とおりで、適合しないことが確定する（第1条）',
      ],
    ],
    [
      'for records of a list',
      edition(someAct),
      {},
      {},
      [
        'What to ask next, the most decisive first',
        '1. acts [criteria]: not met with 1 of 6 answers tried (第1条)',
        '6: [[]]',
      ],
      [
        '次に確認する事項（結果を左右する順）',
        '1. acts［認証基準］：想定される6とおりのうち1とおりで、適合しないことが確定する（第1条）',
      ],
    ],
    [
      'for records of a list that takes few',
      edition({ ...someAct, in: 'few' }),
      {},
      {},
      [
        'What to ask next, the most decisive first',
        '1. few [criteria]: not met with 1 of 3 answers tried (第1条)',
        '3: [[]]',
      ],
      [
        '次に確認する事項（結果を左右する順）',
        '1. few［認証基準］：想定される3とおりのうち1とおりで、適合しないことが確定する（第1条）',
      ],
    ],
    [
      'for what stands in records',
      edition(someAct),
      { acts: [{}, { open: false }, { note: 'x' }] },
      {},
      [
        'What to ask next, the most decisive first',
        '1. acts no. 1 open [criteria]: settles nothing by itself (第1条)',
        '2. acts no. 3 open [criteria]: settles nothing by itself (第1条)',
        '2: []',
        '2: []',
      ],
      [
        '次に確認する事項（結果を左右する順）',
        '1. acts 1件目 open［認証基準］：この事項だけでは確定しない（第1条）',
        '2. acts 3件目 open［認証基準］：この事項だけでは確定しない（第1条）',
      ],
    ],
    [
      'for what settles nothing by itself',
      edition({ kind: 'any', of: [isSet('member'), isSet('found')] }),
      {},
      {},
      [
        'What to ask next, the most decisive first',
        '1. member [criteria]: settles nothing by itself (第1条)',
        '2. found, for the mayor to find [criteria]: settles nothing by itself (第2条)',
        '2: []',
        '2: []',
      ],
      [
        '次に確認する事項（結果を左右する順）',
        '1. 会員［認証基準］：この事項だけでは確定しない（第1条）',
        '2. found、市長の認定による［認証基準］：この事項だけでは確定しない（第2条）',
      ],
    ],
  ])('%s', (_, scheme, data, options, en, ja) => {
    const questions = nextQuestions(scheme, data, options)
    if (!questions.ok) throw new Error(questions.issues[0].message)
    const found = questions.value.map(
      ({ decides }) => `${decides.answers}: ${JSON.stringify(decides.settling)}`,
    )
    const text = (locale: 'en' | 'ja') => explainQuestions(scheme, questions.value, { locale }).split('\n')
    expect({ en: [...text('en'), ...found], ja: text('ja') }).toEqual({ en, ja })
  })
})
