import type { Answer } from '../answers/answer.ts'

/** Takes answers in order and writes them as they come, or, where columns must be aligned, at the end. */
export type AnswerWriter<T> = {
  /** Whether nothing is written before the end. */
  readonly holdsBack?: true
  write(answer: Answer<T>): Promise<void>
  end(): Promise<void>
}
