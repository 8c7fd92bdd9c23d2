import { defineScheme } from '../../src/scheme/defineScheme.ts'
import { sp2EsgUndated as rules } from './undated.rules.ts'
import { words } from './undated.words.ts'

/** ESG推進宣言自治体認定（一般社団法人中小企業個人情報セキュリティー推進協会）. */
export const sp2EsgUndated = defineScheme({ ...rules, words })
