/**
 * The placeholder names of an ICU message, derived from its literal type: `{count, plural, …}` has `count`. A plural
 * branch must contain a space or a `#`, or it would be read as a placeholder.
 */
export type ParamNames<Message extends string> = Message extends `${string}{${infer Tail}`
  ? NameAtStart<Tail> | ParamNames<Tail>
  : never;

/** The placeholders that are counted: their values are numbers, because a formatted number has no plural. */
export type CountNames<Message extends string> = Message extends `${infer Head}, plural,${infer Tail}`
  ? AfterLastBrace<Head> | CountNames<Tail>
  : never;

type AfterLastBrace<Head extends string> = Head extends `${string}{${infer Rest}`
  ? AfterLastBrace<Rest>
  : Head;

type NameAtStart<Tail extends string> = Tail extends `${infer Inner}}${string}`
  ? Inner extends `${infer Name},${string}`
    ? OnlyName<Name>
    : OnlyName<Inner>
  : never;

type OnlyName<Text extends string> = Text extends '' | `${string}${' ' | '#' | '{'}${string}` ? never : Text;
