import { add, compare, type Ratio, ratio, whole } from '../fraction.ts'
import { byTiers, type Criteria, type Outcome, outcomeOf, type Question } from '../outcome.ts'
import { electiveItems, requiredItems } from '../schemes/okinawa2023.ts'
import {
  every,
  type Facts,
  isAmong,
  isMissing,
  isNotAfter,
  isNotSo,
  isSo,
  listOf,
  rowOf,
  some,
  type Truth,
} from '../truth.ts'
import { howMany, oneInEachField, type Readings, reception } from './okinawa2023Reception.ts'
import { okinawaApplicant } from './okinawa2026.ts'

/** おきなわSDGs認証制度 募集要綱 (令和5年7月; source 002), with answers missing. */
export function okinawa2023Outcome({ facts, at, on, readings = {}, stages }: Question): Outcome {
  const eligibility = [
    okinawaApplicant(facts),
    // Q2-14: a member first; 認証者: 沖縄県; A2-11
    ...(at === 'application' ? [isNotAfter(facts['memberSince'], on)] : []),
    ...(at === 'decision'
      ? [isAmong(facts['decidedBy'], ['prefecture'], 'yes'), isNotSo(facts['unsuitable'], 'yes')]
      : []),
  ]
  return outcomeOf(
    { eligibility, reception: reception(facts, at, on, readings), criteria: criteria(facts, readings) },
    stages,
  )
}

function criteria(facts: Facts, readings: Readings): Criteria {
  const truths = [enoughItems(facts, readings)]
  if (readings['oki23-both-forms'] !== 'form2-alone') truths.push(...planPasses(facts, readings))
  return byTiers([['platinum', every(truths)]])
}

/** 4(2) 計21項目中17項目: at the fewest and the most that can still be. */
function enoughItems(facts: Facts, readings: Readings): Truth {
  const mark = (id: string) => markOf(rowOf(facts, 'items', id), readings)
  const chosen = electiveItems.filter((id) => rowOf(facts, 'items', id)['chosen'] === true)
  const triples = scoredOf(facts, chosen, readings)
  const counts = (isCounted: (truth: Truth) => boolean) => {
    const count = (ids: readonly string[]) => ids.filter((id) => isCounted(mark(id))).length
    const electives = triples.map(count)
    // Under this reading the three that serve the applicant best are the ones.
    const among = readings['oki23-which-three'] === 'best-three' ? [Math.max(...electives)] : electives
    return among.map((of) => of + count(requiredItems))
  }
  const [sure, possible] = [counts((truth) => truth === 'yes'), counts((truth) => truth !== 'no')]
  if (Math.min(...sure) >= 17) return 'yes'
  if (Math.max(...possible) < 17) return 'no'
  // Only where nothing but a △ is open is it the committee's to say; which three count is open by the text.
  const isSettledWhich = new Set(sure).size === 1 && new Set(possible).size === 1
  const isAnyUnknown = [...requiredItems, ...triples.flat()].some((id) => mark(id) === 'unknown')
  return isSettledWhich && !isAnyUnknown ? 'person' : 'unknown'
}

/** 3項目以上を選択いただいても超過分は評価対象となりません: which of them are evaluated. */
function scoredOf(
  facts: Facts,
  chosen: readonly string[],
  readings: Readings,
): readonly (readonly string[])[] {
  const asked = readings['oki23-choose-2-or-3'] === 'two' ? 2 : 3
  if (chosen.length <= asked) return [chosen]
  if (readings['oki23-which-three'] === 'first-three') return [chosen.slice(0, asked)]
  const all = subsets(chosen, asked)
  if (readings['oki23-which-three'] === 'best-three') return all
  // The applicant's own designation is followed as far as it goes.
  const designated = chosen.filter((id) => rowOf(facts, 'items', id)['designated'] === true)
  const most = Math.min(asked, designated.length)
  return all.filter((ids) => ids.filter((id) => designated.includes(id)).length === most)
}

