/** Small pieces of page that have to work while the portal does not answer. */
export function element(tag: string, classes: string, text = ''): HTMLElement {
  const made = document.createElement(tag);
  made.className = classes;
  made.textContent = text;
  return made;
}

export function button(text: string, act: () => void, label = text): HTMLElement {
  const made = element('button', 'li-drafts-button', text);
  made.setAttribute('type', 'button');
  made.setAttribute('aria-label', label);
  made.addEventListener('click', act);
  return made;
}

/** A question in front of everything; the last answer is the main one. Escape goes back, when there are two. */
export function ask(title: string, text: string, answers: [string, () => void][]) {
  const dialog = element('dialog', 'li-ask') as HTMLDialogElement;
  const acts = element('div', 'li-ask-acts');
  acts.append(
    ...answers.map(([words, act]) =>
      button(words, () => {
        dialog.remove();
        act();
      }),
    ),
  );
  const heading = element('h2', '', title);
  heading.id = 'li-ask-title';
  dialog.setAttribute('aria-labelledby', heading.id);
  dialog.tabIndex = -1;
  dialog.addEventListener('close', () => {
    if (answers.length < 2 && dialog.isConnected) {
      dialog.showModal(); // there is nothing behind it to go back to
    } else {
      dialog.remove();
    }
  });
  // Vaadin's own box listens for Escape too, and would load the page again
  dialog.addEventListener('keydown', (it) => it.stopPropagation());
  dialog.append(heading, element('p', '', text), acts);
  document.body.append(dialog);
  dialog.showModal();
  dialog.focus(); // and no button, or whoever goes on typing presses it with the next blank
}
