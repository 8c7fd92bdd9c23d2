/**
 * Every day from 1999 to 2200 written out one after the other: the reference looks days up in it and computes none.
 */
const FIRST_YEAR = 1999
const LAST_YEAR = 2200

const isLeap = (year) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
const lengths = (year) => [31, isLeap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
const two = (n) => String(n).padStart(2, '0')

const days = []
for (let year = FIRST_YEAR; year <= LAST_YEAR; year++) {
  lengths(year).forEach((length, month) => {
    for (let day = 1; day <= length; day++) days.push(`${year}-${two(month + 1)}-${two(day)}`)
  })
}
const indexOf = new Map(days.map((day, at) => [day, at]))

/** 民法第143条第2項: the day before the corresponding day or, where there is none, the end of that month. */
function lastDay(firstDay, years) {
  const [year, month, day] = firstDay.split('-')
  const later = Number(year) + years
  const corresponding =
    indexOf.get(`${later}-${month}-${day}`) ?? indexOf.get(`${later}-${two(Number(month) + 1)}-01`)
  return days[corresponding - 1]
}

/** おきなわSDGs認証制度 (令和5年7月), 1(2): 2 years, the first day not counted. */
export const okinawaUntil = (decidedOn) => lastDay(days[indexOf.get(decidedOn) + 1], 2)

/** 横浜市SDGs認証“Y-SDGs”, art. 11(1): 4 years, the first day counted, then the first 31 March on or after. */
export function yokohamaUntil(decidedOn) {
  const last = lastDay(decidedOn, 4)
  const march = `${last.slice(0, 4)}-03-31`
  return march >= last ? march : `${Number(last.slice(0, 4)) + 1}-03-31`
}
