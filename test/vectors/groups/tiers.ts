import { applicantsByEdition } from '../../prove/differential/applicants/byEdition.ts'
import { type Dice, makeDice } from '../../support/dice.ts'
import { assessAnswer } from '../answers.ts'
import { type AssessInput, type Draft, numbered } from '../vector.ts'
import { tiersFromTexts } from './tiersFromTexts.ts'

type Facts = AssessInput['facts']

const counts: { readonly [edition: string]: number } = {
  'toyota-sdgs@round-4': 130,
  'yokohama-y-sdgs@2024-04-01': 100,
  'okinawa-sdgs@2026-06-03': 100,
  'okinawa-sdgs@2023-07-31': 60,
  'sp2-esg@undated': 80,
  'toyota-workplace@undated': 30,
}

/** Applicants of whom everything is known; of some, everything that the edition asks at all. */
export function anyApplicants(
  seed: number,
  change: (dice: Dice, facts: Facts) => Facts = (_, facts) => facts,
): readonly Draft<AssessInput>[] {
  return Object.entries(counts).flatMap(([scheme, count], edition) => {
    const dice = makeDice(seed, edition)
    return Array.from({ length: count }, (): Draft<AssessInput> => {
      const isWhole = dice.chance(scheme === 'okinawa-sdgs@2023-07-31' ? 3 : 10)
      const { facts, readings } = applicantsByEdition[scheme]!(dice, isWhole)
      const isDefault = dice.chance(70) || Object.keys(readings).length === 0
      return {
        input: {
          scheme,
          at: dice.pick(['application', 'decision']),
          ...(isWhole ? { on: '2028-02-29' } : {}),
          facts: change(dice, facts),
          ...(isDefault ? {} : { readings }),
          ...(isWhole ? {} : { stages: ['criteria'] }),
        },
      }
    })
  })
}

export const tiers = numbered('tiers', [...tiersFromTexts, ...anyApplicants(3)], assessAnswer)
