"use strict";
// The arrows turn the page, as on paper. Everything here is a convenience: the links do the same.
addEventListener("keydown", event => {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || event.target.closest("input, textarea, select, [tabindex='0']")) return;
  const rel = { ArrowLeft: "prev", ArrowRight: "next" }[event.key];
  if (rel) document.querySelector(`.turn a[rel=${rel}]`)?.click();
});
