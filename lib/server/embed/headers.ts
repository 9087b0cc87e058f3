import { styleHash } from "./style";

const styleOf = (page: string): string | null => /<style>([^<]*)<\/style>/.exec(page)?.[1] ?? null;

/**
 * The headers of an embed. Any site may frame it; inside it nothing runs, nothing but our own typefaces is loaded, and it has no origin of its own. Links
 * open as pages of their own, outside the sandbox.
 * @param page the HTML, whose one style sheet the policy lets in by its hash; "" for what is no page.
 */
export function embedHeaders(page: string): Record<string, string> {
  const style = styleOf(page);
  const policy = [
    "sandbox allow-popups allow-popups-to-escape-sandbox",
    "default-src 'none'",
    `style-src ${style === null ? "'none'" : styleHash(style)}`,
    "img-src 'self' data:",
    "font-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors *",
  ];
  return {
    "Content-Security-Policy": policy.join("; "),
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Resource-Policy": "cross-origin",
  };
}
