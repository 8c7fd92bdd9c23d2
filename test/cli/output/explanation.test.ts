import { describe, expect, test } from 'vitest'
import { toyotaSdgsRound4, toyotaWorkplaceUndated, yokohamaYSdgs20240401 } from '../../../schemes/index.ts'
import type { Assessed } from '../../../src/cli/answers/assessEntry.ts'
import { assessmentFields, assessmentLine, usualFields } from '../../../src/cli/output/assessmentLine.ts'
import { assessmentHeader, assessmentRow } from '../../../src/cli/output/assessmentRow.ts'
import { explanation } from '../../../src/cli/output/explanation.ts'
import { type AssessOptions, assess, explain, type Scheme, validity } from '../../../src/index.ts'

function assessed(scheme: Scheme, facts: object, options: AssessOptions = {}): Assessed {
  const result = assess(scheme, facts, options)
  if (!result.ok) throw new Error(result.issues[0].message)
  return { scheme, assessment: result.value, readings: options.readings }
}

const facts = { selfChecked: true, applied: true, adviserChecked: true, legalAllApply: true }
const workplace = (attractionsPresent: number) =>
  assessed(toyotaWorkplaceUndated, { ...facts, attractionsPresent })
const yokohama = (points: string) => assessed(yokohamaYSdgs20240401, { points }, { stages: ['criteria'] })

describe('explanation()', () => {
  const standard = { locale: 'ja', format: 'text', detail: 'standard' } as const

  test('states the period where there is one', () => {
    const of = yokohama('61')
    const dated = validity(yokohamaYSdgs20240401, { decidedOn: '2024-04-01' })
    if (!dated.ok) throw new Error(dated.issues[0].message)
    expect(explanation(of, { ...standard, decidedOn: '2024-04-01' })).toBe(
      explain(of.assessment, { ...standard, validity: dated.value }),
    )
    expect(explanation(of, { ...standard, decidedOn: '2024-04-01' })).toContain('令和10年3月31日')
    expect(explanation(of, standard)).toBe(explain(of.assessment, standard))
  })

  test.each(['full', 'standard'] as const)('in %s says why there is none', (detail) => {
    const of = workplace(4)
    const options = { locale: 'ja', format: 'markdown', detail } as const
    expect(explanation(of, { ...options, decidedOn: '2026-04-01' })).toBe(
      `${explain(of.assessment, options)}\n\n認証期間：定めなし`,
    )
  })

  test('says nothing of it in one line, and of one who is refused', () => {
    const line = { locale: 'en', format: 'text', detail: 'line' } as const
    const of = workplace(4)
    expect(explanation(of, { ...line, decidedOn: '2026-04-01' })).toBe(explain(of.assessment, line))
    const refused = workplace(3)
    expect(explanation(refused, { ...standard, decidedOn: '2026-04-01' })).toBe(
      explain(refused.assessment, standard),
    )
  })

  test('follows the reading that was chosen, and says nothing of a day that cannot be counted from', () => {
    const of = yokohama('61')
    expect(explanation(of, { ...standard, decidedOn: '2199-04-01' })).toBe(explain(of.assessment, standard))
    const notCounted = { 'yoko-first-day': 'not-counted' }
    const read = assessed(yokohamaYSdgs20240401, { points: '61' }, { readings: notCounted })
    // 第11条第1項 with the first day not counted: four years end on 2028-04-01, and the next 31 March is of 2029.
    expect(explanation(read, { ...standard, decidedOn: '2024-04-01' })).toContain('令和11年3月31日')
  })
})

describe('assessmentRow()', () => {
  const options = { locale: 'en' } as const

  test('has the result and one line of reason', () => {
    expect(assessmentHeader(options)).toEqual(['scheme', 'tier', 'outcome', 'reason'])
    const of = yokohama('61')
    expect(assessmentRow(of, options)).toEqual([
      'yokohama-y-sdgs@2024-04-01',
      'superior',
      { text: 'met', tone: 'good' },
      explain(of.assessment, { locale: 'en', format: 'text', detail: 'line' }),
    ])
    const open = yokohama('59.5')
    expect(assessmentRow(open, { locale: 'ja' })).toEqual([
      'yokohama-y-sdgs@2024-04-01',
      'なし – superior（スーペリア）',
      { text: '要判断', tone: 'elsewhere' },
      explain(open.assessment, { locale: 'ja', format: 'text', detail: 'line' }),
    ])
  })

  test.each<[Assessed, string, string]>([
    [yokohama('61'), '2024-04-01', '2028-03-31'],
    [yokohama('1'), '2024-04-01', '–'],
    [yokohama('61'), '2199-04-01', '–'],
    [workplace(4), '2026-04-01', 'not stated'],
    [assessed(toyotaSdgsRound4, {}), '2030-01-01', 'over by then'],
  ])('shows until when one decided on a day is valid', (of, decidedOn, until) => {
    expect(assessmentHeader({ ...options, decidedOn })).toEqual([
      'scheme',
      'tier',
      'outcome',
      'valid until',
      'reason',
    ])
    expect(assessmentRow(of, { ...options, decidedOn })[3]).toBe(until)
  })
})

describe('assessmentLine()', () => {
  test('holds what is usual, in the order of what can be written', () => {
    const usual = [
      'id',
      'scheme',
      'outcome',
      'tier',
      'tierRange',
      'stages',
      'measures',
      'missing',
      'referrals',
      'readings',
      'reasons',
    ]
    expect(usualFields).toEqual(usual)
    expect(assessmentFields.filter((of) => !usual.includes(of))).toEqual(['at', 'on', 'missingIs', 'curable'])
  })

  test('holds the fields that are chosen alone', () => {
    const { assessment } = yokohama('61')
    expect(assessmentLine(assessment, 7, ['tier', 'id'])).toEqual({ id: 7, tier: 'superior' })
    expect(Object.keys(assessmentLine(assessment, 7, ['at', 'tier', 'id']))).toEqual(['id', 'at', 'tier'])
  })
})
