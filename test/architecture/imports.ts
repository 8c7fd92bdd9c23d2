import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of the repository. */
export const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..')

/** A source file with the modules it imports: paths from the root, or package names. */
export type SourceFile = {
  readonly path: string
  readonly text: string
  readonly imports: readonly string[]
  /** Those that are loaded when the file is: neither types alone nor what is imported when it is needed. */
  readonly loads: readonly string[]
}

const IMPORT =
  /(?:^|\n)[ \t]*(?:import|export)\s+(type\s)?(?:[^'"]*?\sfrom\s*)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/g

/** Every TypeScript file under a folder. */
export function sourceFiles(folder: string): readonly SourceFile[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => {
      const path = join(folder, name)
      const text = readFileSync(join(root, path), 'utf8')
      const found = [...withoutComments(text).matchAll(IMPORT)].map(([, type, from, later]) => ({
        of: importPath(path, from ?? later!),
        loaded: from !== undefined && type === undefined,
      }))
      return {
        path,
        text,
        imports: found.map(({ of }) => of),
        loads: found.filter(({ loaded }) => loaded).map(({ of }) => of),
      }
    })
}

function importPath(from: string, name: string): string {
  return name.startsWith('.') ? relative(root, resolve(root, dirname(from), name)) : name
}

/** The code of a file without its comments. */
export function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '')
}
