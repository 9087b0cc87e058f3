import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { getRequestListener } from "@hono/node-server";
import { isEmbed } from "../http/page-gate";
import type { TestServer } from "./test-server";

/** Puts the API of a test server on a real socket. */
export async function listen({ api, embed }: TestServer): Promise<{ url: string; hangUp: () => Promise<unknown> }> {
  const server = createServer(getRequestListener((request) => (isEmbed(new URL(request.url).pathname) ? embed : api).fetch(request)));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    hangUp: () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  };
}
