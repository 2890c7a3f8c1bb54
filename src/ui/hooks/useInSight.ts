import { useEffect, useState, type RefObject } from 'react';

/** How far outside the window an element counts as in sight, so that it is ready when scrolled to. */
const MARGIN = '200px';

/** Whether the element is in sight, or almost. */
export function useInSight(element: RefObject<HTMLElement | null>): boolean {
  const [isInSight, setInSight] = useState(false);
  useEffect(() => {
    if (!element.current) return;
    const observer = new IntersectionObserver(
      (entries) => setInSight(entries.some(({ isIntersecting }) => isIntersecting)),
      { rootMargin: MARGIN },
    );
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element]);
  return isInSight;
}
