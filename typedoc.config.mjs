import { importTs } from './build/importTs.mjs'

const { entryPoints } = await importTs('build/entryPoints.ts')

/** @type {Partial<import('typedoc').TypeDocOptions>} */
export default {
  name: 'kijun',
  entryPoints: entryPoints.map(({ source }) => source),
  out: 'docs',
  // Its links lead to files of the repository.
  readme: 'none',
  excludeInternal: true,
  treatWarningsAsErrors: true,
  disableSources: true,
  // Their types are those of the functions of a spreadsheet, which are documented one by one.
  intentionallyNotExported: ['applicantFunctions', 'dateFunctions', 'headerFunction', 'historyFunctions'],
}
