import { describe, expect, test } from 'vitest'
import { schemeJsonSchema } from '../../../src/scheme/schemeJsonSchema.ts'

type Spec = { readonly [keyword: string]: unknown }

/** A part of the JSON Schema, written as a type is. */
function spelled(spec: Spec): string {
  if (typeof spec['$ref'] === 'string') return spec['$ref'].replace('#/$defs/', '')
  if ('const' in spec) return shown(spec['const'])
  if (Array.isArray(spec['enum'])) return spec['enum'].map(shown).join(' | ')
  const forms = (spec['anyOf'] ?? spec['oneOf']) as readonly Spec[] | undefined
  if (forms) return forms.map(spelled).join(' | ')
  switch (spec['type']) {
    case 'string':
      return 'pattern' in spec ? String(spec['pattern']) : `text ${range(spec, 'Length')}`
    case 'integer':
      return `${spec['minimum']}..${spec['maximum']}`
    case 'array': {
      const of = spelled(spec['items'] as Spec)
      return `${of.includes(' ') ? `(${of})` : of}[${range(spec, 'Items')}]`
    }
    case 'object':
      return 'properties' in spec ? members(spec) : dictionary(spec)
    default:
      return String(spec['type'])
  }
}

const shown = (value: unknown) => (typeof value === 'string' ? `'${value}'` : String(value))
const range = (spec: Spec, of: string) => `${spec[`min${of}`] ?? 0}..${spec[`max${of}`]}`

function members(spec: Spec): string {
  expect(spec['additionalProperties']).toBe(false)
  const required = (spec['required'] ?? []) as readonly string[]
  const of = Object.entries(spec['properties'] as { readonly [key: string]: Spec })
  return `{ ${of.map(([key, inner]) => `${key}${required.includes(key) ? '' : '?'}: ${spelled(inner)}`).join(', ')} }`
}

function dictionary(spec: Spec): string {
  const [key, of] = [spec['propertyNames'], spec['additionalProperties']] as [Spec, Spec]
  return `{ [${spelled(key)}]: ${spelled(of)} }[${range(spec, 'Properties')}]`
}

const byReading = (of: string) => `{ kind: 'byReading', reading: id, cases: { [id]: ${of} }[1..20] }`
const perhapsByReading = (of: string) => `${of} | ${byReading(of)}`
const union = (...forms: string[]) => forms.join(' | ')

const counting = "'firstDayCounted' | 'firstDayNotCounted'"
const inPeriod = `length: periodLength, counting: ${counting}, direction: 'forward' | 'backward'`
const comparison = "'atLeast' | 'moreThan' | 'atMost' | 'lessThan' | 'equal'"
const expected = 'boolean | id | id[1..500]'
const domain = "'environment' | 'social' | 'governance' | 'local' | 'global'"
const fieldForms = [
  "kind: 'flag', presumed?: boolean",
  "kind: 'count', min?: whole, max?: whole, presumed?: whole",
  "kind: 'number', min?: decimal, above?: decimal, max?: decimal | { field: id }, step?: step, unit?: text 1..300, presumed?: decimal",
  "kind: 'date'",
  "kind: 'dateTime'",
  "kind: 'choice', options: id[1..500], presumed?: id",
  "kind: 'text', maxCharacters?: 1..1000000",
]
const findings = '{ [id]: { by: id, cite: cite } }[0..50]'
const tableForms = [
  `kind: 'group', fields: { [id]: field }[1..50], rows: { [id]: row }[1..500], limits?: recordLimit[0..100], findings?: ${findings}`,
  `kind: 'list', maxRecords: 1..1000, fields: { [id]: field }[1..50], limits?: recordLimit[0..100], findings?: ${findings}`,
]
const note = 'cite: cite, asked?: moments, finding?: { by: id }, sensitive?: boolean'
const list = 'wordList'

