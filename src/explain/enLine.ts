import { listed } from './enLeaf.ts'
import type { CitedStatement, Gist, LineReasons, SomeReasons, TierWords } from './phrasebook.ts'

export const stageNames = { eligibility: 'Eligibility', reception: 'Reception', criteria: 'Criteria' }
const stageParts = {
  eligibility: 'the eligibility requirements',
  reception: 'the reception requirements',
  criteria: 'the criteria',
}

/** What an assessment came to, in a few sentences. */
export function enOpening(gist: Gist): readonly string[] {
  const { outcome, stages, tier, refused, deciders } = gist
  const passed = stages.met.filter((stage) => stage !== 'criteria')
  const rest = refused === undefined ? [] : [`The conditions of ${refused} are not met.`]
  switch (outcome) {
    case 'unmet':
      return [`${refusal(gist)}, for the reasons below.`]
    case 'met': {
      const before = passed.length > 0 ? [`${capital(names(passed))} are met.`] : []
      return [...before, ...tierSentences(tier), ...rest]
    }
    case 'undetermined': {
      const none = Object.values(stages).flat().length === 0 ? [gatesAlone(gist)] : []
      return [...tierSentences(tier), ...rest, ...openSentence(gist), ...none]
    }
    case 'referred':
      return [...tierSentences(tier), ...rest, `It is for ${who(deciders)} to decide.`]
  }
}

/** The stages in which facts are missing, and how many; a tier that is open says that of the criteria itself. */
function openSentence({ stages, tier, missing }: Gist): readonly string[] {
  const open = stages.undetermined.filter((stage) => stage !== 'criteria' || tier?.kind !== 'open')
  if (open.length > 0) {
    return [
      `It is not settled whether ${names(open)} are met${missing > 0 ? ` (${facts(missing)} not known)` : ''}.`,
    ]
  }
  return missing > 0
    ? [`${capital(facts(missing))} that can settle it ${missing === 1 ? 'is' : 'are'} not known.`]
    : []
}

/** The result and what decides it, in one line. */
export function enLine(gist: Gist, { refusal: reasons, missing, referral }: LineReasons): string {
  const { outcome, tier, refused, stages, deciders } = gist
  if (outcome === 'unmet') return `${refusal(gist)}${because(reasons)}.`
  const result = [
    ...tierSentences(tier),
    ...(refused === undefined ? [] : [`Not ${refused}${because(reasons)}.`]),
  ]
  if (outcome !== 'referred') {
    const isNamed = tier?.kind === 'open' && missing.names.length > 0 && !referral
    const left = missing.left > 0 ? ` and ${missing.left} more` : ''
    const by = missing.by === undefined ? 'known' : `found by ${missing.by}`
    if (isNamed) result.push(`Not ${by}: ${missing.names.join('; ')}${left}.`)
    const gates = stages.undetermined.some((stage) => stage !== 'criteria')
    if (gates || !isNamed) result.push(...openSentence(gist))
  }
  if (outcome === 'referred' || (tier?.kind === 'open' && referral)) {
    const why = referral ? `${capital(referral.what)} (${referral.article}): ` : ''
    result.push(`${why}${why === '' ? 'F' : 'f'}or ${referral ? referral.who : who(deciders)} to decide.`)
  }
  if (result.length === 0) result.push(gatesAlone(gist))
  return result.join(' ')
}

function facts(n: number): string {
  return n === 1 ? '1 fact' : `${n} facts`
}

function refusal({ stages, tier }: Gist): string {
  const gates = stages.unmet.filter((stage) => stage !== 'criteria')
  const none =
    tier?.kind === 'none'
      ? tier.only
        ? `The conditions of ${tier.lowest} are not met`
        : `No tier: the conditions of ${tier.lowest}, the lowest tier, are not met`
      : tier?.kind === 'found'
        ? `No tier, as ${tier.who} found`
        : 'The criteria are not met'
  if (gates.length === 0) return none
  const failing = `${capital(names(gates))} are not met`
  return stages.unmet.includes('criteria') ? `${failing}. ${none}` : failing
}

function tierSentences(tier: TierWords | undefined): readonly string[] {
  switch (tier?.kind) {
    case 'earned':
      return tier.only ? [`The conditions of ${tier.tier} are met.`] : [`Tier: ${tier.tier}.`]
    case 'found':
      return [`Tier: ${tier.tier ?? 'none'}, as ${tier.who} found.`]
    case 'open':
      return tier.only
        ? [`It is open whether the conditions of ${tier.highest} are met.`]
        : [`Tier: open, ${range(tier.lowest, tier.highest)}.`]
    default:
      return []
  }
}

/** From no tier, or one tier, to another. */
export function range(lowest: string | null, highest: string | null): string {
  return `from ${lowest ?? 'no tier'} to ${highest ?? 'no tier'}`
}

/** What is said where the criteria were not asked for. */
function gatesAlone({ stages }: Gist): string {
  return stages.met.length > 0
    ? `${capital(names(stages.met))} are met.`
    : 'Nothing is asked for at this moment.'
}

function who(deciders: readonly string[]): string {
  return deciders.length > 0 ? listed(deciders) : 'a person'
}

function names(stages: readonly (keyof typeof stageNames)[]): string {
  return listed(stages.map((stage) => stageParts[stage]))
}

function because({ given, left }: SomeReasons): string {
  if (given.length === 0) return ''
  return `: ${given.map(told).join('; ')}${left > 0 ? `; and ${left} more` : ''}`
}

function told({ found, article }: CitedStatement): string {
  return `${found} (${article})`
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
