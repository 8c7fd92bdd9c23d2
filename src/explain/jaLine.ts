import { joined, quoted } from './jaNames.ts'
import type { Gist, LineReasons, SomeReasons, Statement, TierWords } from './phrasebook.ts'

export const stageNames = { eligibility: '申請要件', reception: '受付要件', criteria: '認証基準' }

/** What an assessment came to, in a few sentences. */
export function jaOpening(gist: Gist): readonly string[] {
  const { outcome, stages, tier, refused, deciders } = gist
  const rest = refused === undefined ? [] : [`${quoted(refused)}の基準には適合しない。`]
  switch (outcome) {
    case 'unmet':
      return [`${refusal(gist)}。`, 'その理由は、次のとおりである。']
    case 'met':
      return tier === undefined ? [gatesAlone(gist)] : [`${passed(gist)}${tierClause(tier)}。`, ...rest]
    case 'undetermined':
      return [
        ...tierSentences(tier, '確定していない'),
        ...rest,
        ...openSentence(gist),
        ...(Object.values(stages).flat().length === 0 ? [gatesAlone(gist)] : []),
      ]
    case 'referred':
      return [
        ...tierSentences(tier, `${who(deciders)}の判断による`),
        ...rest,
        ...(tier?.kind === 'open' ? [] : [`${who(deciders)}の判断を要する。`]),
      ]
  }
}

/** The result and what decides it, in one line. */
export function jaLine(gist: Gist, reasons: LineReasons): string {
  const { outcome, stages, tier, refused } = gist
  const why = because(reasons.refusal)
  if (outcome === 'unmet') return `${why}${refusal(gist)}。`
  if (tier?.kind === 'open') {
    const open = stages.undetermined.filter((stage) => stage !== 'criteria')
    const also = open.length > 0 ? `また、${stagesJa(open)}にも確認されていない事項がある。` : ''
    return `${openLine(tier, reasons)}${also}`
  }
  const caution = cautionOf(gist, reasons)
  const before = outcome === 'met' ? passed(gist) : ''
  if (tier === undefined) return caution === '' ? gatesAlone(gist) : caution
  const clause = tierClause(tier)
  const result =
    refused === undefined
      ? `${before}${clause}。`
      : `${before}${continued(clause)}、${why}${quoted(refused)}の基準には適合しない。`
  return caution === '' ? result : `${result}ただし、${caution}`
}

function openLine(tier: TierWords & { kind: 'open' }, { missing, referral }: LineReasons): string {
  const choices = range(tier.lowest, tier.highest)
  if (referral) {
    const { what, who, article } = referral
    return `${what}ため（${article}）、認証区分は、${who}の判断により${choices}のいずれかとなる。`
  }
  const end = tier.only
    ? `${named(tier.highest)}の基準に適合するか確定していない。`
    : `認証区分は確定せず、${choices}のいずれかとなる。`
  if (missing.names.length === 0) return end
  const what = `${joined(missing.names)}${missing.left > 0 ? `ほか${missing.left}件` : ''}`
  return `${what}が${missing.by === undefined ? '確認' : `${missing.by}により判断`}されていないため、${end}`
}

/** What a line must not hide: stages that are open, and what is for a person to decide. */
function cautionOf(gist: Gist, { referral }: LineReasons): string {
  if (gist.outcome === 'undetermined') return openSentence(gist).join('')
  if (gist.outcome !== 'referred') return ''
  if (referral) return `${referral.what}ため（${referral.article}）、${referral.who}の判断を要する。`
  return `${who(gist.deciders)}の判断を要する。`
}

/** The stages in which facts are missing, how many, and that they decide; a tier that is open says that itself. */
function openSentence({ stages, tier, missing }: Gist): readonly string[] {
  const open = stages.undetermined
  if (open.length === 0) return []
  const facts = `${stagesJa(open)}に確認されていない事項が${missing > 0 ? `${missing}件` : ''}`
  return tier?.kind === 'open'
    ? [`${facts}ある。`]
    : [`${facts}あり、この制度の定めに適合するかは確定していない。`]
}

