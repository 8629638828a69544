// Every story runs three times: with JavaScript, without it, and at phone width.
import { defineConfig, devices } from '@playwright/test';

const chromium = process.env.PAIRLOOM_CHROMIUM;
const isRoot = process.getuid?.() === 0;

export default defineConfig({
  testDir: 'tests',
  outputDir: 'test-results',
  timeout: 240_000,
  expect: { timeout: 60_000 },
  // Each worker has its own server; two cores bear one.
  workers: 1,
  fullyParallel: false,
  forbidOnly: Boolean(process.env.CI),
  retries: 0,
  reporter: [['list'], ['html', { outputFolder: 'report/html', open: 'never' }]],
  use: {
    locale: 'en-GB',
    timezoneId: 'UTC',
    trace: 'retain-on-failure',
    screenshot: 'only-on-failure',
    launchOptions: {
      ...(chromium ? { executablePath: chromium } : {}),
      args: ['--disable-gpu', '--disable-quic', '--disable-background-networking', ...(isRoot ? ['--no-sandbox'] : [])],
    },
  },
  projects: [
    { name: 'hydrated', use: { viewport: { width: 1360, height: 900 } } },
    { name: 'no-js', use: { viewport: { width: 1360, height: 900 }, javaScriptEnabled: false }, testIgnore: /screenshots/ },
    { name: 'phone', use: { ...devices['Pixel 7'] }, testIgnore: /screenshots/ },
  ],
});
