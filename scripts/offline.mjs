// Runs a program in a network namespace that has the loopback interface and nothing else.
import { spawnSync } from "node:child_process";

const WITH_LOOPBACK = 'ip link set lo up && exec "$@"';

/** The command and arguments that run `command` without an outside network, or null where the system cannot. */
export function offline(command, args) {
  if (process.platform !== "linux") return null;
  const flags = process.getuid?.() === 0 ? ["-n"] : ["-rn"];
  const wrap = (...inner) => [...flags, "sh", "-c", WITH_LOOPBACK, "sh", ...inner];
  const possible = spawnSync("unshare", wrap("true")).status === 0;
  return possible ? { command: "unshare", args: wrap(command, ...args) } : null;
}
