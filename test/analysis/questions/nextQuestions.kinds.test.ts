import { expect, test } from 'vitest'
import { explainQuestions, nextQuestions, type Question } from '../../../src/analysis/index.ts'
import { assess, type Condition, defineScheme, type Scheme } from '../../../src/index.ts'

const cite = 'p'
const asking = (when: Condition): Scheme =>
  defineScheme({
    id: 'kinds',
    edition: '1',
    provisions: { p: { cite: '第1条', about: 'tier', treatment: 'rule' } },
    facts: {
      plan: { kind: 'text', cite },
      free: { kind: 'number', cite },
      above: { kind: 'number', above: '0', cite },
      at: { kind: 'dateTime', cite },
      on: { kind: 'date', cite },
      size: { kind: 'choice', options: ['small', 'large'], cite },
      offices: { kind: 'list', maxRecords: 3, cite, fields: { open: { kind: 'flag' } } },
    },
    measures: {
      free: { value: { kind: 'fact', fact: 'free' } },
      third: { value: { kind: 'times', of: { kind: 'fact', fact: 'free' }, by: '1/3' } },
      above: { value: { kind: 'fact', fact: 'above' } },
    },
    tiers: [{ id: 'gold', cite, when }],
  })

/** The only question that a condition leaves open, checked against what assess() makes of each settling answer. */
function questionOf(
  when: Condition,
  data: object = {},
): { readonly scheme: Scheme; readonly question: Question } {
  const scheme = asking(when)
  const questions = nextQuestions(scheme, data)
  if (!questions.ok) throw new Error(questions.issues[0].message)
  expect(questions.value).toHaveLength(1)
  const [question] = questions.value as readonly [Question]
  for (const answer of question.decides.settling) {
    const found = assess(scheme, { ...data, [String(question.fact[0])]: answer })
    expect([answer, found.ok && found.value.outcome]).toEqual([answer, 'unmet'])
  }
  return { scheme, question }
}

test.each<[string, Condition, number, readonly unknown[]]>([
  // Nothing at all, and something; with none of the words, and with the first of them.
  ['a text that has to be there', { kind: 'given', fact: 'plan' }, 2, ['']],
  ['a text that has to speak of something', { kind: 'mentions', fact: 'plan', anyOf: ['SDGs'] }, 2, ['…']],
  // At the number, one below it, and as far as one hundred on either side.
  [
    'a number without bounds',
    { kind: 'compare', measure: 'free', is: 'atLeast', value: '10' },
    4,
    ['-90', '9.99'],
  ],
  // No decimal is a third: three numbers from a hundred below nought on.
  [
    'a number held against a third',
    { kind: 'compare', measure: 'free', is: 'moreThan', value: '1/3' },
    3,
    ['-100', '-50', '0'],
  ],
  [
    'a number above nought',
    { kind: 'compare', measure: 'above', is: 'atLeast', value: '10' },
    4,
    ['0.01', '9.99'],
  ],
  // On either side of the ends, and the first and last times there are.
  ['a time', { kind: 'between', fact: 'at', from: '2026-04-01T09:00' }, 3, ['1873-01-01T00:00:00']],
  ['a choice', { kind: 'fact', fact: 'size', is: 'large' }, 2, ['small']],
])('nextQuestions() tries of %s what can make a difference', (_, when, answers, settling) => {
  const { question } = questionOf(when)
  expect(question.decides).toEqual({ answers, settling })
})

test('nextQuestions() tries a list with no record and with as many as it may have', () => {
  const { question, scheme } = questionOf({
    kind: 'some',
    in: 'offices',
    satisfies: { kind: 'field', field: 'open', is: true },
  })
  expect(question.decides).toEqual({ answers: 4, settling: [[]] })
  expect(explainQuestions(scheme, [question], { locale: 'en', detail: 'line' })).toBe(
    'offices [criteria]: not met with 1 of 4 answers tried (第1条)',
  )
})

test('explainQuestions() names options and counts numbers', () => {
  const size = questionOf({ kind: 'fact', fact: 'size', is: 'large' })
  const line = { locale: 'en', detail: 'line' } as const
  expect(explainQuestions(size.scheme, [size.question], line)).toBe(
    'size [criteria]: not met if "small" (第1条)',
  )
  const free = questionOf({ kind: 'compare', measure: 'free', is: 'atLeast', value: '10' })
  expect(explainQuestions(free.scheme, [free.question], line)).toBe(
    'free [criteria]: not met with 2 of 4 answers tried (第1条)',
  )
})

test('nextQuestions() tries so many facts as it has the time for, and asks for the others last', () => {
  // Each flag has two answers: of 500, those up to 200,000 / 500 trials are answered, which are the first 200.
  const ids = Array.from({ length: 500 }, (_, at) => `flag${at}`)
  const all = ids.map((fact): Condition => ({ kind: 'fact', fact, is: true }))
  const scheme: Scheme = {
    ...asking({ kind: 'all', of: all }),
    facts: Object.fromEntries(ids.map((id) => [id, { kind: 'flag', cite }])),
    measures: {},
  }
  const questions = nextQuestions(scheme, {})
  if (!questions.ok) throw new Error(questions.issues[0].message)
  expect(questions.value.map(({ fact }) => fact[0])).toEqual(ids)
  expect(questions.value.map(({ decides: { answers } }) => answers)).toEqual(
    ids.map((_, at) => (at < 200 ? 2 : 0)),
  )
})
