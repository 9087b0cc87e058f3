// What a person sees while the scripts work: one line a step, with its duration, and a remedy when it fails.
import { spawn } from "node:child_process";
import { remedyFor } from "./remedies.mjs";

const SHOWN_LINES = 15;
const STOPPING = ["SIGINT", "SIGTERM"];

/** A step that failed, with what its program printed and what to do about it. */
export class StepFailed extends Error {
  constructor(message, output = "") {
    super(message);
    this.output = output;
    this.remedy = remedyFor(`${message}\n${output}`);
  }
}

/** "0.4 s", "72 s", "3 min 5 s". */
export function duration(ms) {
  const seconds = ms / 1000;
  if (seconds < 10) return `${seconds.toFixed(1)} s`;
  if (seconds < 120) return `${Math.round(seconds)} s`;
  return `${Math.floor(seconds / 60)} min ${Math.round(seconds % 60)} s`;
}

/** Runs `work` between two visible lines; a failure bears the step's title. */
export async function step(title, work) {
  const began = performance.now();
  console.log(`  … ${title}`);
  try {
    const result = await work();
    console.log(`  ✓ ${title} (${duration(performance.now() - began)})`);
    return result;
  } catch (error) {
    error.message = `${title}: ${error.message}`;
    throw error;
  }
}

/** The addresses that packages come from tell about the machine, not about the fault. */
const withoutAddresses = (text) =>
  text.replaceAll(/\b(https?|git\+\w+):\/\/[^\s"')]+/g, "(address)").replaceAll(/\b(getaddrinfo|connect) (E\w+) \S+/g, "$1 $2 (address)");

/** What a program printed, fit to be shown: the beginning tells the fault, the end tells how it ended. */
export function excerpt(output) {
  const lines = withoutAddresses(output).trimEnd().split("\n");
  if (lines.length <= 2 * SHOWN_LINES) return lines.join("\n");
  return [...lines.slice(0, SHOWN_LINES), "…", ...lines.slice(-SHOWN_LINES)].join("\n");
}

/**
 * Runs a program to its end and resolves with what it printed; rejects with StepFailed when it fails.
 * `echo` shows the output while it comes, `timeout` (ms) ends the program. It stops when this process is told to stop.
 */
export function run(command, args, { env = {}, echo = false, timeout } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { env: { ...process.env, ...env }, timeout, stdio: ["ignore", "pipe", "pipe"] });
    let stoppedBy = null;
    const stop = (signal) => {
      stoppedBy = signal;
      child.kill(signal);
    };
    for (const signal of STOPPING) process.once(signal, stop);
    let output = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding("utf8");
      stream.on("data", (text) => {
        output += text;
        if (echo) process.stdout.write(text);
      });
    }
    const finish = (settle) => {
      for (const signal of STOPPING) process.off(signal, stop);
      if (stoppedBy !== null) process.exit(130);
      settle();
    };
    child.once("error", (error) => finish(() => reject(new StepFailed(`${command} did not start: ${error.message}`))));
    child.once("close", (code, signal) => {
      if (code === 0) return finish(() => resolve(output));
      finish(() => reject(new StepFailed(`${command} ended with ${signal ?? code}`, output)));
    });
  });
}

/** Tells what failed and what to do, for the person at the keyboard. */
export function explain(error) {
  const message = error instanceof Error ? error.message : String(error);
  const output = error instanceof StepFailed ? error.output : "";
  const remedy = error instanceof StepFailed ? error.remedy : remedyFor(`${error?.code ?? ""} ${error?.stack ?? message}`);
  console.error(`\n  ✗ ${withoutAddresses(message)}`);
  if (output !== "") console.error(`\n${excerpt(output)}`);
  console.error(`\n  What to do: ${remedy}\n`);
}
