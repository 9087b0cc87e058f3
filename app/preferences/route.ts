import { NextResponse, type NextRequest } from "next/server";
import { isLexicon, LEXICON_COOKIE, LEXICON_COOKIE_MAX_AGE } from "@/components/explore/lexicon-cookie";
import { isTheme, THEME_COOKIE, THEME_COOKIE_MAX_AGE } from "@/components/ui/theme";

/** A path of this site: one slash and no second one, so that nobody is sent elsewhere. */
const OWN_PATH = /^\/(?![/\\])[^\\]*$/;

/**
 * Remembers the theme or the lexicon and goes back. The switches lead here: those of theme and lexicon where JavaScript is off, that of
 * the language always. The language's own cookie is set wherever `lang` stands in an address (server.ts).
 */
export function GET(request: NextRequest): NextResponse {
  const { searchParams } = request.nextUrl;
  const theme = searchParams.get("theme");
  const back = searchParams.get("back") ?? "/";
  const response = new NextResponse(null, { status: 303, headers: { location: OWN_PATH.test(back) ? back : "/" } });
  const lexicon = searchParams.get("lexicon");
  if (isLexicon(lexicon)) response.cookies.set(LEXICON_COOKIE, lexicon, { path: "/", maxAge: LEXICON_COOKIE_MAX_AGE, sameSite: "lax" });
  if (isTheme(theme)) response.cookies.set(THEME_COOKIE, theme, { path: "/", maxAge: THEME_COOKIE_MAX_AGE, sameSite: "lax" });
  else if (theme !== null) response.cookies.delete(THEME_COOKIE);
  return response;
}
