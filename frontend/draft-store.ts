/** Something typed into a field and not known to be kept. */
export interface Draft {
  /** The field, the same after a reload. */
  key: string;
  label: string;
  value: string;
  /** The value as people read it. */
  shown: string;
  at: number;
}

const ALL = 'lumbung.draft.';
/** When somebody deleted everything, which other tabs may still hold. */
const DELETED = 'lumbung.deleted.';
const DAY = 86_400_000;

/** The drafts of one person in this browser, one entry a field; nobody else's are ever read. */
export class DraftStore {
  readonly #prefix: string;
  readonly #deleted: string;

  constructor(person: string, days: number) {
    this.#prefix = `${ALL}${person}.`;
    this.#deleted = `${DELETED}${person}`;
    const oldest = Date.now() - days * DAY;
    for (const key of keys(ALL)) {
      if (!(read(key)?.at! > oldest)) {
        remove(key);
      }
    }
  }

  /** Whether the browser could keep it. */
  keep(page: string, draft: Draft): boolean {
    try {
      if (this.isDeleted(draft)) {
        return false;
      }
      localStorage.setItem(this.#place(page, draft.key), JSON.stringify(draft));
      return true;
    } catch {
      return false; // full, or forbidden
    }
  }

  drop(page: string, key: string) {
    remove(this.#place(page, key));
  }

  of(page: string): Draft[] {
    return keys(this.#place(page, ''))
      .map(read)
      .filter((it) => it !== undefined)
      .sort((a, b) => a.at - b.at);
  }

  count(): number {
    return keys(this.#prefix).length;
  }

  /** In other tabs too: they are told, and what they hold is not kept again. */
  dropAll() {
    const now = Date.now();
    keys(this.#prefix).forEach(remove); // first, or a full store has no room for the mark
    try {
      localStorage.setItem(this.#deleted, String(now));
    } catch {
      // nothing can be kept there
    }
    keys(this.#prefix).forEach(remove); // what another tab wrote meanwhile
  }

  isDeleted(draft: Draft): boolean {
    try {
      return draft.at <= Number(localStorage.getItem(this.#deleted));
    } catch {
      return false;
    }
  }

  tellsOfDeletion(event: StorageEvent): boolean {
    return event.key === this.#deleted;
  }

  #place(page: string, key: string): string {
    return `${this.#prefix}${page}#${key}`;
  }
}

function keys(prefix: string): string[] {
  try {
    return Object.keys(localStorage).filter((it) => it.startsWith(prefix));
  } catch {
    return [];
  }
}

function read(key: string): Draft | undefined {
  try {
    return JSON.parse(localStorage.getItem(key) ?? '') as Draft;
  } catch {
    return undefined;
  }
}

function remove(key: string) {
  try {
    localStorage.removeItem(key);
  } catch {
    // nothing was kept there
  }
}
