import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

const hashId = () => decodeURIComponent(location.hash.slice(1));

/**
 * State of the expanded calls. The call in the URL's hash is expanded and scrolled into view.
 * @returns ids of the expanded calls, and a setter
 */
export function useOpened(): [expanded: ReadonlySet<string>, set: (ids: Iterable<string>) => void] {
  const [expanded, setExpanded] = useState<ReadonlySet<string>>(() => new Set([hashId()]));

  useEffect(() => {
    const show = () => {
      const id = hashId();
      if (id === '') return;
      // The call is rendered before the scroll, because until then the page may be too short.
      flushSync(() => setExpanded((before) => new Set([...before, id])));
      document.getElementById(id)?.scrollIntoView();
    };
    document.getElementById(hashId())?.scrollIntoView();
    addEventListener('hashchange', show);
    return () => removeEventListener('hashchange', show);
  }, []);

  return [expanded, (ids) => setExpanded(new Set(ids))];
}
