import type { ControllerRow, FoundLicense, JoinedControllers, PlacedLicense } from './joinLicenses.ts';

/** What may be asked of a picture, one tap each; a URL may name them. */
export const CONTROLLER_VIEWS = [
  'all',
  'bare',
  'endedOnly',
  'waiting',
  'unlinked',
  'elsewhere',
  'foreign',
  'unread',
] as const;
export type ControllerView = (typeof CONTROLLER_VIEWS)[number];

/** A license that a controller tells of, with the controller. */
export interface LinkedOnController extends FoundLicense {
  controllerRow: ControllerRow;
}

export interface ViewContents {
  all: readonly ControllerRow[];
  /** Controllers that were read and have no license. */
  bare: readonly ControllerRow[];
  /** Controllers whose every license has ended. */
  endedOnly: readonly ControllerRow[];
  /** Linked and not activated. */
  waiting: readonly PlacedLicense[];
  /** Bought, not linked, and not ended. */
  unlinked: readonly PlacedLicense[];
  elsewhere: readonly PlacedLicense[];
  /** On a controller of the customer, and not in the customer's list. */
  foreign: readonly LinkedOnController[];
  /** Controllers that were not read, or not to the last row. */
  unread: readonly ControllerRow[];
}

/** The parts of a picture that something is to be done about. */
export function viewContents({ controllerRows, placed }: JoinedControllers): ViewContents {
  const isLinked = ({ place, standing }: PlacedLicense) => place === 'on' || standing.linked === true;
  return {
    all: controllerRows,
    bare: controllerRows.filter((controllerRow) => controllerRow.isWhole && controllerRow.found.length === 0),
    endedOnly: controllerRows.filter(
      ({ isWhole, found }) =>
        isWhole && found.length > 0 && found.every(({ standing }) => standing.state === 'ended'),
    ),
    waiting: placed.filter((each) => isLinked(each) && each.standing.state === 'notActivated'),
    unlinked: placed.filter(({ place, standing }) => place === 'unlinked' && standing.state !== 'ended'),
    elsewhere: placed.filter(({ place }) => place === 'elsewhere'),
    foreign: controllerRows.flatMap((controllerRow) =>
      controllerRow.found
        .filter(({ isOwned }) => isOwned === false)
        .map((found) => ({ ...found, controllerRow })),
    ),
    unread: controllerRows.filter((controllerRow) => !controllerRow.isWhole),
  };
}
