import { IDBFactory } from 'fake-indexeddb';

/** IndexedDB of a simulated browser, with a count of the open connections. */
export class SimulatedDisk {
  readonly factory = new IDBFactory();
  /** Makes every access throw, as in a browser that blocks cookies. */
  refused = false;
  /** Connections that are opening or open. */
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
        let isOpen = true;
        request.result.close = function () {
          close.call(this);
          if (isOpen) done();
          isOpen = false;
        };
      });
      return request;
    };
    return new Proxy(factory, { get: (target, key) => (key === 'open' ? open : Reflect.get(target, key)) });
  }
}
