import type { Box, Found, Picture, Placed } from './joinLicenses.ts';

/** What may be asked of a picture, one tap each; a URL may name them. */
export const PICTURE_VIEWS = [
  'all',
  'bare',
  'endedOnly',
  'waiting',
  'unlinked',
  'elsewhere',
  'foreign',
  'unread',
] as const;
export type PictureView = (typeof PICTURE_VIEWS)[number];

/** A license that a controller tells of, with the controller. */
export interface OnBox extends Found {
  box: Box;
}

export interface PictureParts {
  all: readonly Box[];
  /** Controllers that were read and have no license. */
  bare: readonly Box[];
  /** Controllers whose every license has ended. */
  endedOnly: readonly Box[];
  /** Linked and not activated. */
  waiting: readonly Placed[];
  /** Bought, not linked, and not ended. */
  unlinked: readonly Placed[];
  elsewhere: readonly Placed[];
  /** On a controller of the customer, and not in the customer's list. */
  foreign: readonly OnBox[];
  /** Controllers that were not read, or not to the last row. */
  unread: readonly Box[];
}

/** The parts of a picture that something is to be done about. */
export function partsOf({ boxes, placed }: Picture): PictureParts {
  const isLinked = ({ place, standing }: Placed) => place === 'on' || standing.linked === true;
  return {
    all: boxes,
    bare: boxes.filter((box) => box.isWhole && box.found.length === 0),
    endedOnly: boxes.filter(
      ({ isWhole, found }) =>
        isWhole && found.length > 0 && found.every(({ standing }) => standing.state === 'ended'),
    ),
    waiting: placed.filter((each) => isLinked(each) && each.standing.state === 'notActivated'),
    unlinked: placed.filter(({ place, standing }) => place === 'unlinked' && standing.state !== 'ended'),
    elsewhere: placed.filter(({ place }) => place === 'elsewhere'),
    foreign: boxes.flatMap((box) =>
      box.found.filter(({ isOwned }) => isOwned === false).map((found) => ({ ...found, box })),
    ),
    unread: boxes.filter((box) => !box.isWhole),
  };
}
