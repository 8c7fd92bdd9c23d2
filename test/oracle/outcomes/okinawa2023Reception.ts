import { walkLegalPeriod } from '../calendar.ts'
import { compare, ratio, whole } from '../fraction.ts'
import { electiveItems, requiredItems } from '../schemes/okinawa2023.ts'
import {
  every,
  everyOf,
  type Facts,
  isAmong,
  isMissing,
  isNotAfter,
  isNotSo,
  isSo,
  listOf,
  not,
  rowOf,
  some,
  type Truth,
} from '../truth.ts'

export type Readings = { readonly [reading: string]: string }

const forms = ['form1', 'form2', 'form3']
const entries = ['date', 'organisation', 'telephone', 'person'].flatMap((of) => [
  `form2-${of}`,
  `form3-${of}`,
])
/** 3【第3号様式】(2), (3): the columns that every initiative fills in. */
const columns = ['summary', 'inPrefecture', 'actionPlan', 'kpiName', 'kpiTarget'].concat(
  ['detail', 'doneNow', 'planned', 'kpiRationale', 'structure', 'outlook'], // (3) ①から⑤, 将来的な展望
)

/** 4(1) 申請受付要件, and what sections 2, 3 and 10 ask of an application. */
export function reception(facts: Facts, at: string, on: string | undefined, readings: Readings): Truth[] {
  const plan = listOf(facts, 'initiatives')
  const scored = [
    ...requiredItems,
    ...electiveItems.filter((id) => rowOf(facts, 'items', id)['chosen'] === true),
  ]
  const goals = listOf(facts, 'goals')
  const file = (form: string) => rowOf(facts, 'files', form)
  const asked = [
    // 2(1) 令和5年8月7日(月)～令和5年9月15日(金)
    isNotAfter('2023-08-07T00:00', facts['submittedAt']),
    isNotAfter(facts['submittedAt'], '2023-09-15T23:59:59'),
    // A2-3 県内の事業所から; A2-4 原則として一括で
    isSo(facts['applyingOfficeInPrefecture']),
    some([atMostOne(facts['applicationNumberOfBusiness']), isSo(facts['separateApplicationsAgreed'], 'no')]),
    // 2(3) 電子メール; A2-7 郵送、持参は原則受け付けていません
    some([
      isAmong(facts['channel'], ['email']),
      every([isAmong(facts['channel'], ['post', 'hand']), isSo(facts['channelAgreed'], 'no')]),
    ]),
    // 2(2), A4-5: 証書 may be explained instead
    ...forms.map((form) => isSo(rowOf(facts, 'documents', form)['submitted'])),
    some([
      isSo(rowOf(facts, 'documents', 'evidence')['submitted']),
      isSo(rowOf(facts, 'documents', 'evidence')['explained'], 'no'),
    ]),
    // A2-6 Excelデータのまま; A2-8 手書き…受領不可; 2(3) ファイル名称の末尾に、申請団体名
    ...forms.flatMap((form) => [
      isAmong(file(form)['format'], ['excel']),
      isNotSo(file(form)['handwritten']),
      isSo(file(form)['applicantInFileName']),
    ]),
    isSo(rowOf(facts, 'consents', 'all')['ticked']),
    ...['form1-mandatory', ...entries, 'form3-vision'].map((entry) =>
      isSo(rowOf(facts, 'formFields', entry)['filled']),
    ),
    // 4(1) 第2号様式
    ...scored.map((id) => isSo(rowOf(facts, 'items', id)['effort'])),
    ...scored.map((id) =>
      isAmong(rowOf(facts, 'items', id)['evidence'], ['document', 'source', 'notDisclosable']),
    ),
    chosenAsAsked(facts, readings),
    ...(readings['oki23-elective-mix'] === 'one-category' ? [isOneCategory(facts)] : []),
    // 3【第3号様式】(1): 17 のゴールのアイコン
    goals ? some(goals.map(({ goal }): Truth => (isMissing(goal) ? 'unknown' : 'yes'))) : 'unknown',
    // 4(1) 第3号様式: 「経済」・「社会」・「環境」の各分類1つずつ; 追加で2つまで
    ...oneInEachField(plan),
    plan ? howMany(plan.filter((of) => of['optional'] === true).length <= 2) : 'unknown',
    ...columns.map((column) => everyOf(plan, (of) => isSo(of[column]))),
    everyOf(plan, ({ target }) => not(isAmong(target, ['none']))),
    everyOf(plan, (of) => some([isNotSo(of['stakeholdersNamed']), isSo(of['stakeholdersConsent'])])),
    everyOf(plan, (of) =>
      some([
        isAmong(of['kpiCurrent'], ['thisYear']),
        every([isAmong(of['kpiCurrent'], ['lastYear']), isSo(of['kpiNote'])]),
      ]),
    ),
    everyOf(plan, (of) => some([isAmong(of['kpiKind'], ['numeric']), isSo(of['kpiReason'])])),
  ]
  if (at === 'application') return asked
  return [
    ...asked,
    // A5-2: 理由の妥当性については評価・検討委員会にて確認
    everyOf(plan, (of) =>
      some([not(isAmong(of['kpiKind'], ['qualitative'])), isSo(of['kpiReasonAdequate'])]),
    ),
    // 認証期間である2年間の中で
    everyOf(plan, ({ ends }) => {
      if (isMissing(ends) || isMissing(on)) return 'unknown'
      const isFirstDayCounted = readings['oki23-first-day'] === 'counted'
      const { lastDay } = walkLegalPeriod(on, { months: 24, days: 0 }, isFirstDayCounted)
      return howMany(String(ends) >= on && String(ends) <= lastDay)
    }),
    isSo(facts['formCheckDone']),
    isSo(facts['committeeReviewed']),
  ]
}

/** A count that is known is enough or not. */
export const howMany = (isEnough: boolean): Truth => (isEnough ? 'yes' : 'no')

function atMostOne(number: unknown): Truth {
  if (isMissing(number)) return 'unknown'
  return howMany(compare(ratio(String(number)), whole(1)) <= 0)
}

/** 全6項目から3項目のみ (4(1)); the form says 2 in one place, and an excess is not evaluated (A4-3). */
function chosenAsAsked(facts: Facts, readings: Readings): Truth {
  const chosen = electiveItems.filter((id) => rowOf(facts, 'items', id)['chosen'] === true).length
  const asked = readings['oki23-choose-2-or-3'] === 'two' ? 2 : 3
  return howMany(
    readings['oki23-exactly-or-excess'] === 'excess-unscored' ? chosen >= asked : chosen === asked,
  )
}

function isOneCategory(facts: Facts): Truth {
  const chosenIn = (prefix: string) =>
    electiveItems.some((id) => id.startsWith(prefix) && rowOf(facts, 'items', id)['chosen'] === true)
  return howMany(!chosenIn('OK-L-') || !chosenIn('OK-GL-'))
}

/** 各分類1つずつ: how many of each there are, and how many there can still be. */
export function oneInEachField(plan: readonly Facts[] | undefined): Truth[] {
  if (!plan) return ['unknown']
  const required = plan.filter((of) => of['optional'] !== true)
  const unnamed = required.filter((of) => isMissing(of['category'])).length
  return ['economy', 'social', 'environment'].map((field): Truth => {
    const named = required.filter((of) => of['category'] === field).length
    if (unnamed === 0) return howMany(named === 1)
    return named > 1 || named + unnamed < 1 ? 'no' : 'unknown'
  })
}
