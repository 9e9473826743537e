import { createServer, type IncomingMessage, request, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A proxy on loopback that everything a browser sends goes through. */
export interface RecordingProxy {
  readonly port: number;
  /** What was asked for since `forget`, in order: "GET http://..." or "CONNECT host:port". */
  readonly asked: readonly string[];
  forget(): void;
  close(): Promise<void>;
}

/** Passes one request on to a server on this machine. */
function passOn(incoming: IncomingMessage, outgoing: ServerResponse, url: URL): void {
  const onward = request(url, { method: incoming.method, headers: incoming.headers }, (answer) => {
    outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(outgoing);
  });
  onward.on('error', () => outgoing.writeHead(502).end());
  incoming.pipe(onward);
}

/** Starts the proxy. It reaches 127.0.0.1 only: every other request is written down and refused. */
export async function startRecordingProxy(): Promise<RecordingProxy> {
  const asked: string[] = [];
  const server: Server = createServer((incoming, outgoing) => {
    asked.push(`${incoming.method} ${incoming.url}`);
    const url = URL.parse(incoming.url ?? '');
    if (url?.hostname === '127.0.0.1') passOn(incoming, outgoing, url);
    else outgoing.writeHead(403).end();
  });
  // Encrypted connections and web sockets begin so.
  server.on('connect', (incoming, socket) => {
    asked.push(`CONNECT ${incoming.url}`);
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    asked,
    forget: () => asked.splice(0),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
