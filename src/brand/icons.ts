/** An icon as in a web app manifest. */
export interface Icon {
  src: string;
  sizes: string;
  type?: string | undefined;
  purpose?: string | undefined;
}

const isMask = ({ purpose = 'any' }: Icon) => purpose !== 'any';
const width = ({ sizes }: Icon) =>
  Math.max(0, ...sizes.split(' ').map((size) => Number.parseInt(size, 10) || 0));

/** Returns the icon of the tab: one for any size, else the smallest. */
export const tabIcon = (icons: readonly Icon[]): Icon | undefined =>
  icons.filter((icon) => !isMask(icon)).sort((a, b) => width(a) - width(b))[0];

/** Returns the icon of a home screen of iOS, which takes PNG only: the largest, or none. */
export const touchIcon = (icons: readonly Icon[]): Icon | undefined =>
  icons.filter((icon) => !isMask(icon) && icon.src.endsWith('.png')).sort((a, b) => width(b) - width(a))[0];
