import * as z from "zod";

const momentSchema = z.iso.datetime({ local: true, offset: true });

const HAS_ZONE = /(Z|[+-]\d{2}:\d{2})$/;

/** A moment as a cell holds it. */
export type WrittenMoment = {
  /** ISO 8601, in UTC. */
  iso: string;
  /** False: no zone was named, and it is read as UTC. */
  zoned: boolean;
};

/** Reads "2011-09-01", "2011-09-01 09:20:27" and "2011-09-01T09:20:27Z" or "…+02:00"; null for anything else and for days that no calendar has. */
export function momentOf(text: string): WrittenMoment | null {
  const long = text.length === 10 ? `${text}T00:00:00` : text.replace(" ", "T");
  if (!momentSchema.safeParse(long).success) return null;
  const zoned = HAS_ZONE.test(long.slice(10));
  return { iso: new Date(zoned ? long : `${long}Z`).toISOString(), zoned };
}
