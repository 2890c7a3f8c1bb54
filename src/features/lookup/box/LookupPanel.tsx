import type { LookupProps } from './props.ts';
import { Card } from '#features/lookup/card/Card.tsx';
import { Found } from '#features/lookup/results/Results.tsx';
import { Shortcuts } from './Shortcuts.tsx';
import { useAtHand } from '#features/lookup/sources/useCachedLists.ts';
import type { Box } from './useLookupBox.ts';

/** What stands below the field of the box. */
export function Panel({ box, ...props }: { box: Box } & LookupProps) {
  const atHand = useAtHand();
  return (
    <div className="flex min-h-0 flex-1 flex-col md:min-h-96">
      {box.view === 'keys' ? (
        <Shortcuts />
      ) : box.text === null ? (
        <Found box={box} atHand={atHand} {...props} />
      ) : (
        <Card key={box.text} text={box.text} box={box} atHand={atHand} rules={props.rules} />
      )}
    </div>
  );
}
