// A wallboard: takes the next picture from the stream, and says by itself when none comes. Nobody is there to press anything.

const staleAfter = 15_000;
const silentAfter = 20_000;
const tryEvery = 3000;
const shiftEvery = 600_000;
const root = document.documentElement;
const board = document.querySelector('[data-board]');

let stream = null;
let heardAt = performance.now();   // the last event, or the last try
let freshAt = 0;                   // when what stands here was true
let serverTime = 0;                // milliseconds since 1970 at browser time 0: a screen's own clock may be wrong
let offset = 0;                    // of the town's zone, minutes
let leaving = false;

function take(beat, now = performance.now()) {
  heardAt = now;
  serverTime = beat.now - now;
  offset = beat.offset;
  // The database may have been silent for a while although the server is not.
  freshAt = Math.max(freshAt, now - beat.age);
}

/** 14.06 in the town, of a moment of the browser. */
function clockOf(moment) {
  const at = new Date(serverTime + moment + offset * 60_000);
  return `${at.getUTCHours()}.${String(at.getUTCMinutes()).padStart(2, '0')}`;
}

function write(selector, text) {
  const place = document.querySelector(selector);
  if (place && place.textContent !== text) place.textContent = text;
}

function show() {
  const now = performance.now();
  const state = now - freshAt > staleAfter ? 'off' : 'live';
  root.dataset.wall = state;
  root.dataset.shift = String(Math.floor((serverTime + now) / shiftEvery) % 4);
  write('[data-wall-clock]', clockOf(now));
  write('[data-wall-state]', state === 'live' ? root.dataset.sayLive : root.dataset.sayOff.replace('{0}', clockOf(freshAt)));
  // A line that was cut without a word is not noticed by the browser.
  if (now - heardAt > silentAfter) listen();
}

function listen() {
  stream?.close();
  heardAt = performance.now();
  stream = new EventSource(root.dataset.stream);
  stream.addEventListener('beat', event => {
    const beat = JSON.parse(event.data);
    if (beat.program !== root.dataset.program) return again();
    take(beat);
    if (beat.board !== null) board.innerHTML = beat.board;
    show();
  });
  stream.addEventListener('gone', again);
  stream.onerror = () => {
    // The browser tries again by itself after a lost line, but not after an answer that is no stream: a proxy's, while the server is away.
    if (stream.readyState === EventSource.CLOSED) setTimeout(listen, tryEvery);
  };
}

/** Loads the page anew, once there is a server: a screen that lost its page would never find it again. */
async function again() {
  if (leaving) return;
  leaving = true;
  stream.close();
  try {
    const answer = await fetch(location.pathname, { cache: 'no-store', signal: AbortSignal.timeout(5000) });
    if (answer.status < 500) return location.reload();
  } catch {
    // No server yet.
  }
  leaving = false;
  setTimeout(again, tryEvery);
}

/** The screen stays on while it shows the wall, where the browser can do that. */
function stayAwake() {
  if (!document.hidden) navigator.wakeLock?.request('screen').catch(() => {});
}

const began = root.dataset;
take({ now: Number(began.now), offset: Number(began.offset), age: Number(began.age) });
freshAt = board.childElementCount > 0 ? freshAt : performance.now() - staleAfter;
listen();
show();
setInterval(show, 500);
stayAwake();
document.addEventListener('visibilitychange', stayAwake);
