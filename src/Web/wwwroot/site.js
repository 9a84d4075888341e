"use strict";
// Everything here is a convenience: every page works without it.

// Follow the reader's own choice between light and dark.
const dark = matchMedia("(prefers-color-scheme: dark)");
const follow = () => { document.documentElement.dataset.bsTheme = dark.matches ? "dark" : "light"; };
dark.addEventListener("change", follow);
follow();

// After a refusal the summary is read first.
addEventListener("DOMContentLoaded", () => document.getElementById("loi")?.focus());

// A file that is too large is said so before it is sent.
addEventListener("change", event => {
  const { files, dataset } = event.target;
  if (!files || !dataset.largest) return;
  const warning = document.getElementById(dataset.warning);
  warning.hidden = !(files[0]?.size > Number(dataset.largest));
});
