import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { generateCustomFunctionsMetadata } from 'custom-functions-metadata'
import { type BuildOptions, build } from 'esbuild'
import { minify } from 'terser'
import { notePackages } from './bundledPackages.ts'
import { leanDecimal } from './leanDecimal.ts'
import { leanPhrases } from './leanPhrases.ts'
import { leanSchemes } from './leanSchemes.ts'
import { leftOut } from './leftOut.ts'

const root = process.cwd()
const declared = ['customFunctions.ts', 'customDateFunctions.ts'].map((name) =>
  join(root, 'src/spreadsheet', name),
)

/** One file for a host that has neither modules nor Node: the functions with all bundled schemes in both languages. */
const common: BuildOptions = {
  bundle: true,
  charset: 'utf8',
  legalComments: 'inline',
  format: 'iife',
  platform: 'neutral',
  mainFields: ['module', 'main'],
  target: 'es2019',
  write: false,
  absWorkingDir: root,
}

/** What newer runtimes have beside the language of 2019, where a runtime lacks it. */
const MISSING = `if (!Object.hasOwn) Object.defineProperty(Object, 'hasOwn', { value: function (of, key) { return Object.prototype.hasOwnProperty.call(of, key) } });
if (!Array.prototype.at) Object.defineProperty(Array.prototype, 'at', { value: function (n) { return this[n < 0 ? this.length + n : n] } });
if (!String.prototype.replaceAll) Object.defineProperty(String.prototype, 'replaceAll', { value: function (found, by) { return typeof found === 'string' ? this.split(found).join(by) : this.replace(found, by) } });`

/** A function as it is declared for Excel: what both hosts show of it. */
type Declared = {
  readonly name: string
  readonly about: string
  readonly returns: string
  readonly params: readonly {
    readonly name: string
    readonly isOptional: boolean
    readonly isRange: boolean
    readonly about: string
  }[]
}

/** The script of Google Sheets: one file with the functions at its top level, each with its help. */
export async function appsScriptBundle(): Promise<string> {
  const declaredFunctions = declarations()
  const names = declaredFunctions.map(({ name }) => name)
  const contents = `export { ${names.join(', ')} } from './src/spreadsheet/index.ts'`
  const stdin = { contents, resolveDir: root, loader: 'ts' } as const
  const code = await bundled({ stdin, globalName: 'kijunFunctions_' })
  return [
    '// 基準 (kijun): spreadsheet functions over the bundled schemes. Built by `npm run build`; do not edit. MIT licence.',
    MISSING,
    code.trim(),
    ...declaredFunctions.map(topLevelFunction),
    '',
  ].join('\n')
}

/** The script of Excel's add-in, which associates each function with its id, and the metadata of the functions. */
export async function excelBundle(): Promise<{ readonly script: string; readonly metadata: string }> {
  const imports = declared.map((file, at) => `import * as functions${at} from ${JSON.stringify(file)}`)
  const all = declared.map((_, at) => `...functions${at}`).join(', ')
  const contents = `${imports.join('\n')}
for (const [id, of] of Object.entries({ ${all} })) CustomFunctions.associate(id, of)`
  const code = await bundled({ stdin: { contents, resolveDir: root, loader: 'ts' } })
  const { metadataJson, errors } = await generateCustomFunctionsMetadata([...declared])
  if (errors.length > 0) throw new Error(errors.join('\n'))
  return { script: `${MISSING}\n${code}`, metadata: metadataJson }
}

async function bundled(options: BuildOptions): Promise<string> {
  const schemes = leanSchemes()
  const bundle = async (rest: string, minifies: boolean) => {
    const plugins = [schemes, leanDecimal(), leftOut(), leanPhrases(rest), notePackages()]
    const { outputFiles } = await build({ ...common, ...options, minify: minifies, plugins })
    return outputFiles![0]!.text
  }
  // Without any phrase, to see which are asked for.
  const rest = await bundle('', false)
  const { code } = await minify(await bundle(rest, true), {
    ecma: 2019,
    compress: { passes: 2, pure_getters: true },
  })
  return code!
}

const FUNCTION = /\/\*\*\n((?: \*.*\n)+?) \*\/\nexport function (KIJUN_\w+)\(([^)]*)\)/g

function declarations(): readonly Declared[] {
  const text = declared.map((file) => readFileSync(file, 'utf8')).join('\n')
  return [...text.matchAll(FUNCTION)].map(([, help = '', name = '', signature = '']) => {
    const abouts = new Map(
      [...help.matchAll(/@param (\w+) (.*)/g)].map(([, of = '', about = '']) => [of, about]),
    )
    const params = [...signature.matchAll(/(\w+)(\??): ([^,\n]+)/g)].map(([, of = '', optional, type]) => ({
      name: of,
      isOptional: optional === '?',
      isRange: type === 'unknown[][]',
      about: abouts.get(of) ?? '',
    }))
    return { name, about: /\* (.*)/.exec(help)![1]!, returns: /@returns (.*)/.exec(help)![1]!, params }
  })
}

function topLevelFunction({ name, about, returns, params }: Declared): string {
  const help = params.map(({ name: of, isOptional, isRange, about: what }) => {
    const type = isRange ? 'range' : 'string'
    return ` * @param {${type}} ${isOptional ? `[${of}]` : of} ${what}`
  })
  const names = params.map(({ name: of }) => of).join(', ')
  return `
/**
 * ${about}
 *
${help.join('\n')}
 * @return ${returns}
 * @customfunction
 */
function ${name}(${names}) {
  return kijunFunctions_.${name}(${names})
}`
}
