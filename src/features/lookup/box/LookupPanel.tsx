import type { LookupProps } from './lookupProps.ts';
import { CaseCard } from '#features/lookup/caseCard/CaseCard.tsx';
import { Results } from '#features/lookup/results/Results.tsx';
import { Shortcuts } from './Shortcuts.tsx';
import { useCachedLists } from '#features/lookup/sources/useCachedLists.ts';
import type { LookupBox } from './useLookupBox.ts';

/** The part of the dialog below the field. */
export function LookupPanel({ box, ...props }: { box: LookupBox } & LookupProps) {
  const cachedLists = useCachedLists();
  return (
    <div className="flex min-h-0 flex-auto flex-col md:min-h-96">
      {box.view === 'keys' ? (
        <Shortcuts />
      ) : box.text === null ? (
        <Results box={box} cachedLists={cachedLists} {...props} />
      ) : (
        <CaseCard
          key={box.text}
          text={box.text}
          box={box}
          cachedLists={cachedLists}
          licenseConfig={props.licenseConfig}
        />
      )}
    </div>
  );
}
