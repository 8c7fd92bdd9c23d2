import { add, compare, div, type Ratio, ratio, whole } from '../fraction.ts'

/** 豊田市SDGs認証制度 第4回: the rules of source 001, read literally. */

type Score = { readonly points: string; readonly max: string }
export type Scores = { readonly [domain: string]: Score }

/** 評価指標について: 環境, 社会, ガバナンス, 地域貢献. */
export const toyotaDomains = ['environment', 'social', 'governance', 'local'] as const

/** 評価指標について: the rate over all points, and the lowest rate of the four domains. */
export function toyotaRates(scores: Scores): { readonly overall: Ratio; readonly lowest: Ratio } {
  const rows = toyotaDomains.map((domain) => scores[domain]!)
  const rates = rows.map(({ points, max }) => div(ratio(points), ratio(max)))
  const lowest = rates.reduce((least, rate) => (compare(rate, least) < 0 ? rate : least))
  const points = rows.map((row) => ratio(row.points)).reduce(add, whole(0))
  const maximum = rows.map((row) => ratio(row.max)).reduce(add, whole(0))
  return { overall: div(points, maximum), lowest }
}

/** The first tier whose two bounds are kept; `null` is none. */
export function toyotaTier(scores: Scores): 'gold' | 'silver' | 'bronze' | null {
  const { overall, lowest } = toyotaRates(scores)
  const atLeast = (value: Ratio, percent: number) => compare(value, div(whole(percent), whole(100))) >= 0
  // 「ゴールド」得点率80%以上かつ4分野の最低得点率が60%以上
  if (atLeast(overall, 80) && atLeast(lowest, 60)) return 'gold'
  // 「シルバー」得点率60%以上かつ4分野の最低得点率が30%以上
  if (atLeast(overall, 60) && atLeast(lowest, 30)) return 'silver'
  // 「ブロンズ」得点率30%以上かつ4分野の最低得点率が10%以上
  if (atLeast(overall, 30) && atLeast(lowest, 10)) return 'bronze'
  return null
}

/** 認証と申請にあたっての要件について ①: 申請時点で「セルフチェック」→「確認・公表申請」. */
export function toyotaMayApply(facts: {
  readonly workplaceSelfChecked: boolean
  readonly workplaceApplied: boolean
}): boolean {
  return facts.workplaceSelfChecked && facts.workplaceApplied
}

/** 認証と申請にあたっての要件について ②, 確認完了通知を受けていること. */
export function toyotaMayBeCertified(facts: { readonly workplaceConfirmed: boolean }): boolean {
  return facts.workplaceConfirmed
}
