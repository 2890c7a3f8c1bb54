import { createServer, connect, type AddressInfo, type Socket } from 'node:net';

export interface CuttingProxy {
  url: string;
  /** Request lines in the order in which they came over the wire, the browser's own repeats included. */
  wire: string[];
  /**
   * Resets the connection of the next requests whose line starts with this, after the service has done its work and
   * before a byte of its answer: the one fault that nothing inside a browser can make.
   */
  cutAfterCommit(requestLine: string, times: number): void;
  close(): Promise<void>;
}

/** A TCP proxy on loopback in front of a host. */
export async function startCuttingProxy(target: string): Promise<CuttingProxy> {
  const { hostname, port } = new URL(target);
  const wire: string[] = [];
  const sockets = new Set<Socket>();
  let cut = { requestLine: '', times: 0 };

  const server = createServer((client) => {
    const upstream = connect(Number(port), hostname);
    let cutting = false;
    for (const socket of [client, upstream]) {
      sockets.add(socket);
      socket.on('close', () => sockets.delete(socket));
      socket.on('error', () => socket.destroy());
    }
    client.on('close', () => upstream.destroy());
    upstream.on('close', () => client.destroy());
    client.on('data', (data) => {
      const line = /^(?:GET|POST|PUT|DELETE|OPTIONS|HEAD) \S+/.exec(data.toString('latin1'))?.[0];
      if (line) {
        wire.push(line);
        if (cut.times > 0 && line.startsWith(cut.requestLine)) {
          cut.times -= 1;
          cutting = true;
        }
      }
      upstream.write(data);
    });
    upstream.on('data', (data) => {
      if (cutting) client.resetAndDestroy();
      else client.write(data);
    });
  });

  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    wire,
    cutAfterCommit: (requestLine, times) => {
      cut = { requestLine, times };
    },
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => resolve());
      }),
  };
}
