// LibreOffice and Poppler, which open again what Branchpoint writes: found, or fetched.
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { installDebianPackages, starts } from "./debian.mjs";
import { run, step } from "./progress.mjs";

const SOFFICE = ["/usr/bin/soffice", "/usr/local/bin/soffice", "/Applications/LibreOffice.app/Contents/MacOS/soffice"];
const POPPLER = ["/usr/bin/pdftotext", "/usr/local/bin/pdftotext", "/opt/homebrew/bin/pdftotext"];
/** A first start makes its profile. */
const CONVERSION_MS = 120_000;

const NEEDED =
  "LibreOffice and Poppler open again what is written, and are not here. Install them (Debian: apt-get install " +
  "libreoffice-calc libreoffice-impress poppler-utils; elsewhere: brew install --cask libreoffice, brew install poppler).";

async function firstThatStarts(paths, args) {
  for (const path of paths) if (await starts(path, args)) return path;
  return null;
}

const find = async () => ({ soffice: await firstThatStarts(SOFFICE, ["--version"]), pdftotext: await firstThatStarts(POPPLER, ["-v"]) });

/** Where both programs are. Fetches them where packages can be installed; rejects with advice where they are not to be had. */
export async function findOffice() {
  const found = await find();
  if (found.soffice && found.pdftotext) return found;
  const install = () => installDebianPackages("libreoffice-calc", "libreoffice-impress", "poppler-utils");
  await step("Install Debian's LibreOffice and Poppler", install).catch((error) => console.log(`  – ${error.message}`));
  const fetched = await find();
  if (fetched.soffice && fetched.pdftotext) return fetched;
  throw new Error(NEEDED);
}

/** Opens files of LibreOffice's kinds and prints them to `folder`, each as a PDF of its name; all in one start. */
export async function printToPdf(files, folder) {
  const { soffice } = await findOffice();
  const profile = mkdtempSync(join(tmpdir(), "branchpoint-office-"));
  try {
    await run(soffice, [`-env:UserInstallation=file://${profile}`, "--headless", "--convert-to", "pdf", "--outdir", folder, ...files], { timeout: CONVERSION_MS });
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
  return files.map((file) => join(folder, `${basename(file).replace(/\.\w+$/, "")}.pdf`));
}

/** The words of a PDF, as they stand on its pages. */
export async function wordsOf(pdf) {
  const { pdftotext } = await findOffice();
  return run(pdftotext, ["-layout", pdf, "-"]);
}

/** The first page of a PDF as a picture: how many pixels there are of each colour, "#rrggbb". */
export async function coloursOf(pdf) {
  const { pdftotext } = await findOffice();
  const target = pdf.replace(/\.pdf$/, "");
  await run(join(pdftotext, "..", "pdftoppm"), ["-r", "50", "-singlefile", "-f", "1", pdf, target]);
  const [header] = /^P6\n\d+ \d+\n255\n/.exec(readFileSync(`${target}.ppm`, "latin1")) ?? [];
  const pixels = readFileSync(`${target}.ppm`).subarray(header.length);
  const counts = new Map();
  for (let i = 0; i + 2 < pixels.length; i += 3) {
    const colour = `#${pixels.subarray(i, i + 3).toString("hex")}`;
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  return counts;
}
