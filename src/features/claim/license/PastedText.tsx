import { useSession } from '#auth/session/sessionContext.tsx';
import { passOn } from '#drafts/passOn.ts';
import { navigate } from '#routing/navigate.ts';
import { fill, SLOT } from '#i18n/fill.tsx';
import { useI18n } from '#i18n/useI18n.ts';
import { trimOuter } from '#lib/text/trimOuter.ts';
import { labelParts } from '#license/label/label.ts';
import { extractTokens } from '#license/text/extract.ts';
import { Button } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';

const MAX_SHOWN = 6;

interface PastedTextProps {
  text: string;
  /** The text is already in the field, so the component is shown only if the text contains a key or serial number. */
  isInField: boolean;
  onKey: (key: string) => void;
  onController: (nodeId: string) => void;
  /** Puts the whole text into the field. */
  onUseAll: () => void;
  onClose: () => void;
}

/** Offers the keys and serial numbers found in a pasted sentence or mail. Fills in nothing automatically. */
export function PastedText({ text, isInField, onKey, onController, onUseAll, onClose }: PastedTextProps) {
  const { t } = useI18n();
  const session = useSession();
  const sid = session.kind === 'active' ? session.sid : '';
  const tokens = extractTokens(text);
  const inText = tokens.flatMap((token) => (token.kind === 'key' ? token.value : []));
  // A link or the text of a code may name its key.
  const onLabel = (/\s/.test(trimOuter(text)) ? [] : labelParts(text)).flatMap(({ is, value }) =>
    is === 'key' ? value : [],
  );
  const keys = inText.length > 0 ? inText : onLabel;
  const controllers = tokens.flatMap((token) => (token.kind === 'controller' ? token.nodeId : []));
  if (isInField && keys.length === 0 && controllers.length === 0) return null;
  return (
    <Notice
      role="status"
      title={keys.length === 0 ? t('keys.pasted.none') : t('keys.pasted', { count: keys.length })}
      actions={
        <>
          {!isInField && <Button onClick={onUseAll}>{t('keys.pasted.whole')}</Button>}
          <Button onClick={onClose}>{t('keys.pasted.close')}</Button>
        </>
      }
    >
      <ul className="grid gap-2 justify-items-start">
        {keys.slice(0, MAX_SHOWN).map((key) => (
          <li key={key}>
            <Button className="code" onClick={() => onKey(key)}>
              <span className="sr-only">{t('keys.pasted.useKey')}</span> <bdi>{key}</bdi>
            </Button>
          </li>
        ))}
        {controllers.slice(0, MAX_SHOWN).map((nodeId) => (
          <li key={nodeId}>
            <Button className="flex-wrap gap-y-0" onClick={() => onController(nodeId)}>
              {fill(t('keys.pasted.useController', { nodeId: SLOT }), <bdi className="code">{nodeId}</bdi>)}
            </Button>
          </li>
        ))}
      </ul>
      {keys.length > MAX_SHOWN && <p>{t('keys.pasted.more', { count: keys.length - MAX_SHOWN })}</p>}
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
            {t('keys.pasted.pairing', { count: keys.length })}
          </Button>
        </p>
      )}
    </Notice>
  );
}
