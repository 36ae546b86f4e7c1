// How fresh is what the reader sees? A beat goes to the circuit and back each second; the app bar tells its age.
// Also the way back after a lost line: tries with jitter, then a reload to the same place.

import * as drafts from './drafts.js';
import * as scroll from './scroll.js';

const slowAfter = 3000;
const offAfter = 8000;
const reloadAfter = 10_000;
const giveUpAfter = 45_000;
const lookEvery = 2000;
const root = document.documentElement;

let target = null;          // .NET object that answers beats
let connected = false;      // the circuit, as Blazor tells it
let began = performance.now();
let asked = 0;              // when the beat now under way was sent; 0 when none is
let lastAnswer = 0;         // when the last answer came
let age = 0;                // what that answer said, in ms
let lostAt = 0;             // wall clock, for "lost 12 s ago"
let nextTry = 0;
let trying = false;
let attempt = 0;
let reloading = false;
let stopping = false;
let anew = false;           // the line is back on another circuit than before

/** Called by the app bar once its circuit is up. */
export function attach(reference) {
  target = reference;
  connected = true;
  lastAnswer = performance.now();
}

export function detach() {
  target = null;
}

/** The age in milliseconds of what stands on the screen. */
export function ageNow(now = performance.now()) {
  if (!connected || !lastAnswer) return now - (lastAnswer || began);
  return asked && now - asked > age ? now - asked : age;
}

export function stateOf(ms, up) {
  if (!up || ms > offAfter) return 'off';
  return ms > slowAfter ? 'slow' : 'live';
}

/** Waiting time before try n (from 0): at once, then growing to 30 s, half of it by chance so that a whole town does not knock together. */
export function backoff(n, random = Math.random()) {
  if (n === 0) return random * 300;
  const whole = Math.min(30_000, 500 * 2 ** Math.min(n, 10));
  return whole / 2 + random * whole / 2;
}

async function beat() {
  if (!target || !connected || asked || document.hidden) return;
  asked = performance.now();
  try {
    const serverAge = await target.invokeMethodAsync('Beat');
    lastAnswer = performance.now();
    age = lastAnswer - asked + serverAge;
  } catch {
    // Counted as silence.
  } finally {
    asked = 0;
  }
}

function show() {
  if (document.hidden || reloading) return;
  const now = performance.now();
  const ms = ageNow(now);
  // The first seconds belong to starting, not to being lost.
  const state = !lastAnswer && !lostAt && now - began < reloadAfter ? 'start' : stateOf(ms, connected);
  if (root.dataset.live !== state) change(state);
  const label = document.querySelector('[data-live-label]');
  if (label) {
    const words = label.dataset[`say${state[0].toUpperCase()}${state.slice(1)}`] ?? '';
    const seconds = state === 'live' ? (Math.max(1, Math.ceil(ms / 100)) / 10).toFixed(1).replace('.', label.dataset.decimal ?? '.') : String(Math.round(ms / 1000));
    const text = words.replace('{0}', seconds);
    if (label.textContent !== text) label.textContent = text;
  }
  if (state === 'off') tellLost();
}

function change(state) {
  const before = root.dataset.live;
  root.dataset.live = state;
  if (state === 'off') {
    lostAt ||= Date.now();
    const banner = document.getElementById('line-banner');
    if (banner) {
      banner.dataset.line = stopping ? 'stopping' : 'lost';
      const at = new Date(lostAt);
      const clock = `${at.getHours()}.${String(at.getMinutes()).padStart(2, '0')}`;
      root.style.setProperty('--as-of', JSON.stringify((banner.dataset.asOf ?? '').replace('{0}', clock)));
      for (const place of banner.querySelectorAll('[data-as-of-time]')) place.textContent = clock;
    }
    drafts.lineDown();
  } else if (before === 'off') {
    lostAt = 0;
    stopping = false;
    drafts.lineUp(anew);
    anew = false;
    document.dispatchEvent(new CustomEvent('portal:back'));
  }
}

function tellLost() {
  const ago = String(Math.max(1, Math.round((Date.now() - lostAt) / 1000)));
  const left = String(Math.max(0, Math.ceil((nextTry - performance.now()) / 1000)));
  const banner = document.getElementById('line-banner');
  if (!banner) return;
  for (const line of banner.querySelectorAll('[data-lost-for]')) {
    const text = line.dataset.lostFor.replace('{0}', ago).replace('{1}', left);
    if (line.textContent !== text) line.textContent = text;
  }
}

/** Goes to the same address again; the scroll places are remembered, the server keeps the drafts. Only when a server answers: else the reader would lose the page too. */
export async function reload(jitter = Math.random() * 5000) {
  if (reloading) return;
  reloading = true;
  await new Promise(done => setTimeout(done, jitter));
  if (await answers()) {
    drafts.keepAll();
    scroll.remember();
    location.reload();
  } else {
    reloading = false;
  }
}

async function answers() {
  try {
    const answer = await fetch('/health/live', { method: 'GET', cache: 'no-store', credentials: 'omit', signal: AbortSignal.timeout(4000) });
    return answer.status < 500;
  } catch {
    return false;
  }
}

async function tryAgain() {
  if (trying || connected) return;
  trying = true;
  try {
    if (await Blazor.reconnect()) up();
    else if (await Blazor.resumeCircuit()) up(true);
    else await reload();
  } catch {
    attempt++;
    nextTry = performance.now() + backoff(attempt);
  } finally {
    trying = false;
  }
}

/** renewed: the circuit was given up meanwhile and another one draws the page anew. */
function up(renewed = false) {
  connected = true;
  anew = renewed;
  attempt = 0;
  asked = 0;
  age = 0;
  lastAnswer = performance.now();
  beat().then(show);
}

/** What Blazor calls instead of its own overlay. */
export const reconnection = {
  onConnectionDown() {
    connected = false;
    attempt = 0;
    nextTry = performance.now() + backoff(0);
    lostAt = Date.now();
    show();
  },
  onConnectionUp: () => up(),
};

/** The server says that it will stop soon: the banner speaks of a pause, not of a fault. */
export function pause() {
  stopping = true;
}

export function start() {
  drafts.start();
  let lostSince = 0;
  let lookedAt = Math.random() * lookEvery;
  setInterval(() => {
    show();
    const now = performance.now();
    if (!connected && lastAnswer && now >= nextTry) tryAgain();
    // The watchdog, in view only. A line that is down is knocked at as soon as the server answers, before any waiting time is over: the
    // circuit may still be there. A circuit that is silent on a standing line, or cannot be got back at all, is given up for a new page.
    const lost = root.dataset.live === 'off' && !document.hidden;
    lostSince = lost ? lostSince || now : 0;
    if (!lostSince || reloading) return;
    if (now - lostSince > (connected ? reloadAfter : giveUpAfter)) {
      lostSince = now;
      reload();
    } else if (!connected && !trying && now - lookedAt > lookEvery) {
      lookedAt = now;
      answers().then(there => {
        if (there) tryAgain();
      });
    }
  }, 250);
  setInterval(beat, 1000);
  document.addEventListener('visibilitychange', () => {
    if (document.hidden) return;
    nextTry = 0;
    // A sleeping tab was not lost: it is asked again before anything is said.
    if (connected) {
      lastAnswer = performance.now();
      beat();
    }
  });
  document.addEventListener('click', event => {
    if (event.target.closest?.('[data-try-now]')) {
      nextTry = 0;
      tryAgain();
    }
    if (event.target.closest?.('[data-reload]')) {
      drafts.keepAll();
      scroll.remember();
      location.reload();
    }
  });
}
