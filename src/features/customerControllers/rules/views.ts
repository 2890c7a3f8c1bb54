import type { ControllerRow, ControllerLicense, JoinResult, LocatedLicense } from './joinLicenses.ts';

/** The filters of the page, as in its URL. */
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

/** A license with its controller. */
export interface LicenseOnController extends ControllerLicense {
  controllerRow: ControllerRow;
}

export interface ViewContents {
  all: readonly ControllerRow[];
  /** Controllers without a license. */
  bare: readonly ControllerRow[];
  /** Controllers with only ended licenses. */
  endedOnly: readonly ControllerRow[];
  /** Linked and not activated. */
  waiting: readonly LocatedLicense[];
  /** Neither linked nor ended. */
  unlinked: readonly LocatedLicense[];
  /** Linked to controllers that are not visible to the user. */
  elsewhere: readonly LocatedLicense[];
  /** On a controller of the customer, but not in the customer's list. */
  foreign: readonly LicenseOnController[];
  /** Controllers that have not been read completely. */
  unread: readonly ControllerRow[];
}

/** Returns the controllers or licenses in each view. */
export function viewContents({ controllerRows, located }: JoinResult): ViewContents {
  const isLinked = ({ location, evaluated }: LocatedLicense) =>
    location === 'on' || evaluated.linked === true;
  return {
    all: controllerRows,
    bare: controllerRows.filter(
      (controllerRow) => controllerRow.isComplete && controllerRow.licenses.length === 0,
    ),
    endedOnly: controllerRows.filter(
      ({ isComplete, licenses }) =>
        isComplete && licenses.length > 0 && licenses.every(({ evaluated }) => evaluated.state === 'ended'),
    ),
    waiting: located.filter((each) => isLinked(each) && each.evaluated.state === 'notActivated'),
    unlinked: located.filter(
      ({ location, evaluated }) => location === 'unlinked' && evaluated.state !== 'ended',
    ),
    elsewhere: located.filter(({ location }) => location === 'elsewhere'),
    foreign: controllerRows.flatMap((controllerRow) =>
      controllerRow.licenses
        .filter(({ isOwned }) => isOwned === false)
        .map((license) => ({ ...license, controllerRow })),
    ),
    unread: controllerRows.filter((controllerRow) => !controllerRow.isComplete),
  };
}

/** Returns the controllers in a view that lists controllers, each once. */
export function listedRows(contents: ViewContents, view: ControllerView): readonly ControllerRow[] {
  switch (view) {
    case 'bare':
    case 'endedOnly':
    case 'unread':
      return contents[view];
    case 'foreign':
      return [...new Set(contents.foreign.map(({ controllerRow }) => controllerRow))];
    default:
      return contents.all;
  }
}

/**
 * Returns the views whose number would be a guess: without the customer's list no license of it can be counted, and a
 * license is linked elsewhere only if it is on none of the controllers, all of which must have been read.
 */
export function unknownViews(isListRead: boolean, isComplete: boolean): ReadonlySet<ControllerView> {
  if (!isListRead) return new Set(['waiting', 'unlinked', 'elsewhere']);
  return new Set(isComplete ? [] : ['elsewhere']);
}
