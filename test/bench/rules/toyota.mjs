import { divide, fraction, isAtLeast, isEqual, least, percent, sum, tenthsText } from '../fraction.mjs'
import { drawApplicants } from './drawApplicants.mjs'

/** 豊田市SDGs認証制度 第4回, 評価指標について: the total and the lowest rate of the four domains, in percent. */
export const tiers = [
  { id: 'gold', total: 80, lowest: 60 },
  { id: 'silver', total: 60, lowest: 30 },
  { id: 'bronze', total: 30, lowest: 10 },
]
export const domains = ['environment', 'social', 'governance', 'local']

const maxima = [3, 5, 6, 7, 8, 10, 12, 15, 16, 20, 24, 25, 30, 40, 50, 52, 63, 75, 100]
/** Of the applicants whose whole application is assessed, so many have no confirmed workplace. */
const UNCONFIRMED_PERCENT = 2

function rates({ scores }) {
  const points = scores.map((row) => fraction(row.points))
  const maximum = scores.map((row) => fraction(row.max))
  return {
    total: divide(sum(points), sum(maximum)),
    lowest: least(points.map((of, at) => divide(of, maximum[at]))),
  }
}

/** The tier by exact fractions: the first whose two bounds are kept. */
function exact(applicant) {
  const { total, lowest } = rates(applicant)
  const earned = tiers.find(
    (tier) => isAtLeast(total, percent(tier.total)) && isAtLeast(lowest, percent(tier.lowest)),
  )
  return earned?.id ?? null
}

function isOnThreshold(applicant) {
  const { total, lowest } = rates(applicant)
  return tiers.some((tier) => isEqual(total, percent(tier.total)) || isEqual(lowest, percent(tier.lowest)))
}

function draw(chance) {
  const level = chance.between(5, 100)
  const rows = domains.map(() => {
    const max = chance.oneOf(maxima)
    const rate = Math.min(100, Math.max(0, level + chance.between(-20, 20)))
    return { max, tenths: Math.round((max * rate) / 10) }
  })
  return applicantOf(rows, chance)
}

/** The total, the lowest rate, or every rate of a tier to the tenth; undefined where the draw does not allow it. */
function drawOnThreshold(chance) {
  const tier = chance.oneOf(tiers)
  const rows = domains.map(() => {
    const max = chance.oneOf(maxima)
    return { max, tenths: chance.between(Math.ceil((max * tier.lowest) / 10), max * 10) }
  })
  const [first, ...others] = rows
  switch (chance.below(3)) {
    case 0: {
      const maximum = rows.reduce((all, { max }) => all + max, 0)
      first.tenths = (maximum * tier.total) / 10 - others.reduce((all, { tenths }) => all + tenths, 0)
      if (first.tenths < 0 || first.tenths > first.max * 10) return undefined
      break
    }
    case 1:
      first.tenths = (first.max * tier.lowest) / 10
      break
    case 2:
      for (const row of rows) row.tenths = (row.max * tier.total) / 10
  }
  return applicantOf(chance.shuffled(rows), chance)
}

function applicantOf(rows, chance) {
  return {
    scores: rows.map(({ tenths, max }) => ({ points: tenthsText(tenths), max: String(max) })),
    inOrder: !chance.percent(UNCONFIRMED_PERCENT),
  }
}

/** Facts as `assess` takes them: what the criteria ask. */
const facts = ({ scores }) => ({ scores: Object.fromEntries(domains.map((id, at) => [id, scores[at]])) })

const each = (ids, row) => Object.fromEntries(ids.map((id) => [id, row]))

/** What the whole text asks, all in order but for a workplace that is not confirmed. */
const wholeFacts = (applicant) => ({
  ...facts(applicant),
  headOffice: 'inCity',
  officeInCity: true,
  applicantUnit: 'wholeBusiness',
  appliedAs: 'business',
  businessName: 'companyName',
  workplaceSelfChecked: true,
  workplaceApplied: true,
  workplaceConfirmed: applicant.inOrder,
  workplacePublished: true,
  submittedAt: '2024-11-15T10:30',
  channel: 'aichiElectronicSystem',
  login: 'gBizId',
  fileType: 'xlsm',
  downloadedFileUsed: true,
  otherFilesAttached: false,
  formRound: 'round-4',
  applicationNumberOfBusiness: 1,
  documents: each(['form-1', 'form-2', 'form-3'], { submitted: true }),
  formFields: each(['address', 'industry', 'size', ...domains], { filled: true }),
  consents: each(['research', 'publication', 'falseApplication', 'dissemination'], { ticked: true }),
  goals: [{ goal: 'E-3', amongIndicators: true, action: '工場の用水を2027年度までに3割削減する' }],
  documentReviewed: true,
  panelDeliberated: true,
})

export const toyota = {
  rule: 'toyota',
  on: '2025-02-28',
  applicants: (count) => drawApplicants({ seed: 20_241_023, draw, drawOnThreshold, isOnThreshold }, count),
  exact,
  isOnThreshold,
  facts,
  wholeFacts,
}
