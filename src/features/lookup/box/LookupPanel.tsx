import type { LookupProps } from './props.ts';
import { Card } from '#features/lookup/card/Card.tsx';
import { Results } from '#features/lookup/results/Results.tsx';
import { Shortcuts } from './Shortcuts.tsx';
import { useCachedLists } from '#features/lookup/sources/useCachedLists.ts';
import type { LookupBox } from './useLookupBox.ts';

/** What stands below the field of the box. */
export function LookupPanel({ box, ...props }: { box: LookupBox } & LookupProps) {
  const atHand = useCachedLists();
  return (
    <div className="flex min-h-0 flex-1 flex-col md:min-h-96">
      {box.view === 'keys' ? (
        <Shortcuts />
      ) : box.text === null ? (
        <Results box={box} atHand={atHand} {...props} />
      ) : (
        <Card key={box.text} text={box.text} box={box} atHand={atHand} rules={props.rules} />
      )}
    </div>
  );
}
