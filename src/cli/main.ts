#!/usr/bin/env node
import { readFileSync } from 'node:fs'
import process from 'node:process'
import { run } from './run.ts'
import { today } from './today.ts'

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))

const { stdin, stdout, stderr } = process

stdout.on('error', (error: NodeJS.ErrnoException) => {
  // A reader that has seen enough (`| head`) closes the pipe: there is nobody left to tell.
  if (error.code === 'EPIPE') process.exit(0)
  stderr.write(`kijun: cannot write standard output: ${error.message}\n`)
  process.exit(1)
})
stderr.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1))

process.exitCode = await run(process.argv.slice(2), {
  stdin,
  stdout,
  stderr,
  env: process.env,
  version,
  today,
})
