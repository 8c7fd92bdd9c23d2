import { compare, div, ratio, whole } from '../fraction.ts'
import { type Criteria, type Outcome, outcomeOf, type Question } from '../outcome.ts'
import { yokohamaBand } from '../schemes/yokohama.ts'
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
  someOf,
  type Truth,
} from '../truth.ts'
import { isRecent } from './okinawa2026.ts'

/** 別表1: every line of the table of items, one id for each. */
export const yokohamaItems = [
  ...['S-1-a', 'S-1-b', 'S-2-a', 'S-2-b', 'S-3-a', 'S-3-b', 'S-4', 'S-5', 'S-6', 'S-7-a', 'S-7-b', 'S-8'],
  ...['E-1-a', 'E-1-b', 'E-2-a', 'E-2-b', 'E-3', 'E-4', 'E-5', 'E-6', 'G-1', 'G-2', 'G-3', 'G-4', 'G-5'],
  ...['L-1', 'L-2-a', 'L-2-b', 'L-3', 'L-4'],
].map((line) => `YK-${line}`)

/** 横浜市SDGs認証“Y-SDGs”事業実施要綱 (令和6年4月1日施行; source 004), with answers missing. */
export function yokohamaOutcome({ facts, at, readings = {}, stages }: Question): Outcome {
  return outcomeOf(
    {
      eligibility: eligibility(facts, at, readings),
      reception: reception(facts, at),
      criteria: criteria(facts, readings['yoko-band-gap'] === 'contiguous'),
    },
    stages,
  )
}

function eligibility(
  facts: Facts,
  at: 'application' | 'decision',
  readings: { readonly [reading: string]: string },
): Truth[] {
  const kind = facts['applicantKind']
  const disposed = someOf(listOf(facts, 'dispositions'), ({ on, counts, seriousAndMalicious }) =>
    every([
      isSo(counts, 'person'),
      isSo(seriousAndMalicious, 'person'),
      isRecent(on, facts['appliedOn'], 60, readings['yoko-lookback']),
    ]),
  )
  return [
    // 第2条第1号: 商業登記, 法人登記, 開業の届出, 市民活動団体等
    some([
      every([isAmong(kind, ['company', 'organisation']), isSo(facts['registered'])]),
      every([isAmong(kind, ['individual']), isSo(facts['openingNotified'])]),
      isAmong(kind, ['civicGroup']),
    ]),
    // 第4条第1項第1号から第4号まで, 第2項
    isSo(facts['designCenterMember']),
    ...(at === 'application' || readings['yoko-tax-moment'] !== 'application'
      ? [isNotSo(facts['cityTaxArrears']), isNotSo(facts['officeTaxArrears'])]
      : []),
    ...['group', 'member', 'controlled'].map((row) =>
      isNotSo(rowOf(facts, 'organisedCrime', row)['applies']),
    ),
    not(disposed),
    isNotSo(facts['excludedByMayor'], 'yes'),
    // 第15条: 申請がなかったものとみなす
    isNotSo(facts['applicationWithdrawalReceived'], 'yes'),
    // 第10条第4項
    ...(at === 'decision' ? [isNotSo(facts['foundUnsuitable'], 'yes')] : []),
  ]
}

function reception(facts: Facts, at: 'application' | 'decision'): Truth[] {
  const asked = [
    // 第5条第1項: あらかじめ定められた期間内に; 「Y-SDGs認証システム」への入力により
    isNotAfter(facts['receptionOpensOn'], facts['appliedOn']),
    isNotAfter(facts['appliedOn'], facts['receptionClosesOn']),
    isAmong(facts['channel'], ['system']),
    ...['applicationForm', 'checkSheet'].map((row) => isSo(rowOf(facts, 'documents', row)['submitted'])),
    everyOf(listOf(facts, 'furtherDocuments'), (of) => isSo(of['submitted'])),
  ]
  if (at === 'application') return asked
  const sheet = facts['checkSheetVersion']
  const form = facts['evaluationForm']
  const item = (id: string) => rowOf(facts, 'items', id)['met']
  return [
    ...asked,
    // 第6条第1号 (第7条第1項: 提出書類の確認及び申請事業者との対話), 第2号, 第8条第2項
    ...['documentCheck', 'dialogue', 'evaluation', 'expertOpinion'].map((step) =>
      isSo(rowOf(facts, 'steps', step)['done']),
    ),
    // 第8条第1項ただし書
    some(['regular', 'substitute'].map((of) => every([isAmong(sheet, [of]), isAmong(form, [of])]))),
    // 第8条第1項: 別表1の各評価項目
    ...yokohamaItems.map((id): Truth => (isMissing(item(id)) ? 'person' : 'yes')),
    residents(facts, item('YK-L-1')),
  ]
}

/** 別表1 YK-L-1: 従業員の1/2以上が横浜市民である（非正規・パートを含む）. */
function residents(facts: Facts, met: unknown): Truth {
  const { employees, employeesInCity } = facts
  const half = isHalf(employees, employeesInCity)
  const agrees = some([every([half, isSo(met, 'person')]), every([not(half), isNotSo(met, 'person')])])
  return some([isSo(facts['withoutEmployees'], 'no'), every([isSo(facts['everyEmployeeCounted']), agrees])])
}

function isHalf(employees: unknown, inCity: unknown): Truth {
  // No one else lives in the city than the employees, of whom there is one at least.
  if (isMissing(employees) && isMissing(inCity)) return 'unknown'
  if (isMissing(inCity)) return 'unknown'
  if (isMissing(employees)) return compare(ratio(String(inCity)), whole(0)) > 0 ? 'unknown' : 'no'
  return compare(div(ratio(String(inCity)), ratio(String(employees))), ratio('1/2')) >= 0 ? 'yes' : 'no'
}

/** 第9条第2項. What lies between two bands as they are written is for the mayor to say. */
function criteria(facts: Facts, isContiguous: boolean): Criteria {
  const { points, bandFound } = facts
  if (isMissing(points)) return { truth: 'unknown', lowest: null, highest: 'supreme' }
  const band = yokohamaBand(String(points), isContiguous ? 'contiguous' : 'refer')
  if (band !== 'gap') return { truth: band === null ? 'no' : 'yes', lowest: band, highest: band }
  const [upper, lower] =
    compare(ratio(String(points)), whole(60)) < 0 ? ['superior', 'standard'] : ['supreme', 'superior']
  const open = [upper, lower, 'none', ...(lower === 'superior' ? ['standard'] : [])]
  if (isMissing(bandFound) || !open.includes(String(bandFound))) {
    return { truth: 'person', lowest: null, highest: upper! }
  }
  const found = bandFound === 'none' ? null : String(bandFound)
  return { truth: found === null ? 'no' : 'yes', lowest: found, highest: found }
}
