import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

const kPlaces = ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium', '/usr/bin/chromium-browser'];

/** Starts the system's Chromium without a window and without background network requests. */
export const launch = () =>
  chromium.launch({
    executablePath: process.env.CHROMIUM ?? kPlaces.find((path) => existsSync(path)),
    args: [
      '--no-sandbox',  // Chromium's sandbox does not work for root.
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
