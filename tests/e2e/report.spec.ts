import { report } from "../../src/text/en/report";
import { expectFitting, frameOf, scriptTag, test } from "./partner";
import { desktop, expect } from "./test";

test.use(desktop);

const element = (attributes: string) => `<cis-figure ${attributes}></cis-figure>`;

/** Records the events of a host's element, as `name key`. */
const listen = `<script>
  addEventListener("DOMContentLoaded", () => {
    window.heard = [];
    for (const name of ["select", "step", "download"])
      document.querySelector("cis-figure").addEventListener(name, ({ detail }) => heard.push(name + " " + detail.key));
  });
</script>`;

test("a host receives events for year steps, choices and downloads", async ({ page, site, partner }) => {
  await page.goto(partner.publish(listen + element('figure="map" lang="en"') + scriptTag(site)));
  await expectFitting(page);
  const framed = frameOf(page).contentFrame();
  await framed.getByRole("slider").press("ArrowLeft");
  await expect.poll(() => page.evaluate("heard")).toEqual(["step 2021"]);
  await framed.getByRole("radio", { name: "Survey" }).click();
  await framed
    .getByRole("link", { name: /^Kazakhstan/ })
    .first()
    .press("Enter");
  await expect.poll(() => page.evaluate("heard")).toEqual(["step 2021", "select KAZ"]);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    framed.getByRole("link", { name: /CSV/ }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/\.csv$/);
  await expect.poll(() => page.evaluate("heard")).toEqual(["step 2021", "select KAZ", "download csv"]);
});

test.describe("when the scripts of the figure fail to load", () => {
  test.use({ expectedNoise: /ERR_FAILED|dynamically imported module/ });

  test("its host receives an error message", async ({ page, site, partner }) => {
    await page.route(/\/shared-[^/]*\.js$/, (route) => route.abort());
    const ear = `<script>
      window.heard = [];
      addEventListener("message", ({ data }) => data?.type === "error" && heard.push(data.code));
    </script>`;
    await page.goto(partner.publish(ear + element('figure="growth"') + scriptTag(site)));
    await expectFitting(page);
    await frameOf(page).hover();
    await expect.poll(() => page.evaluate("heard")).toContain("data");
    await expect(frameOf(page).contentFrame().getByRole("heading", { level: 1 })).toBeVisible();
  });
});

test("an embed opened with doctor=1 shows its report, on a partner's page and without an origin", async ({
  page,
  site,
  partner,
}) => {
  const address = `${site}en/embed/timeline/?doctor=1&theme=dark`;
  const frames = ["allow-scripts allow-same-origin", "allow-scripts"].map(
    (sandbox) => `<iframe src="${address}" sandbox="${sandbox}" width="600" height="1500"></iframe>`,
  );
  const hello = `<script>
    addEventListener("message", ({ data, source }) =>
      data?.type === "ready" && source.postMessage({ ns: "cis-figure", v: 1, type: "hello" }, "*"));
  </script>`;
  await page.goto(partner.publish(hello + frames.join("")));
  const rowOf = (frame: number, name: string) =>
    page
      .frameLocator("iframe")
      .nth(frame)
      .getByRole("row", { name: new RegExp(name) });
  await expect(rowOf(0, report.rows.origin)).toContainText(new URL(site).origin);
  await expect(rowOf(0, report.rows.host)).toContainText(report.heard(partner.origin));
  await expect(rowOf(0, report.rows.theme)).toContainText("dark");
  await expect(rowOf(0, report.rows.size)).toContainText("600 and");
  await expect(rowOf(1, report.rows.origin)).toContainText("null");
  await expect(rowOf(1, report.rows.storage)).toContainText("blocked");
});
