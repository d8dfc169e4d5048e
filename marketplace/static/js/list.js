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

for (const part of document.querySelectorAll("[data-needs-script]")) part.hidden = false;

for (const field of document.querySelectorAll("[data-narrow]")) {
  const list = document.getElementById(field.dataset.narrow);
  const rows = list.querySelectorAll(".check");
  field.addEventListener("input", () => {
    const words = field.value.trim().toLowerCase();
    for (const more of list.querySelectorAll("details")) more.open = words !== "";
    for (const row of rows) row.hidden = !row.textContent.toLowerCase().includes(words);
  });
  field.addEventListener("keydown", (event) => event.key === "Enter" && event.preventDefault());
}

/* The sheet's button says how many products the ticked boxes would show. */
const counter = document.querySelector("[data-sheet] [data-count]");
let asking;

async function count() {
  const { form } = counter;
  asking?.abort();
  asking = new AbortController();
  try {
    const response = await fetch(`${form.action}?${new URLSearchParams(new FormData(form))}`, {
      headers: { Accept: "application/json" },
      signal: asking.signal,
    });
    if (response.ok) counter.textContent = (await response.json()).label;
  } catch {
    /* No network or a newer question: the button works all the same. */
  }
}

if (counter) counter.form.addEventListener("change", count);

/* Counts a search and the positions of the products opened from it, each once, without cookie and
   for nobody (search/views/count.py). Only the first look at a search is marked for it. The browser
   sends it after the page is gone, so nothing waits for it. */
function tell(list, fields) {
  const form = new URLSearchParams({ q: list.dataset.counted, ...fields });
  navigator.sendBeacon?.(list.dataset.countUrl, form);
}

const told = document.querySelector("[data-counted]");
if (told) {
  const positions = new Set();
  tell(told, {});
  const opened = (event) => {
    const card = event.target.closest("a")?.closest("[data-position]");
    if (!card || positions.has(card.dataset.position)) return;
    positions.add(card.dataset.position);
    tell(told, { position: card.dataset.position });
  };
  told.addEventListener("click", opened);
  /* A new tab by the middle button; the right one opens a menu only. */
  told.addEventListener("auxclick", (event) => event.button === 1 && opened(event));
}
