import { assess, deadlines, findScheme, kpiAchievement, replay, type Scheme, statusOn, validity } from 'kijun'
import {
  backwardPeriod,
  filingDeadline,
  firstOnOrAfter,
  fiscalYear,
  legalPeriod,
  parseDate,
  parseWareki,
  toWareki,
} from 'kijun/calendar'
import { okinawaSdgs, periodsOnly, schemes, seriesById } from 'kijun/schemes'
import { figuresOf } from '../oracle/figures.ts'
import { lowestTerms, ratio } from '../oracle/fraction.ts'
import { sorted } from '../oracle/reading.ts'
import type { Facts } from '../oracle/truth.ts'
import type { AssessInput, BadInput, KpiInput, LifecycleInput, PeriodInput, ValidityInput } from './vector.ts'

type Issues = readonly { readonly code: string; readonly path: readonly (string | number)[] }[]

const refused = (issues: Issues) => ({
  issues: sorted(issues.map(({ code, path }) => ({ code, path: [...path] }))),
})

/** What the library says to the input of a vector, as the vectors write it. */
export const libraryAnswer: { readonly [group: string]: (input: never) => unknown } = {
  periods: periodOf,
  validity: validityOf,
  tiers: assessmentOf,
  bounds: assessmentOf,
  lifecycle: lifecycleOf,
  kpi: kpiOf,
  'bad-input': issuesOf,
}

function schemeOf(name: string): Scheme {
  const found = findScheme([...schemes, ...periodsOnly], name)
  if (!found.ok) throw new Error(found.issues[0].message)
  return found.value
}

function periodOf(input: PeriodInput): unknown {
  try {
    return inCalendar(input)
  } catch (thrown) {
    if (thrown instanceof RangeError) return { outOfRange: true }
    throw thrown
  }
}

function inCalendar(input: PeriodInput): unknown {
  switch (input.operation) {
    case 'legalPeriod':
    case 'backwardPeriod': {
      const { from, length, counting } = input
      return (input.operation === 'legalPeriod' ? legalPeriod : backwardPeriod)({ from, length, counting })
    }
    case 'firstOnOrAfter':
      return { date: firstOnOrAfter(input.date, { month: input.month, day: input.day }) }
    case 'fiscalYear':
      return fiscalYear(input.date, { startMonth: input.startMonth })
    case 'filingDeadline':
      return filingDeadline(input.date, input.closed)
    case 'toWareki':
      return { text: toWareki(input.date) }
    case 'parseWareki': {
      const read = parseWareki(input.text)
      return read.ok ? { date: read.value } : refused(read.issues)
    }
  }
}

function validityOf({ scheme, ...request }: ValidityInput): unknown {
  const found = validity(schemeOf(scheme), request)
  return found.ok ? { from: found.value.from, until: found.value.until } : refused(found.issues)
}

function assessmentOf({ scheme, facts, ...options }: AssessInput): unknown {
  const result = assess(schemeOf(scheme), facts, options as object)
  if (!result.ok) return refused(result.issues)
  const { outcome, stages, tierRange, measures } = result.value
  const figures = options.readings ? [] : figuresShown(scheme, facts, measures)
  return {
    outcome,
    stages: { ...stages },
    ...('tier' in result.value ? { tier: result.value.tier } : {}),
    tierRange: { ...tierRange },
    ...(figures.length > 0 ? { figures: Object.fromEntries(figures) } : {}),
  }
}

/** The figures that a vector states, in lowest terms. */
function figuresShown(
  scheme: string,
  facts: Facts,
  measures: object,
): readonly (readonly [string, string])[] {
  return Object.keys(figuresOf(scheme, facts)).map((id) => {
    const { exact = '' } = (measures as { readonly [id: string]: { readonly exact?: string } })[id]!
    return [id, lowestTerms(ratio(exact))]
  })
}

function lifecycleOf(input: LifecycleInput): unknown {
  if (input.operation === 'reports') {
    const events = [{ kind: 'decided', on: input.decidedOn, for: 'initial', tier: 'active' }]
    const listed = deadlines(replay(okinawaSdgs, { events }).history, { closedDays: input.closed })
    return {
      reports: listed.flatMap((deadline) => {
        if (deadline.kind !== 'report') return []
        const { n, elapsedOn, plain, due } = deadline
        return [{ n, elapsedOn, plain, due }]
      }),
    }
  }
  const { series, on, events, facts } = input
  const { history } = replay(seriesById[series]!, { events, ...(facts ? { facts } : {}) })
  const { status, tier, until, untilRange } = statusOn(history, on)
  return { status, tier, until, ...(untilRange ? { untilRange: { ...untilRange } } : {}) }
}

function kpiOf(input: KpiInput): unknown {
  const found = kpiAchievement(input as Parameters<typeof kpiAchievement>[0])
  return found.ok ? found.value : refused(found.issues)
}

function issuesOf(input: BadInput): unknown {
  const result = refusalOf(input)
  return result.ok ? { value: result.value } : refused(result.issues)
}

function refusalOf(input: BadInput) {
  switch (input.operation) {
    case 'assess':
      return assess(schemeOf(input.scheme), input.facts)
    case 'validity':
      return validity(schemeOf(input.scheme), input.request as Parameters<typeof validity>[1])
    case 'kpi':
      return kpiAchievement(input.values as Parameters<typeof kpiAchievement>[0])
    case 'parseDate':
      return parseDate(input.text as string)
    case 'parseWareki':
      return parseWareki(input.text as string)
  }
}
