import { fieldOf, fields, fill, isKept, isPicked, keyOf, labelOf, valueOf, type Field } from './draft-fields';
import { DraftStore, type Draft } from './draft-store';
import { element, button, ask } from './draft-words';

type Texts = Record<string, string>;
type Live = { draft: Draft; page: string; inDialog: boolean };

const BEHIND = '+';

/**
 * Keeps in the browser what is typed, until the portal says that it is kept, and offers it again, field by field, after
 * whatever came between. It stands at the top of every page, and says when the session has ended.
 */
class LumbungDrafts extends HTMLElement {
  readonly #bases = new WeakMap<Field, string>();
  readonly #watched = new WeakSet<Field>();
  readonly #live = new Map<Field, Live>();
  readonly #changes = new MutationObserver(() => this.#look());
  #stopped = new AbortController();
  #store?: DraftStore;
  #offers: Draft[] = [];
  #page = '';
  #later = 0;
  #kept = true;
  #asked = 0;
  #over = false;
  #texts: Texts = {};

  get texts(): Texts {
    return this.#texts;
  }

  set texts(texts: Texts) {
    this.#texts = texts;
    this.#look();
  }

  connectedCallback() {
    this.#store = new DraftStore(this.getAttribute('person') ?? '', Number(this.getAttribute('days') ?? 7));
    this.#stopped = new AbortController();
    const options = { capture: true, signal: this.#stopped.signal };
    document.addEventListener('focusin', (it) => this.#begin(it), options);
    document.addEventListener('input', (it) => this.#typed(it), options);
    document.addEventListener('change', (it) => this.#typed(it), options);
    document.addEventListener('li-saved', (it) => this.#saved(it.target as Node), options);
    document.addEventListener('li-given-up', (it) => this.#givenUp(it.target as Node), options);
    document.addEventListener('li-sign-out', (it) => this.#signOut(it as CustomEvent), options);
    window.addEventListener('storage', (it) => this.#store!.tellsOfDeletion(it) && this.#end(this.#texts.ended, ''), options);
    document.addEventListener('visibilitychange', () => !document.hidden && this.#stillIn(), options);
    this.#changes.observe(document.body, { childList: true, subtree: true });
    const connection = (window as any).Vaadin?.connectionState;
    connection?.addStateChangeListener(this.#connection);
    this.#stopped.signal.addEventListener('abort', () => connection?.removeStateChangeListener(this.#connection));
    this.#look();
  }

  disconnectedCallback() {
    this.#changes.disconnect();
    this.#stopped.abort();
    clearTimeout(this.#asked);
  }

  #begin(event: Event) {
    const field = fieldOf(event);
    if (field && !this.#live.has(field)) {
      this.#bases.set(field, valueOf(field).shown);
    }
  }

  #typed(event: Event) {
    const field = fieldOf(event);
    // our own question takes the focus, and what loses it tells of a change
    if (this.#over || !field || (isPicked(field) && event.type === 'input')) {
      return;
    }
    if (!this.#bases.has(field)) {
      this.#bases.set(field, '');
    }
    this.#watch(field);
    queueMicrotask(() => this.#keep(field));
  }

  #keep(field: Field) {
    const { value, shown } = valueOf(field);
    const before = this.#live.get(field);
    if (shown === this.#bases.get(field)) {
      this.#forget(field);
      return;
    }
    const key = before?.draft.key ?? this.#newKey(field);
    const draft = { key, label: labelOf(field), value, shown, at: Date.now() };
    const page = location.pathname;
    if (before && before.page !== page) {
      this.#store!.drop(before.page, key);
    }
    const inDialog = field.closest('vaadin-dialog, vaadin-confirm-dialog') !== null;
    this.#live.set(field, { draft, page, inDialog });
    this.#kept = this.#store!.keep(page, draft);
  }

  /** What was found and is still offered is not written over by what is typed now. */
  #newKey(field: Field): string {
    let key = keyOf(field);
    while (this.#offers.some((it) => it.key === key)) {
      key += BEHIND;
    }
    return key;
  }

  /** A value that the portal itself puts into a field has taken the place of what was typed. */
  #watch(field: Field) {
    if (this.#watched.has(field)) {
      return;
    }
    this.#watched.add(field);
    field.addEventListener('value-changed', () =>
      setTimeout(() => {
        const live = this.#live.get(field);
        if (live && field.isConnected && valueOf(field).shown !== live.draft.shown && !this.#over) {
          this.#forget(field);
        }
      }),
    );
  }

  /** The portal has kept what it knows of this part of the page, and whatever it took away in the same answer. */
  #saved(part: Node) {
    for (const field of this.#live.keys()) {
      if (!field.isConnected || (part.contains(field) && isKept(field))) {
        this.#forget(field);
      }
    }
  }

  #givenUp(part: Node) {
    [...this.#live.keys()].filter((it) => part.contains(it)).forEach((it) => this.#forget(it));
  }

  #forget(field: Field) {
    const live = this.#live.get(field);
    if (live) {
      this.#store!.drop(live.page, live.draft.key);
      this.#live.delete(field);
    }
    this.#bases.set(field, valueOf(field).shown);
  }

  readonly #connection = (_before: string, state: string) => {
    if (state !== 'loading' && state !== 'connected') {
      this.#stillIn();
    }
  };

  /** While the portal does not answer, or when a page comes to the front: whether it still knows the person. */
  async #stillIn() {
    clearTimeout(this.#asked);
    if (this.#over) {
      return;
    }
    try {
      const answer = await fetch('/signed-out', { method: 'HEAD', redirect: 'manual', cache: 'no-store' });
      if (answer.status === 200) {
        this.#end(this.#texts.ended, '');
        return;
      }
      if (answer.type === 'opaqueredirect') {
        this.#answers();
      }
    } catch {
      // no network: the next try tells
    }
    const state = (window as any).Vaadin?.connectionState?.state;
    if (state && state !== 'connected' && state !== 'loading') {
      this.#asked = window.setTimeout(() => this.#stillIn(), 3000);
    }
  }

  /** Vaadin (25.2) says "reconnecting" until the next act, although what waited has arrived and nothing more waits. */
  #answers() {
    const { connectionState, Flow } = (window as any).Vaadin ?? {};
    const waits = Object.values<any>(Flow?.clients ?? {}).some((it) => it.isActive?.());
    if (connectionState?.state === 'reconnecting' && !waits) {
      connectionState.state = 'connected';
    }
  }

  #look() {
    const told = document.querySelector('.v-system-error');
    if (told) {
      this.#end(told.querySelector('.caption')?.textContent ?? '', told.querySelector('.message')?.textContent ?? '');
    }
    for (const [field, live] of this.#live) {
      if (!field.isConnected && !this.#over) {
        this.#gone(field, live);
      }
    }
    if (!this.#later) {
      this.#later = window.setTimeout(() => {
        this.#later = 0;
        this.#arrive();
      }, 250);
    }
  }

