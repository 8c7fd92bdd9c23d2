import {
  allocatePlaces,
  assess,
  deadlines,
  editionOn,
  parseFacts,
  replay,
  type Scheme,
  validity,
} from '../../index.ts'
import type {
  BoundaryCase,
  ConditionBoundary,
  MeasureBoundary,
  ReportBoundary,
} from '../boundaries/boundaryCase.ts'
import { compare, ratio } from '../naive/ratio.ts'
import { assessmentIn } from './assessmentIn.ts'
import { expectationError } from './expectationError.ts'
import { expectIssues } from './expectIssues.ts'
import { expectUntil } from './expectUntil.ts'
import { expectVerdict } from './expectVerdict.ts'
import { standingLines } from './standingLines.ts'
import { isReached, withElementAsked } from './withElementAsked.ts'

/**
 * Expects a boundary case to come out as the definition has it: each case by the function that it is for.
 *
 * @param scheme - the edition of the case
 * @param boundary - one of its `boundaryCases`
 * @param data - what to assess or read in place of the facts of the case: the same facts after they went through a form
 * and its mapping. Cases of other kinds than `condition`, `measure` and `fact` do not look at it
 * @throws ExpectationError where it comes out differently. A case for which there are no facts says nothing
 * @example
 * ```ts
 * import { toyotaSdgsRound4 } from 'kijun/schemes'
 * import { boundaryCases, expectBoundary } from 'kijun/testing'
 * const cases = boundaryCases(toyotaSdgsRound4).filter(({ path }) => path.startsWith('tiers.gold'))
 * for (const boundary of cases) expectBoundary(toyotaSdgsRound4, boundary)
 * cases.length // => 6
 * ```
 */
export function expectBoundary(scheme: Scheme, boundary: BoundaryCase, data?: unknown): void {
  switch (boundary.kind) {
    case 'condition':
      expectCondition(scheme, boundary, data ?? boundary.facts)
      return
    case 'measure':
      expectMeasure(scheme, boundary, data ?? boundary.facts)
      return
    case 'fact':
      expectIssues(parseFacts(scheme, data ?? boundary.facts), boundary.issues)
      return
    case 'parameter':
      expectIssues(assess(scheme, {}, boundary.options), boundary.issues)
      return
    case 'inForce':
      expectSame(boundary, 'in force', boundary.inForce, editionOn([scheme], boundary.on) === scheme)
      return
    case 'validity':
      expectUntil(validity(scheme, boundary.request), boundary.until)
      return
    case 'report':
      expectReport(scheme, boundary)
      return
    case 'transition':
      expectSame(boundary, 'reached', boundary.reached, isReached(scheme, boundary))
      return
    case 'places': {
      const applications = Array.from({ length: boundary.application }, (_, at) => ({
        id: `${at}`,
        business: `${at}`,
        receivedAt: '2025-01-15T09:00',
      }))
      const allocated = allocatePlaces(scheme, applications)
      expectSame(boundary, 'accepted', boundary.accepted, allocated.ok && allocated.value.at(-1)?.accepted)
    }
  }
}

function expectCondition(scheme: Scheme, { of, path, options, verdict }: ConditionBoundary, data: unknown) {
  if (data === undefined) return
  const { scheme: asking, prefix } = withElementAsked(scheme, of)
  const [, ...steps] = path.split('.')
  expectVerdict(assess(asking, data, options), [prefix, ...steps].join('.'), verdict)
}

function expectMeasure(scheme: Scheme, boundary: MeasureBoundary, data: unknown): void {
  if (data === undefined) return
  const { measure, result, options } = boundary
  const assessed = assess(scheme, data, { ...options, stages: ['criteria'] })
  const assessment = assessmentIn(assessed, 'expectBoundary', result, expectBoundary)
  const figure = assessment.measures[measure]
  if (figure && 'exact' in figure && compare(ratio(figure.exact), ratio(result)) === 0) return
  throw expectationError(
    {
      operator: 'expectBoundary',
      subject: `the measure ${measure}`,
      expected: result,
      actual: figure && 'exact' in figure ? figure.exact : figure,
      details: [boundary.name, ...standingLines(assessment)],
    },
    expectBoundary,
  )
}

function expectReport(scheme: Scheme, boundary: ReportBoundary): void {
  const { decidedOn: on, readings, duty, n, elapsedOn, due } = boundary
  const tier = scheme.tiers[0]?.id ?? ''
  const { history } = replay([scheme], { events: [{ kind: 'decided', on, for: 'initial', tier }], readings })
  const found = deadlines(history).find((of) => of.kind === 'report' && of.id === duty && of.n === n)
  const actual = found?.kind === 'report' ? { elapsedOn: found.elapsedOn, due: found.plain } : null
  expectSame(boundary, 'the report', elapsedOn === null ? null : { elapsedOn, due }, actual)
}

function expectSame(boundary: BoundaryCase, subject: string, expected: unknown, actual: unknown): void {
  if (JSON.stringify(expected) === JSON.stringify(actual)) return
  const details = [boundary.name, ...(boundary.citation ? [boundary.citation.text] : [])]
  throw expectationError({ operator: 'expectBoundary', subject, expected, actual, details }, expectBoundary)
}
