import type { Facts } from '../../../oracle/truth.ts'
import type { Dice } from '../../../support/dice.ts'
import { mostly } from './anyApplicant.ts'

/** Who applies in Okinawa, under either text. */
export function anyOkinawaApplicant(dice: Dice): Facts {
  const kinds = ['enterprise', 'association', 'educational', 'research', 'npo']
  return {
    officeInPrefecture: mostly(dice),
    activityInPrefecture: mostly(dice),
    organisation: mostly(dice) ? dice.pick(kinds) : 'other',
    platformMember: mostly(dice),
  }
}
