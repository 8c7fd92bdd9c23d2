import { canonicalResults } from './canonicalResults.mjs'
import { environment } from './environment.mjs'

console.log(environment())
console.log(canonicalResults())
