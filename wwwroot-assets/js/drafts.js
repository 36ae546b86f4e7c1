// Texts in [data-draft] fields are kept here only while the line is down or the page comes again; otherwise they stand on the server.
// Erased on sign-out and after 12 hours.

const prefix = 'sp-draft:';
const keep = 12 * 60 * 60 * 1000;
let down = false;

const fields = () => document.querySelectorAll('[data-draft]');
const nameOf = field => prefix + field.dataset.draft;

function store(field) {
  try {
    sessionStorage.setItem(nameOf(field), JSON.stringify({ text: field.value, at: Date.now() }));
  } catch {
    // The store is full or closed: the text still stands in the field.
  }
}

function read(name) {
  try {
    const kept = JSON.parse(sessionStorage.getItem(name));
    return kept && Date.now() - kept.at < keep ? kept : null;
  } catch {
    return null;
  }
}

function kept() {
  return Object.keys(sessionStorage).filter(name => name.startsWith(prefix));
}

/** Before the page is left on our own account: what was typed in the last two seconds may not have reached the server. */
export function keepAll() {
  for (const field of fields()) if (field.value) store(field);
}

export function lineDown() {
  if (down) return;
  down = true;
  keepAll();
}

/** renewed: the page is being drawn by another circuit, with what the server knows; it is waited for, or it would be drawn over. */
export function lineUp(renewed = false) {
  down = false;
  if (renewed) giveBackWhenDrawn();
  else giveBack();
}

/** Puts kept texts into the fields that now stand on the page and tells Blazor of them. */
export function giveBack() {
  if (down) return;
  for (const field of fields()) {
    const name = nameOf(field);
    const draft = read(name);
    if (!draft) continue;
    sessionStorage.removeItem(name);
    field.value = draft.text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.dispatchEvent(new Event('change', { bubbles: true }));
  }
}

export function eraseAll() {
  for (const name of kept()) sessionStorage.removeItem(name);
}

export function start() {
  for (const name of kept()) if (!read(name)) sessionStorage.removeItem(name);
  document.addEventListener('input', event => {
    if (down && event.target.matches?.('[data-draft]')) store(event.target);
  });
  document.addEventListener('submit', event => {
    if (event.target.matches?.('[data-sign-out]')) eraseAll();
  });
  // After a reload the field appears some time after the page; the server's own draft is drawn first.
  if (kept().length > 0) giveBackWhenDrawn();
}

function giveBackWhenDrawn() {
  let timer = setTimeout(giveBack, 1500);
  const watch = new MutationObserver(changes => {
    // The age in the app bar is written anew four times a second: waiting for it to rest would be waiting for ever.
    if (changes.every(change => change.target.closest?.('[data-live-label]'))) return;
    clearTimeout(timer);
    timer = setTimeout(giveBack, 300);
  });
  watch.observe(document.body, { childList: true, subtree: true });
  setTimeout(() => watch.disconnect(), 60_000);
}
