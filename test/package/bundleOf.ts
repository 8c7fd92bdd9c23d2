import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { rollup } from 'rollup'
import { root } from '../architecture/imports.ts'

/** What a bundler makes of a module that imports the built package by its name. */
export type Bundle = {
  readonly gzippedKib: number
  /** Packages of which something is in the bundle. */
  readonly packages: readonly string[]
  readonly holds: (text: string) => boolean
}

const { peerDependencies = {} } = JSON.parse(readFileSync(`${root}/package.json`, 'utf8')) as {
  readonly peerDependencies?: Readonly<Record<string, string>>
}

/** As an application's esbuild has it, minified. */
export async function bundleOf(contents: string): Promise<Bundle> {
  const { outputFiles, metafile } = await build({
    stdin: { contents, resolveDir: root },
    // Without it `kijun` would be the source, by the paths of tsconfig.json.
    tsconfigRaw: '{}',
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    format: 'esm',
    target: 'es2022',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    external: Object.keys(peerDependencies),
    // What esbuild says of re-exports that it may leave out is meant so.
    logLevel: 'error',
  })
  const inputs = Object.values(metafile.outputs).flatMap((output) => Object.entries(output.inputs))
  const packages = inputs
    .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
    .flatMap(([path]) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? [])
  const code = outputFiles[0]!
  return {
    gzippedKib: gzipSync(code.contents, { level: 9 }).length / 1024,
    packages: [...new Set(packages)].sort(),
    holds: (text) => code.text.includes(text),
  }
}

/** The packages that rollup still imports once it has dropped what is not used. */
export async function importsAfterRollup(contents: string): Promise<readonly string[]> {
  const bundle = await rollup({
    input: 'application',
    external: (id) => !/^(?:[./]|kijun|application$)/.test(id),
    // As package.json says of this package, and zod's of zod; who resolves packages by name reads it there.
    treeshake: { moduleSideEffects: false },
    plugins: [
      {
        name: 'application',
        resolveId: (id) => (id === 'application' ? id : id.startsWith('kijun') ? builtFile(id) : null),
        load: (id) => (id === 'application' ? contents : null),
      },
    ],
  })
  const { output } = await bundle.generate({ format: 'esm' })
  await bundle.close()
  return output.flatMap((chunk) => (chunk.type === 'chunk' ? chunk.imports : []))
}

const builtFile = (entryPoint: string) =>
  `${root}/dist/${entryPoint === 'kijun' ? 'index' : entryPoint.slice('kijun/'.length)}.js`
