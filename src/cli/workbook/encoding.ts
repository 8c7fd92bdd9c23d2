/** How the text of a CSV file is written down. Shift_JIS is the one of Windows, code page 932. */
export const encodings = ['utf-8', 'utf-8-bom', 'shift_jis'] as const
export type Encoding = (typeof encodings)[number]

/** Stands, as Japanese printers do it, where a character cannot be written. */
export const GETA = '〓'
