import type { LaunchOptions } from '@playwright/test';
import { findChromium } from '../src/cli/chromium.ts';

/** How the tests and the bench start Chromium: headless, asking nobody for anything. */
export function launchOptions({ webgl }: { webgl: boolean }): LaunchOptions {
  return {
    executablePath: findChromium(),
    args: [
      '--no-sandbox',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      ...(webgl
        ? ['--use-angle=swiftshader', '--enable-unsafe-swiftshader']
        : ['--disable-gpu', '--disable-software-rasterizer', '--disable-3d-apis'])
    ]
  };
}
