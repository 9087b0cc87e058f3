import type { MethodId } from "@/lib/contract/methods";

const doi = (name: string) => `https://doi.org/${name}`;
const METACULUS_FAQ = "https://www.metaculus.com/help/scores-faq/";
const POOLS_SURVEY = doi("10.1214/ss/1177013825");
const TRIMMED = doi("10.1287/mnsc.2013.1781");
const NEYMAN = "https://arxiv.org/abs/2111.03153";

/** Where a method can be read up, besides what its page says. Methods of textbooks have no address. */
export const METHOD_SOURCES: Readonly<Partial<Record<MethodId, readonly string[]>>> = {
  linear: [doi("10.1214/aoms/1177704873"), POOLS_SURVEY],
  log: [POOLS_SURVEY],
  median: [doi("10.1038/075450a0")],
  cumulativeMedian: [doi("10.1287/deca.2013.0282")],
  trimmed: [TRIMMED],
  logExtremised: [doi("10.1016/j.ijforecast.2013.09.009")],
  cumulativeTrimmed: [TRIMMED],
  powerTransform: [doi("10.1016/0030-5073(78)90039-9"), doi("10.1287/deca.2014.0293")],
  neymanLog: [NEYMAN],
  neymanLinear: [NEYMAN],
  medianMetaculus: ["https://github.com/Metaculus/metaculus"],
  bootstrap: [doi("10.1080/00031305.1996.10473566")],
  jsd: [doi("10.1109/18.61115")],
  distance: [doi("10.1023/A:1026543900054")],
  camps: [doi("10.1080/01621459.1958.10501479")],
  consensus: [doi("10.1016/j.ijar.2006.06.024")],
  roundStability: [doi("10.1016/j.techfore.2012.04.013")],
  brier: [doi("10.1175/1520-0493(1950)078%3C0001:VOFEIT%3E2.0.CO;2")],
  logScore: [doi("10.1111/j.2517-6161.1952.tb00104.x")],
  spherical: [doi("10.1198/016214506000001437")],
  baseline: [METACULUS_FAQ],
  rps: [doi("10.1175/1520-0450(1969)008%3C0985:ASSFPF%3E2.0.CO;2")],
  gjpOrdered: [doi("10.1287/mnsc.1080.0955")],
  orderedLog: [doi("10.1175/MWR-D-11-00266.1")],
  skill: [doi("10.1175/1520-0493(1988)116%3C2417:SSBOTM%3E2.0.CO;2")],
  peer: [METACULUS_FAQ],
  calibration: [doi("10.1175/2007WAF2006116.1")],
  timeAveraged: [METACULUS_FAQ],
};
