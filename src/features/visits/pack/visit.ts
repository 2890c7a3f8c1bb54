import * as z from 'zod/mini';

/** A prepared visit. Its parts are stored one by one, so that an interrupted reading continues where it stopped. */
export const Visit = z.object({
  /** Version of the format. */
  v: z.literal(1),
  id: z.string(),
  title: z.string(),
  /** Day of the visit, `YYYY-MM-DD`; null if it was left open. */
  date: z.nullable(z.string()),
  /** UUIDs of the customers that are kept as a whole, in lower case. */
  customers: z.array(z.string()),
  /** NodeIds of the controllers that are kept, besides those of `customers`. */
  controllers: z.array(z.string()),
  /** Ids of the licenses whose whole key is kept while they are free. */
  keys: z.array(z.string()),
  /** NodeIds of the controllers and sites whose licenses are read. */
  nodes: z.array(z.string()),
  /** Number of licenses in the lists of the customers. */
  licenses: z.number(),
  /** When the present reading began, epoch milliseconds; what was read before is read again. */
  round: z.number(),
});
export type Visit = z.infer<typeof Visit>;

/** A visit on this device. */
export interface KeptVisit {
  visit: Visit;
  /** Nodes that were read since the round began. */
  readNodes: ReadonlySet<string>;
  /** Size on the device. */
  bytes: number;
  /** Time of the oldest part, epoch milliseconds; null if nothing was read yet. */
  oldest: number | null;
}

/** Returns the nodes that are still to be read, in the order of the visit. */
export const missingNodes = ({ visit, readNodes }: Pick<KeptVisit, 'visit' | 'readNodes'>): string[] =>
  visit.nodes.filter((nodeId) => !readNodes.has(nodeId));
