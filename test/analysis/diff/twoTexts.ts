import type { DiffBlock } from '../../../src/analysis/index.ts'
import type { Scheme } from '../../../src/index.ts'
import type { Condition } from '../../../src/scheme/conditionDefinition.ts'

const named = (en: string, ja: string) => ({ en, ja })
const cite = 'p'
const member: Condition = { kind: 'fact', fact: 'member', is: true }
const since: Condition = { kind: 'given', fact: 'since' }
const always: Condition = { kind: 'all', of: [] }
const never: Condition = { kind: 'any', of: [] }
const points = (value: string, measure = 'points'): Condition => ({
  kind: 'compare',
  measure,
  is: 'atLeast',
  value,
})
const provisions: Scheme['provisions'] = {
  p: { cite: '第1条', about: 'tier', treatment: 'rule' },
  q: { cite: '第2条', about: 'tier', treatment: 'rule' },
}
const words: Scheme['words'] = {
  title: named('City', '市の制度'),
  authority: named('mayor', '市長'),
  source: named('guidelines', '要綱'),
  facts: { member: named('member', '会員') },
  fields: { 'items.form': named('on which form', '様式') },
  rows: { 'items.c': named('water', '節水') },
  tiers: { gold: named('Gold', '金') },
  measures: { share: named('share (of 40)', '割合（40点満点）') },
  requirements: { twice: named('seat', '所在地'), again: named('seat', '所在地') },
  readings: {
    r: {
      question: named('Which?', 'どちらか'),
      why: named('Open.', '定めがない。'),
      alternatives: { one: named('the first', '前者'), other: named('the second', '後者') },
    },
  },
  deciders: { mayor: named('the mayor', '市長'), panel: named('the panel', '審査会') },
}

/** An older text in which nearly everything is otherwise than in the newer one. */
export const olderText: Scheme = {
  id: 'city',
  edition: '1',
  words,
  inForce: { from: '2024-04-01', until: '2026-03-31', cite },
  provisions,
  facts: {
    member: { kind: 'flag', cite },
    since: { kind: 'date', cite, asked: ['application'] },
    points: { kind: 'number', min: '0', max: '100', cite },
    share: { kind: 'count', cite },
    size: { kind: 'choice', options: ['small', 'large'], cite, finding: { by: 'mayor' } },
    gone: { kind: 'flag', cite },
    items: {
      kind: 'group',
      cite,
      fields: { met: { kind: 'flag' }, sent: { kind: 'flag' } },
      rows: { a: {}, b: {} },
    },
  },
  measures: {
    points: { value: { kind: 'fact', fact: 'points' }, cite },
    share: { value: { kind: 'fact', fact: 'share' }, max: '40', cite },
    sum: {
      value: {
        kind: 'add',
        of: [
          { kind: 'fact', fact: 'points' },
          { kind: 'fact', fact: 'share' },
        ],
      },
      cite,
    },
    lost: { value: { kind: 'literal', value: '1' }, cite },
  },
  readings: {
    r: { alternatives: ['one', 'other'], default: 'one' },
    before: { alternatives: ['x', 'y'], default: 'x' },
  },
  parameters: { floor: { min: '0', max: '9', cite }, old: { cite } },
  requirements: [
    { id: 'kept', stage: 'eligibility', at: ['application'], when: member, cite },
    { id: 'twice', stage: 'eligibility', at: ['application'], when: since, cite },
    { id: 'again', stage: 'eligibility', at: ['renewal'], when: { kind: 'not', of: since }, cite },
    { id: 'left', stage: 'eligibility', when: { kind: 'fact', fact: 'gone', is: true }, cite },
    {
      id: 'mend',
      stage: 'reception',
      when: { kind: 'fact', fact: 'size', is: 'small' },
      curable: true,
      cite,
    },
  ],
  exclusions: [
    { id: 'bad', when: { kind: 'fact', fact: 'member', is: false }, cite },
    { id: 'idle', when: never, cite },
  ],
  tiers: [
    { id: 'gold', cite, when: { kind: 'all', of: [points('80'), points('30', 'share'), member] } },
    { id: 'bronze', cite: 'q', when: points('50') },
  ],
  referrals: [
    { id: 'near', to: 'mayor', cite, when: member, leavesOpen: { lowest: null, highest: 'gold' } },
    {
      id: 'unlike',
      to: 'mayor',
      cite,
      when: points('1', 'sum'),
      finding: 'size',
      leavesOpen: { lowest: 'bronze', highest: 'gold' },
    },
    { id: 'past', to: 'mayor', cite, when: since },
  ],
  validity: {
    initial: { kind: 'period', length: { years: 2 }, counting: 'firstDayNotCounted', mark: 'lastDay', cite },
  },
  lifecycle: {
    renewal: { from: 'decision', lapse: 'notCertified', cite },
    withdrawal: { ends: 'onFiling', cite },
    suspension: { by: 'mayor', stopsPublication: true, stopsMark: true, clock: 'runs', cite },
    reports: [
      {
        id: 'yearly',
        every: { years: 1 },
        counting: 'firstDayCounted',
        times: 2,
        from: 'certification',
        cite,
      },
    ],
    revocation: {
      by: 'mayor',
      grounds: [
        { id: 'false', cite },
        { id: 'late', when: member, cite },
      ],
      cite,
    },
  },
  transitions: [{ id: 'first', decided: { until: '2024-03-31' }, cite }],
  benefits: [
    { id: 'loan', kind: 'benefit', tiers: ['gold'], gives: { amount: '1/2', unit: 'rate' }, cite },
    { id: 'sign', kind: 'mark', cite },
    { id: 'none', kind: 'publication', tiers: [], cite },
    { id: 'paper', kind: 'certificate', otherwise: { amount: '100', unit: 'yen' }, cite },
  ],
  notices: [
    { id: 'letter', on: ['certified'], form: '第1号様式', states: ['tier', 'validity', 'mark'], cite },
    { id: 'reply', on: ['refused'], cite },
  ],
  fees: [{ on: 'application', amount: '10000', unit: 'yen', cite }],
  places: { limit: 10, onePerBusiness: { cite }, cite },
}

