import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { nextSteps } from './nextSteps.mjs'
import { readRequest } from './readRequest.mjs'
import { skeleton } from './skeleton.mjs'

/** `npm run new-scheme -- <id> <edition> [--to FOLDER]`: writes the files of a new scheme, or of a new edition of one. */
const usage = `npm run new-scheme -- <id> <edition> [--to FOLDER]

Writes the skeleton of a scheme: its provisions, rules, words in Japanese and English, cases and their test.
<id> is the name of the scheme, <edition> the day from which its text is in force, or another name of it.
Without --to it is written into schemes/ and test/schemes/ of this repository; with --to into a folder of your
own, where it uses the package kijun. What is there already is never overwritten.

  npm run new-scheme -- hoshimi-sdgs 2026-04-01
  npm run new-scheme -- hoshimi-sdgs 2026-04-01 --to ../our-scheme
`
const args = process.argv.slice(2)
if (args.includes('--help') || args.includes('-h')) {
  process.stdout.write(usage)
} else {
  process.exitCode = make(args)
}

function make(given) {
  const { problems, request } = readRequest(given)
  if (problems.length > 0) {
    process.stderr.write(`${problems.map((problem) => `new-scheme: ${problem}`).join('\n')}\n\n${usage}`)
    return 2
  }
  const files = skeleton(request)
  const there = files.filter(({ path }) => existsSync(path))
  if (there.length > 0) {
    const list = there.map(({ path }) => `  ${path}\n`).join('')
    process.stderr.write(`new-scheme: nothing was written, since this is there already:\n${list}`)
    return 1
  }
  for (const { path, text } of files) {
    mkdirSync(dirname(path), { recursive: true })
    // Of two that run at once, the second finds what the first wrote.
    writeFileSync(path, text, { flag: 'wx' })
  }
  process.stdout.write(nextSteps(request, files))
  return 0
}
