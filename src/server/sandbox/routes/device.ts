import { Hono, type Context } from 'hono';
import { DevicePut, DevicePutMode, DeviceQuery } from '#api/contract/requests.ts';
import { parse, readBody } from '#server/sandbox/body.ts';
import type { Env, Service } from '#server/sandbox/context.ts';
import { precondition } from '#server/sandbox/devices/precondition.ts';
import { queryDevices } from '#server/sandbox/devices/query.ts';
import { deviceAnswer } from '#server/sandbox/devices/rights.ts';
import { updateDevice } from '#server/sandbox/devices/update.ts';
import { protect } from '#server/sandbox/protect.ts';
import { flag, integer, integers } from '#server/sandbox/query.ts';

export function deviceRoutes(service: Service) {
  const routes = new Hono<Env>();

  async function answer(c: Context<Env>, query: DeviceQuery): Promise<Response> {
    const found = await queryDevices(service.db, c.get('user'), query);
    return found ? c.json(found) : c.body(null, 204);
  }

  routes.post('/query', protect(service), async (c) => answer(c, await readBody(c, DeviceQuery)));

  // The call that `POST /query` replaced; the service's public clients still make it.
  routes.get('/', protect(service), (c) => {
    const filter = {
      id: integers(c, 'id'),
      nodeId: c.req.queries('nodeId'),
      nodeType: c.req.queries('nodeType'),
      companyId: integers(c, 'companyId'),
      isActive: flag(c, 'isActive'),
    };
    return answer(c, { fields: c.req.queries('fields'), skipHash: c.req.query('skipHash'), filter });
  });

  routes.put('/:deviceId', protect(service), async (c) => {
    const device = await updateDevice(service, c.get('user'), {
      deviceId: integer(c.req.param('deviceId')),
      mode: parse(DevicePutMode, c.req.query('mode') ?? 'legacy'),
      isValidated: flag(c, 'validate') ?? false,
      isModified: precondition(c.req.header('if-unmodified-since')),
      properties: (await readBody(c, DevicePut)).properties,
    });
    return c.json({ device: deviceAnswer(device) });
  });

  return routes;
}
