/** A masked key, after whose dots a line could otherwise end. */
const MASKED = /(…[^\s…]{4})/u;

/** A sentence in which no line ends within a masked key. */
export function MaskedWords({ children }: { children: string }) {
  return children.split(MASKED).map((part, at) =>
    at % 2 === 0 ? (
      part
    ) : (
      <span key={at} className="whitespace-nowrap">
        {part}
      </span>
    ),
  );
}
