/* The search box suggests while somebody types (ARIA combobox with a listbox). Without this file
   it is a plain form. What was searched before is kept on the device alone and never sent. */

const WAIT = 120;
const KEPT = 50;
const RECENT = "otop.recent";
const RECENT_MOST = 8;

function readRecent() {
  try {
    const found = JSON.parse(localStorage.getItem(RECENT) ?? "[]");
    return Array.isArray(found) ? found.filter((text) => typeof text === "string") : [];
  } catch {
    return []; /* no storage, or somebody else's */
  }
}

function writeRecent(texts) {
  try {
    if (texts.length) localStorage.setItem(RECENT, JSON.stringify(texts.slice(0, RECENT_MOST)));
    else localStorage.removeItem(RECENT);
  } catch {
    /* private window or full: nothing is remembered */
  }
}

function remember(text) {
  const kept = text.trim().replace(/\s+/g, " ").slice(0, 200);
  if (kept) writeRecent([kept, ...readRecent().filter((other) => other !== kept)]);
}

function make(tag, attributes, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

class SearchBox {
  constructor(form, number) {
    this.form = form;
    this.input = form.querySelector("input[name=q]");
    this.words = form.dataset;
    this.id = `suggestions-${number}`;
    this.answers = new Map();
    this.active = null;
    this.build();
    this.listen();
  }

  build() {
    const { input, id } = this;
    const spoken = { role: "listbox", id, class: "suggestions", "aria-label": this.words.listName };
    this.list = make("div", spoken);
    this.list.hidden = true;
    this.status = make("p", { class: "visually-hidden", role: "status" });
    this.keys = make("p", { id: `${id}-keys`, hidden: "" }, this.words.keysWords);
    this.form.append(this.list, this.status, this.keys);
    input.type = "text"; /* a field of type "search" may not be a combobox */
    input.inputMode = "search";
    const attributes = {
      role: "combobox",
      "aria-autocomplete": "list",
      "aria-controls": id,
      "aria-expanded": "false",
      autocapitalize: "none",
      spellcheck: "false",
    };
    for (const [name, value] of Object.entries(attributes)) input.setAttribute(name, value);
  }

  listen() {
    const { input, list, form } = this;
    input.addEventListener("input", () => this.ask());
    input.addEventListener("focus", () => this.showRecent());
    input.addEventListener("click", () => this.showRecent());
    input.addEventListener("keydown", (event) => this.press(event));
    form.addEventListener("focusout", (event) => form.contains(event.relatedTarget) || this.close());
    form.addEventListener("submit", () => remember(input.value));
    /* The field keeps the focus, so that a click does not close the list before it counts. */
    list.addEventListener("mousedown", (event) => event.preventDefault());
    list.addEventListener("click", (event) => {
      const option = event.target.closest("[role=option]");
      if (option && this.choose(option)) event.preventDefault();
    });
    window.addEventListener("pageshow", () => this.close());
  }

  get isOpen() {
    return !this.list.hidden;
  }

  get text() {
    return this.input.value.trim();
  }

  /* Suggestions */

  ask() {
    clearTimeout(this.timer);
    this.asking?.abort();
    const { text } = this;
    if (!text) {
      this.showRecent();
      return;
    }
    if (this.answers.has(text)) this.showAnswer(text);
    else this.timer = setTimeout(() => this.fetch(text), WAIT);
  }

  async fetch(text) {
    const asking = new AbortController();
    this.asking = asking;
    try {
      const asked = new URLSearchParams({ q: text });
      if (this.words.shop) asked.set("shop", this.words.shop);
      const url = `${this.words.suggest}?${asked}`;
      const response = await fetch(url, { signal: asking.signal, credentials: "omit" });
      if (!response.ok) return;
      if (this.answers.size >= KEPT) this.answers.delete(this.answers.keys().next().value);
      this.answers.set(text, await response.text());
    } catch {
      return; /* a newer question, or no network: the form works all the same */
    }
    /* Only the answer to what stands in the field now is shown. */
    if (asking === this.asking && text === this.text && document.activeElement === this.input)
      this.showAnswer(text);
  }

  showAnswer(text) {
    this.list.innerHTML = this.answers.get(text);
    this.open();
    const count = this.options().length;
    this.say(count ? this.words.foundWords.replace("{n}", count) : this.words.noneWords);
  }

  /* Recent searches, on this device */

  showRecent() {
    if (this.text) return;
    const texts = readRecent();
    if (!texts.length) {
      this.close();
      return;
    }
    const rows = texts.map((text) => {
      const label = make("span", { class: "suggest-label" }, text);
      const again = make("a", { role: "option", tabindex: "-1", href: this.address(text) }, label);
      again.dataset.recent = text;
      again.setAttribute("aria-describedby", this.keys.id);
      again.setAttribute("aria-keyshortcuts", "Delete");
      const name = `${this.words.removeWords} ${text}`;
      const remove = make("span", { role: "option", class: "suggest-remove", "aria-label": name }, "×");
      remove.dataset.remove = text;
      return make("div", { class: "suggest-row", role: "presentation" }, again, remove);
    });
    const head = make("p", { class: "suggest-head", "aria-hidden": "true" }, this.words.recentName);
    const clear = make("span", { role: "option", class: "suggest-clear" }, this.words.clearWords);
    clear.dataset.clear = "";
    const group = make("div", { role: "group", "aria-label": this.words.recentName }, head, ...rows, clear);
    this.list.replaceChildren(group);
    this.open();
    this.say(this.words.recentWords.replace("{n}", texts.length));
  }

  address(text) {
    const fields = new URLSearchParams(new FormData(this.form));
    fields.set("q", text);
    return `${this.form.action}?${fields}`;
  }

  forget(text) {
    const left = text === undefined ? [] : readRecent().filter((other) => other !== text);
    writeRecent(left);
    this.showRecent();
    const { removedWords, clearedWords } = this.words;
    this.say(left.length ? removedWords.replace("{n}", left.length).replace("{words}", () => text) : clearedWords);
  }

  /* The list */

  options() {
    return [...this.list.querySelectorAll("[role=option]")];
  }

  open() {
    this.options().forEach((option, at) => {
      option.id = `${this.id}-${at}`;
      option.setAttribute("aria-selected", "false");
    });
    this.mark(null);
    this.list.hidden = !this.list.firstChild;
    this.input.setAttribute("aria-expanded", String(this.isOpen));
  }

  close() {
    clearTimeout(this.timer);
    this.asking?.abort();
    this.mark(null);
    this.list.hidden = true;
    this.input.setAttribute("aria-expanded", "false");
    this.say("");
  }

  say(words) {
    this.status.textContent = words;
  }

  mark(option) {
    this.active?.setAttribute("aria-selected", "false");
    this.active = option;
    if (option) {
      option.setAttribute("aria-selected", "true");
      option.scrollIntoView({ block: "nearest" });
      this.input.setAttribute("aria-activedescendant", option.id);
    } else this.input.removeAttribute("aria-activedescendant");
  }

  /* Down from the last option leads back to the field, and on to the first. */
  move(by) {
    const main = this.options().filter((option) => !("remove" in option.dataset));
    const row = this.active?.closest(".suggest-row")?.firstChild ?? this.active;
    const places = main.length + 1;
    const at = (main.indexOf(row) + 1 + by + places) % places;
    this.mark(at ? main[at - 1] : null);
  }

  moveTo(end) {
    const main = this.options().filter((option) => !("remove" in option.dataset));
    this.mark(main.at(end));
  }

  moveAside(event, forwards) {
    const row = this.active?.closest(".suggest-row");
    if (!row) return;
    event.preventDefault();
    this.mark(forwards ? row.lastChild : row.firstChild);
  }

  /* True when the page does what the option means; a link then must not be followed as well. */
  choose(option) {
    const { remove, clear, recent } = option.dataset;
    if (remove !== undefined) this.forget(remove);
    else if (clear !== undefined) this.forget();
    else {
      if (recent !== undefined) remember(recent);
      else if (option.dataset.kind === "goods") remember(option.querySelector(".suggest-label").textContent);
      return false;
    }
    return true;
  }

  press(event) {
    /* A key that ends a composition is the keyboard's, not ours. */
    if (event.isComposing || event.keyCode === 229) return;
    const { key } = event;
    if (key === "ArrowDown" || key === "ArrowUp") {
      event.preventDefault();
      const down = key === "ArrowDown";
      if (event.altKey && !down) this.close();
      else if (!this.isOpen) this.ask();
      else if (!event.altKey) this.move(down ? 1 : -1);
      return;
    }
    if (key === "Escape") {
      if (this.isOpen) this.close();
      else this.input.value = "";
      event.preventDefault();
      return;
    }
    if (key === "Tab") this.close();
    if (!this.isOpen || !this.active) return;
    if (key === "Home" || key === "End") {
      event.preventDefault();
      this.moveTo(key === "Home" ? 0 : -1);
    } else if (key === "ArrowRight" || key === "ArrowLeft") this.moveAside(event, key === "ArrowRight");
    else if (key === "Delete" && this.active.dataset.recent !== undefined) {
      event.preventDefault();
      this.forget(this.active.dataset.recent);
    } else if (key === "Enter") {
      event.preventDefault();
      const option = this.active;
      if (!this.choose(option)) window.location.assign(option.href);
    }
  }
}

document.querySelectorAll("form[data-suggest]").forEach((form, at) => new SearchBox(form, at + 1));
