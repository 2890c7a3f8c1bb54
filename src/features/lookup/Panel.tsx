import type { LookupProps } from './props.ts';
import { Found } from './Found.tsx';
import { Shortcuts } from './Shortcuts.tsx';
import { useAtHand } from './useAtHand.ts';
import type { Box } from './useBox.ts';

/** What stands below the field of the box. */
export function Panel({ box, ...props }: { box: Box } & LookupProps) {
  const atHand = useAtHand();
  return (
    <div className="flex min-h-0 flex-1 flex-col md:min-h-96">
      {box.view === 'keys' ? <Shortcuts /> : <Found box={box} atHand={atHand} {...props} />}
    </div>
  );
}
