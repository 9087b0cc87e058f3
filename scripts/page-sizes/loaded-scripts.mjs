const STATIC = "/_next/static/";

/** A browser's page as this visitor; `close` ends it. */
async function open(browser, address, { cookie } = { cookie: "" }) {
  const context = await browser.newContext();
  const [name, ...value] = cookie.split("=");
  if (name) await context.addCookies([{ name, value: value.join("="), url: address }]);
  return context.newPage();
}

/**
 * The scripts, as files of the build, that a browser with an empty cache has loaded once the page is quiet and has been
 * used: those the page names, and those it loads by itself later, at rest or when it is used.
 * @throws Error where the page is none, or a script is no file of the build.
 */
export async function loadedScripts(browser, address, { path, visitor, act }) {
  const page = await open(browser, address, visitor ?? undefined);
  const files = new Set();
  const strangers = [];
  page.on("response", (response) => {
    if (response.request().resourceType() !== "script") return;
    const { pathname } = new URL(response.url());
    if (pathname.startsWith(STATIC)) files.add(pathname.replace(STATIC, ".next/static/"));
    else strangers.push(pathname);
  });
  const answer = await page.goto(address + path);
  if (answer?.status() !== 200) throw new Error(`${path}: ${answer?.status()}`);
  if (new URL(page.url()).pathname !== path.split("?")[0]) throw new Error(`${path} leads to ${page.url()}`);
  await page.waitForLoadState("networkidle");
  await act(page);
  await page.waitForLoadState("networkidle");
  await page.context().close();
  if (strangers.length > 0) throw new Error(`${path} loads ${strangers.join(", ")}`);
  return [...files].sort();
}
