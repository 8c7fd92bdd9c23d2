import type { Condition, Scheme } from '../../index.ts'
import { ratio } from '../naive/ratio.ts'
import type { BoundaryCase, BoundaryOptions, ConditionBoundary } from './boundaryCase.ts'
import { capCases } from './capCases.ts'
import { countCases } from './countCases.ts'
import { betweenCases, dayCases } from './dateCases.ts'
import { factCases } from './factCases.ts'
import { inForceCases } from './inForceCases.ts'
import { compareCases, nearCases } from './numberCases.ts'
import { parameterCases } from './parameterCases.ts'
import { placesCases } from './placesCases.ts'
import { reportCases } from './reportCases.ts'
import { rowCases } from './rowCases.ts'
import { conditionsOf, type Found } from './thresholds.ts'
import { transitionCases } from './transitionCases.ts'
import { validityCases } from './validityCases.ts'

/**
 * Every threshold, date and limit of an edition, each tried just below, at, and just above.
 *
 * What a case has to come to is told from the definition alone, in fractions of whole numbers and on a calendar of the
 * kit's own: nothing of the engine is asked. Where facts can bring a case about they are there, as few as will do, so that
 * the same can be entered into another system and come back through its own mapping. They are found with the engine, which
 * has no say in the verdict.
 *
 * @param scheme - the edition
 * @param options - how far beside a threshold a case lies
 * @returns the cases in the order of the definition: of conditions (`kind: 'condition'`, with the path that a trace
 * gives them), of caps within measures, of facts and parameters, of the days in force, of validity, reports,
 * supplementary provisions and places. Each has a name of its own
 * @throws DefinitionError if the scheme is one that `parseScheme` would have refused
 * @example
 * ```ts
 * import { assess } from 'kijun'
 * import { yokohamaYSdgs20240401 } from 'kijun/schemes'
 * import { boundaryCases, expectVerdict } from 'kijun/testing'
 * const supreme = boundaryCases(yokohamaYSdgs20240401, { unit: '0.5' }).filter((of) => of.path === 'tiers.supreme.when')
 * supreme.map(({ side, value }) => `${side} ${value}`) // => ['below 79.5', 'at 80', 'above 80.5']
 * for (const of of supreme) {
 *   if (of.kind === 'condition') expectVerdict(assess(yokohamaYSdgs20240401, of.facts, of.options), of.path, of.verdict)
 * }
 * ```
 */
export function boundaryCases(scheme: Scheme, options: BoundaryOptions = {}): readonly BoundaryCase[] {
  const usual = ratio(options.unit ?? USUAL_UNIT)
  return [
    ...conditionBoundaries(scheme, options),
    ...capCases(scheme, usual),
    ...factCases(scheme, usual),
    ...parameterCases(scheme, usual),
    ...inForceCases(scheme),
    ...validityCases(scheme),
    ...reportCases(scheme),
    ...transitionCases(scheme),
    ...placesCases(scheme),
  ]
}

const USUAL_UNIT = '0.000001'

/** The cases of conditions alone; of all of them, or of those that are wanted. */
export function conditionBoundaries(
  scheme: Scheme,
  { unit = USUAL_UNIT, timeUnit = 'minute' }: BoundaryOptions,
  isWanted: (found: Found<Condition>) => boolean = () => true,
): readonly ConditionBoundary[] {
  return conditionsOf(scheme)
    .filter(isWanted)
    .flatMap((found) => casesOf(scheme, found, ratio(unit), timeUnit))
}

function casesOf(
  scheme: Scheme,
  found: Found<Condition>,
  usual: ReturnType<typeof ratio>,
  timeUnit: 'minute' | 'second',
): readonly ConditionBoundary[] {
  const { node } = found
  switch (node.kind) {
    case 'compare':
      return compareCases(scheme, { ...found, node }, usual)
    case 'near':
      return nearCases(scheme, { ...found, node }, usual)
    case 'between':
      return betweenCases(scheme, { ...found, node }, timeUnit)
    case 'notAfter':
    case 'within':
      return dayCases(scheme, { ...found, node })
    case 'atLeast':
    case 'exactly':
      return countCases(scheme, { ...found, node })
    case 'each':
    case 'some':
      return rowCases(scheme, { ...found, node }, usual)
    default:
      return []
  }
}
