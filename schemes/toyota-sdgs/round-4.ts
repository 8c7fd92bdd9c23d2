import { defineScheme } from '../../src/scheme/defineScheme.ts'
import { acknowledged } from './round-4.acknowledged.ts'
import { toyotaSdgsRound4 as rules } from './round-4.rules.ts'
import { words } from './round-4.words.ts'

/** 豊田市SDGs認証制度（第4回申請受付）. */
export const toyotaSdgsRound4 = defineScheme({ ...rules, acknowledged, words })
