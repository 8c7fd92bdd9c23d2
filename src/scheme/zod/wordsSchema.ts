import * as z from 'zod'
import type { Words } from '../basics.ts'
import { definitionLimits } from '../definitionLimits.ts'
import type { NoteWords, ReadingWords, SchemeWords, WordList } from '../schemeWords.ts'
import { byId } from './byId.ts'
import { exactly } from './exactly.ts'
import { wordKeySchema } from './idSchema.ts'
import { onFirstUse } from './onFirstUse.ts'
import { schemaNotes } from './schemaNotes.ts'

const text = onFirstUse(() => z.string().max(definitionLimits.wordsLength))

/** The same in both languages. */
export const wordsOfBoth: () => z.ZodType<Words> = onFirstUse(() =>
  exactly<Words>()(z.strictObject({ ja: text(), en: text() })).register(schemaNotes(), { id: 'words' }),
)

const wordList: () => z.ZodType<WordList> = onFirstUse(() =>
  exactly<WordList>()(
    byId(wordsOfBoth(), {
      maximum: definitionLimits.words,
      key: wordKeySchema(),
      note: { id: 'wordList', description: 'Words of elements, by id.' },
    }),
  ),
)

const readingWords: () => z.ZodType<ReadingWords> = onFirstUse(() =>
  exactly<ReadingWords>()(
    z.strictObject({ question: wordsOfBoth(), why: wordsOfBoth(), alternatives: wordList() }),
  ),
)

const noteWords: () => z.ZodType<NoteWords> = onFirstUse(() =>
  exactly<NoteWords>()(z.strictObject({ question: wordsOfBoth(), followed: text(), why: wordsOfBoth() })),
)

const list = onFirstUse(() => wordList().optional())

/** Everything that is said and not computed. */
export const wordsSchema: () => z.ZodType<SchemeWords> = onFirstUse(() =>
  exactly<SchemeWords>()(
    z.strictObject({
      title: wordsOfBoth(),
      authority: wordsOfBoth(),
      source: wordsOfBoth(),
      facts: list(),
      fields: list(),
      rows: list(),
      options: list(),
      measures: list(),
      units: list(),
      requirements: list(),
      exclusions: list(),
      tiers: list(),
      referrals: list(),
      deciders: list(),
      parameters: list(),
      benefits: list(),
      notices: list(),
      grounds: list(),
      readings: byId(readingWords(), { maximum: definitionLimits.readings }).optional(),
      provisions: list(),
      notes: byId(noteWords(), { maximum: definitionLimits.words, key: wordKeySchema() }).optional(),
    }),
  ).register(schemaNotes(), { id: 'schemeWords' }),
)
