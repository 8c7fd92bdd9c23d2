import { add, compare, type Ratio, ratio, whole } from '../fraction.ts'

/** おきなわSDGs認証制度 募集要綱 (令和5年7月): sections 1(2), 4(1) and 4(2) of source 002, read literally. */

type Item = { readonly met: boolean; readonly chosen?: boolean }
export type Items = { readonly [id: string]: Item }

export type Initiative = {
  readonly category: string
  readonly optional?: boolean
  readonly base: string
  readonly stakeholders: boolean
  readonly beyondRegion: boolean
  readonly governance: boolean
}

const numbered = (prefix: string, count: number) =>
  Array.from({ length: count }, (_, at) => `${prefix}-${at + 1}`)

/** 4(2) 得点構成・合否基準の全体像: 社会 8項目, 環境 5項目, ガバナンス 5項目. */
export const requiredItems = [...numbered('OK-S', 8), ...numbered('OK-E', 5), ...numbered('OK-G', 5)]
/** 4(2): 地域課題への貢献 and 国際課題への貢献, 6項目から3項目選択. */
export const electiveItems = [...numbered('OK-L', 3), ...numbered('OK-GL', 3)]

/** What the criteria of section 4(2) come to; `platinum` is undefined where the text does not settle it. */
export type Okinawa2023 = {
  readonly itemsMet: { readonly fewest: number; readonly most: number }
  readonly planScore: Ratio
  readonly platinum: boolean | undefined
}

export function okinawa2023(items: Items, initiatives: readonly Initiative[]): Okinawa2023 {
  const itemsMet = countItems(items)
  const planScore = scorePlan(initiatives)
  // 4(2)【第3号様式】: 計95点中60点以上; 得点構成表: 社会×1, 環境×1, 経済×1, 最小3～最大5つの取組を申請
  const required = initiatives.filter((of) => of.optional !== true).length
  const asTabled = required === 3 && okinawa2023InThreeFields(initiatives)
  const planPasses = asTabled && compare(planScore, whole(60)) >= 0
  // 4(2)【第2号様式】: 計21項目中17項目
  const surely = planPasses && itemsMet.fewest >= 17
  const possibly = planPasses && itemsMet.most >= 17
  return { itemsMet, planScore, platinum: surely === possibly ? surely : undefined }
}

/** A4-3: 3項目以上を選択いただいても超過分は評価対象となりません; which three are scored is left open. */
function countItems(items: Items): { readonly fewest: number; readonly most: number } {
  const required = requiredItems.filter((id) => items[id]?.met === true).length
  const chosen = electiveItems.filter((id) => items[id]?.chosen === true)
  const scored = chosen.length <= 3 ? [chosen] : triples(chosen)
  const counts = scored.map((ids) => required + ids.filter((id) => items[id]?.met === true).length)
  return { fewest: Math.min(...counts), most: Math.max(...counts) }
}

function triples<T>(list: readonly T[]): readonly (readonly T[])[] {
  const found: (readonly T[])[] = []
  for (let a = 0; a < list.length; a++)
    for (let b = a + 1; b < list.length; b++)
      for (let c = b + 1; c < list.length; c++) found.push([list[a]!, list[b]!, list[c]!])
  return found
}

/** 4(2) 得点構成表: 基礎得点, then 加点措置; 申請必須 1点, 申請任意 0.5点. */
function scorePlan(initiatives: readonly Initiative[]): Ratio {
  let score = whole(0)
  for (const { optional, base, stakeholders, beyondRegion } of initiatives) {
    const bonus = ratio(optional === true ? '0.5' : '1')
    score = add(score, ratio(base))
    if (stakeholders) score = add(score, bonus)
    if (beyondRegion) score = add(score, bonus)
  }
  // ガバナンスの分類を選択時 2点追加 (and found to improve governance), once: 2 x (0.5 + 0.5) + 2 = 4
  const improvesGovernance = initiatives.some(
    (of) => of.optional === true && of.category === 'governance' && of.governance,
  )
  return improvesGovernance ? add(score, whole(2)) : score
}

/** 4(1): 全6項目から3項目のみを選択し. */
export function okinawa2023Chosen(items: Items): number {
  return electiveItems.filter((id) => items[id]?.chosen === true).length
}

/** 4(1): 「経済」・「社会」・「環境」の各分類1つずつ. */
export function okinawa2023InThreeFields(initiatives: readonly Initiative[]): boolean {
  const required = initiatives.filter((of) => of.optional !== true).map((of) => of.category)
  return ['economy', 'social', 'environment'].every(
    (field) => required.filter((category) => category === field).length === 1,
  )
}

/** 3【第3号様式】(2): 追加で2つまで. */
export function okinawa2023Optional(initiatives: readonly Initiative[]): number {
  return initiatives.filter((of) => of.optional === true).length
}

export type OkinawaApplicant = {
  readonly officeInPrefecture: boolean
  readonly activityInPrefecture: boolean
  readonly organisation: string
  readonly platformMember: boolean
}

/** 1(2) 認証の対象①②, A2-2; 第4条第1項 of the 2026 edition says the same. */
export function okinawaEligible(facts: OkinawaApplicant): boolean {
  const kinds = ['enterprise', 'association', 'educational', 'research', 'npo']
  return (
    facts.officeInPrefecture &&
    facts.activityInPrefecture &&
    kinds.includes(facts.organisation) &&
    facts.platformMember
  )
}
