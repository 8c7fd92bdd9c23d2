import { walkLegalPeriod, walkToMonthDay } from '../calendar.ts'

export type Readings = { readonly [reading: string]: string }

/**
 * The last day of validity of each edition by walking from day to day; undefined where the text states no period or
 * the walk leaves the calendar at 2200-12-31.
 */
export function validityEnd(
  edition: string,
  decidedOn: string,
  renewal: boolean,
  readings: Readings,
): string | undefined {
  switch (edition) {
    case 'sp2-esg@undated': {
      // 更新について: 初回認定後2年後、それ以降は年1回; 民法第140条: the first day is not counted
      const isFirstDayCounted = readings['sp2-first-day'] === 'counted'
      const length = { months: renewal ? 12 : 24, days: 0 }
      const { lastDay } = walkLegalPeriod(decidedOn, length, isFirstDayCounted)
      return readings['sp2-renewal-anchor'] === 'fiscal-year' ? march31(lastDay) : inRange(lastDay)
    }
    case 'toyota-sdgs@round-4': {
      // 第４回申請受付: 認証有効期限 2027年（令和9年）3月末
      if (readings['toyota-validity-formula'] !== 'first-march-after-2-years') return '2027-03-31'
      // 認証期間・再申請について: 認証期間は約2年
      return march31(walkLegalPeriod(decidedOn, { months: 24, days: 0 }, false).lastDay)
    }
    case 'okinawa-sdgs@2023-07-31': {
      // 1(2) 認証期間: 認証を受けた日から2年間
      const isFirstDayCounted = readings['oki23-first-day'] === 'counted'
      return inRange(walkLegalPeriod(decidedOn, { months: 24, days: 0 }, isFirstDayCounted).lastDay)
    }
    case 'okinawa-sdgs@2026-06-03': {
      // 第13条第1項: 認証をした日から起算して4年を経過した日以降の最初の3月31日まで
      const { lastDay, dayAfter } = walkLegalPeriod(decidedOn, { months: 48, days: 0 }, true)
      return march31(readings['oki26-elapsed'] === 'last-day' ? lastDay : dayAfter)
    }
    case 'yokohama-y-sdgs@2020-10-12':
      // The operator's notice of the change: the term had been 2 years.
      return inRange(walkLegalPeriod(decidedOn, { months: 24, days: 0 }, true).lastDay)
    case 'yokohama-y-sdgs@2024-04-01': {
      // 第11条第1項, 第13条: 認証を受けた日から4年が経過する日以降の最初の3月31日まで
      const isFirstDayCounted = readings['yoko-first-day'] !== 'not-counted'
      return march31(walkLegalPeriod(decidedOn, { months: 48, days: 0 }, isFirstDayCounted).lastDay)
    }
    default:
      return undefined
  }
}

export type ValidityAnswer = { readonly from: string; readonly until: string } | { readonly issue: string }

/** The same with why there is no last day: none is stated, it lies after 2200-12-31, or before the decision. */
export function validityAnswer(
  edition: string,
  decidedOn: string,
  renewal: boolean,
  readings: Readings,
): ValidityAnswer {
  // 働きやすい職場づくり推進事業所 確認・公表制度 states no period.
  if (edition === 'toyota-workplace@undated') return { issue: 'validity/not-stated' }
  const until = validityEnd(edition, decidedOn, renewal, readings)
  if (until === undefined) return { issue: 'validity/out-of-range' }
  return until < decidedOn ? { issue: 'validity/ends-before-start' } : { from: decidedOn, until }
}

function march31(from: string): string | undefined {
  return walkToMonthDay(from, 3, 31)
}

function inRange(day: string): string | undefined {
  return day <= '2200-12-31' ? day : undefined
}
