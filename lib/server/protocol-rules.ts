import { PROTOCOLS, type ProtocolId, type ProtocolRules, type ReleasePolicy } from "@/lib/core/exercise/protocols";
import { ProblemError } from "./problem";

/** @throws `invalid_body` that points at one field. */
export function refuseField(path: string, detail: string): never {
  throw new ProblemError("invalid_body", detail, { errors: [{ path, detail }] });
}

/** @throws `invalid_body` where the protocol has fewer or more rounds. */
export function checkRoundCount(protocol: ProtocolId, count: number): void {
  const { least, most } = PROTOCOLS[protocol].rounds;
  if (count >= least && count <= most) return;
  refuseField("rounds", least === most ? `This protocol has ${least === 1 ? "one round" : `${least} rounds`}.` : `This protocol has ${least} to ${most} rounds.`);
}

/** @throws `invalid_body` where the protocol does not release in this way. */
export function checkRelease(protocol: ProtocolId, release: ReleasePolicy): void {
  const { releases }: ProtocolRules = PROTOCOLS[protocol];
  if (!releases.includes(release)) refuseField("release", `This protocol releases ${releases.join(" or ")}.`);
}
