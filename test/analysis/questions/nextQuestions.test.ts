import { describe, expect, test } from 'vitest'
import {
  okinawaSdgs20260603,
  toyotaSdgsRound4,
  toyotaWorkplaceUndated,
  yokohamaYSdgs20240401,
} from '../../../schemes/index.ts'
import { explainQuestions, nextQuestions, type Question } from '../../../src/analysis/index.ts'
import { type AssessOptions, assess, defineScheme, type Scheme } from '../../../src/index.ts'
import { applicant, scores } from '../../schemes/toyotaSdgsRound4.applicants.ts'

function asked(scheme: Scheme, data: unknown, options?: AssessOptions): readonly Question[] {
  const result = nextQuestions(scheme, data, options)
  if (!result.ok) throw new Error(result.issues.map(({ message }) => message).join('; '))
  return result.value
}
const paths = (questions: readonly Question[]) => questions.map(({ fact }) => fact.join('.'))

describe('nextQuestions()', () => {
  test('asks first for what most answers settle: 3 of 4 ways of submission are not allowed, a flag settles in 1 of 2', () => {
    const { channel, downloadedFileUsed, ...known } = applicant
    const questions = asked(toyotaSdgsRound4, known)
    expect(paths(questions)).toEqual(['channel', 'downloadedFileUsed'])
    expect(questions[0]).toMatchObject({
      stage: 'reception',
      decides: { answers: 4, settling: ['email', 'post', 'counter'] },
      citation: { provision: 'app-system' },
    })
    expect([channel, downloadedFileUsed]).toEqual(['aichiElectronicSystem', true])
  })

  test('asks for what is missing of a row with the numbers on either side of its thresholds', () => {
    const [question, ...others] = asked(toyotaSdgsRound4, scores('45/50', '45/50', '45/50', '?/50'), {
      stages: ['criteria'],
    })
    expect([question!.fact, others]).toEqual([['scores', 'local', 'points'], []])
    // Less than 10 % in one domain is no tier: nothing from 0 to below 5 points of 50.
    expect(question!.decides.settling).toEqual(['0', '4.99'])
  })

  test('asks nothing once a stage is unmet, and nothing that no longer matters', () => {
    expect(asked(toyotaWorkplaceUndated, { selfChecked: false })).toEqual([])
    const questions = asked(okinawaSdgs20260603, { planScore: '49' }, { stages: ['criteria'] })
    expect(questions).toEqual([])
  })

  test('names who alone can answer', () => {
    const questions = asked(okinawaSdgs20260603, {}, { stages: ['reception'] })
    expect(questions.find(({ fact }) => fact[0] === 'itemsJudged')).toMatchObject({ by: 'committee' })
  })

  test('asks for exactly the facts that an assessment finds missing', () => {
    const schemes: readonly Scheme[] = [toyotaSdgsRound4, okinawaSdgs20260603, yokohamaYSdgs20240401]
    for (const scheme of schemes) {
      const result = assess(scheme, {}, { on: '2026-10-01' })
      const missing = result.ok ? result.value.missing.map(({ fact }) => fact.join('.')) : []
      expect(paths(asked(scheme, {}, { on: '2026-10-01' })).sort()).toEqual([...missing].sort())
    }
  })

  test('is frozen plain data', () => {
    const questions = asked(yokohamaYSdgs20240401, {})
    expect(JSON.parse(JSON.stringify(questions))).toEqual(questions)
    expect(Object.isFrozen(questions[0]!.decides)).toBe(true)
  })

  test('returns the issues of the data and of the options', () => {
    const result = nextQuestions(yokohamaYSdgs20240401, { points: 'x' }, { on: 'y' })
    expect(result.ok ? [] : result.issues.map(({ path }) => path[0])).toEqual(['points', 'options'])
  })

  test('answers for hundreds of open records, whether they look the same or not', () => {
    const scheme = defineScheme({
      id: 'wide',
      edition: '1',
      provisions: { p: { cite: '第1条', about: 'tier', treatment: 'rule' } },
      facts: {
        records: {
          kind: 'list',
          maxRecords: 300,
          fields: { met: { kind: 'flag' }, note: { kind: 'text' } },
          cite: 'p',
        },
      },
      measures: {
        met: { value: { kind: 'count', in: 'records', where: { kind: 'field', field: 'met', is: true } } },
      },
      tiers: [
        {
          id: 'certified',
          cite: 'p',
          when: { kind: 'compare', measure: 'met', is: 'atLeast', value: '200' },
        },
      ],
    })
    const started = performance.now()
    for (const note of ['', undefined]) {
      const records = Array.from({ length: 300 }, (_, at) => ({ note: note ?? `${at}` }))
      expect(asked(scheme, { records }, { stages: ['criteria'] })).toHaveLength(300)
    }
    expect(performance.now() - started).toBeLessThan(30_000)
  })
})

describe('explainQuestions()', () => {
  test('words each question with its article and what settles it', () => {
    const questions = asked(toyotaWorkplaceUndated, { attractionsPresent: 4 }, { stages: ['criteria'] })
    expect(explainQuestions(toyotaWorkplaceUndated, questions, { locale: 'ja' })).toMatch(
      /^次に確認する事項（結果を左右する順）\n1\. .+［認証基準］：「該当しない」であれば、適合しないことが確定する（.+）$/,
    )
    expect(explainQuestions(toyotaWorkplaceUndated, questions, { locale: 'en', detail: 'line' })).toMatch(
      /^.+ \[criteria\]: not met if "no" \(.+\)$/,
    )
  })

  test('says so where nothing is left to ask', () => {
    expect(explainQuestions(toyotaWorkplaceUndated, [], { locale: 'ja' })).toBe(
      '確認を要する事項はない（結果は確定している）',
    )
  })
})
