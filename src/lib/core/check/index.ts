/** Every check of a library of stories, in one go. */
import type { CheckOptions } from '../build.ts';
import type { Library } from '../library.ts';
import type { Problems } from '../problems.ts';

export function checkLibrary(library: Library, options: CheckOptions, problems: Problems): void {
  void library;
  void options;
  void problems;
}
