import * as house from "./house.js";

const QUIET = 300; // milliseconds without a change, then pictures are made sharp
const byId = (id) => document.getElementById(id);
const made = (name, properties = {}, ...children) => {
  const one = Object.assign(document.createElement(name), properties);
  one.append(...children);
  return one;
};

const choice = { look: "", format: "", profile: "screen" };
let view = "whole";
let shown = null; // the state that is on the page
let asking = null; // the newest question
let sharpening = 0;
let turned = false;
let lit = new Set(); // lines, first and last, of what is marked

// ---- what is asked for ----

async function refresh() {
  const question = (asking = Symbol("question"));
  let answer;
  try {
    answer = await house.state(choice);
  } catch {
    return; // the stream says when it is lost
  }
  if (question !== asking) return; // a newer one is on its way
  const first = shown === null;
  shown = answer;
  say(first);
  choices();
  downloads();
  source();
  await pages();
  relight();
  view === "folded" && answer.fold ? folded() : unfolded();
  if (!first) byId("told").textContent = `${words("updated")}: ${answer.summary || words("fine")}`;
}

const words = (key, values = {}) =>
  shown.words[key].replace(/\{(\w+)\}/g, (_, name) => values[name]);

function say(first) {
  document.documentElement.lang = shown.tongue;
  document.title = words("title", { name: shown.name });
  byId("name").textContent = shown.name;
  const texts = {
    "source-head": "source", "flyer-head": "flyer", "to-flyer": "flyer", "to-source": "source",
    stale: "stale", nothing: "nothing", "opened-label": "open", turn: "turn", file: "download",
    forbidden: "forbidden",
  };
  for (const [id, key] of Object.entries(texts)) byId(id).textContent = words(key);
  byId("parts").ariaLabel = words("view");
  byId("stale").hidden = !shown.stale;
  byId("nothing").hidden = shown.pages.length > 0;
  byId("flyer").classList.toggle("stale", shown.stale);
  if (first) document.body.classList.add("ready");
}

// ---- choices and files ----

function choices() {
  const views = ["whole", "wide", "facing", ...(shown.fold ? ["folded"] : [])];
  if (!views.includes(view)) view = "whole";
  const rows = [
    ["look", shown.choices.look, choice.look || shown.look, (one) => one],
    ["format", shown.choices.format, choice.format || shown.format, (one) => one],
    ["profile", shown.choices.profile, choice.profile, words],
    ["view", views, view, words],
  ];
  for (const [name, options, value, called] of rows) {
    const select = byId(`choose-${name}`) ?? chooser(name);
    const known = [...select.options].map((one) => one.value).join();
    if (known !== options.join()) {
      select.replaceChildren(...options.map((one) => new Option(called(one), one)));
    }
    select.previousElementSibling.textContent = words(name);
    select.value = value;
  }
}

function chooser(name) {
  const select = made("select", { id: `choose-${name}` });
  select.addEventListener("change", () => {
    if (name === "view") {
      view = select.value;
      view === "folded" ? folded() : unfolded();
    } else {
      choice[name] = select.value;
      refresh();
    }
  });
  byId("choices").append(
    made("p", {}, made("label", { htmlFor: select.id }), select),
  );
  return select;
}

function downloads() {
  const none = shown.draft || shown.stale || !shown.pages.length;
  const link = byId("file");
  link.hidden = none;
  byId("forbidden").hidden = !none;
  link.href = house.file(choice);
  const amount = new Intl.NumberFormat(shown.tongue).format(Math.ceil(shown.size / 1000));
  link.textContent = `${words("download")} (${amount} kB)`;
}

// ---- the content, and messages at their lines ----

function source() {
  byId("summary").textContent = shown.summary || words("fine");
  byId("messages").replaceChildren(...shown.messages.map((one) => made("li", {}, led(one))));
  const items = shown.source.map((text, at) => line(text, at + 1));
  const focus = document.activeElement?.dataset?.line;
  byId("lines").replaceChildren(...items);
  const again = focus && byId("lines").querySelector(`[data-line="${focus}"]`);
  rove(again || byId("lines").querySelector("button"), Boolean(again));
}

function line(text, number) {
  const here = shown.messages.filter((one) => one.line === number);
  const button = made("button", { type: "button", tabIndex: -1, textContent: number });
  button.dataset.line = number;
  button.ariaLabel = words("line", { number });
  const item = made("li", { id: `line-${number}` }, button, marked(text, number, here));
  item.append(...here.map(message));
  return item;
}

function marked(text, number, here) {
  const code = made("code");
  const [first] = here;
  if (!first) {
    code.textContent = text;
    return code;
  }
  const characters = [...text];
  const from = first.column - 1;
  const one = first.end_line === number ? first.end_column - 1 : characters.length;
  const to = Math.max(one, from + 1);
  code.append(
    characters.slice(0, from).join(""),
    made("mark", { className: first.severity }, characters.slice(from, to).join("") || " "),
    characters.slice(to).join(""),
  );
  return code;
}

