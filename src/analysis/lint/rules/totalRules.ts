import { compareFractions } from '../../../exact/fraction.ts'
import { renderExact } from '../../../exact/renderFraction.ts'
import { own } from '../../../own.ts'
import type { Condition } from '../../../scheme/conditionDefinition.ts'
import { literal } from '../../../scheme/literal.ts'
import { mostValues } from '../../../scheme/mostValues.ts'
import type { Scheme } from '../../../scheme/schemeDefinition.ts'
import { entriesIn } from '../../../scheme/walk/located.ts'
import { decide } from '../../reasoning/decide.ts'
import { compileQuery } from '../../reasoning/query.ts'
import { worldOf } from '../../reasoning/world.ts'
import type { LintResult } from '../finding.ts'
import { everybody } from '../rootsOf.ts'
import { applicants, finding, type LintSubject, open } from '../subjectOf.ts'

/** Measures whose parts add up to another total than the definition declares. */
export function totalRules({ scheme }: LintSubject): readonly LintResult[] {
  const world = worldOf(scheme)
  return entriesIn(scheme.measures, 'measures').flatMap(({ id, node, path }): readonly LintResult[] => {
    if (node.max === undefined) return []
    const declared =
      typeof node.max === 'string' ? node.max : own(node.max.cases, world.readings[node.max.reading]!)!
    const bound = literal(declared)
    const summed = mostValues(scheme)(node.value)
    const at = [...path, 'max']
    const rule = 'measure/total-differs'
    const unbounded = withoutMaximum(scheme, id)
    const ask = (is: 'atLeast' | 'moreThan'): ReturnType<typeof decide> => {
      const condition: Condition = { kind: 'compare', measure: id, is, value: declared }
      return decide(worldOf(unbounded), condition)
    }
    if (compareFractions(summed, bound) < 0) {
      const params = { measure: id, declared, computed: renderExact(summed), is: 'falls-short' } as const
      const nearest = decide(worldOf(unbounded), {
        kind: 'compare',
        measure: id,
        is: 'atMost',
        value: declared,
      })
      const witness = applicants(...[nearest].filter((of) => of.kind === 'possible'))
      return [finding({ rule, severity: 'error', path: at, params, witness, scheme })]
    }
    const beyond = ask('moreThan')
    if (beyond.kind === 'possible') {
      const { low } = compileQuery(beyond.world, unbounded, everybody).measure(id, beyond.facts)!
      const computed = renderExact(low)
      const params = { measure: id, declared, computed, is: 'exceeds' } as const
      return [finding({ rule, severity: 'warning', path: at, params, witness: applicants(beyond), scheme })]
    }
    const reached = ask('atLeast')
    const undecided = [beyond, reached].find((of) => of.kind === 'notDecided')
    if (undecided) return [open(rule, at, undecided.because)]
    // The parts allow so much, and their steps do not meet it: how far they come is not known.
    return reached.kind === 'possible' ? [] : [open(rule, at, 'no-applicant-found')]
  })
}

function withoutMaximum(scheme: Scheme, id: string): Scheme {
  const { max, ...measure } = scheme.measures![id]!
  return { ...scheme, measures: { ...scheme.measures, [id]: measure } }
}
