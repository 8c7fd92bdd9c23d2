import { defineScheme } from '../../src/scheme/defineScheme.ts'
import { toyotaWorkplaceUndated as rules } from './undated.rules.ts'
import { words } from './undated.words.ts'

/** 働きやすい職場づくり推進事業所 確認・公表制度, as far as the round-4 briefing states it. */
export const toyotaWorkplaceUndated = defineScheme({ ...rules, words })
