import { IDBFactory } from 'fake-indexeddb';

/** IndexedDB of one simulated browser, which knows whether anything is still going on in it. */
export class SimulatedDisk {
  readonly factory = new IDBFactory();
  /** Set to have every use throw, as where cookies are blocked. */
  refused = false;
  busy = 0;

  open(): IDBFactory {
    if (this.refused) throw new DOMException('Denied', 'SecurityError');
    const { factory } = this;
    const open = (name: string, version?: number) => {
      const request = factory.open(name, version);
      this.busy += 1;
      const done = () => {
        this.busy -= 1;
      };
      request.addEventListener('error', done);
      request.addEventListener('success', () => {
        const { close } = request.result;
        let open = true;
        request.result.close = function () {
          close.call(this);
          if (open) done();
          open = false;
        };
      });
      return request;
    };
    return new Proxy(factory, { get: (target, key) => (key === 'open' ? open : Reflect.get(target, key)) });
  }
}
