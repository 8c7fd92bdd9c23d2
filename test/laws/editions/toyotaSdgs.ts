import fc from 'fast-check'
import { toyotaSdgsRound4 } from '../../../schemes/index.ts'
import {
  type Scores,
  toyotaDomains,
  toyotaMayApply,
  toyotaMayBeCertified,
  toyotaTier,
} from '../../oracle/schemes/toyotaSdgs.ts'
import type { Data, Edition } from '../edition.ts'
import { anyBeside, anyUnits, clamp, decimal, ONE, unitsOf } from '../units.ts'

type Row = { readonly points?: unknown; readonly max?: unknown }
type Units = { readonly points: bigint; readonly max: bigint }

const known = (value: unknown) => value !== undefined && value !== null
const MOST = 200n * ONE
/** More than enough for any rate to be brought near 0 or 1 by one domain alone. */
const HUGE = 10n ** 18n * ONE

const anyMax = fc.oneof(
  fc.constantFrom(3n, 7n, 25n, 52n, 63n, 100n, 200n).map((max) => max * ONE),
  anyUnits(1n, MOST),
)
const anyRow = anyMax.chain((max) => anyUnits(0n, max).map((points) => ({ points, max })))
/** So many tenths of a maximum, rounded up: the least that reaches the rate. */
const tenths = (max: bigint, ofTen: bigint) => (max * ofTen + 9n) / 10n
const anyRowOnThreshold = fc
  .tuple(anyMax, fc.constantFrom(1n, 3n, 6n, 8n))
  .chain(([max, ofTen]) => anyBeside([tenths(max, ofTen)], 0n, max).map((points): Units => ({ points, max })))

/** The total and the minimum of a tier, in tenths. */
const tiersInTenths = [
  { total: 8n, minimum: 6n },
  { total: 6n, minimum: 3n },
  { total: 3n, minimum: 1n },
]

/** Three domains at the minimum of a tier or above, and the fourth such that the total is the tier's, if it can. */
const anyScoresOnTotal = fc.constantFrom(...tiersInTenths).chain(({ total, minimum }) => {
  const anyRowFrom = anyMax.chain((max) =>
    anyUnits(tenths(max, minimum), max).map((points): Units => ({ points, max })),
  )
  return fc.tuple(fc.array(anyRowFrom, { minLength: 3, maxLength: 3 }), anyMax).chain(([rows, max]) => {
    const maxima = rows.reduce((sum, row) => sum + row.max, max)
    const wanted = tenths(maxima, total) - rows.reduce((sum, row) => sum + row.points, 0n)
    return anyBeside([wanted], 0n, max).map((points) => [...rows, { points, max }])
  })
})

const scoresOf = (rows: readonly Units[]): Scores =>
  Object.fromEntries(
    toyotaDomains.map((domain, at) => {
      const { points, max } = rows[at]!
      return [domain, { points: decimal(points), max: decimal(max) }]
    }),
  )

const flags = [
  'workplaceSelfChecked',
  'workplaceApplied',
  'workplaceConfirmed',
  'workplacePublished',
] as const

const anyFlags = (data: Data) =>
  fc.record(
    Object.fromEntries(
      flags.map((flag) => [flag, known(data[flag]) ? fc.constant(data[flag]) : fc.boolean()]),
    ),
  )

/** Scores as text, also where they were given as JSON numbers. */
export const scoresIn = (data: Data): Scores =>
  scoresOf(
    toyotaDomains.map((domain) => {
      const { points, max } = rowIn(data, domain)
      return { points: unitsOf(points), max: unitsOf(max) }
    }),
  )

const rowIn = (data: Data, domain: string): Row =>
  (data['scores'] as { readonly [d: string]: Row } | undefined)?.[domain] ?? {}

