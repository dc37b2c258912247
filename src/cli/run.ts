import { spawn } from 'node:child_process';

/**
 * Runs one of the project's tools with its output shown, under a heading that says how long it took.
 * Ends this process with the tool's exit code when the tool fails.
 */
export async function run(
  heading: string,
  tool: string,
  args: string[],
  env: Record<string, string> = {}
): Promise<void> {
  console.log(`\n== ${heading}`);
  const begun = performance.now();
  const code = await new Promise<number>((resolve, reject) => {
    const child = spawn('npx', ['--no-install', tool, ...args], {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...env }
    });
    child.once('error', reject);
    child.once('exit', (exit, signal) => resolve(exit ?? (signal ? 1 : 0)));
  });
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  if (code !== 0) {
    console.error(`\n${heading} failed after ${seconds} s.`);
    process.exit(code);
  }
  console.log(`   (${heading}: ${seconds} s)`);
}
