import { compare, ratio, whole } from '../fraction.ts'
import { byTiers, type Outcome, outcomeOf, type Question } from '../outcome.ts'
import { sp2Documents, sp2Words } from '../schemes/sp2.ts'
import { every, type Facts, isAmong, isMissing, isNotSo, isSo, rowOf, some, type Truth } from '../truth.ts'

/** ESG推進宣言自治体認定, 申し込みの審査基準 (source 000), with answers missing. */
export function sp2Outcome({ facts, readings = {}, stages }: Question): Outcome {
  const [environment, social, governance] = keywords(facts, readings['sp2-keyword-lists'])
  const [signed, approved, published] = ['headSignature', 'councilApproved', 'declarationPublic'].map(
    (fact) => isSo(facts[fact]),
  ) as [Truth, Truth, Truth]
  // 対象: 自治権を認められた公共団体
  const eligibility = [
    isSo(facts['localPublicBody']),
    some([isNotSo(facts['specialLocalBody'], 'yes'), isSo(facts['specialLocalBodyAccepted'], 'person')]),
  ]
  const reception = [
    // 申込専用フォームよりお申し込み
    isAmong(facts['channel'], ['form']),
    // 首長の署名に加え、議会での承認を得ていることまたは公開されていること
    adopted(signed, approved, published, readings['sp2-signature-sentence']),
    // 宣言内容に以下に示す「審査項目」の要素が含まれていること
    environment,
    social,
    governance,
    // 申請書類の提出が可能であること
    ...sp2Documents.map((row) => isSo(rowOf(facts, 'documents', row)['submitted'])),
    some([isNotSo(facts['furtherDocumentsRequested'], 'yes'), isSo(facts['furtherDocumentsSubmitted'])]),
  ]
  const bodyAndRoles = [isSo(facts['bodySetUp']), isSo(facts['rolesClear'], 'person')]
  const communication = [isSo(facts['communicating']), isSo(facts['communicationPlanned'])]
  const certified = every([
    // 項目1
    environment,
    social,
    governance,
    isSo(facts['coherent'], 'person'),
    // 項目2
    isSo(facts['structureStated']),
    readings['sp2-item2-conjunction'] === 'either' ? some(bodyAndRoles) : every(bodyAndRoles),
    // 項目3
    readings['sp2-item3-parenthesis'] === 'additional' ? every(communication) : some(communication),
    some([yearly(facts['disclosuresPerYear']), yearly(facts['plannedDisclosuresPerYear'])]),
    // 審査の基本方針
    isSo(facts['responsibilityClear'], 'person'),
    isSo(facts['effectiveAndContinuing'], 'person'),
    isSo(facts['transparentAndControlled'], 'person'),
  ])
  return outcomeOf({ eligibility, reception, criteria: byTiers([['certified', certified]]) }, stages)
}

function adopted(signed: Truth, approved: Truth, published: Truth, reading: string | undefined): Truth {
  if (reading === 'all-three') return every([signed, approved, published])
  if (reading === 'sig-and-council--or-public') return some([every([signed, approved]), published])
  return every([signed, some([approved, published])])
}

/** 該当するキーワードが1つ以上: one that is listed, or another that is accepted where the list is open. */
function keywords(facts: Facts, reading: string | undefined): [Truth, Truth, Truth] {
  const { declaration } = facts
  const mentions = (words: readonly string[]): Truth => {
    if (isMissing(declaration)) return 'unknown'
    return words.some((word) => String(declaration).includes(word)) ? 'yes' : 'no'
  }
  const other = (of: string): Truth =>
    every([isSo(facts[`other${of}Keyword`], 'no'), isSo(facts[`other${of}KeywordAccepted`], 'person')])
  const areOpen = {
    Environment: reading !== 'closed-all',
    // E and G end in などに and 等; S does not.
    Social: reading !== 'closed-all' && reading !== 'closed-S',
    Governance: reading !== 'closed-all',
  }
  return [
    some([mentions(sp2Words.environment), areOpen.Environment ? other('Environment') : 'no']),
    some([mentions(sp2Words.social), areOpen.Social ? other('Social') : 'no']),
    some([mentions(sp2Words.governance), areOpen.Governance ? other('Governance') : 'no']),
  ]
}

/** 年に1回以上. */
function yearly(times: unknown): Truth {
  if (isMissing(times)) return 'unknown'
  return compare(ratio(String(times)), whole(1)) >= 0 ? 'yes' : 'no'
}
