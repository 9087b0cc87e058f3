import * as z from "zod";

/** An event of the stream that tells how far a report is: `done` of `of` parts are drawn, `part` is drawn now. `done` = `of`: the file is ready. */
export const reportProgressSchema = z.object({ done: z.number().int(), of: z.number().int(), part: z.string() });
export type ReportProgress = z.infer<typeof reportProgressSchema>;
