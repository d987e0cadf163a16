// Takes the screenshots of the documentation: `node screenshots.mjs FOLDER`.

import { mkdir } from "node:fs/promises";
import { chromium } from "playwright-core";
import { Application, Sandbox } from "./sandbox.mjs";
import { seed } from "./seed.mjs";

const folder = process.argv[2];
await mkdir(folder, { recursive: true });
const sandbox = await Sandbox.start();
const application = await Application.start();
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium" });
try {
  const { sessions } = await seed(sandbox, application);
  const delivery = (await sandbox.control("GET", "deliveries")).find((one) => one.body.includes('"Declined"'));
  const shots = [
    ["session-phone", new URL(sessions.mary.url).pathname, "phone", "light"],
    ["dashboard", "/dashboard/", "desktop", "light"],
    ["dashboard-dark", "/dashboard/", "desktop", "dark"],
    ["session", `/dashboard/sessions/${sessions.linus.session_id}/`, "desktop", "light"],
    ["delivery-dark", `/dashboard/deliveries/${delivery.uuid}/`, "desktop", "dark"],
    ...(process.env.ALL_PAGES
      ? [
          ...["sessions", "sessions/new", "deliveries", "workflows", "calls", "faults", "behaviour", "clock", "credentials"].map(
            (page) => [`x-${page.replace("/", "-")}`, `/dashboard/${page}/`, "desktop", "light"],
          ),
          ["x-phone-overview", "/dashboard/", "phone", "light"],
          ["x-phone-deliveries", "/dashboard/deliveries/", "phone", "light"],
          ["x-phone-calls", "/dashboard/calls/", "phone", "light"],
          ["x-phone-faults", "/dashboard/faults/", "phone", "light"],
          ["x-call", "/dashboard/calls/1/", "desktop", "light"],
          ["x-phone-session", `/dashboard/sessions/${sessions.linus.session_id}/`, "phone", "dark"],
          ["x-phone-result", new URL(sessions.ada.url).pathname, "phone", "light"],
          ["x-phone-missing", "/session/none", "phone", "light"],
        ]
      : []),
  ];
  const sizes = { phone: { width: 390, height: 844 }, desktop: { width: 1200, height: 860 } };
  for (const [name, path, size, colorScheme] of shots) {
    const page = await browser.newPage({ viewport: sizes[size], colorScheme });
    await page.goto(sandbox.url + path);
    // ALL_PAGES adds full-page screenshots, for changes of the design.
    await page.screenshot({ path: `${folder}/${name}.png`, fullPage: name.startsWith("x-") });
    await page.close();
  }
} finally {
  await browser.close();
  application.stop();
  sandbox.stop();
}
