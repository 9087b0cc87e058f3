import { expect, test } from "./fixtures";
import { serveBuilt } from "../scripts/served.mjs";

const SECRET = "a-secret-of-the-house";

test("where others reach the server, an exercise is made with the secret, which is stored nowhere", async ({ page }) => {
  const server = await serveBuilt({ env: { PUBLIC_URL: "http://branchpoint.example", FACILITATOR_SECRET: SECRET } });
  try {
    const addresses: string[] = [];
    page.on("request", (request) => addresses.push(request.url()));
    await page.goto(`${server.address}/exercises/new`);
    const secret = page.getByLabel("Facilitator’s secret");
    await expect(secret).toHaveAttribute("type", "password");
    await page.getByRole("button", { name: "Make the exercise" }).click();
    await expect(secret).toHaveAccessibleDescription("This is not the secret of this server.");
    await secret.fill("wrong-but-sent");
    await page.getByRole("button", { name: "Make the exercise" }).click();
    await expect(secret).toBeFocused();
    await expect(secret).toHaveAccessibleDescription("This is not the secret of this server.");
    // importing a case takes it too; once it is known here, both go on with it
    await page.getByRole("radio", { name: "A case file of mine" }).check();
    await page.getByLabel("Choose a file").setInputFiles("lib/case/fixtures/complete.yaml");
    await page.getByRole("button", { name: "Import and choose it" }).click();
    await expect(secret).toHaveAccessibleDescription("This is not the secret of this server.");
    await secret.fill(SECRET);
    await page.getByRole("button", { name: "Import and choose it" }).click();
    await expect(page.getByText("“Harbour workers' dispute” is imported and chosen.")).toBeVisible();
    await page.getByRole("button", { name: "Make the exercise" }).click();
    await expect(page.getByRole("heading", { level: 1, name: "Harbour workers' dispute: ready" })).toBeVisible();
    await expect(page.getByRole("textbox", { name: "Your recovery link" })).toHaveValue(/^http:\/\/branchpoint\.example\/join#/);
    const stored = await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }) + document.cookie);
    expect(stored).toContain("branchpoint:links:");
    for (const text of [stored, ...addresses]) expect(text).not.toContain(SECRET);
  } finally {
    await server.stop();
  }
});
