// One key map for the whole page. .NET registers lists of keys ("J", "Shift+J", "G U", "Ctrl+K", "?", "Enter");
// the newest registration that knows a key takes it. Single keys and sequences rest in text fields and can be switched off (WCAG 2.1.4).

const sequenceTime = 1200;
const again = 250;
const repeat = 60;
const mostWaiting = 20;

const registrations = [];
let next = 1;
let pending = null;
let pendingSince = 0;

/** Registers keys; returns a number for unregister. options.repeats: keys that may be held down; options.inDialog: works over a dialog. */
export function register(target, keys, options) {
  const id = next++;
  registrations.push({
    id,
    target,
    keys: new Set(keys.map(normal)),
    repeats: new Set((options?.repeats ?? []).map(normal)),
    inDialog: options?.inDialog === true,
    busy: new Set(),
    waiting: new Map(),
    last: new Map(),
  });
  tell();
  return id;
}

export function change(id, keys, repeats) {
  const found = registrations.find(r => r.id === id);
  if (!found) return;
  found.keys = new Set(keys.map(normal));
  found.repeats = new Set((repeats ?? []).map(normal));
}

export function unregister(id) {
  const at = registrations.findIndex(r => r.id === id);
  if (at >= 0) registrations.splice(at, 1);
  tell();
}

/** How many maps are on the page; a test waits for them before it presses. */
function tell() {
  document.documentElement.dataset.keymaps = String(registrations.length);
}

/** "ctrl + k" and "Ctrl+K" are one key; the parts of a sequence are parted by spaces. */
export function normal(keys) {
  return keys.trim().split(/\s+/).map(chord => {
    if (chord.length === 1) return chord.toUpperCase();
    const parts = chord.split('+');
    const key = parts.pop() || '+';
    const held = ['Ctrl', 'Shift'].filter(m => parts.some(p => p.toLowerCase() === m.toLowerCase()));
    return [...held, key.length === 1 ? key.toUpperCase() : key].join('+');
  }).join(' ');
}

/** The chord of an event, or null when it is none of ours: Alt and AltGr belong to the browser and to Finnish letters. */
export function chordOf(event) {
  if (event.isComposing || event.altKey || event.getModifierState?.('AltGraph')) return null;
  const key = event.key;
  if (!key || key === 'Shift' || key === 'Control' || key === 'Meta' || key === 'Dead') return null;
  const held = [];
  if (event.ctrlKey || event.metaKey) held.push('Ctrl');
  // A sign such as ? already holds its Shift, and on another layout needs none.
  const letter = key.length > 1 || key.toUpperCase() !== key.toLowerCase();
  if (event.shiftKey && letter) held.push('Shift');
  return [...held, key.length === 1 ? key.toUpperCase() : key].join('+');
}

export function inText(element) {
  if (!element) return false;
  if (element.isContentEditable) return true;
  const name = element.tagName;
  if (name === 'TEXTAREA' || name === 'SELECT') return true;
  return name === 'INPUT' && !['button', 'checkbox', 'radio', 'submit', 'reset', 'range', 'color', 'file', 'image'].includes(element.type);
}

const single = chord => !chord.startsWith('Ctrl+') && !/^(Shift\+)?(Escape|F\d{1,2})$/.test(chord);

// Enter and Space press the button or follow the link that has focus; arrows move inside menus, tabs and radio groups.
function belongsToControl(chord, element) {
  if (chord !== 'Enter' && chord !== ' ' && !chord.startsWith('Arrow')) return false;
  return !!element?.closest?.('button, a[href], summary, select, [role="menu"], [role="tablist"], [role="radiogroup"], [role="listbox"], [role="button"], [role="separator"], input');
}

/** A quick hand types before a dialog that has just opened has its focus: what it types is meant for the dialog's first control. */
function toFirst(event) {
  const mark = [...document.querySelectorAll('[role="dialog"] [data-first-focus]')].pop();
  const wanted = mark && document.querySelector(mark.dataset.firstFocus);
  if (!wanted || mark.closest('[role="dialog"]').contains(event.target.closest?.('input, textarea, select, button, a[href], [role="listbox"]') ?? null)) return false;
  wanted.focus();
  // A field takes the character that follows from here; a list is told of the key.
  if (inText(wanted)) return true;
  event.preventDefault();
  wanted.dispatchEvent(new KeyboardEvent('keydown', { key: event.key, code: event.code, shiftKey: event.shiftKey, bubbles: true }));
  return true;
}

