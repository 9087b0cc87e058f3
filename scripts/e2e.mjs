// `npm run e2e [-- playwright arguments]`: the end-to-end tests against the production build (made when stale)
// on a fresh folder. With BASE_URL set, against that server instead.
import { runPlaywright } from "./playwright.mjs";

process.exitCode = await runPlaywright(process.argv.slice(2));
