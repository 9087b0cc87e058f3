import type { SettingsChange } from "@/lib/contract/settings";
import type { StoredSettings } from "./stored-settings";
import type { Transaction } from "./write-queue";

type Asked = NonNullable<SettingsChange["rounds"]>;

const textOf = (closesAt: Date | null): string => closesAt?.toISOString() ?? "";

/** The closing time that each round would have, "" for none: as asked, else as it is. */
const timesOf = ({ rounds }: StoredSettings, asked: Asked): string[] =>
  asked.map(({ closesAt }, index) => (closesAt === undefined ? textOf(rounds[index]?.closesAt ?? null) : textOf(closesAt === null ? null : new Date(closesAt))));

/** Whether the planned rounds would become others. */
export function differsInRounds(stored: StoredSettings, asked: SettingsChange["rounds"]): asked is Asked {
  return asked !== undefined && timesOf(stored, asked).join() !== stored.rounds.map(({ closesAt }) => textOf(closesAt)).join();
}

/** Plans, moves and drops rounds; those that were opened are not touched. @returns the closing times before and after. */
export async function writeRounds(tx: Transaction, stored: StoredSettings, asked: Asked): Promise<{ from: string[]; to: string[] }> {
  const { id: exerciseId, rounds } = stored;
  const to = timesOf(stored, asked);
  for (const [index, time] of to.entries()) {
    const closesAt = time === "" ? null : new Date(time);
    const here = rounds[index];
    if (!here) await tx.round.create({ data: { id: `${exerciseId}.${index + 1}`, exerciseId, number: index + 1, stage: "planned", opensAt: new Date(), closesAt }, select: { id: true } });
    else if (textOf(here.closesAt) !== time) await tx.round.update({ where: { id: here.id }, data: { closesAt }, select: { id: true } });
  }
  const dropped = { in: rounds.slice(to.length).map(({ id }) => id) };
  await tx.progress.deleteMany({ where: { roundId: dropped } });
  await tx.round.deleteMany({ where: { id: dropped, stage: "planned" } });
  return { from: rounds.map(({ closesAt }) => textOf(closesAt)), to };
}
