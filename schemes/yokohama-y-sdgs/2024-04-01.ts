import { defineScheme } from '../../src/scheme/defineScheme.ts'
import { acknowledged } from './2024-04-01.acknowledged.ts'
import { yokohamaYSdgs20240401 as rules } from './2024-04-01.rules.ts'
import { words } from './2024-04-01.words.ts'

/** 「横浜市SDGs認証“Y-SDGs”」事業 実施要綱（令和6年4月1日施行）. */
export const yokohamaYSdgs20240401 = defineScheme({ ...rules, acknowledged, words })
