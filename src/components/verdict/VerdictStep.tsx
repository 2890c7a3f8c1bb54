import {
  CircleAlert,
  CircleCheck,
  CircleDashed,
  CircleHelp,
  CircleX,
  Info,
  LoaderCircle,
} from 'lucide-react';
import type { ReactNode } from 'react';
import { useI18n, type I18n } from '#i18n/useI18n.ts';
import type { Step } from '#operations/journal/entry.ts';
import type { Verdict } from '#operations/verdict/verdict.ts';
import { problemWords } from '#components/problem/problemWords.ts';
import { cx } from '#ui/cx.ts';
import { StillWaiting } from '#ui/waiting/StillWaiting.tsx';
import { PauseCountdown } from './PauseCountdown.tsx';

const ICONS = {
  notStarted: { icon: CircleDashed, colour: 'text-muted' },
  sending: { icon: LoaderCircle, colour: 'text-muted motion-safe:animate-spin' },
  waiting: { icon: LoaderCircle, colour: 'text-warn' },
  checking: { icon: LoaderCircle, colour: 'text-muted motion-safe:animate-spin' },
  confirmed: { icon: CircleCheck, colour: 'text-good' },
  refused: { icon: CircleX, colour: 'text-bad' },
  notThere: { icon: CircleAlert, colour: 'text-bad' },
  unknown: { icon: CircleHelp, colour: 'text-warn' },
} as const satisfies Record<Verdict['kind'], unknown>;

// Not an error: the license was already in the requested state.
const ALREADY_SO = { icon: Info, colour: 'text-muted' };

function iconOf(verdict: Verdict) {
  const alreadySo =
    verdict.kind === 'refused' && (verdict.why === 'alreadyLinkedHere' || verdict.why === 'alreadyActivated');
  if (verdict.kind === 'refused' && verdict.why === 'takenBack') return ICONS.notStarted;
  return alreadySo ? ALREADY_SO : ICONS[verdict.kind];
}

interface VerdictStepProps {
  operation: 'claim' | 'activate';
  step: Step;
  /** Cancels a waiting request. */
  onTakeBack: () => void;
}

/** One step of an operation: what was requested, and its verdict in a sentence. */
export function VerdictStep({ operation, step, onTakeBack }: VerdictStepProps) {
  const i18n = useI18n();
  const { icon: Icon, colour } = iconOf(step.verdict);
  return (
    <li className="flex gap-3 py-3">
      <Icon aria-hidden className={cx('mt-0.5 size-6 shrink-0', colour)} />
      <div className="grid min-w-0 gap-1">
        <p className="text-sm text-muted">{i18n.t(`verdict.step.${operation}`)}</p>
        {step.verdict.kind === 'waiting' ? (
          <PauseCountdown key={step.verdict.until} until={step.verdict.until} onTakeBack={onTakeBack} />
        ) : (
          <>
            <p className="text-base font-semibold">{verdictSentence(i18n, operation, step.verdict)}</p>
            <Explanation operation={operation} verdict={step.verdict} />
          </>
        )}
      </div>
    </li>
  );
}

/** Returns the verdict in one sentence. */
export function verdictSentence(
  { t, format }: I18n,
  operation: 'claim' | 'activate',
  verdict: Verdict,
): string {
  switch (verdict.kind) {
    case 'notStarted':
      return t(
        verdict.problem || verdict.blockedBy || verdict.unjournalled
          ? 'claim.verdict.notSent'
          : 'verdict.notStarted',
      );
    case 'sending':
      return t('verdict.sending');
    case 'waiting':
      return t('verdict.waiting', { time: format.time(verdict.until) });
    case 'checking':
      return t('claim.verdict.checking');
    case 'confirmed':
      return t('verdict.confirmed', { time: format.time(verdict.at) });
    case 'refused':
      return t(`verdict.refused.${verdict.why}`);
    case 'notThere':
      return t('verdict.notThere', { checks: verdict.checks });
    case 'unknown':
      return t(operation === 'claim' ? 'verdict.unknown.claim' : 'verdict.unknown.activate');
  }
}

function Explanation({
  operation,
  verdict,
}: {
  operation: 'claim' | 'activate';
  verdict: Verdict;
}): ReactNode {
  const i18n = useI18n();
  const { t, format } = i18n;
  switch (verdict.kind) {
    case 'notStarted': {
      if (verdict.unjournalled) return <p>{t('verdict.unjournalled')}</p>;
      if (verdict.blockedBy) return <p>{t('verdict.blocked')}</p>;
      if (!verdict.problem) return null;
      const words = problemWords(t, verdict.problem);
      return <p>{t('verdict.titleAndHint', { title: words.title, hint: words.hint })}</p>;
    }
    case 'sending':
      return <StillWaiting />;
    case 'confirmed':
      return verdict.license === null ? <p>{t('verdict.recordNotRead')}</p> : null;
    case 'refused':
      return (
        <>
          <p>{t(`verdict.refused.${verdict.why}.hint`)}</p>
          {verdict.problem && <p className="text-sm text-muted">{problemWords(t, verdict.problem).code}</p>}
        </>
      );
    case 'notThere':
      return <p>{t(operation === 'claim' ? 'verdict.notThere.claim' : 'verdict.notThere.activate')}</p>;
    case 'unknown':
      return (
        <>
          <p>{t(verdict.accepted ? 'verdict.unknown.accepted' : 'verdict.unknown.hint')}</p>
          {verdict.lastCheckedAt !== null && (
            <p className="text-sm text-muted">
              {t('verdict.lastChecked', { time: format.time(verdict.lastCheckedAt) })}
            </p>
          )}
        </>
      );
    default:
      return null;
  }
}
