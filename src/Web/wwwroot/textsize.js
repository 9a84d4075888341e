"use strict";
// A− and A+ change the size of what is read, and the choice stays on this device. Without script the browser's own zoom does it.
{
  const text = document.getElementById("bai-doc"), key = "text size";
  const kept = act => {
    try {
      return act(localStorage);
    } catch {
      return null; // the browser keeps nothing: the size lasts as long as the page
    }
  };
  let size = Number(kept(device => device.getItem(key))) || 0;
  const resize = () => { text.style.fontSize = `${Number(text.dataset.sizeRem) * 1.15 ** size}rem`; };
  addEventListener("click", event => {
    if (!text || !event.target.dataset?.size) return;
    size = Math.min(6, Math.max(-2, size + Number(event.target.dataset.size)));
    kept(device => device.setItem(key, size));
    resize();
  });
  if (text) {
    resize();
    for (const sizes of document.querySelectorAll(".sizes")) sizes.hidden = false;
  }
}
