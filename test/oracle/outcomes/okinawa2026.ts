import { walkBackwardPeriod, walkLegalPeriod } from '../calendar.ts'
import { compare, ratio, whole } from '../fraction.ts'
import { byTiers, type Outcome, outcomeOf, type Question } from '../outcome.ts'
import {
  every,
  everyOf,
  type Facts,
  isAmong,
  isMissing,
  isNotSo,
  isSo,
  listOf,
  not,
  rowOf,
  some,
  someOf,
  type Truth,
} from '../truth.ts'

/** おきなわSDGs認証制度実施要綱 (令和8年6月3日施行; source 003), with answers missing. */
export function okinawa2026Outcome({ facts, at, on, readings = {}, stages }: Question): Outcome {
  const isAsked = {
    application: readings['oki26-lookback-base'] !== 'decision',
    decision: readings['oki26-lookback-base'] !== 'application',
  }
  const eligibility = [
    okinawaApplicant(facts, readings['oki26-4-1-and'] === 'either'),
    // 第4条第2項第1号, 第2号, 第4号
    isNotSo(facts['boryokudan']),
    isNotSo(facts['boryokudanMember']),
    isNotSo(facts['boryokudanTies']),
    isNotSo(facts['boryokudanEquivalent'], 'person'),
    isNotSo(facts['publicOrderHarm'], 'yes'),
    // 第4条第2項第3号: 過去2年以内に重大な法令違反がある者
    ...(isAsked[at] ? [not(seriousBreach(facts, on, readings['oki26-lookback-direction']))] : []),
    // 第8条第3項: 認証基準に適合しないと判断したとき
    ...(at === 'decision' ? [isNotSo(facts['foundUnsuitable'], 'yes')] : []),
  ]
  const reception = [
    // 第5条第1項: 次の各号に掲げる書類により知事に申請
    isAmong(facts['addressee'], ['governor']),
    ...['form1', 'form2', 'evidence', 'form3'].map((form) =>
      isSo(rowOf(facts, 'documents', form)['submitted']),
    ),
    // 第6条: 環境・社会・ガバナンス(記載必須)
    ...['environment', 'social', 'governance'].map((part) =>
      isSo(rowOf(facts, 'formTwoParts', part)['filled']),
    ),
    // 「おきなわSDGsアクションプラン」に掲げる課題の解決や目標の達成に向け…認証期間4年のうちに
    everyOf(listOf(facts, 'initiatives'), (of) => isSo(of['servesActionPlan'])),
    isSo(facts['planForFourYears']),
  ]
  if (at === 'decision') {
    reception.push(
      // 第5条第2項, 第6条, 第7条
      isSo(facts['eligibilityChecked']),
      some([isNotSo(facts['materialsDemanded'], 'yes'), isSo(facts['materialsSupplied'])]),
      isSo(facts['itemsOfCurrentEfforts']),
      isSo(facts['itemsJudged'], 'person'),
      isSo(facts['planJudged'], 'person'),
      isSo(facts['committeeReviewed']),
    )
  }
  const atLeast = (fact: string, least: number): Truth => {
    if (isMissing(facts[fact])) return least <= 0 ? 'yes' : 'unknown'
    return compare(ratio(String(facts[fact])), whole(least)) >= 0 ? 'yes' : 'no'
  }
  const criteria = byTiers([
    // 第6条第1号: 全19項目中15項目以上; 60点以上. 第2号: 全19項目中11項目以上; 50点以上
    ['platinum', every([atLeast('itemsMet', 15), atLeast('planScore', 60)])],
    ['active', every([atLeast('itemsMet', 11), atLeast('planScore', 50)])],
  ])
  return outcomeOf({ eligibility, reception, criteria }, stages)
}

/** 第4条第1項 of 2026, 1(2) 認証の対象 of 2023: the two conditions stand side by side. */
export function okinawaApplicant(facts: Facts, eitherIsEnough = false): Truth {
  const kinds = ['enterprise', 'association', 'educational', 'research', 'npo']
  const business = every([
    isSo(facts['officeInPrefecture']),
    isSo(facts['activityInPrefecture']),
    isAmong(facts['organisation'], kinds),
  ])
  const member = isSo(facts['platformMember'])
  return eitherIsEnough ? some([business, member]) : every([business, member])
}

function seriousBreach(facts: Facts, on: string | undefined, direction: string | undefined): Truth {
  return someOf(
    listOf(facts, 'breaches'),
    ({ occurredOn, serious }) => {
      const isSerious = isSo(serious, 'person')
      return every([isSerious, isRecent(occurredOn, on, 24, direction, 'person')])
    },
    'person',
  )
}

/** Whether a day lies no more than so many months before another, that day included. */
export function isRecent(
  past: unknown,
  now: unknown,
  months: number,
  direction: string | undefined,
  silence: Truth = 'unknown',
): Truth {
  if (isMissing(past)) return isMissing(now) ? 'unknown' : silence
  if (isMissing(now)) return 'unknown'
  const [day, today] = [String(past), String(now)]
  if (today < day) return 'no'
  if (direction === 'backward') {
    return walkBackwardPeriod(today, { months, days: 0 }, false).firstDay <= day ? 'yes' : 'no'
  }
  const { lastDay } = walkLegalPeriod(day, { months, days: 0 }, direction === 'inclusive')
  return today <= lastDay ? 'yes' : 'no'
}
