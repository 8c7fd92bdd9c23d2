import type { Io } from '../io.ts'
import type { AnswerWriter } from './answerWriter.ts'
import type { RowFormat } from './formatRows.ts'
import { type JsonWriterOptions, jsonWriter } from './jsonWriter.ts'
import { type RowsWriterOptions, rowsWriter } from './rowsWriter.ts'
import { type TextWriterOptions, textWriter } from './textWriter.ts'

/** How answers are written in each of the formats. */
export type AnswersInOptions<T> = Omit<JsonWriterOptions<T>, 'format'> &
  RowsWriterOptions<T> &
  Partial<TextWriterOptions<T>> & { readonly format: 'ndjson' | 'json' | 'text' | RowFormat }

/** Writes answers in the format that is asked for. */
export function answersIn<T>(io: Pick<Io, 'stdout' | 'env'>, options: AnswersInOptions<T>): AnswerWriter<T> {
  const { format, locale, textOf } = options
  switch (format) {
    case 'ndjson':
    case 'json':
      return jsonWriter(io, { ...options, format })
    case 'text':
      return textWriter(io, { locale, textOf: textOf ?? (() => '') })
    default:
      return rowsWriter(io, { ...options, format })
  }
}
