import { type CivilDate, firstOnOrAfter, legalPeriod, toWareki } from '../calendar/index.ts'
import { type Scheme, validity } from '../index.ts'
import { type Cell, firstCell, gridOf, isBlank, shapedAs, textOf } from './cell.ts'
import { errorCell } from './cellWords.ts'
import { halfWidth } from './plainText.ts'
import { problems } from './problems.ts'
import { found, type Read, refused, refusedBy } from './read.ts'
import { readCell } from './readCell.ts'
import { readDateCell } from './readDateCell.ts'
import { chosen, readOptions, readScheme, type Told } from './readOptions.ts'
import { readPeriodLength } from './readPeriodLength.ts'

const PURPOSES = { initial: 'initial', 新規: 'initial', renewal: 'renewal', 更新: 'renewal' } as const
const COUNTING = {
  firstDayCounted: 'firstDayCounted',
  初日算入: 'firstDayCounted',
  firstDayNotCounted: 'firstDayNotCounted',
  初日不算入: 'firstDayNotCounted',
} as const
const DIGITS = {
  halfWidth: 'halfWidth',
  半角: 'halfWidth',
  fullWidth: 'fullWidth',
  全角: 'fullWidth',
} as const

/** The functions over dates: one date gives one cell, a column of dates a column. A blank date stays blank. */
export function dateFunctions(schemes: readonly Scheme[]) {
  return {
    KIJUN_VALID_UNTIL: (scheme: unknown, decidedOn: unknown, purpose?: unknown, options?: unknown) =>
      eachDate(
        decidedOn,
        options,
        (date, others) => {
          // A period is asked of the edition that was in force on the day of the decision.
          const edition = readScheme(schemes, firstCell(scheme), date, 'period')
          if (!edition.ok) return edition
          const asked = chosen(firstCell(purpose), PURPOSES)
          if (!asked.ok) return asked
          const readings = Object.fromEntries(
            [...others].map(([id, value]) => [id, halfWidth(textOf(value))]),
          )
          const request = { decidedOn: date, readings, ...(asked.value ? { for: asked.value } : {}) }
          const period = validity(edition.value, request)
          return period.ok ? found(period.value.until) : refusedBy(period.issues[0])
        },
        'readings',
      ),

    KIJUN_PERIOD_END: (from: unknown, length: unknown, counting: unknown, options?: unknown) =>
      eachDate(from, options, (date) => {
        const long = readPeriodLength(firstCell(length))
        if (!long.ok) return long
        const counted = chosen(firstCell(counting), COUNTING)
        if (!counted.ok) return counted
        if (!counted.value) return refused(problems.required(WAYS_OF_COUNTING))
        const way = counted.value
        return inRange(() => legalPeriod({ from: date, length: long.value, counting: way }).lastDay)
      }),

    KIJUN_FIRST_ON_OR_AFTER: (date: unknown, month: unknown, day: unknown, options?: unknown) =>
      eachDate(date, options, (from) => {
        const [inMonth, onDay] = [wholeNumber(firstCell(month)), wholeNumber(firstCell(day))]
        if (!isMonthDay(inMonth, onDay)) return refused(problems.monthDay(firstCell(month), firstCell(day)))
        return inRange(() => firstOnOrAfter(from, { month: inMonth, day: onDay }))
      }),

    KIJUN_WAREKI: (date: unknown, digits?: unknown, options?: unknown) =>
      eachDate(date, options, (of) => {
        const width = chosen(firstCell(digits), DIGITS)
        return width.ok ? found(toWareki(of, { digits: width.value ?? 'halfWidth' })) : width
      }),
  }
}

const WAYS_OF_COUNTING = { ja: '初日算入・初日不算入の別', en: 'firstDayCounted or firstDayNotCounted' }

function eachDate(
  range: unknown,
  options: unknown,
  answer: (date: CivilDate, readings: Told['others']) => Read<string>,
  takes: 'readings' | 'nothing' = 'nothing',
): Cell | Cell[][] {
  const told = readOptions(options)
  const cells = gridOf(range).map((row): Cell => {
    const [cell] = row
    if (isBlank(cell)) return ''
    if (!told.ok) return errorCell(told.problem)
    const { dates, locale, others } = told.value
    const [unknown] = takes === 'nothing' ? others.keys() : []
    if (unknown !== undefined) return errorCell(problems.option(unknown, undefined), locale)
    const date = readCell(cell, (of) => readDateCell(of, dates))
    if (!date.ok) return errorCell(date.problem, locale)
    const text = answer(date.value!, others)
    return text.ok ? text.value : errorCell(text.problem, locale)
  })
  return shapedAs(range, cells)
}

/** The calendar throws on a day that it cannot name: here that is no caller's bug but a date that somebody typed. */
function inRange(compute: () => CivilDate): Read<CivilDate> {
  try {
    return found(compute())
  } catch (error) {
    if (error instanceof RangeError) return refused(problems.beyond())
    throw error
  }
}

function wholeNumber(cell: unknown): number {
  if (typeof cell === 'number') return cell
  const digits = typeof cell === 'string' ? halfWidth(cell).replace(/[月日]$/, '') : ''
  return /^\d{1,2}$/.test(digits) ? Number(digits) : Number.NaN
}

const LONGEST_MONTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

function isMonthDay(month: number, day: number): boolean {
  const days = LONGEST_MONTHS[month - 1] ?? 0
  return Number.isInteger(day) && day >= 1 && day <= days
}
