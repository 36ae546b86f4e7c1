// Choices of language, theme, density, single keys and sound. Any button with data-preference="name=value" makes one.
// They are posted with the page's antiforgery form; the language needs new words, so the page comes again at the same place.

import * as drafts from './drafts.js';
import * as scroll from './scroll.js';
import * as sound from './sound.js';

const root = document.documentElement;
const form = () => document.getElementById('preferences');

function choose(name, value) {
  const fields = form();
  if (!fields) return;
  fields.elements.namedItem(name).value = value;
  if (name === 'language') {
    fields.elements.namedItem('back').value = location.pathname + location.search + location.hash;
    drafts.keepAll();
    scroll.remember();
    fields.submit();
    return;
  }
  if (name === 'theme') root.dataset.themeChoice = value;
  if (name === 'density') root.dataset.density = value;
  if (name === 'keys') root.dataset.keys = value;
  if (name === 'sound') root.dataset.sound = value;
  mark();
  fetch(fields.action, { method: 'POST', body: new FormData(fields), headers: { 'X-Quiet': '1' } }).catch(() => {});
}

/** The pressed state is drawn here: it changes without a round trip, and in every menu that stands open. */
export function mark() {
  const now = { theme: root.dataset.themeChoice, density: root.dataset.density, keys: root.dataset.keys, sound: root.dataset.sound };
  for (const button of document.querySelectorAll('[data-preference]')) {
    const [name, value] = button.dataset.preference.split('=');
    if (name in now) button.setAttribute('aria-pressed', String(now[name] === value));
  }
}

/** Opens a menu of the app bar by its key, with focus on the first line of its list; a list that is still read is waited for a moment. */
export function openMenu(id) {
  const menu = document.getElementById(id);
  if (!menu) return;
  menu.open = true;
  const focus = left => {
    const line = menu.querySelector('.menu li a[href]');
    if (!line && left > 0 && menu.open) requestAnimationFrame(() => focus(left - 1));
    else (line ?? menu.querySelector('.menu a[href], .menu button') ?? menu.querySelector('summary')).focus();
  };
  requestAnimationFrame(() => focus(20));
}

/** Tells the layout which theme is on, now and when it changes. */
export function watchTheme(target) {
  const tell = event => target.invokeMethodAsync('ThemeChanged', event.detail === 'dark').catch(() => {});
  document.addEventListener('portal:theme', tell);
  return { dark: () => root.dataset.theme === 'dark', dispose: () => document.removeEventListener('portal:theme', tell) };
}

export function isDark() {
  return root.dataset.theme === 'dark';
}

export function start() {
  document.addEventListener('click', event => {
    const button = event.target.closest?.('[data-preference]');
    if (button) {
      const [name, value] = button.dataset.preference.split('=');
      choose(name, value);
      return;
    }
    if (event.target.closest?.('[data-sound-try]')) sound.play();
    // A menu closes when something else is pressed.
    // and when something in it led elsewhere, or was done.
    for (const menu of document.querySelectorAll('details.me[open]')) {
      if (menu.contains(event.target) && event.target.closest('button[data-act]')) menu.querySelector('summary').focus();
      if (!menu.contains(event.target) || event.target.closest('a[href], button[data-act]')) menu.open = false;
    }
  });
  document.addEventListener('toggle', event => {
    if (event.target.matches?.('details.me')) mark();
  }, true);
  document.addEventListener('keydown', event => {
    if (event.key !== 'Escape') return;
    const menu = document.querySelector('details.me[open]');
    if (!menu) return;
    menu.open = false;
    menu.querySelector('summary').focus();
    event.preventDefault();
  }, true);
}
