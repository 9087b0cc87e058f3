import * as z from "zod";

const closingTime = z.iso.datetime().nullable().optional();

/** Body of `POST /api/exercises/{id}/rounds/{n}/{command}`. `reveal` with close: in one step. `closesAt` with open, extend and reopen; null leaves the round open. */
export const ROUND_COMMANDS = {
  open: z.strictObject({ closesAt: closingTime }),
  close: z.strictObject({ reveal: z.boolean().optional() }),
  extend: z.strictObject({ closesAt: closingTime }),
  reveal: z.strictObject({}),
  reopen: z.strictObject({ closesAt: closingTime }),
} as const;
export type RoundCommandKind = keyof typeof ROUND_COMMANDS;

/** What facilitators did, in words that pages choose by `kind`. */
export const logEntrySchema = z.object({
  number: z.number().int(),
  kind: z.enum(["created", "open", "close", "extend", "reveal", "reopen", "link-made", "link-revoked", "code-made", "resolved", "resolution-undone", "lessons-written", "title", "privacy", "release", "k", "teams", "planned-rounds", "dry-run", "dry-run-removed", "closed-by-clock", "published", "publication-withdrawn"]),
  round: z.number().int().nullable(),
  closesAt: z.iso.datetime().nullable(),
  /** SHA-256 of the case file that was frozen, when round 1 opened. */
  caseHash: z.string().nullable(),
  /** Where a setting was changed, what it was and is, as texts: names of teams, closing times of the rounds ("" for none), else one value. */
  change: z.object({ from: z.array(z.string()), to: z.array(z.string()) }).nullable(),
  /** How many simulated people joined for a dry run. */
  people: z.number().int().nullable(),
  at: z.iso.datetime(),
});
export type LogEntry = z.infer<typeof logEntrySchema>;
export const logSchema = z.object({ entries: z.array(logEntrySchema) });
