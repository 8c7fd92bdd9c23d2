import { yokohamaYSdgs20240401 as scheme } from 'kijun/schemes'
import { assessed, issuesOf, stage, tier, verdict } from './asking.ts'
import type { ProvisionCase } from './provisionCase.ts'
import {
  datum,
  decidingRows,
  evaluated,
  everyItem,
  forms,
  line,
  outcome,
  table1,
} from './yokohamaYSdgs20240401.applicants.ts'

const points = (of: string) => tier(scheme, { points: of }, { stages: ['criteria'] })
const without = (step: string) => ({ ...evaluated, steps: { ...evaluated.steps, [step]: null } })
const notDone = (step: string) => ({ ...evaluated, steps: { ...evaluated.steps, [step]: { done: false } } })
const procedure = (data: object) => [
  stage(scheme, 'reception', data),
  ...decidingRows('procedure-followed', data),
]
const evaluationForm = (checkSheetVersion: string, form: string) =>
  verdict(scheme, 'evaluation-form', { checkSheetVersion, evaluationForm: form })
const notRecorded =
  'a step that nobody has recorded is not known to have been left out (silence is not consent): undetermined, and certification is open until it is recorded; recorded as not done, it is unmet'
const findingMissing = "only the evaluator's finding is missing: contracts.md calls that referred"
const decisionIsEvent =
  'contracts.md: the outcome is what the text yields; the decision of the mayor is an event'

/** The evaluation of line YK-L-1 as met, and as not met, against the numbers of employees. */
const residents = (of: object) =>
  [true, false].map((met) =>
    verdict(scheme, 'resident-employees-counted', {
      ...evaluated,
      ...of,
      items: { ...everyItem, 'YK-L-1': { met } },
    }),
  )

