import type { Typist } from './layOut.ts'

const wide = (text: string) =>
  text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0))
const grouped = (digits: string) => {
  const [whole = '', ...decimals] = digits.split('.')
  return [whole.replace(/\B(?=(?:\d{3})+$)/g, ','), ...decimals].join('.')
}

/** As the engine takes it. */
export const plainly: Typist = (value) => value

/** As an officer types it: full-width digits, separators, ○ and ×, dates by slashes. */
export const asTyped: Typist = (value, field) => {
  switch (field.kind) {
    case 'flag':
      return value === true ? '○' : '×'
    case 'count':
    case 'number':
      return wide(grouped(String(value)))
    case 'date':
      return String(value).replace(/-0?/g, '/')
    case 'dateTime':
      return String(value).replace('T', ' ')
    default:
      return value
  }
}

const DAY = 86_400_000

/** As Excel hands it over: dates and times as serial numbers of the system of 1900. */
export const asSerials: Typist = (value, field) => {
  if (field.kind !== 'date' && field.kind !== 'dateTime') return value
  const [date = '', time = '00:00'] = String(value).split('T')
  const [hours = 0, minutes = 0, seconds = 0] = time.split(':').map(Number)
  const days = (Date.parse(`${date}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / DAY
  return days + (hours * 3600 + minutes * 60 + seconds) / 86_400
}
