import { useQueryClient } from '@tanstack/react-query';
import { Luggage } from 'lucide-react';
import type { License } from '#api/contract/license.ts';
import { linkedNodes } from '#api/readSoFar/linkedControllers.ts';
import { useI18n } from '#i18n/useI18n.ts';
import { IconButton } from '#ui/Button.tsx';
import { prepareVisit, scopeOfLicenses } from './listedScope.ts';

export interface PrepareVisitProps {
  /** Returns the listed controllers, or the listed licenses by customer. */
  of: () => { nodeIds: string[] } | { customerId: string; licenses: License[] }[];
}

/** Opens the preparation of a visit of what a list shows. */
export function PrepareVisit({ of }: PrepareVisitProps) {
  const { t } = useI18n();
  const queryClient = useQueryClient();
  function prepare() {
    const listed = of();
    prepareVisit(
      'nodeIds' in listed
        ? { customers: [], controllers: listed.nodeIds }
        : scopeOfLicenses(listed, linkedNodes(queryClient.getQueryCache())),
    );
  }
  return (
    <IconButton label={t('lookup.prepare.listed')} onClick={prepare}>
      <Luggage aria-hidden className="size-4" />
    </IconButton>
  );
}
