/** An HTTP method, in a label of fixed width. */
export function Method({ method }: { method: string }) {
  return (
    <span className="code inline-block w-12 shrink-0 rounded-in border border-edge text-center text-xs font-semibold">
      {method}
    </span>
  );
}
