import { readFileSync, writeFileSync } from 'node:fs'

const MARKED = /(?<=<!-- bench -->\n)[\s\S]*(?=<!-- \/bench -->)/

/** Puts the tables between the two marks in README.md. */
export function writeReadme(root, tables) {
  const path = `${root}README.md`
  const readme = readFileSync(path, 'utf8')
  if (!MARKED.test(readme)) throw new Error('README.md has no <!-- bench --> followed by <!-- /bench -->')
  writeFileSync(
    path,
    readme.replace(MARKED, () => `\n${tables}\n`),
  )
}
