import type { Locale, Scheme, Words } from '../index.ts'
import { type Cell, firstCell, gridOf, isBlank, textOf } from './cell.ts'
import { errorCell } from './cellWords.ts'
import { columnsOf } from './columnsOf.ts'
import { namedOptions } from './namedOptions.ts'
import { problems } from './problems.ts'
import { found, type Read, readEach, refused } from './read.ts'
import { choiceReader } from './readChoiceCell.ts'
import { chosen, LOCALES, readOptions, readScheme } from './readOptions.ts'

const NAMINGS = { ...LOCALES, id: 'id' } as const
const USUAL_RECORDS = 3

/** The function that writes a header row. */
export function headerFunction(schemes: readonly Scheme[]) {
  return {
    KIJUN_HEADERS(
      scheme: unknown,
      locale?: unknown,
      facts?: unknown,
      records?: unknown,
      options?: unknown,
    ): Cell[][] {
      const told = readOptions(options)
      if (!told.ok) return [[errorCell(told.problem)]]
      const refuse = ({ problem }: { readonly problem: Words }) => [[errorCell(problem, told.value.locale)]]
      const edition = readScheme(schemes, firstCell(scheme), told.value.on)
      if (!edition.ok) return refuse(edition)
      const names = factsNamed(edition.value, facts)
      if (!names.ok) return refuse(names)
      const language = chosen(firstCell(locale), NAMINGS)
      if (!language.ok) return refuse(language)
      const count = recordsOf(firstCell(records))
      if (!count.ok) return refuse(count)
      const columns = columnsOf(edition.value)
      const naming: Locale | 'id' = language.value ?? told.value.locale ?? 'ja'
      return [columns.all(names.value, count.value).map((column) => columns.heading(column, naming))]
    },
  }
}

function factsNamed(scheme: Scheme, range: unknown): Read<readonly string[]> {
  const named = gridOf(range)
    .flat()
    .filter((cell) => !isBlank(cell))
  if (named.length === 0) return found(Object.keys(scheme.facts))
  return readEach(named, choiceReader(namedOptions(Object.keys(scheme.facts), scheme.words?.facts)))
}

function recordsOf(cell: unknown): Read<number> {
  if (isBlank(cell)) return found(USUAL_RECORDS)
  const count = Number(textOf(cell))
  return Number.isInteger(count) && count >= 0 && count <= 50 ? found(count) : refused(problems.number(cell))
}
