import { toWareki } from '../../calendar/toWareki.ts'

/** The units of amounts and figures. */
export const unitsJa: { readonly [unit: string]: string } = {
  yen: '円',
  points: '点',
  rate: '率',
  support: '支援',
  'per year': '回（年間）',
}

/** An amount with its unit: 4,500万円, 2分の1, 無償. */
export function amountJa(amount: string, unit: string): string {
  if (amount === 'undisclosed') return '非公表'
  if (unit === 'rate') return amount.replace(/^(\d+)\/(\d+)$/, '$2分の$1')
  if (unit === 'yen' && amount === '0') return '無償'
  const grouped = (digits: string) => digits.replace(/\B(?=(?:\d{3})+$)/g, ',')
  const tenThousands = /^(\d+)0000$/.exec(amount)?.[1]
  const figure = tenThousands === undefined ? grouped(amount) : `${grouped(tenThousands)}万`
  return `${figure}${unitsJa[unit] ?? unit}`
}

/** A date in the Japanese calendar, with the time of day if there is one: 令和6年10月23日午前9時. */
export function timeJa(iso: string): string {
  const [date, time] = iso.split('T') as [string, string?]
  const day = toWareki(date)
  if (time === undefined) return day
  const [hour = 0, minute = 0, second = 0] = time.split(':').map(Number)
  const clock = `${hour < 12 ? '午前' : '午後'}${hour % 12}時`
  return `${day}${clock}${minute || second ? `${minute}分` : ''}${second ? `${second}秒` : ''}`
}
