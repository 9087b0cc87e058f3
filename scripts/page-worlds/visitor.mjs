/** A browser without a page: it keeps its cookie, and says where its requests come from as a page would. */
export class Visitor {
  cookie = "";

  /** @param name what a test calls it. */
  constructor(name) {
    this.name = name;
  }

  async get(address, path, headers = {}) {
    const response = await fetch(address + path, { headers: { ...headers, cookie: this.cookie }, redirect: "manual" });
    return { status: response.status, headers: response.headers, bytes: Buffer.from(await response.arrayBuffer()) };
  }

  /** @throws Error with the answer where it is a refusal. */
  async send(address, path, body, method = "POST") {
    const response = await fetch(address + path, { method, headers: { cookie: this.cookie, origin: address, "content-type": "application/json" }, body: JSON.stringify(body) });
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${path}: ${text}`);
    this.cookie = response.headers.get("set-cookie")?.split(";")[0] ?? this.cookie;
    return text === "" ? null : JSON.parse(text);
  }

  /** The whole frames of an event stream, one after the other; `end` hangs up. */
  async listen(address, path) {
    const ending = new AbortController();
    const response = await fetch(address + path, { headers: { cookie: this.cookie }, signal: ending.signal });
    return { frames: framesOf(response.body), end: () => ending.abort() };
  }
}

async function* framesOf(body) {
  const decoder = new TextDecoder();
  let rest = "";
  for await (const chunk of body) {
    const frames = (rest + decoder.decode(chunk, { stream: true })).split("\n\n");
    rest = frames.pop() ?? "";
    yield* frames;
  }
}
