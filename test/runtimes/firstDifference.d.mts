export function firstDifference(expected: string, found: string): string
