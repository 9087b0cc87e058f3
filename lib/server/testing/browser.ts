import * as z from "zod";
import type { TestServer } from "./test-server";

const ORIGIN = "http://localhost";

/** An answer with its body read. */
export type Answer = { status: number; headers: Headers; text: string; json: Record<string, unknown> };

type Asked = { method?: string; headers?: Record<string, string>; body?: string | Uint8Array<ArrayBuffer> };

const anyJson = z.record(z.string(), z.unknown()).catch({});

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

async function beginningOf({ body }: Response): Promise<string> {
  const reader = body?.getReader();
  const { value } = (await reader?.read()) ?? {};
  await reader?.cancel();
  return new TextDecoder().decode(value);
}

/** What a browser does between a page and the API: it keeps cookies and says where a request comes from. */
export class Browser {
  cookie: string | undefined;

  constructor(readonly server: TestServer) {}

  /** Sends exactly this, with the cookie but without any header of its own. */
  async send(path: string, { method = "GET", headers = {}, body }: Asked = {}): Promise<Answer> {
    const sent = new Headers(headers);
    if (this.cookie !== undefined) sent.set("cookie", this.cookie);
    const app = path.startsWith("/embed/") ? this.server.embed : this.server.api;
    const response = await app.request(`${ORIGIN}${path}`, { method, headers: sent, ...(body === undefined ? {} : { body }) });
    const set = response.headers.get("set-cookie")?.split(";")[0];
    if (set !== undefined) this.cookie = set;
    // an archive is drawn while it is read: its beginning says that it is there
    const text = response.headers.get("content-type") === "application/zip" ? await beginningOf(response) : await response.text();
    return { status: response.status, headers: response.headers, text, json: anyJson.parse(parse(text)) };
  }

  get(path: string): Promise<Answer> {
    return this.send(path);
  }

  post(path: string, body: unknown, headers: Record<string, string> = {}): Promise<Answer> {
    return this.send(path, { method: "POST", headers: { origin: ORIGIN, "content-type": "application/json", ...headers }, body: JSON.stringify(body) });
  }

  delete(path: string): Promise<Answer> {
    return this.send(path, { method: "DELETE", headers: { origin: ORIGIN } });
  }
}
