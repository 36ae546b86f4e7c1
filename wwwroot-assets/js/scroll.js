// Places in lists: rest at the top, a row in view, places kept over a reload, splitters that stay where they were put.

const rest = 1000;

/** Calls target.method when the list has rested at its very top for one second with no pointer over it. Returns a handle with dispose(). */
export function restAtTop(list, target, method) {
  let timer = 0;
  let over = false;
  let away = false;
  const check = () => {
    clearTimeout(timer);
    if (list.scrollTop > 0) away = true;
    // Only coming back to the top asks for news: a list that never left it would release at once what it should hold.
    if (list.scrollTop !== 0 || over || !away) return;
    timer = setTimeout(() => {
      away = false;
      target.invokeMethodAsync(method).catch(() => {});
    }, rest);
  };
  const enter = event => { if (event.pointerType !== 'touch') { over = true; clearTimeout(timer); } };
  const leave = () => { over = false; check(); };
  list.addEventListener('scroll', check, { passive: true });
  list.addEventListener('pointerenter', enter);
  list.addEventListener('pointerleave', leave);
  return {
    dispose() {
      clearTimeout(timer);
      list.removeEventListener('scroll', check);
      list.removeEventListener('pointerenter', enter);
      list.removeEventListener('pointerleave', leave);
    },
  };
}

/** Calls target.method(away) when the list leaves its top, and when it is back there. Returns a handle with dispose(). */
export function tellAway(list, target, method) {
  let away = false;
  const check = () => {
    if (away === list.scrollTop > 0) return;
    away = !away;
    target.invokeMethodAsync(method, away).catch(() => {});
  };
  list.addEventListener('scroll', check, { passive: true });
  // It may have been scrolled before anybody listened.
  check();
  return { dispose() { list.removeEventListener('scroll', check); } };
}

/** Scrolls the list as little as needed to show the row; focus is asked for only by keys, never by news. */
export function keepInView(list, selector, focus) {
  const row = list?.querySelector(selector);
  if (!row) return false;
  row.scrollIntoView({ block: 'nearest' });
  if (focus && !document.querySelector('[role="dialog"]')) row.focus({ preventScroll: true });
  return true;
}

/** Moves focus to the heading of a new page without drawing a ring round it. */
export function focusHeading() {
  const heading = document.querySelector('main h1') ?? document.querySelector('main');
  if (!heading) return;
  if (!heading.hasAttribute('tabindex')) heading.setAttribute('tabindex', '-1');
  heading.focus({ preventScroll: true });
}

const placeName = () => `sp-place:${location.pathname}${location.search}`;

/** Keeps the scroll place of every [data-keep-scroll] for the reload that follows. */
export function remember() {
  const places = {};
  for (const panel of document.querySelectorAll('[data-keep-scroll]')) places[panel.dataset.keepScroll] = panel.scrollTop;
  try {
    sessionStorage.setItem(placeName(), JSON.stringify(places));
  } catch {
    // A lost place is no harm.
  }
}

function restore() {
  let places;
  try {
    places = JSON.parse(sessionStorage.getItem(placeName()) ?? 'null');
  } catch {
    places = null;
  }
  sessionStorage.removeItem(placeName());
  if (!places) return;
  // Rows come after the page: each panel is tried until it is tall enough, for at most five seconds.
  const end = performance.now() + 5000;
  const step = () => {
    for (const [name, top] of Object.entries(places)) {
      const panel = document.querySelector(`[data-keep-scroll="${CSS.escape(name)}"]`);
      if (panel && panel.scrollHeight - panel.clientHeight >= top) {
        panel.scrollTop = top;
        delete places[name];
      }
    }
    if (Object.keys(places).length > 0 && performance.now() < end) setTimeout(step, 100);
  };
  step();
}

const widthName = name => `sp-split:${name}`;

function setWidth(handle, width) {
  const min = Number(handle.dataset.min);
  const max = Number(handle.dataset.max);
  const kept = Math.round(Math.min(max, Math.max(min, width)));
  document.documentElement.style.setProperty(handle.dataset.variable, `${kept}px`);
  handle.setAttribute('aria-valuenow', String(kept));
  return kept;
}

function widthOf(handle) {
  const now = getComputedStyle(document.documentElement).getPropertyValue(handle.dataset.variable);
  return Number.parseFloat(now) || Number(handle.dataset.width);
}

function store(handle, width) {
  try {
    localStorage.setItem(widthName(handle.dataset.splitter), String(width));
  } catch {
    // Private windows: the width holds until the page is left.
  }
}

/** Called for each splitter as it appears; the width chosen last time comes back. */
export function splitter(handle) {
  let kept = null;
  try {
    kept = Number(localStorage.getItem(widthName(handle.dataset.splitter)));
  } catch {
    kept = null;
  }
  setWidth(handle, kept || Number(handle.dataset.width));
  const side = handle.dataset.side === 'after' ? -1 : 1;
  handle.addEventListener('pointerdown', event => {
    event.preventDefault();
    handle.setPointerCapture(event.pointerId);
    handle.classList.add('drag');
    const from = event.clientX;
    const width = widthOf(handle);
    const move = moved => setWidth(handle, width + side * (moved.clientX - from));
    const end = () => {
      handle.classList.remove('drag');
      handle.removeEventListener('pointermove', move);
      store(handle, widthOf(handle));
    };
    handle.addEventListener('pointermove', move);
    handle.addEventListener('lostpointercapture', end, { once: true });
  });
  handle.addEventListener('keydown', event => {
    const step = { ArrowLeft: -16, ArrowRight: 16 }[event.key];
    if (!step) return;
    event.preventDefault();
    store(handle, setWidth(handle, widthOf(handle) + side * step));
  });
}

export function start() {
  restore();
  addEventListener('beforeunload', remember);
}

/** Brings a row into view with focus, also one that is not drawn yet: its place in the list tells where it will be. */
export function showRow(list, selector, index, height) {
  if (keepInView(list, selector, true) || !list) return;
  list.scrollTop = Math.max(0, index * height - list.clientHeight / 2);
  const end = performance.now() + 1000;
  const step = () => {
    if (!keepInView(list, selector, true) && performance.now() < end) requestAnimationFrame(step);
  };
  requestAnimationFrame(step);
}

/**
 * Focus goes to the first useful control of a dialog. The dialog's own trap takes it once or twice while it opens, so it is brought back for
 * half a second. On a page nothing takes it: there it goes once, or the next key of a quick hand would land in the wrong field.
 */
export function focusSoon(selector) {
  const end = performance.now() + 500;
  const step = () => {
    const wanted = document.querySelector(selector);
    const dialog = wanted?.closest('[role="dialog"]');
    if (wanted && document.activeElement !== wanted && !dialog?.querySelector('input:focus, textarea:focus, select:focus, button:focus')) wanted.focus();
    if ((!wanted || dialog) && performance.now() < end) requestAnimationFrame(step);
  };
  step();
}

/** Back to the top of a list. */
export function toTop(list) {
  if (list) list.scrollTop = 0;
}
