import { useLayoutEffect, type AnchorHTMLAttributes, type MouseEvent } from 'react';
import { usePathname } from 'wouter/use-browser-location';
import { hrefOf, type Address } from './routes.ts';
import { go } from './navigate.ts';

type LinkProps = Address &
  Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href' | 'onClick'> & {
    /** Marks the link as current on this page only, not on pages below its path. */
    exact?: boolean;
  };

let preload: (pathname: string) => void = () => undefined;

/** Sets the function that prefetches a page when a link to it is hovered, touched or focused. */
export function setPagePreloader(fetchPage: (pathname: string) => void): void {
  preload = fetchPage;
}

/** A link within the app. A real anchor, so that the middle button and opening in a new tab work. */
export function Link({ to, params, search, exact, children, ...rest }: LinkProps) {
  const href = hrefOf({ to, params, search } as Address);
  const [path = ''] = href.split('?', 1);
  const pathname = usePathname();
  const fetchPage = () => preload(path);

  function follow(event: MouseEvent<HTMLAnchorElement>) {
    const { button, metaKey, ctrlKey, shiftKey, altKey } = event;
    if (event.defaultPrevented || button !== 0 || metaKey || ctrlKey || shiftKey || altKey) return;
    event.preventDefault();
    go(href);
  }

  return (
    <a
      {...rest}
      href={href}
      aria-current={pathname === path || (!exact && pathname.startsWith(`${path}/`)) ? 'page' : undefined}
      onClick={follow}
      onPointerEnter={fetchPage}
      onFocus={fetchPage}
    >
      {children}
    </a>
  );
}

/** Replaces the current history entry as soon as it is mounted. */
export function Redirect({ href }: { href: string }) {
  useLayoutEffect(() => go(href, { replace: true }), [href]);
  return null;
}
