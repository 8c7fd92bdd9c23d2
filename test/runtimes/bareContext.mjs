import { readFileSync } from 'node:fs'
import { createContext, runInContext } from 'node:vm'
import { environment } from './smoke/environment.mjs'

/** Runs the bundled suite in a context that has the language and nothing else: no host, no Intl, no evaluation of text. */
const context = createContext(Object.create(null), { codeGeneration: { strings: false, wasm: false } })
runInContext('for (const name of ["Intl", "console", "WebAssembly"]) delete globalThis[name]', context)
runInContext(readFileSync(process.argv[2], 'utf8'), context)
console.log(environment())
console.log(runInContext('smoke.canonicalResults()', context))
