// Makes the dashboard more convenient: buttons that copy values, and a notice when the page is out of date. Every page
// works without it. The texts of the notice are in the page (layout.rs).
(() => {
  const news = document.querySelector(".news");

  // What a reader sees, without what changes with the time alone and without messages of forms.
  const visible = (page) => {
    const main = page.querySelector("main").cloneNode(true);
    for (const element of main.querySelectorAll("time, .notice")) element.remove();
    return main.innerHTML;
  };
  const shown = visible(document);

  const here = new URL(window.location.href);
  for (const name of ["done", "sent"]) here.searchParams.delete(name);

  // Responds when the state has another version, or after a while with the same.
  const next = async (version, signal) => {
    const response = await fetch(`/dashboard/changes?after=${version}`, { signal });
    if (!response.ok) throw new Error(`status ${response.status}`);
    return response.text();
  };

  const outdated = async (signal) => {
    const response = await fetch(here, { signal });
    // The object of the page may have been deleted.
    if (!response.ok) return true;
    return visible(new DOMParser().parseFromString(await response.text(), "text/html")) !== shown;
  };

  const notify = () => {
    news.querySelector("a").href = here;
    news.querySelector("p").hidden = false;
  };

  let stop;
  let { version } = news.dataset;
  const watch = async () => {
    stop = new AbortController();
    const { signal } = stop;
    for (;;) {
      const latest = await next(version, signal);
      if (latest === version) continue;
      version = latest;
      if (await outdated(signal)) return notify();
      // A sandbox under load changes all the time.
      await new Promise((resume) => setTimeout(resume, 1000));
    }
  };
  // Only in the visible tab: a browser opens few connections to one server.
  const resume = () => {
    stop?.abort();
    // Fails when the tab is hidden, the page is left, or the sandbox was stopped.
    if (!document.hidden && news.querySelector("p").hidden) watch().catch(() => {});
  };
  if (version !== undefined) {
    document.addEventListener("visibilitychange", resume);
    resume();
  }

  // Browsers offer the clipboard to HTTPS and local pages only, but selections can be copied on every page.
  const copy = async (source) => {
    if (navigator.clipboard) return navigator.clipboard.writeText(source.textContent);
    window.getSelection().selectAllChildren(source);
    return document.execCommand("copy");
  };

  for (const source of document.querySelectorAll("[data-copy]")) {
    const button = Object.assign(document.createElement("button"), { type: "button", className: "copy" });
    const what = Object.assign(document.createElement("span"), { className: "hidden" });
    what.textContent = ` ${source.dataset.copy}`;
    const say = (word) => button.replaceChildren(word, what);
    say("Copy");
    button.setAttribute("aria-live", "polite");
    button.addEventListener("click", () => copy(source).then(() => say("Copied"), () => say("Not copied")));
    button.addEventListener("blur", () => say("Copy"));
    if (source.tagName === "PRE") source.before(button);
    else source.after(" ", button);
  }
})();