/** What the types of `src/scheme/*Definition.ts` say, and the limits of `definitionLimits`. */
const language: readonly (readonly [name: string, form: string])[] = [
  ['id', '^(?!(?:constructor|prototype)$)[A-Za-z0-9][A-Za-z0-9._-]{0,63}$'],
  ['wordKey', '^(?!(?:constructor|prototype)$)[A-Za-z0-9][A-Za-z0-9._-]{0,199}$'],
  ['date', '^\\d{4}-\\d{2}-\\d{2}$'],
  ['whole', '^-?\\d+$'],
  ['decimal', '^-?\\d+(?:\\.\\d+)?$'],
  ['step', '^(?=.*[1-9])\\d+(?:\\.\\d+)?$'],
  ['literal', '^-?\\d+(?:\\.\\d+)?(?:%|/(?=[\\d.]*[1-9])\\d+(?:\\.\\d+)?)?$'],
  ['cite', 'id | id[1..50]'],
  ['moments', "('application' | 'decision' | 'renewal' | 'holding')[1..4]"],
  ['periodLength', '{ years?: 0..328, months?: 0..3936, weeks?: 0..17115, days?: 0..119801 }'],
  [
    'provision',
    `{ cite: text 1..300, place?: 1..${Number.MAX_SAFE_INTEGER}, about: text 1..300, treatment: 'rule' | 'judgement' | 'information' }`,
  ],
  ['field', union(...fieldForms.map((form) => `{ ${form} }`))],
  ['fact', union(...[...fieldForms, ...tableForms].map((form) => `{ ${form}, ${note} }`))],
  ['row', `{ cite?: cite, domain?: ${domain}, tags?: id[0..50] }`],
  [
    'recordLimit',
    '{ where: { [id]: id | boolean | id[1..500] }[1..50], field: id, max?: decimal, only?: (id | boolean)[1..500], cite: cite }',
  ],
  [
    'measure',
    union(
      "{ kind: 'fact', fact: id }",
      "{ kind: 'literal', value: literal }",
      "{ kind: 'measure', measure: id }",
      "{ kind: 'add', of: measure[1..1000] }",
      "{ kind: 'times', of: measure, by: literal }",
      "{ kind: 'cap', of: measure, at: literal }",
      "{ kind: 'least', of: measure[1..1000] }",
      "{ kind: 'greatest', of: measure[1..1000] }",
      "{ kind: 'between', low: measure, high: measure }",
      "{ kind: 'ratio', of: measure, to: measure }",
      "{ kind: 'count', in: id, where: rowCondition }",
      "{ kind: 'sum', in: id, field: id, where?: rowCondition }",
      "{ kind: 'rate', in: id, points: id, max: id, take: 'overall' | 'lowest' | { row: id } }",
      byReading('measure'),
    ),
  ],
  [
    'measureDefinition',
    `{ value: measure, min?: ${perhapsByReading('literal')}, max?: ${perhapsByReading('literal')}, shown?: 'percent' | 'plain', cite?: cite }`,
  ],
  ['bound', 'literal | { parameter: id }'],
  ['dateOf', '{ fact: id } | { moment: true } | { day: date }'],
  ['rowDateOf', '{ fact: id } | { moment: true } | { day: date } | { field: id }'],
  [
    'rowCondition',
    union(
      "{ kind: 'all', of: rowCondition[0..1000] }",
      "{ kind: 'any', of: rowCondition[0..1000] }",
      "{ kind: 'not', of: rowCondition }",
      `{ kind: 'field', field: id, is: ${expected} }`,
      `{ kind: 'amount', field: id, is: ${comparison}, value: literal }`,
      "{ kind: 'given', field: id }",
      `{ kind: 'within', date: rowDateOf, from: rowDateOf, ${inPeriod} }`,
      "{ kind: 'firstKnown', of: rowCondition[1..1000] }",
      "{ kind: 'referred' }",
      "{ kind: 'tagged', tag: id }",
      "{ kind: 'domain', domain: id }",
      byReading('rowCondition'),
    ),
  ],
  [
    'condition',
    union(
      "{ kind: 'all', of: condition[0..1000] }",
      "{ kind: 'any', of: condition[0..1000] }",
      "{ kind: 'not', of: condition }",
      "{ kind: 'atLeast', n: 0..1000, of: condition[0..1000] }",
      "{ kind: 'exactly', n: 0..1000, of: condition[0..1000] }",
      `{ kind: 'fact', fact: id, is: ${expected}, cite?: cite }`,
      `{ kind: 'compare', measure: id, is: ${comparison}, value: bound, cite?: cite }`,
      "{ kind: 'near', measure: id, value: literal, within: bound, cite?: cite }",
      "{ kind: 'each', in: id, where?: rowCondition, satisfies: rowCondition, cite?: cite }",
      "{ kind: 'some', in: id, satisfies: rowCondition, cite?: cite }",
      "{ kind: 'given', fact: id, cite?: cite }",
      "{ kind: 'mentions', fact: id, anyOf: (text 1..300)[1..1000], cite?: cite }",
      `{ kind: 'within', date: dateOf, from: dateOf, ${inPeriod}, cite?: cite }`,
      "{ kind: 'notAfter', date: dateOf, other: dateOf, cite?: cite }",
      "{ kind: 'between', fact: id, from?: text 1..19, until?: text 1..19, cite?: cite }",
      byReading('condition'),
    ),
  ],
  ['reading', '{ alternatives: id[1..20], default: id, cite?: cite }'],
  ['parameter', '{ min?: literal, max?: literal, cite: cite }'],
  [
    'requirement',
    `{ id: id, when: condition, cite: cite, stage: 'eligibility' | 'reception', at?: moments, curable?: ${perhapsByReading('boolean')} }`,
  ],
  ['exclusion', '{ id: id, when: condition, cite: cite, at?: moments }'],
  ['tier', '{ id: id, when: condition, cite: cite }'],
  [
    'referral',
    '{ id: id, when: condition, cite: cite, to: id, finding?: id, leavesOpen?: { lowest: id | null, highest: id | null } }',
  ],
  [
    'validityRule',
    union(
      `{ kind: 'period', length: periodLength, counting: ${perhapsByReading(counting)}, mark: ${perhapsByReading("'lastDay' | 'dayAfter'")}, firstOnOrAfter?: { month: 1..12, day: 1..31 }, cite: cite }`,
      "{ kind: 'fixed', until: date, cite: cite }",
      "{ kind: 'earlier', of: validityRule[1..1000], cite: cite }",
      byReading('validityRule'),
    ),
  ],
  [
    'lifecycle',
    `{ ${[
      `renewal?: { from: ${perhapsByReading("'decision' | 'oldExpiry'")}, lapse: ${perhapsByReading("'notCertified' | 'continues'")}, cite: cite }`,
      `reapplication?: { takes: ${perhapsByReading("'higherTier' | 'anyOtherTier'")}, cite: cite }`,
      `change?: { takes: ${perhapsByReading("'anyOtherTier' | 'lowerTier' | 'sameTier'")}, isDecision: ${perhapsByReading('boolean')}, cite: cite }`,
      'changeReport?: { cite: cite }',
      `suspension?: { by: id, stopsPublication: boolean, stopsMark: ${perhapsByReading('boolean')}, clock: ${perhapsByReading("'runs' | 'stops'")}, cite: cite }`,
      `withdrawal?: { ends: ${perhapsByReading("'onFiling' | 'onRevocation'")}, cite: cite }`,
      'applicationWithdrawal?: { cite: cite }',
      'revocation?: { by: id, grounds: revocationGround[0..200], cite: cite }',
      'extension?: { by: id, cite: cite }',
      'reports?: reportDuty[0..50]',
      'renewalWindow?: { cite: cite }',
    ].join(', ')} }`,
  ],
  ['revocationGround', '{ id: id, when?: condition, cite: cite }'],
  [
    'reportDuty',
    `{ ${[
      'id: id',
      'every: periodLength',
      `counting: ${perhapsByReading(counting)}`,
      'times?: 1..1000',
      `from: 'certification' | ${byReading("'certification' | 'previous'")}`,
      `within?: { length: periodLength, counting: ${counting} }`,
      `closedDays?: ${perhapsByReading("'shift' | 'plain'")}`,
      'cite: cite',
    ].join(', ')} }`,
  ],
  [
    'transition',
    '{ id: id, decided: { from?: date, until?: date }, standingOn?: date, when?: condition, cite: cite }',
  ],
  [
    'benefit',
    `{ ${[
      'id: id',
      "kind: 'benefit' | 'mark' | 'name' | 'publication' | 'certificate'",
      `tiers?: ${perhapsByReading('id[0..50]')}`,
      'when?: condition',
      "gives?: { amount: 'undisclosed' | literal, unit: text 1..300 }",
      'otherwise?: { amount: literal, unit: text 1..300 }',
      'cite: cite',
    ].join(', ')} }`,
  ],
  [
    'occasion',
    "'applied' | 'correctionRequested' | 'suitable' | 'certified' | 'refused' | 'renewed' | 'notRenewed' | 'changeDecided' | 'suspended' | 'revoked' | 'withdrawn' | 'transitioned'",
  ],
  [
    'notice',
    "{ id: id, on: occasion[1..500], form?: text 1..300, states?: ('tier' | 'validity' | 'mark' | 'reason' | 'strengths' | 'expectations' | { measure: id })[1..500], cite: cite }",
  ],
  [
    'fee',
    "{ on: 'application' | 'renewal', amount: 'undisclosed' | literal, unit: text 1..300, cite: cite }",
  ],
  ['places', '{ limit?: 1..1000000, onePerBusiness?: { cite: cite }, cite: cite }'],
  [
    'information',
    '{ id: id, about: text 1..300, data?: { [id]: text 0..10000 | (text 0..10000)[0..1000] }[0..1000], cite: cite }',
  ],
  ['words', '{ ja: text 0..10000, en: text 0..10000 }'],
  ['wordList', '{ [wordKey]: words }[0..20000]'],
  [
    'schemeWords',
    `{ ${[
      'title: words',
      'authority: words',
      'source: words',
      `facts?: ${list}`,
      `fields?: ${list}`,
      `rows?: ${list}`,
      `options?: ${list}`,
      `measures?: ${list}`,
      `units?: ${list}`,
      `requirements?: ${list}`,
      `exclusions?: ${list}`,
      `tiers?: ${list}`,
      `referrals?: ${list}`,
      `deciders?: ${list}`,
      `parameters?: ${list}`,
      `benefits?: ${list}`,
      `notices?: ${list}`,
      `grounds?: ${list}`,
      'readings?: { [id]: { question: words, why: words, alternatives: wordList } }[0..200]',
      `provisions?: ${list}`,
      'notes?: { [wordKey]: { question: words, followed: text 0..10000, why: words } }[0..20000]',
    ].join(', ')} }`,
  ],
]

