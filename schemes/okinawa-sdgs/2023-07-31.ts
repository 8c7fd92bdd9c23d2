import { defineScheme } from '../../src/scheme/defineScheme.ts'
import { provisions } from './2023-07-31.provisions.ts'
import { words } from './2023-07-31.words.ts'

/** おきなわSDGs認証制度 募集要綱・FAQ（申請の手引き、令和5年7月）. */
export const okinawaSdgs20230731 = defineScheme({
  id: 'okinawa-sdgs',
  edition: '2023-07-31',
  inForce: { from: '2023-07-31' },
  provisions,
  words,
  facts: {
    officeInPrefecture: { kind: 'flag', cite: '1-2-t1-office' },
    activityInPrefecture: { kind: 'flag', cite: '1-2-t1-activity' },
    organisation: {
      kind: 'choice',
      options: ['enterprise', 'association', 'educational', 'research', 'npo', 'other'],
      cite: '1-2-t1-kind',
    },
    platformMember: { kind: 'flag', cite: '1-2-t2-member' },
    items: {
      kind: 'group',
      cite: ['3-f2-24', '4-2-f2-21'],
      fields: {
        met: { kind: 'flag' },
        chosen: { kind: 'flag', presumed: false },
      },
      rows: {
        'OK-S-1': { domain: 'social', tags: ['required'], cite: ['item-OK-S-1', '4-2-f2-row-S'] },
        'OK-S-2': { domain: 'social', tags: ['required'], cite: ['item-OK-S-2', '4-2-f2-row-S'] },
        'OK-S-3': { domain: 'social', tags: ['required'], cite: '4-2-f2-row-S' },
        'OK-S-4': { domain: 'social', tags: ['required'], cite: '4-2-f2-row-S' },
        'OK-S-5': { domain: 'social', tags: ['required'], cite: '4-2-f2-row-S' },
        'OK-S-6': { domain: 'social', tags: ['required'], cite: '4-2-f2-row-S' },
        'OK-S-7': { domain: 'social', tags: ['required'], cite: '4-2-f2-row-S' },
        'OK-S-8': { domain: 'social', tags: ['required'], cite: '4-2-f2-row-S' },
        'OK-E-1': { domain: 'environment', tags: ['required'], cite: '4-2-f2-row-E' },
        'OK-E-2': { domain: 'environment', tags: ['required'], cite: '4-2-f2-row-E' },
        'OK-E-3': { domain: 'environment', tags: ['required'], cite: '4-2-f2-row-E' },
        'OK-E-4': { domain: 'environment', tags: ['required'], cite: '4-2-f2-row-E' },
        'OK-E-5': { domain: 'environment', tags: ['required'], cite: '4-2-f2-row-E' },
        'OK-G-1': { domain: 'governance', tags: ['required'], cite: '4-2-f2-row-G' },
        'OK-G-2': { domain: 'governance', tags: ['required'], cite: '4-2-f2-row-G' },
        'OK-G-3': { domain: 'governance', tags: ['required'], cite: '4-2-f2-row-G' },
        'OK-G-4': { domain: 'governance', tags: ['required'], cite: '4-2-f2-row-G' },
        'OK-G-5': { domain: 'governance', tags: ['required'], cite: '4-2-f2-row-G' },
        'OK-L-1': { domain: 'local', tags: ['elective'], cite: '4-2-f2-row-LG' },
        'OK-L-2': { domain: 'local', tags: ['elective'], cite: '4-2-f2-row-LG' },
        'OK-L-3': { domain: 'local', tags: ['elective'], cite: '4-2-f2-row-LG' },
        'OK-GL-1': { domain: 'global', tags: ['elective'], cite: '4-2-f2-row-LG' },
        'OK-GL-2': { domain: 'global', tags: ['elective'], cite: '4-2-f2-row-LG' },
        'OK-GL-3': { domain: 'global', tags: ['elective'], cite: '4-2-f2-row-LG' },
      },
    },
    initiatives: {
      kind: 'list',
      maxRecords: 5,
      cite: ['4-2-f3-number', '3-f3-optional-2'],
      fields: {
        category: {
          kind: 'choice',
          options: ['economy', 'social', 'environment', 'governance', 'local', 'global'],
        },
        optional: { kind: 'flag', presumed: false },
        base: { kind: 'number', min: '0', max: '25', unit: 'points' },
        stakeholders: { kind: 'flag' },
        beyondRegion: { kind: 'flag' },
        governance: { kind: 'flag' },
      },
      limits: [
        { where: { optional: true }, field: 'base', max: '5', cite: '4-2-f3-opt-base' },
        {
          where: { optional: false },
          field: 'category',
          only: ['economy', 'social', 'environment'],
          cite: '3-f3-three',
        },
        { where: { optional: false }, field: 'governance', only: [false], cite: '4-2-f3-req-nogov' },
        {
          where: { category: ['economy', 'social', 'environment', 'local', 'global'] },
          field: 'governance',
          only: [false],
          cite: '4-2-f3-opt-gov',
        },
      ],
    },
  },
  measures: {
    chosenItems: {
      value: {
        kind: 'count',
        in: 'items',
        where: {
          kind: 'all',
          of: [
            { kind: 'tagged', tag: 'elective' },
            { kind: 'field', field: 'chosen', is: true },
          ],
        },
      },
      cite: '3-f2-choose-3',
    },
    chosenLocalItems: {
      value: {
        kind: 'count',
        in: 'items',
        where: {
          kind: 'all',
          of: [
            { kind: 'domain', domain: 'local' },
            { kind: 'field', field: 'chosen', is: true },
          ],
        },
      },
      cite: '4-2-f2-any-mix',
    },
    chosenGlobalItems: {
      value: {
        kind: 'count',
        in: 'items',
        where: {
          kind: 'all',
          of: [
            { kind: 'domain', domain: 'global' },
            { kind: 'field', field: 'chosen', is: true },
          ],
        },
      },
      cite: '4-2-f2-any-mix',
    },
    requiredItemsMet: {
      value: {
        kind: 'count',
        in: 'items',
        where: {
          kind: 'all',
          of: [
            { kind: 'tagged', tag: 'required' },
            { kind: 'field', field: 'met', is: true },
          ],
        },
      },
      cite: '4-2-f2-21',
    },
    chosenItemsMet: {
      value: {
        kind: 'count',
        in: 'items',
        where: {
          kind: 'all',
          of: [
            { kind: 'tagged', tag: 'elective' },
            { kind: 'field', field: 'chosen', is: true },
            { kind: 'field', field: 'met', is: true },
          ],
        },
      },
      cite: '3-f2-excess',
    },
    itemsMet: {
      value: {
        kind: 'add',
        of: [
          { kind: 'measure', measure: 'requiredItemsMet' },
          {
            // No more than three chosen items are scored, and the text leaves open which three of four or more.
            kind: 'between',
            low: {
              kind: 'greatest',
              of: [
                { kind: 'literal', value: '0' },
                {
                  kind: 'add',
                  of: [
                    { kind: 'measure', measure: 'chosenItemsMet' },
                    {
                      kind: 'times',
                      by: '-1',
                      of: {
                        kind: 'greatest',
                        of: [
                          { kind: 'literal', value: '0' },
                          {
                            kind: 'add',
                            of: [
                              { kind: 'measure', measure: 'chosenItems' },
                              { kind: 'literal', value: '-3' },
                            ],
                          },
                        ],
                      },
                    },
                  ],
                },
              ],
            },
            high: { kind: 'cap', of: { kind: 'measure', measure: 'chosenItemsMet' }, at: '3' },
          },
        ],
      },
      max: '21',
      cite: ['4-2-f2-21', '3-f2-excess'],
    },
    initiatives: {
      value: { kind: 'count', in: 'initiatives', where: { kind: 'all', of: [] } },
      cite: '4-2-f3-number',
    },
    requiredEconomy: {
      value: {
        kind: 'count',
        in: 'initiatives',
        where: {
          kind: 'all',
          of: [
            { kind: 'field', field: 'optional', is: false },
            { kind: 'field', field: 'category', is: 'economy' },
          ],
        },
      },
      cite: '4-2-f3-base-eco',
    },
    requiredSocial: {
      value: {
        kind: 'count',
        in: 'initiatives',
        where: {
          kind: 'all',
          of: [
            { kind: 'field', field: 'optional', is: false },
            { kind: 'field', field: 'category', is: 'social' },
          ],
        },
      },
      cite: '4-2-f3-base-soc',
    },
    requiredEnvironment: {
      value: {
        kind: 'count',
        in: 'initiatives',
        where: {
          kind: 'all',
          of: [
            { kind: 'field', field: 'optional', is: false },
            { kind: 'field', field: 'category', is: 'environment' },
          ],
        },
      },
      cite: '4-2-f3-base-env',
    },
    optionalInitiatives: {
      value: { kind: 'count', in: 'initiatives', where: { kind: 'field', field: 'optional', is: true } },
      cite: '3-f3-optional-2',
    },
    planScore: {
      value: {
        kind: 'add',
        of: [
          { kind: 'sum', in: 'initiatives', field: 'base' },
          {
            kind: 'count',
            in: 'initiatives',
            where: {
              kind: 'all',
              of: [
                { kind: 'field', field: 'optional', is: false },
                { kind: 'field', field: 'stakeholders', is: true },
              ],
            },
          },
          {
            kind: 'count',
            in: 'initiatives',
            where: {
              kind: 'all',
              of: [
                { kind: 'field', field: 'optional', is: false },
                { kind: 'field', field: 'beyondRegion', is: true },
              ],
            },
          },
          {
            kind: 'times',
            by: '0.5',
            of: {
              kind: 'count',
              in: 'initiatives',
              where: {
                kind: 'all',
                of: [
                  { kind: 'field', field: 'optional', is: true },
                  { kind: 'field', field: 'stakeholders', is: true },
                ],
              },
            },
          },
          {
            kind: 'times',
            by: '0.5',
            of: {
              kind: 'count',
              in: 'initiatives',
              where: {
                kind: 'all',
                of: [
                  { kind: 'field', field: 'optional', is: true },
                  { kind: 'field', field: 'beyondRegion', is: true },
                ],
              },
            },
          },
          {
            kind: 'byReading',
            reading: 'oki23-gov-once',
            cases: {
              once: { kind: 'cap', at: '2', of: { kind: 'measure', measure: 'governanceBonus' } },
              each: { kind: 'measure', measure: 'governanceBonus' },
            },
          },
        ],
      },
      max: { kind: 'byReading', reading: 'oki23-gov-once', cases: { once: '95', each: '97' } },
      cite: ['4-2-f3-total', '4-2-f3-base-75', '4-2-f3-req-6', '4-2-f3-opt-10', '4-2-f3-opt-4'],
    },
    governanceBonus: {
      value: {
        kind: 'times',
        by: '2',
        of: {
          kind: 'count',
          in: 'initiatives',
          where: {
            kind: 'byReading',
            reading: 'oki23-gov-trigger',
            cases: {
              'category-and-finding': {
                kind: 'all',
                of: [
                  { kind: 'field', field: 'optional', is: true },
                  { kind: 'field', field: 'category', is: 'governance' },
                  { kind: 'field', field: 'governance', is: true },
                ],
              },
              'category-only': {
                kind: 'all',
                of: [
                  { kind: 'field', field: 'optional', is: true },
                  { kind: 'field', field: 'category', is: 'governance' },
                ],
              },
            },
          },
        },
      },
      max: '4',
      cite: ['4-2-f3-opt-gov', '4-2-b-gov'],
    },
  },
  readings: {
    'oki23-choose-2-or-3': { alternatives: ['three', 'two'], default: 'three', cite: '3-f2-choose-3' },
    'oki23-elective-mix': {
      alternatives: ['any-mix', 'one-category'],
      default: 'any-mix',
      cite: '4-2-f2-any-mix',
    },
    'oki23-gov-once': { alternatives: ['once', 'each'], default: 'once', cite: '4-2-f3-opt-gov' },
    'oki23-gov-trigger': {
      alternatives: ['category-and-finding', 'category-only'],
      default: 'category-and-finding',
      cite: '4-2-f3-opt-gov',
    },
    'oki23-both-forms': { alternatives: ['both', 'form2-alone'], default: 'both', cite: '4-2-f2-17' },
    'oki23-first-day': {
      alternatives: ['not-counted', 'counted'],
      default: 'not-counted',
      cite: '1-2-validity',
    },
  },
  requirements: [
    {
      id: 'applicant',
      stage: 'eligibility',
      cite: 'A2-2-both',
      when: {
        kind: 'all',
        of: [
          { kind: 'fact', fact: 'officeInPrefecture', is: true, cite: '1-2-t1-office' },
          { kind: 'fact', fact: 'activityInPrefecture', is: true, cite: '1-2-t1-activity' },
          {
            kind: 'fact',
            fact: 'organisation',
            is: ['enterprise', 'association', 'educational', 'research', 'npo'],
            cite: '1-2-t1-kind',
          },
          { kind: 'fact', fact: 'platformMember', is: true, cite: '1-2-t2-member' },
        ],
      },
    },
    {
      id: 'electives-chosen',
      stage: 'reception',
      cite: ['3-f2-choose-3', '3-f2-mark'],
      when: {
        kind: 'byReading',
        reading: 'oki23-choose-2-or-3',
        cases: {
          three: { kind: 'compare', measure: 'chosenItems', is: 'equal', value: '3' },
          two: { kind: 'compare', measure: 'chosenItems', is: 'equal', value: '2' },
        },
      },
    },
    {
      id: 'electives-mixed',
      stage: 'reception',
      cite: '4-2-f2-any-mix',
      when: {
        kind: 'byReading',
        reading: 'oki23-elective-mix',
        cases: {
          'any-mix': { kind: 'all', of: [] },
          'one-category': {
            kind: 'any',
            of: [
              { kind: 'compare', measure: 'chosenLocalItems', is: 'equal', value: '0' },
              { kind: 'compare', measure: 'chosenGlobalItems', is: 'equal', value: '0' },
            ],
          },
        },
      },
    },
    {
      id: 'three-fields',
      stage: 'reception',
      cite: '3-f3-three',
      when: {
        kind: 'all',
        of: [
          { kind: 'compare', measure: 'requiredEconomy', is: 'equal', value: '1', cite: '4-2-f3-base-eco' },
          { kind: 'compare', measure: 'requiredSocial', is: 'equal', value: '1', cite: '4-2-f3-base-soc' },
          {
            kind: 'compare',
            measure: 'requiredEnvironment',
            is: 'equal',
            value: '1',
            cite: '4-2-f3-base-env',
          },
        ],
      },
    },
    {
      id: 'optional-initiatives',
      stage: 'reception',
      cite: '3-f3-optional-2',
      when: { kind: 'compare', measure: 'optionalInitiatives', is: 'atMost', value: '2' },
    },
  ],
  tiers: [
    {
      id: 'platinum',
      cite: '4-2-f2-17',
      when: {
        kind: 'all',
        of: [
          { kind: 'compare', measure: 'itemsMet', is: 'atLeast', value: '17', cite: '4-2-f2-17' },
          {
            kind: 'byReading',
            reading: 'oki23-both-forms',
            cases: {
              both: {
                kind: 'all',
                of: [
                  {
                    kind: 'compare',
                    measure: 'initiatives',
                    is: 'atLeast',
                    value: '3',
                    cite: '4-2-f3-number',
                  },
                  { kind: 'compare', measure: 'planScore', is: 'atLeast', value: '60', cite: '4-2-f3-60' },
                ],
              },
              'form2-alone': { kind: 'all', of: [] },
            },
          },
        ],
      },
    },
  ],
  validity: {
    initial: {
      kind: 'period',
      length: { years: 2 },
      counting: {
        kind: 'byReading',
        reading: 'oki23-first-day',
        cases: { 'not-counted': 'firstDayNotCounted', counted: 'firstDayCounted' },
      },
      mark: 'lastDay',
      cite: '1-2-validity',
    },
  },
})
