import { defineScheme } from '../../src/scheme/defineScheme.ts'
import { predecessor } from './2026-06-03.predecessor.ts'
import { okinawaSdgs20260603 as rules } from './2026-06-03.rules.ts'
import { words } from './2026-06-03.words.ts'

/** おきなわSDGs認証制度実施要綱（令和8年6月3日施行）. */
export const okinawaSdgs20260603 = defineScheme({ ...rules, predecessor, words })
