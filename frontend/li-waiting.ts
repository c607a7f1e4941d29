/** Another page that takes longer than this shows its outline in place of the one that is being left. */
const PATIENCE = 300;
let timer = 0;

function outline(): HTMLElement | null {
  return document.querySelector('.li-skeleton');
}

function begin() {
  const place = document.querySelector('main')?.getBoundingClientRect();
  const skeleton = outline();
  if (place && skeleton) {
    skeleton.style.inset = `${Math.max(place.top, 0)}px 0 0 ${place.left}px`;
    skeleton.classList.add('li-waiting');
  }
}

function end() {
  clearTimeout(timer);
  outline()?.classList.remove('li-waiting');
}

/** Only a link to another page of the portal, in this window. */
function leadsOn(event: MouseEvent): boolean {
  const link = event.composedPath().find((it) => it instanceof HTMLAnchorElement) as HTMLAnchorElement | undefined;
  return (
    link !== undefined &&
    event.button === 0 &&
    !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) &&
    link.origin === location.origin &&
    link.pathname !== location.pathname &&
    !link.target &&
    !link.hasAttribute('download') &&
    !link.hasAttribute('router-ignore')
  );
}

document.addEventListener(
  'click',
  (event) => {
    if (leadsOn(event)) {
      end();
      timer = window.setTimeout(begin, PATIENCE);
    }
  },
  { capture: true },
);
(window as any).Vaadin?.connectionState?.addStateChangeListener((_before: string, state: string) => {
  if (state !== 'loading') {
    end();
  }
});
