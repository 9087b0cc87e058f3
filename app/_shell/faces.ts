import localFont from "next/font/local";

/** Inter for everything we say ourselves. */
export const sansFace = localFont({
  src: "../../node_modules/@fontsource-variable/inter/files/inter-latin-wght-normal.woff2",
  weight: "100 900",
  variable: "--face-sans",
  display: "swap",
  adjustFontFallback: "Arial",
});

/** Source Serif for what is said in the source, and for nothing else. */
export const saidFace = localFont({
  src: "../../node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2",
  weight: "200 900",
  variable: "--face-said",
  display: "swap",
  adjustFontFallback: "Times New Roman",
});