/** A message in short that leads to its line; in full where it has none. */
function led(one) {
  if (!one.line) return message(one);
  const button = made("button", { type: "button", className: one.severity });
  button.append(made("strong", { textContent: one.line }), " ", ...spoken(one.text));
  button.addEventListener("click", () => {
    const item = byId(`line-${one.line}`);
    item.scrollIntoView({ block: "center" });
    rove(item.querySelector("button"), true);
  });
  return button;
}

function message(one) {
  const box = made("div", { className: `message ${one.severity}` });
  box.append(made("p", {}, made("strong", { textContent: one.name }), " ", ...spoken(one.text)));
  if (one.hint) box.append(made("p", { className: "hint" }, ...spoken(one.hint)));
  return box;
}

const spoken = (text) =>
  text.split("`").map((part, at) => (at % 2 ? made("code", { textContent: part }) : part));

function rove(button, focus) {
  for (const one of byId("lines").querySelectorAll("[tabindex='0']")) one.tabIndex = -1;
  if (!button) return;
  button.tabIndex = 0;
  if (focus) button.focus({ preventScroll: true });
}

byId("lines").addEventListener("click", (event) => {
  const number = Number(event.target.closest("li")?.id.slice("line-".length));
  if (number) showOnPage(number);
});

byId("lines").addEventListener("keydown", (event) => {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const number = Number(event.target.dataset?.line);
  const next = step && number && byId(`line-${number + step}`)?.querySelector("button");
  if (!next) return;
  event.preventDefault();
  rove(next, true);
  next.scrollIntoView({ block: "nearest" });
});

// ---- pages ----

async function pages() {
  const holder = byId("pages");
  while (holder.children.length > shown.pages.length) holder.lastElementChild.remove();
  const drawn = shown.pages.map((page, at) => pageOf(holder.children[at] ?? framed(holder), page, at));
  await Promise.all(drawn);
  clearTimeout(sharpening);
  sharpening = setTimeout(sharpen, QUIET);
}

function framed(holder) {
  const overlay = made("div", { className: "overlay" });
  const figure = made("figure", { tabIndex: 0 }, made("img", { alt: "" }), overlay);
  figure.setAttribute("role", "group");
  figure.append(made("figcaption"));
  holder.append(figure);
  figure.addEventListener("click", (event) => clicked(figure, event));
  figure.addEventListener("keydown", (event) => stepped(figure, event));
  return figure;
}

function pageOf(figure, page, at) {
  const called = words("page", { number: at + 1, count: shown.pages.length });
  const name = page.name ? `${called} (${page.name})` : called;
  figure.ariaLabel = name;
  figure.dataset.page = at;
  figure.querySelector("figcaption").textContent = name;
  const image = figure.querySelector("img");
  image.alt = name;
  image.width = Math.round(page.width * 96 / 72);
  image.height = Math.round(page.height * 96 / 72);
  figure.style.setProperty("--ratio", page.width / page.height);
  figure.querySelector(".overlay").replaceChildren();
  return put(image, at, false);
}

const pixels = (image) => {
  const width = image.getBoundingClientRect().width || image.width;
  return Math.ceil((width * devicePixelRatio) / 100) * 100;
};

/** A picture takes the place of the one before it when it is ready: nothing flickers. */
async function put(image, at, sharp) {
  const of = shown.of;
  const next = new Image();
  next.src = house.picture(of, at, pixels(image), sharp);
  try {
    await next.decode();
  } catch {
    return;
  }
  if (of === shown.of) image.src = next.src;
}

async function sharpen() {
  for (const figure of byId("pages").children) {
    await put(figure.querySelector("img"), Number(figure.dataset.page), true);
  }
}

const behind = (box) => `${box.line}-${box.end_line}`;

function clicked(figure, event) {
  const frame = figure.querySelector("img").getBoundingClientRect();
  const x = (event.clientX - frame.left) / frame.width;
  const y = (event.clientY - frame.top) / frame.height;
  const { boxes, width, height } = shown.pages[figure.dataset.page];
  const away = (box) => {
    const dx = Math.max(box.x - x, 0, x - box.x - box.width) * width;
    const dy = Math.max(box.y - y, 0, y - box.y - box.height) * height;
    return Math.hypot(dx, dy);
  };
  const nearest = boxes.reduce((a, b) => (a && away(a) <= away(b) ? a : b), null);
  if (nearest) showInSource(nearest);
}

function stepped(figure, event) {
  const { boxes } = shown.pages[figure.dataset.page];
  const parts = [...new Map(boxes.map((box) => [behind(box), box])).values()];
  const at = parts.findIndex((box) => behind(box) === figure.dataset.part);
  const step = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key];
  if (step) {
    event.preventDefault();
    const part = parts[Math.min(Math.max(at + step, 0), parts.length - 1)];
    if (!part) return;
    figure.dataset.part = behind(part);
    highlight([part]);
    byId("told").textContent = shown.source.slice(part.line - 1, part.end_line).join(" ").trim();
  } else if (event.key === "Enter" && at >= 0) {
    showInSource(parts[at], true);
  }
}

