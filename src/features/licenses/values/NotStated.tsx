interface AbsentProps {
  means: string;
  hint?: string;
  /** Where there is room, the words stand there themselves. */
  inWords?: boolean;
}

/** Nothing is stated, which is no zero: an en dash for the eye, words for a screen reader and on hover. */
export function NotStated({ means, hint = means, inWords }: AbsentProps) {
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
