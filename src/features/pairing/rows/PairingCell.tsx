import { inputClass, verbatim } from '#ui/Field.tsx';

interface PairingCellProps {
  canEdit: boolean;
  label: string;
  /** Shown when the cell cannot be edited. */
  text: string;
  value: string;
  isInvalid: boolean;
  /** Id of the element with the row's findings. */
  describedBy: string;
  onType: (value: string) => void;
}

/** The serial number or the key of a row: a field while editable, otherwise text. */
export function PairingCell({
  canEdit,
  label,
  text,
  value,
  isInvalid,
  describedBy,
  onType,
}: PairingCellProps) {
  if (!canEdit) {
    return (
      <span className="code min-w-0 text-sm max-lg:col-span-2 lg:px-3 lg:pt-2">
        <span className="sr-only">{label}</span> <bdi>{text}</bdi>
      </span>
    );
  }
  return (
    <input
      {...verbatim}
      dir="ltr"
      aria-label={label}
      aria-invalid={isInvalid || undefined}
      aria-describedby={describedBy}
      value={value}
      className={`${inputClass} code max-lg:col-span-2`}
      onChange={(event) => onType(event.target.value)}
    />
  );
}
