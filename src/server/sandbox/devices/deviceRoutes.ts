import { Hono, type Context } from 'hono';
import { DevicePut, DevicePutMode, DeviceQuery } from '#api/contract/requests.ts';
import { parse, readBody } from '#server/sandbox/http/requestBody.ts';
import type { Env, SandboxDeps } from '#server/sandbox/context.ts';
import { precondition } from './precondition.ts';
import { queryDevices } from './query.ts';
import { deviceResponse } from './rights.ts';
import { MAX_PROPERTY_VALUES, updateDevice } from './update.ts';
import { checkConditions } from './conditions.ts';
import { streamList } from '#server/sandbox/http/streamList.ts';
import { requireUser } from '#server/sandbox/auth/requireUser.ts';
import { flag, integer, integers } from '#server/sandbox/http/queryParams.ts';

/** Maximum number of values in the body of a query: clients may send long lists of ids. */
const MAX_QUERY_VALUES = 70_000;

export function deviceRoutes(deps: SandboxDeps) {
  const routes = new Hono<Env>();

  async function respond(c: Context<Env>, query: DeviceQuery): Promise<Response> {
    const found = await queryDevices(deps.db, c.get('user'), query);
    return found ? streamList(deps, c, 'device', found) : c.body(null, 204);
  }

  routes.post('/query', requireUser(deps), async (c) =>
    respond(c, await readBody(c, DeviceQuery, { maxValues: MAX_QUERY_VALUES, check: checkConditions })),
  );

  // Predecessor of `POST /query`, still used by the service's public clients.
  routes.get('/', requireUser(deps), (c) => {
    const filter = {
      id: integers(c, 'id'),
      nodeId: c.req.queries('nodeId'),
      nodeType: c.req.queries('nodeType'),
      companyId: integers(c, 'companyId'),
      isActive: flag(c, 'isActive'),
    };
    return respond(c, { fields: c.req.queries('fields'), skipHash: c.req.query('skipHash'), filter });
  });

  routes.put('/:deviceId', requireUser(deps), async (c) => {
    const device = await updateDevice(deps, c.get('user'), {
      deviceId: integer(c.req.param('deviceId')),
      mode: parse(DevicePutMode, c.req.query('mode') ?? 'legacy'),
      isValidated: flag(c, 'validate') ?? false,
      isModified: precondition(c.req.header('if-unmodified-since')),
      properties: (await readBody(c, DevicePut, { maxValues: MAX_PROPERTY_VALUES })).properties,
    });
    return c.json({ device: deviceResponse(device) });
  });

  return routes;
}
