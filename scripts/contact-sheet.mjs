const STYLE = `body { margin: 2rem; font: 14px/1.5 system-ui, sans-serif; color-scheme: light dark }
section { display: flex; flex-wrap: wrap; gap: 1rem; align-items: start; margin-block: 1rem 3rem }
figure { margin: 0; max-width: 100% }
img { display: block; width: auto; height: 22rem; max-width: 100%; object-fit: cover; object-position: top; border: 1px solid gray }`;

const escaped = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

function figure(file) {
  const [, ...how] = file.replace(/\.png$/, "").split(".");
  const name = escaped(file);
  return `<figure><a href="${name}"><img loading="lazy" src="${name}" alt="${name}"></a><figcaption>${escaped(how.join(" · "))}</figcaption></figure>`;
}

/** One HTML page with all pictures, by page: `files` are names as "compare-after.en.dark.360.png". */
export function contactSheet(files) {
  const pages = new Map();
  for (const file of files.toSorted()) {
    const [page] = file.split(".");
    pages.set(page, [...(pages.get(page) ?? []), file]);
  }
  const sections = [...pages].map(([page, shots]) => `<h2>${escaped(page)}</h2>\n<section>\n${shots.map(figure).join("\n")}\n</section>`);
  return `<!doctype html>\n<html lang="en">\n<meta charset="utf-8">\n<title>Branchpoint: every page</title>\n<style>${STYLE}</style>\n<h1>Every page</h1>\n${sections.join("\n")}\n</html>\n`;
}