  /** A dialog that was closed settles what was typed in it; from a page it may go and come again. */
  #gone(field: Field, live: Live) {
    this.#live.delete(field);
    if (live.inDialog) {
      this.#store!.drop(live.page, live.draft.key);
    } else if (live.page === this.#page) {
      this.#offers.push(live.draft);
    }
  }

  #arrive() {
    if (!this.#store || !this.#texts.title) {
      return;
    }
    if (this.#page !== location.pathname) {
      this.#page = location.pathname;
      const mine = new Set([...this.#live.values()].map((it) => it.draft.key));
      this.#offers = this.#store.of(this.#page).filter((it) => !mine.has(it.key));
    }
    if (this.#offers.length > 0 || this.childElementCount > 0) {
      this.#show();
    }
  }

  #show() {
    const all = new Map(fields().map((it) => [keyOf(it), it]));
    const at = (draft: Draft) => all.get(draft.key.replace(/\++$/, ''));
    this.#offers
      .filter((it) => at(it) && valueOf(at(it)!).shown === it.shown)
      .forEach((it) => this.#settle(it));
    const state = JSON.stringify(this.#offers.map((it) => [it, at(it) && valueOf(at(it)!).shown]));
    if (state === this.dataset.shown) {
      return;
    }
    this.dataset.shown = state;
    this.replaceChildren(...(this.#offers.length === 0 ? [] : [this.#notice(at)]));
    this.#toTheFront(at);
  }

  #notice(at: (draft: Draft) => Field | undefined): HTMLElement {
    const t = this.#texts;
    const here = this.#offers.filter((it) => at(it));
    const section = element('section', 'li-callout li-callout-warning li-drafts');
    section.setAttribute('aria-label', t.title);
    const list = element('ul', '');
    list.append(...this.#offers.map((it) => this.#line(it, at(it))));
    const all = element('div', 'li-drafts-all');
    if (here.length > 1) {
      all.append(button(t.restoreAll, () => this.#restore(here, at)));
    }
    if (this.#offers.length > 1) {
      all.append(button(t.discardAll, () => this.#discard([...this.#offers])));
    }
    section.append(element('h2', '', t.title), element('p', '', t.lead), list, all);
    return section;
  }

  #line(draft: Draft, field?: Field): HTMLElement {
    const t = this.#texts;
    const line = element('li', '');
    const name = element('strong', '', draft.label);
    const time = new Date(draft.at).toLocaleString(document.documentElement.lang, { dateStyle: 'medium', timeStyle: 'short' });
    const values = element('dl', '');
    values.append(element('dt', '', `${t.typed} (${time})`), element('dd', '', draft.shown || t.empty));
    values.append(element('dt', '', t.now), element('dd', '', field ? valueOf(field).shown || t.empty : t.notHere));
    const acts = element('div', 'li-drafts-acts');
    if (field) {
      acts.append(button(t.restore, () => this.#restore([draft], () => field), `${t.restore}: ${draft.label}`));
    }
    acts.append(button(t.discard, () => this.#discard([draft]), `${t.discard}: ${draft.label}`));
    line.append(name, values, acts);
    return line;
  }

  async #restore(drafts: Draft[], at: (draft: Draft) => Field | undefined) {
    for (const draft of drafts) {
      const field = at(draft);
      if (field) {
        this.#settle(draft);
        this.#bases.set(field, valueOf(field).shown);
        this.#watch(field);
        await fill(field, draft.value, draft.shown);
        this.#keep(field);
        field.focus();
      }
    }
    this.#show();
  }

  #discard(drafts: Draft[]) {
    drafts.forEach((it) => this.#settle(it));
    this.#show();
  }

  #settle(draft: Draft) {
    this.#store!.drop(this.#page, draft.key);
    this.#offers = this.#offers.filter((it) => it !== draft);
  }

  /** In a dialog that covers the page the offer has to stand inside it. */
  #toTheFront(at: (draft: Draft) => Field | undefined) {
    const dialog = this.#offers.map((it) => at(it)?.closest('vaadin-dialog')).find((it) => it);
    const notice = this.firstElementChild;
    const first = dialog && [...dialog.children].find((it) => !it.slot);
    if (notice && first) {
      first.prepend(notice);
    }
  }

  /** Instead of Vaadin's box. What is on the page goes into the browser once more, so that what we say holds. */
  #end(title: string, message: string) {
    if (this.#over) {
      return;
    }
    this.#over = true;
    clearTimeout(this.#asked);
    const t = this.#texts;
    const isSession = title === t.ended;
    const typed = [...this.#live.values()];
    const left = typed.filter((it) => !this.#store!.isDeleted(it.draft));
    for (const live of left) {
      this.#kept = this.#store!.keep(live.page, live.draft) && this.#kept;
    }
    const nothing = typed.length === 0 ? t.nothingLost : t.deleted;
    const words = left.length === 0 ? nothing : (this.#kept ? t.kept : t.notKept).replace('#', String(left.length));
    ask(title, isSession ? words : `${message} ${words}`, [[isSession ? t.signIn : t.reload, () => this.#leave(() => location.reload())]]);
  }

  /** The browser does not ask once more about what is kept, or what was just given up. */
  #leave(go: () => void) {
    const unsaved: Set<{ liUnsaved: boolean }> = (window as any).liUnsaved ?? new Set();
    unsaved.forEach((it) => (it.liUnsaved = !this.#kept));
    go();
  }

  #signOut(event: CustomEvent) {
    const count = this.#store!.count();
    if (count === 0) {
      return;
    }
    event.preventDefault();
    const proceed = event.detail as () => void;
    const t = this.#texts;
    const leave = () => {
      this.#store!.dropAll();
      this.#leave(proceed);
    };
    ask(t.leaveTitle, t.leave.replace('#', String(count)), [[t.stay, () => {}], [t.leaveNow, leave]]);
  }
}

customElements.define('li-drafts', LumbungDrafts);
