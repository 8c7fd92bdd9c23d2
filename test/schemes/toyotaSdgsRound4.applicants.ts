import type { toyotaSdgsRound4 } from 'kijun/schemes'

/** Applicants of round 4, written out. */

type Facts = { readonly [fact in keyof (typeof toyotaSdgsRound4)['facts']]?: unknown }

/** The scores of the four domains, each as points of a maximum: `'40/50'`; `'?/50'` where points are not known. */
export function scores(environment: string, social: string, governance: string, local: string): Facts {
  const row = (text: string) => {
    const [points, max] = text.split('/')
    return { ...(points === '?' ? {} : { points }), ...(max === '?' ? {} : { max }) }
  }
  return {
    scores: {
      environment: row(environment),
      social: row(social),
      governance: row(governance),
      local: row(local),
    },
  }
}

const filled = { filled: true }
const ticked = { ticked: true }
const submitted = { submitted: true }

export const formFields = {
  address: filled,
  industry: filled,
  size: filled,
  environment: filled,
  social: filled,
  governance: filled,
  local: filled,
}
export const consents = {
  research: ticked,
  publication: ticked,
  falseApplication: ticked,
  dissemination: ticked,
}
export const documents = { 'form-1': submitted, 'form-2': submitted, 'form-3': submitted }
export const goal = { goal: 'E-3', amongIndicators: true, action: '工場の用水を2027年度までに3割削減する' }

/** A business with its head office in the city whose application is in order, certified at 80 % and 60 %. */
export const applicant = {
  ...scores('45/50', '45/50', '40/50', '30/50'),
  headOffice: 'inCity',
  officeInCity: true,
  applicantUnit: 'wholeBusiness',
  appliedAs: 'business',
  businessName: 'companyName',
  workplaceSelfChecked: true,
  workplaceApplied: true,
  workplaceConfirmed: true,
  workplacePublished: true,
  submittedAt: '2024-11-15T10:30',
  channel: 'aichiElectronicSystem',
  login: 'gBizId',
  fileType: 'xlsm',
  downloadedFileUsed: true,
  otherFilesAttached: false,
  formRound: 'round-4',
  applicationNumberOfBusiness: 1,
  documents,
  formFields,
  consents,
  goals: [goal],
  documentReviewed: true,
  panelDeliberated: true,
} as const satisfies Facts

/** A business with its head office outside the city that applies for its branch. */
export const branch = {
  ...applicant,
  headOffice: 'outsideCity',
  applicantUnit: 'cityOffice',
  businessName: 'cityOfficeName',
} as const satisfies Facts
