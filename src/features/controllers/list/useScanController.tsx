import { useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode, type RefObject } from 'react';
import { useI18n } from '#i18n/useI18n.ts';
import { useWedge } from '#scan/wedge/useWedge.ts';
import { LazyDialog } from '#components/scan/LazyDialog.tsx';
import { lazyPart } from '#components/lazy/LazyPart.tsx';
import { ScanButton } from '#components/scan/ScanButton.tsx';

const CODE = lazyPart('controllers.scan', () => import('./ScanController.tsx'), ['scan']);

/**
 * Scanning the label of a controller, by camera or by a scanner that types.
 * @param root where that scanner may type
 * @param onController told the nodeId on the label, as far as can be told
 */
export function useScanController(
  root: RefObject<HTMLElement | null>,
  onController: (nodeId: string) => void,
): { button: ReactNode; dialog: ReactNode } {
  const { t } = useI18n();
  const queryClient = useQueryClient();
  const [scan, setScan] = useState<{ text: string | null } | null>(null);
  const close = () => setScan(null);

  useWedge(root, async ({ text, undo }) => {
    // Where the code cannot be had, the text stays in the field, as if it was typed.
    const code = await queryClient.fetchQuery(CODE).catch(() => null);
    if (code === null) return;
    undo();
    const nodeId = code.controllerIn(text);
    if (nodeId === null) setScan({ text });
    else onController(nodeId);
  });

  return {
    button: <ScanButton label={t('controllers.scan.controller')} onClick={() => setScan({ text: null })} />,
    dialog: scan && (
      <LazyDialog code={CODE} title={t('controllers.scan.controller')} onClose={close}>
        {({ ScanController }) => (
          <ScanController
            text={scan.text}
            onController={(nodeId) => {
              close();
              onController(nodeId);
            }}
            onClose={close}
          />
        )}
      </LazyDialog>
    ),
  };
}
