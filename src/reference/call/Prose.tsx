/** English text of the document. Renders text in backticks as code. */
export function Prose({ text, className }: { text: string; className?: string }) {
  return (
    <p lang="en" dir="ltr" className={className}>
      {text.split('`').map((part, index) =>
        index % 2 === 0 ? (
          part
        ) : (
          <code key={index} className="code">
            {part}
          </code>
        ),
      )}
    </p>
  );
}
