/** With this many real people a crowd speaks for itself. */
const ENOUGH_REAL_PEOPLE = 5;

/** Whether figure titles begin "Simulated crowd:": fewer than 5 real people have answered, whatever the query asks. O(1). */
export function isSimulatedCrowd(realPeople: number): boolean {
  return realPeople < ENOUGH_REAL_PEOPLE;
}

/**
 * Whether simulated people are part of a comparison: as asked ("1" keeps them in, "0" leaves them out), else only
 * while fewer than 5 real people have answered. O(1).
 */
export function includesSimulated({ realPeople, asked }: { realPeople: number; asked: "0" | "1" | undefined }): boolean {
  return asked === undefined ? isSimulatedCrowd(realPeople) : asked === "1";
}

/** Whether what is shown must carry the word "simulated" in its title or sentence. @param simulated how many of those shown are. */
export function mustSaySimulated({ realPeople, simulated }: { realPeople: number; simulated: number }): boolean {
  return simulated > 0 && isSimulatedCrowd(realPeople);
}
