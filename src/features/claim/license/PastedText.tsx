import { useSession } from '#auth/session/sessionContext.tsx';
import { passOn } from '#drafts/passOn.ts';
import { navigate } from '#routing/navigate.ts';
import { useI18n } from '#i18n/useI18n.ts';
import { extractTokens } from '#license/text/extract.ts';
import { Button } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';

const MOST = 6;

interface PastedTextProps {
  text: string;
  /** It stands in the field already: there is something to say only where it holds a key among other words. */
  inField: boolean;
  onKey: (key: string) => void;
  onController: (nodeId: string) => void;
  /** Puts all of it into the field after all. */
  onWhole: () => void;
  onClose: () => void;
}

/** A sentence or a mail was pasted where a key belongs: what in it looks like one is offered, and nothing taken. */
export function PastedText({ text, inField, onKey, onController, onWhole, onClose }: PastedTextProps) {
  const { t } = useI18n();
  const session = useSession();
  const sid = session.kind === 'active' ? session.sid : '';
  const tokens = extractTokens(text);
  const keys = tokens.flatMap((token) => (token.kind === 'key' ? token.value : []));
  const controllers = tokens.flatMap((token) => (token.kind === 'controller' ? token.nodeId : []));
  if (inField && keys.length === 0 && controllers.length === 0) return null;
  return (
    <Notice
      role="status"
      title={keys.length === 0 ? t('keys.pasted.none') : t('keys.pasted', { count: keys.length })}
      actions={
        <>
          {!inField && <Button onClick={onWhole}>{t('keys.pasted.whole')}</Button>}
          <Button onClick={onClose}>{t('keys.pasted.close')}</Button>
        </>
      }
    >
      <ul className="grid gap-2 justify-items-start">
        {keys.slice(0, MOST).map((key) => (
          <li key={key}>
            <Button className="code" onClick={() => onKey(key)}>
              <span className="sr-only">{t('keys.pasted.useKey')}</span> <bdi>{key}</bdi>
            </Button>
          </li>
        ))}
        {controllers.slice(0, MOST).map((nodeId) => (
          <li key={nodeId}>
            <Button className="flex-wrap gap-y-0" onClick={() => onController(nodeId)}>
              {t('keys.pasted.useController')} <bdi className="code">{nodeId}</bdi>
            </Button>
          </li>
        ))}
      </ul>
      {keys.length > MOST && <p>{t('keys.pasted.more', { count: keys.length - MOST })}</p>}
      {keys.length > 1 && (
        <p>
          <Button
            onClick={() => {
              passOn(
                sid,
                tokens.flatMap((token) =>
                  token.kind === 'key' ? token.value : token.kind === 'controller' ? token.nodeId : [],
                ),
              );
              navigate({ to: '/pairing' });
            }}
          >
            {t('keys.pasted.sheet', { count: keys.length })}
          </Button>
        </p>
      )}
    </Notice>
  );
}
