import { useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode, type RefObject } from 'react';
import { useI18n } from '#i18n/useI18n.ts';
import { useWedge } from '#scan/wedge/useWedge.ts';
import { LazyDialog } from '#components/scan/LazyDialog.tsx';
import { lazyPart } from '#components/lazy/LazyPart.tsx';
import { ScanButton } from '#scan/ScanButton.tsx';

const SCAN = lazyPart('controllers.scan', () => import('./ScanController.tsx'), ['scan']);

/**
 * Scans the label of a controller with the camera or a keyboard scanner.
 * @param root the element in which a keyboard scanner may type
 * @param onController called with the nodeId on the label, which may not exist
 */
export function useScanController(
  root: RefObject<HTMLElement | null>,
  onController: (nodeId: string) => void,
): { button: ReactNode; dialog: ReactNode } {
  const { t } = useI18n();
  const queryClient = useQueryClient();
  const [scan, setScan] = useState<{ codes: readonly string[] | null } | null>(null);
  const close = () => setScan(null);

  useWedge(
    root,
    async ({ text, tail, undo }) => {
      // If the code cannot be loaded, the text stays in the field as if typed.
      const code = await queryClient.fetchQuery(SCAN).catch(() => null);
      if (code === null) return;
      undo();
      const nodeId = tail === null ? code.controllerTyped(text) : null;
      if (nodeId === null) setScan({ codes: [text] });
      else onController(nodeId);
    },
    true,
  );

  return {
    button: <ScanButton label={t('controllers.scan.controller')} onClick={() => setScan({ codes: null })} />,
    dialog: scan && (
      <LazyDialog part={SCAN} title={t('controllers.scan.controller')} onClose={close}>
        {({ ScanController }) => (
          <ScanController
            codes={scan.codes}
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
