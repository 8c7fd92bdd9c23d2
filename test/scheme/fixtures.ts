import type { Scheme } from '../../src/scheme/schemeDefinition.ts'

/** A made-up scheme that uses every construct of the definition language at least once. */
export const sampleScheme: Scheme = {
  id: 'sample-city',
  edition: '2026-04-01',
  inForce: { from: '2026-04-01', until: '2030-03-31', cite: '4' },
  provisions: {
    '1': { cite: '第1条', about: 'eligibility', treatment: 'rule' },
    '2': { cite: '第2条', about: 'scoring', treatment: 'rule' },
    '3': { cite: '第3条第1項', about: 'tier', treatment: 'rule' },
    '3-2': { cite: '第3条第2項', about: 'referral', treatment: 'judgement' },
    '4': { cite: '第4条', about: 'validity', treatment: 'rule' },
    '5': { cite: '第5条', about: 'notice', treatment: 'information' },
  },
  facts: {
    member: { kind: 'flag', presumed: false, cite: '1', asked: ['application', 'decision'] },
    employees: { kind: 'count', min: '0', max: '100000', cite: '1' },
    bonus: { kind: 'number', min: '0', max: '10', step: '0.5', unit: 'points', presumed: '0', cite: '2' },
    foundedOn: { kind: 'date', cite: '1' },
    receivedAt: { kind: 'dateTime', cite: '1', asked: ['application'] },
    size: { kind: 'choice', options: ['small', 'large'], presumed: 'small', cite: '1' },
    plan: { kind: 'text', maxCharacters: 300, cite: '1' },
    panelTier: { kind: 'choice', options: ['gold', 'none'], cite: '3-2', finding: { by: 'panel' } },
    items: {
      kind: 'group',
      cite: '2',
      fields: {
        points: { kind: 'number', min: '0', max: { field: 'max' } },
        max: { kind: 'number', above: '0', max: '100' },
        met: { kind: 'flag' },
        chosen: { kind: 'flag', presumed: false },
        grade: { kind: 'choice', options: ['a', 'b', 'c'] },
      },
      rows: {
        'E-1': { cite: '2', domain: 'environment', tags: ['core'] },
        'S-1': { domain: 'social', tags: ['core', 'elective'] },
        'G-1': { domain: 'governance' },
      },
      limits: [{ where: { grade: 'c', chosen: true }, field: 'met', only: [false], cite: '2' }],
      findings: { grade: { by: 'panel', cite: '3-2' } },
    },
    initiatives: {
      kind: 'list',
      maxRecords: 20,
      cite: ['2', '5'],
      fields: {
        category: { kind: 'choice', options: ['economy', 'society'] },
        base: { kind: 'number', min: '0', max: '25', step: '0.5' },
        shared: { kind: 'flag', presumed: false },
        startedOn: { kind: 'date' },
        title: { kind: 'text', maxCharacters: 50 },
      },
      limits: [
        { where: { category: 'economy' }, field: 'base', max: '20', cite: '2' },
        { where: { category: ['society'], shared: true }, field: 'shared', only: [true], cite: '2' },
      ],
    },
  },
  measures: {
    overallRate: {
      value: { kind: 'rate', in: 'items', points: 'points', max: 'max', take: 'overall' },
      shown: 'percent',
      cite: '2',
    },
    lowestRate: { value: { kind: 'rate', in: 'items', points: 'points', max: 'max', take: 'lowest' } },
    firstRate: { value: { kind: 'rate', in: 'items', points: 'points', max: 'max', take: { row: 'E-1' } } },
    met: {
      value: {
        kind: 'count',
        in: 'items',
        where: {
          kind: 'any',
          of: [
            {
              kind: 'all',
              of: [
                { kind: 'field', field: 'met', is: true },
                { kind: 'tagged', tag: 'core' },
              ],
            },
            { kind: 'not', of: { kind: 'field', field: 'grade', is: ['b', 'c'] } },
          ],
        },
      },
      min: '0',
      max: { kind: 'byReading', reading: 'items-counted', cases: { all: '3', core: '2' } },
    },
    initiativePoints: {
      value: {
        kind: 'cap',
        of: {
          kind: 'sum',
          in: 'initiatives',
          field: 'base',
          where: { kind: 'amount', field: 'base', is: 'moreThan', value: '0.5' },
        },
        at: '60',
      },
      shown: 'plain',
    },
    total: {
      value: {
        kind: 'add',
        of: [
          { kind: 'measure', measure: 'initiativePoints' },
          { kind: 'times', of: { kind: 'measure', measure: 'met' }, by: '2/3' },
          { kind: 'fact', fact: 'bonus' },
        ],
      },
    },
    perHead: {
      value: {
        kind: 'ratio',
        of: { kind: 'measure', measure: 'total' },
        to: {
          kind: 'add',
          of: [
            { kind: 'fact', fact: 'employees' },
            { kind: 'literal', value: '1' },
          ],
        },
      },
    },
    spread: {
      value: {
        kind: 'between',
        low: {
          kind: 'least',
          of: [
            { kind: 'measure', measure: 'total' },
            { kind: 'measure', measure: 'met' },
          ],
        },
        high: {
          kind: 'greatest',
          of: [
            { kind: 'measure', measure: 'total' },
            { kind: 'literal', value: '50%' },
          ],
        },
      },
    },
    chosenMet: {
      value: {
        kind: 'byReading',
        reading: 'items-counted',
        cases: {
          all: { kind: 'count', in: 'items', where: { kind: 'given', field: 'grade' } },
          core: { kind: 'count', in: 'items', where: { kind: 'domain', domain: 'social' } },
        },
      },
    },
  },
  readings: {
    'items-counted': { alternatives: ['all', 'core'], default: 'all', cite: '2' },
    'first-day': { alternatives: ['counted', 'not-counted'], default: 'counted' },
  },
  parameters: { margin: { min: '0', max: '100%', cite: '3-2' } },
  requirements: [
    {
      id: 'member',
      stage: 'eligibility',
      at: ['application', 'decision', 'renewal', 'holding'],
      curable: { kind: 'byReading', reading: 'first-day', cases: { counted: true, 'not-counted': false } },
      when: { kind: 'fact', fact: 'member', is: true },
      cite: '1',
    },
    {
      id: 'received',
      stage: 'reception',
      when: {
        kind: 'any',
        of: [
          { kind: 'between', fact: 'receivedAt', from: '2026-04-01T09:00', until: '2026-06-30T17:00' },
          { kind: 'between', fact: 'foundedOn', until: '2025-12-31' },
          {
            kind: 'within',
            date: { fact: 'foundedOn' },
            from: { moment: true },
            length: { years: 3, months: 1 },
            counting: 'firstDayNotCounted',
            direction: 'backward',
            cite: '1',
          },
          {
            kind: 'within',
            date: { day: '2026-05-01' },
            from: { fact: 'foundedOn' },
            length: { weeks: 2, days: 3 },
            counting: 'firstDayCounted',
            direction: 'forward',
          },
          { kind: 'notAfter', date: { fact: 'foundedOn' }, other: { day: '2020-12-31' }, cite: '1' },
          { kind: 'given', fact: 'plan' },
          {
            kind: 'some',
            in: 'initiatives',
            satisfies: {
              kind: 'firstKnown',
              of: [
                {
                  kind: 'within',
                  date: { field: 'startedOn' },
                  from: { moment: true },
                  length: { years: 1 },
                  counting: 'firstDayNotCounted',
                  direction: 'backward',
                },
                {
                  kind: 'within',
                  date: { fact: 'foundedOn' },
                  from: { day: '2026-04-01' },
                  length: { days: 10 },
                  counting: 'firstDayCounted',
                  direction: 'forward',
                },
                { kind: 'referred' },
              ],
            },
          },
        ],
      },
      cite: ['1', '5'],
    },
  ],
  exclusions: [
    {
      id: 'greenwashing',
      at: ['decision'],
      when: { kind: 'mentions', fact: 'plan', anyOf: ['冗談', 'joke'], cite: '1' },
      cite: '1',
    },
  ],
  tiers: [
    {
      id: 'gold',
      cite: '3',
      when: {
        kind: 'all',
        of: [
          { kind: 'compare', measure: 'overallRate', is: 'atLeast', value: '80%', cite: '3' },
          { kind: 'compare', measure: 'lowestRate', is: 'moreThan', value: '1/2' },
          {
            kind: 'each',
            in: 'items',
            where: { kind: 'field', field: 'chosen', is: true },
            satisfies: {
              kind: 'byReading',
              reading: 'items-counted',
              cases: {
                all: { kind: 'field', field: 'grade', is: 'a' },
                core: { kind: 'field', field: 'met', is: true },
              },
            },
          },
          { kind: 'compare', measure: 'perHead', is: 'lessThan', value: '100' },
          { kind: 'compare', measure: 'spread', is: 'atMost', value: '80' },
        ],
      },
    },
    {
      id: 'silver',
      cite: '3',
      when: {
        kind: 'atLeast',
        n: 2,
        of: [
          { kind: 'compare', measure: 'total', is: 'atLeast', value: '30' },
          { kind: 'compare', measure: 'chosenMet', is: 'equal', value: '2' },
          { kind: 'not', of: { kind: 'fact', fact: 'size', is: ['large'] } },
          {
            kind: 'exactly',
            n: 1,
            of: [
              { kind: 'compare', measure: 'firstRate', is: 'atLeast', value: { parameter: 'margin' } },
              { kind: 'each', in: 'initiatives', satisfies: { kind: 'given', field: 'title' } },
            ],
          },
          {
            kind: 'byReading',
            reading: 'first-day',
            cases: {
              counted: { kind: 'all', of: [] },
              'not-counted': { kind: 'fact', fact: 'member', is: true },
            },
          },
        ],
      },
    },
  ],
  referrals: [
    {
      id: 'near-gold',
      to: 'panel',
      finding: 'panelTier',
      leavesOpen: { lowest: null, highest: 'gold' },
      when: { kind: 'near', measure: 'overallRate', value: '80%', within: { parameter: 'margin' } },
      cite: '3-2',
    },
  ],
  validity: {
    initial: {
      kind: 'earlier',
      of: [
        {
          kind: 'period',
          length: { years: 4 },
          counting: {
            kind: 'byReading',
            reading: 'first-day',
            cases: { counted: 'firstDayCounted', 'not-counted': 'firstDayNotCounted' },
          },
          mark: 'lastDay',
          firstOnOrAfter: { month: 3, day: 31 },
          cite: '4',
        },
        { kind: 'fixed', until: '2031-03-31', cite: '4' },
      ],
      cite: '4',
    },
    renewal: {
      kind: 'byReading',
      reading: 'first-day',
      cases: {
        counted: { kind: 'fixed', until: '2031-03-31', cite: '4' },
        'not-counted': {
          kind: 'period',
          length: { years: 2 },
          counting: 'firstDayNotCounted',
          mark: {
            kind: 'byReading',
            reading: 'first-day',
            cases: { counted: 'lastDay', 'not-counted': 'dayAfter' },
          },
          cite: '4',
        },
      },
    },
  },
  lifecycle: {
    renewal: {
      from: {
        kind: 'byReading',
        reading: 'first-day',
        cases: { counted: 'decision', 'not-counted': 'oldExpiry' },
      },
      lapse: 'notCertified',
      cite: '4',
    },
    reapplication: { takes: 'higherTier', cite: '4' },
    change: { takes: 'anyOtherTier', isDecision: true, cite: '4' },
    suspension: { by: 'mayor', stopsPublication: true, stopsMark: true, clock: 'runs', cite: '4' },
    withdrawal: { ends: 'onFiling', cite: '4' },
    applicationWithdrawal: { cite: '4' },
    revocation: {
      by: 'mayor',
      grounds: [
        { id: 'false-statement', cite: '4' },
        { id: 'no-member', when: { kind: 'fact', fact: 'member', is: false, cite: '1' }, cite: '4' },
      ],
      cite: '4',
    },
    extension: { by: 'mayor', cite: '4' },
    reports: [
      {
        id: 'yearly',
        every: { years: 1 },
        counting: 'firstDayNotCounted',
        times: 3,
        from: {
          kind: 'byReading',
          reading: 'first-day',
          cases: { counted: 'certification', 'not-counted': 'previous' },
        },
        within: { length: { days: 20 }, counting: 'firstDayNotCounted' },
        closedDays: 'shift',
        cite: '4',
      },
    ],
    renewalWindow: { cite: '5' },
  },
  transitions: [
    {
      id: 'older',
      decided: { from: '2024-04-01', until: '2026-03-31' },
      standingOn: '2026-04-01',
      when: { kind: 'fact', fact: 'member', is: true },
      cite: '4',
    },
  ],
  benefits: [
    {
      id: 'loan',
      kind: 'benefit',
      tiers: {
        kind: 'byReading',
        reading: 'items-counted',
        cases: { all: ['gold'], core: [] },
      },
      when: { kind: 'fact', fact: 'size', is: 'small' },
      gives: { amount: '0.1', unit: 'percent' },
      otherwise: { amount: '0', unit: 'percent' },
      cite: '5',
    },
    { id: 'mark', kind: 'mark', tiers: ['gold'], gives: { amount: 'undisclosed', unit: 'yen' }, cite: '5' },
  ],
  notices: [
    {
      id: 'certificate',
      on: ['certified', 'renewed'],
      form: '第4号様式',
      states: ['tier', { measure: 'total' }],
      cite: '5',
    },
  ],
  fees: [{ on: 'application', amount: 'undisclosed', unit: 'yen', cite: '5' }],
  places: { limit: 50, onePerBusiness: { cite: '5' }, cite: '5' },
  information: [{ id: 'purpose', about: 'purpose', data: { cite: 'x', words: ['a', 'b'] }, cite: '5' }],
  predecessor: {
    edition: '2024-04-01',
    facts: {
      member: { fact: 'membership' },
      bonus: { measure: { kind: 'cap', at: '10', of: { kind: 'measure', measure: 'extra' } } },
    },
    note: { ja: '加点は10点を上限として比べる。', en: 'The bonus is compared up to 10 points.' },
  },
  words: {
    title: { ja: '見本市認証制度', en: 'Sample City certification' },
    authority: { ja: '見本市', en: 'Sample City' },
    source: { ja: '見本市認証制度実施要綱', en: 'Guidelines of the Sample City certification' },
    facts: {
      member: { ja: '会員', en: 'Member' },
      items: { ja: '評価項目', en: 'Items' },
    },
    fields: { 'items.points': { ja: '評価点', en: 'Points' } },
    rows: { 'items.E-1': { ja: '環境1', en: 'Environment 1' } },
    options: { 'size.small': { ja: '小規模', en: 'Small' } },
    tiers: { gold: { ja: '金', en: 'Gold' } },
    deciders: { panel: { ja: '審査会', en: 'Panel' } },
    readings: {
      'first-day': {
        question: { ja: '初日を算入するか', en: 'Does the first day count?' },
        why: { ja: '本文に定めがない', en: 'The text does not say' },
        alternatives: { counted: { ja: '算入する', en: 'It does' } },
      },
    },
  },
}

