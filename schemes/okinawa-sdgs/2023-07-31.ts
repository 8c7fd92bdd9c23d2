import { defineScheme } from '../../src/scheme/defineScheme.ts'
import { acknowledged } from './2023-07-31.acknowledged.ts'
import { okinawaSdgs20230731 as rules } from './2023-07-31.rules.ts'
import { words } from './2023-07-31.words.ts'

/** おきなわSDGs認証制度 募集要綱・FAQ（申請の手引き、令和5年7月）. */
export const okinawaSdgs20230731 = defineScheme({ ...rules, acknowledged, words })
