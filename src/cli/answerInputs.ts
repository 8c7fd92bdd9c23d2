import type { Answer } from './answers/answer.ts'
import { openInputs } from './input/openInputs.ts'
import { readEntries } from './input/readEntries.ts'
import { type Io, write } from './io.ts'
import type { JsonEntry } from './json/jsonEntry.ts'
import type { AnswerWriter } from './output/answerWriter.ts'
import { progressOf } from './output/progress.ts'
import type { Problem } from './verb.ts'

/**
 * Answers every entry of the inputs in order. An entry that cannot be answered does not keep the others from it; an
 * input without any is noted, lest a pipe that broke before looks like one that worked.
 *
 * @returns the exit status: 1 if an entry could not be answered; or what is wrong with the names of the inputs
 */
export async function answerInputs<T>(
  names: readonly string[],
  io: Io,
  answer: (entry: JsonEntry) => Answer<T>,
  writer: AnswerWriter<T>,
): Promise<number | Problem> {
  const opened = await openInputs(names, io)
  if ('problem' in opened) return opened
  const notes: string[] = []
  let status = 0
  for (const input of opened.inputs) {
    const { name } = input
    let total = 0
    let refused = 0
    const progress = progressOf(input, io, writer)
    try {
      for await (const entry of readEntries(progress.chunks)) {
        const answered = answer(entry)
        total += 1
        if (!answered.ok) refused += 1
        await writer.write(answered)
        await progress.entryDone()
      }
    } finally {
      await progress.clear()
    }
    if (total === 0) notes.push(`${name}: no entry`)
    if (refused === 0) continue
    notes.push(`${name}: ${refused} of ${total} could not be answered; see their issues`)
    status = 1
  }
  await writer.end()
  for (const note of notes) await write(io.stderr, `kijun: ${note}\n`)
  return status
}
