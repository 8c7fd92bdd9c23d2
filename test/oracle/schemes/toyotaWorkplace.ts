import { compare, ratio, whole } from '../fraction.ts'

/** 働きやすい職場づくり推進事業所 確認・公表制度, as source 001 describes it. */
export type WorkplaceFacts = {
  /** 「セルフチェック」→「確認・公表申請」: each is asked for itself. */
  readonly selfChecked: boolean
  readonly applied: boolean
  readonly legalAllApply: boolean
  readonly attractionsPresent: string
}

export function workplaceCertified({ legalAllApply, attractionsPresent }: WorkplaceFacts): boolean {
  // 「１．法令遵守度」の全ての項目に該当すること
  if (!legalAllApply) return false
  // 「２．魅力度」において「あり」の項目が４つ以上あること
  return compare(ratio(attractionsPresent), whole(4)) >= 0
}
