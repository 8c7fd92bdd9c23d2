import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { build } from 'esbuild'

/** `npm run --silent scheme-json -- FILE.ts`: writes the edition that a file exports as JSON, as `kijun lint` takes it. */
const [file, ...more] = process.argv.slice(2)
if (file === undefined || more.length > 0 || !existsSync(file)) {
  const problem = file !== undefined && more.length === 0 ? `there is no file ${file}` : 'takes one FILE.ts'
  process.stderr.write(
    `scheme-json: ${problem}\n\nnpm run --silent scheme-json -- schemes/hoshimi-sdgs/2026-04-01.ts\n`,
  )
  process.exit(2)
}
const { outputFiles } = await build({
  entryPoints: [resolve(file)],
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'es2022',
  logLevel: 'error',
  write: false,
})
const module = await import(
  `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`
)
const editions = Object.values(module).filter((of) => typeof of?.edition === 'string')
if (editions.length !== 1) {
  process.stderr.write(`scheme-json: ${file} exports ${editions.length} editions; expected one\n`)
  process.exit(1)
}
process.stdout.write(`${JSON.stringify(editions[0], null, 2)}\n`)
