/** Where those rows of a table stand that are not drawn. */
export function SpacerRow({ height }: { height: number }) {
  if (height <= 0) return null;
  return (
    <tr aria-hidden style={{ height }}>
      <td className="p-0">{null}</td>
    </tr>
  );
}
