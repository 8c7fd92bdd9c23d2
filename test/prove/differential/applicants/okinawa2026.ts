import { anyDay, dayBeside } from '../days.ts'
import { anyDecimal, beside } from '../numbers.ts'
import { type AnyApplicant, mostly, rows, ticked } from './anyApplicant.ts'
import { anyOkinawaApplicant } from './okinawaApplicant.ts'

export const anyOkinawa2026: AnyApplicant = (dice, isWhole) => {
  const scored = {
    itemsMet: dice.chance(60) ? dice.pick([10, '11', 12, 14, '15', 16]) : dice.int(0, 19),
    planScore: dice.chance(20) ? beside(dice, dice.pick([5000, 6000])) : anyDecimal(dice, 0, 120),
  }
  const isUsual = dice.chance(80)
  const forms = {
    ...anyOkinawaApplicant(dice),
    boryokudan: !ticked(dice),
    boryokudanMember: !ticked(dice),
    boryokudanTies: !ticked(dice),
    boryokudanEquivalent: !ticked(dice),
    publicOrderHarm: !ticked(dice),
    breaches: Array.from({ length: dice.pick([0, 0, 0, 1, 2]) }, () => ({
      occurredOn: dice.chance(50) ? dayBeside(dice, '2028-02-29', -2) : anyDay(dice, 2023, 2030),
      serious: dice.chance(60),
    })),
    foundUnsuitable: !ticked(dice),
    addressee: isUsual ? 'governor' : dice.pick(['governor', 'secretariat', 'other']),
    documents: rows(['form1', 'form2', 'evidence', 'form3'], () => ({ submitted: ticked(dice) })),
    formTwoParts: rows(['environment', 'social', 'governance', 'local', 'global'], () => ({
      filled: ticked(dice),
    })),
    initiatives: Array.from({ length: dice.int(0, 4) }, () => ({ servesActionPlan: ticked(dice) })),
    planForFourYears: mostly(dice),
    eligibilityChecked: mostly(dice),
    materialsDemanded: dice.chance(30),
    materialsSupplied: mostly(dice),
    itemsOfCurrentEfforts: mostly(dice),
    itemsJudged: mostly(dice),
    planJudged: mostly(dice),
    committeeReviewed: mostly(dice),
  }
  return {
    facts: isWhole ? { ...scored, ...forms } : scored,
    readings: {
      'oki26-4-1-and': dice.pick(['both', 'either']),
      'oki26-lookback-direction': dice.pick(['forward', 'backward', 'inclusive']),
      'oki26-lookback-base': dice.pick(['both', 'application', 'decision']),
    },
  }
}
