import type en from "@/messages/en.json";

/** The namespaces that components in the browser read. The others stay on the server, and out of every page's bytes. */
export function clientMessages({ app, estimate, compare, outcome, problems, figures, notes, resolve, discussion }: typeof en) {
  return { app, estimate, compare, outcome, problems, figures, notes, resolve, discussion };
}