/** Facts under {@link sampleScheme} in which nothing is missing. */
export const sampleFacts = {
  member: true,
  employees: 12,
  bonus: '1.5',
  foundedOn: '2020-01-31',
  receivedAt: '2026-05-01T10:00',
  size: 'small',
  plan: 'よい計画',
  panelTier: 'gold',
  items: {
    'E-1': { points: '2.4', max: '3', met: true, chosen: true, grade: 'a' },
    'S-1': { points: 2.4, max: 3, met: true, grade: 'b' },
    'G-1': { points: '2.4', max: '3', met: false, grade: 'c' },
  },
  initiatives: [
    { category: 'economy', base: '20', shared: false, startedOn: '2025-04-01', title: '一' },
    { category: 'society', base: '12.5', shared: true, startedOn: '2025-04-01', title: '' },
  ],
}

type Json = null | boolean | number | string | Json[] | { [key: string]: Json }

/** A copy of {@link sampleScheme} in which one place holds something else; `undefined` takes the place out. */
export function sampleWith(path: readonly (string | number)[], value: unknown): unknown {
  const copy = structuredClone(sampleScheme) as unknown as Json
  if (path.length === 0) return copy
  let place = copy as { [key: string]: Json }
  for (const step of path.slice(0, -1)) place = place[step] as { [key: string]: Json }
  const last = path[path.length - 1]!
  if (value === undefined) delete place[last]
  else place[last] = value as Json
  return copy
}
