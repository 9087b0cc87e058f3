import type { IncomingMessage, ServerResponse } from "node:http";
import { type Problem, PROBLEM_STATUS } from "@/lib/contract/problems";

/** Whether the address belongs to the API. Anything unusual (encoded, absolute) is a page address, and pages are read only. */
export function isApi(url: string): boolean {
  return url === "/api" || url.startsWith("/api/") || url.startsWith("/api?");
}

/** Whether the address belongs to what other sites frame. */
export function isEmbed(url: string): boolean {
  return url.startsWith("/embed/");
}

/**
 * Why this request may not reach the page renderer, or null. Pages are read with GET and HEAD; everything that writes
 * goes through /api. A `Next-Action` header would call a Server Action, of which there are none.
 */
export function pageRefusal(request: Pick<IncomingMessage, "method" | "headers">): Problem | null {
  const reads = request.method === "GET" || request.method === "HEAD";
  if (reads && request.headers["next-action"] === undefined) return null;
  return {
    type: "about:blank",
    title: "Method not allowed",
    status: PROBLEM_STATUS.method_not_allowed,
    code: "method_not_allowed",
    detail: "Pages can only be read. Changes go through /api.",
  };
}

/** Answers with the problem and closes the connection, so that an unread body is not read. */
export function refuse(response: ServerResponse, problem: Problem): void {
  response.writeHead(problem.status, { "Content-Type": "application/problem+json", Allow: "GET, HEAD", Connection: "close" });
  response.end(JSON.stringify(problem));
}
