import { DatabaseError, tables, type Database, type Transaction, type TransactionMode } from './database.js';
import { IndexedDatabase } from './indexed-database.js';
import { MemoryDatabase } from './memory-database.js';

/**
 * Opens the shop's database. Where IndexedDB is missing, blocked, full or broken, the shop goes on in memory,
 * with whatever could still be read.
 */
export function openDatabase(factory: IDBFactory | undefined, name: string): Database {
  const memory = new MemoryDatabase();
  const indexed = factory ? new IndexedDatabase(factory, name) : null;
  /** Set once IndexedDB has failed. */
  let moved: Promise<void> | null = indexed ? null : Promise.resolve();

  async function inMemory<T>(mode: TransactionMode, run: (transaction: Transaction) => Promise<T>): Promise<T> {
    moved ??= indexed ? copy(indexed, memory) : Promise.resolve();
    await moved;
    return memory.transact(mode, run);
  }

  return {
    async transact(mode, run) {
      if (moved || !indexed) return inMemory(mode, run);
      let refusal: unknown;
      const watched: typeof run = async (transaction) => {
        try {
          return await run(transaction);
        } catch (error) {
          refusal = error;
          throw error;
        }
      };
      try {
        return await indexed.transact(mode, watched);
      } catch (error) {
        // What was run refused, and the database did as it was told.
        if (refusal !== undefined && !(refusal instanceof DatabaseError)) throw error;
        return inMemory(mode, run);
      }
    },
    close: () => indexed?.close(),
  };
}

/** Takes what can still be read from a broken database along. */
async function copy(from: IndexedDatabase, to: MemoryDatabase): Promise<void> {
  try {
    const content = await from.transact('readonly', async (transaction) => {
      const found = [];
      for (const table of tables) found.push([table, await transaction.entries(table)] as const);
      return found;
    });
    await to.transact('readwrite', async (transaction) => {
      for (const [table, entries] of content) {
        for (const [key, value] of entries) await transaction.put(table, key, value);
      }
    });
  } catch {
    // Not even readable: the shop starts anew.
  } finally {
    from.close();
  }
}
