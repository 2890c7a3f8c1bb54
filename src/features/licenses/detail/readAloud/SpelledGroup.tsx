import { useEffect, useRef } from 'react';
import type { Spelled } from '#features/licenses/rules/phonetic.ts';

interface SpelledGroupProps {
  group: Spelled[];
  language: string;
  label: string;
  /** The one that is being said is kept in sight. */
  current: boolean;
}

/** A group of a key: large for the eye, and under it what is said for each character. */
export function SpelledGroup({ group, language, label, current }: SpelledGroupProps) {
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (current) ref.current?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  return (
    <div ref={ref} className="scroll-mt-32 scroll-mb-3">
      <p className="text-sm text-muted">{label}</p>
      <p className="code text-3xl font-semibold tracking-widest whitespace-pre-wrap">
        <bdi>{group.map(({ character }) => character).join('')}</bdi>
      </p>
      <dl className="mt-1 grid grid-cols-[2ch_1fr] gap-x-3 text-lg">
        {group.map(({ character, words }, at) => (
          // The characters of a key stand in a fixed order.
          <div key={at} className="contents">
            <dt className="code font-semibold whitespace-pre">{character}</dt>
            <dd lang={language}>{words}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
