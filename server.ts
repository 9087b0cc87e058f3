import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { isIP } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { getRequestListener } from "@hono/node-server";
import next from "next";
import { createApi } from "@/lib/server/api/app";
import { createEmbed } from "@/lib/server/embed/app";
import { readEnvironment } from "@/lib/server/env";
import { contentPolicy, newNonce, PAGE_HEADERS } from "@/lib/server/http/content-policy";
import { isApi, isEmbed, pageRefusal, refuse } from "@/lib/server/http/page-gate";
import { handLanguageOn } from "@/lib/server/http/page-language";
import { staticFiles } from "@/lib/server/http/static-files";
import { isLoopback } from "@/lib/core/loopback-host";
import { close, drain, prepare } from "@/lib/server/start";

/** Requests under way get this long to finish; whoever stops us expects the end within 5 s. */
const FINISH_WITHIN_MS = 2_000;
const STOP_WITHIN_MS = 4_000;

type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<unknown>;

const development = process.argv.includes("--dev");

/** Pages get their headers, nonce and language before Next sees them: Next reads the nonce from the request's policy. */
async function servePage(request: IncomingMessage, response: ServerResponse, renderPage: Handler): Promise<void> {
  const refusal = pageRefusal(request);
  if (refusal) return refuse(response, refusal);
  const nonce = newNonce();
  const policy = contentPolicy(nonce, development);
  request.headers["content-security-policy"] = policy;
  request.headers["x-nonce"] = nonce;
  response.setHeader("Content-Security-Policy", policy);
  for (const [name, value] of Object.entries(PAGE_HEADERS)) response.setHeader(name, value);
  const languageCookie = handLanguageOn(request);
  if (languageCookie !== null) response.setHeader("Set-Cookie", languageCookie);
  await renderPage(request, response);
}

/** Resolves when the server accepts connections; rejects when it cannot. */
function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, resolve);
  });
}

/** The port that is really bound: PORT=0 asks for any free one. */
function boundPort(server: Server): number {
  const bound = server.address();
  return typeof bound === "object" && bound !== null ? bound.port : 0;
}

/** Resolves when the last request is answered, at the latest after FINISH_WITHIN_MS. */
async function finishRequests(server: Server): Promise<void> {
  // A connection becomes idle when its answer is out; nobody else closes it.
  const sweep = setInterval(() => server.closeIdleConnections(), 50);
  await Promise.race([new Promise((resolve) => server.close(resolve)), sleep(FINISH_WITHIN_MS)]);
  clearInterval(sweep);
}

/** Ends on the first signal: no new connections, streams told to end, requests finished, database closed. npm repeats a Ctrl-C: only the first counts. */
function stopOnSignal(server: Server): void {
  let stopping = false;
  const stop = async (): Promise<void> => {
    if (stopping) return;
    stopping = true;
    setTimeout(() => process.exit(1), STOP_WITHIN_MS).unref();
    drain();
    await finishRequests(server);
    await close();
    process.exit(0);
  };
  process.on("SIGINT", () => void stop());
  process.on("SIGTERM", () => void stop());
}

/** Database, cases and pages, made ready side by side. Resolves with what answers a request. */
async function makeReady(server: Server, hostname: string): Promise<Handler> {
  const app = next({ dev: development, hostname, port: boundPort(server), httpServer: server });
  await Promise.all([prepare(), app.prepare()]);
  const serveApi = getRequestListener(createApi().fetch);
  const serveEmbed = getRequestListener(createEmbed().fetch);
  const renderPage: Handler = app.getRequestHandler();
  const files = development ? null : staticFiles(".next/static");
  const serveFile = files && getRequestListener(files.fetch);
  return (request, response) => {
    const url = request.url ?? "/";
    if (isApi(url)) return serveApi(request, response);
    if (isEmbed(url)) return serveEmbed(request, response);
    if (serveFile && files.has(url) && !pageRefusal(request)) return serveFile(request, response);
    return servePage(request, response, renderPage);
  };
}

/** Starts the one process of Branchpoint and resolves with its address. The port comes first: a taken one touches no database. */
async function start({ PORT, HOST }: { PORT: number; HOST: string }): Promise<string> {
  const server = createServer({ headersTimeout: 10_000, requestTimeout: 30_000, connectionsCheckingInterval: 500 });
  await listen(server, PORT, HOST);
  const ready = makeReady(server, HOST);
  server.on("request", (request, response) => {
    ready.then((answer) => answer(request, response)).catch((error: unknown) => {
      console.error(error);
      response.destroy();
    });
  });
  await ready;
  stopOnSignal(server);
  return `http://${isIP(HOST) === 6 ? `[${HOST}]` : HOST}:${boundPort(server)}`;
}

const environment = readEnvironment();

export const address = await start(environment);

console.log(`\n  Branchpoint is at ${address}  (Ctrl-C stops it)\n`);
if (!isLoopback(environment.HOST)) {
  console.warn(
    "  Other machines can reach this address, over plain http: cookies travel unencrypted.\n" +
      "  Fine for a workshop on a network you trust; otherwise put an https proxy in front and set PUBLIC_URL.\n",
  );
}