const scheme = `{ ${[
  'id: id',
  'edition: id',
  'inForce?: { from: date, until?: date, cite?: cite }',
  "holds?: 'everything' | 'period'",
  'provisions: { [id]: provision }[0..1000]',
  'facts: { [id]: fact }[0..500]',
  'measures?: { [id]: measureDefinition }[0..500]',
  'readings?: { [id]: reading }[0..200]',
  'parameters?: { [id]: parameter }[0..200]',
  'requirements?: requirement[0..500]',
  'exclusions?: exclusion[0..500]',
  'tiers: tier[0..50]',
  'referrals?: referral[0..100]',
  'validity?: { initial: validityRule, renewal?: validityRule }',
  'lifecycle?: lifecycle',
  'transitions?: transition[0..50]',
  'benefits?: benefit[0..500]',
  'notices?: notice[0..500]',
  'fees?: fee[0..100]',
  'places?: places',
  'information?: information[0..1000]',
  'acknowledged?: ({ rule: text 1..300, path: text 1..300, reason: words })[0..500]',
  'predecessor?: { edition: id, facts: { [id]: { fact: id } | { measure: measure } }[0..500], note?: words }',
  'words?: schemeWords',
].join(', ')} }`

describe('schemeJsonSchema() says what a definition is made of', () => {
  const schema = schemeJsonSchema()
  const parts = schema['$defs'] as { readonly [name: string]: Spec }

  test('a scheme', () => {
    expect(spelled(schema)).toBe(scheme)
  })

  test.each(language)('%s', (name, form) => {
    expect(spelled(parts[name]!)).toBe(form)
  })

  test('and of nothing else', () => {
    expect(Object.keys(parts).sort()).toEqual(language.map(([name]) => name).sort())
  })

  test.each([
    ['cite', 'The provisions that an element executes, by id. The first is the one that reasons cite.'],
    ['measureDefinition', 'A measure with a name, and the least and most that the text says it can be.'],
    ['measure', 'A number computed from facts.'],
    ['condition', 'What holds, does not hold, or cannot be told yet.'],
    ['rowCondition', 'A condition on one row of a group or one record of a list.'],
    ['fact', 'One declared input of a scheme.'],
    ['validityRule', 'How long a certification lasts.'],
    ['lifecycle', 'A certification after the decision.'],
    ['wordList', 'Words of elements, by id.'],
  ])('and describes %s', (name, description) => {
    expect(parts[name]!['description']).toBe(description)
  })

  test.each([
    ['decimal', { maxLength: 62 }],
    ['whole', { maxLength: 62 }],
    ['step', { maxLength: 62 }],
    ['literal', { maxLength: 125 }],
    ['date', { format: 'date' }],
    ['periodLength', { minProperties: 1 }],
  ])('and bounds %s', (name, more) => {
    expect(parts[name]).toMatchObject(more)
  })
})
