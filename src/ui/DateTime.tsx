import { useI18n } from '#i18n/useI18n.ts';

interface InstantProps {
  /** ISO 8601, or epoch milliseconds. */
  at: string | number;
  show?: 'date' | 'time' | 'dateTime';
}

/** A moment in the reader's zone; on hover the full local time and UTC. What is no date is shown as it came. */
export function DateTime({ at, show = 'date' }: InstantProps) {
  const { format } = useI18n();
  const date = new Date(at);
  if (Number.isNaN(date.getTime())) return <bdi>{String(at)}</bdi>;
  return (
    <time
      dateTime={date.toISOString()}
      title={`${format.full(at)}\n${format.utc(at)}`}
      className="whitespace-nowrap tabular-nums"
    >
      {format[show](at)}
    </time>
  );
}