/** 第6条から第9条まで. */
export const scoringCases: readonly ProvisionCase[] = [
  line(
    '6-decision',
    "points 85, mayor's finding not recorded -> undecided",
    () => outcome({ ...evaluated, points: '85' }),
    ['met', 'supreme'],
    { corrected: decisionIsEvent },
  ),
  line(
    '6-decision',
    'points 85, finding suitable = false -> not certified',
    () => {
      const data = { ...evaluated, points: '85', foundUnsuitable: true }
      return [outcome(data)[0], verdict(scheme, 'found-unsuitable', data), forms({ on: 'refused' })]
    },
    ['unmet', 'unmet', ['第4号様式の2']],
  ),
  line(
    '6-1',
    'survey not recorded -> certification not possible',
    () => {
      const unsurveyed = { documentCheck: { done: false }, dialogue: { done: false } }
      return [
        procedure({ ...evaluated, steps: { ...evaluated.steps, ...unsurveyed } }),
        outcome({ ...evaluated, steps: { ...evaluated.steps, documentCheck: null, dialogue: null } })[0],
      ]
    },
    [['unmet', 'documentCheck: unmet', 'dialogue: unmet'], 'undetermined'],
    { corrected: notRecorded },
  ),
  line(
    '6-2',
    'evaluation not recorded -> certification not possible',
    () => [procedure(notDone('evaluation')), outcome(without('evaluation'))[0]],
    [['unmet', 'evaluation: unmet'], 'undetermined'],
    { corrected: notRecorded },
  ),
  line(
    '6-2',
    'evaluation recorded without survey -> certification not possible',
    () => procedure(notDone('dialogue')),
    ['unmet', 'dialogue: unmet'],
  ),
  line(
    '7-1-documents',
    'document check not recorded -> survey incomplete',
    () => procedure(without('documentCheck')),
    ['undetermined', 'documentCheck: undetermined'],
  ),
  line('7-1-dialogue', 'dialogue not recorded -> survey incomplete', () => procedure(without('dialogue')), [
    'undetermined',
    'dialogue: undetermined',
  ]),
  line('7-2-documents', 'not requested -> no defect', () => stage(scheme, 'reception', evaluated), 'met'),
  line(
    '7-2-documents',
    'requested and not supplied -> open request listed',
    () => datum('related-documents', 'mayAsk'),
    '関係書類の提出',
    {
      corrected:
        'the text gives the evaluator a right to ask and ties no result to it (treatment: information): what may be asked is carried, and an open request is the evaluator’s own note',
    },
  ),
  line('7-2-visit', 'visit not requested -> no defect', () => stage(scheme, 'reception', evaluated), 'met'),
  line(
    '8-1-items',
    'evaluation missing an item of table 1 -> incomplete',
    () => decidingRows('every-item-evaluated', { ...evaluated, items: { ...everyItem, 'YK-G-5': null } }),
    ['YK-G-5: referred'],
  ),
  line(
    '8-1-items',
    'item not in table 1 -> rejected',
    () => issuesOf(scheme, { items: { 'YK-X-1': { met: true } } }),
    ['key/unknown items.YK-X-1'],
  ),
  line(
    '8-1-form3',
    'check sheet form 2 -> evaluation form 3',
    () => [evaluationForm('regular', 'regular'), evaluationForm('regular', 'substitute')],
    ['met', 'unmet'],
  ),
  line(
    '8-1-form3-2',
    'check sheet form 2-2 -> evaluation form 3-2',
    () => [evaluationForm('substitute', 'substitute'), evaluationForm('substitute', 'regular')],
    ['met', 'unmet'],
  ),
  line(
    '8-2',
    'expert opinion not recorded -> evaluation procedure incomplete; opinion does not bind the points',
    () => [procedure(without('expertOpinion')), assessed(scheme, without('expertOpinion')).tier],
    [['undetermined', 'expertOpinion: undetermined'], 'superior'],
  ),
  line(
    '9-1',
    'certified without tier -> rejected',
    () => [stage(scheme, 'criteria', { points: '29' }), outcome({ ...evaluated, points: '29' })],
    ['unmet', ['unmet', null]],
  ),
  line('9-2-1', 'points 30 -> standard', () => points('30'), 'standard'),
  line('9-2-1', 'points 59 -> standard', () => points('59'), 'standard'),
  line('9-2-1', 'points 29 -> no tier', () => points('29'), null),
  line('9-2-2', 'points 60 -> superior', () => points('60'), 'superior'),
  line('9-2-2', 'points 79 -> superior', () => points('79'), 'superior'),
  line('9-2-3', 'points 80 -> supreme', () => points('80'), 'supreme'),
  line('9-2-3', 'points 79 -> superior', () => points('79'), 'superior'),
  ...Object.entries(table1).flatMap(([item, rows]) =>
    rows.filter((row) => row !== 'L-1').flatMap((row) => itemCases(item, row)),
  ),
  line(
    't1-L-1',
    '10 of 20 employees live in Yokohama -> item met',
    () => residents({ employees: 20, employeesInCity: 10 }),
    ['met', 'unmet'],
  ),
  line('t1-L-1', '9 of 20 -> item not met', () => residents({ employees: 20, employeesInCity: 9 }), [
    'unmet',
    'met',
  ]),
  line(
    't1-L-1',
    'part-timers left out of the count -> rejected or reported',
    () => residents({ everyEmployeeCounted: false }),
    ['unmet', 'unmet'],
  ),
]

/** The two lines of one line of table 1. */
function itemCases(item: string, row: string): readonly ProvisionCase[] {
  const lacking = { ...evaluated, items: { ...everyItem, [`YK-${row}`]: null } }
  return [
    line(
      `t1-${row}`,
      `read table 1 -> this line is listed under ${item}`,
      () => Object.entries(itemRows()).find(([, of]) => of.cite === `t1-${row}`)?.[1].tags,
      [item],
    ),
    line(
      `t1-${row}`,
      `evaluator's finding for t1-${row} not supplied -> item undetermined, not 0`,
      () => {
        const found = assessed(scheme, lacking)
        return [found.outcome, found.missing, found.measures['itemsMet']]
      },
      [
        'referred',
        [{ fact: ['items', `YK-${row}`, 'met'], stage: 'reception', by: 'evaluator' }],
        { low: { exact: '29' }, high: { exact: '30' } },
      ],
      { corrected: findingMissing },
    ),
  ]
}

function itemRows(): { readonly [row: string]: { readonly cite?: unknown; readonly tags?: unknown } } {
  const { items } = scheme.facts
  return items.kind === 'group' ? items.rows : {}
}
