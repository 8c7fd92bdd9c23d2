import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Writes the declarations for `require` beside those for `import`: the same, with the names of their neighbours. To have
 * tsup write them as well would take as long as all else that it does.
 */
const declarations = readdirSync('dist', { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.d.ts'),
)
for (const name of declarations) {
  const types = readFileSync(join('dist', name), 'utf8')
  const required = types.replace(/(\bfrom |\bimport |\bimport\()'(\.[^']+)\.js'/g, "$1'$2.cjs'")
  writeFileSync(join('dist', name.replace(/\.d\.ts$/, '.d.cts')), required)
}
