// `npm run screenshots [-- playwright arguments]`: a picture of every page in every language, theme and width, into the
// folder `screenshots`, with a page that shows them all. `-- -g compare` takes those of one page again.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { contactSheet } from "./contact-sheet.mjs";
import { runPlaywright } from "./playwright.mjs";

const FOLDER = "screenshots";
const args = process.argv.slice(2);

if (args.length === 0) rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });
const code = await runPlaywright(["--config", "playwright.screenshots.config.ts", ...args]);
const pictures = readdirSync(FOLDER).filter((file) => file.endsWith(".png"));
writeFileSync(`${FOLDER}/index.html`, contactSheet(pictures));
console.log(`\n  ${pictures.length} pictures; all on one page: ${FOLDER}/index.html\n`);
process.exitCode = code;
