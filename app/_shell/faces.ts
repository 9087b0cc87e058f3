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

/** Vazirmatn for what we say in Arabic. Only a page that holds a letter of its range asks for it. */
export const arabicFace = localFont({
  src: "../../node_modules/@fontsource-variable/vazirmatn/files/vazirmatn-arabic-wght-normal.woff2",
  weight: "100 900",
  variable: "--face-arabic",
  display: "swap",
  preload: false,
  adjustFontFallback: false,
  declarations: [{ prop: "unicode-range", value: "U+0600-06FF,U+0750-077F,U+0870-08FF,U+FB50-FDFF,U+FE70-FEFC" }],
});

/** Noto Naskh for what is said in Arabic in the source, under the same rule. */
export const arabicSaidFace = localFont({
  src: "../../node_modules/@fontsource-variable/noto-naskh-arabic/files/noto-naskh-arabic-arabic-wght-normal.woff2",
  weight: "400 700",
  variable: "--face-arabic-said",
  display: "swap",
  preload: false,
  adjustFontFallback: false,
  declarations: [{ prop: "unicode-range", value: "U+0600-06FF,U+0750-077F,U+0870-08FF,U+FB50-FDFF,U+FE70-FEFC" }],
});
