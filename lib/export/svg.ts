/** Characters that XML 1.0 does not allow, not even escaped. */
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

/** A drawing's markup as a file of its own: an XML header, and nothing in it that an XML parser refuses. */
export function svgDocument(markup: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${markup.replace(NOT_XML, "\ufffd")}\n`;
}
