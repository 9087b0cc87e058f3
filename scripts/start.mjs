// `npm start`: from a bare clone to a running server. Only Node's own modules here: nothing may be installed yet.
const [major, minor] = process.versions.node.split(".").map(Number);

if (major < 20 || (major === 20 && minor < 19)) {
  console.error("\n  Branchpoint needs Node 20.19 or newer; this is " + process.versions.node + ".");
  console.error("  What to do: install a newer Node from nodejs.org (or: nvm install 22), then start again.\n");
  process.exit(1);
}

import("./launch.mjs").then(({ launch }) => launch(process.argv.includes("--open")));
