import { formatPath, type Scheme, type ValidityRule } from '../../index.ts'
import { dayAfter, firstSuchDay } from '../naive/calendar.ts'
import { chosen, type NaiveValidity, naiveMark, naiveUntil } from '../naive/naiveValidity.ts'
import type { ValidityBoundary } from './boundaryCase.ts'
import { cited } from './citationIn.ts'
import { besideIn } from './conditionCase.ts'
import { besideMoment } from './dayPairs.ts'
import { readingsOf } from './readingsOf.ts'
import type { Path, Readings } from './thresholds.ts'

/** Decisions on the days on which the period that a text gives them turns, and beside those days. */
export function validityCases(scheme: Scheme): readonly ValidityBoundary[] {
  return Object.entries(scheme.validity ?? {}).flatMap(([purpose, rule]) => {
    if (!rule) return []
    const all = readingsOf(scheme, rule).flatMap((readings) =>
      rulesIn({ scheme, readings }, rule, ['validity', purpose]).flatMap(({ node, path }) =>
        turningDays({ scheme, readings }, node).flatMap((turn) =>
          casesOf({ scheme, readings }, rule, { ...turn, path, node, for: purpose as 'initial' | 'renewal' }),
        ),
      ),
    )
    return all
  })
}

type Turn = { readonly day: string; readonly threshold: string }
type Leaf = ValidityRule & { readonly kind: 'period' | 'fixed' }

/** The periods and days of which a rule is made under some readings. */
function rulesIn(
  under: NaiveValidity,
  node: ValidityRule,
  path: Path,
): readonly { readonly node: Leaf; readonly path: Path }[] {
  switch (node.kind) {
    case 'byReading':
      return rulesIn(under, chosen<ValidityRule>(under, node), [
        ...path,
        'cases',
        under.readings[node.reading]!,
      ])
    case 'earlier':
      return node.of.flatMap((part, at) => rulesIn(under, part, [...path, 'of', at]))
    default:
      return [{ node, path }]
  }
}

function turningDays(under: NaiveValidity, rule: Leaf): readonly Turn[] {
  if (rule.kind === 'fixed') return [{ day: rule.until, threshold: `${rule.until}, the last day of all` }]
  const leap = leapDayIn(under.scheme)
  const ofLeap = { day: leap, threshold: `${leap}, which most years do not have` }
  const { firstOnOrAfter: yearly } = rule
  if (!yearly) return [ofLeap]
  const two = (part: number) => String(part).padStart(2, '0')
  const wanted = `${two(yearly.month)}-${two(yearly.day)}`
  let day = startIn(under.scheme)
  for (let tried = 0; tried < DAYS_OF_FOUR_YEARS; tried += 1) {
    if (naiveMark(under, rule, day).slice(5) === wanted) {
      return [{ day, threshold: `${day}, from which the length ends on ${wanted} itself` }, ofLeap]
    }
    day = dayAfter(day)
  }
  return [ofLeap]
}

const DAYS_OF_FOUR_YEARS = 1461

/** The first day of the text, or a usual one. */
function startIn({ inForce }: Scheme): string {
  return inForce?.from ?? '2024-01-01'
}

/** The first 29 February on which the text is in force. */
export function leapDayIn(scheme: Scheme): string {
  return firstSuchDay(startIn(scheme), { month: 2, day: 29 })
}

function casesOf(
  under: NaiveValidity,
  rule: ValidityRule,
  at: Turn & { readonly path: Path; readonly node: Leaf; readonly for: 'initial' | 'renewal' },
): readonly ValidityBoundary[] {
  const { scheme, readings } = under
  const path = formatPath(at.path)
  return besideMoment(at.day, 'day').map(({ side, value: decidedOn }): ValidityBoundary => {
    const until = naiveUntil(under, rule, decidedOn)
    return {
      kind: 'validity',
      name: `${path}${readingText(readings)}: decided on ${decidedOn}, ${besideIn(side)} ${at.threshold}`,
      path,
      ...cited(scheme, at.node.cite),
      side,
      threshold: at.threshold,
      value: decidedOn,
      request: { decidedOn, for: at.for, readings },
      until: until < decidedOn ? null : until,
    }
  })
}

/** The readings that a case follows, as part of its name. */
export function readingText(readings: Readings): string {
  const parts = Object.entries(readings).map(([reading, of]) => `${reading}=${of}`)
  return parts.length > 0 ? ` (${parts.join(', ')})` : ''
}
