/** Bodies for the cases of okinawa-sdgs@2026-06-03: each is in order, and platinum. */

const documents = {
  form1: { submitted: true },
  form2: { submitted: true },
  evidence: { submitted: true },
  form3: { submitted: true },
}
const formTwoParts = {
  environment: { filled: true },
  social: { filled: true },
  governance: { filled: true },
  local: { filled: true },
}

/** 第4条: who may be certified. */
export const body = {
  officeInPrefecture: true,
  activityInPrefecture: true,
  organisation: 'enterprise',
  platformMember: true,
  boryokudan: false,
  boryokudanMember: false,
  boryokudanTies: false,
  boryokudanEquivalent: false,
  breaches: [],
}

/** 第5条から第8条まで: an application that can be decided. */
export const applicant = {
  ...body,
  addressee: 'governor',
  documents,
  formTwoParts,
  initiatives: [{ servesActionPlan: true }],
  planForFourYears: true,
  eligibilityChecked: true,
  itemsOfCurrentEfforts: true,
  itemsJudged: true,
  planJudged: true,
  committeeReviewed: true,
  itemsMet: 15,
  planScore: '60',
}

/** 第13条: a certified body that applies for renewal. */
export const renewing = { ...applicant, certifiedNow: true, advanceReportSubmitted: true }

/** 第9条から第12条まで: a body certified on 2027-02-10 that has nothing open. */
export const holding = {
  ...body,
  change: 'none',
  withdrawalNoticeFiled: false,
  certifiedOn: '2027-02-10',
  reportYear: 'first',
  reportDueOn: '2028-03-01',
  reportSubmitted: true,
  advanceReportSubmitted: false,
  businessContinues: true,
  itemsMet: 15,
  planScore: '60',
}

export function without(facts: object, id: string): object {
  return Object.fromEntries(Object.entries(facts).filter(([key]) => key !== id))
}

/** The documents with one that is not submitted. */
export function lacking(document: keyof typeof documents): object {
  return { documents: { ...documents, [document]: { submitted: false } } }
}

/** Form 2 with one part that is blank. */
export function blank(part: keyof typeof formTwoParts | 'global'): object {
  return { formTwoParts: { ...formTwoParts, [part]: { filled: false } } }
}
