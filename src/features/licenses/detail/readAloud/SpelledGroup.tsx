import { useEffect, useRef } from 'react';
import type { SpelledCharacter } from '#features/licenses/rules/phonetic.ts';

interface SpelledGroupProps {
  group: SpelledCharacter[];
  language: string;
  label: string;
  /** Whether the group is the current one, which is scrolled into view. */
  isCurrent: boolean;
}

/** A group of a key, with the words for each character. */
export function SpelledGroup({ group, language, label, isCurrent }: SpelledGroupProps) {
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isCurrent) ref.current?.scrollIntoView({ block: 'nearest' });
  }, [isCurrent]);
  return (
    <div ref={ref} className="scroll-mt-32 scroll-mb-3">
      <p className="text-sm text-muted">{label}</p>
      <p className="code text-3xl font-semibold tracking-widest whitespace-pre-wrap">
        <bdi>{group.map(({ character }) => character).join('')}</bdi>
      </p>
      <dl className="mt-1 grid grid-cols-[2ch_1fr] gap-x-3 text-lg">
        {group.map(({ character, words }, index) => (
          // The characters of a key never change their order.
          <div key={index} className="contents">
            <dt className="code font-semibold whitespace-pre">
              <bdi>{character}</bdi>
            </dt>
            <dd lang={language}>{words}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
