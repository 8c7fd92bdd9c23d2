import { toyotaDomains } from '../../../oracle/schemes/toyotaSdgs.ts'
import type { Facts } from '../../../oracle/truth.ts'
import type { Dice } from '../../../support/dice.ts'
import { anyDecimal, decimalOf } from '../numbers.ts'
import { type AnyApplicant, mostly, rows, ticked } from './anyApplicant.ts'

const ONE = 10n ** 40n
const maxima = [3, 7, 25, 30, 48, 50, 52, 63, 100, 200]

export const anyToyotaSdgs: AnyApplicant = (dice, isWhole) => ({
  facts: { ...anyScores(dice), ...(isWhole ? anyForms(dice) : {}) },
  readings: {
    'toyota-wp-state': dice.pick(['notice-enough', 'published-required']),
    'toyota-near-which': dice.pick(['overall-only', 'minima-too']),
  },
})

function anyScores(dice: Dice): Facts {
  const isOnThreshold = dice.chance(20)
  const tier = dice.pick([
    { total: 8n, minimum: 6n },
    { total: 6n, minimum: 3n },
    { total: 3n, minimum: 1n },
  ])
  const scores = toyotaDomains.map((domain) => {
    const max = dice.pick(maxima)
    const points = isOnThreshold ? (BigInt(max) * ONE * BigInt(dice.int(Number(tier.minimum), 10))) / 10n : 0n
    return {
      domain,
      max,
      points: isOnThreshold ? decimalOf(points) : anyDecimal(dice, least(dice, max), max),
      units: points,
    }
  })
  if (isOnThreshold) {
    // The last domain is such that the total lies on the tier's, or the least there is beside it.
    const last = scores.at(-1)!
    const total = (BigInt(scores.reduce((sum, { max }) => sum + max, 0)) * ONE * tier.total) / 10n
    const others = scores.slice(0, -1).reduce((sum, { units }) => sum + units, 0n)
    const wanted = total - others + dice.pick([-1n, 0n, 0n, 1n])
    if (wanted >= 0n && wanted <= BigInt(last.max) * ONE) last.points = decimalOf(wanted)
  }
  return {
    scores: Object.fromEntries(
      scores.map(({ domain, points, max }) => [domain, { points, max: dice.chance(50) ? max : String(max) }]),
    ),
    ...(dice.chance(20) ? { panelTier: dice.pick(['gold', 'silver', 'bronze', 'none']) } : {}),
  }
}

const least = (dice: Dice, max: number) => dice.pick([0, Math.floor(max / 3), Math.floor((max * 2) / 3)])

function anyForms(dice: Dice): Facts {
  const inCity = dice.chance(60)
  const isUsual = dice.chance(80)
  const time = (day: number) =>
    `2024-${dice.pick(['10', '12'])}-${day}T${dice.pick(['08:59', '09:00', '17:00', '17:01'])}`
  return {
    headOffice: inCity ? 'inCity' : 'outsideCity',
    officeInCity: mostly(dice),
    applicantUnit: isUsual && inCity ? 'wholeBusiness' : dice.pick(['wholeBusiness', 'cityOffice']),
    appliedAs: isUsual ? 'business' : dice.pick(['business', 'personInCharge']),
    businessName: isUsual
      ? inCity
        ? 'companyName'
        : 'cityOfficeName'
      : dice.pick(['companyName', 'cityOfficeName']),
    workplaceSelfChecked: mostly(dice),
    workplaceApplied: mostly(dice),
    workplaceConfirmed: mostly(dice),
    workplacePublished: mostly(dice),
    falseApplication: dice.chance(10),
    applicationCancelled: dice.chance(30),
    submittedAt: isUsual ? '2024-11-11T12:00' : time(dice.pick([23, 24])),
    channel: isUsual ? 'aichiElectronicSystem' : dice.pick(['aichiElectronicSystem', 'email']),
    login: dice.pick(['none', 'userId', 'gBizId', ...(isUsual ? [] : ['other'])]),
    fileType: isUsual ? 'xlsm' : dice.pick(['xlsm', 'xlsx']),
    downloadedFileUsed: mostly(dice),
    otherFilesAttached: !mostly(dice),
    formRound: isUsual ? 'round-4' : dice.pick(['round-3', 'round-4']),
    applicationNumberOfBusiness: isUsual ? 1 : dice.int(1, 2),
    documents: rows(['form-1', 'form-2', 'form-3'], () => ({ submitted: ticked(dice) })),
    formFields: rows(['address', 'industry', 'size', ...toyotaDomains], () => ({ filled: ticked(dice) })),
    consents: rows(['research', 'publication', 'falseApplication', 'dissemination'], () => ({
      ticked: ticked(dice),
    })),
    goals: Array.from({ length: dice.pick([0, 1, 2, 3, 3, 4]) }, () => ({
      goal: 'E-2',
      amongIndicators: ticked(dice),
      action: dice.chance(95) ? '省エネルギー設備を入れる' : '',
    })),
    ikiikiAward: dice.chance(50),
    autoScoring: rows(['S-1', 'S-2', 'S-3', 'S-4', 'S-5'], () => ({ chosen: dice.chance(10) })),
    documentReviewed: mostly(dice),
    panelDeliberated: mostly(dice),
  }
}
