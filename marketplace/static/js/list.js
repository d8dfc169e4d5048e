"use strict";
/* The filter sheet of the phone, and finding one province among 77. Both work without this. */

const sheet = document.querySelector("[data-sheet]");
const opener = document.querySelector("[data-open-sheet]");

function outside() {
  const frame = sheet.closest("main");
  return [...document.body.children].filter((part) => part !== frame && part.tagName !== "SCRIPT");
}

function setOpen(open) {
  sheet.classList.toggle("open", open);
  for (const part of outside()) part.inert = open;
  if (open) sheet.querySelector("[data-close-sheet]").focus();
  else opener.focus();
}

if (sheet && opener) {
  opener.addEventListener("click", (event) => {
    event.preventDefault();
    setOpen(true);
  });
  sheet.addEventListener("click", (event) => {
    if (!event.target.closest("[data-close-sheet]")) return;
    event.preventDefault();
    setOpen(false);
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && sheet.classList.contains("open")) setOpen(false);
  });
}

for (const field of document.querySelectorAll("[data-narrow]")) {
  const rows = document.querySelectorAll(`#${field.dataset.narrow} > *`);
  field.addEventListener("input", () => {
    const words = field.value.trim().toLowerCase();
    for (const row of rows) row.hidden = !row.textContent.toLowerCase().includes(words);
  });
}
