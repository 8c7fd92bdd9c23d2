import { writeFileSync } from 'node:fs'
import { groups, vectorFiles } from './vectorFiles.ts'

const folder = process.argv[2]!
for (const [file, text] of Object.entries(vectorFiles())) writeFileSync(`${folder}/${file}`, text)
const counts = Object.entries(groups).map(([group, vectors]) => `${group} ${vectors.length}`)
const total = Object.values(groups).reduce((sum, vectors) => sum + vectors.length, 0)
console.log(`${total} vectors: ${counts.join(', ')}`)
