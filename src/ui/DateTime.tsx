import { useI18n } from '#i18n/useI18n.ts';

interface DateTimeProps {
  /** ISO 8601, or epoch milliseconds. */
  at: string | number;
  show?: 'date' | 'time' | 'dateTime';
}

/** An instant in the user's time zone, with the full local and UTC time as a tooltip. Other text is shown as is. */
export function DateTime({ at, show = 'date' }: DateTimeProps) {
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
