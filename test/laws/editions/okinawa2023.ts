import fc from 'fast-check'
import { okinawaSdgs20230731 } from '../../../schemes/index.ts'
import {
  electiveItems,
  type Initiative,
  type Items,
  type OkinawaApplicant,
  okinawa2023Chosen,
  okinawa2023InThreeFields,
  okinawa2023Optional,
  okinawaEligible,
  okinawa2023 as oracle,
  requiredItems,
} from '../../oracle/schemes/okinawa2023.ts'
import type { Data, Edition } from '../edition.ts'
import { anyBeside, anyUnits, decimal, ONE, unitsOf } from '../units.ts'
import { anyOkinawaApplicant, applicantFacts, okinawaApplicantBy } from './okinawaApplicant.ts'

type PartItem = { readonly met?: boolean | null; readonly chosen?: boolean | null }
type PartInitiative = { readonly [F in keyof Initiative]?: Initiative[F] | null }

const known = (value: unknown) => value !== undefined && value !== null
const items = [...requiredItems, ...electiveItems]
const fields = ['economy', 'social', 'environment']
const categories = [...fields, 'governance', 'local', 'global']
const mostBase = (optional: boolean) => (optional ? 5n : 25n) * ONE

const anyChosen = fc.oneof(
  { weight: 5, arbitrary: fc.shuffledSubarray(electiveItems, { minLength: 3, maxLength: 3 }) },
  { weight: 1, arbitrary: fc.subarray(electiveItems) },
)

const choosing = (chosen: readonly string[], met: (id: string) => boolean): Items =>
  Object.fromEntries(
    items.map((id) => [
      id,
      requiredItems.includes(id) ? { met: met(id) } : { chosen: chosen.includes(id), met: met(id) },
    ]),
  )

const anyItems = fc
  .tuple(anyChosen, fc.array(fc.oneof(fc.constant(true), fc.boolean()), { minLength: 24, maxLength: 24 }))
  .map(([chosen, met]) => choosing(chosen, (id) => met[items.indexOf(id)]!))

const anyItemsOnThreshold = fc
  .tuple(anyChosen, fc.constantFrom(16, 17, 18), fc.boolean())
  .chain(([chosen, count, others]) => {
    const scored = [...requiredItems, ...chosen.slice(0, 3)]
    return fc
      .shuffledSubarray(scored, { minLength: count, maxLength: count })
      .map((met) => choosing(chosen, (id) => met.includes(id) || (others && !scored.includes(id))))
  })

function anyInitiative(known_: PartInitiative, least = 0n): fc.Arbitrary<Initiative> {
  const optional = known_.optional === true
  const open = optional ? (known_.governance === true ? ['governance'] : categories) : fields
  const keep = <T>(value: T | null | undefined, otherwise: fc.Arbitrary<T>): fc.Arbitrary<T> =>
    value === undefined || value === null ? otherwise : fc.constant(value)
  const most = mostBase(optional)
  return keep(known_.category, fc.constantFrom(...open)).chain((category) =>
    fc.record({
      category: fc.constant(category),
      ...(known(known_.optional) ? { optional: fc.constant(optional) } : {}),
      base: keep(known_.base, anyUnits(least < most ? least : 0n, most).map(decimal)),
      stakeholders: keep(known_.stakeholders, fc.boolean()),
      beyondRegion: keep(known_.beyondRegion, fc.boolean()),
      governance: keep(
        known_.governance,
        optional && category === 'governance' ? fc.boolean() : fc.constant(false),
      ),
    }),
  )
}

/** Mostly as the text asks: one in each field and up to two more. */
function anyPlan(least: bigint): fc.Arbitrary<readonly Initiative[]> {
  const required = fc.tuple(...fields.map((category) => anyInitiative({ category }, least)))
  const optional = fc.array(anyInitiative({ optional: true }, least), { maxLength: 2 })
  const any = fc.boolean().chain((of) => anyInitiative({ optional: of }, least))
  return fc.oneof(
    { weight: 4, arbitrary: fc.tuple(required, optional).map(([three, more]) => [...three, ...more]) },
    { weight: 1, arbitrary: fc.array(any, { maxLength: 5 }) },
  )
}

/** A plan whose first base is such that the score lies on 60 or a neighbour, if it can. */
const anyPlanOnThreshold = anyPlan(12n * ONE).chain((plan) => {
  const [first, ...rest] = plan
  if (!first) return fc.constant(plan)
  const { planScore } = oracle({}, [{ ...first, base: '0' }, ...rest])
  const wanted = 60n * ONE - (planScore.n * ONE) / planScore.d
  return anyBeside([wanted], 0n, mostBase(first.optional === true)).map((base) => [
    { ...first, base: decimal(base) },
    ...rest,
  ])
})

const itemIn = (data: Data, id: string): PartItem => (data['items'] as { [id: string]: PartItem })?.[id] ?? {}
const planIn = (data: Data) => data['initiatives'] as readonly PartInitiative[] | null | undefined

const completedItems = (data: Data, met: (id: string) => boolean) =>
  Object.fromEntries(items.map((id) => [id, { ...itemIn(data, id), met: itemIn(data, id).met ?? met(id) }]))

