import { add, compare, div, magnitude, type Ratio, ratio, sub, whole } from '../fraction.ts'
import { byTiers, type Criteria, type Outcome, outcomeOf, type Question } from '../outcome.ts'
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

/** 豊田市SDGs認証制度 第4回 (source 001), with answers missing. */
export function toyotaSdgsOutcome({ facts, at, readings, parameters, stages }: Question): Outcome {
  return outcomeOf(
    {
      eligibility: eligibility(facts, at, readings?.['toyota-wp-state'] === 'published-required'),
      reception: reception(facts, at),
      criteria: criteria(facts, readings ?? {}, parameters?.['nearMargin']),
    },
    stages,
  )
}

function eligibility(facts: Facts, at: 'application' | 'decision', mustBePublished: boolean): Truth[] {
  const inCity = isAmong(facts['headOffice'], ['inCity'])
  const outside = isAmong(facts['headOffice'], ['outsideCity'])
  const asked = [
    // 市外に本社がある場合の申請; 市外本社の事業者である場合は豊田市内の事業所名で申請
    some([inCity, isSo(facts['officeInCity'])]),
    // 申請者は基本的に事業者（会社全体）として申請; 担当者の氏名ではありません
    some([outside, isAmong(facts['applicantUnit'], ['wholeBusiness'])]),
    isAmong(facts['appliedAs'], ['business']),
    // 市内に本社がある場合：「●●株式会社」; 本社は市外だが市内に事業所がある場合：「●●株式会社 豊田支社」
    some([outside, isAmong(facts['businessName'], ['companyName'])]),
    some([inCity, isAmong(facts['businessName'], ['cityOfficeName'])]),
    // 虚偽申請があった場合申請取消の可能性有: it may, and so has to have been cancelled
    not(every([isSo(facts['falseApplication'], 'no'), isSo(facts['applicationCancelled'], 'no')])),
  ]
  // ①「申請」時点で「確認・公表申請」を行っていること
  if (at === 'application')
    return [...asked, isSo(facts['workplaceSelfChecked']), isSo(facts['workplaceApplied'])]
  // ②「認証」時点で「確認完了・公表」状態; 確認完了通知を受けていること
  asked.push(isSo(facts['workplaceConfirmed']))
  if (mustBePublished) asked.push(isSo(facts['workplacePublished']))
  return asked
}

function reception(facts: Facts, at: 'application' | 'decision'): Truth[] {
  const goals = listOf(facts, 'goals')
  const howMany = (isEnough: (count: number) => boolean): Truth => {
    if (!goals) return 'unknown'
    return isEnough(goals.length) ? 'yes' : 'no'
  }
  const tables = [
    // ３シートすべてに記入する必要あり
    ...['form-1', 'form-2', 'form-3'].map((form) => rowOf(facts, 'documents', form)['submitted']),
    // 様式1号: 所在地、業種、規模; 様式２号: E・S・G・Lの4分野
    ...['address', 'industry', 'size', 'environment', 'social', 'governance', 'local'].map(
      (entry) => rowOf(facts, 'formFields', entry)['filled'],
    ),
    // 全ての確認事項に同意いただく必要があります
    ...['research', 'publication', 'falseApplication', 'dissemination'].map(
      (consent) => rowOf(facts, 'consents', consent)['ticked'],
    ),
  ]
  const autoScored = ['S-1', 'S-2', 'S-3', 'S-4', 'S-5'].map((item) =>
    isSo(rowOf(facts, 'autoScoring', item)['chosen'], 'no'),
  )
  const asked = [
    // 申請受付：10月23日 午前9:00 ～ 12月24日 午後5:00
    isNotAfter('2024-10-23T09:00', facts['submittedAt']),
    isNotAfter(facts['submittedAt'], '2024-12-24T17:00'),
    isAmong(facts['channel'], ['aichiElectronicSystem']),
    isAmong(facts['login'], ['none', 'userId', 'gBizId'], 'yes'),
    // 添付できるのは申請書様式（xlsm）のみ; ダウンロードしたエクセルファイルを直接編集すること
    isAmong(facts['fileType'], ['xlsm']),
    isSo(facts['downloadedFileUsed']),
    isNotSo(facts['otherFilesAttached']),
    // 「第４回様式 」としてある様式; 複数事業所をまとめて1件の申請
    isAmong(facts['formRound'], ['round-4']),
    atMostOne(facts['applicationNumberOfBusiness']),
    ...tables.map((ticked) => isSo(ticked)),
    // 3項目まで; 評価指標から取り組みたい項目を選択; 今後進める具体的取組を記載
    howMany((count) => count >= 1),
    howMany((count) => count <= 3),
    everyOf(goals, (goal) => isSo(goal['amongIndicators'])),
    everyOf(goals, ({ action }) => (isMissing(action) ? 'unknown' : action === '' ? 'no' : 'yes')),
    // イキイキ事業所表彰受賞事業者は…自動配点の選択が可能
    some([isSo(facts['ikiikiAward']), not(some(autoScored))]),
  ]
  // 豊田信用金庫様にて書面審査; 有識者会議にて審議
  if (at === 'decision') asked.push(isSo(facts['documentReviewed']), isSo(facts['panelDeliberated']))
  return asked
}

