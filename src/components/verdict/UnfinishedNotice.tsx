import { usePathname } from 'wouter/use-browser-location';
import { useI18n, type I18n } from '#i18n/useI18n.ts';
import { controllerOf } from '#license/nodeId.ts';
import { isHalfDone, isStepOpen, isUnfinished, type Entry } from '#operations/journal/entry.ts';
import { useEntries } from '#operations/manager/operationContext.tsx';
import { Link } from '#routing/Link.tsx';
import { hrefOf } from '#routing/routes.ts';
import { useSearchParams } from '#routing/useSearchParams.ts';
import { buttonClass } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';
import { ContinueButton } from './ContinueButton.tsx';
import { MaskedWords } from '#components/license/MaskedWords.tsx';

export interface UnfinishedFilter {
  /** Only operations of these controllers and sites. */
  nodeIds?: readonly string[];
  /** Only operations of the customer with this UUID. */
  customerId?: string;
}

const MAX_SHOWN = 3;

/** Drafted operations need the user's action, too. */
const isWaiting = (entry: Entry) => isUnfinished(entry) || entry.isDrafted === true;

/** The unfinished operations, each with the action that finishes it and a link to its verdict. */
export function UnfinishedNotice({ nodeIds, customerId }: UnfinishedFilter) {
  const i18n = useI18n();
  const { t } = i18n;
  const isHere = (nodeId: string) =>
    nodeIds?.some((each) => each === nodeId || each === controllerOf(nodeId));
  const entries = useEntries().filter(
    (entry) =>
      isWaiting(entry) &&
      (!nodeIds || (entry.nodeId !== null && isHere(entry.nodeId))) &&
      (customerId === undefined || entry.customerId?.toLowerCase() === customerId),
  );
  if (entries.length === 0) return null;
  const rest = entries.length - MAX_SHOWN;
  return (
    <Notice
      tone="warn"
      role="status"
      title={t('verdict.unfinished', { count: entries.length })}
      actions={rest > 0 && <JournalLink />}
    >
      <ul className="grid gap-2">
        {entries.slice(0, MAX_SHOWN).map((entry) => (
          <li key={entry.id} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
            <span className="min-w-0 flex-1 basis-60">
              <MaskedWords>{unfinishedWords(i18n, entry)}</MaskedWords>
              {entry.nodeId !== null && <bdi className="code block text-sm text-muted">{entry.nodeId}</bdi>}
            </span>
            <span className="flex flex-wrap gap-2">
              <ContinueButton entry={entry} />
              <ShowLink entry={entry} />
            </span>
          </li>
        ))}
      </ul>
      {rest > 0 && <p>{t('verdict.unfinished.more', { count: rest })}</p>}
    </Notice>
  );
}

/** The unfinished operations in one line above every page, except those that the page itself shows. */
export function UnfinishedLine() {
  const entries = useEntries().filter(isWaiting);
  const i18n = useI18n();
  const { t } = i18n;
  const pathname = usePathname();
  const { entry: shownId } = useSearchParams();
  const isOnPage = ({ id, nodeId, customerId }: Entry) => {
    if (id === shownId) return true;
    const controller =
      nodeId && hrefOf({ to: '/controllers/$nodeId', params: { nodeId: controllerOf(nodeId) } });
    const customer = customerId && hrefOf({ to: '/customers/$customerId', params: { customerId } });
    return pathname === controller || Boolean(customer && pathname.startsWith(customer));
  };
  const pages = (['/journal', '/pairing', '/visits'] as const).map((to) => hrefOf({ to }));
  const isClaimForm = pathname === hrefOf({ to: '/claim' }) && shownId === undefined;
  const elsewhere = entries.filter((entry) => !isOnPage(entry));
  const [first, ...others] = elsewhere;
  if (!first || isClaimForm || pages.includes(pathname)) return null;
  return (
    <div
      role="status"
      className="flex flex-wrap items-center gap-x-4 gap-y-1 border-b border-warn bg-warn-soft px-4 py-2 md:px-6"
    >
      <span className="font-medium">
        {others.length > 0 ? (
          t('verdict.unfinished', { count: elsewhere.length })
        ) : (
          <MaskedWords>{unfinishedWords(i18n, first)}</MaskedWords>
        )}
      </span>
      {others.length > 0 ? <JournalLink /> : <ShowLink entry={first} />}
    </div>
  );
}

function unfinishedWords({ t }: I18n, entry: Entry): string {
  const key = entry.masked;
  if (entry.isDrafted) return t('verdict.unfinished.drafted', { key });
  if (isHalfDone(entry)) return t('verdict.unfinished.halfDone', { key });
  return t(isStepOpen(entry.claim) ? 'verdict.unfinished.claim' : 'verdict.unfinished.activate', { key });
}

function ShowLink({ entry: { id, masked, isDrafted } }: { entry: Entry }) {
  const { t } = useI18n();
  const label = t('verdict.unfinished.showOf', { key: masked });
  if (isDrafted)
    return (
      <Link to="/visits" aria-label={label} className={buttonClass()}>
        {t('verdict.unfinished.show')}
      </Link>
    );
  return (
    <Link to="/claim" search={{ entry: id }} aria-label={label} className={buttonClass()}>
      {t('verdict.unfinished.show')}
    </Link>
  );
}

function JournalLink() {
  const { t } = useI18n();
  return (
    <Link to="/journal" className={buttonClass()}>
      {t('verdict.unfinished.journal')}
    </Link>
  );
}
