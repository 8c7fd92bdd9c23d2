import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { transform } from 'esbuild'

/**
 * Writes entry points for `require`: each file of `dist` that they need as CommonJS beside the ES module. What the ES
 * modules of several entry points share, these share too, so that facts that one has read are taken by another and
 * `instanceof` holds.
 *
 * @param names - files in `dist` without `.js`
 */
export async function writeCommonJs(names: readonly string[]): Promise<void> {
  const written = new Set<string>()
  const write = async (file: string): Promise<void> => {
    if (written.has(file)) return
    written.add(file)
    const module = readFileSync(file, 'utf8')
    const { code } = await transform(module, { format: 'cjs', platform: 'node', target: 'es2022' })
    const others: string[] = []
    const commonJs = code.replace(/\brequire\("(\.[^"]+)\.js"\)/g, (_, other: string) => {
      others.push(join(dirname(file), `${other}.js`))
      return `require("${other}.cjs")`
    })
    writeFileSync(file.replace(/\.js$/, '.cjs'), commonJs)
    for (const other of others) await write(other)
  }
  for (const name of names) await write(`dist/${name}.js`)
}
