import { formatIssue } from '../../issue.ts'
import { figureName } from './briefingTables.ts'
import type { DiffBlock, DiffItem } from './diffBlock.ts'
import { list, section } from './partBlocks.ts'
import type { OutcomeChange, WitnessFigure } from './schemeDiff.ts'
import type { Sides } from './sidesOf.ts'

/** More moves that cannot happen are not named. */
const NAMED_MOVES = 4

/** Who would fare differently, each with an applicant; then what cannot happen and what was not told. */
export function outcomeBlocks(sides: Sides): readonly DiffBlock[] {
  const { words, diff } = sides
  const { outcomes } = diff
  if (outcomes.comparison !== 'made') return []
  const items = outcomes.changes.flatMap((change) => possibleItem(sides, change))
  const moves = (kind: OutcomeChange['kind']) =>
    movesOf(
      sides,
      outcomes.changes.filter((of) => of.kind === kind && !of.reading),
    )
  const [never, open] = [moves('impossible'), moves('notDecided')]
  const rest: readonly DiffItem[] = [
    ...(items.length === 0 && open.length === 0 ? [{ text: words.outcomes.nobody }] : []),
    ...(items.length > 0 && never.length > 0
      ? [
          {
            text:
              never.length > NAMED_MOVES
                ? words.outcomes.noOthers(never.length)
                : words.outcomes.impossible(never),
          },
        ]
      : []),
    ...(open.length > 0 ? [{ text: words.outcomes.notDecided(open) }] : []),
  ]
  return section(words.headings.outcomes, list(items), list(rest))
}

/** What the comparison of applicants rests on; or why there is none. */
export function limitBlocks(sides: Sides): readonly DiffBlock[] {
  const { words, diff, a, b } = sides
  const { outcomes } = diff
  const { limits } = words.headings
  const isSided = diff.changes.some(({ kind }) => kind.endsWith('/added') || kind.endsWith('/removed'))
  const sided = isSided ? [{ text: words.outcomes.sides }] : []
  if (outcomes.comparison === 'notPossible') {
    const inner = (outcomes.issues ?? []).map((issue) => formatIssue(issue, a.locale))
    const text = words.outcomes.because[outcomes.because]
    return section(limits, list([inner.length === 0 ? { text } : { text, inner }, ...sided]))
  }
  const declared = [b, a].find(({ scheme }, at) => scheme.predecessor?.edition === [a, b][at]!.scheme.edition)
  const note = outcomes.through === 'predecessor' ? declared?.scheme.predecessor?.note?.[a.locale] : undefined
  const free = outcomes.free.map((fact) => (declared ?? b).labels.fact(fact))
  const byReading = outcomes.changes.some(({ reading }) => reading)
  return section(
    limits,
    list([
      ...(note === undefined ? [] : [{ text: note }]),
      ...(free.length === 0 ? [] : [{ text: words.outcomes.free(free) }]),
      { text: words.outcomes.note },
      ...(byReading ? [{ text: words.outcomes.readings }] : []),
      ...sided,
    ]),
  )
}

/** Changes of outcome as moves from one tier to another. */
export function movesOf(sides: Sides, changes: readonly OutcomeChange[]): readonly string[] {
  return changes.map((change) => moveText(sides, change))
}

function moveText({ a, b, words }: Sides, { from, to }: OutcomeChange): string {
  const { none, move } = words.outcomes
  return move(from === null ? none : a.labels.tier(from), to === null ? none : b.labels.tier(to))
}

function possibleItem(sides: Sides, change: OutcomeChange): readonly DiffItem[] {
  if (change.kind !== 'possible') return []
  const { words } = sides
  const { reading } = change
  const under = reading ? underReading(sides, reading) : ''
  const figures = change.witness.figures.map((figure) => figureText(sides, figure))
  const inner = figures.length === 0 ? {} : { inner: [words.outcomes.figures(figures)] }
  return [{ text: `${moveText(sides, change)}${under}`, ...inner }]
}

function underReading(sides: Sides, { of, id, alternative }: NonNullable<OutcomeChange['reading']>): string {
  const { words } = sides
  const { question, answer } = sides[of].labels.reading(id, alternative)
  return words.outcomes.under(of === 'a' ? words.old : words.new, question, answer)
}

function figureText(sides: Sides, { measure, a, b }: WitnessFigure): string {
  const { sameFigure, figure } = sides.words.outcomes
  const name = figureName(sides, { measure })
  return a === undefined || b === undefined || a === b ? sameFigure(name, (b ?? a)!) : figure(name, a, b)
}
