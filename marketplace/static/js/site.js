"use strict";
/* Helps a page that already works: basket count, quantity keys, a second question, sharing. */

const badges = document.querySelectorAll("[data-basket-count]");
const badgeUrl = document.body.dataset.badgeUrl;

function showCount(count) {
  for (const badge of badges) {
    badge.textContent = count > 99 ? "99+" : String(count);
    badge.hidden = count < 1;
  }
}

/* Pages are the same for everybody and may be cached; the count comes apart. */
async function fetchCount() {
  if (!badges.length || !badgeUrl) return;
  try {
    const response = await fetch(badgeUrl, {
      headers: { Accept: "application/json" },
      credentials: "same-origin",
    });
    if (!response.ok) return;
    const { count } = await response.json();
    showCount(Number(count) || 0);
  } catch {
    /* No network: the basket works without its count. */
  }
}

function changeQuantity(stepper, by) {
  const input = stepper.querySelector("input");
  const before = input.value;
  if (by > 0) input.stepUp();
  else input.stepDown();
  if (input.value === before) return;
  input.dispatchEvent(new Event("input", { bubbles: true }));
  input.dispatchEvent(new Event("change", { bubbles: true }));
}

document.addEventListener("click", (event) => {
  const key = event.target.closest("[data-stepper] button[type=button]");
  if (key) {
    changeQuantity(key.closest("[data-stepper]"), "more" in key.dataset ? 1 : -1);
    return;
  }
  const share = event.target.closest("[data-share]");
  if (share && navigator.share) {
    event.preventDefault();
    navigator.share({ title: share.dataset.shareTitle, url: share.href }).catch(() => {});
    return;
  }
  const copy = event.target.closest("[data-copy]");
  if (copy && navigator.clipboard) {
    navigator.clipboard.writeText(copy.dataset.copy).then(() => toast(copy.dataset.copied));
  }
});

/* data-auto-submit: the form is sent when a choice changes, a moment after the last key. */
let waiting;
document.addEventListener("change", (event) => {
  const form = event.target.closest("form[data-auto-submit]");
  if (!form) return;
  clearTimeout(waiting);
  waiting = setTimeout(() => form.requestSubmit(), 500);
});

/* data-confirm: asks once more in a dialog of the page before the form is sent. */
document.addEventListener("submit", (event) => {
  const question = event.submitter?.dataset.confirm ?? event.target.dataset.confirm;
  if (!question || event.target.dataset.confirmed) return;
  const dialog = document.getElementById("confirm");
  if (!dialog?.showModal) return;
  event.preventDefault();
  const { target: form, submitter } = event;
  dialog.querySelector("[data-question]").textContent = question;
  dialog.returnValue = "";
  dialog.addEventListener(
    "close",
    () => {
      if (dialog.returnValue !== "yes") return;
      form.dataset.confirmed = "1";
      form.requestSubmit(submitter);
    },
    { once: true },
  );
  dialog.showModal();
});

/* A double click must not send a form twice. */
document.addEventListener("submit", (event) => {
  if (event.defaultPrevented || event.target.method !== "post") return;
  if (event.target.dataset.sent) event.preventDefault();
  event.target.dataset.sent = "1";
  setTimeout(() => delete event.target.dataset.sent, 4000);
});

function toast(words) {
  if (!words) return;
  const box = document.createElement("div");
  box.className = "toast";
  box.setAttribute("role", "status");
  box.textContent = words;
  document.body.append(box);
  setTimeout(() => box.remove(), 8000);
}

document.addEventListener("basket:changed", (event) => showCount(event.detail.count));
window.addEventListener("pageshow", (event) => event.persisted && fetchCount());
fetchCount();
