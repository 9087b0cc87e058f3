import type { Prisma } from "@/prisma/generated/client/client";
import type { WritingClient } from "./db/database";

/** The database inside one transaction. */
export type Transaction = Prisma.TransactionClient;

/** What became of one item of a batch: the others of its batch are not touched by its refusal. */
export type Settled<Out> = { ok: true; value: Out } | { ok: false; error: unknown };

type BatchWork<In, Out> = (tx: Transaction, items: readonly In[]) => Promise<Settled<Out>[]>;

type Entry<In, Out> =
  | { kind: "alone"; work: (tx: Transaction) => Promise<void>; fail: (error: unknown) => void; done: () => void }
  | { kind: "item"; item: In; settle: (result: Settled<Out>) => void };

type ItemEntry<In, Out> = Extract<Entry<In, Out>, { kind: "item" }>;

/** Larger batches would keep the event loop from everybody else for too long. */
const MAX_BATCH = 100;

const nextTurn = () => new Promise((resolve) => setImmediate(resolve));

/**
 * The only place that writes. Jobs run one after the other in the order they came; items that wait at the same time are
 * written together in one transaction (a lone one waits for nobody). A promise resolves only after its commit.
 */
export class WriteQueue<In, Out> {
  readonly #waiting: Entry<In, Out>[] = [];
  #running: Promise<void> | null = null;

  constructor(
    readonly client: Pick<WritingClient, "$transaction">,
    readonly runBatch: BatchWork<In, Out>,
  ) {}

  /** Runs `work` in a transaction of its own. */
  write<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      let result: T;
      this.#add({
        kind: "alone",
        work: async (tx) => {
          result = await work(tx);
        },
        done: () => resolve(result),
        fail: reject,
      });
    });
  }

  /** Hands an item to the next batch. Rejects with the item's own error. */
  submit(item: In): Promise<Out> {
    return new Promise<Out>((resolve, reject) => {
      this.#add({ kind: "item", item, settle: (result) => (result.ok ? resolve(result.value) : reject(result.error)) });
    });
  }

  /** Resolves when everything that was waiting is written. */
  async drain(): Promise<void> {
    while (this.#running) await this.#running;
  }

  #add(entry: Entry<In, Out>): void {
    this.#waiting.push(entry);
    this.#running ??= this.#run().finally(() => {
      this.#running = null;
    });
  }

  async #run(): Promise<void> {
    for (let next = this.#waiting.shift(); next; next = this.#waiting.shift()) {
      if (next.kind === "alone") await this.#writeAlone(next);
      else await this.#writeBatch([next, ...this.#moreItems()]);
      await nextTurn();
    }
  }

  #moreItems(): ItemEntry<In, Out>[] {
    const items: ItemEntry<In, Out>[] = [];
    for (let next = this.#waiting[0]; next?.kind === "item" && items.length < MAX_BATCH - 1; next = this.#waiting[0]) {
      items.push(next);
      this.#waiting.shift();
    }
    return items;
  }

  async #writeAlone({ work, done, fail }: Extract<Entry<In, Out>, { kind: "alone" }>): Promise<void> {
    await this.client.$transaction(work).then(done, fail);
  }

  async #writeBatch(entries: ItemEntry<In, Out>[]): Promise<void> {
    try {
      const results = await this.client.$transaction((tx) => this.runBatch(tx, entries.map((entry) => entry.item)));
      entries.forEach((entry, index) => entry.settle(results[index] ?? { ok: false, error: new Error("The batch lost an item.") }));
    } catch (error) {
      const [only, ...others] = entries;
      if (others.length === 0) return only?.settle({ ok: false, error });
      // nothing of the batch was kept: one bad item must not take its neighbours with it
      for (const entry of entries) await this.#writeBatch([entry]);
    }
  }
}
