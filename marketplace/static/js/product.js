"use strict";
/* A small picture changes the large one; without this it opens by itself. */

for (const gallery of document.querySelectorAll("[data-gallery]")) {
  const frame = gallery.querySelector(".gallery-main");
  const large = frame.querySelector("img");
  gallery.addEventListener("click", (event) => {
    const small = event.target.closest(".gallery-thumbs a");
    if (!small || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    large.srcset = small.dataset.srcset;
    large.src = small.href;
    large.alt = small.querySelector("img").alt;
    frame.href = small.href;
    gallery.querySelector("[aria-current]")?.removeAttribute("aria-current");
    small.setAttribute("aria-current", "true");
  });
}
