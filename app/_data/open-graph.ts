/** What programs that preview links learn of every page; title and description are the page's own, and no number is in them. */
export const OPEN_GRAPH = { type: "website", siteName: "Branchpoint" } as const;
