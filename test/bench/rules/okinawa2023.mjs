import { fraction, isAtLeast, isEqual, sum, tenthsText, whole } from '../fraction.mjs'
import { drawApplicants } from './drawApplicants.mjs'

/** おきなわSDGs認証制度 募集要綱 (令和5年7月), 4(2): 17 of 21 items and 60 of 95 points. */
export const ITEMS_ASKED = 17
export const POINTS_ASKED = 60
/** 得点構成表: one required initiative in each of these. */
export const fields = ['economy', 'social', 'environment']

const numbered = (prefix, count) => Array.from({ length: count }, (_, at) => `${prefix}-${at + 1}`)
const required = [...numbered('OK-S', 8), ...numbered('OK-E', 5), ...numbered('OK-G', 5)]
const elective = [...numbered('OK-L', 3), ...numbered('OK-GL', 3)]
const categories = [...fields, 'governance', 'local', 'global']
/** So many plans are not made up as the text asks, and so many whole applications come from no member. */
const ASTRAY_PERCENT = 2
const NO_MEMBER_PERCENT = 2

/** The 21 items that are scored: all that are required and the three that are chosen. */
export const scoredItems = ({ items }) =>
  items.filter(({ id, chosen }) => chosen || required.includes(id)).map(({ met }) => met)

function planScore({ initiatives }) {
  const earned = initiatives.flatMap(({ optional, base, stakeholders, beyondRegion }) => {
    const bonus = fraction(optional ? '0.5' : '1')
    return [fraction(base), ...(stakeholders ? [bonus] : []), ...(beyondRegion ? [bonus] : [])]
  })
  const governs = initiatives.some((of) => of.optional && of.category === 'governance' && of.governance)
  return sum([...earned, whole(governs ? 2 : 0)])
}

const metItems = (applicant) => scoredItems(applicant).filter((met) => met).length

/** The tier by exact fractions, with one required initiative in each of the three fields and no other. */
function exact(applicant) {
  const given = applicant.initiatives.filter(({ optional }) => !optional).map(({ category }) => category)
  const asTabled = given.length === 3 && fields.every((field) => given.includes(field))
  const passes = asTabled && isAtLeast(planScore(applicant), whole(POINTS_ASKED))
  return passes && metItems(applicant) >= ITEMS_ASKED ? 'platinum' : null
}

const isOnThreshold = (applicant) =>
  metItems(applicant) === ITEMS_ASKED || isEqual(planScore(applicant), whole(POINTS_ASKED))

function draw(chance) {
  return applicantOf(drawItems(chance, drawCount(chance)), drawPlan(chance), chance)
}

/** Met items on 17, or a first base that brings the plan to 60; undefined where no base does. */
function drawOnThreshold(chance) {
  if (chance.percent(50)) return applicantOf(drawItems(chance, ITEMS_ASKED), drawPlan(chance), chance)
  const [first, ...others] = drawPlan(chance)
  const rest = planScore({ initiatives: [{ ...first, base: '0' }, ...others] })
  const wanted = POINTS_ASKED * 10 - Number((rest.n * 10n) / rest.d)
  const plan = [{ ...first, base: tenthsText(Math.max(0, wanted)) }, ...others]
  const fits = wanted >= 0 && wanted <= 250 && isEqual(planScore({ initiatives: plan }), whole(POINTS_ASKED))
  return fits ? applicantOf(drawItems(chance, drawCount(chance)), plan, chance) : undefined
}

const drawCount = (chance) => (chance.percent(70) ? chance.between(17, 21) : chance.between(8, 21))

function drawItems(chance, count) {
  const chosen = chance.shuffled(elective).slice(0, 3)
  const met = chance.shuffled([...required, ...chosen]).slice(0, count)
  return [...required, ...elective].map((id) => {
    const isScored = required.includes(id) || chosen.includes(id)
    return { id, chosen: chosen.includes(id), met: isScored ? met.includes(id) : chance.percent(50) }
  })
}

function drawPlan(chance) {
  const level = chance.between(120, 230)
  const base = () => tenthsText(Math.min(250, Math.max(0, level + chance.between(-60, 60))))
  const plan = fields.map((category) => initiativeOf(chance, { category, optional: false, base: base() }))
  const more = Array.from({ length: chance.below(3) }, () => {
    const category = chance.oneOf(categories)
    return initiativeOf(chance, { category, optional: true, base: tenthsText(chance.between(0, 50)) })
  })
  if (!chance.percent(ASTRAY_PERCENT)) return [...plan, ...more]
  return chance.percent(50)
    ? [{ ...plan[0], category: 'social' }, ...plan.slice(1), ...more]
    : [...plan.slice(1), ...more]
}

function initiativeOf(chance, { category, optional, base }) {
  return {
    category,
    optional,
    base,
    stakeholders: chance.percent(60),
    beyondRegion: chance.percent(40),
    governance: optional && category === 'governance' && chance.percent(70),
  }
}

const applicantOf = (items, initiatives, chance) => ({
  items,
  initiatives,
  inOrder: !chance.percent(NO_MEMBER_PERCENT),
})

const itemFacts = ({ items }, more) =>
  Object.fromEntries(
    items.map(({ id, chosen, met }) => [
      id,
      required.includes(id) ? { met, ...more } : { chosen, met, ...(chosen ? more : {}) },
    ]),
  )

/** Facts as `assess` takes them: what the criteria ask. */
const facts = (applicant) => ({ items: itemFacts(applicant), initiatives: applicant.initiatives })

const file = { format: 'excel', handwritten: false, applicantInFileName: true }
const submitted = { submitted: true }
const entries = [
  'form1-mandatory',
  ...['date', 'organisation', 'telephone', 'person'].flatMap((of) => [`form2-${of}`, `form3-${of}`]),
  'form3-vision',
]
const statedOnInitiative = {
  summary: true,
  inPrefecture: true,
  actionPlan: true,
  target: '12.8',
  stakeholdersNamed: true,
  stakeholdersConsent: true,
  kpiName: true,
  kpiCurrent: 'thisYear',
  kpiTarget: true,
  kpiKind: 'numeric',
  detail: true,
  doneNow: true,
  planned: true,
  kpiRationale: true,
  structure: true,
  outlook: true,
  ends: '2025-12-31',
}

/** What the whole text asks, all in order but for those who are no members. */
const wholeFacts = (applicant) => ({
  officeInPrefecture: true,
  activityInPrefecture: true,
  organisation: 'enterprise',
  platformMember: applicant.inOrder,
  memberSince: '2023-08-01',
  submittedAt: '2023-09-08T10:00',
  applyingOfficeInPrefecture: true,
  applicationNumberOfBusiness: 1,
  channel: 'email',
  documents: { form1: submitted, form2: submitted, evidence: submitted, form3: submitted },
  files: { form1: file, form2: file, form3: file },
  consents: { all: { ticked: true } },
  formFields: Object.fromEntries(entries.map((entry) => [entry, { filled: true }])),
  goals: [{ goal: 12 }],
  formCheckDone: true,
  committeeReviewed: true,
  items: itemFacts(applicant, { effort: true, evidence: 'document' }),
  initiatives: applicant.initiatives.map((of) => ({ ...statedOnInitiative, ...of })),
})

export const okinawa2023 = {
  rule: 'okinawa2023',
  on: '2024-01-31',
  applicants: (count) => drawApplicants({ seed: 20_230_731, draw, drawOnThreshold, isOnThreshold }, count),
  exact,
  isOnThreshold,
  facts,
  wholeFacts,
}
