/** Takes the space of table rows that are not rendered. */
export function SpacerRow({ height }: { height: number }) {
  if (height <= 0) return null;
  return (
    <tr aria-hidden style={{ height }}>
      <td className="p-0">{null}</td>
    </tr>
  );
}
