// Decompresses the faces that PNG figures are set in to dist/fonts, where the server looks for them.
import { tsImport } from "tsx/esm/api";

const { fontFiles } = await tsImport("../lib/export/fonts.ts", import.meta.url);
const files = await fontFiles();
console.log(`${files.length} font files are ready in dist/fonts.`);
