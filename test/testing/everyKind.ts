import { defineScheme, type Scheme } from '../../src/index.ts'

const cite = 'p'

/** A scheme made up for the kit: every kind of threshold, date and limit that the language has. */
export const everyKind: Scheme = defineScheme({
  id: 'every-kind',
  edition: '2026',
  inForce: { from: '2026-04-01', until: '2030-03-31', cite },
  provisions: {
    p: { cite: '第1条', about: 'tier', treatment: 'rule' },
    q: { cite: '第2条', about: 'requirement', treatment: 'rule' },
  },
  facts: {
    points: { kind: 'number', min: '0', max: '100', step: '0.5', cite },
    share: { kind: 'number', above: '0', max: '1', cite },
    visits: { kind: 'count', min: '0', max: '9', cite },
    title: { kind: 'text', maxCharacters: 5, cite },
    filedAt: { kind: 'dateTime', cite },
    filedOn: { kind: 'date', cite },
    foundedOn: { kind: 'date', cite },
    closesOn: { kind: 'date', cite },
    a: { kind: 'flag', cite },
    b: { kind: 'flag', cite },
    c: { kind: 'flag', cite },
    mayorAgrees: { kind: 'flag', cite, finding: { by: 'mayor' } },
    offices: {
      kind: 'list',
      maxRecords: 3,
      cite,
      fields: {
        staff: { kind: 'count', min: '0' },
        opened: { kind: 'date' },
        main: { kind: 'flag', presumed: false },
        desks: { kind: 'count', min: '0', max: '200' },
        rooms: { kind: 'number', min: '0', max: { field: 'desks' } },
      },
      limits: [{ where: { main: true }, field: 'staff', max: '50', cite: 'q' }],
    },
    items: {
      kind: 'group',
      cite,
      fields: { met: { kind: 'flag' }, weight: { kind: 'number', min: '0' } },
      rows: { x: {}, y: {}, z: {} },
    },
  },
  measures: {
    points: { value: { kind: 'fact', fact: 'points' }, cite },
    visits: { value: { kind: 'fact', fact: 'visits' }, cite },
    share: { value: { kind: 'fact', fact: 'share' }, shown: 'percent', cite },
    perVisit: {
      value: {
        kind: 'ratio',
        of: { kind: 'fact', fact: 'points' },
        to: {
          kind: 'add',
          of: [
            { kind: 'literal', value: '1' },
            { kind: 'fact', fact: 'visits' },
          ],
        },
      },
      cite,
    },
    itemsMet: {
      value: { kind: 'count', in: 'items', where: { kind: 'field', field: 'met', is: true } },
      cite,
    },
    total: {
      value: {
        kind: 'add',
        of: [
          { kind: 'measure', measure: 'points' },
          {
            kind: 'cap',
            at: '4',
            of: { kind: 'times', by: '2', of: { kind: 'measure', measure: 'itemsMet' } },
          },
        ],
      },
      cite,
    },
  },
  readings: {
    margin: { alternatives: ['wide', 'none'], default: 'wide' },
    chain: { alternatives: ['previous', 'original'], default: 'previous' },
  },
  parameters: { near: { min: '0', max: '10', cite } },
  requirements: [
    {
      id: 'two-of-three',
      stage: 'eligibility',
      cite: 'q',
      when: {
        kind: 'atLeast',
        n: 2,
        of: [
          { kind: 'fact', fact: 'a', is: true },
          { kind: 'fact', fact: 'b', is: true },
          { kind: 'fact', fact: 'c', is: true },
        ],
      },
    },
    {
      id: 'one-of-two',
      stage: 'eligibility',
      at: ['renewal'],
      cite: 'q',
      when: {
        kind: 'exactly',
        n: 1,
        of: [
          { kind: 'fact', fact: 'a', is: true },
          { kind: 'fact', fact: 'b', is: true },
        ],
      },
    },
    {
      id: 'filed-in-time',
      stage: 'reception',
      cite: 'q',
      when: {
        kind: 'all',
        of: [
          { kind: 'between', fact: 'filedAt', from: '2026-06-01T09:00', until: '2026-06-30T17:00' },
          { kind: 'notAfter', date: { fact: 'filedOn' }, other: { fact: 'closesOn' } },
          { kind: 'notAfter', date: { day: '2026-06-15' }, other: { fact: 'closesOn' } },
          {
            kind: 'within',
            date: { moment: true },
            from: { fact: 'filedOn' },
            length: { days: 20 },
            counting: 'firstDayNotCounted',
            direction: 'forward',
          },
          {
            kind: 'within',
            date: { fact: 'foundedOn' },
            from: { day: '2026-06-30' },
            length: { months: 18 },
            counting: 'firstDayCounted',
            direction: 'backward',
          },
          {
            kind: 'within',
            date: { day: '2026-06-30' },
            from: { fact: 'foundedOn' },
            length: { months: 1 },
            counting: 'firstDayNotCounted',
            direction: 'forward',
          },
        ],
      },
    },
    {
      id: 'offices-staffed',
      stage: 'reception',
      cite: 'q',
      when: {
        kind: 'each',
        in: 'offices',
        where: { kind: 'amount', field: 'rooms', is: 'moreThan', value: '1.5' },
        satisfies: { kind: 'amount', field: 'staff', is: 'atLeast', value: '2' },
      },
    },
    {
      id: 'heavy-item',
      stage: 'reception',
      cite: 'q',
      when: {
        kind: 'not',
        of: {
          kind: 'some',
          in: 'items',
          satisfies: { kind: 'not', of: { kind: 'amount', field: 'weight', is: 'lessThan', value: '7/2' } },
        },
      },
    },
    {
      id: 'office-of-age',
      stage: 'eligibility',
      cite: 'q',
      when: {
        kind: 'some',
        in: 'offices',
        satisfies: {
          kind: 'within',
          date: { field: 'opened' },
          from: { fact: 'filedOn' },
          length: { years: 1 },
          counting: 'firstDayNotCounted',
          direction: 'backward',
        },
      },
    },
    { id: 'mayor', stage: 'eligibility', cite: 'q', when: { kind: 'fact', fact: 'mayorAgrees', is: true } },
  ],
  exclusions: [
    {
      id: 'many-visits',
      cite: 'q',
      when: { kind: 'compare', measure: 'visits', is: 'moreThan', value: '8' },
    },
  ],
  tiers: [
    { id: 'high', cite, when: { kind: 'compare', measure: 'total', is: 'atLeast', value: '80' } },
    {
      id: 'low',
      cite,
      when: {
        kind: 'all',
        of: [
          { kind: 'compare', measure: 'total', is: 'atLeast', value: '30' },
          { kind: 'compare', measure: 'share', is: 'lessThan', value: '2/3' },
          { kind: 'compare', measure: 'perVisit', is: 'atMost', value: '50' },
          { kind: 'compare', measure: 'points', is: 'equal', value: '30' },
        ],
      },
    },
  ],
  referrals: [
    {
      id: 'near',
      to: 'panel',
      cite,
      when: {
        kind: 'byReading',
        reading: 'margin',
        cases: {
          wide: { kind: 'near', measure: 'total', value: '80', within: { parameter: 'near' } },
          none: { kind: 'near', measure: 'total', value: '80', within: '0' },
        },
      },
    },
  ],
  validity: {
    initial: {
      kind: 'earlier',
      cite,
      of: [
        { kind: 'fixed', until: '2030-03-31', cite },
        {
          kind: 'period',
          length: { years: 2 },
          counting: 'firstDayCounted',
          mark: 'dayAfter',
          firstOnOrAfter: { month: 3, day: 31 },
          cite,
        },
      ],
    },
    renewal: {
      kind: 'period',
      length: { months: 6, days: 10 },
      counting: 'firstDayNotCounted',
      mark: 'lastDay',
      cite,
    },
  },
  lifecycle: {
    reports: [
      {
        id: 'yearly',
        every: { months: 6 },
        counting: 'firstDayNotCounted',
        times: 2,
        from: {
          kind: 'byReading',
          reading: 'chain',
          cases: { previous: 'previous', original: 'certification' },
        },
        within: { length: { weeks: 2 }, counting: 'firstDayNotCounted' },
        cite,
      },
    ],
    revocation: {
      by: 'mayor',
      cite: 'q',
      grounds: [
        {
          id: 'few-visits',
          cite: 'q',
          when: { kind: 'compare', measure: 'visits', is: 'lessThan', value: '1' },
        },
      ],
    },
  },
  transitions: [
    {
      id: 'old',
      decided: { from: '2025-04-01', until: '2026-03-31' },
      standingOn: '2026-04-01',
      when: { kind: 'fact', fact: 'a', is: true },
      cite,
    },
  ],
  places: { limit: 2, cite },
})
