import type { Question } from '../../oracle/outcome.ts'
import type { Facts } from '../../oracle/truth.ts'
import type { Dice } from '../../support/dice.ts'
import { applicantsByEdition } from './applicants/byEdition.ts'
import { dayBeside } from './days.ts'
import { withSilence } from './silence.ts'

/** A question to one edition, as `assess` takes it. */
export type AskedOf = Question & { readonly scheme: string }

const editions = Object.keys(applicantsByEdition)
/** Without these other answers of the same row would be refused. */
const kept = ['optional', 'status', 'legalOnly', 'mismatch']

/** A random applicant of any edition: whole or in part, under the default readings or others. */
export function anyQuestion(dice: Dice): AskedOf {
  const scheme = dice.pick(editions)
  const isWhole = dice.chance(40)
  const { facts, readings } = applicantsByEdition[scheme]!(dice, isWhole)
  const at = dice.pick(['application', 'decision'] as const)
  const on = dice.chance(85) ? dayBeside(dice, '2028-02-29', dice.pick([0, 0, 0, -1])) : undefined
  const asked = dice.chance(50) ? {} : { readings }
  const silent = withSilence(dice, facts, kept)
  return {
    scheme,
    at,
    facts: silent,
    ...(on === undefined ? {} : { on }),
    ...asked,
    ...beyondToyota(dice, scheme, silent),
    ...(isWhole || dice.chance(10) ? {} : { stages: ['criteria'] }),
  }
}

/** What only Toyota takes: a margin; and, while all scores are known, the reading under which more points can hurt. */
function beyondToyota(dice: Dice, scheme: string, facts: Facts): Partial<AskedOf> {
  if (scheme !== 'toyota-sdgs@round-4' || !isScored(facts)) return {}
  return {
    ...(dice.chance(30) ? { readings: { 'toyota-fallback': dice.pick(['none', 'highest-tier-met']) } } : {}),
    ...(dice.chance(30)
      ? { parameters: { nearMargin: dice.pick(['0', '0.0001%', '1%', '1/30', '5%', '100%']) } }
      : {}),
  }
}

function isScored({ scores }: Facts): boolean {
  const rows = Object.values((scores ?? {}) as { readonly [row: string]: Facts | null })
  return (
    rows.length === 4 &&
    rows.every((row) => (row?.['points'] ?? null) !== null && (row?.['max'] ?? null) !== null)
  )
}
