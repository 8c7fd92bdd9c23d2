import type { Moment } from '../../src/scheme/basics.ts'

/** Continuing takes a new application (5 活動状況報告): what is asked of one is asked at renewal as well. */
export const asNew: readonly Moment[] = ['application', 'decision', 'renewal']