function subsets<T>(list: readonly T[], size: number): readonly (readonly T[])[] {
  if (size === 0) return [[]]
  return list.flatMap((first, at) => subsets(list.slice(at + 1), size - 1).map((rest) => [first, ...rest]))
}

/** 第2号様式の評価観点: what is recorded for an item, or what its two viewpoints come to. */
function markOf(item: Facts, readings: Readings): Truth {
  if (!isMissing(item['met'])) return isSo(item['met'])
  const says = (field: string) => item[field] === true
  // ② ×: 法定事項の取組しか; 現在実施している、具体的な取組ではない; 合致していない
  const isDropped = ['planned', 'discontinued'].includes(String(item['status']))
  if (says('legalOnly') || says('mismatch') || isDropped) return 'no'
  const triangles: { readonly [alternative: string]: Truth } = { met: 'yes', 'not-met': 'no' }
  const triangle = triangles[readings['oki23-triangle'] ?? ''] ?? 'person'
  const circle = (isOne: boolean): Truth => (isOne ? 'yes' : 'unknown')
  // ① △: 具体的な取組状況の確認ができない; 詳細が不明. ○: 証書情報の提示; ヒアリングで確認
  const isShown = says('evidenceShown') || says('hearingConfirmed')
  const first = says('vague') || (says('hearingNotConfirmed') && !isShown) ? triangle : circle(isShown)
  // ② △: 組織的…確認が取れない. ○: 企業独自の特徴的な取組; 組織的、制度的
  const second = says('notOrganised') ? triangle : circle(says('distinctive') || says('organised'))
  return (readings['oki23-two-viewpoints'] === 'either' ? some : every)([first, second])
}

/** 計95点中60点以上, over three initiatives and up to two more. */
function planPasses(facts: Facts, readings: Readings): Truth[] {
  const plan = listOf(facts, 'initiatives')
  if (!plan) return ['unknown']
  const required = plan.filter((of) => of['optional'] !== true).length
  return [howMany(required === 3), ...oneInEachField(plan), score(plan, readings)]
}

function score(plan: readonly Facts[], readings: Readings): Truth {
  const [least, most] = [sum(plan, readings, false), sum(plan, readings, true)]
  if (compare(least, whole(60)) >= 0) return 'yes'
  if (compare(most, whole(60)) < 0) return 'no'
  return 'unknown'
}

/** 得点構成表, with everything that is not known yet as good or as bad as it can be. */
function sum(plan: readonly Facts[], readings: Readings, atBest: boolean): Ratio {
  let total = whole(0)
  let governed = 0
  for (const of of plan) {
    const isOptional = of['optional'] === true
    const bonus = ratio(isOptional ? '0.5' : '1')
    const base = isMissing(of['base']) ? (atBest ? (isOptional ? '5' : '25') : '0') : String(of['base'])
    total = add(total, ratio(base))
    for (const column of ['stakeholders', 'beyondRegion']) {
      if (isMissing(of[column]) ? atBest : of[column] === true) total = add(total, bonus)
    }
    if (isOptional && addsForGovernance(of, readings['oki23-gov-trigger'], atBest)) governed += 1
  }
  // ガバナンスの分類を選択時 2点追加; (申請任意) 加点措置 合計 4点 leaves room for it once
  const times = readings['oki23-gov-once'] === 'each' ? governed : Math.min(governed, 1)
  return add(total, whole(2 * times))
}

/** Each answer that is missing is open by itself, also where another one of its initiative leaves it no choice. */
function addsForGovernance(of: Facts, trigger: string | undefined, atBest: boolean): boolean {
  const { category, governance } = of
  const isCategory = isMissing(category) ? atBest : category === 'governance'
  const isFound = isMissing(governance) ? atBest : governance === true
  if (trigger === 'category-only') return isCategory
  if (trigger === 'finding-only') return isFound
  return isCategory && isFound
}
