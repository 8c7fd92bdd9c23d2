import { explainGap, gapToTier } from '../analysis/index.ts'
import {
  type Assessment,
  type AssessOptions,
  assess,
  explain,
  type Issue,
  type Locale,
  type MeasureFigure,
  makeIssue,
  type Scheme,
  schemeName,
  type Words,
} from '../index.ts'
import { type Cell, firstCell, gridOf, isBlank, isBlankRow } from './cell.ts'
import { errorCell, outcomeWords, separator, wordFor, wordForNone } from './cellWords.ts'
import { columnsOf } from './columnsOf.ts'
import { factsOfRow } from './factsOfRow.ts'
import { issueWords } from './issueWords.ts'
import { headingAt, type Layout, layoutOf } from './layout.ts'
import { namedOptions } from './namedOptions.ts'
import { problems } from './problems.ts'
import { found, type Read, readEach, refused, refusedBy } from './read.ts'
import { choiceReader } from './readChoiceCell.ts'
import { readHeadings } from './readHeadings.ts'
import { assessOptionsOf, chosen, LOCALES, readOptions, readScheme, type Told } from './readOptions.ts'

/** What all rows of a call share: read once for the whole range. */
type Sheet = {
  readonly scheme: Scheme
  readonly layout: Layout
  readonly options: AssessOptions
  /** The language that was asked for; texts are Japanese where none was. */
  readonly locale: Locale | undefined
}

/** What is wrong with a row, and how many more things are. */
type Refusal = { readonly problem: Words; readonly more: number }
type RowAnswer = { readonly cells: readonly Cell[] } | Refusal

/** Tiers and measures do not hang on the other stages, which are then left alone. */
const criteriaAlone: Pick<AssessOptions, 'stages'> = { stages: ['criteria'] }

/** The functions over rows of applicants. Each answers a whole range with a column, one row for each applicant. */
export function applicantFunctions(schemes: readonly Scheme[]) {
  function sheetOf(scheme: unknown, headers: unknown, told: Told): Read<Sheet> {
    const edition = readScheme(schemes, firstCell(scheme), told.on)
    if (!edition.ok) return edition
    if (edition.value.holds === 'period') {
      return refusedBy(makeIssue('edition/period-only', [], { scheme: schemeName(edition.value) }))
    }
    const options = assessOptionsOf(edition.value, told)
    if (!options.ok) return options
    const columns = columnsOf(edition.value)
    const headings = readHeadings(columns, gridOf(headers))
    if (!headings.ok) return headings
    const layout = layoutOf(columns, headings.value, told.dates, told.locale)
    return found({ scheme: edition.value, layout, options: options.value, locale: told.locale })
  }

  /** One row of cells for each row of the range; a blank row stays blank, and an error stands in every cell of its row. */
  function answered(
    scheme: unknown,
    headers: unknown,
    rows: unknown,
    options: unknown,
    width: number,
    answerIn: (sheet: Sheet) => Read<(facts: unknown) => RowAnswer>,
  ): Cell[][] {
    const told = readOptions(options)
    const sheet = told.ok ? sheetOf(scheme, headers, told.value) : told
    const answer = sheet.ok ? answerIn(sheet.value) : sheet
    const locale = told.ok ? told.value.locale : undefined
    const repeat = (cell: Cell): Cell[] => Array.from({ length: width }, () => cell)
    return gridOf(rows).map((row) => {
      if (isBlankRow(row)) return repeat('')
      if (!sheet.ok) return repeat(errorCell(sheet.problem, locale))
      if (!answer.ok) return repeat(errorCell(answer.problem, locale))
      const facts = factsOfRow(sheet.value.layout, row)
      if (!facts.ok) return repeat(errorCell(facts.problem, locale))
      const given = answer.value(facts.value)
      return 'cells' in given ? [...given.cells] : repeat(errorCell(given.problem, locale, given.more))
    })
  }

  function assessed(
    scheme: unknown,
    headers: unknown,
    rows: unknown,
    options: unknown,
    width: number,
    cells: (assessment: Assessment, sheet: Sheet) => readonly Cell[],
    stages: Pick<AssessOptions, 'stages'> = {},
  ): Cell[][] {
    return answered(scheme, headers, rows, options, width, (sheet) =>
      found((facts) => {
        const result = assess(sheet.scheme, facts, { ...sheet.options, ...stages })
        return result.ok ? { cells: cells(result.value, sheet) } : refusal(sheet, result.issues)
      }),
    )
  }

  return {
    KIJUN_TIER: (scheme: unknown, headers: unknown, rows: unknown, options?: unknown): Cell[][] =>
      assessed(
        scheme,
        headers,
        rows,
        options,
        1,
        (assessment, { scheme: of, locale }) => [
          assessment.tier === undefined
            ? openTier(assessment, locale)
            : tierWord(of, assessment.tier, locale),
        ],
        criteriaAlone,
      ),

    KIJUN_OUTCOME: (scheme: unknown, headers: unknown, rows: unknown, options?: unknown): Cell[][] =>
      assessed(scheme, headers, rows, options, 1, ({ outcome }, { locale }) => [
        wordFor(outcomeWords, outcome, locale),
      ]),

    KIJUN_RANGE: (scheme: unknown, headers: unknown, rows: unknown, options?: unknown): Cell[][] =>
      assessed(
        scheme,
        headers,
        rows,
        options,
        2,
        ({ tierRange }, { scheme: of, locale }) => [
          tierWord(of, tierRange.lowest, locale),
          tierWord(of, tierRange.highest, locale),
        ],
        criteriaAlone,
      ),

    KIJUN_RATE(
      scheme: unknown,
      headers: unknown,
      rows: unknown,
      measure: unknown,
      options?: unknown,
    ): Cell[][] {
      const names = gridOf(measure)
        .flat()
        .filter((cell) => !isBlank(cell))
      return answered(scheme, headers, rows, options, Math.max(1, names.length), (sheet) => {
        const ids = measuresOf(sheet.scheme, names)
        if (!ids.ok) return ids
        return found((facts) => {
          const result = assess(sheet.scheme, facts, { ...sheet.options, ...criteriaAlone })
          if (!result.ok) return refusal(sheet, result.issues)
          const { measures } = result.value
          return { cells: ids.value.map((id) => figureCell(measures[id]!, sheet.locale)) }
        })
      })
    },

    KIJUN_MISSING: (scheme: unknown, headers: unknown, rows: unknown, options?: unknown): Cell[][] =>
      assessed(scheme, headers, rows, options, 1, ({ missing }, { layout, locale }) => [
        missing.map(({ fact }) => headingAt(layout, fact)).join(separator(locale ?? 'ja')),
      ]),

    KIJUN_REASON(
      scheme: unknown,
      headers: unknown,
      rows: unknown,
      locale?: unknown,
      options?: unknown,
    ): Cell[][] {
      const language = chosen(firstCell(locale), LOCALES)
      return answered(scheme, headers, rows, options, 1, (sheet) => {
        if (!language.ok) return language
        const worded = language.value ?? sheet.locale ?? 'ja'
        return found((facts) => {
          const result = assess(sheet.scheme, facts, sheet.options)
          if (!result.ok) return refusal(sheet, result.issues)
          return { cells: [explain(result.value, { locale: worded, detail: 'line' })] }
        })
      })
    },

    KIJUN_GAP(scheme: unknown, headers: unknown, rows: unknown, tier: unknown, options?: unknown): Cell[][] {
      return answered(scheme, headers, rows, options, 1, (sheet) => {
        const wanted = tierOf(sheet.scheme, firstCell(tier))
        if (!wanted.ok) return wanted
        return found((facts) => {
          const gap = gapToTier(sheet.scheme, facts, wanted.value, sheet.options)
          if (!gap.ok) return refusal(sheet, gap.issues)
          return {
            cells: [explainGap(sheet.scheme, gap.value, { locale: sheet.locale ?? 'ja', detail: 'line' })],
          }
        })
      })
    },
  }
}