function complete(data?: Data): fc.Arbitrary<Data> {
  if (!data) {
    const plan = fc.oneof(anyPlan(0n), anyPlan(12n * ONE))
    return fc
      .record({ applicant: anyOkinawaApplicant({}), items: anyItems, initiatives: plan })
      .map(({ applicant, ...scored }) => ({ ...applicant, ...scored }))
  }
  const plan = planIn(data)
  return fc
    .record({
      applicant: anyOkinawaApplicant(data),
      met: fc.array(fc.boolean(), { minLength: 24, maxLength: 24 }),
      initiatives: plan ? fc.tuple(...plan.map((of) => anyInitiative(of))) : anyPlan(0n),
    })
    .map(({ applicant, met, initiatives }) => ({
      ...data,
      ...applicant,
      items: completedItems(data, (id) => met[items.indexOf(id)]!),
      initiatives,
    }))
}

function initiativeBy(known_: PartInitiative, best: boolean): PartInitiative {
  const optional = known_.optional === true
  const mayImprove = optional && (known_.category ?? 'governance') === 'governance'
  const otherwise = known_.governance === true || (best && mayImprove) ? 'governance' : 'economy'
  return {
    ...known_,
    category: known_.category ?? (optional ? otherwise : 'economy'),
    base: known_.base ?? (best ? decimal(mostBase(optional)) : '0'),
    stakeholders: known_.stakeholders ?? best,
    beyondRegion: known_.beyondRegion ?? best,
    governance: known_.governance ?? (best && mayImprove),
  }
}

/** A required initiative without a field takes, at best, one that none has, and at worst one that another has. */
function inFields(plan: readonly PartInitiative[], best: boolean): readonly PartInitiative[] {
  const taken = plan.filter((of) => of.optional !== true).map((of) => of.category)
  const left = fields.filter((field) => !taken.includes(field))
  return plan.map((of) => {
    if (of.optional === true || known(of.category)) return of
    return { ...of, category: (best ? left.shift() : taken.find(known)) ?? 'economy' }
  })
}

function completeBy(data: Data, best: boolean): Data {
  const full = fields.map((category) => ({ category }))
  return {
    ...data,
    ...okinawaApplicantBy(data, best),
    items: completedItems(data, () => best),
    initiatives: inFields(planIn(data) ?? (best ? full : []), best).map((of) => initiativeBy(of, best)),
  }
}

const anyBetterInitiative = (data: Data): fc.Arbitrary<Data> => {
  const plan = planIn(data) ?? []
  if (plan.length === 0) return fc.constant(data)
  return fc.nat({ max: plan.length - 1 }).chain((at) => {
    const of = plan[at]!
    const optional = of.optional === true
    const put = (better: PartInitiative): Data => ({
      ...data,
      initiatives: plan.map((other, index) => (index === at ? { ...other, ...better } : other)),
    })
    const bonus = (flag: 'stakeholders' | 'beyondRegion') => (known(of[flag]) ? put({ [flag]: true }) : data)
    const improves = optional && of.category === 'governance' && known(of.governance)
    return fc.oneof(
      fc.constantFrom(
        bonus('stakeholders'),
        bonus('beyondRegion'),
        improves ? put({ governance: true }) : data,
      ),
      known(of.base)
        ? anyUnits(unitsOf(of.base), mostBase(optional)).map((base) => put({ base: decimal(base) }))
        : fc.constant(data),
    )
  })
}

export const okinawa2023: Edition = {
  name: 'okinawa-sdgs@2023-07-31',
  scheme: okinawaSdgs20230731,
  facts: [...applicantFacts, 'items', 'initiatives'],
  complete,
  onThresholds: fc
    .record({
      applicant: anyOkinawaApplicant({}),
      items: anyItemsOnThreshold,
      initiatives: fc.oneof(anyPlanOnThreshold, anyPlan(20n * ONE)),
    })
    .map(({ applicant, ...scored }) => ({ ...applicant, ...scored })),
  best: (data) => completeBy(data, true),
  worst: (data) => completeBy(data, false),
  better: (data) =>
    fc.oneof(
      fc.constantFrom(...items).map((id) => {
        const item = itemIn(data, id)
        if (!known(item.met)) return data
        return { ...data, items: { ...(data['items'] as object), [id]: { ...item, met: true } } }
      }),
      anyBetterInitiative(data),
    ),
  expected: (data) => {
    const given = data['items'] as Items
    const plan = (data['initiatives'] as readonly Initiative[]).map((of) => ({
      ...of,
      base: String(of.base),
    }))
    const { platinum } = oracle(given, plan)
    return {
      requirements: {
        applicant: okinawaEligible(data as OkinawaApplicant),
        'electives-chosen': okinawa2023Chosen(given) === 3,
        'three-fields': okinawa2023InThreeFields(plan),
        'optional-initiatives': okinawa2023Optional(plan) <= 2,
      },
      criteria: platinum === undefined ? 'undetermined' : platinum ? 'met' : 'unmet',
      tierRange: {
        lowest: platinum === true ? 'platinum' : null,
        highest: platinum === false ? null : 'platinum',
      },
    }
  },
}
