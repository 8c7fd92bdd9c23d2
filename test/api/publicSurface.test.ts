import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  Extractor,
  ExtractorConfig,
  ExtractorLogLevel,
  type ExtractorMessage,
} from '@microsoft/api-extractor'
import { describe, expect, test } from 'vitest'
import { entryPoints } from '../../build/entryPoints.ts'
import { root } from '../architecture/imports.ts'

/** The declarations of an entry point as they are in `dist`, in one text, and what they name that it does not export. */
type Report = { readonly text: string; readonly notExported: readonly string[] }

function reportOf(name: string): Report {
  const folder = mkdtempSync(join(tmpdir(), 'kijun-api-'))
  const notExported: string[] = []
  const noted = (message: ExtractorMessage) => {
    message.handled = true
    if (message.messageId !== 'ae-forgotten-export') return
    notExported.push(/symbol "([^"]+)"/.exec(message.text)![1]!)
  }
  try {
    Extractor.invoke(configuration(name, folder), { localBuild: true, messageCallback: noted })
    return { text: readFileSync(join(folder, 'report.api.md'), 'utf8'), notExported }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function configuration(name: string, folder: string): ExtractorConfig {
  const declarations = join(root, `dist/${name}.d.ts`)
  const compilerOptions = { strict: true, target: 'es2022', module: 'nodenext', types: [] }
  return ExtractorConfig.prepare({
    configObject: {
      projectFolder: root,
      mainEntryPointFilePath: declarations,
      compiler: { overrideTsconfig: { compilerOptions, files: [declarations] } },
      apiReport: {
        enabled: true,
        reportFileName: 'report.api.md',
        reportFolder: folder,
        reportTempFolder: folder,
        tagsToReport: { '@deprecated': true },
      },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      newlineKind: 'lf',
      messages: {
        extractorMessageReporting: {
          default: { logLevel: ExtractorLogLevel.None },
          'ae-forgotten-export': { logLevel: ExtractorLogLevel.Warning },
        },
        tsdocMessageReporting: { default: { logLevel: ExtractorLogLevel.None } },
      },
    },
    configObjectFullPath: undefined,
    packageJsonFullPath: join(root, 'package.json'),
  })
}

const reports = new Map(entryPoints.map(({ name }) => [name, reportOf(name)]))
/** As the report writes them: what has the name of something global stands under another, `History_2 as History`. */
const exported = (text: string) =>
  [
    ...text.matchAll(/^export (?:declare )?(?:const|function|type|interface|class) (\w+)/gm),
    ...text.matchAll(/^export \{ (\w+) as \w+ \}/gm),
  ].map(([, name]) => name)

/** What makes the functions of a spreadsheet: their types are those of the functions. */
const makers = ['applicantFunctions', 'dateFunctions', 'headerFunction', 'historyFunctions']

const importable = new Set([...[...reports.values()].flatMap(({ text }) => exported(text)), ...makers])

describe.each([...reports])('the public surface of dist/%s', (name, { text, notExported }) => {
  test('is as it was; `npm run api` writes it anew where a change is meant', async () => {
    await expect(text).toMatchFileSnapshot(`${name.replace('/', '-')}.api.md`)
  })

  test('names no type that cannot be imported', () => {
    expect(notExported.filter((symbol) => !importable.has(symbol))).toEqual([])
  })
})