function atMostOne(number: unknown): Truth {
  if (isMissing(number)) return 'unknown'
  return compare(ratio(String(number)), whole(1)) <= 0 ? 'yes' : 'no'
}

type Row = { readonly points: Ratio; readonly max: Ratio }

const HUGE = whole(10n ** 120n)
const TINY = div(whole(1), HUGE)
const percent = (of: number) => div(whole(of), whole(100))

/** 評価指標について: the total and the lowest of four rates, at the best and the worst that can still come. */
function criteria(
  facts: Facts,
  readings: { readonly [reading: string]: string },
  margin: string | undefined,
): Criteria {
  const rows = ['environment', 'social', 'governance', 'local'].map((domain) =>
    rowOf(facts, 'scores', domain),
  )
  const best = rates(rows.map(bestRow))
  const worst = rates(rows.map(worstRow))
  const atLeast = (rate: 'overall' | 'lowest', of: number): Truth => {
    if (compare(worst[rate], percent(of)) >= 0) return 'yes'
    return compare(best[rate], percent(of)) >= 0 ? 'unknown' : 'no'
  }
  // Under `none`, who reaches the total of a higher tier without its lowest rate has no tier at all.
  const below = (of: number) => (readings['toyota-fallback'] === 'none' ? not(atLeast('overall', of)) : 'yes')
  const tiers = byTiers([
    ['gold', every([atLeast('overall', 80), atLeast('lowest', 60)])],
    ['silver', every([atLeast('overall', 60), atLeast('lowest', 30), below(80)])],
    ['bronze', every([atLeast('overall', 30), atLeast('lowest', 10), below(60)])],
  ])
  // 得点率が認証基準（G＝80%、S＝60％、B=30%）付近: how near is not disclosed
  if (margin === undefined) return tiers
  const width = ratio(margin)
  const near = (rate: 'overall' | 'lowest', of: number): Truth => {
    if (compare(best[rate], worst[rate]) !== 0) return 'unknown'
    return compare(magnitude(sub(best[rate], percent(of))), width) <= 0 ? 'yes' : 'no'
  }
  const minima = readings['toyota-near-which'] === 'minima-too' ? [60, 30, 10] : []
  const isNear = some([
    ...[80, 60, 30].map((of) => near('overall', of)),
    ...minima.map((of) => near('lowest', of)),
  ])
  if (isNear === 'no') return tiers
  // 有識者会議にて審議: what it finds takes the place of the figures
  const found = facts['panelTier']
  if (!isMissing(found)) {
    const tier = found === 'none' ? null : String(found)
    return { truth: tier === null ? 'no' : 'yes', lowest: tier, highest: tier }
  }
  return { ...tiers, truth: 'person' }
}

function rates(rows: readonly Row[]): { readonly overall: Ratio; readonly lowest: Ratio } {
  const of = rows.map(({ points, max }) => div(points, max))
  const overall = div(
    rows.map(({ points }) => points).reduce(add, whole(0)),
    rows.map(({ max }) => max).reduce(add, whole(0)),
  )
  return { overall, lowest: of.reduce((least, rate) => (compare(rate, least) < 0 ? rate : least)) }
}

function bestRow({ points, max }: Facts): Row {
  if (!isMissing(points) && !isMissing(max)) return { points: ratio(String(points)), max: ratio(String(max)) }
  if (!isMissing(max)) return { points: ratio(String(max)), max: ratio(String(max)) }
  if (isMissing(points)) return { points: HUGE, max: HUGE }
  const given = ratio(String(points))
  // A maximum is more than nothing.
  return { points: given, max: given.n === 0n ? TINY : given }
}

function worstRow({ points, max }: Facts): Row {
  if (!isMissing(points) && !isMissing(max)) return { points: ratio(String(points)), max: ratio(String(max)) }
  return {
    points: isMissing(points) ? whole(0) : ratio(String(points)),
    max: isMissing(max) ? HUGE : ratio(String(max)),
  }
}
