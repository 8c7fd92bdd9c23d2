import type { Io } from '../io.ts'
import type { AnswerWriter } from './answerWriter.ts'
import type { RowFormat } from './formatRows.ts'
import { type HeadedWriterOptions, headedWriter } from './headedWriter.ts'
import { type JsonWriterOptions, jsonWriter } from './jsonWriter.ts'
import { type RowsWriterOptions, rowsWriter } from './rowsWriter.ts'

/** How answers are written in each of the formats; only with a `textOf` as text. */
export type AnswersInOptions<T> = Omit<JsonWriterOptions<T>, 'format'> &
  RowsWriterOptions<T> &
  (
    | { readonly format: JsonWriterOptions<T>['format'] | RowFormat }
    | (Pick<HeadedWriterOptions<T>, 'textOf'> & {
        readonly format: JsonWriterOptions<T>['format'] | RowFormat | 'text'
      })
  )

/** Writes answers in the format that is asked for. */
export function answersIn<T>(io: Pick<Io, 'stdout' | 'env'>, options: AnswersInOptions<T>): AnswerWriter<T> {
  switch (options.format) {
    case 'ndjson':
    case 'json':
      return jsonWriter(io, { ...options, format: options.format })
    case 'text':
      return headedWriter(io, options)
    default:
      return rowsWriter(io, { ...options, format: options.format })
  }
}
