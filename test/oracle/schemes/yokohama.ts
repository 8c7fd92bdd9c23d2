import { compare, ratio, whole } from '../fraction.ts'

export type Band = 'supreme' | 'superior' | 'standard' | null

/**
 * 横浜市SDGs認証“Y-SDGs”事業実施要綱 第9条第2項: source 004. `gap` is between two bands as they are written.
 * Reading `contiguous`: a band runs up to the next one.
 */
export function yokohamaBand(points: string, reading: 'refer' | 'contiguous'): Band | 'gap' {
  const value = ratio(points)
  const from = (least: number) => compare(value, whole(least)) >= 0
  const upTo = (most: number) => compare(value, whole(most)) <= 0
  if (from(80)) return 'supreme' // 第3号: 80点以上
  if (from(60)) return upTo(79) || reading === 'contiguous' ? 'superior' : 'gap' // 第2号: 60点以上79点以下
  if (from(30)) return upTo(59) || reading === 'contiguous' ? 'standard' : 'gap' // 第1号: 30点以上59点以下
  return null
}
