import type { LookupProps } from './props.ts';
import { Card } from './Card.tsx';
import { Found } from './Found.tsx';
import { Shortcuts } from './Shortcuts.tsx';
import { useAtHand } from './useAtHand.ts';
import type { Box } from './useBox.ts';

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
