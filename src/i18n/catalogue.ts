import type account from './en/account.ts';
import type certificate from './en/certificate.ts';
import type claim from './en/claim.ts';
import type common from './en/common.ts';
import type controllers from './en/controllers.ts';
import type customers from './en/customers.ts';
import type journal from './en/journal.ts';
import type keys from './en/keys.ts';
import type licenses from './en/licenses.ts';
import type out from './en/out.ts';
import type lookup from './en/lookup.ts';
import type overview from './en/overview.ts';
import type picture from './en/picture.ts';
import type problem from './en/problem.ts';
import type reference from './en/reference.ts';
import type scan from './en/scan.ts';
import type sheet from './en/sheet.ts';
import type terms from './en/terms.ts';
import type verdict from './en/verdict.ts';

/** Every message in English, by room; each other language is checked against it, file by file. */
interface Rooms {
  account: typeof account;
  certificate: typeof certificate;
  claim: typeof claim;
  common: typeof common;
  controllers: typeof controllers;
  customers: typeof customers;
  journal: typeof journal;
  keys: typeof keys;
  licenses: typeof licenses;
  out: typeof out;
  lookup: typeof lookup;
  overview: typeof overview;
  picture: typeof picture;
  problem: typeof problem;
  reference: typeof reference;
  scan: typeof scan;
  sheet: typeof sheet;
  terms: typeof terms;
  verdict: typeof verdict;
}

/** A part of the catalogue that is fetched on its own, with the pages that need it. */
export type Room = keyof Rooms;

type All<Union> = (Union extends unknown ? (room: Union) => void : never) extends (room: infer Every) => void
  ? Every
  : never;
export type Catalogue = All<Rooms[Room]>;
