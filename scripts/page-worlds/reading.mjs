import { createHash } from "node:crypto";

const CASE_PAGES = ["brief", "scenarios", "voices", "evidence", "pathways", "timeline"].map((part) => `/cases/iran-pakistan-2024/${part}`);
const EXERCISE_PAGES = ["estimate", "compare", "outcome", "scores", "post-mortem", "facilitate", "facilitate/as/participant", "facilitate/as/answered", "facilitate/as/observer", "present"];
const FILES = ["figures/pool-bars.svg", "figures/pool-bars.png", "figures/pool-bars.csv", ...["distribution", "ternary", "pool-strip", "rounds", "over-time", "teams", "voices"].map((figure) => `figures/${figure}.svg`), "figure-facts/rounds", "figure-facts/over-time", "history", "export.csv", "export.json", "comments", "seen", "stability", "view-as"];

/** The pages that belong to no exercise. */
export const OTHER_PAGES = ["/", "/join", "/calibration", "/exercises/new", ...CASE_PAGES];
export const pagesOf = ({ id, hidden }) => [...EXERCISE_PAGES, ...(hidden.includes(2) ? ["compare?round=1"] : [])].map((page) => `/exercises/${id}/${page}`);
export const filesOf = ({ api }) => FILES.map((file) => `${api}/${file}`);

/** The ways in which a page travels: as a document, and as what the router fetches. */
export const FORMS = [{}, { RSC: "1" }];

/** Pages tell the time to a clock that goes on in the browser, and when somebody was first served a release: each server by its own clock. */
const CLOCK_WITHIN_MS = 600_000;
const isNow = (ms) => Math.abs(ms - Date.now()) < CLOCK_WITHIN_MS;

/** What a process decides, not what anybody entered: its port, the nonce of one answer, the clock. */
const OWN_TO_THE_ANSWER = new Set(["date", "content-security-policy", "connection", "keep-alive", "transfer-encoding"]);

/** The rows of a payload come as they are ready: their order is the scheduler's, their text is the page's. */
const inOrder = (text) => text.split("\n").sort().join("\n");

/** @returns how texts of this answer are compared: without its nonce, its port and the time. */
function evenly(headers, address) {
  const nonce = /'nonce-([^']+)'/.exec(headers.get("content-security-policy") ?? "")?.[1] ?? "no nonce";
  return (text) =>
    text
      .replaceAll(new URL(address).host, "HOST")
      .replaceAll(nonce, "NONCE")
      .replace(/\b1\d{12}\b/g, (digits) => (isNow(Number(digits)) ? "NOW" : digits))
      .replace(/\b\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z/g, (moment) => (isNow(Date.parse(moment)) ? "NOW" : moment));
}

/** Next keys the head of a payload by a random id of the request. */
const REQUEST_ID = /"h":\{"r":\["\$","\$1","h",\{"children":\[null,\["\$","\$L\w+","([\w-]{21})v"/;

function bodyOf(bytes, type) {
  if (type.startsWith("image/png")) return createHash("sha256").update(bytes).digest("hex");
  const text = bytes.toString("utf8");
  if (!type.startsWith("text/x-component")) return text;
  const [, requestId = "no id"] = REQUEST_ID.exec(text) ?? [];
  return inOrder(text.replaceAll(requestId, "REQUEST"));
}

/** The address by which the router asks for a payload; by any other it would be sent here. */
const addressOf = (path, form) => (form.RSC ? `${path}${path.includes("?") ? "&" : "?"}_rsc` : path);

/** One answer as it is compared byte by byte; `leak` may stand between, as a fault of the server would. */
export async function readAnswer(address, visitor, path, form = {}, leak = (answer) => answer) {
  const { status, headers, bytes } = leak(await visitor.get(address, addressOf(path, form), form), address);
  const kept = [...headers].filter(([name]) => !OWN_TO_THE_ANSWER.has(name)).map((header) => header.join(": "));
  const type = headers.get("content-type") ?? "";
  const text = [status, ...kept, bodyOf(bytes, type)].join("\n");
  return { what: `${visitor.name}, ${path}${form.RSC ? ", payload" : ""}`, isPayload: type.startsWith("text/x-component"), text: evenly(headers, address)(text) };
}

/** Where two texts part, with what stands around it. */
export function firstDifference(one, other) {
  const at = [...one].findIndex((character, index) => character !== other[index]);
  const from = Math.max(0, (at < 0 ? one.length : at) - 120);
  return [one.slice(from, from + 240), other.slice(from, from + 240)];
}
