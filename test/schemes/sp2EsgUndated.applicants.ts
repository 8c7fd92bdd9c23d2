/** Municipalities for the cases of sp2-esg@undated: each is in order, and certified. */

const documents = {
  declaration: { submitted: true },
  organisation: { submitted: true },
  answers: { submitted: true },
}

/** 審査項目 and 審査の基本方針: a declaration and a structure that pass the review. */
export const reviewed = {
  declaration: 'ゼロカーボン、人権、BCPに取り組む。',
  coherent: true,
  structureStated: true,
  bodySetUp: true,
  rolesClear: true,
  communicating: true,
  communicationPlanned: false,
  disclosuresPerYear: '1',
  plannedDisclosuresPerYear: '0',
  responsibilityClear: true,
  effectiveAndContinuing: true,
  transparentAndControlled: true,
}

/** 対象 and 申請の前提条件: a city that applies. */
export const applicant = {
  ...reviewed,
  localPublicBody: true,
  channel: 'form',
  headSignature: true,
  councilApproved: true,
  declarationPublic: false,
  documents,
}

/** 更新について: a certified city that applies for renewal. */
export const renewing = {
  ...applicant,
  renewalWindowFrom: '2027-06-01',
  renewalWindowUntil: '2027-07-31',
  renewalFiledOn: '2027-07-01',
  renewalReportSubmitted: true,
  renewalFeePaid: true,
  renewalReviewPassed: true,
}

export function without(facts: object, id: string): object {
  return Object.fromEntries(Object.entries(facts).filter(([key]) => key !== id))
}

/** The documents with one that is not submitted. */
export function lacking(document: keyof typeof documents): object {
  return { documents: { ...documents, [document]: { submitted: false } } }
}
