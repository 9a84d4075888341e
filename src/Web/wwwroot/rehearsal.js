"use strict";
// The page works without this: the text stands with its expected times, and a time can be typed in.
// Nothing here needs the network: what was measured waits on this device until the server says that it has it.
const find = id => document.getElementById(id);
const deck = find("dong-ho");

// A browser may refuse to keep anything, or have no room: then what was measured lasts as long as the page.
const kept = act => {
  try {
    return act(localStorage);
  } catch {
    return null;
  }
};

function rehearse() {
  const lines = [...document.querySelectorAll(".line")].map(at => ({ at, number: at.dataset.number, from: Number(at.dataset.from), to: Number(at.dataset.to) }));
  const form = find("luu-doc-thu"), store = `rehearsal ${location.pathname}`;
  const end = Number(deck.dataset.end), limit = Number(deck.dataset.limit);
  const wholeFrom = 0.85; // of the expected time: nobody is so much faster, so who stops earlier has not read all
  let before = 0, since = null; // milliseconds measured until the last pause; when the clock went on, null while it stands
  let place = { at: 0, from: 0, pace: 1 }; // where the reader was at a moment, and how fast compared with what is expected
  let current = null, state = "idle", tick = null, awake = null, handled = 0;

  const elapsed = () => before + (since === null ? 0 : Date.now() - since);
  const position = () => place.from + (elapsed() - place.at) * place.pace;
  const shown = time => `${Math.floor(time / 60000)}:${String(Math.floor(time / 1000) % 60).padStart(2, "0")}`;
  const say = (what, time) => { find("doc-thu-bao").textContent = deck.dataset[what].replace("#", time); };

  // ----- the clock
  function show() {
    const time = elapsed();
    find("gio").textContent = shown(time);
    find("tien-do").value = Math.min(end, position());
    find("qua-gio").hidden = time <= limit;
    deck.classList.toggle("past", time > limit);
    if (state !== "idle") light();
  }

  function become(next) {
    state = next;
    const buttons = { idle: ["start"], running: ["pause", "stop"], paused: ["resume", "stop"], stopped: ["resume", "again"] }[state];
    for (const button of deck.querySelectorAll("[data-act]")) button.hidden = !buttons.includes(button.dataset.act);
    document.body.classList.toggle("rehearsing", state === "running" || state === "paused");
    clearInterval(tick);
    if (state === "running") tick = setInterval(show, 200);
    show();
  }

  function run() {
    since = Date.now();
    if (form) find("ket-qua-do").hidden = true;
    become("running");
    deck.querySelector("[data-act=pause]").focus({ preventScroll: true });
    say("started", "");
    stayAwake();
  }

  function halt(next) {
    [before, since] = [elapsed(), null];
    become(next);
    awake?.release().catch(() => { });
    awake = null;
    say(next, shown(before));
    save();
  }

  const acts = {
    start: run,
    resume: run,
    pause() { halt("paused"); deck.querySelector("[data-act=resume]").focus({ preventScroll: true }); },
    stop() {
      halt("stopped");
      fill();
      find("luu")?.scrollIntoView({ block: "start" });
      find("luu")?.focus({ preventScroll: true });
    },
    again() {
      kept(device => device.removeItem(store));
      if (form) form.elements.Key.value = `${form.elements.Key.value.split(".")[0]}.${Date.now()}`;
      [before, since, place] = [0, null, { at: 0, from: 0, pace: 1 }];
      run();
    },
  };
  deck.addEventListener("click", event => acts[event.target.dataset.act]?.());

  // ----- the paragraph that is read
  function light() {
    const at = position(), next = lines.find(line => at < line.to) ?? lines.at(-1);
    if (next !== current) {
      current?.at.removeAttribute("aria-current");
      next.at.setAttribute("aria-current", "true");
      current = next;
    }
    for (const line of lines) line.at.classList.toggle("read", line.to <= next.from && line !== next);
    if (state === "running" && Date.now() - handled > 5000) follow((at - next.from) / Math.max(1, next.to - next.from));
  }

  // What is read stands at a third of the screen; a reader who scrolls is left alone for a while.
  function follow(part) {
    const box = current.at.getBoundingClientRect(), height = innerHeight - deck.offsetHeight;
    const off = box.top + box.height * Math.min(1, Math.max(0, part)) - height / 3;
    if (Math.abs(off) < height / 6) return;
    scrollBy({ top: off, behavior: matchMedia("(prefers-reduced-motion: reduce)").matches ? "auto" : "smooth" });
  }
  for (const kind of ["wheel", "touchmove"]) addEventListener(kind, () => { handled = Date.now(); }, { passive: true });

  // The time beside a paragraph says "I am here": the light follows the reader from there, at the reader's own pace.
  for (const line of lines) {
    const label = line.at.querySelector(".line-clock"), button = document.createElement("button");
    [button.type, button.className, button.textContent, button.ariaLabel] = ["button", label.className, label.textContent, label.dataset.name];
    button.addEventListener("click", () => {
      if (state !== "running" && state !== "paused") return;
      const time = elapsed(), pace = time > 30000 && line.from > 0 ? line.from / time : 1;
      place = { at: time, from: line.from, pace: Math.min(1.5, Math.max(0.67, pace)) };
      show();
    });
    label.replaceWith(button);
  }

  // ----- keeping what was measured
  function fill() {
    if (!form) return;
    const { Time, Measured, Upto } = form.elements, at = position();
    Time.value = shown(before);
    Measured.value = Math.floor(before / 1000) * 1000; // what the clock showed
    const ends = [...Upto.options].slice(1).map(option => ({ option, off: Math.abs(Number(option.dataset.to) - at) }));
    const nearest = ends.reduce((best, end) => (end.off < best.off ? end : best), { option: Upto.options[0], off: Infinity });
    Upto.value = at >= wholeFrom * end ? "" : nearest.option.value;
    const result = find("ket-qua-do");
    result.dataset.words ??= result.firstChild.data;
    result.firstChild.data = result.dataset.words.replace("#", shown(before));
    result.hidden = false;
  }

  const save = () => { if (before >= 1000 && form) kept(device => device.setItem(store, JSON.stringify({ key: form.elements.Key.value, before, place }))); };
  addEventListener("pagehide", () => { if (state === "running") halt("paused"); });

  function restore() {
    const saved = kept(device => JSON.parse(device.getItem(store)));
    if (!saved || !form) return;
    if (deck.dataset.kept.split(" ").includes(saved.key)) {
      kept(device => device.removeItem(store));
      return;
    }
    form.elements.Key.value = saved.key;
    ({ before, place } = saved);
    become("stopped");
    if (!find("loi")) fill(); // what was refused stands as it was sent
  }

  if (form) {
    form.elements.Time.addEventListener("input", () => { form.elements.Measured.value = ""; }); // now it is typed
    form.addEventListener("submit", event => {
      find("mat-mang").hidden = navigator.onLine;
      if (!navigator.onLine) event.preventDefault();
    });
    addEventListener("online", () => { find("mat-mang").hidden = true; });
  }

  // ----- a screen that stays on, where the browser can
  async function stayAwake() {
    try {
      awake = await navigator.wakeLock?.request("screen") ?? null;
    } catch {
      awake = null; // refused, for example with a low battery: the clock runs on
    }
  }
  document.addEventListener("visibilitychange", () => { if (state === "running" && document.visibilityState === "visible") stayAwake(); });

  for (const hidden of document.querySelectorAll(".with-script")) hidden.hidden = false;
  deck.hidden = false;
  become("idle");
  restore();
}

if (deck) rehearse();
