/** West and east of Greenwich, a zone whose clocks change, and one that skipped a day (30 December 2011). */
export const zones = ['UTC', 'Asia/Tokyo', 'America/New_York', 'Pacific/Apia']

/** The language of the texts, a usual one, and one in which the capital of i is not I. */
export const locales = ['ja_JP', 'en_US', 'tr_TR']
