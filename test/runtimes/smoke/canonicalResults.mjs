import { assessments } from './assessments.mjs'
import { badInput } from './badInput.mjs'
import { cells } from './cells.mjs'
import { dates } from './dates.mjs'
import { definitions } from './definitions.mjs'
import { given } from './given.mjs'
import { lives } from './lives.mjs'
import { testingKit } from './testingKit.mjs'

/** Everything that the public entry points answer to fixed questions, as one text: the same one wherever it runs. */
export function canonicalResults() {
  const parts = [assessments, lives, dates, definitions, badInput, cells, testingKit]
  return `${parts.flatMap((part) => part(given)).join('\n')}\n`
}