function onKey(event) {
  if (event.defaultPrevented) return;
  const chord = chordOf(event);
  if (!chord) return;
  if (single(chord) && (inText(event.target) || belongsToControl(chord, event.target))) return forget();
  // Esc, Enter, F-keys and Ctrl chords stay on; what can be switched off is one printable character, alone or in a sequence.
  const character = chord.replace('Shift+', '').length === 1;
  if (character && single(chord) && document.documentElement.dataset.keys === 'off') return forget();

  // On a page that Esc leaves, Esc in a text field leaves only the field: what is being written is not left by mistake.
  if (chord === 'Escape' && inText(event.target) && event.target.closest('[data-escape-stays]')) {
    event.preventDefault();
    event.target.blur();
    return forget();
  }

  if (character && single(chord) && toFirst(event)) return forget();

  const dialog = document.querySelector('[role="dialog"], dialog[open]') !== null;
  // By when the keys were pressed, not by when the page found time for them.
  if (pending && event.timeStamp - pendingSince > sequenceTime) forget();
  const whole = pending ? `${pending} ${chord}` : chord;
  // A browser lets files be picked in the moment of the key alone: asked by the server, it may be over.
  const picker = dialog ? null : document.querySelector(`[data-files-picker="${CSS.escape(whole)}"]`);
  if (picker) {
    forget();
    event.preventDefault();
    if (!event.repeat) picker.click();
    return;
  }
  const open = registrations.filter(r => !dialog || r.inDialog);
  const hit = open.findLast(r => r.keys.has(whole));
  if (hit) {
    forget();
    event.preventDefault();
    // Out of the field at once: the key pressed next is a command again, before the page has answered.
    if (chord === 'Escape' && inText(event.target)) event.target.blur();
    press(hit, whole, event.repeat);
    return;
  }
  // Every search field is reached alike, without asking the server first.
  const search = whole === '/' && !dialog ? document.querySelector('[data-search]') : null;
  if (search) {
    event.preventDefault();
    search.focus();
    search.select?.();
    return;
  }
  if (!pending && !event.repeat && open.some(r => [...r.keys].some(k => k.startsWith(`${chord} `)))) {
    event.preventDefault();
    pending = chord;
    pendingSince = event.timeStamp;
    return;
  }
  forget();
}

function forget() {
  pending = null;
}

async function press(registration, keys, held) {
  const repeats = registration.repeats.has(keys);
  if (held && !repeats) return;
  // Text typed right after the key belongs into the field the key leads to; the field says when it is the right one already.
  document.querySelector(`[data-focus-key="${CSS.escape(keys)}"]`)?.focus();
  const now = performance.now();
  if (repeats && !held && registration.busy.has(keys)) {
    // Quick presses are steps, each of them; a few wait for their turn.
    registration.waiting.set(keys, Math.min((registration.waiting.get(keys) ?? 0) + 1, mostWaiting));
    return;
  }
  // A bouncing key is not two acts; a held one waits until the server has drawn the last step.
  if (registration.busy.has(keys) || now - (registration.last.get(keys) ?? -1e9) < (repeats ? (held ? repeat : 0) : again)) return;
  registration.last.set(keys, now);
  registration.busy.add(keys);
  try {
    do {
      await registration.target.invokeMethodAsync('Pressed', keys);
    } while (take(registration, keys));
  } catch {
    // The circuit is gone or the page has been left; live.js tells the reader.
  } finally {
    registration.busy.delete(keys);
  }
}

function take(registration, keys) {
  const left = registration.waiting.get(keys) ?? 0;
  registration.waiting.set(keys, Math.max(0, left - 1));
  return left > 0;
}

document.addEventListener('keydown', onKey);
