import { type AnyApplicant, mostly } from './anyApplicant.ts'

export const anyToyotaWorkplace: AnyApplicant = (dice) => ({
  facts: {
    selfChecked: mostly(dice),
    applied: mostly(dice),
    adviserChecked: mostly(dice),
    legalAllApply: mostly(dice),
    attractionsPresent: dice.pick([0, '1', 2, 3, '3', 4, '4', 5, 9]),
  },
  readings: {},
})
