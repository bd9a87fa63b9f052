import { defineConfig } from '@playwright/test';
import { launchOptions } from './scripts/browser.mjs';

const port = Number(process.env.E2E_PORT) || 4190;

/**
 * In Chromium, against the built output served as a static host would: what people do (e2e), and every look, fault, edition
 * and hand, which takes longer (sweeps).
 */
export default defineConfig({
  projects: [
    { name: 'e2e', testDir: 'tests/e2e' },
    { name: 'sweeps', testDir: 'tests/sweeps' },
  ],
  fullyParallel: true,
  forbidOnly: !!process.env.CI,
  // A busy machine may starve a browser for seconds. What passes only at a later try is told as flaky, and is to be mended.
  retries: process.env.CI ? 2 : 0,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: [['list']],
  use: {
    baseURL: `http://localhost:${port}/`,
    viewport: { width: 1280, height: 900 },
    screenshot: 'only-on-failure',
    // Each visit would keep the whole course for offline use. The tests of that, and the newcomer’s, allow it.
    serviceWorkers: 'block',
    launchOptions: launchOptions(),
  },
  webServer: {
    command: `node tests/pages/server.mjs ${port}`,
    url: `http://localhost:${port}/`,
    reuseExistingServer: false,
  },
});
