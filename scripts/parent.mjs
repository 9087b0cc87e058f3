// Under npm a shell stands between npm and us. A SIGTERM to npm ends that shell, and the shell tells nobody.

const LOOK_EVERY_MS = 250;

/** Ends this process as SIGTERM would when the shell that npm started it from is gone. Does nothing outside npm. */
export function stopWithParent() {
  if (process.env.npm_lifecycle_event === undefined) return;
  const parent = process.ppid;
  const look = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(look);
    process.kill(process.pid, "SIGTERM");
  }, LOOK_EVERY_MS);
  look.unref();
}
