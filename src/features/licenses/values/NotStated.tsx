interface NotStatedProps {
  means: string;
  hint?: string;
  /** Shows the words instead of a dash, for places with enough room. */
  inWords?: boolean;
}

/** A value that the service does not state, as opposed to 0: a dash, with words for screen readers and on hover. */
export function NotStated({ means, hint = means, inWords }: NotStatedProps) {
  if (inWords) {
    return (
      <span title={hint} className="text-muted">
        {means}
      </span>
    );
  }
  return (
    <span title={hint} className="text-muted">
      <span aria-hidden>–</span>
      <span className="sr-only">{means}</span>
    </span>
  );
}
