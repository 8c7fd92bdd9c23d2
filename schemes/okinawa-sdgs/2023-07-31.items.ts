import type { Condition, RowCondition } from '../../src/scheme/conditionDefinition.ts'
import type { FactDefinition } from '../../src/scheme/factDefinition.ts'
import type { Measure, MeasureDefinition } from '../../src/scheme/measureDefinition.ts'
import type { Referral } from '../../src/scheme/schemeDefinition.ts'

/** 第2号様式: the 24 items, what is written on them, and the rows of the table of viewpoints that a reviewer ticks. */
export const itemFacts = {
  items: {
    kind: 'group',
    cite: [
      '3-f2-24',
      '4-2-f2-21',
      '4-2-f2-row-S',
      '4-2-f2-row-E',
      '4-2-f2-row-G',
      '4-2-f2-row-LG',
      'item-OK-S-1',
      'item-OK-S-2',
    ],
    fields: {
      met: { kind: 'flag' },
      chosen: { kind: 'flag', presumed: false },
      designated: { kind: 'flag', presumed: false },
      effort: { kind: 'flag' },
      evidence: { kind: 'choice', options: ['document', 'source', 'notDisclosable', 'empty'] },
      evidenceShown: { kind: 'flag', presumed: false },
      hearingConfirmed: { kind: 'flag', presumed: false },
      hearingNotConfirmed: { kind: 'flag', presumed: false },
      vague: { kind: 'flag', presumed: false },
      distinctive: { kind: 'flag', presumed: false },
      organised: { kind: 'flag', presumed: false },
      notOrganised: { kind: 'flag', presumed: false },
      legalOnly: { kind: 'flag', presumed: false },
      mismatch: { kind: 'flag', presumed: false },
      status: {
        kind: 'choice',
        options: ['notStated', 'ongoing', 'preparing', 'planned', 'discontinued'],
        presumed: 'notStated',
      },
    },
    findings: {
      met: { by: 'committee', cite: ['item-OK-S-1', 'item-OK-S-2'] },
      vague: { by: 'committee', cite: '4-2-v1-vague' },
      distinctive: { by: 'committee', cite: '4-2-v2-unique' },
      organised: { by: 'committee', cite: '4-2-v2-org' },
      notOrganised: { by: 'committee', cite: '4-2-v2-not-org' },
      legalOnly: { by: 'committee', cite: '4-2-v2-legal-only' },
      mismatch: { by: 'committee', cite: '4-2-v2-mismatch' },
    },
    limits: [
      { where: { legalOnly: true }, field: 'met', only: [false], cite: '4-2-v2-legal-only' },
      { where: { mismatch: true }, field: 'met', only: [false], cite: '4-2-v2-mismatch' },
      {
        where: { status: ['planned', 'discontinued'] },
        field: 'met',
        only: [false],
        cite: ['4-2-v2-not-current', 'A4-1-current'],
      },
    ],
    rows: {
      'OK-S-1': { domain: 'social', tags: ['required'] },
      'OK-S-2': { domain: 'social', tags: ['required'] },
      'OK-S-3': { domain: 'social', tags: ['required'] },
      'OK-S-4': { domain: 'social', tags: ['required'] },
      'OK-S-5': { domain: 'social', tags: ['required'] },
      'OK-S-6': { domain: 'social', tags: ['required'] },
      'OK-S-7': { domain: 'social', tags: ['required'] },
      'OK-S-8': { domain: 'social', tags: ['required'] },
      'OK-E-1': { domain: 'environment', tags: ['required'] },
      'OK-E-2': { domain: 'environment', tags: ['required'] },
      'OK-E-3': { domain: 'environment', tags: ['required'] },
      'OK-E-4': { domain: 'environment', tags: ['required'] },
      'OK-E-5': { domain: 'environment', tags: ['required'] },
      'OK-G-1': { domain: 'governance', tags: ['required'] },
      'OK-G-2': { domain: 'governance', tags: ['required'] },
      'OK-G-3': { domain: 'governance', tags: ['required'] },
      'OK-G-4': { domain: 'governance', tags: ['required'] },
      'OK-G-5': { domain: 'governance', tags: ['required'] },
      'OK-L-1': { domain: 'local', tags: ['elective', 'elective-1'] },
      'OK-L-2': { domain: 'local', tags: ['elective', 'elective-2'] },
      'OK-L-3': { domain: 'local', tags: ['elective', 'elective-3'] },
      'OK-GL-1': { domain: 'global', tags: ['elective', 'elective-4'] },
      'OK-GL-2': { domain: 'global', tags: ['elective', 'elective-5'] },
      'OK-GL-3': { domain: 'global', tags: ['elective', 'elective-6'] },
    },
  },
} satisfies { [fact: string]: FactDefinition }

