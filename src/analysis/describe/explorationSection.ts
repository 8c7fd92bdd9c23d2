import type { Locale } from '../../issue.ts'
import type { StatusName } from '../../lifecycle/statusOn.ts'
import { bracketed } from './bracketed.ts'
import type { Description } from './description.ts'
import { type ExplorationPhrases, explorationPhrasesIn } from './explorationPhrases.ts'
import {
  type ExploredEvent,
  type ExploredStep,
  exploreLifecycle,
  type LifecycleExploration,
} from './exploreLifecycle.ts'
import { bullets, mermaid, mermaidText, table } from './markdown.ts'

/** The statuses that a certification can have under one edition alone. */
const statuses: readonly StatusName[] = [
  'notCertified',
  'inForce',
  'suspended',
  'expired',
  'revoked',
  'withdrawn',
]

type Voice = { readonly description: Description; readonly words: ExplorationPhrases }

/** The lifecycle as it was explored: a Mermaid state diagram, what each event does in each status, and the states. */
export function explorationSection(description: Description, locale: Locale): string {
  const explored = exploreLifecycle(description.scheme)
  const voice: Voice = { description, words: explorationPhrasesIn(locale) }
  const { words } = voice
  const reached = statuses.filter((status) => explored.states.some(({ state }) => state.status === status))
  const unreached = statuses.filter((status) => !reached.includes(status))
  const lines = [
    ...(unreached.length > 0
      ? [words.unreached(unreached.map((of) => words.statuses[of]).join(words.separator))]
      : []),
    ...refusals(voice, explored),
  ]
  return [
    bullets([{ depth: 0, text: words.explored(explored.states.length, explored.steps.length) }]),
    stateDiagram(voice, explored, reached),
    eventTable(voice, explored, reached),
    stateTable(voice, explored, reached),
    ...(lines.length > 0 ? [bullets(lines.map((text) => ({ depth: 0, text })))] : []),
  ].join('\n\n')
}

/** The statuses with what leads from one to another; what changes no more than a pending application is left out. */
function stateDiagram(
  { words }: Voice,
  { steps }: LifecycleExploration,
  reached: readonly StatusName[],
): string {
  const names = reached.map((status) => `  state "${mermaidText(words.statuses[status])}" as ${status}`)
  const arrows = reached.flatMap((from) =>
    reached.flatMap((to) => {
      const between = steps.filter(
        (step) => step.from.status === from && step.to.status === to && outcomeOf(step) in drawn,
      )
      const labels = [...new Set(between.map(({ event }) => eventName(words, event)))]
      return labels.length === 0 ? [] : [`  ${from} --> ${to} : ${mermaidText(labels.join(words.separator))}`]
    }),
  )
  return mermaid(['stateDiagram-v2', ...names, '  [*] --> notCertified', ...arrows])
}

/** What an event does in each status, or that it is not allowed there. */
function eventTable(voice: Voice, { events, steps }: LifecycleExploration, reached: readonly StatusName[]) {
  const { words } = voice
  const rows = events.map(({ event, citation }) => [
    eventLabel(voice, event),
    ...reached.map((status) => {
      const taken = steps.filter((step) => step.from.status === status && isSame(step.event, event))
      return taken.length === 0 ? words.none : outcomeTexts(words, taken).join(words.separator)
    }),
    citation?.text ?? '',
  ])
  const header = [words.event, ...reached.map((status) => words.statuses[status]), words.provision]
  return table(header, rows)
}

/** Every status that is reached, with the tiers it is reached with and a shortest way there. */
function stateTable(
  { words, description }: Voice,
  { states }: LifecycleExploration,
  reached: readonly StatusName[],
): string {
  const rows = reached.map((status) => {
    const among = states.filter(({ state }) => state.status === status)
    const held = (tier: string) => among.some(({ state }) => state.tier === tier)
    const tiers = description.scheme.tiers.map(({ id }) => id).filter(held)
    const way = among[0]!.by.map((event) => eventName(words, event)).join(' → ')
    return [
      words.statuses[status],
      tiers.map((tier) => description.labels.tier(tier)).join(words.separator),
      String(among.length),
      way === '' ? words.none : way,
    ]
  })
  return table([words.status, words.tiers, words.states, words.way], rows)
}

function refusals(voice: Voice, { events }: LifecycleExploration): readonly string[] {
  const { words, description } = voice
  return events
    .filter(({ allowed }) => !allowed)
    .map(({ event, because, citation }) => {
      const reasons = because.map((reason) => words.because[reason] ?? reason).join(words.separator)
      const text = words.neverAllowed(eventLabel(voice, event), reasons)
      return citation ? text + bracketed(description.phrases, citation.text) : text
    })
}

/** What a step comes to; the first that applies. */
type Outcome = 'status' | 'tier' | 'filed' | 'application' | 'nothing'

const drawn: { readonly [O in Outcome]?: true } = { status: true, tier: true, filed: true }

function outcomeOf({ from, event, to }: ExploredStep): Outcome {
  if (from.status !== to.status) return 'status'
  if (from.tier !== to.tier) return 'tier'
  if (from.withdrawalFiled !== to.withdrawalFiled) return 'filed'
  // That a decision settles its application goes without saying.
  return from.applied === to.applied || event.kind === 'decided' ? 'nothing' : 'application'
}

/** What an event can come to in one status; that nothing changes is said only where nothing can. */
function outcomeTexts(words: ExplorationPhrases, steps: readonly ExploredStep[]): readonly string[] {
  const texts = [
    ...steps.flatMap((step) => outcomeText(words, step)),
    ...steps.flatMap((step) => periodText(words, step)),
  ]
  return texts.length === 0 ? [words.sameStatus] : [...new Set(texts)]
}

/** What becomes of the period where the certification runs on. */
function periodText(words: ExplorationPhrases, { from, event, to }: ExploredStep): readonly string[] {
  if (from.status !== to.status && !(from.status === 'suspended' && to.status === 'inForce')) return []
  if (event.kind === 'extended') return [words.lastDayMoves]
  if (event.kind !== 'decided' || event.refused) return []
  // A reapplication for no other tier than the one held leaves everything as it was.
  const begins = event.for === 'renewal' || (event.for === 'reapplication' && from.tier !== to.tier)
  return begins ? [words.newPeriod] : []
}

function outcomeText(words: ExplorationPhrases, step: ExploredStep): readonly string[] {
  const { to } = step
  switch (outcomeOf(step)) {
    case 'status':
      return [`→ ${words.statuses[to.status]}`]
    case 'tier':
      return [words.tierMayChange]
    case 'filed':
      return [to.withdrawalFiled ? words.filed : words.filingLapses]
    case 'application':
      return [to.applied ? words.applied : words.settled]
    case 'nothing':
      return []
  }
}

/** What an event is called, without its ground. */
function eventName(words: ExplorationPhrases, { kind, for: purpose = 'initial', refused }: ExploredEvent) {
  if (kind !== 'decided') return words.events[kind]
  return (refused ? words.refused : words.decided)[purpose]
}

function eventLabel({ words, description }: Voice, event: ExploredEvent): string {
  const name = eventName(words, event)
  const named = description.scheme.lifecycle?.revocation?.grounds.some(({ id }) => id === event.ground)
  return named ? `${name}: ${description.labels.ground(event.ground!)}` : name
}

function isSame(a: ExploredEvent, b: ExploredEvent): boolean {
  return a.kind === b.kind && a.for === b.for && a.refused === b.refused && a.ground === b.ground
}