export const newerText: Scheme = {
  id: 'city',
  edition: '2',
  words: { ...words, tiers: { gold: named('Golden', '黄金') } },
  inForce: { from: '2026-04-01', cite },
  provisions,
  facts: {
    member: { kind: 'flag', cite },
    since: { kind: 'date', cite, asked: ['application', 'renewal'] },
    points: { kind: 'number', min: '0', max: '120', cite },
    share: { kind: 'count', cite },
    size: { kind: 'choice', options: ['small', 'large'], cite, finding: { by: 'panel' } },
    fresh: { kind: 'text', cite },
    more: { kind: 'text', cite },
    items: {
      kind: 'group',
      cite,
      fields: { met: { kind: 'flag' }, form: { kind: 'text' } },
      rows: { a: {}, c: {} },
    },
  },
  measures: {
    points: { value: { kind: 'fact', fact: 'points' }, cite },
    share: { value: { kind: 'fact', fact: 'share' }, max: '40', cite },
    sum: {
      value: {
        kind: 'add',
        of: [
          { kind: 'fact', fact: 'points' },
          { kind: 'fact', fact: 'share' },
        ],
      },
      max: '160',
      cite,
    },
    found: { value: { kind: 'literal', value: '2' }, cite },
  },
  readings: {
    r: { alternatives: ['one', 'other'], default: 'other' },
    after: { alternatives: ['x', 'y'], default: 'x' },
  },
  parameters: { floor: { min: '1', max: '9', cite }, next: { cite } },
  requirements: [
    { id: 'kept', stage: 'eligibility', when: member, cite },
    { id: 'twice', stage: 'eligibility', at: ['application'], when: since, cite },
    { id: 'again', stage: 'eligibility', at: ['renewal', 'holding'], when: { kind: 'not', of: since }, cite },
    { id: 'asked', stage: 'eligibility', when: { kind: 'given', fact: 'fresh' }, cite },
    { id: 'open', stage: 'eligibility', when: always, cite },
    {
      id: 'mend',
      stage: 'reception',
      when: { kind: 'fact', fact: 'size', is: 'large' },
      curable: { kind: 'byReading', reading: 'r', cases: { one: true, other: false } },
      cite,
    },
  ],
  exclusions: [
    {
      id: 'bad',
      when: {
        kind: 'any',
        of: [
          { kind: 'fact', fact: 'member', is: false },
          { kind: 'not', of: since },
        ],
      },
      cite,
    },
    { id: 'worse', when: { kind: 'given', fact: 'more' }, cite: 'q' },
  ],
  tiers: [
    { id: 'gold', cite, when: { kind: 'all', of: [points('70'), points('30', 'share'), since] } },
    { id: 'silver', cite, when: { kind: 'all', of: [points('60'), points('20', 'share')] } },
    { id: 'bronze', cite: 'q', when: points('55') },
  ],
  referrals: [
    { id: 'near', to: 'panel', cite, when: member, leavesOpen: { lowest: 'bronze', highest: null } },
    { id: 'unlike', to: 'mayor', cite, when: points('1', 'sum') },
  ],
  validity: {
    initial: { kind: 'period', length: { years: 3 }, counting: 'firstDayCounted', mark: 'lastDay', cite },
    renewal: { kind: 'fixed', until: '2030-03-31', cite: 'q' },
  },
  lifecycle: {
    renewal: { from: 'oldExpiry', lapse: 'notCertified', cite },
    extension: { by: 'mayor', cite },
    suspension: { by: 'panel', stopsPublication: true, stopsMark: false, clock: 'runs', cite },
    reports: [
      { id: 'yearly', every: { years: 1 }, counting: 'firstDayNotCounted', from: 'certification', cite },
    ],
    revocation: {
      by: 'panel',
      grounds: [
        { id: 'false', cite },
        { id: 'late', when: { kind: 'all', of: [member, since] }, cite },
        { id: 'left', cite: 'q' },
      ],
      cite,
    },
  },
  transitions: [
    { id: 'second', decided: { from: '2024-04-01', until: '2026-03-31' }, when: member, cite },
    { id: 'idle', decided: { until: '2020-03-31' }, when: never, cite },
  ],
  benefits: [
    { id: 'loan', kind: 'benefit', tiers: ['gold', 'silver'], gives: { amount: '1/3', unit: 'rate' }, cite },
    { id: 'sign', kind: 'name', when: member, cite },
    { id: 'kept secret', kind: 'publication', tiers: [], cite },
    {
      id: 'paper',
      kind: 'benefit',
      gives: { amount: '20000', unit: 'yen' },
      tiers: { kind: 'byReading', reading: 'r', cases: { one: ['gold'], other: ['gold', 'bronze'] } },
      cite,
    },
  ],
  notices: [
    {
      id: 'letter',
      on: ['certified', 'renewed'],
      form: '第2号様式',
      states: ['tier', 'reason', 'strengths', 'expectations', { measure: 'points' }],
      cite,
    },
    { id: 'warning', on: ['suspended'], cite },
  ],
  fees: [
    { on: 'application', amount: '20000', unit: 'yen', cite },
    { on: 'renewal', amount: '0', unit: 'yen', cite },
  ],
  places: { limit: 20, cite },
}

/** A briefing line by line, as it is set. */
export function linesOf(blocks: readonly DiffBlock[]): readonly string[] {
  return blocks.flatMap(blockLines)
}

function blockLines(block: DiffBlock): readonly string[] {
  switch (block.kind) {
    case 'title':
      return [`# ${block.text}`]
    case 'heading':
      return [`## ${block.text}`]
    case 'note':
      return [block.text]
    case 'list':
      return block.items.flatMap(({ text, inner = [] }) => [
        `- ${text}`,
        ...inner.map((line) => `  - ${line}`),
      ])
    case 'table':
      return block.rows.map((row) => `| ${row.join(' | ')} |`)
  }
}
