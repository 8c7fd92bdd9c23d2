import { defineScheme } from 'kijun'
import { hoshimiSdgs20260401 as rules } from './2026-04-01.rules.ts'
import { words } from './2026-04-01.words.ts'

/** 星見市SDGs経営認証制度実施要綱（令和8年4月1日施行）, an invented example. */
export const hoshimiSdgs20260401 = defineScheme({ ...rules, words })