function refusal({ stages, tier }: Gist): string {
  const gates = stages.unmet.filter((stage) => stage !== 'criteria')
  const none =
    tier?.kind !== 'none'
      ? '認証基準に適合しない'
      : tier.only
        ? `${quoted(tier.lowest)}の基準に適合しない`
        : `最も下位の区分である${quoted(tier.lowest)}の基準にも適合しない`
  if (gates.length === 0) return tier?.kind === 'found' ? tierClause(tier) : none
  const failing = `${stagesJa(gates)}を満たさ`
  return stages.unmet.includes('criteria') ? `${failing}ず、${none}` : `${failing}ない`
}

/** The tier as the end of a sentence. */
function tierClause(tier: TierWords): string {
  if (tier.kind === 'open') {
    return `認証区分は${range(tier.lowest, tier.highest)}のいずれかであり、確定していない`
  }
  if (tier.kind === 'earned' && tier.only) return `${quoted(tier.tier)}の基準に適合する`
  const finding = tier.kind === 'found' ? `、${tier.who}の認定により` : ''
  return `認証区分は${finding}${named('tier' in tier ? tier.tier : null)}である`
}

function passed({ stages }: Gist): string {
  const gates = stages.met.filter((stage) => stage !== 'criteria')
  return gates.length > 0 ? `${stagesJa(gates)}を満たし、` : ''
}

function tierSentences(tier: TierWords | undefined, open: string): readonly string[] {
  switch (tier?.kind) {
    case 'open':
      return tier.only
        ? [`${named(tier.highest)}の基準に適合するかは、${open}。`]
        : [`認証区分は${range(tier.lowest, tier.highest)}のいずれかであり、${open}。`]
    case 'earned':
      return tier.only ? [`${tierClause(tier)}。`] : [`認証基準による区分は${quoted(tier.tier)}である。`]
    case 'found':
      return [`${tierClause(tier)}。`]
    default:
      return []
  }
}

/** From no tier, or one tier, to another. */
export function range(lowest: string | null, highest: string | null): string {
  return `${named(lowest)}から${named(highest)}まで`
}

function named(tier: string | null): string {
  return quoted(tier ?? 'なし')
}

/** What is said where the criteria were not asked for. */
function gatesAlone({ stages }: Gist): string {
  return stages.met.length > 0 ? `${stagesJa(stages.met)}を満たす。` : 'この時点で確かめる要件はない。'
}

function who(deciders: readonly string[]): string {
  return deciders.length > 0 ? joined(deciders) : '権限のある者'
}

export function stagesJa(stages: readonly (keyof typeof stageNames)[]): string {
  return joined(stages.map((stage) => stageNames[stage]))
}

function because({ given, left }: SomeReasons): string {
  if (given.length === 0) return ''
  const clauses = given.map((statement, at) => {
    const isLast = at === given.length - 1
    const cited = given[at + 1]?.article === statement.article ? '' : `（${statement.article}）`
    const clause = subject(statement)
    return isLast ? `${clause}ため${cited}` : `${continued(clause)}${cited}`
  })
  return `${clauses.join('、')}${left > 0 ? `（ほか${left}件）` : ''}、`
}

function subject({ topic, stands, found }: Statement): string {
  const stated = stands === undefined ? found : `${stands}で、${found}`
  return topic === undefined ? stated : `${topic}が${stated}`
}

/** How a clause ends when another one follows. The endings are those of the statements. */
const endings: readonly (readonly [RegExp, string])[] = [
  [/いない$/, 'おらず'],
  [/(満た|当た)(さ|ら)ない$/, '$1$2ず'],
  [/ない$/, 'なく'],
  [/いる$/, 'おり'],
  [/ある$/, 'あり'],
  [/する$/, 'し'],
  [/満たす$/, '満たし'],
]

/** Turns the last verb of a clause: 不足する becomes 不足し. */
export function continued(clause: string): string {
  const ending = endings.find(([end]) => end.test(clause))
  return ending ? clause.replace(ending[0], ending[1]) : clause
}