const ticked = (field: string): RowCondition => ({ kind: 'field', field, is: true })
const not = (of: RowCondition): RowCondition => ({ kind: 'not', of })
const all = (...of: RowCondition[]): RowCondition => ({ kind: 'all', of })
const any = (...of: RowCondition[]): RowCondition => ({ kind: 'any', of })

/** 4(2) 評価観点表①: ○ and △. */
const existenceTriangle = any(
  ticked('vague'),
  all(ticked('hearingNotConfirmed'), not(ticked('evidenceShown')), not(ticked('hearingConfirmed'))),
)
const existenceCircle = all(any(ticked('evidenceShown'), ticked('hearingConfirmed')), not(existenceTriangle))

/** 4(2) 評価観点表②: ×, △ and ○. Where several rows of it apply, the worst is followed. */
const suitabilityCross = any(ticked('legalOnly'), ticked('mismatch'), {
  kind: 'field',
  field: 'status',
  is: ['planned', 'discontinued'],
})
const suitabilityTriangle = all(not(suitabilityCross), ticked('notOrganised'))
const suitabilityCircle = all(
  any(ticked('distinctive'), ticked('organised')),
  not(suitabilityTriangle),
  not(suitabilityCross),
)

/** An item is met if that is recorded; else as the marks on it say, once both viewpoints have one. */
function itemMet(triangle: RowCondition): RowCondition {
  const passes = (circle: RowCondition, triangular: RowCondition) =>
    any(circle, all(triangular, triangle), all(not(circle), not(triangular), ticked('met')))
  const existence = passes(existenceCircle, existenceTriangle)
  const suitability = passes(suitabilityCircle, suitabilityTriangle)
  return {
    kind: 'firstKnown',
    of: [
      ticked('met'),
      {
        kind: 'byReading',
        reading: 'oki23-two-viewpoints',
        cases: {
          both: all(not(suitabilityCross), existence, suitability),
          either: all(not(suitabilityCross), any(existence, suitability)),
        },
      },
    ],
  }
}

const met = itemMet({
  kind: 'byReading',
  reading: 'oki23-triangle',
  cases: { finding: { kind: 'referred' }, met: all(), 'not-met': any() },
})

const required: RowCondition = { kind: 'tagged', tag: 'required' }
const elective: RowCondition = { kind: 'tagged', tag: 'elective' }
const chosen = all(elective, ticked('chosen'))
/** The items that the applicant asks to have evaluated: all that are required, and those chosen. */
export const marked = any(required, chosen)

const countOf = (where: RowCondition): Measure => ({ kind: 'count', in: 'items', where })
const number = (value: string): Measure => ({ kind: 'literal', value })
const add = (...of: Measure[]): Measure => ({ kind: 'add', of })
const minus = (of: Measure): Measure => ({ kind: 'times', of, by: '-1' })
const atLeastNone = (of: Measure): Measure => ({ kind: 'greatest', of: [number('0'), of] })
const measure = (id: string): Measure => ({ kind: 'measure', measure: id })

/** Of the chosen items no more than are asked for are scored; this reads which of them. */
function scoredElectives(asked: string, condition: RowCondition): Measure {
  const beyond = (of: Measure) => atLeastNone(add(of, number(`-${asked}`)))
  const chosenMet = countOf(all(chosen, condition))
  const designatedMet = countOf(all(chosen, ticked('designated'), condition))
  const otherMet = countOf(all(chosen, not(ticked('designated')), condition))
  const electiveAt = (at: number): RowCondition => ({ kind: 'tagged', tag: `elective-${at}` })
  const places = [1, 2, 3, 4, 5, 6]
  return {
    kind: 'byReading',
    reading: 'oki23-which-three',
    cases: {
      // Those that the applicant designates; with fewer designated than asked for, the rest may be any of the others.
      designated: {
        kind: 'between',
        low: add(
          atLeastNone(add(designatedMet, minus(beyond(measure('designatedItems'))))),
          atLeastNone(add(otherMet, minus(beyond(measure('chosenItems'))))),
        ),
        high: {
          kind: 'cap',
          at: asked,
          of: add(designatedMet, {
            kind: 'least',
            of: [otherMet, atLeastNone(add(number(asked), minus(measure('designatedItems'))))],
          }),
        },
      },
      // An item counts while fewer than are asked for were chosen before it.
      'first-three': add(
        ...places.map((at) => {
          const itself = countOf(all(chosen, electiveAt(at), condition))
          const before = places.filter((earlier) => earlier < at)
          if (before.length < Number(asked)) return itself
          const chosenBefore = countOf(all(chosen, any(...before.map(electiveAt))))
          return atLeastNone({ kind: 'least', of: [itself, add(number(asked), minus(chosenBefore))] })
        }),
      ),
      'best-three': { kind: 'cap', at: asked, of: chosenMet },
    },
  }
}

