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

// The browser words a file field in its own language; here it is worded in the page's.
addEventListener("DOMContentLoaded", () => {
  for (const input of document.querySelectorAll("input[data-choose]")) {
    const box = document.createElement("div"), button = document.createElement("span"), name = document.createElement("span");
    [box.className, button.className, button.textContent] = ["file-choice", "btn", input.dataset.choose];
    button.addEventListener("click", () => input.click());
    const show = () => { name.textContent = input.files[0]?.name ?? input.dataset.none; };
    input.addEventListener("change", show);
    box.addEventListener("dragover", event => event.preventDefault());
    box.addEventListener("drop", event => {
      event.preventDefault();
      input.files = event.dataTransfer.files;
      input.dispatchEvent(new Event("change", { bubbles: true }));
    });
    input.before(box);
    box.append(input, button, name);
    show();
  }
});
