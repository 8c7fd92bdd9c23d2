/** An option of a verb: what help says of it, and what values it takes. One without `value` is a flag. */
export type OptionSpec = {
  readonly summary: string
  /** What stands for the value in help: `DATE`. */
  readonly value?: string
  readonly kind?: 'date'
  /** Whether `-` as its value is standard input. */
  readonly orInput?: true
  /** What its value names, where a shell can complete it. */
  readonly names?: 'schemes' | 'series'
  readonly choices?: readonly string[]
  /** Choices that other verbs have and this one does not, with what to do instead. */
  readonly elsewhere?: { readonly [choice: string]: string }
  /** Whether it takes several choices, separated by commas. */
  readonly list?: true
  /** Whether it may be given more than once; its values are then a list, in order. */
  readonly repeat?: true
}

/** The options of a verb by name. */
export type OptionSpecs = { readonly [name: string]: OptionSpec }

/** The values of options as they were checked: a closed choice is one of its choices, a flag is true or absent. */
export type OptionValues<O extends OptionSpecs> = {
  readonly [N in keyof O]?: ValueOf<O[N]>
}

type ValueOf<S extends OptionSpec> = S extends { readonly repeat: true } ? readonly string[] : OneValueOf<S>

type OneValueOf<S extends OptionSpec> = S extends {
  readonly list: true
  readonly choices: readonly (infer C)[]
}
  ? readonly C[]
  : S extends { readonly choices: readonly (infer C)[] }
    ? C
    : S extends { readonly value: string }
      ? string
      : true
