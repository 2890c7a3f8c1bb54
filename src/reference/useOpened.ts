import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

const named = () => decodeURIComponent(location.hash.slice(1));

/** Which calls are opened. The one that the address names is, and comes into sight. */
export function useOpened(): [opened: ReadonlySet<string>, set: (ids: Iterable<string>) => void] {
  const [opened, setOpened] = useState<ReadonlySet<string>>(() => new Set([named()]));

  useEffect(() => {
    const show = () => {
      const id = named();
      if (id === '') return;
      // Drawn before it is scrolled to: until then the page may be too short.
      flushSync(() => setOpened((before) => new Set([...before, id])));
      document.getElementById(id)?.scrollIntoView();
    };
    document.getElementById(named())?.scrollIntoView();
    addEventListener('hashchange', show);
    return () => removeEventListener('hashchange', show);
  }, []);

  return [opened, (ids) => setOpened(new Set(ids))];
}
