import { expect } from 'vitest'
import { entryPoints } from '../../build/entryPoints.ts'

type Module = { readonly [name: string]: unknown }

const AsyncFunction = (async () => {}).constructor as new (
  ...args: string[]
) => (...args: unknown[]) => Promise<void>

const load = async (name: string): Promise<Module> => {
  const entryPoint = entryPoints.find(({ specifier }) => specifier === name)
  return import(/* @vite-ignore */ entryPoint ? `../../${entryPoint.source}` : name)
}

/**
 * Runs an example of a docstring: import lines, constants, and lines `expression // => value`, whose value is
 * compared. Returns how many lines it compared.
 */
export async function runExample(source: string): Promise<number> {
  let compared = 0
  const body = withLoadedModules(source).replace(
    /^(?!\s*(?:const|let)\b)(.+?) \/\/ => (.+)$/gm,
    (_, expression: string, value: string) => `check(${expression}, ${value})`,
  )
  const check = (actual: unknown, expected: unknown) => {
    compared += 1
    expect(actual).toEqual(expected)
  }
  await new AsyncFunction('load', 'check', body)(load, check)
  return compared
}

/** Runs a program and returns what it printed. */
export async function runProgram(source: string): Promise<string> {
  const printed: string[] = []
  const output = { log: (...values: unknown[]) => printed.push(`${values.join(' ')}\n`) }
  await new AsyncFunction('load', 'console', withLoadedModules(source))(load, output)
  return printed.join('')
}

function withLoadedModules(source: string): string {
  return source.replace(/import \{([^}]*)\} from '([^']+)'/g, "const {$1} = await load('$2')")
}
