import { compare, ratio, whole } from '../fraction.ts'

/** ESG推進宣言自治体認定, 申し込みの審査基準: source 000. */
export type Sp2Facts = {
  readonly localPublicBody: boolean
  readonly headSignature: boolean
  readonly councilApproved: boolean
  readonly declarationPublic: boolean
  readonly documents: { readonly [document: string]: { readonly submitted: boolean } }
  readonly declaration: string
  readonly otherEnvironmentKeyword: boolean
  readonly otherEnvironmentKeywordAccepted: boolean
  readonly otherSocialKeyword: boolean
  readonly otherSocialKeywordAccepted: boolean
  readonly otherGovernanceKeyword: boolean
  readonly otherGovernanceKeywordAccepted: boolean
  readonly coherent: boolean
  readonly structureStated: boolean
  readonly bodySetUp: boolean
  readonly rolesClear: boolean
  readonly communicating: boolean
  readonly communicationPlanned: boolean
  readonly disclosuresPerYear: string
  readonly plannedDisclosuresPerYear: string
  readonly responsibilityClear: boolean
  readonly effectiveAndContinuing: boolean
  readonly transparentAndControlled: boolean
}

/** 項目1: the words that the text lists for E, S and G. */
export const sp2Words = {
  environment: ['ゼロカーボン', '環境保全'],
  social: ['ダイバーシティ', '人権', '共生社会', 'まちづくり'],
  governance: ['情報公開', '手続きの透明性', 'リスクマネジメント', '災害対応', 'BCP'],
}

/** 申請の前提条件: (宣言文書、組織体制情報、当社団質問への回答など). */
export const sp2Documents = ['declaration', 'organisation', 'answers']

/** 申請の前提条件: 首長の署名に加え、議会での承認を得ていることまたは公開されていること. */
export function sp2Adopted(facts: Sp2Facts): boolean {
  return facts.headSignature && (facts.councilApproved || facts.declarationPublic)
}

/** 申請の前提条件: 申請書類の提出が可能であること. */
export function sp2Submitted(facts: Sp2Facts): boolean {
  return sp2Documents.every((id) => facts.documents[id]!.submitted)
}

export function sp2Certified(facts: Sp2Facts): boolean {
  const mentions = (words: readonly string[]) => words.some((word) => facts.declaration.includes(word))
  // 項目1: 各項目に対し、該当するキーワードが1つ以上含まれ…整合性があること
  const environment =
    mentions(sp2Words.environment) || (facts.otherEnvironmentKeyword && facts.otherEnvironmentKeywordAccepted)
  const social = mentions(sp2Words.social) || (facts.otherSocialKeyword && facts.otherSocialKeywordAccepted)
  const governance =
    mentions(sp2Words.governance) || (facts.otherGovernanceKeyword && facts.otherGovernanceKeywordAccepted)
  const item1 = environment && social && governance && facts.coherent
  // 項目2: 体制について明記; 組織が設置されている; 役割と権限が明確
  const item2 = facts.structureStated && facts.bodySetUp && facts.rolesClear
  // 項目3: 発信していること(発信予定があること); 年に1回以上(今後の予定でも可能)
  const yearly = (times: string) => compare(ratio(times), whole(1)) >= 0
  const item3 =
    (facts.communicating || facts.communicationPlanned) &&
    (yearly(facts.disclosuresPerYear) || yearly(facts.plannedDisclosuresPerYear))
  // 審査の基本方針: 責任体制の明確化; 実効性と継続性; 透明性と統制
  const policy = facts.responsibilityClear && facts.effectiveAndContinuing && facts.transparentAndControlled
  return item1 && item2 && item3 && policy
}
