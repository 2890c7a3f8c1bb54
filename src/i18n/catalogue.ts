import type account from './en/account.ts';
import type brand from './en/brand.ts';
import type certificate from './en/certificate.ts';
import type claim from './en/claim.ts';
import type common from './en/common.ts';
import type controllers from './en/controllers.ts';
import type customerControllers from './en/customerControllers.ts';
import type customers from './en/customers.ts';
import type explain from './en/explain.ts';
import type exports from './en/export.ts';
import type journal from './en/journal.ts';
import type keys from './en/keys.ts';
import type licenseDetail from './en/licenseDetail.ts';
import type licenseList from './en/licenseList.ts';
import type licenses from './en/licenses.ts';
import type lookup from './en/lookup.ts';
import type overview from './en/overview.ts';
import type pairing from './en/pairing.ts';
import type planner from './en/planner.ts';
import type problem from './en/problem.ts';
import type reference from './en/reference.ts';
import type scan from './en/scan.ts';
import type share from './en/share.ts';
import type stickers from './en/stickers.ts';
import type terms from './en/terms.ts';
import type ticket from './en/ticket.ts';
import type verdict from './en/verdict.ts';
import type visits from './en/visits.ts';

/** The English messages by namespace. Every file of another language is type-checked against its English file. */
interface Namespaces {
  account: typeof account;
  brand: typeof brand;
  certificate: typeof certificate;
  claim: typeof claim;
  common: typeof common;
  controllers: typeof controllers;
  customerControllers: typeof customerControllers;
  customers: typeof customers;
  explain: typeof explain;
  export: typeof exports;
  journal: typeof journal;
  keys: typeof keys;
  licenseDetail: typeof licenseDetail;
  licenseList: typeof licenseList;
  licenses: typeof licenses;
  lookup: typeof lookup;
  overview: typeof overview;
  pairing: typeof pairing;
  planner: typeof planner;
  problem: typeof problem;
  reference: typeof reference;
  scan: typeof scan;
  share: typeof share;
  stickers: typeof stickers;
  terms: typeof terms;
  ticket: typeof ticket;
  verdict: typeof verdict;
  visits: typeof visits;
}

/** A part of the catalogue that is loaded separately, with the pages that need it. */
export type Namespace = keyof Namespaces;

type All<Union> = (Union extends unknown ? (namespace: Union) => void : never) extends (
  namespace: infer Every,
) => void
  ? Every
  : never;
export type Catalogue = All<Namespaces[Namespace]>;
