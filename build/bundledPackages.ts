import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Metafile, Plugin } from 'esbuild'

/** The folders of the packages of which something is in what was built. */
const folders = new Set<string>()

/** Notes which packages a build puts into its files, for {@link thirdPartyNotices}. */
export function notePackages(): Plugin {
  return {
    name: 'note-packages',
    setup({ initialOptions, onEnd }) {
      initialOptions.metafile = true
      onEnd(({ metafile }) => {
        for (const folder of foldersIn(metafile!)) folders.add(folder)
      })
    },
  }
}

function foldersIn({ outputs }: Metafile): readonly string[] {
  return Object.values(outputs).flatMap(({ inputs }) =>
    Object.entries(inputs).flatMap(([path, { bytesInOutput }]) =>
      bytesInOutput > 0 ? (/^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path) ?? []) : [],
    ),
  )
}

/** What the builds so far have put into their files, each package with its version and the text of its licence. */
export function thirdPartyNotices(): string {
  const notices = [...folders].map(noticeOf).sort(([a], [b]) => (a < b ? -1 : 1))
  const names = notices.map(([name]) => `- ${name}`)
  return [
    `The files of this package hold code of others, under their licences:\n\n${names.join('\n')}`,
    ...notices.map(([name, licence]) => `${name}\n\n${licence}`),
  ].join(`\n\n${'-'.repeat(80)}\n\n`)
}

function noticeOf(folder: string): readonly [string, string] {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const file = readdirSync(folder).find((of) => /^licen[cs]e/i.test(of))
  if (!file) throw new Error(`${name} is bundled and has no licence in its folder`)
  const licence = readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim()
  return [`${name} ${version} (${license})`, licence]
}
