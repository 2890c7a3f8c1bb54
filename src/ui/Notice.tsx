import { CircleAlert, CircleCheck, Info, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { cx } from './cx.ts';

const TONES = {
  info: { icon: Info, box: 'border-line bg-surface', mark: 'text-muted' },
  good: { icon: CircleCheck, box: 'border-good bg-surface', mark: 'text-good' },
  warn: { icon: TriangleAlert, box: 'border-warn bg-warn-soft', mark: 'text-warn' },
  bad: { icon: CircleAlert, box: 'border-bad bg-bad-soft', mark: 'text-bad' },
};

interface NoticeProps {
  tone?: keyof typeof TONES;
  title: ReactNode;
  children?: ReactNode;
  actions?: ReactNode;
  /** `alert` for a new problem, `status` for a new result; absent if the page started with the notice. */
  role?: 'alert' | 'status';
}

/** A box with what happened, what it means and what to do. Its tone is a shape as well as a colour. */
export function Notice({ tone = 'info', title, children, actions, role }: NoticeProps) {
  const { icon: Icon, box, mark } = TONES[tone];
  return (
    <div role={role} className={cx('flex gap-3 rounded-card border px-4 py-3', box)}>
      <Icon aria-hidden className={cx('mt-0.5 size-5 shrink-0', mark)} />
      <div className="grid min-w-0 flex-1 gap-1">
        <p className="font-semibold hyphens-auto">{title}</p>
        {children && <div className="grid gap-1 text-ink">{children}</div>}
        {actions && <div className="mt-2 flex flex-wrap gap-2">{actions}</div>}
      </div>
    </div>
  );
}