function showInSource(box, focus = false) {
  highlight([box]);
  show("source");
  const item = byId(`line-${box.line}`);
  item?.scrollIntoView({ block: "center" });
  if (item) rove(item.querySelector("button"), focus);
}

function showOnPage(number) {
  const on = (box) => box.line <= number && number <= box.end_line;
  const found = shown.pages.flatMap((page) => page.boxes.filter(on));
  const closest = Math.max(...found.map((box) => box.line));
  highlight(found.filter((box) => box.line === closest));
  show("flyer");
  document.querySelector(".overlay > *")?.scrollIntoView({ block: "center" });
}

/** Marks what comes from the lines of these boxes, on the pages and in the content. */
function highlight(found) {
  lit = new Set(found.map(behind));
  relight();
}

function relight() {
  for (const figure of byId("pages").children) {
    const { boxes } = shown.pages[figure.dataset.page];
    const marks = boxes.filter((box) => lit.has(behind(box))).map((box) => {
      const one = made("div");
      for (const [side, value] of [["left", box.x], ["top", box.y], ["width", box.width], ["height", box.height]]) {
        one.style[side] = `${value * 100}%`;
      }
      return one;
    });
    figure.querySelector(".overlay").replaceChildren(...marks);
  }
  for (const one of byId("lines").querySelectorAll(".lit")) one.classList.remove("lit");
  for (const lines of lit) {
    const [first, last] = lines.split("-").map(Number);
    for (let number = first; number <= last; number += 1) {
      byId(`line-${number}`)?.classList.add("lit");
    }
  }
}

// ---- the folded sheet ----
// Seen from its inner side: the leaf beside the cover lies still, the cover opens to the left, all
// others to the right. A leaf that is laid under, as the outer side is seen, comes to the front.

const BASE_FROM_END = 2;
const CLOSED = 178; // degrees: leaves that lie on each other keep their order

function unfolded() {
  byId("folded").hidden = true;
  byId("pages").hidden = false;
  byId("pages").className = view;
}

function folded() {
  byId("folded").hidden = false;
  byId("pages").hidden = true;
  const { leaves, turns } = shown.fold;
  const base = leaves.length - BASE_FROM_END;
  const root = leaf(leaves[base]);
  root.append(hinged(leaf(leaves[base + 1]), "left", turns[base]));
  let last = root;
  for (let at = base - 1; at >= 0; at -= 1) {
    const one = hinged(leaf(leaves[at]), "right", turns[at]);
    last.append(one);
    last = one;
  }
  byId("sheet").replaceChildren(root);
  bend();
}

function leaf({ outer, inner, share }) {
  const sides = [["inner", inner], ["outer", outer]].map(([side, page]) => {
    const name = words("page", { number: page + 1, count: shown.pages.length });
    const width = Math.ceil((innerWidth * share * devicePixelRatio) / 100) * 100;
    return made("img", { className: side, alt: name, src: house.picture(shown.of, page, width, true) });
  });
  const one = made("div", { className: "leaf" }, ...sides);
  one.style.setProperty("--share", share);
  const [first] = shown.pages;
  one.style.setProperty("--ratio", first.width / first.height);
  return one;
}

function hinged(one, side, turn) {
  one.classList.add(side);
  one.dataset.turn = turn;
  return one;
}

function bend() {
  const opened = byId("opened").value / 100;
  const clamp = (value) => Math.min(Math.max(value, 0), 1);
  for (const one of byId("sheet").querySelectorAll(".leaf.left, .leaf.right")) {
    const isCover = one.classList.contains("left");
    const done = isCover ? clamp(opened * 2) : clamp(opened * 2 - 1);
    const angle = (isCover ? CLOSED : CLOSED + 1) * (1 - done);
    const front = one.dataset.turn === "under" ? 1 : -1;
    one.style.transform = `rotateY(${(isCover ? front : -front) * angle}deg)`;
  }
  byId("sheet").style.transform = `rotateY(${turned ? 180 : 0}deg)`;
}

byId("opened").addEventListener("input", bend);
byId("turn").addEventListener("click", () => {
  turned = !turned;
  bend();
});

// ---- small screens show one part at a time ----

function show(part) {
  document.body.dataset.part = part;
  byId("to-flyer").ariaPressed = String(part === "flyer");
  byId("to-source").ariaPressed = String(part === "source");
}

byId("to-flyer").addEventListener("click", () => show("flyer"));
byId("to-source").addEventListener("click", () => show("source"));

show("flyer");
house.changes(refresh, () => {
  if (shown) byId("told").textContent = words("lost");
  document.body.classList.add("lost");
});
