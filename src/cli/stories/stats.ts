/** How much there is to read: panels, pages, words, time and grade by episode and language. */
import type { BuildResult } from '../../lib/core/build.ts';
import type { CompiledEpisode } from '../../lib/core/compiled.ts';
import { readingRate, SECONDS_A_PANEL } from '../../lib/core/readability.ts';

export interface EpisodeStats {
  series: string;
  episode: string;
  lang: string;
  pages: number;
  panels: number;
  balloons: number;
  words: number;
  /** Silent reading rate that the minutes are counted with. */
  wordsAMinute: number;
  minutes: number;
  grade: number | null;
  /** Grade that the episode is written for. */
  gradeAllowed: number;
}

export function statsOf({ episodes, grades }: BuildResult): EpisodeStats[] {
  return episodes.map(({ episode }) =>
    rowOf(episode, grades[`${episode.series}/${episode.id}`] ?? 6)
  );
}

function rowOf(episode: CompiledEpisode, gradeAllowed: number): EpisodeStats {
  const balloons = episode.pages.reduce(
    (sum, page) => sum + page.panels.reduce((inPage, panel) => inPage + panel.balloons.length, 0),
    0
  );
  return {
    series: episode.series,
    episode: episode.id,
    lang: episode.lang,
    pages: episode.pages.length,
    panels: episode.stats.panels,
    balloons,
    words: episode.stats.words,
    wordsAMinute: readingRate(gradeAllowed),
    minutes: episode.stats.minutes,
    grade: episode.stats.grade,
    gradeAllowed
  };
}

export function printStats(rows: readonly EpisodeStats[], json: boolean): void {
  if (json) {
    console.log(JSON.stringify({ secondsAPanel: SECONDS_A_PANEL, episodes: rows }, null, 2));
    return;
  }
  const head = [
    'episode',
    'lang',
    'pages',
    'panels',
    'balloons',
    'words',
    'minutes',
    'words/min',
    'grade',
    'allowed'
  ];
  const cells = rows.map((row) =>
    [
      `${row.series}/${row.episode}`,
      row.lang,
      row.pages,
      row.panels,
      row.balloons,
      row.words,
      row.minutes.toFixed(1),
      row.wordsAMinute,
      row.grade?.toFixed(1) ?? '-',
      row.gradeAllowed
    ].map(String)
  );
  const table = [head, ...cells];
  const widths = head.map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0)));
  for (const row of table) {
    const padded = row.map((cell, column) =>
      column < 2 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)
    );
    console.log(padded.join('  '));
  }
  console.log(
    `\nMinutes: words at the silent reading rate of the grade allowed (Taylor 1960), and ${SECONDS_A_PANEL} seconds a panel for its picture.` +
      '\nGrade: Flesch-Kincaid in English, Fernández Huerta in Spanish, by the words of the story; no measure for other languages.'
  );
}
