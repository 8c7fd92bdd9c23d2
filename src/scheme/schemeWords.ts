import type { Words } from './basics.ts'

/** A dictionary from the id of an element to its words. */
export type WordList = { readonly [id: string]: Words }

/** A reading in words: the question, and what each alternative says. */
export type ReadingWords = {
  readonly question: Words
  readonly why: Words
  readonly alternatives: WordList
}

/** An ambiguity that is no switch: the question, which meaning is followed, and why. */
export type NoteWords = { readonly question: Words; readonly followed: string; readonly why: Words }

/** Everything that is said and not computed. An element without words is called by its id. */
export type SchemeWords = {
  readonly title: Words
  /** Who certifies. */
  readonly authority: Words
  readonly source: Words
  readonly facts?: WordList | undefined
  /** Fields of groups and lists, under `fact.field`. */
  readonly fields?: WordList | undefined
  /** Rows of groups, under `fact.row`. */
  readonly rows?: WordList | undefined
  /** Options of choices, under `fact.option` or `fact.field.option`. */
  readonly options?: WordList | undefined
  readonly measures?: WordList | undefined
  /** What a measure counts, as written after its number: 点, 項目. */
  readonly units?: WordList | undefined
  readonly requirements?: WordList | undefined
  readonly exclusions?: WordList | undefined
  readonly tiers?: WordList | undefined
  readonly referrals?: WordList | undefined
  /** The persons and bodies who decide: those named by findings and referrals. */
  readonly deciders?: WordList | undefined
  readonly parameters?: WordList | undefined
  readonly benefits?: WordList | undefined
  readonly notices?: WordList | undefined
  /** Grounds for revocation. */
  readonly grounds?: WordList | undefined
  readonly readings?: { readonly [reading: string]: ReadingWords } | undefined
  readonly provisions?: WordList | undefined
  /** The ambiguities of the text that are followed in one meaning alone. */
  readonly notes?: { readonly [interpretation: string]: NoteWords } | undefined
}
