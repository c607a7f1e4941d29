// What a test asks of a page while it clicks through the portal; see Explorer.java.
window.print = () => {}; // would stop the page until somebody answers
window.explorer = (() => {
  const FIELDS = 'vaadin-select, vaadin-combo-box, vaadin-multi-select-combo-box, vaadin-date-picker';
  const TRIGGERS = FIELDS + ', vaadin-button, button, [role=button], summary, vaadin-details-summary, '
      + 'vaadin-menu-bar-button, vaadin-menu-bar-item, vaadin-drawer-toggle, vaadin-tab, vaadin-grid-sorter';
  // what follows these is the browser's own window, or another language or scheme, or the act of a dialog that is only looked at
  const NOT = '[slot=add-button], .li-skip, .li-top-choice, vaadin-select-value-button, .li-user vaadin-menu-bar-item, [slot=footer] *, [slot=confirm-button], '
      + '[slot=cancel-button], [slot=toggle-button], vaadin-date-picker-overlay-content *, vaadin-notification-container *, [inert] *, [aria-hidden=true] *';
  const OVERLAYS = 'vaadin-dialog[opened], vaadin-confirm-dialog[opened], vaadin-menu-bar-submenu[opened], '
      + 'vaadin-popover[opened], vaadin-app-layout[overlay][drawer-opened]';
  const ROWS = 'li, tr, vaadin-grid-cell-content, [role=row], [role=listitem], [role=option]';
  const STATES = '[aria-pressed=true], [aria-expanded=true], vaadin-tab[selected], vaadin-grid-sorter[direction], ' + FIELDS;
  const EACH = '[aria-pressed], vaadin-tab, vaadin-grid-sorter, ' + FIELDS;
  const MANY = 5;
  const MOST_PANELS_OF_A_LIST = 2;

  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const seen = it => it.checkVisibility({visibilityProperty: true, opacityProperty: true})
      && it.getBoundingClientRect().width > 0;
  const plain = text => text.replace(/\s+/g, ' ').replace(/[\d.,]+/g, '#').trim().slice(0, 50);
  const name = it => plain(it.matches(FIELDS) ? it.ariaLabel || it.label || it.accessibleName || ''
      : it.ariaLabel || it.textContent || it.title || '');
  const shape = it => it.localName + [...it.classList].filter(one => one.startsWith('li-') && !/-(open|active|read)$/.test(one))
      .map(one => '.' + one).join('');
  const ways = it => {
    const way = [];
    for (let at = it; at && at !== document.body; at = at.parentElement) {
      way.unshift(at);
    }
    return way;
  };
  const place = it => ways(it).filter(at => at.classList.length || at === it).map(shape).join(' ');
  const rowOf = it => ways(it).slice(0, -1).findLast(at => at.matches(ROWS));

  /** Things by their place. What stands at the same place of the rows of one list has one name, all else has its own. */
  const named = things => {
    const places = Map.groupBy(things, place);
    return [...places].flatMap(([at, those]) => those.map(it => {
      const row = it.matches(EACH) ? null : rowOf(it);
      const which = row ? 'row ' + all(it.localName, row).filter(other => shape(other) === shape(it)).indexOf(it)
          : those.length >= MANY && !it.matches(EACH) ? 'row' : name(it);
      return {it, key: (it.closest('main') ? '' : 'frame ') + at + '|' + which};
    }));
  };
  const overlays = () => all(OVERLAYS).filter(it => it.localName !== 'vaadin-app-layout').concat(all('vaadin-app-layout[overlay][drawer-opened]'));
  const inside = root => it => root ? root.contains(it) : !it.closest(OVERLAYS);
  const shadows = it => it.shadowRoot ? [it.shadowRoot, ...all('*', it.shadowRoot).flatMap(shadows)] : [];
  const trigger = depth => document.querySelector(`[data-explored="${depth}"]`);
  const open = depth => {
    const at = trigger(depth);
    const panel = at?.ariaExpanded === 'true' && document.getElementById(at.getAttribute('aria-controls'));
    return [...all('[opened]').filter(it => !it.localName.startsWith('vaadin-notification')),
      ...all('vaadin-app-layout[overlay][drawer-opened]'), ...panel ? [panel] : []];
  };
  const inForm = it => it.closest('.li-entries, vaadin-dialog, vaadin-confirm-dialog');
  const value = it => it.localName === 'vaadin-grid-sorter' ? it.direction
      : it.matches(FIELDS) ? it.querySelector('input, vaadin-select-value-button')?.value ?? it.textContent.trim() : '';

  return {
    links: () => [
      ...all('a[href]').map(it => it.href),
      ...all('vaadin-side-nav-item').map(it => new URL(it.path ?? '', document.baseURI).href),
    ].filter(it => it.startsWith(location.origin + '/')).map(it => it.slice(location.origin.length)),

    /** Marks the next thing that may open something, in the last thing that is open, and tells its key. */
    next: ([page, tries, depth]) => {
      all('[data-explored]').filter(it => it.dataset.explored >= depth).forEach(it => it.removeAttribute('data-explored'));
      const root = overlays().at(-1);
      const things = named(all(TRIGGERS, root ?? document).filter(it => inside(root)(it) && !it.matches(NOT)
          && !it.disabled && !it.readonly && it.ariaDisabled !== 'true' && seen(it)));
      for (const [one, those] of Map.groupBy(things, it => it.key)) {
        const whole = (one.startsWith('frame ') ? '' : page + ' ') + one;
        const tried = tries[whole] ?? 0;
        const most = one.includes('|row') && those[0].it.ariaExpanded !== null ? MOST_PANELS_OF_A_LIST : 1;
        if (tried < most && tried < those.length) {
          those[tried].it.dataset.explored = depth;
          return whole;
        }
      }
      return null;
    },

    remember: depth => {
      all('[data-was-open]').filter(it => it.dataset.wasOpen >= depth).forEach(it => it.removeAttribute('data-was-open'));
      open(depth).filter(it => !it.dataset.wasOpen).forEach(it => it.dataset.wasOpen = depth);
    },

    /** Marks what has opened since, and tells its kind. */
    opened: depth => {
      all('[data-opened]').forEach(it => it.removeAttribute('data-opened'));
      const fresh = open(depth).filter(it => !it.dataset.wasOpen);
      fresh.forEach(it => it.dataset.opened = '');
      return fresh.map(it => it.localName);
    },

    isIdle: () => !Object.values(window.Vaadin?.Flow?.clients ?? {}).some(it => it.isActive?.())
        && [document, ...all('[opened]').flatMap(shadows)].flatMap(it => it.getAnimations())
            .every(it => it.playState !== 'running' || it.effect?.getTiming().iterations === Infinity),
    isListOpen: () => all(FIELDS).some(it => it.opened),
    overlays: () => overlays().length,
    isOpenAtMost: many => overlays().length <= many,
    hasState: state => explorer.state() === state,
    isField: depth => trigger(depth)?.matches(FIELDS) ?? false,
    isFilter: depth => Boolean(trigger(depth)?.matches('vaadin-select, vaadin-combo-box') && !inForm(trigger(depth))),
    hasFocusBack: depth => {
      const it = trigger(depth);
      return !it || !it.isConnected || it.contains(document.activeElement);
    },
    /** Colours are the new ones at once, also those that slide into others. */
    dark: dark => {
      document.documentElement.setAttribute('theme', dark ? 'dark' : '');
      document.documentElement.style.colorScheme = dark ? 'dark' : 'light';
      [document, ...all('*').flatMap(shadows)].flatMap(it => it.getAnimations())
          .filter(it => it.effect?.getTiming().iterations !== Infinity).forEach(it => it.finish());
    },

    /** What somebody would want to find again after loading the page anew. What only explains is not among it. */
    state: () => all('main').flatMap(it => all(STATES, it))
        .filter(it => seen(it) && !inForm(it) && !it.closest('vaadin-menu-bar, vaadin-upload, vaadin-details') && it.localName !== 'input')
        .map(it => place(it) + '|' + name(it) + '=' + value(it)).join('\n'),
  };
})();
