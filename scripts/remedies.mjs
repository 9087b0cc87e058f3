// What to do about the faults that people meet on their own machines. The first pattern that fits speaks.
const REMEDIES = [
  [/environment has mistakes/i, "correct or unset the variables named above (README.md lists them), then start again."],
  [/EADDRINUSE/, "the port is taken. Stop the other program, or choose another port: PORT=3001 npm start"],
  [/EADDRNOTAVAIL|ENOTFOUND.*listen|listen EACCES/, "this machine cannot listen on that HOST and PORT. Leave HOST unset, and use a PORT above 1023."],
  [/EROFS|ENOENT.*mkdir|read-only|readonly database|SQLITE_READONLY|SQLITE_CANTOPEN|unable to open database/i,
    "the folder cannot be written. Set DATA_DIR to a folder of yours: DATA_DIR=~/branchpoint npm start"],
  [/EACCES|EPERM|permission denied/i, "a folder belongs to somebody else. Clone the repository into a folder of yours and start again there."],
  [/ENOSPC|disk is full|SQLITE_FULL/i, "the disk is full. Free some space (the build needs about 2 GB) and start again."],
  [/gyp ERR|node-gyp|prebuild-install|better_sqlite3\.node|NODE_MODULE_VERSION/i,
    "the database driver could be neither fetched nor compiled. Install a compiler (Debian: apt-get install build-essential python3; macOS: xcode-select --install), delete node_modules and start again."],
  [/EUSAGE|in sync|lock file's/i, "package.json and package-lock.json disagree. Take both from the same commit (git checkout package.json package-lock.json)."],
  [/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|network|CERT_|SELF_SIGNED/i,
    "the packages could not be fetched. Check the network (and the proxy: npm config get proxy), then start again. Once installed, no network is needed."],
  [/out of memory|heap limit|SIGKILL/i, "there was not enough memory. The build needs about 2 GB: close other programs and start again."],
  [/\bENOENT\b.*\bnpm\b|npm did not start/i, "npm was not found. Install Node with npm from nodejs.org."],
];

const OTHERWISE = "read the lines above. Deleting node_modules, .next and dist and starting again makes everything new.";

/** One sentence of advice for what a failed step printed. */
export function remedyFor(text) {
  return REMEDIES.find(([pattern]) => pattern.test(text))?.[1] ?? OTHERWISE;
}
