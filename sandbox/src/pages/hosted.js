// Tells the page that embeds the hosted page what happens. The server writes the
// messages into the page (messages.rs). Without this script the page works, but sends no messages. It is in the head, so
// that it listens before there is anything to click.
(() => {
  if (window.parent === window) return;

  const { messages, next } = document.currentScript.dataset;

  const post = (list = "[]") => {
    for (const message of JSON.parse(list)) {
      // To any origin: the page does not know who embeds it, and the messages have no personal data.
      window.parent.postMessage(Object.assign(message, { timestamp: Date.now() }), "*");
    }
  };

  post(messages);
  // Later, because a message has no `source` if its frame has gone to another site before it arrives, and the vendor's
  // SDK ignores such a message.
  if (next) setTimeout(() => window.location.replace(next), 1000);

  document.addEventListener("submit", ({ target }) => {
    // Asks the server for the result instead of a redirect to the callback, which would send no messages.
    target.elements.embedded.value = "true";
    post(target.dataset.messages);
  });
  document.addEventListener("click", ({ target }) => {
    if (target.matches("button[data-messages]")) post(target.dataset.messages);
  });
  document.addEventListener("DOMContentLoaded", () => {
    for (const button of document.querySelectorAll("button[data-messages]")) button.hidden = false;
  });
})();
