import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

const kPlaces = ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium', '/usr/bin/chromium-browser'];

/** The system's Chromium without a window, and without talking to anyone of its own accord. */
export const launch = () =>
  chromium.launch({
    executablePath: process.env.CHROMIUM ?? kPlaces.find((path) => existsSync(path)),
    args: [
      '--no-sandbox',  // which root has none of
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
