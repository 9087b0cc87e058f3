import type { OpenAPIHono } from "@hono/zod-openapi";
import type { Context } from "hono";
import { ProblemError } from "../problem";
import { calibrationApi } from "./calibration";
import { casesApi } from "./cases";
import { commentsApi } from "./comments";
import { comparisonApi } from "./comparison";
import { dryRunApi } from "./dry-run";
import { estimatesApi } from "./estimates";
import { eventsApi } from "./events";
import { exercisesApi } from "./exercises";
import { figuresApi } from "./figures";
import { identify, observe, readBody } from "./gate";
import { indicatorsApi } from "./indicators";
import { linksApi } from "./links";
import { operationsApi } from "./operations";
import { answerProblem } from "./problems";
import { postMortemApi } from "./post-mortem";
import { publicationApi } from "./publication";
import { reportApi } from "./report";
import { resolutionApi } from "./resolution";
import { rosterApi } from "./roster";
import { roundsApi } from "./rounds";
import { newRouter, type ApiEnv } from "./router";
import { scoresApi } from "./scores";
import { settingsApi } from "./settings";
import { viewAsApi } from "./view-as";
import { verifyApi } from "./verify";
import { wholeExerciseApi } from "./whole-exercise";

const ROUTERS = [operationsApi, casesApi, exercisesApi, settingsApi, estimatesApi, comparisonApi, scoresApi, calibrationApi, figuresApi, reportApi, indicatorsApi, roundsApi, dryRunApi, linksApi, rosterApi, viewAsApi, publicationApi, resolutionApi, postMortemApi, commentsApi, wholeExerciseApi, verifyApi, eventsApi];

const DOCUMENT = {
  openapi: "3.1.0",
  info: { title: "Branchpoint", version: "1", description: "Scenarios of a crisis, and how likely a team thinks each is. Errors are RFC 9457 problems." },
};

type KnownPath = { pattern: RegExp; method: string };

/** What the OpenAPI document knows, to tell a wrong method from a wrong address. */
function knownPaths(api: OpenAPIHono<ApiEnv>): KnownPath[] {
  return api.openAPIRegistry.definitions.flatMap((definition) =>
    definition.type === "route"
      ? [{ pattern: new RegExp(`^${definition.route.path.replace(/\./g, "\\.").replace(/\{[^}]+\}/g, "[^/]+")}$`), method: definition.route.method.toUpperCase() }]
      : [],
  );
}

function refuseUnknown(c: Context, known: readonly KnownPath[]): Response {
  const allowed = known.filter(({ pattern }) => pattern.test(c.req.path)).map(({ method }) => method);
  if (allowed.length === 0) return answerProblem(new ProblemError("not_found", "There is nothing at this address. See /api/openapi.json."), c);
  c.header("Allow", allowed.join(", "));
  return answerProblem(new ProblemError("method_not_allowed", `This address answers ${allowed.join(", ")} only.`), c);
}

/** The whole API, for paths that begin with /api/. Needs `prepare` before its first request. */
export function createApi(): OpenAPIHono<ApiEnv> {
  const api = newRouter();
  api.onError(answerProblem);
  api.use(observe, identify, readBody);
  for (const router of ROUTERS) api.route("/api", router);
  api.get("/api/openapi.json", (c) => c.json(api.getOpenAPI31Document(DOCUMENT)));
  const known = knownPaths(api);
  api.notFound((c) => refuseUnknown(c, known));
  return api;
}
