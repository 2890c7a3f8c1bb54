import { Fragment, type ReactNode } from 'react';
import { useI18n } from '#i18n/useI18n.ts';

/** Lists elements, such as links, with the separators of the language. */
export function ItemList({ items }: { items: readonly ReactNode[] }) {
  const { format } = useI18n();
  return format
    .listParts(items.map((_, index) => String(index)))
    .map(({ type, value }, index) => (
      <Fragment key={index}>{type === 'element' ? items[Number(value)] : value}</Fragment>
    ));
}
