/** What a component of Vaadin's has, as far as drafts need it. */
export interface Field extends HTMLElement {
  value?: string;
  label?: string;
  placeholder?: string;
  readonly?: boolean;
  disabled?: boolean;
  invalid?: boolean;
  checked?: boolean;
  accessibleName?: string;
  inputElement?: HTMLInputElement;
  opened?: boolean;
  filter?: string;
  filteredItems?: unknown[];
  selectedItem?: unknown;
  allowCustomValue?: boolean;
  itemLabelPath?: string;
  selectedItems?: unknown[];
  /** What the portal knew of the value when it kept it, as a hash. */
  liKept?: number;
}

/** A password field is none of these, and never may be. */
const TYPED =
  'vaadin-text-field, vaadin-text-area, vaadin-email-field, vaadin-number-field, vaadin-integer-field, ' +
  'vaadin-big-decimal-field, vaadin-date-picker, vaadin-time-picker';
const PICKED = 'vaadin-combo-box, vaadin-multi-select-combo-box, vaadin-select, vaadin-radio-group, vaadin-checkbox';
const FIELD = `${TYPED}, ${PICKED}`;
/** What is only looked for or filtered by, which nobody misses. */
const PASSING = '[data-passing], vaadin-checkbox-group, vaadin-menu-bar, vaadin-grid';

/** The field that an event comes from, when what is put into it is worth keeping. */
export function fieldOf(event: Event): Field | undefined {
  const target = event.target;
  const field = target instanceof Element ? (target.closest(FIELD) as Field | null) : null;
  return field === null || field.readonly || field.closest(PASSING) ? undefined : field;
}

/** Typing alone tells nothing of a list or a choice: what was picked counts. */
export function isPicked(field: Field): boolean {
  return field.matches(PICKED);
}

export function fields(): Field[] {
  return [...document.querySelectorAll<Field>(FIELD)].filter((it) => !it.closest(PASSING));
}

/** The name of a field that holds after a reload: where it is, and which of those with its name. */
export function keyOf(field: Field): string {
  const name = nameOf(field);
  const same = fields().filter((it) => nameOf(it) === name);
  return `${name}*${same.indexOf(field)}`;
}

export function labelOf(field: Field): string {
  const input = field.inputElement;
  return (
    field.label || field.accessibleName || input?.getAttribute('aria-label') || textOf(field) || field.placeholder || ''
  );
}

/** The value, and how people read it. */
export function valueOf(field: Field): { value: string; shown: string } {
  if (field.matches('vaadin-checkbox')) {
    return { value: String(field.checked ?? false), shown: field.checked ? '✓' : '–' };
  }
  if (field.matches('vaadin-radio-group')) {
    const picked = radios(field).find((it) => it.checked);
    return { value: textOf(picked), shown: textOf(picked) };
  }
  if (field.matches('vaadin-select')) {
    const picked = field.querySelector(`vaadin-select-item[value="${CSS.escape(field.value ?? '')}"]`);
    return { value: textOf(picked), shown: textOf(picked) };
  }
  if (field.matches('vaadin-multi-select-combo-box')) {
    const picked = (field.selectedItems ?? []).map(labelOfItem);
    return { value: JSON.stringify(picked), shown: picked.join(', ') };
  }
  const shown = field.inputElement?.value ?? field.value ?? '';
  return { value: field.matches('vaadin-date-picker') ? (field.value ?? '') : shown, shown };
}

/** Puts a value in as the person would have, so that the portal hears of it. */
export async function fill(field: Field, value: string, shown: string) {
  if (field.matches('vaadin-checkbox')) {
    if (String(field.checked ?? false) !== value) {
      field.click();
    }
  } else if (field.matches('vaadin-radio-group')) {
    radios(field)
      .find((it) => textOf(it) === value)
      ?.click();
  } else if (field.matches('vaadin-select')) {
    const item = [...field.querySelectorAll<Field>('vaadin-select-item')].find((it) => textOf(it) === value);
    field.value = item?.getAttribute('value') ?? field.value;
  } else if (field.matches('vaadin-combo-box')) {
    await pick(field, shown);
  } else if (field.matches('vaadin-multi-select-combo-box')) {
    await pickAll(field, JSON.parse(value) as string[]);
  } else {
    field.value = value;
    tell(field, 'input');
    tell(field, 'change');
  }
}

/** Whether the portal has kept exactly what stands there. */
export function isKept(field: Field): boolean {
  const value = field.matches('vaadin-checkbox') ? String(field.checked ?? false) : (field.value ?? '');
  const isMany = field.matches('vaadin-multi-select-combo-box'); // has no single value to compare
  return !field.invalid && (isMany || (field.liKept ?? hash('')) === hash(value));
}

/** That of Java. */
function hash(text: string): number {
  let sum = 0;
  for (let i = 0; i < text.length; i++) {
    sum = (Math.imul(31, sum) + text.charCodeAt(i)) | 0;
  }
  return sum;
}

/** The choices of a list come from the portal, so they are looked for as by typing. */
async function find(list: Field, label: string): Promise<unknown> {
  list.opened = true;
  list.filter = label;
  let found: unknown;
  for (let tries = 0; tries < 50 && found === undefined; tries++) {
    await new Promise((later) => setTimeout(later, 100));
    found = list.filteredItems?.find((it) => labelOfItem(it) === label);
  }
  return found;
}

async function pickAll(list: Field, labels: string[]) {
  const found = [];
  for (const label of labels) {
    found.push(await find(list, label));
  }
  list.filter = '';
  list.selectedItems = found.filter((it) => it !== undefined);
  tell(list, 'change');
  list.opened = false;
}

async function pick(list: Field, shown: string) {
  const found = await find(list, shown);
  if (found !== undefined) {
    list.selectedItem = found;
    tell(list, 'change');
  } else if (list.allowCustomValue) {
    list.dispatchEvent(new CustomEvent('custom-value-set', { detail: shown, bubbles: true }));
  }
  list.opened = false;
}

function nameOf(field: Field): string {
  const place = field.closest('[data-draft]')?.getAttribute('data-draft') ?? '';
  return `${place}/${field.id && !/\d{2,}$/.test(field.id) ? field.id : labelOf(field)}`;
}

function labelOfItem(item: unknown): string {
  return (item as { label?: string } | undefined)?.label ?? '';
}

function radios(group: Field): Field[] {
  return [...group.querySelectorAll<Field>('vaadin-radio-button')];
}

function textOf(element?: Element | null): string {
  return (element?.querySelector(':scope > label')?.textContent ?? element?.textContent ?? '').trim().replace(/\s+/g, ' ');
}

function tell(field: Field, event: string) {
  field.dispatchEvent(new CustomEvent(event, { bubbles: true, composed: true }));
}
