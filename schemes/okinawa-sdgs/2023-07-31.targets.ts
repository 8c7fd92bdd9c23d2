/** The 169 targets of the 17 goals, in the order of the goals: how many are numbered, and which have letters. */
const targetsOfGoals: readonly (readonly [numbered: number, lettered: string])[] = [
  [5, 'ab'],
  [5, 'abc'],
  [9, 'abcd'],
  [7, 'abc'],
  [6, 'abc'],
  [6, 'ab'],
  [3, 'ab'],
  [10, 'ab'],
  [5, 'abc'],
  [7, 'abc'],
  [7, 'abc'],
  [8, 'abc'],
  [3, 'ab'],
  [7, 'abc'],
  [9, 'abc'],
  [10, 'ab'],
  [19, ''],
]

/** `1.1` to `17.19`: 計169個 (3(2) 関連するSDGsターゲット). */
export const sdgTargets: readonly string[] = targetsOfGoals.flatMap(([numbered, lettered], at) => [
  ...Array.from({ length: numbered }, (_, n) => `${at + 1}.${n + 1}`),
  ...[...lettered].map((letter) => `${at + 1}.${letter}`),
])