function refusal({ layout, scheme }: Sheet, issues: readonly [Issue, ...Issue[]]): Refusal {
  return { problem: issueWords(layout, scheme, issues[0]), more: issues.length - 1 }
}

function tierWord(scheme: Scheme, tier: string | null, locale: Locale | undefined): string {
  if (tier === null) return wordForNone(locale)
  return locale ? (scheme.words?.tiers?.[tier]?.[locale] ?? tier) : tier
}

/** A tier that is not settled: a person's finding is missing, or facts are. */
function openTier({ stages }: Assessment, locale: Locale | undefined): string {
  return wordFor(outcomeWords, stages.criteria === 'referred' ? 'referred' : 'undetermined', locale)
}

function tierOf(scheme: Scheme, cell: unknown): Read<string> {
  if (isBlank(cell)) return refused(problems.required({ ja: '認証区分', en: 'the tier' }))
  const ids = scheme.tiers.map(({ id }) => id)
  return choiceReader(namedOptions(ids, scheme.words?.tiers))(cell)
}

function measuresOf(scheme: Scheme, names: readonly unknown[]): Read<readonly string[]> {
  if (names.length === 0) return refused(problems.required({ ja: '指標', en: 'the measure' }))
  const ids = Object.keys(scheme.measures ?? {})
  return readEach(names, choiceReader(namedOptions(ids, scheme.words?.measures)))
}

/** A figure as it is read: cut and never rounded, and between what it lies while it is open. */
function figureCell(figure: MeasureFigure, locale: Locale | undefined): string {
  if (!('low' in figure)) return figureText(figure)
  const { low, high } = figure
  if (!low && !high) return wordFor(outcomeWords, 'undetermined', locale)
  return `${low ? figureText(low) : ''}～${high ? figureText(high) : ''}`
}

function figureText(figure: Exclude<MeasureFigure, { readonly low: unknown }>): string {
  if ('percent' in figure) return `${figure.percent}%`
  return 'decimal' in figure ? figure.decimal : figure.exact
}
