import { compare, ratio, whole } from '../fraction.ts'
import { byTiers, type Outcome, outcomeOf, type Question } from '../outcome.ts'
import { every, isMissing, isSo, type Truth } from '../truth.ts'

/** 働きやすい職場づくり推進事業所 確認・公表制度, as source 001 describes it. */
export function toyotaWorkplaceOutcome({ facts, at, stages }: Question): Outcome {
  // 「セルフチェック」→「確認・公表申請」; アドバイザーによる現地確認等 before 確認完了・公表
  const reception = [isSo(facts['selfChecked']), isSo(facts['applied'])]
  if (at === 'decision') reception.push(isSo(facts['adviserChecked']))
  // 「１．法令遵守度」の全ての項目に該当すること; 「２．魅力度」において「あり」の項目が４つ以上あること
  const criteria = byTiers([
    ['certified', every([isSo(facts['legalAllApply']), atLeastFour(facts['attractionsPresent'])])],
  ])
  return outcomeOf({ reception, criteria }, stages)
}

function atLeastFour(count: unknown): Truth {
  if (isMissing(count)) return 'unknown'
  return compare(ratio(String(count)), whole(4)) >= 0 ? 'yes' : 'no'
}