function anyCompletedRow(row: Row): fc.Arbitrary<Units> {
  if (known(row.points) && known(row.max)) {
    return fc.constant({ points: unitsOf(row.points), max: unitsOf(row.max) })
  }
  if (known(row.max)) {
    const max = unitsOf(row.max)
    return fc
      .oneof(
        anyUnits(0n, max),
        anyBeside(
          [1n, 3n, 6n, 8n].map((n) => tenths(max, n)),
          0n,
          max,
        ),
      )
      .map((points) => ({ points, max }))
  }
  if (known(row.points)) {
    const points = unitsOf(row.points)
    return fc
      .oneof(anyUnits(points, points + MOST), fc.constant(points + HUGE))
      .map((max) => ({ points, max: max === 0n ? 1n : max }))
  }
  return fc.oneof(
    anyRow,
    anyRowOnThreshold,
    fc.constantFrom({ points: 0n, max: HUGE }, { points: HUGE, max: HUGE }),
  )
}

/** What the panel found, if it has met. Without a margin nothing is near a threshold and it does not matter. */
const anyPanelTier = fc.oneof(
  fc.constant({}),
  fc.record({ panelTier: fc.constantFrom('gold', 'silver', 'bronze', 'none') }),
)

const complete = (data: Data = {}): fc.Arbitrary<Data> =>
  fc
    .record({
      said: anyFlags(data),
      found: known(data['panelTier']) ? fc.constant({}) : anyPanelTier,
      rows: fc.tuple(...toyotaDomains.map((domain) => anyCompletedRow(rowIn(data, domain)))),
    })
    .map(({ said, found, rows }) => ({ ...data, ...said, ...found, scores: scoresOf(rows) }))

function completeBy(data: Data, pick: (row: Row) => Units, flag: boolean): Data {
  const said = Object.fromEntries(flags.map((of) => [of, known(data[of]) ? data[of] : flag]))
  return { ...data, ...said, scores: scoresOf(toyotaDomains.map((domain) => pick(rowIn(data, domain)))) }
}

function bestRow(row: Row): Units {
  const least = known(row.points) ? clamp(unitsOf(row.points), 1n, HUGE) : HUGE
  const max = known(row.max) ? unitsOf(row.max) : least
  return { points: known(row.points) ? unitsOf(row.points) : max, max }
}

function worstRow(row: Row): Units {
  const points = known(row.points) ? unitsOf(row.points) : 0n
  return { points, max: known(row.max) ? unitsOf(row.max) : HUGE + points * 1000n }
}

export const toyotaSdgs: Edition = {
  name: 'toyota-sdgs@round-4',
  scheme: toyotaSdgsRound4,
  facts: ['scores', ...flags, 'panelTier'],
  complete,
  onThresholds: fc
    .tuple(
      anyFlags({}),
      fc.oneof(
        fc.array(fc.oneof(anyRowOnThreshold, anyRow), { minLength: 4, maxLength: 4 }),
        anyScoresOnTotal,
      ),
    )
    .map(([said, rows]) => ({ ...said, scores: scoresOf(rows) })),
  best: (data) => completeBy(data, bestRow, true),
  worst: (data) => completeBy(data, worstRow, false),
  better: (data) =>
    fc.constantFrom(...toyotaDomains).chain((domain) => {
      const row = rowIn(data, domain)
      if (!known(row.points)) return fc.constant(data)
      const points = unitsOf(row.points)
      const most = known(row.max) ? unitsOf(row.max) : points + MOST
      return anyUnits(points, most).map((raised) => ({
        ...data,
        scores: { ...(data['scores'] as Data), [domain]: { ...row, points: decimal(raised) } },
      }))
    }),
  expected: (data, at) => {
    const tier = toyotaTier(scoresIn(data))
    const facts = data as Parameters<typeof toyotaMayApply>[0] & Parameters<typeof toyotaMayBeCertified>[0]
    return {
      requirements:
        at === 'application'
          ? { 'workplace-applied': toyotaMayApply(facts) }
          : { 'workplace-confirmed': toyotaMayBeCertified(facts) },
      criteria: tier === null ? 'unmet' : 'met',
      tierRange: { lowest: tier, highest: tier },
    }
  },
}
