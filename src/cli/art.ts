/** `npm run art -- <command>`: draws pictures and shows them. See `art/usage.ts`. */
import { runArt } from './art/commands.ts';

process.exitCode = await runArt(process.argv.slice(2));
