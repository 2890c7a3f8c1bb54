import { useLayoutEffect, type AnchorHTMLAttributes, type MouseEvent } from 'react';
import { usePathname } from 'wouter/use-browser-location';
import { hrefOf, type Address } from './routes.ts';
import { go } from './navigate.ts';

type LinkProps = Address &
  Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href' | 'onClick'> & {
    /** Only the page itself is where it leads, and not what stands below it. */
    exact?: boolean;
  };

let preload: (pathname: string) => void = () => undefined;

/** Names what fetches a page before it is asked for: when a link to it is pointed at, touched or focused. */
export function setPagePreloader(fetchPage: (pathname: string) => void): void {
  preload = fetchPage;
}

/** A link within the app. It is a real one: the middle button, and a new tab, work as everywhere. */
export function Link({ to, params, search, exact, children, ...rest }: LinkProps) {
  const href = hrefOf({ to, params, search } as Address);
  const [path = ''] = href.split('?', 1);
  const here = usePathname();
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
      aria-current={here === path || (!exact && here.startsWith(`${path}/`)) ? 'page' : undefined}
      onClick={follow}
      onPointerEnter={fetchPage}
      onFocus={fetchPage}
    >
      {children}
    </a>
  );
}

/** Goes there as soon as it is drawn, in place of the page that stands. */
export function Redirect({ href }: { href: string }) {
  useLayoutEffect(() => go(href, { replace: true }), [href]);
  return null;
}
