/**
 * The names of the values that an ICU message takes, read from its text: `{count, plural, …}` takes `count`.
 * A branch of a plural must hold a space or a `#`, or it would read as a name.
 */
export type ParamNames<Message extends string> = Message extends `${string}{${infer Tail}`
  ? NameAtStart<Tail> | ParamNames<Tail>
  : never;

type NameAtStart<Tail extends string> = Tail extends `${infer Inner}}${string}`
  ? Inner extends `${infer Name},${string}`
    ? OnlyName<Name>
    : OnlyName<Inner>
  : never;

type OnlyName<Text extends string> = Text extends '' | `${string}${' ' | '#' | '{'}${string}` ? never : Text;
