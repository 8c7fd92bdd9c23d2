import type {
  Cite,
  FactDefinition,
  Field,
  GroupShape,
  IssueCode,
  ListShape,
  RecordLimit,
  Scheme,
} from '../../index.ts'
import { naiveIssues, naiveRecordIssues } from '../naive/naiveIssues.ts'
import { add, divide, type Ratio, ratio, textOf, whole } from '../naive/ratio.ts'
import type { FactsData } from '../naive/situation.ts'
import type { FactBoundary, Side } from './boundaryCase.ts'
import { citationIn } from './citationIn.ts'
import { besideIn } from './conditionCase.ts'
import { besides } from './numberCases.ts'
import { unitOfField } from './unitOf.ts'

/** The limits that facts declare of themselves: least and most, steps, characters, records. */
export function factCases(scheme: Scheme, usual: Ratio): readonly FactBoundary[] {
  return Object.entries<FactDefinition>(scheme.facts).flatMap(([id, fact]) =>
    fact.kind === 'group' || fact.kind === 'list'
      ? tableLimits(id, fact, usual).map((limit) => factCase(scheme, fact.cite, limit))
      : fieldLimits(fact, usual).map(({ key, given, ...limit }) =>
          factCase(scheme, fact.cite, {
            ...limit,
            path: `facts.${id}.${key}`,
            facts: { [id]: given },
            issues: naiveIssues(fact, given),
          }),
        ),
  )
}

type Limit = Pick<FactBoundary, 'side' | 'threshold' | 'value' | 'path' | 'facts' | 'issues'> & {
  readonly cite?: Cite
}

function factCase(scheme: Scheme, cite: Cite, { cite: own, ...limit }: Limit): FactBoundary {
  const { path, side, threshold, value } = limit
  return {
    kind: 'fact',
    name: `${path}: ${value} is ${besideIn(side)} ${threshold}`,
    citation: citationIn(scheme, own ?? cite),
    ...limit,
  }
}

/** What a field is given at a limit of its own, or beside it. */
type FieldLimit = {
  readonly key: string
  readonly side: Side
  readonly threshold: string
  readonly value: string
  readonly given: string
}

function fieldLimits(field: Field, usual: Ratio): readonly FieldLimit[] {
  if (field.kind === 'text' && field.maxCharacters !== undefined) {
    const most = field.maxCharacters
    return besides(whole(most), whole(1)).map(({ side, value }) => ({
      key: 'maxCharacters',
      side,
      threshold: `${most} characters`,
      value: textOf(value),
      given: '字'.repeat(Number(textOf(value))),
    }))
  }
  if (field.kind !== 'count' && field.kind !== 'number') return []
  const { min, max, above } = { above: undefined, ...field }
  const bounds = Object.entries({ min, above, max })
  return [
    ...bounds.flatMap(([key, bound]) =>
      typeof bound === 'string' ? numbersAt(key, bound, unitOfField(field, usual)) : [],
    ),
    ...stepLimits(field),
  ]
}

function numbersAt(key: string, threshold: string, unit: Ratio): readonly FieldLimit[] {
  return besides(ratio(threshold), unit).map(({ side, value }) => {
    const text = textOf(value)
    return { key, side, threshold, value: text, given: text }
  })
}

/** A multiple of the step, and a number half a step above it. */
function stepLimits(field: Field): readonly FieldLimit[] {
  if (field.kind !== 'number' || field.step === undefined) return []
  const { step } = field
  const beside = textOf(add(ratio(step), divide(ratio(step), whole(2))))
  const limit = (side: Side, text: string) => ({
    key: 'step',
    side,
    threshold: step,
    value: text,
    given: text,
  })
  return [limit('at', step), limit('above', beside)]
}

function tableLimits(id: string, table: GroupShape | ListShape, usual: Ratio): readonly Limit[] {
  const inRow = (limit: Omit<Limit, 'facts' | 'issues'>, record: FactsData): Limit => ({
    ...limit,
    facts: { [id]: table.kind === 'list' ? [record] : { [Object.keys(table.rows)[0]!]: record } },
    issues: naiveRecordIssues(table, record),
  })
  const ofFields = Object.entries(table.fields).flatMap(([name, field]) => {
    const path = `facts.${id}.fields.${name}`
    return [
      ...fieldLimits(field, usual).map(({ key, given, ...limit }) =>
        inRow({ ...limit, path: `${path}.${key}` }, { [name]: given }),
      ),
      ...maximaOfOthers(table, name, usual).map(({ key, given, beside, ...limit }) =>
        inRow({ ...limit, path: `${path}.${key}` }, { ...beside, [name]: given }),
      ),
    ]
  })
  const ofLimits = (table.limits ?? []).flatMap((limit, at) =>
    recordLimits(table, limit, usual).map(({ key, given, ...of }) =>
      inRow(
        { ...of, path: `facts.${id}.limits[${at}].${key}`, cite: limit.cite },
        { ...whereHolds(limit), [limit.field]: given },
      ),
    ),
  )
  return [...ofFields, ...ofLimits, ...recordCounts(id, table)]
}

/** A number at the maximum that another field of its row gives it, and beside that. */
function maximaOfOthers(
  { fields }: GroupShape | ListShape,
  name: string,
  usual: Ratio,
): readonly (FieldLimit & { readonly beside: FactsData })[] {
  const field = fields[name]!
  if (field.kind !== 'number' || typeof field.max !== 'object') return []
  const { field: of } = field.max
  const other = fields[of]!
  const bounds = other.kind === 'number' || other.kind === 'count' ? [other.max, other.min] : []
  const maximum = ['100', ...bounds, '1'].find(
    (bound) => typeof bound === 'string' && naiveIssues(other, bound).length === 0,
  ) as string | undefined
  if (maximum === undefined) return []
  return numbersAt('max', maximum, unitOfField(field, usual)).map((limit) => ({
    ...limit,
    threshold: `${of} ${maximum}`,
    beside: { [of]: maximum },
  }))
}

function recordLimits(
  { fields }: GroupShape | ListShape,
  { field, max }: RecordLimit,
  usual: Ratio,
): readonly FieldLimit[] {
  return max === undefined ? [] : numbersAt('max', max, unitOfField(fields[field]!, usual))
}

/** A record in which a limit applies. */
function whereHolds({ where }: RecordLimit): FactsData {
  return Object.fromEntries(
    Object.entries(where).map(([name, among]) => [name, typeof among === 'object' ? among[0] : among]),
  )
}

function recordCounts(id: string, table: GroupShape | ListShape): readonly Limit[] {
  if (table.kind !== 'list') return []
  const { maxRecords: most } = table
  return besides(whole(most), whole(1)).map(({ side, value }): Limit => {
    const length = Number(textOf(value))
    const tooMany: readonly IssueCode[] = length > most ? ['list/too-many'] : []
    return {
      path: `facts.${id}.maxRecords`,
      side,
      threshold: `${most} records`,
      value: String(length),
      facts: { [id]: Array.from({ length }, () => ({})) },
      issues: tooMany,
    }
  })
}