const itemsScored = (condition: RowCondition): Measure =>
  add(countOf(all(required, condition)), {
    kind: 'byReading',
    reading: 'oki23-choose-2-or-3',
    cases: { three: scoredElectives('3', condition), two: scoredElectives('2', condition) },
  })

const mostItems = {
  kind: 'byReading',
  reading: 'oki23-choose-2-or-3',
  cases: { three: '21', two: '20' },
} as const

/** 4(2)【第2号様式】: how many of the 21 items are confirmed as met. */
export const itemMeasures = {
  chosenItems: { value: countOf(chosen), cite: ['3-f2-choose-3', '4-2-f2-row-LG'] },
  designatedItems: { value: countOf(all(chosen, ticked('designated'))), cite: ['A4-3-which', '3-f2-excess'] },
  chosenLocalItems: {
    value: countOf(all({ kind: 'domain', domain: 'local' }, ticked('chosen'))),
    cite: '4-2-f2-any-mix',
  },
  chosenGlobalItems: {
    value: countOf(all({ kind: 'domain', domain: 'global' }, ticked('chosen'))),
    cite: '4-2-f2-any-mix',
  },
  requiredItemsMet: {
    value: countOf(all(required, met)),
    cite: ['4-2-f2-21', '4-2-f2-row-S', '4-2-f2-row-E', '4-2-f2-row-G'],
  },
  chosenItemsMet: { value: countOf(all(chosen, met)), cite: '3-f2-excess' },
  itemsMet: { value: itemsScored(met), max: mostItems, cite: ['4-2-f2-21', '3-f2-excess', 'A4-3-which'] },
  itemsMetWithTriangles: {
    value: itemsScored(itemMet(all())),
    max: mostItems,
    cite: ['4-2-v1-none', '4-2-v1-vague', '4-2-v2-not-org'],
  },
  itemsMetWithoutTriangles: {
    value: itemsScored(itemMet(any())),
    max: mostItems,
    cite: ['4-2-v1-none', '4-2-v1-vague', '4-2-v2-not-org'],
  },
  existenceCircles: {
    value: countOf(all(marked, existenceCircle)),
    cite: ['4-2-v1-doc', '4-2-v1-hearing', 'A4-5-confidential', 'A2-13-no-effect'],
  },
  existenceTriangles: {
    value: countOf(all(marked, existenceTriangle)),
    cite: ['4-2-v1-none', '4-2-v1-vague', 'A4-5-confidential'],
  },
  suitabilityCircles: {
    value: countOf(all(marked, suitabilityCircle)),
    cite: ['4-2-v2-unique', '4-2-v2-org', 'A4-1-exception', 'A4-7-no-limit', 'A6-5-same'],
  },
  suitabilityTriangles: { value: countOf(all(marked, suitabilityTriangle)), cite: '4-2-v2-not-org' },
  suitabilityCrosses: {
    value: countOf(all(marked, suitabilityCross)),
    cite: ['4-2-v2-legal-only', '4-2-v2-not-current', '4-2-v2-mismatch', 'A4-1-current', 'A6-5-same'],
  },
} satisfies { [measure: string]: MeasureDefinition }

const never: Condition = { kind: 'any', of: [] }

/** A △ goes to the committee where the result hangs on it. */
export function triangleReferral(planPasses: Condition): Referral {
  return {
    id: 'triangle',
    to: 'committee',
    cite: ['4-2-v1-none', '4-2-v1-vague', '4-2-v2-not-org'],
    when: {
      kind: 'byReading',
      reading: 'oki23-triangle',
      cases: {
        finding: {
          kind: 'all',
          of: [
            {
              kind: 'some',
              in: 'items',
              satisfies: all(marked, not(suitabilityCross), any(existenceTriangle, suitabilityTriangle)),
            },
            {
              kind: 'compare',
              measure: 'itemsMetWithTriangles',
              is: 'atLeast',
              value: '17',
              cite: '4-2-f2-17',
            },
            {
              kind: 'compare',
              measure: 'itemsMetWithoutTriangles',
              is: 'lessThan',
              value: '17',
              cite: '4-2-f2-17',
            },
            planPasses,
          ],
        },
        met: never,
        'not-met': never,
      },
    },
  }
}
