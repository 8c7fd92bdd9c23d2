import { compare, ratio, whole } from '../fraction.ts'

/** おきなわSDGs認証制度実施要綱 (令和8年6月3日施行) 第6条: source 003. */
export function okinawa2026Tier(itemsMet: string, planScore: string): 'platinum' | 'active' | null {
  const items = (least: number) => compare(ratio(itemsMet), whole(least)) >= 0
  const plan = (least: number) => compare(ratio(planScore), whole(least)) >= 0
  // 第1号: 全19項目中15項目以上; 60点以上
  if (items(15) && plan(60)) return 'platinum'
  // 第2号: 全19項目中11項目以上; 50点以上
  if (items(11) && plan(50)) return 'active'
  return null
}
