import { existsSync, readFileSync } from 'node:fs'

type Target = string | { readonly import: { readonly types: string; readonly default: string } }
type Manifest = { readonly exports: { readonly [subpath: string]: Target } }

/** An entry point that is code. */
export type EntryPoint = {
  /** What it is imported by: `kijun/schemes/rules`. */
  readonly specifier: string
  /** Its file in `dist`, without what follows the name: `schemes/rules`. */
  readonly name: string
  /** Its source: `schemes/rules.ts`. */
  readonly source: string
}

/**
 * The entry points of the package, read from package.json's `exports`. The source of each is found by its name, so that
 * one that is added there is built, documented and checked with the others.
 */
export const entryPoints: readonly EntryPoint[] = Object.entries(manifest().exports).flatMap(
  ([subpath, target]): EntryPoint[] => {
    if (typeof target === 'string') return []
    const name = target.import.default.replace(/^\.\/dist\//, '').replace(/\.js$/, '')
    return [{ specifier: subpath.replace(/^\./, 'kijun'), name, source: sourceOf(name) }]
  },
)

/** Run at the root of the repository, as npm does: tsup bundles its configuration, which then stands elsewhere. */
function manifest(): Manifest {
  return JSON.parse(readFileSync('package.json', 'utf8')) as Manifest
}

function sourceOf(name: string): string {
  const camelCase = name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
  const candidates = [`src/${camelCase}/index.ts`, `src/${camelCase}.ts`, `${name}/index.ts`, `${name}.ts`]
  const source = candidates.find((path) => existsSync(path))
  if (!source)
    throw new Error(`no source for the entry point ${name}: expected one of ${candidates.join(', ')}`)
  return source
}
