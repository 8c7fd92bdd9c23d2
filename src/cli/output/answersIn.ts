import type { Io } from '../io.ts'
import type { AnswerWriter } from './answerWriter.ts'
import { type JsonWriterOptions, jsonWriter } from './jsonWriter.ts'
import { type TableWriterOptions, tableWriter } from './tableWriter.ts'
import { type TextWriterOptions, textWriter } from './textWriter.ts'

/** How answers are written in each of the formats. */
export type AnswersInOptions<T> = Omit<JsonWriterOptions<T>, 'format'> &
  TableWriterOptions<T> &
  TextWriterOptions<T> & { readonly format: 'ndjson' | 'json' | 'table' | 'text' }

/** Writes answers in the format that is asked for. */
export function answersIn<T>(io: Pick<Io, 'stdout'>, options: AnswersInOptions<T>): AnswerWriter<T> {
  const { format } = options
  if (format === 'table') return tableWriter(io, options)
  if (format === 'text') return textWriter(io, options)
  return jsonWriter(io, { ...options, format })
}
