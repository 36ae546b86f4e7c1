// The sound of an urgent ticket: two soft tones, made here. Only for those who chose it.

let context;

/** Plays it now. A browser that has not been touched yet stays silent; that is its right. */
export function play() {
  context ??= new AudioContext();
  context.resume().catch(() => {});
  const start = context.currentTime + 0.02;
  for (const [at, pitch] of [[0, 660], [0.16, 880]]) {
    const tone = context.createOscillator();
    const loudness = context.createGain();
    tone.frequency.value = pitch;
    loudness.gain.setValueAtTime(0, start + at);
    loudness.gain.linearRampToValueAtTime(0.18, start + at + 0.02);
    loudness.gain.exponentialRampToValueAtTime(0.001, start + at + 0.3);
    tone.connect(loudness).connect(context.destination);
    tone.start(start + at);
    tone.stop(start + at + 0.32);
  }
  document.documentElement.dataset.soundPlayed = String(Number(document.documentElement.dataset.soundPlayed ?? 0) + 1);
}

/** Called by the desk when an urgent ticket arrived in the open view. */
export function urgent() {
  if (document.documentElement.dataset.sound === 'on') play();
}
