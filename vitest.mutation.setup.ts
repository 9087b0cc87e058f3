import fc from "fast-check";

// Every mutant meets the generated cases anew: fewer of them, and the examples beside them, say enough.
fc.configureGlobal({ numRuns: 20 });
